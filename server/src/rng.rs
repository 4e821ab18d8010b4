//! The only place that asks the machine for chance.

use rand_core::{OsRng, RngCore};
use shared::envelope::hex;

/// Chance that nobody can guess.
pub trait Rng: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator.
#[derive(Debug, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    fn fill(&self, bytes: &mut [u8]) {
        OsRng.fill_bytes(bytes);
    }
}

/// The operating system's generator in the shape that key generation wants.
pub fn for_keys() -> OsRng {
    OsRng
}

/// Whether a text is an id as [`Rng`]'s `id` makes them. Asked of every id that a client sends, before the database is: to
/// PostgreSQL a NUL is an error, not a text that it does not have.
pub fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

impl dyn Rng + '_ {
    /// 128 random bits in hex: ids, challenges.
    pub fn id(&self) -> String {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        hex(&bytes)
    }

    /// So many decimal digits, each equally likely.
    pub fn digits(&self, count: usize) -> String {
        let mut digits = String::with_capacity(count);
        while digits.len() < count {
            let mut byte = [0];
            self.fill(&mut byte);
            let [byte] = byte;
            // 250 is the largest multiple of ten in a byte: the rest would favour small digits.
            if byte < 250 {
                digits.push(char::from(b'0' + byte % 10));
            }
        }
        digits
    }
}

#[cfg(test)]
mod tests {
    use super::{Rng, SystemRng, is_id};

    #[test]
    fn digits_are_digits_and_ids_differ() {
        let rng: &dyn Rng = &SystemRng;
        let digits = rng.digits(6);
        assert!(digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()));
        assert_ne!(rng.id(), rng.id());
        assert!(is_id(&rng.id()));
        for other in ["", "\0", &"0".repeat(31), &"A".repeat(32), &"\0".repeat(32)] {
            assert!(!is_id(other), "{other:?}");
        }
    }
}
