//! GOST R 34.10-2012 with 512 bits (RFC 7091; in Kazakhstan ГОСТ 34.10-2015) on the curve `tc26-512-paramSetA`, in the byte
//! orders of the National Certification Authority (eds.md 3.4): every number little-endian, a signature is r then s.
//!
//! Secrets pass through code that neither branches nor looks up by them: complete formulas, tables read whole,
//! selection by masks. What is public (verification) takes the shorter way, in `public`. Not a certified means (eds.md 7.3).

mod curve;
mod key;
mod number;
mod param_set_a;
mod point;
#[cfg(any(test, feature = "verify"))]
mod public;
mod residue;
mod signature;
mod streebog;

#[cfg(test)]
mod examples;
#[cfg(test)]
#[cfg(feature = "verify")]
mod oracle;
#[cfg(test)]
#[cfg(feature = "verify")]
mod properties;

use curve::Curve;
pub(crate) use key::SecretKey;
use number::Number;
use param_set_a::ParamSetA;
use point::Point;
use residue::{Modulus, Residue};
#[cfg(feature = "verify")]
pub(crate) use signature::{is_public_key, verify};

/// A number of the group of the curve's points.
type Scalar<C> = Residue<<C as Curve>::Order>;
/// A coordinate.
type Coordinate<C> = Residue<<C as Curve>::Field>;

/// Streebog with 512 bits (RFC 6986), as the signature takes it.
pub(crate) fn hash(message: &[u8]) -> Vec<u8> {
    streebog::digest(message).to_vec()
}
