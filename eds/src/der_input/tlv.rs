//! A reader of BER elements that keeps the slices of the wire (X.690 §8.1).

use super::{InputError, MAX_DEPTH};
use der::asn1::ObjectIdentifier;
use std::borrow::Cow;

/// Identifier octets that CMS and PKCS#12 use (X.690 §8.1.2).
pub(crate) mod tag {
    pub(crate) const INTEGER: u8 = 0x02;
    #[cfg(any(feature = "verify", feature = "authority"))]
    pub(crate) const BIT_STRING: u8 = 0x03;
    pub(crate) const OCTETS: u8 = 0x04;
    pub(crate) const OID: u8 = 0x06;
    pub(crate) const SEQUENCE: u8 = 0x30;
    pub(crate) const SET: u8 = 0x31;
    pub(crate) const OCTETS_CONSTRUCTED: u8 = 0x24;
    pub(crate) const CONTEXT_0: u8 = 0xA0;
    #[cfg(feature = "verify")]
    pub(crate) const CONTEXT_1: u8 = 0xA1;
    #[cfg(feature = "verify")]
    pub(crate) const CONTEXT_2: u8 = 0xA2;
    #[cfg(feature = "verify")]
    pub(crate) const GENERALIZED_TIME: u8 = 0x18;
    #[cfg(feature = "verify")]
    pub(crate) const ENUMERATED: u8 = 0x0A;
    #[cfg(feature = "verify")]
    pub(crate) const BOOLEAN: u8 = 0x01;
    pub(crate) const CONTEXT_0_PRIMITIVE: u8 = 0x80;
}

const CONSTRUCTED: u8 = 0x20;
const HIGH_TAG: u8 = 0x1F;
const INDEFINITE: u8 = 0x80;

/// One element: its tag, its whole encoding and its content, all on the wire's own bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tlv<'a> {
    /// The identifier octet.
    pub tag: u8,
    /// The whole element as it was sent.
    pub raw: &'a [u8],
    /// The content octets, without the end-of-contents of an indefinite length.
    pub value: &'a [u8],
    /// The length was written in the one way that DER allows (X.690 §10.1).
    minimal: bool,
}

impl<'a> Tlv<'a> {
    /// Reads an input that is exactly one element, checking all of it: lengths, nesting, no rest.
    pub fn parse(input: &'a [u8]) -> Result<Self, InputError> {
        let (element, rest) = Self::read(input, 0)?;
        element.check(0)?;
        if rest.is_empty() {
            Ok(element)
        } else {
            Err(InputError::Malformed)
        }
    }

    /// The elements inside a constructed element.
    pub fn children(&self) -> Result<Vec<Tlv<'a>>, InputError> {
        self.children_at(0)
    }

    /// The children of an element that must have this tag.
    pub(crate) fn children_of(&self, tag: u8) -> Result<Vec<Tlv<'a>>, InputError> {
        self.expect(tag)?.children()
    }

    /// The content of an element that must have this tag.
    pub(crate) fn value_of(&self, tag: u8) -> Result<&'a [u8], InputError> {
        Ok(self.expect(tag)?.value)
    }

    /// The one element inside an element that must have this tag, as explicit tagging writes it.
    pub(crate) fn only_child_of(&self, tag: u8) -> Result<Tlv<'a>, InputError> {
        match self.children_of(tag)?.as_slice() {
            [only] => Ok(*only),
            _ => Err(InputError::Malformed),
        }
    }

    /// An object identifier.
    pub(crate) fn oid(&self) -> Result<ObjectIdentifier, InputError> {
        ObjectIdentifier::from_bytes(self.value_of(tag::OID)?).map_err(|_| InputError::Malformed)
    }

    /// A small non-negative integer.
    pub(crate) fn small_integer(&self) -> Result<u32, InputError> {
        let value = self.value_of(tag::INTEGER)?;
        match value {
            [] => Err(InputError::Malformed),
            [first, ..] if *first >= 0x80 || value.len() > 4 => Err(InputError::Malformed),
            _ => Ok(value.iter().fold(0, |sum, byte| (sum << 8) | u32::from(*byte))),
        }
    }

    /// The octets of an OCTET STRING, joined when it was sent in segments (X.690 §8.7.3).
    pub(crate) fn octets(&self) -> Result<Cow<'a, [u8]>, InputError> {
        match self.tag {
            tag::OCTETS | tag::CONTEXT_0_PRIMITIVE => Ok(Cow::Borrowed(self.value)),
            tag::OCTETS_CONSTRUCTED | tag::CONTEXT_0 => {
                let mut joined = Vec::with_capacity(self.value.len());
                for segment in self.children()? {
                    joined.extend_from_slice(segment.value_of(tag::OCTETS)?);
                }
                Ok(Cow::Owned(joined))
            }
            _ => Err(InputError::Malformed),
        }
    }

    /// Every length in this element, at every level, is definite and minimal.
    #[cfg(any(feature = "verify", test))]
    pub(crate) fn has_der_lengths(&self) -> bool {
        self.minimal
            && (self.tag & CONSTRUCTED == 0
                || self
                    .children()
                    .is_ok_and(|children| children.iter().all(Self::has_der_lengths)))
    }

    fn expect(&self, tag: u8) -> Result<&Self, InputError> {
        if self.tag == tag {
            Ok(self)
        } else {
            Err(InputError::Malformed)
        }
    }

    fn children_at(&self, depth: usize) -> Result<Vec<Tlv<'a>>, InputError> {
        if self.tag & CONSTRUCTED == 0 {
            return Err(InputError::Malformed);
        }
        let mut rest = self.value;
        let mut children = Vec::new();
        while !rest.is_empty() {
            let (child, after) = Self::read(rest, depth)?;
            children.push(child);
            rest = after;
        }
        Ok(children)
    }

    fn check(&self, depth: usize) -> Result<(), InputError> {
        if depth >= MAX_DEPTH {
            return Err(InputError::TooDeep);
        }
        if self.tag & CONSTRUCTED == 0 {
            return Ok(());
        }
        self.children_at(depth)?
            .iter()
            .try_for_each(|child| child.check(depth + 1))
    }

    fn read(input: &'a [u8], depth: usize) -> Result<(Self, &'a [u8]), InputError> {
        if depth >= MAX_DEPTH {
            return Err(InputError::TooDeep);
        }
        let header = Header::read(input)?;
        let body = input.get(header.size..).ok_or(InputError::Malformed)?;
        let (value, used) = if let Some(length) = header.length {
            (body.get(..length), length)
        } else {
            let length = indefinite_length(body, depth)?;
            (body.get(..length), length + 2)
        };
        let whole = header.size + used;
        let (Some(value), Some(raw), Some(rest)) = (value, input.get(..whole), input.get(whole..)) else {
            return Err(InputError::Malformed);
        };
        Ok((
            Self {
                tag: header.tag,
                raw,
                value,
                minimal: header.minimal,
            },
            rest,
        ))
    }
}

