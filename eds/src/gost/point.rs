//! Points of a curve in projective coordinates, by the complete formulas of Renes, Costello, Batina (Complete addition
//! formulas for prime order elliptic curves, 2016, algorithms 1 and 3): no pair of points is special.

use super::number::OCTETS;
use super::{Coordinate, Curve, Scalar};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq as _};

/// x/z and y/z; z is nought at infinity.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point<C: Curve> {
    x: Coordinate<C>,
    y: Coordinate<C>,
    z: Coordinate<C>,
}

impl<C: Curve> Point<C> {
    const INFINITY: Self = Self {
        x: Coordinate::<C>::ZERO,
        y: Coordinate::<C>::ONE,
        z: Coordinate::<C>::ZERO,
    };

    /// The base point P.
    pub(super) const BASE: Self = Self {
        x: Coordinate::<C>::constant(&C::BASE.0),
        y: Coordinate::<C>::constant(&C::BASE.1),
        z: Coordinate::<C>::ONE,
    };

    const B_TRIPLED: Coordinate<C> = Coordinate::<C>::constant_tripled(&C::B);

    /// The point with these coordinates, if it is one.
    #[cfg(any(test, feature = "verify"))]
    pub(super) fn at(x: Coordinate<C>, y: Coordinate<C>) -> Option<Self> {
        let right = x.square() * x + C::times_a(x) + Coordinate::<C>::constant(&C::B);
        bool::from(y.square().ct_eq(&right)).then_some(Self {
            x,
            y,
            z: Coordinate::<C>::ONE,
        })
    }

    /// x and y; at infinity nought and nought.
    pub(super) fn coordinates(&self) -> (Coordinate<C>, Coordinate<C>) {
        let inverse = self.z.inverse();
        (self.x * inverse, self.y * inverse)
    }

    fn plus(&self, other: &Self) -> Self {
        let (xx, yy, zz) = (self.x * other.x, self.y * other.y, self.z * other.z);
        let xy = (self.x + self.y) * (other.x + other.y) - xx - yy;
        let xz = (self.x + self.z) * (other.x + other.z) - xx - zz;
        let yz = (self.y + self.z) * (other.y + other.z) - yy - zz;
        Self::from_products(xx, yy, zz, xy, xz, yz)
    }

    fn double(&self) -> Self {
        let (xx, yy, zz) = (self.x.square(), self.y.square(), self.z.square());
        let xy = (self.x * self.y).double();
        let xz = (self.x * self.z).double();
        let yz = (self.y * self.z).double();
        Self::from_products(xx, yy, zz, xy, xz, yz)
    }

    /// From x₁x₂, y₁y₂, z₁z₂, x₁y₂ + x₂y₁, x₁z₂ + x₂z₁, y₁z₂ + y₂z₁.
    fn from_products(
        xx: Coordinate<C>,
        yy: Coordinate<C>,
        zz: Coordinate<C>,
        xy: Coordinate<C>,
        xz: Coordinate<C>,
        yz: Coordinate<C>,
    ) -> Self {
        let a_zz = C::times_a(zz);
        let middle = C::times_a(xz) + Self::B_TRIPLED * zz;
        let (less, more) = (yy - middle, yy + middle);
        let slope = xx.triple() + a_zz;
        let rest = Self::B_TRIPLED * xz + C::times_a(xx - a_zz);
        Self {
            x: xy * less - yz * rest,
            y: less * more + slope * rest,
            z: yz * more + xy * slope,
        }
    }

    /// This point so many times, in constant time: four bits at a time, the table read whole at each.
    pub(super) fn times(&self, scalar: &Scalar<C>) -> Self {
        let mut multiples = [Self::INFINITY; 16];
        for at in 1..multiples.len() {
            multiples[at] = multiples[at - 1].plus(self);
        }
        let scalar = zeroize::Zeroizing::new(scalar.number());
        (0..OCTETS * 2).rev().fold(Self::INFINITY, |sum, at| {
            let sum = sum.double().double().double().double();
            sum.plus(&chosen(&multiples, scalar.nibble(at)))
        })
    }
}

/// The entry with this number, reading all.
fn chosen<C: Curve>(table: &[Point<C>; 16], number: u8) -> Point<C> {
    table
        .iter()
        .zip(0_u8..)
        .fold(Point::INFINITY, |found, (entry, at)| {
            Point::conditional_select(&found, entry, at.ct_eq(&number))
        })
}

impl<C: Curve> ConditionallySelectable for Point<C> {
    fn conditional_select(one: &Self, other: &Self, choice: Choice) -> Self {
        Self {
            x: Coordinate::<C>::conditional_select(&one.x, &other.x, choice),
            y: Coordinate::<C>::conditional_select(&one.y, &other.y, choice),
            z: Coordinate::<C>::conditional_select(&one.z, &other.z, choice),
        }
    }
}

/// m·this + n·other by the complete formulas alone: what the quick ways are compared with.
#[cfg(test)]
impl<C: Curve> Point<C> {
    pub(super) fn combination(&self, m: &Scalar<C>, other: &Self, n: &Scalar<C>) -> Self {
        self.times(m).plus(&other.times(n))
    }
}
