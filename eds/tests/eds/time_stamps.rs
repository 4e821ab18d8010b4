//! Time-stamps over signatures: OpenSSL's command is the time-stamping authority, well and badly.

use crate::forge::{attribute, authority_key, oid, tlv};
use crate::openssl::Folder;
use crate::world::{CONTENT, World, assert_accepted, assert_refused, request, rng, world};
use eds::authority::Authority;
use eds::cms::{CheckId, Draft, Request, sign, verify};
use std::sync::OnceLock;
use std::time::UNIX_EPOCH;

const TOKEN: &str = "1.2.840.113549.1.9.16.2.14";
const DAY: i64 = 24 * 60 * 60;
const PURPOSE: &str = "extendedKeyUsage=critical,timeStamping\n";
const USAGE: &str = "keyUsage=digitalSignature\n";

/// A time-stamping authority, certified by OpenSSL with these extensions.
struct Stamper {
    certificate: Vec<u8>,
}

impl Stamper {
    fn certified(extensions: &str, by: &Authority) -> Self {
        let folder = Folder::new();
        folder.write_key("key.pem", &world().other_key);
        folder.write_key("ca.key", &authority_key(by, 2));
        folder.write_pem("ca.pem", &[by.issuing_der()]);
        folder.write("ext", extensions.as_bytes());
        folder.run(&[
            "req",
            "-new",
            "-key",
            "key.pem",
            "-subj",
            "/C=KZ/CN=TSA",
            "-out",
            "req.pem",
        ]);
        let signed = [
            "x509", "-req", "-in", "req.pem", "-CA", "ca.pem", "-CAkey", "ca.key",
        ];
        let about = ["-set_serial", "78", "-days", "30", "-extfile", "ext"];
        let out = ["-outform", "DER", "-out", "cert.der"];
        folder.run(&[&signed[..], &about[..], &out[..]].concat());
        Self {
            certificate: folder.read("cert.der"),
        }
    }

    fn good() -> &'static Self {
        static GOOD: OnceLock<Stamper> = OnceLock::new();
        GOOD.get_or_init(|| Self::certified(&[USAGE, PURPOSE].concat(), &world().authority))
    }

    /// A token over these bytes, and the machine's time.
    fn token(&self, stamped: &[u8], digest: &str, certificate: bool) -> (Vec<u8>, i64) {
        let folder = Folder::new();
        folder.write("data", stamped);
        folder.write_key("key.pem", &world().other_key);
        folder.write_pem("tsa.pem", &[&self.certificate]);
        folder.write(
            "cnf",
            b"[tsa]\nserial=serial\ndefault_policy=1.2.398.3.3.2.6.4\ndigests=sha1,sha256,sha384,sha512\n\
              signer_digest=sha256\ness_cert_id_alg=sha256\n",
        );
        let query = ["ts", "-query", "-data", "data", digest, "-out", "query"];
        let asked: &[&str] = if certificate { &["-cert"] } else { &[] };
        folder.run(&[&query[..], asked].concat());
        let reply = [
            "ts",
            "-reply",
            "-config",
            "cnf",
            "-section",
            "tsa",
            "-queryfile",
            "query",
        ];
        let with = [
            "-signer",
            "tsa.pem",
            "-inkey",
            "key.pem",
            "-token_out",
            "-out",
            "token",
        ];
        folder.run(&[&reply[..], &with[..]].concat());
        let at = folder.modified("token").duration_since(UNIX_EPOCH).unwrap();
        (folder.read("token"), at.as_secs().try_into().unwrap())
    }
}

/// Now, by the machine: OpenSSL stamps by no other clock.
fn machine() -> i64 {
    let folder = Folder::new();
    folder.write("now", b"");
    let since = folder.modified("now").duration_since(UNIX_EPOCH).unwrap();
    since.as_secs().try_into().unwrap()
}

fn signed_at(now: i64) -> Vec<u8> {
    let World { key, certificate, .. } = world();
    let draft = Draft {
        content: CONTENT,
        key,
        certificate_der: certificate,
        chain: &[],
        signing_time_unix: now,
    };
    sign(&draft, &mut rng()).unwrap()
}

/// The signature value, which ends the CMS.
fn value(cms: &[u8]) -> &[u8] {
    &cms[cms.len() - 256..]
}

/// Puts something at the end of the last element so many levels below.
fn append(der: &[u8], depth: usize, more: &[u8]) -> Vec<u8> {
    let header = |der: &[u8]| match der[1] {
        short @ ..=0x7F => (2, usize::from(short)),
        0x81 => (3, usize::from(der[2])),
        _ => (4, usize::from(u16::from_be_bytes([der[2], der[3]]))),
    };
    let content = &der[header(der).0..];
    let Some(below) = depth.checked_sub(1) else {
        return tlv(der[0], &[content, more]);
    };
    let mut last = 0;
    loop {
        let (size, length) = header(&content[last..]);
        if last + size + length == content.len() {
            break;
        }
        last += size + length;
    }
    tlv(
        der[0],
        &[&content[..last], &append(&content[last..], below, more)],
    )
}

