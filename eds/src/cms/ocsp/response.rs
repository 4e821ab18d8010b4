//! Reading `OCSPResponse` on the wire's own bytes (RFC 6960 §4.2.1), strictly DER.

use super::OcspError;
use super::request::IdHash;
use crate::cms::envelope::Algorithm;
use crate::cms::signed_object::SignedObject;
use crate::cms::trust::AuthorityKey;
use crate::der_input::{InputError, MAX_BYTES, Tlv, tag};
use crate::oid;
use der::Decode as _;
use der::asn1::GeneralizedTime;

/// More certificates than any honest server sends are work for nothing.
const MAX_CERTIFICATES: usize = 4;

/// More answers in one are work for nothing too.
const MAX_SINGLES: usize = 100;

/// An answer whose signature has not been looked at.
pub(super) struct Response<'a> {
    pub(super) object: SignedObject<'a>,
    pub(super) responder: ResponderId<'a>,
    pub(super) produced_at: i64,
    pub(super) singles: Vec<Single<'a>>,
    pub(super) nonce: Option<&'a [u8]>,
    /// The certificates that came with it, each as it was sent.
    pub(super) certificates: Vec<&'a [u8]>,
}

/// Who says that it answers.
pub(super) enum ResponderId<'a> {
    /// By its name in DER.
    Name(&'a [u8]),
    /// By SHA-1 of its key.
    Key(&'a [u8]),
}

/// What is said of one certificate.
pub(super) struct Single<'a> {
    pub(super) id: CertId<'a>,
    pub(super) status: Status,
    pub(super) this_update: i64,
    pub(super) next_update: Option<i64>,
}

pub(super) struct CertId<'a> {
    hash: Option<IdHash>,
    issuer_name: &'a [u8],
    issuer_key: &'a [u8],
    serial: &'a [u8],
}

pub(super) enum Status {
    Good,
    Revoked { at: i64 },
    Unknown,
}

impl CertId<'_> {
    /// Whether it names this certificate, by all that it has (RFC 6960 §4.1.1).
    pub(super) fn is_of(&self, issuer: &AuthorityKey, serial: &[u8]) -> bool {
        self.hash.is_some_and(|hash| {
            self.serial == serial
                && self.issuer_name == hash.digest(&issuer.subject)
                && self.issuer_key == hash.digest(&issuer.key.key)
        })
    }
}

impl<'a> Response<'a> {
    pub(super) fn read(der: &'a [u8]) -> Result<Self, OcspError> {
        if der.len() > MAX_BYTES {
            return Err(OcspError::Malformed);
        }
        let basic = basic(der)?;
        Self::understand(basic).map_err(|error| match error {
            Problem::Critical => OcspError::Critical,
            Problem::Malformed => OcspError::Malformed,
        })
    }

    fn understand(basic: Tlv<'a>) -> Result<Self, Problem> {
        let object = SignedObject::read(&basic)?;
        let fields = object.body.children_of(tag::SEQUENCE)?;
        let fields = match fields.as_slice() {
            // Version 1 is the default, and DER leaves a default out; some write it all the same.
            [version, rest @ ..] if version.tag == tag::CONTEXT_0 => {
                require(version.only_child_of(tag::CONTEXT_0)?.small_integer()? == 0)?;
                rest
            }
            all => all,
        };
        let [responder, produced_at, singles, extensions @ ..] = fields else {
            return Err(InputError::Malformed.into());
        };
        let singles = singles.children_of(tag::SEQUENCE)?;
        require(singles.len() <= MAX_SINGLES)?;
        let nonce = match extensions {
            [] => None,
            [extensions] => nonce(&extensions.only_child_of(tag::CONTEXT_1)?)?,
            _ => return Err(InputError::Malformed.into()),
        };
        Ok(Self {
            responder: ResponderId::read(responder)?,
            produced_at: time(produced_at)?,
            singles: singles.iter().map(Single::read).collect::<Result<_, _>>()?,
            nonce,
            certificates: certificates(&object.rest)?,
            object,
        })
    }
}

enum Problem {
    Malformed,
    Critical,
}

impl From<InputError> for Problem {
    fn from(_: InputError) -> Self {
        Self::Malformed
    }
}

/// `BasicOCSPResponse`, the one kind that there is.
fn basic(der: &[u8]) -> Result<Tlv<'_>, OcspError> {
    let malformed = |_: InputError| OcspError::Malformed;
    let outer = Tlv::parse(der).map_err(malformed)?;
    let fields = outer.children_of(tag::SEQUENCE).map_err(malformed)?;
    let [status, rest @ ..] = fields.as_slice() else {
        return Err(OcspError::Malformed);
    };
    match (status.value_of(tag::ENUMERATED).map_err(malformed)?, rest) {
        ([0], [body]) => inside(body).map_err(malformed),
        ([status @ 1..=u8::MAX], []) => Err(OcspError::NotSuccessful(*status)),
        _ => Err(OcspError::Malformed),
    }
}

fn inside<'a>(body: &Tlv<'a>) -> Result<Tlv<'a>, InputError> {
    let fields = body.only_child_of(tag::CONTEXT_0)?.children_of(tag::SEQUENCE)?;
    let [kind, octets] = fields.as_slice() else {
        return Err(InputError::Malformed);
    };
    require(kind.oid()? == oid::OCSP_BASIC)?;
    let basic = Tlv::parse(octets.value_of(tag::OCTETS)?)?;
    require(basic.has_der_lengths())?;
    Ok(basic)
}

