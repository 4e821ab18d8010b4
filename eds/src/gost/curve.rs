//! Curves y² = x³ + ax + b over a prime field, of prime order (RFC 7091 §5.2, §6.1 with m = q).

use super::{Coordinate, Modulus, Number};
#[cfg(any(test, feature = "verify"))]
use super::{combination::BaseMultiples, element};

/// A curve and its base point. The formulas of [`super::Point`] are complete where the order is odd.
pub(super) trait Curve: Copy + Default + Eq + std::fmt::Debug + 'static {
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

    /// What a coordinate of a public point is.
    #[cfg(any(test, feature = "verify"))]
    type Element: element::Element;

    /// 3x² + a(z²)², from x and z².
    #[cfg(any(test, feature = "verify"))]
    fn tangent(x: Self::Element, zz: Self::Element) -> Self::Element;

    /// The table of [`super::combination::base_multiples`], made once.
    #[cfg(any(test, feature = "verify"))]
    fn base_multiples() -> &'static BaseMultiples<Self>;
}
