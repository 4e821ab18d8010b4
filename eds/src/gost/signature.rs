//! Making and verifying a signature (RFC 7091 §6).

#[cfg(feature = "verify")]
use super::{Coordinate, ParamSetA, number::OCTETS};
use super::{Curve, Number, Point, Scalar};
#[cfg(any(test, feature = "verify"))]
use super::{
    Modulus as _,
    public::{Affine, PublicCurve, combination, inverse},
};

/// A signature's two numbers.
pub(super) struct Signature<C: Curve> {
    pub(super) r: Scalar<C>,
    pub(super) s: Scalar<C>,
}

/// The digest as a number (RFC 7091 §6.1 step 2): little-endian (eds.md 3.4), and nought counts as one.
pub(super) fn number_of<C: Curve>(digest: &Number) -> Scalar<C> {
    let e = Scalar::<C>::reduce(digest);
    if e.is_zero().into() { Scalar::<C>::ONE } else { e }
}

impl<C: Curve> Signature<C> {
    /// With this key and this one-time number (RFC 7091 §6.1 steps 4 to 6); `None` where another one must be tried.
    pub(super) fn make(secret: &Scalar<C>, digest: &Number, once: &Scalar<C>) -> Option<Self> {
        let (x, _) = Point::<C>::BASE.times(once).coordinates();
        let r = Scalar::<C>::reduce(&x.number());
        let s = r * *secret + *once * number_of::<C>(digest);
        let usable = !(once.is_zero() | r.is_zero() | s.is_zero());
        bool::from(usable).then_some(Self { r, s })
    }
}

#[cfg(any(test, feature = "verify"))]
impl<C: PublicCurve> Signature<C> {
    /// RFC 7091 §6.2. In a time that depends on the numbers: they are public.
    pub(super) fn holds(&self, key: &Affine<C>, digest: &Number) -> bool {
        if bool::from(self.r.is_zero() | self.s.is_zero()) {
            return false;
        }
        let e = number_of::<C>(digest);
        let v = Scalar::<C>::reduce(&inverse::<C::Order>(&e.number()));
        let point = combination(&(self.s * v), key, &-(self.r * v));
        coordinates_of::<C>(&self.r).any(|x| point.has_x(&x))
    }
}

/// The numbers below p that are r modulo q: r and r + q, which is all, since q is above p/2 by Hasse's theorem.
#[cfg(any(test, feature = "verify"))]
fn coordinates_of<C: Curve>(r: &Scalar<C>) -> impl Iterator<Item = Number> {
    let r = r.number();
    let (sum, beyond) = r.plus(&C::Order::VALUE);
    [Some(r), (!beyond).then_some(sum)]
        .into_iter()
        .flatten()
        .filter(|x| x.minus(&C::Field::VALUE).1)
}

/// The key of `subjectPublicKey`, an OCTET STRING of x and y (eds.md 3.4), when it is a point of the curve.
#[cfg(feature = "verify")]
fn public_key(octets: &[u8]) -> Option<Affine<ParamSetA>> {
    let (x, y) = octets
        .strip_prefix(&super::key::POINT_HEADER)?
        .split_at_checked(OCTETS)?;
    Affine::at(
        Coordinate::<ParamSetA>::from_octets(x)?,
        Coordinate::<ParamSetA>::from_octets(y)?,
    )
}

/// Whether these octets of `subjectPublicKey` are a key.
#[cfg(feature = "verify")]
pub(crate) fn is_public_key(octets: &[u8]) -> bool {
    public_key(octets).is_some()
}

/// Whether a signature, r and s of 64 octets each, is this key's over this digest.
#[cfg(feature = "verify")]
pub(crate) fn verify(key: &[u8], digest: &[u8], signature: &[u8]) -> bool {
    let read = || {
        let (r, s) = signature.split_at_checked(OCTETS)?;
        let signature = Signature {
            r: Scalar::<ParamSetA>::from_octets(r)?,
            s: Scalar::<ParamSetA>::from_octets(s)?,
        };
        Some(signature.holds(&public_key(key)?, &Number::from_octets(digest)?))
    };
    read().unwrap_or(false)
}