impl<'a> ResponderId<'a> {
    fn read(element: &Tlv<'a>) -> Result<Self, InputError> {
        match element.tag {
            tag::CONTEXT_1 => Ok(Self::Name(element.only_child_of(tag::CONTEXT_1)?.raw)),
            tag::CONTEXT_2 => {
                let key = element.only_child_of(tag::CONTEXT_2)?;
                Ok(Self::Key(key.value_of(tag::OCTETS)?))
            }
            _ => Err(InputError::Malformed),
        }
    }
}

impl<'a> Single<'a> {
    fn read(element: &Tlv<'a>) -> Result<Self, Problem> {
        let fields = element.children_of(tag::SEQUENCE)?;
        let [id, status, this_update, rest @ ..] = fields.as_slice() else {
            return Err(InputError::Malformed.into());
        };
        let (next_update, rest) = match rest {
            [next, rest @ ..] if next.tag == tag::CONTEXT_0 => {
                (Some(time(&next.only_child_of(tag::CONTEXT_0)?)?), rest)
            }
            _ => (None, rest),
        };
        match rest {
            [] => (),
            [extensions] => {
                for (_, critical, _) in read_extensions(&extensions.only_child_of(tag::CONTEXT_1)?)? {
                    must_not_be(critical)?;
                }
            }
            _ => return Err(InputError::Malformed.into()),
        }
        let this_update = time(this_update)?;
        require(next_update.is_none_or(|next| next >= this_update))?;
        Ok(Self {
            id: CertId::read(id)?,
            status: Status::read(status)?,
            this_update,
            next_update,
        })
    }
}

impl<'a> CertId<'a> {
    fn read(element: &Tlv<'a>) -> Result<Self, InputError> {
        match element.children_of(tag::SEQUENCE)?.as_slice() {
            [hash, name, key, serial] => Ok(Self {
                hash: Algorithm::read(hash)?.0.and_then(IdHash::of),
                issuer_name: name.value_of(tag::OCTETS)?,
                issuer_key: key.value_of(tag::OCTETS)?,
                serial: serial.value_of(tag::INTEGER)?,
            }),
            _ => Err(InputError::Malformed),
        }
    }
}

impl Status {
    fn read(element: &Tlv<'_>) -> Result<Self, InputError> {
        match (element.tag, element.value) {
            (0x80, []) => Ok(Self::Good),
            (0x82, []) => Ok(Self::Unknown),
            (tag::CONTEXT_1, _) => {
                let fields = element.children()?;
                let [at, reason @ ..] = fields.as_slice() else {
                    return Err(InputError::Malformed);
                };
                match reason {
                    [] => (),
                    [reason] => {
                        reason.only_child_of(tag::CONTEXT_0)?.value_of(tag::ENUMERATED)?;
                    }
                    _ => return Err(InputError::Malformed),
                }
                Ok(Self::Revoked { at: time(at)? })
            }
            _ => Err(InputError::Malformed),
        }
    }
}

/// The nonce, once or not at all; other extensions only where they are not critical.
fn nonce<'a>(extensions: &Tlv<'a>) -> Result<Option<&'a [u8]>, Problem> {
    let mut nonce = None;
    for (kind, critical, value) in read_extensions(extensions)? {
        if kind != oid::OCSP_NONCE {
            must_not_be(critical)?;
        } else if nonce.replace(Tlv::parse(value)?.value_of(tag::OCTETS)?).is_some() {
            return Err(InputError::Malformed.into());
        }
    }
    Ok(nonce)
}

type Extension<'a> = (der::asn1::ObjectIdentifier, bool, &'a [u8]);

fn read_extensions<'a>(extensions: &Tlv<'a>) -> Result<Vec<Extension<'a>>, InputError> {
    let read = |element: &Tlv<'a>| match element.children_of(tag::SEQUENCE)?.as_slice() {
        [kind, value] => Ok((kind.oid()?, false, value.value_of(tag::OCTETS)?)),
        [kind, critical, value] => {
            let critical = critical.value_of(tag::BOOLEAN)? != [0];
            Ok((kind.oid()?, critical, value.value_of(tag::OCTETS)?))
        }
        _ => Err(InputError::Malformed),
    };
    extensions.children_of(tag::SEQUENCE)?.iter().map(read).collect()
}

fn must_not_be(critical: bool) -> Result<(), Problem> {
    if critical { Err(Problem::Critical) } else { Ok(()) }
}

fn certificates<'a>(rest: &[Tlv<'a>]) -> Result<Vec<&'a [u8]>, InputError> {
    let certificates = match rest {
        [] => return Ok(Vec::new()),
        [certificates] => certificates
            .only_child_of(tag::CONTEXT_0)?
            .children_of(tag::SEQUENCE)?,
        _ => return Err(InputError::Malformed),
    };
    require(certificates.len() <= MAX_CERTIFICATES)?;
    Ok(certificates.iter().map(|certificate| certificate.raw).collect())
}

fn time(element: &Tlv<'_>) -> Result<i64, InputError> {
    let time = GeneralizedTime::from_der(element.raw).map_err(|_| InputError::Malformed)?;
    i64::try_from(time.to_unix_duration().as_secs()).map_err(|_| InputError::Malformed)
}

fn require(condition: bool) -> Result<(), InputError> {
    if condition {
        Ok(())
    } else {
        Err(InputError::Malformed)
    }
}
