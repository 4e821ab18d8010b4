//! Key files: OpenSSL's, the authority's, ours, and broken ones.

use crate::forge::{DATA, oid, seq, tlv};
use crate::openssl::Folder;
use crate::world::{CONTENT, IIN, NOW, assert_accepted, request, rng, world};
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockEncryptMut as _, InnerIvInit as _, KeyInit as _};
use eds::pkcs12::{KeyFileError, open, open_within, seal};
use eds::private_key::PrivateKey;
use hmac::Mac as _;
use pkcs12::kdf::{Pkcs12KeyType, derive_key_utf8};
use sha1::Sha1;

pub const PASSWORD: &str = "Құпия-сөз1";

/// A file by `openssl pkcs12 -export` with these options.
fn made_by_openssl(options: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    folder.write_pem("cert.pem", &[&world().certificate]);
    folder.write_pem("chain.pem", &[world().authority.issuing_der()]);
    folder.write_key("key.pem", &world().key);
    let password = format!("pass:{PASSWORD}");
    let base = [
        "pkcs12", "-export", "-in", "cert.pem", "-inkey", "key.pem", "-out", "key.p12", "-passout",
    ];
    folder.run(&[&base[..], &[&password], options].concat());
    folder.read("key.p12")
}

/// Opens, signs, verifies.
#[track_caller]
fn assert_signs(case: &str, file: &[u8]) {
    let key_file = open(file, PASSWORD).unwrap_or_else(|error| panic!("{case}: {error}"));
    assert_eq!(key_file.facts().iin.as_deref(), Some(IIN), "{case}");
    assert_eq!(key_file.certificate_der(), world().certificate, "{case}");
    let cms = key_file.sign(CONTENT, NOW, &mut rng()).unwrap();
    assert_accepted(case, &request(&cms));
}

#[test]
fn openssl_files_open() {
    let triple_des = [
        "-keypbe",
        "PBE-SHA1-3DES",
        "-certpbe",
        "PBE-SHA1-3DES",
        "-macalg",
        "sha1",
    ];
    for options in [
        &[][..],
        &["-legacy"],
        &triple_des,
        &[
            "-keypbe",
            "AES-128-CBC",
            "-certpbe",
            "DES-EDE3-CBC",
            "-macalg",
            "sha512",
        ],
        &["-certfile", "chain.pem", "-name", "a name"],
        &["-nomac"],
        &["-noiter"],
        &["-keypbe", "NONE", "-certpbe", "NONE"],
    ] {
        assert_signs(&format!("{options:?}"), &made_by_openssl(options));
    }
    let with_chain = open(&made_by_openssl(&["-certfile", "chain.pem"]), PASSWORD).unwrap();
    assert_eq!(with_chain.chain(), [world().authority.issuing_der()]);
}

#[test]
fn files_without_what_is_needed_say_so() {
    let folder = Folder::new();
    folder.run(&[
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-subj",
        "/CN=x",
        "-keyout",
        "ec.key",
        "-out",
        "ec.pem",
    ]);
    folder.run(&[
        "pkcs12",
        "-export",
        "-in",
        "ec.pem",
        "-inkey",
        "ec.key",
        "-out",
        "ec.p12",
        "-passout",
        &format!("pass:{PASSWORD}"),
    ]);
    let stranger = seal(
        &world().key,
        world().authority.root_der(),
        &[],
        PASSWORD,
        &mut rng(),
    )
    .unwrap();
    for (case, file, expected) in [
        ("no key", made_by_openssl(&["-nokeys"]), KeyFileError::NoKey),
        (
            "no certificate",
            made_by_openssl(&["-nocerts"]),
            KeyFileError::NoCertificate,
        ),
        ("another key's certificate", stranger, KeyFileError::NoCertificate),
        (
            "elliptic",
            folder.read("ec.p12"),
            KeyFileError::UnsupportedAlgorithm,
        ),
        (
            "camellia",
            made_by_openssl(&["-keypbe", "CAMELLIA-256-CBC"]),
            KeyFileError::UnsupportedAlgorithm,
        ),
        (
            "SHA-224 MAC",
            made_by_openssl(&["-macalg", "sha224"]),
            KeyFileError::UnsupportedAlgorithm,
        ),
        ("text", b"not a key file".to_vec(), KeyFileError::NotAKeyFile),
        (
            "a certificate",
            world().certificate.clone(),
            KeyFileError::NotAKeyFile,
        ),
        ("too large", vec![0x30; 64 * 1024 + 1], KeyFileError::NotAKeyFile),
        ("empty", vec![], KeyFileError::NotAKeyFile),
    ] {
        assert_eq!(open(&file, PASSWORD).err(), Some(expected), "{case}");
    }
}

