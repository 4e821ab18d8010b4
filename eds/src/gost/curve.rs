//! Curves y² = x³ + ax + b over a prime field, of prime order (RFC 7091 §5.2, §6.1 with m = q).

use super::{Coordinate, Modulus, Number};

/// A curve and its base point. The formulas of [`super::Point`] are complete where the order is odd.
pub(super) trait Curve: Copy + Default + Eq + std::fmt::Debug {
    /// p.
    type Field: Modulus;
    /// q, prime; the cofactor is one.
    type Order: Modulus;

    /// b.
    const B: Number;
    /// The base point.
    const BASE: (Number, Number);

    /// a·x.
    fn times_a(x: Coordinate<Self>) -> Coordinate<Self>;
}
