//! The shorter way of verification: everything here takes a time that depends on the numbers, so they must be public. Not in
//! the browser, which only signs.

mod combination;
mod element;
mod euclid;
mod jacobian;
mod signed_digits;

#[cfg(test)]
mod tests;

use super::param_set_a::P;
use super::{Coordinate, Curve, Modulus, Number, ParamSetA, Point, Scalar, number};
#[cfg(test)]
pub(super) use combination::base_multiples;
pub(super) use combination::{BaseMultiples, combination};
use element::Crandall;
pub(super) use element::Element;
pub(super) use euclid::inverse;
pub(super) use jacobian::Affine;
use std::sync::OnceLock;

/// What verification knows of a curve besides.
pub(super) trait PublicCurve: Curve + 'static {
    /// A coordinate: whatever is quickest in this field.
    type Element: Element;

    /// 3x² + a(z²)², from x and z².
    fn tangent(x: Self::Element, zz: Self::Element) -> Self::Element;

    /// The table of [`combination::base_multiples`], made once.
    fn base_multiples() -> &'static BaseMultiples<Self>;
}

impl PublicCurve for ParamSetA {
    type Element = Crandall<P>;

    /// a is p - 3: 3x² - 3(z²)² by one product.
    fn tangent(x: Self::Element, zz: Self::Element) -> Self::Element {
        ((x - zz) * (x + zz)).triple()
    }

    fn base_multiples() -> &'static BaseMultiples<Self> {
        static TABLE: OnceLock<BaseMultiples<ParamSetA>> = OnceLock::new();
        TABLE.get_or_init(combination::base_multiples)
    }
}