#[test]
fn a_wrong_password_is_told() {
    for file in [
        made_by_openssl(&[]),
        made_by_openssl(&["-legacy"]),
        made_by_openssl(&["-nomac"]),
        authority_file(),
    ] {
        for wrong in ["", "құпия-сөз1", "Құпия-сөз1 "] {
            assert_eq!(open(&file, wrong).err(), Some(KeyFileError::WrongPassword));
        }
    }
}

/// Without a MAC a wrong password leaves a valid padding once in 256 times: what is under it is no key then, and it is still
/// the password that is wrong.
#[test]
fn a_wrong_password_is_told_without_a_mac() {
    let file = made_by_openssl(&["-iter", "1", "-nomac"]);
    for wrong in 0..2000 {
        let opened = open(&file, &wrong.to_string());
        assert_eq!(opened.err(), Some(KeyFileError::WrongPassword), "{wrong}");
    }
}

#[test]
fn our_file_opens_here_and_in_openssl() {
    let issuing = [world().authority.issuing_der().to_vec()];
    let file = seal(&world().key, &world().certificate, &issuing, PASSWORD, &mut rng()).unwrap();
    assert_signs("ours", &file);
    assert_eq!(open(&file, PASSWORD).unwrap().chain(), issuing);
    let folder = Folder::new();
    folder.write("key.p12", &file);
    let password = format!("pass:{PASSWORD}");
    let info = folder.run(&["pkcs12", "-in", "key.p12", "-passin", &password, "-nodes"]);
    assert_eq!(info.matches("BEGIN CERTIFICATE").count(), 2);
    assert_eq!(info.matches("BEGIN PRIVATE KEY").count(), 1);
    folder.write("key.pem", info.as_bytes());
    folder.run(&["rsa", "-in", "key.pem", "-check", "-noout"]);
}

#[test]
fn the_authoritys_file_opens() {
    assert_signs("the authority's", &authority_file());
}

#[test]
fn an_endless_derivation_is_refused() {
    let file = authority_file();
    let iterations = [2, 2, 0x04, 0x00];
    let at = file.windows(4).rposition(|window| window == iterations).unwrap();
    assert_eq!(at, file.len() - 4);
    let mut endless = file[..at].to_vec();
    endless.extend([2, 4, 0x7F, 0xFF, 0xFF, 0xFF]);
    let fields = eds::der_input::Tlv::parse(&file).unwrap().children().unwrap();
    let mac = fields[2].children().unwrap();
    let mac = seq(&[mac[0].raw, mac[1].raw, &[2, 4, 0x7F, 0xFF, 0xFF, 0xFF]]);
    let endless = seq(&[fields[0].raw, fields[1].raw, &mac]);
    assert_eq!(
        open(&endless, PASSWORD).err(),
        Some(KeyFileError::UnsupportedAlgorithm)
    );
}

/// The MAC, the key and the certificate each take 1024.
#[test]
fn the_iterations_of_a_whole_file_are_bounded() {
    let file = authority_file();
    assert!(open_within(&file, PASSWORD, 3 * 1024).is_ok());
    assert_eq!(
        open_within(&file, PASSWORD, 3 * 1024 - 1).err(),
        Some(KeyFileError::UnsupportedAlgorithm)
    );
}

