//! Files that OpenSSL's command cannot be told to make: its own, changed, and signed anew by its key where the signature
//! would not hold otherwise.

use super::house::House;
use crate::forge::{
    CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE, SIGNING_TIME, attribute, oid, seq, time, tlv,
};
use eds::der_input::Tlv;

fn parts(element: &[u8]) -> Vec<Vec<u8>> {
    let children = Tlv::parse(element).unwrap().children().unwrap();
    children.iter().map(|child| child.raw.to_vec()).collect()
}

fn joined(tag: u8, parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(tag, &[&parts.concat()])
}

/// Changes the fields of `SignedData`.
fn with_fields(cms: &[u8], change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    let mut info = parts(cms);
    let mut fields = parts(&parts(&info[1])[0]);
    change(&mut fields);
    info[1] = tlv(0xA0, &[&joined(0x30, &fields)]);
    joined(0x30, &info)
}

/// Changes the fields of the one `SignerInfo`, which are the last of `SignedData`.
fn with_signer(cms: &[u8], change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    with_fields(cms, |fields| {
        let set = fields.last_mut().unwrap();
        let mut signer = parts(&parts(set)[0]);
        change(&mut signer);
        *set = tlv(0x31, &[&joined(0x30, &signer)]);
    })
}

/// Changes the signed attributes, and signs what has become of them.
fn with_attributes(house: &House, cms: &[u8], change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    with_signer(cms, |signer| {
        let mut attributes = parts(&signer[3]);
        change(&mut attributes);
        signer[3] = joined(0xA0, &attributes);
        let signature = house.raw_signature("person", &joined(0x31, &attributes));
        signer[5] = tlv(4, &[&signature]);
    })
}

fn is(kind: &str) -> impl Fn(&Vec<u8>) -> bool {
    let kind = oid(kind);
    move |attribute| parts(attribute)[0] == kind
}

fn without(house: &House, cms: &[u8], kind: &str) -> Vec<u8> {
    with_attributes(house, cms, |attributes| attributes.retain(|one| !is(kind)(one)))
}

/// Puts another value into an attribute; the set is sorted again.
fn replacing(house: &House, cms: &[u8], kind: &str, values: &[&[u8]]) -> Vec<u8> {
    with_attributes(house, cms, |attributes| {
        attributes.retain(|one| !is(kind)(one));
        attributes.push(attribute(kind, values));
        attributes.sort();
    })
}

pub fn no_content_type(house: &House, cms: &[u8]) -> Vec<u8> {
    without(house, cms, CONTENT_TYPE)
}

pub fn no_message_digest(house: &House, cms: &[u8]) -> Vec<u8> {
    without(house, cms, MESSAGE_DIGEST)
}

pub fn no_signing_time(house: &House, cms: &[u8]) -> Vec<u8> {
    without(house, cms, SIGNING_TIME)
}

pub fn no_binding(house: &House, cms: &[u8]) -> Vec<u8> {
    without(house, cms, SIGNING_CERTIFICATE)
}

pub fn unsorted(house: &House, cms: &[u8]) -> Vec<u8> {
    with_attributes(house, cms, |attributes| attributes.reverse())
}

/// The second one is not the same: a set has no equal members.
pub fn two_digests(house: &House, cms: &[u8]) -> Vec<u8> {
    with_attributes(house, cms, |attributes| {
        attributes.push(attribute(MESSAGE_DIGEST, &[&tlv(4, &[&[7; 32]])]));
        attributes.sort();
    })
}

pub fn one_attribute_twice(house: &House, cms: &[u8]) -> Vec<u8> {
    with_attributes(house, cms, |attributes| {
        let again = attributes
            .iter()
            .find(|one| is(SIGNING_TIME)(one))
            .unwrap()
            .clone();
        attributes.push(again);
        attributes.sort();
    })
}

pub fn two_values(house: &House, cms: &[u8]) -> Vec<u8> {
    let times = [time(1_600_000_000), time(1_600_000_001)];
    replacing(house, cms, SIGNING_TIME, &[&times[0], &times[1]])
}

pub fn signed_long_ago(house: &House, cms: &[u8]) -> Vec<u8> {
    replacing(house, cms, SIGNING_TIME, &[&time(1_600_000_000)])
}

pub fn another_digest(house: &House, cms: &[u8]) -> Vec<u8> {
    replacing(house, cms, MESSAGE_DIGEST, &[&tlv(4, &[&[7; 32]])])
}

pub fn another_binding(house: &House, cms: &[u8]) -> Vec<u8> {
    let value = seq(&[&seq(&[&seq(&[&tlv(4, &[&[7; 32]])])])]);
    replacing(house, cms, SIGNING_CERTIFICATE, &[&value])
}

/// An attribute in a length of two octets where one is enough.
pub fn not_der(house: &House, cms: &[u8]) -> Vec<u8> {
    with_attributes(house, cms, |attributes| {
        let first = &mut attributes[0];
        let length = first[1];
        first.splice(1..2, [0x81, length]);
    })
}

fn with_certificates(cms: &[u8], certificates: &[Vec<u8>]) -> Vec<u8> {
    with_fields(cms, |fields| fields[3] = joined(0xA0, certificates))
}

pub fn swapped(house: &House, cms: &[u8]) -> Vec<u8> {
    with_certificates(cms, &[house.der("twin")])
}

