//! Streebog with 512 bits (GOST R 34.11-2012, RFC 6986), in the order of octets: the first octet is the lowest of a number.
//!
//! Not `streebog` of `RustCrypto`: its table of 16 KB, which nothing compresses, stands in the wasm; here it is made at
//! first use out of the standard's 64 rows. It is read by what is hashed, so that no secret may be.

mod numbers;

use super::Number;
use super::number::OCTETS;
use numbers::{ITERATIONS, ROWS, SUBSTITUTION};
use std::sync::LazyLock;

/// What substitution and linear transformation together make of an octet at each place of a word.
static TABLE: LazyLock<[[u64; 256]; 8]> = LazyLock::new(|| {
    std::array::from_fn(|place| {
        std::array::from_fn(|octet| {
            let substituted = SUBSTITUTION[octet];
            (0..8)
                .filter(|bit| substituted >> bit & 1 == 1)
                .fold(0, |sum, bit| sum ^ ROWS[8 * place + bit])
        })
    })
});

/// The digest.
pub(super) fn digest(message: &[u8]) -> [u8; OCTETS] {
    let mut state = State::default();
    let (blocks, rest) = message.as_chunks();
    for block in blocks {
        state.take(block, OCTETS);
    }
    let mut last = [0; OCTETS];
    last[..rest.len()].copy_from_slice(rest);
    last[rest.len()] = 1;
    state.take(&last, rest.len());
    let nought = Number::ZERO;
    let hash = compressed(&nought, &state.hash, &state.length);
    compressed(&nought, &hash, &state.sum).to_octets()
}

/// h, N and Σ of RFC 6986 §8.
#[derive(Default)]
struct State {
    hash: Number,
    length: Number,
    sum: Number,
}

impl State {
    /// A block of which so many octets are the message's (§8.2, §8.3).
    fn take(&mut self, block: &[u8; OCTETS], octets: usize) {
        let block = Number::of_octets(block);
        self.hash = compressed(&self.length, &self.hash, &block);
        let bits = Number([octets as u64 * 8, 0, 0, 0, 0, 0, 0, 0]);
        self.length = self.length.plus(&bits).0;
        self.sum = self.sum.plus(&block).0;
    }
}

/// g (§7).
fn compressed(length: &Number, hash: &Number, block: &Number) -> Number {
    let mut key = transformed(&hash.xor(length));
    let mut state = *block;
    for iteration in &ITERATIONS {
        state = transformed(&key.xor(&state));
        key = transformed(&key.xor(iteration));
    }
    key.xor(&state).xor(hash).xor(block)
}

/// LPS (§6.2 to §6.4): the octets of all words at one place become one word.
fn transformed(number: &Number) -> Number {
    Number(std::array::from_fn(|place| {
        let words = number.0.iter().zip(TABLE.iter());
        words.fold(0, |sum, (word, table)| {
            sum ^ table[usize::from(word.to_le_bytes()[place])]
        })
    }))
}
