//! What a certificate says about its holder, in the profile of the National Certification Authority
//! (RFC 5280 §4.1; eds.md 3.1, 3.2).
//!
//! Names are walked attribute by attribute; a printed name is never searched.

use crate::der_input::{InputError, Tlv, tag};
use crate::oid;
use der::asn1::ObjectIdentifier as Oid;
use der::{Decode as _, Encode as _};
use x509_cert::name::Name;

/// A parsed certificate beside its bytes.
pub(crate) struct Certificate<'a> {
    /// The bytes that the authority signed over and that digests cover.
    pub(crate) der: &'a [u8],
    parsed: x509_cert::Certificate,
}

/// What a person or a program may want to know of a certificate.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CertificateFacts {
    /// Twelve digits after `IIN` of the one `serialNumber` attribute of the subject (eds.md 7.3 step 11).
    /// No checksum: the test authority issues identifiers that fail it.
    pub iin: Option<String>,
    /// Twelve digits after `BIN` in the same place: an information system of a legal entity (eds.md 3.1).
    pub bin: Option<String>,
    /// `CN`: surname and given name.
    pub common_name: String,
    /// `SN`.
    pub surname: Option<String>,
    /// What the common name holds after the surname: the profile has no attribute of its own for it.
    pub given_name: Option<String>,
    /// `GN`: the profile keeps the patronymic there.
    pub patronymic: Option<String>,
    /// The first second of validity, unix.
    pub not_before: i64,
    /// The last second of validity, unix.
    pub not_after: i64,
    /// `CN` of the issuer.
    pub issuer_common_name: String,
    /// The serial number in lower-case hexadecimal, without leading zeros.
    pub serial: String,
}

impl<'a> Certificate<'a> {
    pub(crate) fn read(der: &'a [u8]) -> Result<Self, InputError> {
        let parsed = x509_cert::Certificate::from_der(der).map_err(|_| InputError::Malformed)?;
        Ok(Self { der, parsed })
    }

    /// `subjectPublicKey`: the bits without the wrapping of the BIT STRING.
    pub(crate) fn public_key(&self) -> &[u8] {
        self.parsed
            .tbs_certificate
            .subject_public_key_info
            .subject_public_key
            .raw_bytes()
    }

    /// The first and the last second of validity (RFC 5280 §4.1.2.5).
    pub(crate) fn validity(&self) -> (i64, i64) {
        let validity = &self.parsed.tbs_certificate.validity;
        (unix(validity.not_before), unix(validity.not_after))
    }

    /// Issuer and serial number as they stand in the certificate, for `IssuerAndSerialNumber`
    /// (RFC 5652 §10.2.4).
    pub(crate) fn issuer_and_serial(der: &'a [u8]) -> Result<(&'a [u8], &'a [u8]), InputError> {
        let fields = Tlv::parse(der)?.children_of(tag::SEQUENCE)?;
        let tbs = fields
            .first()
            .ok_or(InputError::Malformed)?
            .children_of(tag::SEQUENCE)?;
        match tbs.as_slice() {
            [version, serial, _, issuer, ..] if version.tag == tag::CONTEXT_0 => Ok((issuer.raw, serial.raw)),
            _ => Err(InputError::Malformed),
        }
    }

    /// Subject and `SubjectPublicKeyInfo` as they stand in the certificate.
    #[cfg(any(feature = "verify", feature = "authority"))]
    pub(crate) fn subject_and_key(der: &'a [u8]) -> Result<(&'a [u8], Tlv<'a>), InputError> {
        let fields = Tlv::parse(der)?.children_of(tag::SEQUENCE)?;
        let tbs = fields
            .first()
            .ok_or(InputError::Malformed)?
            .children_of(tag::SEQUENCE)?;
        match tbs.as_slice() {
            [version, _, _, _, _, subject, key, ..] if version.tag == tag::CONTEXT_0 => {
                Ok((subject.raw, *key))
            }
            _ => Err(InputError::Malformed),
        }
    }

    pub(crate) fn facts(&self) -> CertificateFacts {
        let tbs = &self.parsed.tbs_certificate;
        let (not_before, not_after) = self.validity();
        let common_name = text(&tbs.subject, oid::COMMON_NAME).unwrap_or_default();
        let surname = text(&tbs.subject, oid::SURNAME);
        let given_name = surname
            .as_deref()
            .and_then(|surname| common_name.strip_prefix(surname)?.strip_prefix(' '))
            .filter(|name| !name.is_empty())
            .map(str::to_owned);
        CertificateFacts {
            iin: number(&tbs.subject, "IIN"),
            bin: number(&tbs.subject, "BIN"),
            given_name,
            common_name,
            surname,
            patronymic: text(&tbs.subject, oid::GIVEN_NAME),
            not_before,
            not_after,
            issuer_common_name: text(&tbs.issuer, oid::COMMON_NAME).unwrap_or_default(),
            serial: hexadecimal_number(tbs.serial_number.as_bytes()),
        }
    }
}

