//! What must hold of every key and every message, and what a certified implementation made.

use super::number::OCTETS;
use super::{SecretKey, hash, verify};
use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{CryptoRng, Error, RngCore, SeedableRng as _};
use std::collections::BTreeSet;

fn key(seed: u64) -> SecretKey {
    SecretKey::generate(&mut ChaCha20Rng::seed_from_u64(seed)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_signed_holds_and_nothing_else(
        seed: u64,
        message in proptest::collection::vec(any::<u8>(), 0..200),
        bit in 0..OCTETS * 16,
    ) {
        let key = key(seed);
        let digest = hash(&message);
        let signature = key.sign(&digest, &mut ChaCha20Rng::seed_from_u64(seed ^ 1)).unwrap();
        let public = key.public_key();
        prop_assert!(verify(&public, &digest, &signature));
        let flipped = |octets: &[u8]| {
            let mut octets = octets.to_vec();
            let at = bit / 8 % octets.len();
            octets[at] ^= 1 << (bit % 8);
            octets
        };
        prop_assert!(!verify(&public, &digest, &flipped(&signature)));
        prop_assert!(!verify(&public, &flipped(&digest), &signature));
        prop_assert!(!verify(&flipped(&public), &digest, &signature));
    }

    #[test]
    fn streebog_is_what_another_makes_of_it(message in proptest::collection::vec(any::<u8>(), 0..400)) {
        use streebog::Digest as _;
        prop_assert_eq!(hash(&message), streebog::Streebog512::digest(&message).to_vec());
    }

    #[test]
    fn a_key_is_read_as_it_was_written(seed: u64) {
        let key = key(seed);
        let again = SecretKey::read(&key.write()).unwrap();
        prop_assert_eq!(key.public_key(), again.public_key());
    }

    #[test]
    fn anything_is_answered(
        key in proptest::collection::vec(any::<u8>(), 0..150),
        digest in proptest::collection::vec(any::<u8>(), 0..70),
        signature in proptest::collection::vec(any::<u8>(), 0..140),
    ) {
        prop_assert!(!verify(&key, &digest, &signature));
        prop_assert!(SecretKey::read(&key).is_none());
    }
}

#[test]
fn numbers_out_of_range_are_refused() {
    let key = key(1);
    let (public, digest) = (key.public_key(), hash(b"m"));
    let signature = key.sign(&digest, &mut ChaCha20Rng::seed_from_u64(2)).unwrap();
    let (zero, most) = ([0; OCTETS], [0xFF; OCTETS]);
    for half in [zero, most] {
        for forged in [
            [&half, &signature[OCTETS..]].concat(),
            [&signature[..OCTETS], &half].concat(),
        ] {
            assert!(!verify(&public, &digest, &forged));
        }
        // A coordinate at or above p, a point off the curve.
        for at in [3, 3 + OCTETS] {
            let mut public = public.clone();
            public[at..at + OCTETS].copy_from_slice(&half);
            assert!(!verify(&public, &digest, &signature));
        }
        assert!(SecretKey::read(&[&[0x04, 0x40], half.as_slice()].concat()).is_none());
    }
}

/// Chance that always gives the same.
struct Broken(u8);

impl RngCore for Broken {
    fn next_u32(&mut self) -> u32 {
        u32::from(self.0)
    }

    fn next_u64(&mut self) -> u64 {
        u64::from(self.0)
    }

    fn fill_bytes(&mut self, octets: &mut [u8]) {
        octets.fill(self.0);
    }

    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Error> {
        octets.fill(self.0);
        Ok(())
    }
}

impl CryptoRng for Broken {}

#[test]
fn where_chance_fails_no_two_documents_share_a_number() {
    let key = key(3);
    let first = |message: &[u8], chance| {
        let signature = key.sign(&hash(message), &mut Broken(chance)).unwrap();
        signature[..OCTETS].to_vec()
    };
    let made = [
        first(b"one", 0),
        first(b"two", 0),
        first(b"three", 0),
        // And the same document gets another with every draw.
        first(b"one", 1),
    ];
    assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), made.len());
    assert!(SecretKey::generate(&mut Broken(0)).is_none(), "nought is no key");
    assert!(
        SecretKey::generate(&mut Broken(0xFF)).is_none(),
        "nor is a number above q"
    );
}

pub(super) fn octets(digits: &str) -> Vec<u8> {
    let digit = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
    (0..digits.len()).step_by(2).map(digit).collect()
}

/// RFC 6986 §10.1.1 and §10.2.1, in the order of octets (the RFC prints them as numbers).
#[test]
fn rfc_6986() {
    let first = b"012345678901234567890123456789012345678901234567890123456789012";
    let second = octets(
        "d1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20f120eceef0ff20f1f2f0e5ebe0ece820ede020f5\
         f0e0e1f0fbff20efebfaeafb20c8e3eef0e5e2fb",
    );
    for (message, expected) in [
        (
            first.as_slice(),
            "1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa\
             00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48",
        ),
        (
            &second,
            "1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376\
             035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28",
        ),
    ] {
        assert_eq!(hash(message), octets(expected));
    }
}

/// Made by the certified Kalkan library: a signature over a digest, and a certificate of its own key.
#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn what_kalkan_signed() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/eds-vectors/vectors.txt"
    );
    let text = std::fs::read_to_string(path).unwrap();
    let value = |name: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
            .unwrap()
    };
    let key = octets(value("spki"));
    // The BIT STRING is the last of the SPKI.
    let key = &key[key.len() - 131..];
    let digest = octets(value("digest"));
    assert_eq!(hash(value("msg").as_bytes()), digest);
    assert!(verify(key, &digest, &octets(value("sig"))));
    let certificate = hash(&octets(value("cert_tbs")));
    assert!(verify(key, &certificate, &octets(value("cert_sig"))));
    assert!(!verify(key, &digest, &octets(value("cert_sig"))));
}
