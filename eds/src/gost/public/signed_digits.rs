//! Numbers by signed digits (the non-adjacent form with a window: Solinas, Efficient arithmetic on Koblitz curves, 2000).

use super::Number;
use super::number::OCTETS;

/// As many as a number of 512 bits may have.
pub(in crate::gost) const DIGITS: usize = OCTETS * 8 + 1;

/// A number as a sum of powers of two times digits that are nought or odd, below 2^(width - 1) either way; of as many
/// neighbours as the width at most one is not nought. The width is at most eight. For public numbers.
pub(in crate::gost) fn signed_digits(number: &Number, width: usize) -> [i8; DIGITS] {
    let mut digits = [0; DIGITS];
    let bit = |at: usize| {
        number
            .0
            .get(at / 64)
            .map_or(0, |word| i8::from(word >> (at % 64) & 1 == 1))
    };
    let (mut at, mut carry) = (0, 0);
    while at < DIGITS {
        if bit(at) == carry {
            at += 1;
            continue;
        }
        // Odd: so many bits, the highest of which counts negative.
        let last = width - 1;
        let low = (1..last).fold(carry + bit(at), |low, more| low + (bit(at + more) << more));
        let high = bit(at + last);
        // In two steps, since 2^7 is no i8 while -2^7 is.
        digits[at] = low - (high << (last - 1)) - (high << (last - 1));
        carry = high;
        at += width;
    }
    digits
}

/// Where the odd multiple of a digit stands among 1, 3, 5, …
pub(in crate::gost) fn place(digit: i8) -> usize {
    usize::from(digit.unsigned_abs() / 2)
}
