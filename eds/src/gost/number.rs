//! Numbers of 512 bits.

use subtle::{Choice, ConditionallySelectable as _};

/// How many words a number has.
pub(super) const WORDS: usize = 8;
/// How many octets.
pub(super) const OCTETS: usize = WORDS * 8;

/// The least significant word first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Number(pub(super) [u64; WORDS]);

impl zeroize::DefaultIsZeroes for Number {}

impl Number {
    pub(super) const ZERO: Self = Self([0; WORDS]);
    pub(super) const ONE: Self = Self([1, 0, 0, 0, 0, 0, 0, 0]);

    /// From hexadecimal digits as standards print them, the most significant first; other characters are passed over.
    pub(super) const fn of(digits: &str) -> Self {
        let digits = digits.as_bytes();
        let mut words = [0; WORDS];
        let (mut at, mut seen) = (digits.len(), 0);
        while at > 0 {
            at -= 1;
            let digit = match digits[at] {
                digit @ b'0'..=b'9' => digit - b'0',
                digit @ b'A'..=b'F' => digit - b'A' + 10,
                _ => continue,
            };
            words[seen / 16] |= (digit as u64) << (seen % 16 * 4);
            seen += 1;
        }
        Self(words)
    }

    /// From 64 octets, the least significant first.
    pub(super) fn from_octets(octets: &[u8]) -> Option<Self> {
        octets.try_into().ok().map(Self::of_octets)
    }

    /// From as many octets as it has.
    pub(super) fn of_octets(octets: &[u8; OCTETS]) -> Self {
        let (words, _) = octets.as_chunks();
        Self(std::array::from_fn(|at| u64::from_le_bytes(words[at])))
    }

    pub(super) fn to_octets(self) -> [u8; OCTETS] {
        let mut octets = [0; OCTETS];
        for (octets, word) in octets.chunks_exact_mut(8).zip(self.0) {
            octets.copy_from_slice(&word.to_le_bytes());
        }
        octets
    }

    /// The sum and what is carried over.
    pub(super) const fn plus(&self, other: &Self) -> (Self, bool) {
        let (mut sum, mut carry, mut at) = ([0; WORDS], false, 0);
        while at < WORDS {
            let (partial, over) = self.0[at].overflowing_add(other.0[at]);
            let (word, again) = partial.overflowing_add(carry as u64);
            (sum[at], carry) = (word, over | again);
            at += 1;
        }
        (Self(sum), carry)
    }

    /// The difference and what was borrowed.
    pub(super) const fn minus(&self, other: &Self) -> (Self, bool) {
        let (mut difference, mut borrow, mut at) = ([0; WORDS], false, 0);
        while at < WORDS {
            let (partial, under) = self.0[at].overflowing_sub(other.0[at]);
            let (word, again) = partial.overflowing_sub(borrow as u64);
            (difference[at], borrow) = (word, under | again);
            at += 1;
        }
        (Self(difference), borrow)
    }

    pub(super) fn xor(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] ^ other.0[at]))
    }

    /// In constant time: `other` where the choice is true.
    pub(super) fn or(&self, other: &Self, choice: Choice) -> Self {
        Self(std::array::from_fn(|at| {
            u64::conditional_select(&self.0[at], &other.0[at], choice)
        }))
    }

    /// The four bits at this place, counted in fours from the least significant.
    pub(super) fn nibble(&self, at: usize) -> u8 {
        self.0[at / 16].to_le_bytes()[at % 16 / 2] >> (at % 2 * 4) & 0xF
    }
}
