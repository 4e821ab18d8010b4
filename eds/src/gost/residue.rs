//! Numbers modulo an odd number, in Montgomery's form: x is kept as x·2^512 (P. Montgomery, Modular multiplication without
//! trial division, 1985). No operation branches by a value.

use super::number::{Number, OCTETS, WORDS};
use std::marker::PhantomData;
use std::ops::{Add, Mul, Neg, Sub};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

/// An odd modulus, prime where [`Residue::inverse`] is asked for.
pub(super) trait Modulus: Copy + Default + Eq + std::fmt::Debug {
    const VALUE: Number;

    /// 2^512.
    const R: Number = doubled(&Number::ONE, 512, &Self::VALUE);
    /// 2^1024.
    const R_SQUARED: Number = doubled(&Number::ONE, 1024, &Self::VALUE);
    /// -1 / the modulus, modulo 2^64.
    const FACTOR: u64 = negated_inverse(Self::VALUE.0[0]);
    /// c where the modulus is 2^512 - c and c is one word: a word is reduced by one product instead of eight.
    const COMPLEMENT: Option<u64> = complement(&Self::VALUE);
}

/// The sum of two numbers below the modulus; at compile time only, it branches.
const fn sum(one: &Number, other: &Number, modulus: &Number) -> Number {
    let (sum, carry) = one.plus(other);
    let (reduced, borrow) = sum.minus(modulus);
    if carry || !borrow { reduced } else { sum }
}

/// A number below the modulus, doubled so many times.
const fn doubled(number: &Number, times: usize, modulus: &Number) -> Number {
    let (mut number, mut done) = (*number, 0);
    while done < times {
        number = sum(&number, &number, modulus);
        done += 1;
    }
    number
}

/// Newton's iteration doubles the number of right bits: 1, 2, … 64.
const fn negated_inverse(odd: u64) -> u64 {
    let (mut inverse, mut done) = (1_u64, 0);
    while done < 6 {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(odd.wrapping_mul(inverse)));
        done += 1;
    }
    inverse.wrapping_neg()
}

