//! OpenSSL's command as the other side.

use crate::world::{CONTENT, LONG, NOW, rng, world};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use eds::cms::{Draft, sign};
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of its own that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.0.join(name), bytes).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.0.join(name)).unwrap()
    }

    pub fn modified(&self, name: &str) -> std::time::SystemTime {
        std::fs::metadata(self.0.join(name)).unwrap().modified().unwrap()
    }

    pub fn write_pem(&self, name: &str, certificates: &[&[u8]]) {
        let text: String = certificates.iter().map(|der| pem("CERTIFICATE", der)).collect();
        self.write(name, text.as_bytes());
    }

    pub fn write_key(&self, name: &str, key: &eds::private_key::PrivateKey) {
        self.write(name, pem("PRIVATE KEY", &key.to_pkcs8().unwrap()).as_bytes());
    }

    pub fn try_run(&self, arguments: &[&str]) -> Output {
        Command::new("openssl")
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap()
    }

    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> String {
        let output = self.try_run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {arguments:?}: {errors}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

pub fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    format!(
        "-----BEGIN {label}-----\n{}\n-----END {label}-----\n",
        lines.join("\n")
    )
}

#[test]
fn openssl_accepts_our_signature() {
    let (folder, world) = (Folder::new(), world());
    let issuing = [world.authority.issuing_der().to_vec()];
    let draft = Draft {
        content: CONTENT,
        key: &world.key,
        certificate_der: &world.certificate,
        chain: &issuing,
        signing_time_unix: NOW,
    };
    folder.write("sig.der", &sign(&draft, &mut rng()).unwrap());
    folder.write("content", CONTENT);
    folder.write("other", b"other");
    folder.write_pem("root.pem", &[world.authority.root_der()]);
    let now = NOW.to_string();
    let arguments = |content| {
        [
            "cms", "-verify", "-binary", "-inform", "DER", "-in", "sig.der", "-content", content, "-CAfile",
            "root.pem", "-attime", &now, "-cades", "-out", "out",
        ]
    };
    folder.run(&arguments("content"));
    assert_eq!(folder.read("out"), CONTENT);
    assert!(!folder.try_run(&arguments("other")).status.success());
}

/// Certificates of every profile hold for what they are for by OpenSSL's strictest rules, and for nothing else.
#[test]
fn openssl_verifies_our_certificates() {
    let (folder, world) = (Folder::new(), world());
    let system = eds::authority::System {
        bin: "000740000728",
        organisation: "Банк",
    };
    let (_, seal) = world.authority.issue_seal(&system, LONG, &mut rng()).unwrap();
    folder.write_pem("root.pem", &[world.authority.root_der()]);
    folder.write_pem("issuing.pem", &[world.authority.issuing_der()]);
    let now = NOW.to_string();
    for (name, certificate, purpose, good) in [
        ("sign", &world.certificate, "smimesign", true),
        ("sign", &world.certificate, "sslclient", false),
        ("auth", &world.auth_certificate, "sslclient", true),
        ("auth", &world.auth_certificate, "smimesign", false),
        ("seal", &seal, "smimesign", true),
        ("seal", &seal, "sslserver", false),
    ] {
        folder.write_pem("certificate.pem", &[certificate]);
        let output = folder.try_run(&[
            "verify",
            "-x509_strict",
            "-purpose",
            purpose,
            "-attime",
            &now,
            "-CAfile",
            "root.pem",
            "-untrusted",
            "issuing.pem",
            "certificate.pem",
        ]);
        assert_eq!(output.status.success(), good, "{name} for {purpose}: {output:?}");
    }
}
