//! The authority as a text that a server can keep.

use super::{Authority, AuthorityError, Member};
use crate::certificate::Certificate;
use crate::der_input::{PemBlock, pem_blocks};
use crate::private_key::PrivateKey;
use der::pem::{LineEnding, encode_string};
use zeroize::Zeroizing;

const KEY: &str = "PRIVATE KEY";
const CERTIFICATE: &str = "CERTIFICATE";

impl Authority {
    /// Four PEM blocks (RFC 7468): key (PKCS#8) and certificate of the root, then of the issuing authority.
    pub fn to_pem(&self) -> Result<Zeroizing<String>, AuthorityError> {
        let mut text = Zeroizing::new(String::new());
        for member in [&self.root, &self.issuing] {
            text.push_str(&Zeroizing::new(block(KEY, &member.key.to_pkcs8()?)?));
            text.push_str(&block(CERTIFICATE, &member.certificate_der)?);
        }
        Ok(text)
    }

    /// Reads what [`Authority::to_pem`] wrote.
    pub fn from_pem(text: &str) -> Result<Self, AuthorityError> {
        let blocks = pem_blocks(text).map_err(|_| AuthorityError::Malformed)?;
        let [root_key, root, issuing_key, issuing] = blocks.as_slice() else {
            return Err(AuthorityError::Malformed);
        };
        Ok(Self {
            root: member(root_key, root)?,
            issuing: member(issuing_key, issuing)?,
        })
    }
}

fn block(label: &str, der: &[u8]) -> Result<String, AuthorityError> {
    encode_string(label, LineEnding::LF, der).map_err(|_| AuthorityError::Malformed)
}

fn member(key: &PemBlock, certificate: &PemBlock) -> Result<Member, AuthorityError> {
    if key.label != KEY || certificate.label != CERTIFICATE {
        return Err(AuthorityError::Malformed);
    }
    let key = PrivateKey::from_pkcs8(&key.der)?;
    let read = Certificate::read(&certificate.der).map_err(|_| AuthorityError::Malformed)?;
    if read.public_key() != key.public_key()? {
        return Err(AuthorityError::Malformed);
    }
    Ok(Member {
        key,
        certificate_der: certificate.der.clone(),
    })
}