/// A file as the National Certification Authority writes it (eds.md 3.6): DER outside, indefinite lengths
/// inside, 3DES for the key, RC2-40 for the certificate, HMAC-SHA1 over the inner octets as they are.
fn authority_file() -> Vec<u8> {
    authority_file_of(&world().key, &world().certificate)
}

/// The same with this key and certificate.
pub fn authority_file_of(key: &PrivateKey, certificate: &[u8]) -> Vec<u8> {
    const TRIPLE_DES: &str = "1.2.840.113549.1.12.1.3";
    const RC2_40: &str = "1.2.840.113549.1.12.1.6";
    let scheme = |kind| seq(&[&oid(kind), &seq(&[&tlv(4, &[b"saltsalt"]), &[2, 2, 4, 0]])]);
    let derive = |id, length| derive_key_utf8::<Sha1>(PASSWORD, b"saltsalt", id, 1024, length).unwrap();
    let iv = derive(Pkcs12KeyType::Iv, 8);

    let pkcs8 = key.to_pkcs8().unwrap();
    let key = des::TdesEde3::new_from_slice(&derive(Pkcs12KeyType::EncryptionKey, 24)).unwrap();
    let key = cbc::Encryptor::inner_iv_slice_init(key, &iv)
        .unwrap()
        .encrypt_padded_vec_mut::<Pkcs7>(&pkcs8);
    let key_bag = seq(&[&scheme(TRIPLE_DES), &tlv(4, &[&key])]);
    let key_bag = seq(&[&oid("1.2.840.113549.1.12.10.1.2"), &tlv(0xA0, &[&key_bag])]);

    let certificate = seq(&[
        &oid("1.2.840.113549.1.9.22.1"),
        &tlv(0xA0, &[&tlv(4, &[certificate])]),
    ]);
    let bags = seq(&[&seq(&[
        &oid("1.2.840.113549.1.12.10.1.3"),
        &tlv(0xA0, &[&certificate]),
    ])]);
    let rc2 = rc2::Rc2::new_with_eff_key_len(&derive(Pkcs12KeyType::EncryptionKey, 5), 40);
    let bags = cbc::Encryptor::inner_iv_slice_init(rc2, &iv)
        .unwrap()
        .encrypt_padded_vec_mut::<Pkcs7>(&bags);

    let data = |content: &[u8]| {
        let segments = content
            .chunks(100)
            .map(|chunk| tlv(4, &[chunk]))
            .collect::<Vec<_>>()
            .concat();
        endless(
            0x30,
            &[&oid(DATA), &endless(0xA0, &[&endless(0x24, &[&segments])])],
        )
    };
    let halves = bags.split_at(bags.len() / 2);
    let segments = endless(0xA0, &[&tlv(4, &[halves.0]), &tlv(4, &[halves.1])]);
    let encrypted = endless(
        0x30,
        &[
            &[2, 1, 0],
            &endless(0x30, &[&oid(DATA), &scheme(RC2_40), &segments]),
        ],
    );
    let encrypted = endless(
        0x30,
        &[&oid("1.2.840.113549.1.7.6"), &endless(0xA0, &[&encrypted])],
    );
    let safes = endless(0x30, &[&data(&seq(&[&key_bag])), &encrypted]);

    let mut mac = <hmac::Hmac<Sha1> as hmac::Mac>::new_from_slice(&derive(Pkcs12KeyType::Mac, 20)).unwrap();
    mac.update(&safes);
    let digest = seq(&[
        &seq(&[&oid("1.3.14.3.2.26"), &[5, 0]]),
        &tlv(4, &[&mac.finalize().into_bytes()]),
    ]);
    let safes = seq(&[&oid(DATA), &tlv(0xA0, &[&tlv(4, &[&safes])])]);
    seq(&[
        &[2, 1, 3],
        &safes,
        &seq(&[&digest, &tlv(4, &[b"saltsalt"]), &[2, 2, 4, 0]]),
    ])
}

fn endless(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    [&[tag, 0x80][..], &parts.concat(), &[0, 0]].concat()
}
