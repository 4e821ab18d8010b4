//! Signatures and certificates that no honest program writes.

use crate::world::{CONTENT, NOW, World, rng, world};
use der::asn1::{BitString, ObjectIdentifier, UtcTime};
use der::{Decode as _, Encode as _};
use eds::authority::Authority;
use eds::der_input::pem_blocks;
use eds::private_key::PrivateKey;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use x509_cert::{Certificate, TbsCertificate};

pub const SHA1: &str = "1.3.14.3.2.26";
pub const SHA256: &str = "2.16.840.1.101.3.4.2.1";
pub const SHA384: &str = "2.16.840.1.101.3.4.2.2";
pub const SHA512: &str = "2.16.840.1.101.3.4.2.3";
pub const RSA: &str = "1.2.840.113549.1.1.1";
pub const RSA_SHA1: &str = "1.2.840.113549.1.1.5";
pub const RSA_SHA256: &str = "1.2.840.113549.1.1.11";
pub const RSA_SHA384: &str = "1.2.840.113549.1.1.12";
pub const RSA_SHA512: &str = "1.2.840.113549.1.1.13";
pub const DATA: &str = "1.2.840.113549.1.7.1";
pub const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
pub const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
pub const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
pub const SIGNING_TIME: &str = "1.2.840.113549.1.9.5";
pub const SIGNING_CERTIFICATE: &str = "1.2.840.113549.1.9.16.2.47";

pub fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let mut output = vec![tag];
    match content.len() {
        short @ 0..0x80 => output.push(u8::try_from(short).unwrap()),
        long => {
            output.push(0x82);
            output.extend(u16::try_from(long).unwrap().to_be_bytes());
            if long < 0x100 {
                output.splice(1..3, [0x81]);
            }
        }
    }
    output.extend(content);
    output
}

pub fn seq(parts: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, parts)
}

pub fn oid(value: &str) -> Vec<u8> {
    ObjectIdentifier::new(value).unwrap().to_der().unwrap()
}

pub fn algorithm(value: &str) -> Vec<u8> {
    seq(&[&oid(value), &[5, 0]])
}

pub fn attribute(kind: &str, values: &[&[u8]]) -> Vec<u8> {
    seq(&[&oid(kind), &tlv(0x31, values)])
}

pub fn time(unix: i64) -> Vec<u8> {
    let since = std::time::Duration::from_secs(unix.try_into().unwrap());
    UtcTime::from_unix_duration(since).unwrap().to_der().unwrap()
}

/// A signature with every part open to change.
#[derive(Clone)]
pub struct Forge<'a> {
    pub key: &'a PrivateKey,
    pub hash: &'static str,
    pub digest: &'static str,
    pub signature: &'static str,
    pub certificates: Vec<Vec<u8>>,
    /// Whose name and number the signer gives.
    pub named: Vec<u8>,
    pub attributes: Vec<Vec<u8>>,
    pub sort: bool,
    pub inside: Option<Vec<u8>>,
    pub signers: usize,
    pub version: u8,
    pub content_type: &'static str,
}

impl Forge<'static> {
    /// The same as the crate's own signature.
    pub fn honest() -> Self {
        let World { key, certificate, .. } = world();
        Self {
            key,
            hash: SHA256,
            digest: SHA256,
            signature: RSA_SHA256,
            certificates: vec![certificate.clone()],
            named: certificate.clone(),
            attributes: vec![
                attribute(CONTENT_TYPE, &[&oid(DATA)]),
                attribute(SIGNING_TIME, &[&time(NOW)]),
                attribute(MESSAGE_DIGEST, &[&tlv(4, &[&Sha256::digest(CONTENT)])]),
                attribute(SIGNING_CERTIFICATE, &[&binding(&Sha256::digest(certificate))]),
            ],
            sort: true,
            inside: None,
            signers: 1,
            version: 1,
            content_type: DATA,
        }
    }

    /// The same with another digest throughout.
    pub fn hashed(hash: &'static str, signature: &'static str) -> Self {
        Self {
            hash,
            digest: hash,
            signature,
            ..Self::honest()
        }
        .replacing(
            2,
            attribute(MESSAGE_DIGEST, &[&tlv(4, &[&digest(hash, CONTENT)])]),
        )
    }
}