pub fn both_twins(house: &House, cms: &[u8]) -> Vec<u8> {
    with_certificates(cms, &[house.der("person"), house.der("twin")])
}

pub fn of_somebody_else(house: &House, cms: &[u8]) -> Vec<u8> {
    with_certificates(cms, &[house.der("other")])
}

pub fn five_certificates(house: &House, cms: &[u8]) -> Vec<u8> {
    let mut five = vec![house.der("issuing"); 4];
    five.push(house.der("person"));
    with_certificates(cms, &five)
}

pub fn attribute_certificate(house: &House, cms: &[u8]) -> Vec<u8> {
    with_certificates(cms, &[house.der("person"), vec![0xA2, 0]])
}

/// The content of an attached file exchanged, the signature left.
fn with_inside(cms: &[u8], inside: &[u8]) -> Vec<u8> {
    with_fields(cms, |fields| {
        let kind = parts(&fields[2])[0].clone();
        fields[2] = seq(&[&kind, &tlv(0xA0, &[inside])]);
    })
}

pub fn other_inside(_: &House, cms: &[u8]) -> Vec<u8> {
    with_inside(cms, &tlv(4, &[b"another application"]))
}

/// The very content as text.
pub fn text_inside(_: &House, cms: &[u8]) -> Vec<u8> {
    with_inside(cms, &tlv(0x0C, &[super::CONTENT]))
}

pub fn version_2(_: &House, cms: &[u8]) -> Vec<u8> {
    with_fields(cms, |fields| fields[0] = vec![2, 1, 2])
}

pub fn flipped_signature(_: &House, cms: &[u8]) -> Vec<u8> {
    let mut flipped = cms.to_vec();
    *flipped.last_mut().unwrap() ^= 1;
    flipped
}

/// The signature's algorithm says SHA-512, the digest's SHA-256.
pub fn disagreeing(_: &House, cms: &[u8]) -> Vec<u8> {
    with_signer(cms, |signer| {
        signer[4] = crate::forge::algorithm(crate::forge::RSA_SHA512);
    })
}

/// An unsigned attribute, as a time-stamp is one.
pub fn unsigned_attribute(_: &House, cms: &[u8]) -> Vec<u8> {
    with_signer(cms, |signer| {
        signer.push(tlv(0xA1, &[&attribute("1.2.3.4", &[&[5, 0]])]));
    })
}

/// The outer three elements in indefinite lengths, as an encoder of streams writes them.
pub fn indefinite(_: &House, cms: &[u8]) -> Vec<u8> {
    let info = parts(cms);
    let fields = parts(&parts(&info[1])[0]);
    let open = [0x30, 0x80];
    [
        &open[..],
        &info[0],
        &[0xA0, 0x80],
        &open,
        &fields.concat(),
        &[0; 6],
    ]
    .concat()
}

pub fn first_byte(_: &House, cms: &[u8]) -> Vec<u8> {
    cms[..1].to_vec()
}

pub fn first_quarter(_: &House, cms: &[u8]) -> Vec<u8> {
    cms[..cms.len() / 4].to_vec()
}

pub fn first_half(_: &House, cms: &[u8]) -> Vec<u8> {
    cms[..cms.len() / 2].to_vec()
}

pub fn but_last(_: &House, cms: &[u8]) -> Vec<u8> {
    cms[..cms.len() - 1].to_vec()
}

pub fn nothing(_: &House, _: &[u8]) -> Vec<u8> {
    Vec::new()
}

pub fn trailing(_: &House, cms: &[u8]) -> Vec<u8> {
    [cms, &[0]].concat()
}

pub fn twice(_: &House, cms: &[u8]) -> Vec<u8> {
    [cms, cms].concat()
}

/// SEQUENCE in SEQUENCE, each of a definite length: a megabyte of them.
pub fn megabyte_of_nesting(_: &House, _: &[u8]) -> Vec<u8> {
    let mut nested = Vec::with_capacity(1024 * 1024);
    while nested.len() < 1024 * 1024 - 5 {
        // From the inside out, the octets turned round at the end.
        let length = u32::try_from(nested.len()).unwrap();
        nested.extend(length.to_le_bytes());
        nested.extend([0x84, 0x30]);
    }
    nested.reverse();
    nested
}

/// The same in 60 KB, which is not too much for its size.
pub fn nesting_in_bounds(_: &House, _: &[u8]) -> Vec<u8> {
    [0x30, 0x80].repeat(30_000)
}

/// The same in text form.
pub fn nesting_in_text(_: &House, _: &[u8]) -> Vec<u8> {
    b"MIAw".repeat(1024 * 1024 / 4)
}

/// Forty elements around a good file.
pub fn wrapped_forty_times(_: &House, cms: &[u8]) -> Vec<u8> {
    (0..40).fold(cms.to_vec(), |inner, _| seq(&[&inner]))
}

pub fn base64(_: &House, cms: &[u8]) -> Vec<u8> {
    use ::base64::Engine as _;
    ::base64::engine::general_purpose::STANDARD
        .encode(cms)
        .into_bytes()
}

pub fn half_of_text(_: &House, cms: &[u8]) -> Vec<u8> {
    cms[..cms.len() / 2].to_vec()
}
