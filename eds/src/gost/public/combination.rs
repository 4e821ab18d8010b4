//! m·base + n·key for public numbers: what verification spends its time on.

use super::jacobian::{Addend, Affine, Jacobian};
use super::signed_digits::{DIGITS, place, signed_digits};
use super::{PublicCurve, Scalar};

/// How many neighbouring digits a multiple of the base point covers: its table is made once.
const BASE_WIDTH: usize = 8;
/// The same of the key: its table is made for each signature, and a wider one costs more than it saves.
const KEY_WIDTH: usize = 5;

/// 1, 3, … 127 times the base point: what a digit may ask for.
pub(in crate::gost) type BaseMultiples<C> = [Affine<C>; 1 << (BASE_WIDTH - 2)];

/// Makes the table, in the time of some four signatures; a curve keeps it ([`PublicCurve::base_multiples`]).
pub(in crate::gost) fn base_multiples<C: PublicCurve>() -> BaseMultiples<C> {
    let base = Affine::<C>::base();
    let double = Addend::from(Jacobian::from(base).double());
    let mut next = Jacobian::from(base);
    std::array::from_fn(|_| {
        let multiple = next.affine().unwrap_or(base);
        next = next.plus(&double);
        multiple
    })
}

/// 1, 3, … 15 times the key.
fn key_multiples<C: PublicCurve>(key: &Affine<C>) -> [Addend<C>; 1 << (KEY_WIDTH - 2)] {
    let double = Addend::from(Jacobian::from(*key).double());
    let mut next = Jacobian::from(*key);
    std::array::from_fn(|_| {
        let multiple = Addend::from(next);
        next = next.plus(&double);
        multiple
    })
}

/// m·base + n·key, both at once, so that the doublings are shared (Straus, Addition chains of vectors, 1964).
pub(in crate::gost) fn combination<C: PublicCurve>(
    m: &Scalar<C>,
    key: &Affine<C>,
    n: &Scalar<C>,
) -> Jacobian<C> {
    let (of_base, of_key) = (C::base_multiples(), key_multiples(key));
    let m = signed_digits(&m.number(), BASE_WIDTH);
    let n = signed_digits(&n.number(), KEY_WIDTH);
    (0..DIGITS).rev().fold(Jacobian::infinity(), |sum, at| {
        let mut sum = sum.double();
        if m[at] != 0 {
            sum = sum.plus_affine(&of_base[place(m[at])].negated_if(m[at] < 0));
        }
        if n[at] != 0 {
            sum = sum.plus(&of_key[place(n[at])].negated_if(n[at] < 0));
        }
        sum
    })
}
