//! The fuzzer's seeds, without the fuzzer: `cargo xtask fuzz` looks further.

#[path = "../../../fuzz/src/der.rs"]
mod der;
#[path = "../../../fuzz/src/signatures.rs"]
mod signatures;

use signatures::{cms, key_file, ocsp, revocation_list, seeds};

/// The seeds of a target that are taken, by the end of their names.
fn taken(target: &str, judged: fn(&[u8]) -> bool) -> Vec<String> {
    let judged = seeds(target).into_iter().filter(|(_, bytes)| judged(bytes));
    let name = |path: String| path.rsplit('/').next().map(str::to_owned);
    judged.filter_map(|(path, _)| name(path)).collect()
}

#[test]
fn seeds_get_their_answers() {
    let good = [
        "good-attached.der",
        "good-indefinite.der",
        "good-no-time.der",
        "good-sha384.der",
        "good-streamed.der",
        "good-unsigned-attribute.der",
        "good.der",
        "good.pem",
    ];
    assert_eq!(taken("cms", cms), good);
    assert_eq!(
        taken("revocation_list", revocation_list),
        ["issuing.der", "root.crl"]
    );
    assert_eq!(taken("ocsp", ocsp), ["person.ocsp", "revoked.ocsp"]);
    assert_eq!(taken("key_file", key_file), [""; 0], "no private key is kept");
}

#[test]
fn an_element_is_changed_and_the_lengths_fit() {
    let [good, streamed] = ["/good.der", "/good-streamed.der"].map(|name| {
        let mut seeds = seeds("cms").into_iter();
        seeds.find(|(path, _)| path.ends_with(name)).unwrap().1
    });
    assert_eq!(der::rewritten(&good), good);
    assert!(
        der::rewritten(&streamed).len() < streamed.len(),
        "in definite lengths"
    );
    let changed = (0..1_000).filter_map(|seed| der::changed(&good, seed, |octets| octets.push(7)));
    let readable = changed
        .filter(|bytes| eds::der_input::Tlv::parse(bytes).is_ok())
        .count();
    assert!(readable > 800, "{readable} of 1000");
}