impl Forge<'_> {
    pub fn replacing(mut self, index: usize, attribute: Vec<u8>) -> Self {
        self.attributes[index] = attribute;
        self
    }

    pub fn without(mut self, index: usize) -> Self {
        self.attributes.remove(index);
        self
    }

    pub fn with(mut self, attribute: Vec<u8>) -> Self {
        self.attributes.push(attribute);
        self
    }

    pub fn build(&self) -> Vec<u8> {
        let mut attributes = self.attributes.clone();
        if self.sort {
            attributes.sort();
        }
        let attributes = attributes.concat();
        let signature = raw_signature(self.key, self.hash, &tlv(0x31, &[&attributes]));
        let named = Certificate::from_der(&self.named).unwrap().tbs_certificate;
        let sid = seq(&[
            &named.issuer.to_der().unwrap(),
            &named.serial_number.to_der().unwrap(),
        ]);
        let covered = if attributes.is_empty() {
            vec![]
        } else {
            tlv(0xA0, &[&attributes])
        };
        let info = seq(&[
            &[2, 1, 1],
            &sid,
            &algorithm(self.digest),
            &covered,
            &algorithm(self.signature),
            &tlv(4, &[&signature]),
        ]);
        let inside = self
            .inside
            .as_ref()
            .map(|content| tlv(0xA0, &[&tlv(4, &[content])]));
        seq(&[
            &oid(SIGNED_DATA),
            &tlv(
                0xA0,
                &[&seq(&[
                    &[2, 1, self.version],
                    &tlv(0x31, &[&algorithm(self.digest)]),
                    &seq(&[&oid(self.content_type), &inside.unwrap_or_default()]),
                    &tlv(0xA0, &[&self.certificates.concat()]),
                    &tlv(0x31, &[&info.repeat(self.signers)]),
                ])],
            ),
        ])
    }
}

/// `SigningCertificateV2` with the default algorithm.
pub fn binding(hash: &[u8]) -> Vec<u8> {
    seq(&[&seq(&[&seq(&[&tlv(4, &[hash])])])])
}

pub fn digest(hash: &str, message: &[u8]) -> Vec<u8> {
    match hash {
        SHA1 => sha1::Sha1::digest(message).to_vec(),
        SHA384 => Sha384::digest(message).to_vec(),
        SHA512 => Sha512::digest(message).to_vec(),
        _ => Sha256::digest(message).to_vec(),
    }
}

pub fn raw_signature(key: &PrivateKey, hash: &str, message: &[u8]) -> Vec<u8> {
    /// `DigestInfo` up to the digest (RFC 8017 §9.2 note 1).
    const SHA1_PREFIX: &[u8] = &[0x30, 0x21, 0x30, 9, 6, 5, 0x2B, 0x0E, 3, 2, 0x1A, 5, 0, 4, 0x14];
    let key = RsaPrivateKey::from_pkcs8_der(&key.to_pkcs8().unwrap()).unwrap();
    let scheme = match hash {
        SHA1 => Pkcs1v15Sign {
            hash_len: Some(20),
            prefix: SHA1_PREFIX.into(),
        },
        SHA384 => Pkcs1v15Sign::new::<Sha384>(),
        SHA512 => Pkcs1v15Sign::new::<Sha512>(),
        _ => Pkcs1v15Sign::new::<Sha256>(),
    };
    key.sign(scheme, &digest(hash, message)).unwrap()
}

/// A key out of the authority's stored form: 0 is the root's, 2 the issuing authority's.
pub fn authority_key(authority: &Authority, block: usize) -> PrivateKey {
    PrivateKey::from_pkcs8(&pem_blocks(&authority.to_pem().unwrap()).unwrap()[block].der).unwrap()
}

/// The certificate changed and signed anew by the issuing authority.
pub fn reissued(certificate: &[u8], change: impl FnOnce(&mut TbsCertificate)) -> Vec<u8> {
    resigned(certificate, &authority_key(&world().authority, 2), change)
}

/// The certificate changed and signed anew by this key.
pub fn resigned(certificate: &[u8], key: &PrivateKey, change: impl FnOnce(&mut TbsCertificate)) -> Vec<u8> {
    let mut certificate = Certificate::from_der(certificate).unwrap();
    change(&mut certificate.tbs_certificate);
    let message = certificate.tbs_certificate.to_der().unwrap();
    certificate.signature = BitString::from_bytes(&raw_signature(key, SHA256, &message)).unwrap();
    certificate.to_der().unwrap()
}

/// Puts another value into an extension, or takes it out.
pub fn extension(tbs: &mut TbsCertificate, kind: &str, value: Option<&[u8]>) {
    let kind = ObjectIdentifier::new(kind).unwrap();
    let extensions = tbs.extensions.as_mut().unwrap();
    match value {
        Some(value) => {
            let found = extensions
                .iter_mut()
                .find(|extension| extension.extn_id == kind)
                .unwrap();
            found.extn_value = der::asn1::OctetString::new(value).unwrap();
        }
        None => extensions.retain(|extension| extension.extn_id != kind),
    }
}

/// A certificate of this person's for another key and with another validity.
pub fn issued(subject: &eds::authority::Subject<'_>, from: i64, to: i64) -> Vec<u8> {
    let validity = eds::authority::Validity {
        not_before: from,
        not_after: to,
    };
    let World { authority, key, .. } = world();
    authority
        .certify(subject, validity, eds::authority::Profile::Sign, key, &mut rng())
        .unwrap()
}