const fn complement(number: &Number) -> Option<u64> {
    let mut at = 1;
    while at < WORDS {
        if number.0[at] != u64::MAX {
            return None;
        }
        at += 1;
    }
    Some(number.0[0].wrapping_neg())
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Residue<M: Modulus>(Number, PhantomData<M>);

impl<M: Modulus> zeroize::DefaultIsZeroes for Residue<M> {}

impl<M: Modulus> Residue<M> {
    pub(super) const ZERO: Self = Self(Number::ZERO, PhantomData);
    pub(super) const ONE: Self = Self(M::R, PhantomData);

    /// A number below the modulus that is known when this is compiled.
    pub(super) const fn constant(number: &Number) -> Self {
        Self(doubled(number, 512, &M::VALUE), PhantomData)
    }

    /// Three times such a number.
    pub(super) const fn constant_tripled(number: &Number) -> Self {
        let tripled = sum(&sum(number, number, &M::VALUE), number, &M::VALUE);
        Self::constant(&tripled)
    }

    /// Any number, reduced.
    pub(super) fn reduce(number: &Number) -> Self {
        Self(product::<M>(number, &M::R_SQUARED), PhantomData)
    }

    /// From 64 octets, the least significant first; nothing at or above the modulus.
    pub(super) fn from_octets(octets: &[u8]) -> Option<Self> {
        let number = Number::from_octets(octets)?;
        let (_, below) = number.minus(&M::VALUE);
        below.then(|| Self::reduce(&number))
    }

    /// The same the other way.
    pub(super) fn to_octets(self) -> [u8; OCTETS] {
        self.number().to_octets()
    }

    /// The number itself, below the modulus.
    pub(super) fn number(&self) -> Number {
        product::<M>(&self.0, &Number::ONE)
    }

    pub(super) fn square(&self) -> Self {
        *self * *self
    }

    pub(super) fn double(&self) -> Self {
        *self + *self
    }

    pub(super) fn triple(&self) -> Self {
        self.double() + *self
    }

    /// By Fermat's theorem; nought has nought. The exponent is no secret.
    pub(super) fn inverse(&self) -> Self {
        let (exponent, _) = M::VALUE.minus(&Number([2, 0, 0, 0, 0, 0, 0, 0]));
        let mut powers = [Self::ONE; 16];
        for at in 1..powers.len() {
            powers[at] = powers[at - 1] * *self;
        }
        (0..OCTETS * 2).rev().fold(Self::ONE, |power, at| {
            let power = power.square().square().square().square();
            power * powers[usize::from(exponent.nibble(at))]
        })
    }

    pub(super) fn is_zero(&self) -> Choice {
        self.ct_eq(&Self::ZERO)
    }
}

/// a·b / 2^512, below the modulus whatever `a` is, as long as `b` is below it (Koç, Acar, Kaliski 1996: CIOS).
fn product<M: Modulus>(a: &Number, b: &Number) -> Number {
    let (mut sum, mut top) = ([0_u64; WORDS], 0_u64);
    for factor in a.0 {
        let mut carry = 0;
        for (sum, other) in sum.iter_mut().zip(b.0) {
            (*sum, carry) = factor.carrying_mul_add(other, *sum, carry);
        }
        let (high, over) = top.overflowing_add(carry);
        (sum, top) = match M::COMPLEMENT {
            Some(complement) => without_lowest_short::<M>(&sum, (high, over), complement),
            None => without_lowest::<M>(&sum, (high, over)),
        };
    }
    below::<M>(&Number(sum), top)
}

/// Ten words, of which the uppermost is one bit, with that multiple of the modulus added that makes the lowest word nought;
/// the other nine.
fn without_lowest<M: Modulus>(words: &[u64; WORDS], (high, over): (u64, bool)) -> ([u64; WORDS], u64) {
    let (modulus, mut sum) = (&M::VALUE.0, [0; WORDS]);
    let quotient = words[0].wrapping_mul(M::FACTOR);
    let (_, mut carry) = quotient.carrying_mul_add(modulus[0], words[0], 0);
    for at in 1..WORDS {
        (sum[at - 1], carry) = quotient.carrying_mul_add(modulus[at], words[at], carry);
    }
    let (high, again) = high.overflowing_add(carry);
    sum[WORDS - 1] = high;
    (sum, u64::from(over) + u64::from(again))
}

/// The same for the modulus 2^512 - c: the multiple is that of 2^512, less that of c.
fn without_lowest_short<M: Modulus>(
    words: &[u64; WORDS],
    (high, over): (u64, bool),
    complement: u64,
) -> ([u64; WORDS], u64) {
    let mut sum = [0; WORDS];
    let quotient = words[0].wrapping_mul(M::FACTOR);
    let (_, mut borrow) = quotient.carrying_mul_add(complement, 0, 0);
    for at in 1..WORDS {
        let (word, under) = words[at].overflowing_sub(borrow);
        (sum[at - 1], borrow) = (word, under.into());
    }
    let (high, again) = high.overflowing_add(quotient);
    let (high, under) = high.overflowing_sub(borrow);
    sum[WORDS - 1] = high;
    (sum, u64::from(over) + u64::from(again) - u64::from(under))
}

/// Takes the modulus off once where a number of 513 bits, below twice the modulus, is not below it.
fn below<M: Modulus>(number: &Number, top: u64) -> Number {
    let (reduced, borrow) = number.minus(&M::VALUE);
    let (_, smaller) = top.overflowing_sub(u64::from(borrow));
    reduced.or(number, Choice::from(u8::from(smaller)))
}

impl<M: Modulus> Add for Residue<M> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let (sum, carry) = self.0.plus(&other.0);
        Self(below::<M>(&sum, carry.into()), PhantomData)
    }
}

impl<M: Modulus> Sub for Residue<M> {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let (difference, borrow) = self.0.minus(&other.0);
        let (corrected, _) = difference.plus(&M::VALUE);
        Self(
            difference.or(&corrected, Choice::from(u8::from(borrow))),
            PhantomData,
        )
    }
}

impl<M: Modulus> Neg for Residue<M> {
    type Output = Self;

    fn neg(self) -> Self {
        Self::ZERO - self
    }
}

impl<M: Modulus> Mul for Residue<M> {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Self(product::<M>(&self.0, &other.0), PhantomData)
    }
}

impl<M: Modulus> ConstantTimeEq for Residue<M> {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.0.0.ct_eq(&other.0.0)
    }
}

impl<M: Modulus> ConditionallySelectable for Residue<M> {
    fn conditional_select(one: &Self, other: &Self, choice: Choice) -> Self {
        Self(one.0.or(&other.0, choice), PhantomData)
    }
}
