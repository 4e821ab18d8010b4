//! OpenSSL's command as the other side.

use crate::world::{CONTENT, NOW, assert_accepted, assert_refused, request, rng, trust_in, world};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use eds::cms::CheckId::{self, *};
use eds::cms::{Draft, Request, Trust, sign, verify};
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

/// A signature by OpenSSL over the content, with these options.
fn made_by_openssl(options: &[&str]) -> Vec<u8> {
    let (folder, world) = (Folder::new(), world());
    folder.write("content", CONTENT);
    folder.write_pem("cert.pem", &[&world.certificate]);
    folder.write_key("key.pem", &world.key);
    let base = [
        "cms", "-sign", "-binary", "-in", "content", "-signer", "cert.pem", "-inkey", "key.pem", "-outform",
        "DER", "-out", "sig.der",
    ];
    folder.run(&[&base[..], options].concat());
    folder.read("sig.der")
}

/// The same question at the moment at which OpenSSL's own clock signed.
fn at_its_time<'a>(cms: &'a [u8], trust: &'a Trust) -> Request<'a> {
    let asked = Request {
        trust,
        ..request(cms)
    };
    let now_unix = verify(&asked)
        .signer
        .and_then(|signer| signer.signing_time)
        .unwrap_or(NOW);
    Request { now_unix, ..asked }
}

#[test]
fn we_accept_signatures_of_openssl() {
    let strict = trust_in(&world().authority);
    let lenient = trust_in(&world().authority).certificate_binding_optional();
    for (options, trust) in [
        (&["-md", "sha256"][..], &lenient),
        (&["-md", "sha384"], &lenient),
        (&["-md", "sha512"], &lenient),
        (&["-md", "sha256", "-cades"], &strict),
        (&["-md", "sha256", "-cades", "-outform", "PEM"], &strict),
    ] {
        let cms = made_by_openssl(options);
        assert_accepted(&format!("{options:?}"), &at_its_time(&cms, trust));
    }
}

#[test]
fn we_refuse_what_openssl_leaves_out() {
    let trust = trust_in(&world().authority);
    let no_attributes = &[SignedAttributes, ContentDigest, CertificateBinding, Signature][..];
    let cases: [(&[&str], &[CheckId]); 8] = [
        (&["-md", "sha256"], &[CertificateBinding]),
        (&["-md", "sha256", "-nocerts"], &[Structure]),
        (&["-md", "sha256", "-noattr"], no_attributes),
        (&["-md", "sha256", "-cades", "-nodetach"], &[Detached]),
        (&["-md", "sha256", "-cades", "-stream", "-indef"], &[Detached]),
        (&["-md", "sha256", "-cades", "-keyid"], &[OneSigner]),
        (
            &["-md", "sha1"],
            &[Algorithms, ContentDigest, CertificateBinding, Signature],
        ),
        (
            &["-md", "sha256", "-cades", "-keyopt", "rsa_padding_mode:pss"],
            &[Algorithms, ContentDigest, Signature],
        ),
    ];
    for (options, failed) in cases {
        let cms = made_by_openssl(options);
        let verdict = verify(&at_its_time(&cms, &trust));
        assert_refused(&format!("{options:?}"), &verdict, failed, "EDS_NOT_AUTHENTIC");
    }
}