/// `unsignedAttrs` with these tokens: below `ContentInfo`, `[0]`, `SignedData`, `signerInfos`.
pub fn stamped(cms: &[u8], tokens: &[&[u8]]) -> Vec<u8> {
    append(cms, 4, &tlv(0xA1, &[&attribute(TOKEN, tokens)]))
}

fn asked(cms: &[u8], now_unix: i64) -> Request<'_> {
    Request {
        now_unix,
        ..request(cms)
    }
}

#[track_caller]
fn refused(case: &str, cms: &[u8], now: i64) {
    assert_refused(
        case,
        &verify(&asked(cms, now)),
        &[CheckId::TimeStamp],
        "EDS_NOT_AUTHENTIC",
    );
}

#[test]
fn a_time_stamp_that_holds() {
    let cms = signed_at(machine());
    for digest in ["-sha256", "-sha384", "-sha512"] {
        let (token, at) = Stamper::good().token(value(&cms), digest, true);
        let with = stamped(&cms, &[&token]);
        assert_accepted(digest, &asked(&with, at));
        let stamp = verify(&asked(&with, at)).signer.unwrap().time_stamp.unwrap();
        assert!((at - 5..=at).contains(&stamp.at), "{stamp:?}");
        assert_eq!(
            (stamp.authority.as_str(), stamp.policy.as_str()),
            ("TSA", "1.2.398.3.3.2.6.4")
        );
    }
    let verdict = verify(&asked(&cms, machine()));
    assert!(verdict.passed(CheckId::TimeStamp));
    assert_eq!(verdict.signer.unwrap().time_stamp, None);
    // Another unsigned attribute is nobody's business.
    let other = tlv(0xA1, &[&attribute("1.2.3.4", &[&oid("1.2.3")])]);
    assert_accepted("another attribute", &asked(&append(&cms, 4, &other), machine()));
}

#[test]
fn a_time_stamp_that_does_not() {
    let cms = signed_at(machine());
    let (token, at) = Stamper::good().token(value(&cms), "-sha256", true);
    let (second, _) = Stamper::good().token(value(&cms), "-sha256", true);
    let (other, _) = Stamper::good().token(b"another signature", "-sha256", true);
    let (weak, _) = Stamper::good().token(value(&cms), "-sha1", true);
    let (bare, _) = Stamper::good().token(value(&cms), "-sha256", false);
    let mut forged = token.clone();
    *forged.last_mut().unwrap() ^= 1;
    for (case, tokens) in [
        ("over another signature", &[&other[..]][..]),
        ("SHA-1", &[&weak]),
        ("without its certificate", &[&bare]),
        ("forged", &[&forged]),
        ("two of them", &[&token, &second]),
        ("none in the attribute", &[]),
        ("cut off", &[&token[..0], &[0x30, 0]]),
        ("a signature that is no token", &[&cms]),
    ] {
        refused(case, &stamped(&cms, tokens), at);
    }
    // Whatever octet is changed, it says nothing else: some are not covered by its signature and say nothing at all.
    let stamp = |token: &[u8]| {
        let with = stamped(&cms, &[token]);
        let verdict = verify(&asked(&with, at));
        verdict.accepted().then(|| verdict.signer.unwrap().time_stamp)
    };
    let whole = stamp(&token).unwrap();
    for position in 0..token.len() {
        let mut flipped = token.clone();
        flipped[position] ^= 1;
        let said = stamp(&flipped);
        assert!(said.is_none_or(|said| said == whole), "octet {position}");
    }
}

#[test]
fn who_may_stamp() {
    let cms = signed_at(machine());
    let World {
        authority, stranger, ..
    } = world();
    for (case, extensions, by) in [
        ("not critical", "extendedKeyUsage=timeStamping\n", authority),
        ("of a stranger", PURPOSE, stranger),
        (
            "not for signatures",
            "keyUsage=keyEncipherment\nextendedKeyUsage=critical,timeStamping\n",
            authority,
        ),
        (
            "an authority",
            "basicConstraints=critical,CA:TRUE\nextendedKeyUsage=critical,timeStamping\n",
            authority,
        ),
    ] {
        let stamper = Stamper::certified(extensions, by);
        // OpenSSL itself refuses some of them: it checks its own certificate.
        let Some((token, at)) = std::panic::catch_unwind(|| stamper.token(value(&cms), "-sha256", true)).ok()
        else {
            continue;
        };
        refused(case, &stamped(&cms, &[&token]), at);
    }
}

#[test]
fn when_it_was_stamped() {
    // Stamped now; signed and judged at another time, so that only the stamp is out of its window.
    let now = machine();
    for (case, judged, within) in [
        ("a day ago", now + DAY - 60, true),
        ("longer ago", now + DAY + 60, false),
        ("a clock behind", now - 4 * 60, true),
        ("from the future", now - 6 * 60, false),
    ] {
        let cms = signed_at(judged);
        let (token, _) = Stamper::good().token(value(&cms), "-sha256", true);
        let with = stamped(&cms, &[&token]);
        if within {
            assert_accepted(case, &asked(&with, judged));
        } else {
            refused(case, &with, judged);
        }
    }
}