struct Header {
    tag: u8,
    /// `None` is the indefinite form (X.690 §8.1.3.6).
    length: Option<usize>,
    size: usize,
    minimal: bool,
}

impl Header {
    fn read(input: &[u8]) -> Result<Self, InputError> {
        let (tag, first) = match input {
            [tag, first, ..] if tag & HIGH_TAG != HIGH_TAG && *tag != 0 => (*tag, *first),
            _ => return Err(InputError::Malformed),
        };
        match first {
            0..INDEFINITE => Ok(Self {
                tag,
                length: Some(first.into()),
                size: 2,
                minimal: true,
            }),
            INDEFINITE if tag & CONSTRUCTED != 0 => Ok(Self {
                tag,
                length: None,
                size: 2,
                minimal: false,
            }),
            0x81..=0x84 => {
                let size = 2 + usize::from(first & 0x7F);
                let octets = input.get(2..size).ok_or(InputError::Malformed)?;
                let length = octets
                    .iter()
                    .fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte));
                let minimal = length >= 0x80 && octets.first() != Some(&0);
                let length = usize::try_from(length).map_err(|_| InputError::Malformed)?;
                if length > input.len() {
                    return Err(InputError::Malformed);
                }
                Ok(Self {
                    tag,
                    length: Some(length),
                    size,
                    minimal,
                })
            }
            _ => Err(InputError::Malformed),
        }
    }
}

/// How many octets stand before the matching end-of-contents.
fn indefinite_length(body: &[u8], depth: usize) -> Result<usize, InputError> {
    let mut rest = body;
    while !rest.starts_with(&[0, 0]) {
        (_, rest) = Tlv::read(rest, depth + 1)?;
    }
    Ok(body.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_definite_and_indefinite_alike() {
        let definite = [0x30, 0x05, 0x24, 0x03, 0x04, 0x01, 0x07];
        let indefinite = [0x30, 0x80, 0x24, 0x80, 0x04, 0x01, 0x07, 0, 0, 0, 0];
        for (input, der) in [(definite.as_slice(), true), (&indefinite, false)] {
            let element = Tlv::parse(input).unwrap();
            assert_eq!(element.raw, input);
            assert_eq!(
                element
                    .only_child_of(tag::SEQUENCE)
                    .unwrap()
                    .octets()
                    .unwrap()
                    .as_ref(),
                [7]
            );
            assert_eq!(element.has_der_lengths(), der);
        }
    }

    #[test]
    fn refuses_malformed_lengths() {
        for input in [
            &[][..],
            &[0x30],
            &[0x30, 0x01],
            &[0x30, 0x00, 0x00],
            &[0x30, 0x80],
            &[0x30, 0x80, 0x00],
            &[0x04, 0x80, 0x00, 0x00],
            &[0x30, 0x85, 0, 0, 0, 0, 0],
            &[0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
            &[0x1F, 0x01, 0x00],
            &[0x30, 0x02, 0x00, 0x00],
        ] {
            assert_eq!(Tlv::parse(input), Err(InputError::Malformed), "{input:02x?}");
        }
    }

    #[test]
    fn a_depth_bomb_is_refused_and_cheap() {
        let mut definite = vec![0x05, 0x00];
        for _ in 0..40 {
            definite.splice(0..0, [0x30, u8::try_from(definite.len()).unwrap()]);
        }
        let indefinite = [0x30, 0x80].repeat(30_000);
        for input in [definite, indefinite] {
            assert_eq!(Tlv::parse(&input), Err(InputError::TooDeep));
        }
    }

    #[test]
    fn a_long_length_that_fits_a_short_one_is_not_der() {
        let element = Tlv::parse(&[0x30, 0x81, 0x02, 0x05, 0x00]).unwrap();
        assert!(!element.has_der_lengths());
    }
}
