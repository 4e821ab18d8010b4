//! OpenSSL's command as a server of OCSP.

use crate::forge::authority_key;
use crate::openssl::Folder;
use crate::world::{World, trust, world};
use eds::cms::{IdHash, Nonce, OcspAnswer, OcspError, ocsp_request};
use eds::private_key::PrivateKey;
use std::sync::OnceLock;
use std::time::UNIX_EPOCH;

pub const NONCE: [u8; 32] = [7; 32];

/// What the server's database says of the person.
#[derive(Clone, Copy)]
pub enum Index {
    Valid,
    Revoked(&'static str),
    Absent,
}

/// Who answers.
pub struct Responder {
    pub certificate: Vec<u8>,
    pub key: PrivateKey,
}

/// An answer, and when it was given by the machine's clock.
pub struct Answered {
    pub der: Vec<u8>,
    pub at: i64,
}

impl Responder {
    /// The issuing authority itself.
    pub fn authority() -> Self {
        Self {
            certificate: world().authority.issuing_der().to_vec(),
            key: authority_key(&world().authority, 2),
        }
    }

    /// Certified by OpenSSL with these extensions, by the issuing authority or by the root's key (`block`).
    pub fn certified(extensions: &str, block: usize, days: &str) -> Self {
        let World {
            authority, other_key, ..
        } = world();
        let folder = Folder::new();
        folder.write_key("key.pem", other_key);
        folder.write_key("ca.key", &authority_key(authority, block));
        folder.write_pem(
            "ca.pem",
            &[match block {
                0 => authority.root_der(),
                _ => authority.issuing_der(),
            }],
        );
        folder.write("ext", extensions.as_bytes());
        folder.run(&[
            "req",
            "-new",
            "-key",
            "key.pem",
            "-subj",
            "/C=KZ/CN=OCSP RESPONDER",
            "-out",
            "req.pem",
        ]);
        folder.run(&[
            "x509",
            "-req",
            "-in",
            "req.pem",
            "-CA",
            "ca.pem",
            "-CAkey",
            "ca.key",
            "-set_serial",
            "77",
            "-days",
            days,
            "-extfile",
            "ext",
            "-outform",
            "DER",
            "-out",
            "cert.der",
        ]);
        Self {
            certificate: folder.read("cert.der"),
            key: PrivateKey::from_pkcs8(&other_key.to_pkcs8().unwrap()).unwrap(),
        }
    }

    pub fn delegated() -> &'static Self {
        static DELEGATED: OnceLock<Responder> = OnceLock::new();
        DELEGATED.get_or_init(|| Self::certified(&[USAGE, PURPOSE, NO_CHECK].concat(), 2, "30"))
    }

    /// Answers our request.
    pub fn answers(&self, index: Index, options: &[&str]) -> Answered {
        let asked = ocsp_request(&world().certificate, IdHash::Sha256, &NONCE, trust()).unwrap();
        self.answers_to(&asked, index, options)
    }

    pub fn answers_to(&self, asked: &[u8], index: Index, options: &[&str]) -> Answered {
        let (folder, world) = (Folder::new(), world());
        folder.write_pem("issuing.pem", &[world.authority.issuing_der()]);
        folder.write_pem("person.pem", &[&world.certificate]);
        folder.write_pem("responder.pem", &[&self.certificate]);
        folder.write_key("responder.key", &self.key);
        let serial = folder.run(&["x509", "-in", "person.pem", "-noout", "-serial"]);
        let serial = serial.trim().strip_prefix("serial=").unwrap().to_owned();
        let line = match index {
            Index::Valid => format!("V\t360101000000Z\t\t{serial}\tunknown\t/CN=x\n"),
            Index::Revoked(when) => format!("R\t360101000000Z\t{when}\t{serial}\tunknown\t/CN=x\n"),
            Index::Absent => String::new(),
        };
        folder.write("index.txt", line.as_bytes());
        folder.write("asked.der", asked);
        let base = [
            "ocsp",
            "-index",
            "index.txt",
            "-CA",
            "issuing.pem",
            "-rsigner",
            "responder.pem",
            "-rkey",
            "responder.key",
            "-reqin",
            "asked.der",
            "-respout",
            "answer.der",
        ];
        folder.run(&[&base[..], options].concat());
        let at = folder
            .modified("answer.der")
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs();
        Answered {
            der: folder.read("answer.der"),
            at: at.try_into().unwrap(),
        }
    }
}

pub const USAGE: &str = "keyUsage=digitalSignature\n";
pub const PURPOSE: &str = "extendedKeyUsage=OCSPSigning\n";
pub const NO_CHECK: &str = "noCheck=ignored\n";

impl Answered {
    pub fn read(&self) -> Result<OcspAnswer, OcspError> {
        self.read_after(0)
    }

    /// So many seconds after it was given.
    pub fn read_after(&self, seconds: i64) -> Result<OcspAnswer, OcspError> {
        let certificate = &world().certificate;
        OcspAnswer::read(
            &self.der,
            certificate,
            Nonce::Sent(&NONCE),
            self.at + seconds,
            trust(),
        )
    }
}
