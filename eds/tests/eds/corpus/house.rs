//! An authority kept by OpenSSL's command: keys made anew for every run, certificates and lists by `openssl ca`.

use super::holders::{HOLDERS, Holder, PERSON};
use crate::openssl::Folder;
use eds::der_input::unwrap;
use std::sync::OnceLock;

/// What is signed.
pub const CONTENT: &[u8] = b"an application";

/// When certificates are valid that are valid: OpenSSL signs by the machine's own clock, whatever it says until 2048.
const VALID: [&str; 2] = ["20200101000000Z", "20481231000000Z"];

pub const EXPIRED: [&str; 2] = ["20200101000000Z", "20210101000000Z"];

/// The folder in which it all lies; OpenSSL's commands run there.
pub struct House {
    pub folder: Folder,
}

/// The house, made once.
pub fn house() -> &'static House {
    static HOUSE: OnceLock<House> = OnceLock::new();
    HOUSE.get_or_init(House::build)
}

impl House {
    fn build() -> Self {
        let house = Self {
            folder: Folder::new(),
        };
        let folder = &house.folder;
        folder.write("config", include_bytes!("authority.cnf"));
        folder.write("content", CONTENT);
        folder.write("other", b"another application");
        for database in ["root", "issuing", "strange"] {
            folder.write(&format!("{database}.index"), b"");
            folder.write(&format!("{database}.number"), b"10\n");
        }
        for rsa in [
            "root",
            "issuing",
            "strange_root",
            "strange_issuing",
            "person",
            "other",
        ] {
            house.key(rsa, &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]);
        }
        house.key("weak", &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"]);
        house.key("ec", &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]);
        let (root, issuing) = (
            "/C=KZ/CN=ROOT CENTRE (RSA) TEST",
            "/C=KZ/CN=ISSUING CENTRE (RSA) TEST",
        );
        for (own, above) in [("root", "issuing"), ("strange_root", "strange_issuing")] {
            house.certificate(own, own, own, root, "ext_root", VALID, &["-selfsign"]);
            house.certificate(above, own, above, issuing, "ext_issuing", VALID, &[]);
        }
        house.certificate(
            "root-expired",
            "root",
            "root",
            root,
            "ext_root",
            EXPIRED,
            &["-selfsign"],
        );
        house.list("issuing", "issuing.first.crl", VALID);
        for holder in HOLDERS {
            house.holder(holder);
        }
        house.twin();
        house.lists();
        house
    }

    /// A key and a request that proves its possession.
    fn key(&self, name: &str, options: &[&str]) {
        let (key, request) = (format!("{name}.key"), format!("{name}.csr"));
        self.folder
            .run(&[&["genpkey", "-out", &key][..], options].concat());
        self.folder
            .run(&["req", "-new", "-config", "config", "-key", &key, "-out", &request]);
    }

    #[expect(clippy::too_many_arguments, reason = "each is one option of the command")]
    fn certificate(
        &self,
        name: &str,
        authority: &str,
        key: &str,
        subject: &str,
        extensions: &str,
        [from, to]: [&str; 2],
        options: &[&str],
    ) {
        let (request, out) = (format!("{key}.csr"), format!("{name}.pem"));
        let base = [
            "ca",
            "-batch",
            "-notext",
            "-config",
            "config",
            "-utf8",
            "-preserveDN",
            "-name",
            authority,
            "-in",
            &request,
            "-out",
            &out,
            "-subj",
            subject,
            "-extfile",
            "config",
            "-extensions",
            extensions,
            "-startdate",
            from,
            "-enddate",
            to,
        ];
        self.folder.run(&[&base[..], options].concat());
    }

    fn holder(&self, holder: &Holder) {
        let validity = holder.validity.unwrap_or(VALID);
        self.certificate(
            holder.name,
            holder.authority,
            holder.key,
            holder.subject,
            holder.extensions,
            validity,
            holder.options,
        );
        if let Some(reason) = holder.revoked {
            self.revoke("issuing", &format!("{}.pem", holder.name), reason);
        }
    }

    /// A certificate of the person's name and number for another key.
    fn twin(&self) {
        let folder = &self.folder;
        let serial = folder.run(&["x509", "-in", "person.pem", "-noout", "-serial"]);
        let serial = format!("0x{}", serial.trim().trim_start_matches("serial="));
        folder.run(&[
            "req",
            "-new",
            "-config",
            "config",
            "-key",
            "other.key",
            "-out",
            "twin.csr",
            "-utf8",
            "-subj",
            PERSON,
        ]);
        folder.run(&[
            "x509",
            "-req",
            "-in",
            "twin.csr",
            "-CA",
            "issuing.pem",
            "-CAkey",
            "issuing.key",
            "-set_serial",
            &serial,
            "-days",
            "365",
            "-extfile",
            "config",
            "-extensions",
            "ext_sign",
            "-out",
            "twin.pem",
        ]);
    }

    fn revoke(&self, authority: &str, certificate: &str, reason: &str) {
        self.folder.run(&[
            "ca",
            "-config",
            "config",
            "-name",
            authority,
            "-revoke",
            certificate,
            "-crl_reason",
            reason,
        ]);
    }

    fn list(&self, authority: &str, name: &str, [from, to]: [&str; 2]) {
        self.folder.run(&[
            "ca",
            "-config",
            "config",
            "-name",
            authority,
            "-gencrl",
            "-out",
            name,
            "-crl_lastupdate",
            from,
            "-crl_nextupdate",
            to,
        ]);
    }

    fn lists(&self) {
        self.list(
            "issuing",
            "issuing.stale.crl",
            ["20200101000000Z", "20200201000000Z"],
        );
        self.list(
            "issuing",
            "issuing.future.crl",
            ["20480101000000Z", "20480201000000Z"],
        );
        self.list("issuing", "issuing.crl", VALID);
        self.list("strange_issuing", "strange.crl", VALID);
        self.list("root", "root.crl", VALID);
        self.revoke("root", "issuing.pem", "CACompromise");
        self.list("root", "root.revoking.crl", VALID);
    }

    /// What `openssl ocsp` answers about this holder, by the issuing authority's own key.
    pub fn answer(&self, holder: &str) -> Vec<u8> {
        let certificate = format!("{holder}.pem");
        self.folder.run(&[
            "ocsp",
            "-index",
            "issuing.index",
            "-CA",
            "issuing.pem",
            "-rsigner",
            "issuing.pem",
            "-rkey",
            "issuing.key",
            "-issuer",
            "issuing.pem",
            "-cert",
            &certificate,
            "-no_nonce",
            "-ndays",
            "1",
            "-respout",
            "answer",
        ]);
        self.folder.read("answer")
    }

    /// A certificate in DER.
    pub fn der(&self, name: &str) -> Vec<u8> {
        let pem = self.folder.read(&format!("{name}.pem"));
        unwrap(&pem).unwrap().into_owned()
    }

    /// A bare signature by this key.
    pub fn raw_signature(&self, key: &str, message: &[u8]) -> Vec<u8> {
        self.folder.write("message", message);
        let key = format!("{key}.key");
        self.folder
            .run(&["dgst", "-sha256", "-sign", &key, "-out", "signature", "message"]);
        self.folder.read("signature")
    }

    /// `openssl cms -sign` by this holder: binary, with the content outside, in DER, as the options have it.
    pub fn sign(&self, holder: &str, options: &[&str]) -> Vec<u8> {
        let key = HOLDERS
            .iter()
            .find(|one| one.name == holder)
            .map_or(holder, |one| one.key);
        let (certificate, key) = (format!("{holder}.pem"), format!("{key}.key"));
        let base = [
            "cms",
            "-sign",
            "-binary",
            "-signer",
            &certificate,
            "-inkey",
            &key,
            "-outform",
            "DER",
            "-out",
            "signed",
            "-in",
        ];
        let content: &[&str] = if options.contains(&"-in") {
            &[]
        } else {
            &["content"]
        };
        let base = if content.is_empty() {
            &base[..base.len() - 1]
        } else {
            &base
        };
        self.folder.run(&[base, content, options].concat());
        self.folder.read("signed")
    }
}
