//! Public points in Jacobian coordinates: 8 products a doubling, where the complete formulas of [`super::Point`] take 14. But
//! some pairs of points are special, and the time tells which: for verification only. The formulas are those of the Explicit-Formulas Database
//! (Bernstein, Lange, hyperelliptic.org/EFD, "Jacobian coordinates"), by the names they have there.

use super::element::Element as _;
use super::euclid::inverse;
use super::{Coordinate, Number, Point, PublicCurve};

/// A coordinate, for public points.
type Element<C> = <C as PublicCurve>::Element;

/// A point that isn't infinity.
#[derive(Clone, Copy, Debug)]
pub(in crate::gost) struct Affine<C: PublicCurve> {
    x: Element<C>,
    y: Element<C>,
}

/// x/z² and y/z³; z is nought at infinity.
#[derive(Clone, Copy, Debug)]
pub(in crate::gost) struct Jacobian<C: PublicCurve> {
    x: Element<C>,
    y: Element<C>,
    z: Element<C>,
}

/// A point that is added often, with the square and the cube of its z.
#[derive(Clone, Copy, Debug)]
pub(in crate::gost) struct Addend<C: PublicCurve> {
    point: Jacobian<C>,
    zz: Element<C>,
    zzz: Element<C>,
}

impl<C: PublicCurve> Affine<C> {
    /// The base point.
    pub(in crate::gost) fn base() -> Self {
        Self {
            x: Element::<C>::of(&C::BASE.0),
            y: Element::<C>::of(&C::BASE.1),
        }
    }

    /// The point with these coordinates, if it is one.
    pub(in crate::gost) fn at(x: Coordinate<C>, y: Coordinate<C>) -> Option<Self> {
        Point::<C>::at(x, y).map(|_| Self {
            x: Element::<C>::of(&x.number()),
            y: Element::<C>::of(&y.number()),
        })
    }

    pub(in crate::gost) fn negated_if(self, negative: bool) -> Self {
        let y = if negative {
            Element::<C>::ZERO - self.y
        } else {
            self.y
        };
        Self { y, ..self }
    }
}

impl<C: PublicCurve> From<Affine<C>> for Jacobian<C> {
    fn from(point: Affine<C>) -> Self {
        Self {
            x: point.x,
            y: point.y,
            z: Element::<C>::ONE,
        }
    }
}

impl<C: PublicCurve> Jacobian<C> {
    pub(in crate::gost) fn infinity() -> Self {
        Self {
            x: Element::<C>::ONE,
            y: Element::<C>::ONE,
            z: Element::<C>::ZERO,
        }
    }

    /// "dbl-2001-b" where a = -3 ([`PublicCurve::tangent`]), but with 2yz as it stands. Infinity stays what it is, and no
    /// point of an odd order is special.
    pub(in crate::gost) fn double(&self) -> Self {
        let (yy, zz) = (self.y.square(), self.z.square());
        let beta_fourfold = (self.x * yy).double().double();
        let alpha = C::tangent(self.x, zz);
        let x = alpha.square() - beta_fourfold.double();
        Self {
            x,
            y: alpha * (beta_fourfold - x) - yy.double().square().double(),
            z: (self.y * self.z).double(),
        }
    }

    /// "madd-2004-hmv".
    pub(in crate::gost) fn plus_affine(&self, other: &Affine<C>) -> Self {
        if self.z.is_zero() {
            return (*other).into();
        }
        let zz = self.z.square();
        let (u, s) = (other.x * zz, other.y * self.z * zz);
        self.chord((self.x, self.y), (u, s), self.z)
    }

    /// "add-1998-cmo-2".
    pub(in crate::gost) fn plus(&self, other: &Addend<C>) -> Self {
        if self.z.is_zero() {
            return other.point;
        }
        if other.zz.is_zero() {
            return *self;
        }
        let zz = self.z.square();
        let one = (self.x * other.zz, self.y * other.zzz);
        let another = (other.point.x * zz, other.point.y * self.z * zz);
        self.chord(one, another, self.z * other.point.z)
    }

    /// The sum of this, finite, and another finite point, from the x and y that both have over the same z: where the chord
    /// through them, of this run and this rise, meets the curve.
    fn chord(&self, one: (Element<C>, Element<C>), other: (Element<C>, Element<C>), z: Element<C>) -> Self {
        let (run, rise) = (other.0 - one.0, other.1 - one.1);
        // The same x: the same point, or the opposite one. Whoever chooses a key and a signature can come here.
        if run.is_zero() {
            return if rise.is_zero() {
                self.double()
            } else {
                Self::infinity()
            };
        }
        let square = run.square();
        let (cube, middle) = (run * square, one.0 * square);
        let x = rise.square() - cube - middle.double();
        Self {
            x,
            y: rise * (middle - x) - one.1 * cube,
            z: z * run,
        }
    }

    pub(in crate::gost) fn negated_if(self, negative: bool) -> Self {
        let y = if negative {
            Element::<C>::ZERO - self.y
        } else {
            self.y
        };
        Self { y, ..self }
    }

    /// Its x and y; `None` at infinity.
    pub(in crate::gost) fn affine(&self) -> Option<Affine<C>> {
        if self.z.is_zero() {
            return None;
        }
        let inverse = Element::<C>::of(&inverse::<C::Field>(&self.z.number()));
        let square = inverse.square();
        Some(Affine {
            x: self.x * square,
            y: self.y * square * inverse,
        })
    }

    /// Whether its x is this number below p; without dividing.
    pub(in crate::gost) fn has_x(&self, x: &Number) -> bool {
        let x = Element::<C>::of(x) * self.z.square();
        !self.z.is_zero() && (x - self.x).is_zero()
    }
}

impl<C: PublicCurve> From<Jacobian<C>> for Addend<C> {
    fn from(point: Jacobian<C>) -> Self {
        let zz = point.z.square();
        Self {
            point,
            zz,
            zzz: zz * point.z,
        }
    }
}

impl<C: PublicCurve> Addend<C> {
    pub(in crate::gost) fn negated_if(self, negative: bool) -> Self {
        Self {
            point: self.point.negated_if(negative),
            ..self
        }
    }
}

#[cfg(test)]
impl<C: PublicCurve> Affine<C> {
    pub(in crate::gost) fn numbers(&self) -> (Number, Number) {
        (self.x.number(), self.y.number())
    }
}
