//! Inverses of public numbers.

use super::{Modulus, Number};

/// 1 / a number modulo a prime that it is below; nought has nought. The time depends on the number: never for a secret (Hankerson, Menezes,
/// Vanstone, Guide to Elliptic Curve Cryptography, 2004, algorithm 2.22: the binary algorithm of Euclid).
pub(in crate::gost) fn inverse<M: Modulus>(number: &Number) -> Number {
    if *number == Number::ZERO {
        return Number::ZERO;
    }
    // number·x ≡ u and number·y ≡ v throughout, while u and v shrink.
    let (mut u, mut v) = (*number, M::VALUE);
    let (mut x, mut y) = (Number::ONE, Number::ZERO);
    loop {
        halve::<M>(&mut u, &mut x);
        if u == Number::ONE {
            return x;
        }
        // Both are odd now, and different: their common divisor is one.
        let (difference, smaller) = u.minus(&v);
        if smaller {
            std::mem::swap(&mut u, &mut v);
            std::mem::swap(&mut x, &mut y);
            (u, _) = u.minus(&v);
        } else {
            u = difference;
        }
        x = difference_of::<M>(&x, &y);
    }
}

/// Halves both until the first is odd.
fn halve<M: Modulus>(number: &mut Number, with: &mut Number) {
    while number.0[0] & 1 == 0 {
        *number = half(number, false);
        *with = if with.0[0] & 1 == 0 {
            half(with, false)
        } else {
            let (sum, carry) = with.plus(&M::VALUE);
            half(&sum, carry)
        };
    }
}

/// Half of a number of 513 bits, of which the uppermost is apart.
fn half(number: &Number, top: bool) -> Number {
    let mut above = u64::from(top);
    let mut half = *number;
    for word in half.0.iter_mut().rev() {
        let low = *word & 1;
        *word = *word >> 1 | above << 63;
        above = low;
    }
    half
}

/// The difference of two numbers below the modulus.
fn difference_of<M: Modulus>(one: &Number, other: &Number) -> Number {
    let (difference, borrow) = one.minus(other);
    if borrow {
        difference.plus(&M::VALUE).0
    } else {
        difference
    }
}
