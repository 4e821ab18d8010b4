//! Changes elements of ASN.1 so that all lengths around them still fit: what is changed blindly is refused at the first length,
//! and little is learnt from it.

use eds::der_input::Tlv;

const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const CONSTRUCTED: u8 = 0x20;

/// Tags that occur, and one that does not.
const TAGS: [u8; 12] = [
    0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0C, 0x30, 0x31, 0xA0, 0xA1, 0x13,
];

/// An element: with elements in it, or with plain octets.
#[derive(Clone)]
struct Node {
    tag: u8,
    /// Of a BIT STRING around elements: the count of unused bits.
    before: Vec<u8>,
    octets: Vec<u8>,
    inside: Vec<Node>,
    indefinite: bool,
}

impl Node {
    fn read(element: &Tlv<'_>) -> Self {
        let value = element.value;
        let wraps = match (element.tag, value) {
            (OCTET_STRING, _) => Some((&value[..0], value)),
            (BIT_STRING, [0, rest @ ..]) => Some((&value[..1], rest)),
            _ => None,
        };
        let wrapped = wraps.and_then(|(before, rest)| Some((before, Tlv::parse(rest).ok()?)));
        let (before, inside) = match wrapped {
            Some((before, inside)) => (before, vec![inside]),
            None => (&value[..0], element.children().unwrap_or_default()),
        };
        Self {
            tag: element.tag,
            before: before.to_vec(),
            octets: if inside.is_empty() {
                value.to_vec()
            } else {
                Vec::new()
            },
            inside: inside.iter().map(Self::read).collect(),
            indefinite: false,
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        let mut content = [self.before.as_slice(), &self.octets].concat();
        self.inside.iter().for_each(|node| node.write(&mut content));
        out.push(self.tag);
        if self.indefinite && self.tag & CONSTRUCTED != 0 {
            out.push(0x80);
            out.extend(content);
            out.extend([0, 0]);
            return;
        }
        let length = content.len().to_be_bytes();
        let octets = &length[length.iter().take_while(|octet| **octet == 0).count()..];
        match octets {
            [] => out.push(0),
            [short @ ..0x80] => out.push(*short),
            long => {
                out.push(0x80 | long.len().to_le_bytes()[0]);
                out.extend(long);
            }
        }
        out.extend(content);
    }

    /// This one and all in it.
    fn count(&self) -> usize {
        1 + self.inside.iter().map(Self::count).sum::<usize>()
    }

    /// The one with this number; 0 is this one.
    fn at(&mut self, mut number: usize) -> Option<&mut Self> {
        if number == 0 {
            return Some(self);
        }
        number -= 1;
        for node in &mut self.inside {
            let count = node.count();
            if number < count {
                return node.at(number);
            }
            number -= count;
        }
        None
    }
}

/// Numbers out of a seed (Marsaglia's xorshift).
struct Chance(u32);

impl Chance {
    /// One below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        usize::try_from(self.0).unwrap() % limit.max(1)
    }
}

/// One element changed: its octets by `blindly`, its tag, its place, how often it stands there. `None` where there are none.
pub fn changed(input: &[u8], seed: u32, blindly: impl FnOnce(&mut Vec<u8>)) -> Option<Vec<u8>> {
    let mut root = Node::read(&Tlv::parse(input).ok()?);
    let mut chance = Chance(seed | 1);
    let count = root.count();
    let (number, other) = (chance.below(count), chance.below(count));
    let other = root.at(other)?.clone();
    let node = root.at(number)?;
    match chance.below(8) {
        0 if !node.inside.is_empty() => {
            let at = chance.below(node.inside.len());
            node.inside.remove(at);
        }
        1 if !node.inside.is_empty() => {
            let at = chance.below(node.inside.len());
            node.inside.insert(at, node.inside[at].clone());
        }
        2 if !node.inside.is_empty() => {
            let (one, two) = (chance.below(node.inside.len()), chance.below(node.inside.len()));
            node.inside.swap(one, two);
        }
        3 => node.inside.push(other),
        4 => *node = other,
        5 => node.tag = TAGS[chance.below(TAGS.len())],
        6 => node.indefinite = true,
        _ => blindly(&mut node.octets),
    }
    let mut out = Vec::with_capacity(input.len());
    root.write(&mut out);
    Some(out)
}

/// Read and written again.
pub fn rewritten(input: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    Node::read(&Tlv::parse(input).unwrap()).write(&mut out);
    out
}
