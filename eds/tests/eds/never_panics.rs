//! Whatever arrives, an answer comes back.

use crate::world::{LONG, NOW, request, rng, signed, trust, world};
use eds::authority::{ListDraft, ListIssuer, Listed, Reason};
use eds::cms::{RevocationList, verify};
use eds::der_input::{Tlv, pem_blocks, unwrap};
use eds::pkcs12::{open, seal};
use proptest::prelude::*;

fn key_file() -> Vec<u8> {
    seal(&world().key, &world().certificate, &[], "p", &mut rng()).unwrap()
}

#[test]
fn truncated_anywhere() {
    let cms = signed();
    for length in 0..cms.len() {
        assert!(!verify(&request(&cms[..length])).accepted());
    }
    let file = key_file();
    for length in 0..file.len() {
        assert!(open(&file[..length], "p").is_err());
    }
}

#[test]
fn flipped_anywhere() {
    let cms = signed();
    let signer = verify(&request(&cms)).signer.unwrap();
    for position in 0..cms.len() {
        let mut flipped = cms.clone();
        flipped[position] ^= 0x01;
        let verdict = verify(&request(&flipped));
        if verdict.accepted() {
            assert_eq!(verdict.signer.as_ref(), Some(&signer), "byte {position}");
        }
    }
}

/// A list with one entry.
fn list() -> Vec<u8> {
    let entries = [Listed {
        certificate_der: &world().certificate,
        at: NOW,
        reason: Reason::Hold,
    }];
    let draft = ListDraft {
        issuer: ListIssuer::Issuing,
        number: 1,
        base: None,
        validity: LONG,
        listed: &entries,
    };
    world().authority.revocation_list(&draft, &mut rng()).unwrap()
}

#[test]
fn a_list_truncated_or_flipped_anywhere() {
    let list = list();
    for position in 0..list.len() {
        assert!(RevocationList::read(&list[..position], trust()).is_err());
        let mut flipped = list.clone();
        flipped[position] ^= 0x01;
        assert!(
            RevocationList::read(&flipped, trust()).is_err(),
            "byte {position}"
        );
    }
}

proptest! {
    #[test]
    fn random_bytes(mut bytes in proptest::collection::vec(any::<u8>(), 0..600), sequence in any::<bool>()) {
        if sequence && let Some(first) = bytes.first_mut() {
            *first = 0x30;
        }
        Tlv::parse(&bytes).ok();
        unwrap(&bytes).ok();
        pem_blocks(&String::from_utf8_lossy(&bytes)).ok();
        prop_assert!(RevocationList::read(&bytes, trust()).is_err());
        prop_assert!(!verify(&request(&bytes)).accepted());
        prop_assert!(open(&bytes, "p").is_err());
    }

    #[test]
    fn a_spoilt_signature(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut cms = signed();
        for (index, value) in changes {
            let at = index.index(cms.len());
            cms[at] = value;
        }
        verify(&request(&cms));
    }

    #[test]
    fn a_spoilt_certificate(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut certificate = world().certificate.clone();
        for (index, value) in changes {
            let at = index.index(certificate.len());
            certificate[at] = value;
        }
        eds::cms::Trust::new(&[certificate], &[]).ok();
    }

    #[test]
    fn elements_that_are_read_cover_their_input(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        if let Ok(element) = Tlv::parse(&bytes) {
            prop_assert_eq!(element.raw, &bytes[..]);
            if let Ok(children) = element.children() {
                let joined: Vec<u8> = children.iter().flat_map(|child| child.raw.to_vec()).collect();
                prop_assert_eq!(joined, element.value);
            }
        }
    }
}
