//! Coordinates of public points: the same field as [`super::Coordinate`] has, by whatever way is quickest. Nothing here takes
//! the same time for every value: never for a secret.

use super::number::WORDS;
use super::{Modulus, Number};
use std::marker::PhantomData;
use std::ops::{Add, Mul, Sub};

/// An element of a prime field.
pub(in crate::gost) trait Element:
    Copy + std::fmt::Debug + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self>
{
    const ZERO: Self;
    const ONE: Self;

    /// The element of a number below the modulus.
    fn of(number: &Number) -> Self;

    /// The number, below the modulus.
    fn number(&self) -> Number;

    fn square(&self) -> Self;

    fn is_zero(&self) -> bool;

    fn double(&self) -> Self {
        *self + *self
    }

    fn triple(&self) -> Self {
        self.double() + *self
    }
}

/// Modulo 2^512 - c with a short c: any number of 512 bits, reduced no further, since what lies above 2^512 counts c times as
/// much below (Crandall, US patent 5159632 of 1992; Menezes, van Oorschot, Vanstone 1996, algorithm 14.47).
#[derive(Clone, Copy, Debug)]
pub(in crate::gost) struct Crandall<M: Modulus>(Number, PhantomData<M>);

impl<M: Modulus> Crandall<M> {
    /// c, at most 32 bits: what is carried out of a product by it is then one word, multiplied by it again.
    const C: u64 = match M::COMPLEMENT {
        Some(complement) => complement,
        None => u64::MAX,
    };
    const IS_SHORT: () = assert!(Self::C >> 32 == 0, "the modulus is not 2^512 less a short number");

    const fn new(number: Number) -> Self {
        Self(number, PhantomData)
    }

    /// What a carry out of 512 bits counts.
    const fn outside(carry: bool) -> u64 {
        if carry { Self::C } else { 0 }
    }

    /// This and a word. A carry beyond the lowest word comes by chance once in 2^44 times: the branch costs nothing.
    #[inline]
    fn plus_word(mut self, word: u64) -> Self {
        let (low, carry) = self.0.0[0].overflowing_add(word);
        if carry {
            return self.plus_word_slowly(word);
        }
        self.0.0[0] = low;
        self
    }

    #[cold]
    fn plus_word_slowly(self, word: u64) -> Self {
        let (sum, carry) = self.0.plus(&single(word));
        // After a carry the rest is below the word, far from another.
        let sum = Self::new(sum);
        if carry { sum.plus_word(Self::C) } else { sum }
    }

    /// This less a word, likewise.
    #[inline]
    fn minus_word(mut self, word: u64) -> Self {
        let (low, borrow) = self.0.0[0].overflowing_sub(word);
        if borrow {
            return self.minus_word_slowly(word);
        }
        self.0.0[0] = low;
        self
    }

    #[cold]
    fn minus_word_slowly(self, word: u64) -> Self {
        let (difference, borrow) = self.0.minus(&single(word));
        let difference = Self::new(difference);
        if borrow {
            difference.minus_word(Self::C)
        } else {
            difference
        }
    }

    /// From the two halves of a product: the lower and c times the upper.
    #[inline]
    fn folded(words: &[u64; 2 * WORDS]) -> Self {
        let () = Self::IS_SHORT;
        let (mut folded, mut carry) = ([0; WORDS], 0);
        for at in 0..WORDS {
            (folded[at], carry) = words[at + WORDS].carrying_mul_add(Self::C, words[at], carry);
        }
        Self::new(Number(folded)).plus_word(carry * Self::C)
    }
}

impl<M: Modulus> Element for Crandall<M> {
    const ZERO: Self = Self::new(Number::ZERO);
    const ONE: Self = Self::new(Number::ONE);

    fn of(number: &Number) -> Self {
        Self::new(*number)
    }

    fn number(&self) -> Number {
        let (reduced, borrow) = self.0.minus(&M::VALUE);
        if borrow { self.0 } else { reduced }
    }

    /// Products of two different words count twice and are made once: 36 instead of 64.
    #[inline]
    fn square(&self) -> Self {
        let (a, mut words) = (&self.0.0, [0; 2 * WORDS]);
        for at in 0..WORDS {
            let mut carry = 0;
            for other in at + 1..WORDS {
                (words[at + other], carry) = a[at].carrying_mul_add(a[other], words[at + other], carry);
            }
            words[at + WORDS] = carry;
        }
        let (mut bit, mut carry) = (0, false);
        for (at, factor) in a.iter().enumerate() {
            let (low, high) = factor.carrying_mul(*factor, 0);
            for (word, square) in [(2 * at, low), (2 * at + 1, high)] {
                let doubled = words[word] << 1 | bit;
                bit = words[word] >> 63;
                (words[word], carry) = doubled.carrying_add(square, carry);
            }
        }
        Self::folded(&words)
    }

    fn is_zero(&self) -> bool {
        self.0 == Number::ZERO || self.0 == M::VALUE
    }
}

const fn single(word: u64) -> Number {
    Number([word, 0, 0, 0, 0, 0, 0, 0])
}

impl<M: Modulus> Add for Crandall<M> {
    type Output = Self;

    #[inline]
    fn add(self, other: Self) -> Self {
        let (sum, carry) = self.0.plus(&other.0);
        Self::new(sum).plus_word(Self::outside(carry))
    }
}

impl<M: Modulus> Sub for Crandall<M> {
    type Output = Self;

    #[inline]
    fn sub(self, other: Self) -> Self {
        let (difference, borrow) = self.0.minus(&other.0);
        Self::new(difference).minus_word(Self::outside(borrow))
    }
}

impl<M: Modulus> Mul for Crandall<M> {
    type Output = Self;

    #[inline]
    fn mul(self, other: Self) -> Self {
        let mut words = [0; 2 * WORDS];
        for at in 0..WORDS {
            let mut carry = 0;
            for (to, factor) in (at..at + WORDS).zip(other.0.0) {
                (words[to], carry) = self.0.0[at].carrying_mul_add(factor, words[to], carry);
            }
            words[at + WORDS] = carry;
        }
        Self::folded(&words)
    }
}