#[cfg(feature = "verify")]
impl Certificate<'_> {
    /// The algorithm of the public key with its parameters.
    pub(crate) fn key_algorithm(&self) -> &x509_cert::spki::AlgorithmIdentifierOwned {
        &self.parsed.tbs_certificate.subject_public_key_info.algorithm
    }

    /// The purposes and roles of `extendedKeyUsage`; empty when it is absent or unreadable.
    pub(crate) fn purposes(&self) -> Vec<Oid> {
        self.extension::<x509_cert::ext::pkix::ExtendedKeyUsage>()
            .map(|usage| usage.0)
            .unwrap_or_default()
    }

    /// The bits of `keyUsage`, when it is present and readable.
    pub(crate) fn key_usage(&self) -> Option<x509_cert::ext::pkix::KeyUsage> {
        self.extension()
    }

    /// `basicConstraints` names an authority, or cannot be read.
    pub(crate) fn is_authority(&self) -> bool {
        let tbs = &self.parsed.tbs_certificate;
        match tbs.get::<x509_cert::ext::pkix::BasicConstraints>() {
            Ok(constraints) => constraints.is_some_and(|(_, constraints)| constraints.ca),
            Err(_) => true,
        }
    }

    /// `CN` of the subject, or nothing.
    pub(crate) fn subject_common_name(&self) -> String {
        common_name(&self.parsed.tbs_certificate.subject)
    }

    /// The octets of the serial number, as lists of revoked certificates name it.
    pub(crate) fn serial(&self) -> &[u8] {
        self.parsed.tbs_certificate.serial_number.as_bytes()
    }

    /// Where the authority says it publishes its lists (RFC 5280 §4.2.1.13). To compare with a list, never to fetch
    /// (eds.md 7.8).
    pub(crate) fn list_locations(&self) -> Vec<x509_cert::ext::pkix::name::GeneralName> {
        use x509_cert::ext::pkix::{CrlDistributionPoints, name::DistributionPointName};
        let points = self.extension::<CrlDistributionPoints>();
        let names = points
            .into_iter()
            .flat_map(|points| points.0)
            .filter_map(|point| match point.distribution_point {
                Some(DistributionPointName::FullName(names)) => Some(names),
                _ => None,
            });
        names.flatten().collect()
    }

    /// Which servers answer whether it was revoked, by what the authority wrote into it (RFC 5280 §4.2.2.1). To choose among
    /// configured ones, never to ask (eds.md 7.8).
    pub(crate) fn ocsp_locations(&self) -> Vec<String> {
        use x509_cert::ext::pkix::{AuthorityInfoAccessSyntax, name::GeneralName};
        let access = self.extension::<AuthorityInfoAccessSyntax>();
        let ways = access.into_iter().flat_map(|access| access.0);
        ways.filter_map(|way| match way.access_location {
            GeneralName::UniformResourceIdentifier(location) if way.access_method == oid::OCSP => {
                Some(location.to_string())
            }
            _ => None,
        })
        .collect()
    }

    /// Whether it has this extension, and it is critical.
    pub(crate) fn is_critical(&self, kind: Oid) -> bool {
        let mut extensions = self.parsed.tbs_certificate.extensions.iter().flatten();
        extensions.any(|extension| extension.extn_id == kind && extension.critical)
    }

    /// Whether it has an extension of this kind, whatever it says.
    pub(crate) fn has_extension(&self, kind: Oid) -> bool {
        let mut extensions = self.parsed.tbs_certificate.extensions.iter().flatten();
        extensions.any(|extension| extension.extn_id == kind)
    }

    fn extension<'b, T: der::Decode<'b> + der::oid::AssociatedOid>(&'b self) -> Option<T> {
        self.parsed
            .tbs_certificate
            .get::<T>()
            .ok()
            .flatten()
            .map(|(_, value)| value)
    }
}

/// `CN`, or nothing.
#[cfg(feature = "verify")]
pub(crate) fn common_name(name: &Name) -> String {
    text(name, oid::COMMON_NAME).unwrap_or_default()
}

/// The identifier of a person: exactly one attribute `serialNumber`, alone in its RDN, of the form
/// `IIN` and twelve digits (eds.md 7.3 step 11).
fn number(subject: &Name, kind: &str) -> Option<String> {
    let mut found = subject
        .0
        .iter()
        .filter(|rdn| rdn.0.iter().any(|pair| pair.oid == oid::SERIAL_NUMBER));
    let (Some(rdn), None) = (found.next(), found.next()) else {
        return None;
    };
    let [pair] = rdn.0.as_slice() else { return None };
    let value = string(&pair.value)?;
    let digits = value.strip_prefix(kind)?;
    (digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.to_owned())
}

/// The first attribute of this type, as text.
fn text(name: &Name, attribute: Oid) -> Option<String> {
    let mut pairs = name.0.iter().flat_map(|rdn| rdn.0.iter());
    string(&pairs.find(|pair| pair.oid == attribute)?.value)
}

/// A `DirectoryString` (RFC 5280 §4.1.2.4) of the types that authorities use.
fn string(value: &der::asn1::Any) -> Option<String> {
    match der::Tagged::tag(value) {
        der::Tag::Utf8String | der::Tag::PrintableString | der::Tag::Ia5String => {
            String::from_utf8(value.value().to_vec()).ok()
        }
        der::Tag::BmpString => {
            let bytes = value.to_der().ok()?;
            der::asn1::BmpString::from_der(&bytes)
                .ok()
                .map(|text| text.to_string())
        }
        _ => None,
    }
}

/// Unix seconds.
pub(crate) fn unix(time: x509_cert::time::Time) -> i64 {
    i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX)
}

/// Bytes in lower-case hexadecimal, two digits for each.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 0x0F)])
        .collect()
}

/// A big-endian number in lower-case hexadecimal, as people write serial numbers: without leading zeros.
pub(crate) fn hexadecimal_number(bytes: &[u8]) -> String {
    hexadecimal(bytes).trim_start_matches('0').to_owned()
}

#[cfg(test)]
mod hexadecimal_tests {
    use super::{hexadecimal, hexadecimal_number};

    #[test]
    fn a_digest_keeps_its_zeros_and_a_number_has_none() {
        let bytes = [0x00, 0x0a, 0xf0];
        assert_eq!(
            (hexadecimal(&bytes).as_str(), hexadecimal_number(&bytes).as_str()),
            ("000af0", "af0")
        );
        assert_eq!(hexadecimal_number(&[0, 0]), "");
    }
}
