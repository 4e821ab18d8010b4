//! The quick ways of verification give what the plain ones give: on the used curve and on the standard's two, with chance and
//! where something special happens.

use super::element::{Crandall, Element};
use super::signed_digits::{DIGITS, place, signed_digits};
use super::{
    Affine, Coordinate, Curve, Modulus, Number, ParamSetA, Point, PublicCurve, Scalar, combination, inverse,
};
use crate::gost::Residue;
use crate::gost::examples::{Long, Short};
use crate::gost::param_set_a::{P, Q};
use crate::gost::signature::{Signature, number_of};
use proptest::prelude::*;

/// The standard's curves have moduli of other forms, and the field of signing.
impl<M: Modulus> Element for Residue<M> {
    const ZERO: Self = Residue::ZERO;
    const ONE: Self = Residue::ONE;

    fn of(number: &Number) -> Self {
        Residue::reduce(number)
    }

    fn number(&self) -> Number {
        Residue::number(self)
    }

    fn square(&self) -> Self {
        Residue::square(self)
    }

    fn is_zero(&self) -> bool {
        Residue::is_zero(self).into()
    }
}

/// A number near either end, or one in which words that carry far are frequent.
fn number() -> impl Strategy<Value = Number> {
    let word = prop_oneof![
        3 => any::<u64>(),
        2 => Just(u64::MAX),
        2 => Just(0),
        1 => 0..1200_u64,
        1 => (0..1200_u64).prop_map(|less| u64::MAX - less),
    ];
    let small = || (0..1200_u64).prop_map(single);
    prop_oneof![
        3 => proptest::array::uniform8(word).prop_map(Number),
        1 => small(),
        1 => small().prop_map(|less| Number([u64::MAX; 8]).minus(&less).0),
    ]
}

fn single(word: u64) -> Number {
    Number([word, 0, 0, 0, 0, 0, 0, 0])
}

/// A scalar; small ones, their opposites and halves are frequent.
fn scalar<C: PublicCurve>() -> impl Strategy<Value = Scalar<C>> {
    let small = (0..130_u64).prop_map(|word| Scalar::<C>::reduce(&single(word)));
    prop_oneof![
        2 => number().prop_map(|number| Scalar::<C>::reduce(&number)),
        1 => small.clone(),
        1 => small.clone().prop_map(|scalar| -scalar),
        1 => small.prop_map(|scalar| scalar * Scalar::<C>::reduce(&single(2)).inverse()),
    ]
}

fn affine<C: PublicCurve>(point: &Point<C>) -> Affine<C> {
    let (x, y) = point.coordinates();
    Affine::at(x, y).unwrap()
}

/// The base point so many times and a key so many times, both ways.
fn assert_same<C: PublicCurve>(of_base: &Scalar<C>, secret: &Scalar<C>, of_key: &Scalar<C>) {
    let key = Point::<C>::BASE.times(secret);
    let quick = combination(of_base, &affine(&key), of_key);
    let (x, y) = Point::<C>::BASE.combination(of_base, &key, of_key).coordinates();
    let expected = (x.number(), y.number());
    match quick.affine() {
        Some(point) => assert_eq!(point.numbers(), expected),
        // No curve here has the point (0, 0).
        None => assert_eq!(expected, (Number::ZERO, Number::ZERO)),
    }
    assert_eq!(quick.has_x(&expected.0), quick.affine().is_some());
    assert!(!quick.has_x(&(x + Coordinate::<C>::ONE).number()));
}

/// Keys, and numbers of times, with which the sum meets itself, its opposite or infinity.
fn assert_special_cases<C: PublicCurve>() {
    let one = Scalar::<C>::ONE;
    let small = |word| Scalar::<C>::reduce(&single(word));
    for d in [
        one,
        -one,
        small(2),
        -small(2),
        small(3),
        small(15),
        small(127),
        -small(127),
    ] {
        for n in [one, -one, small(15), small(2).inverse()] {
            let product = d * n;
            for m in [
                product,
                -product,
                product + one,
                product.double(),
                Scalar::<C>::ZERO,
                one,
                -one,
            ] {
                assert_same::<C>(&m, &d, &n);
            }
        }
        assert_same::<C>(&Scalar::<C>::ZERO, &d, &Scalar::<C>::ZERO);
        assert_same::<C>(&d, &d, &Scalar::<C>::ZERO);
    }
}

#[test]
fn doubling_and_infinity_on_the_way() {
    assert_special_cases::<Short>();
    assert_special_cases::<Long>();
    assert_special_cases::<ParamSetA>();
}

#[test]
fn every_entry_of_the_tables() {
    fn assert_entries<C: PublicCurve>() {
        for (odd, entry) in (1..).step_by(2).zip(C::base_multiples()) {
            let point = Point::<C>::BASE.times(&Scalar::<C>::reduce(&single(odd)));
            assert_eq!(entry.numbers(), affine(&point).numbers(), "{odd}");
        }
    }
    assert_entries::<Short>();
    assert_entries::<Long>();
    assert_entries::<ParamSetA>();
}

/// A key with which r, s and a digest lead to this point: Q = (R - s/e·P) · -e/r.
fn key_that_leads_to<C: PublicCurve>(
    point: &Point<C>,
    r: &Scalar<C>,
    s: &Scalar<C>,
    digest: &Number,
) -> Affine<C> {
    let v = number_of::<C>(digest).inverse();
    let rest = point.combination(&Scalar::<C>::ONE, &Point::BASE, &-(*s * v));
    affine(&rest.times(&(-(*r * v)).inverse()))
}

/// x is between q and p: r is x - q. Chance finds none in 2^256 signatures.
#[test]
fn an_x_above_the_order_counts() {
    let power = |base: Coordinate<ParamSetA>, exponent: &Number| {
        (0..128).rev().fold(Coordinate::<ParamSetA>::ONE, |power, at| {
            let power = power.square().square().square().square();
            (0..exponent.nibble(at)).fold(power, |power, _| power * base)
        })
    };
    // A root is the power with (p + 1) / 4, for p is 3 modulo 4; 568 = 569 - 1.
    let quarter = Number([
        u64::MAX - 142 + 1,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX >> 2,
    ]);
    let digest = Number::of("E");
    let (r, point) = (1..100)
        .find_map(|r| {
            let x = Coordinate::<ParamSetA>::reduce(&single(r).plus(&Q::VALUE).0);
            let right =
                x.square() * x + ParamSetA::times_a(x) + Coordinate::<ParamSetA>::constant(&ParamSetA::B);
            Some((r, Point::<ParamSetA>::at(x, power(right, &quarter))?))
        })
        .unwrap();
    let (r, s) = (
        Scalar::<ParamSetA>::reduce(&single(r)),
        Scalar::<ParamSetA>::reduce(&single(5)),
    );
    let key = key_that_leads_to(&point, &r, &s, &digest);
    assert!(Signature::<ParamSetA> { r, s }.holds(&key, &digest));
    let s = s + s;
    assert!(!Signature::<ParamSetA> { r, s }.holds(&key, &digest));
}

/// Where q is above p, r = x + p isn't x modulo q, though the same modulo p.
#[test]
fn an_r_above_the_field_does_not_count() {
    let digest = Number::of("E");
    let s = Scalar::<Short>::reduce(&single(5));
    let x = Scalar::<Short>::reduce(&Short::BASE.0);
    let above = x + Scalar::<Short>::reduce(&<Short as Curve>::Field::VALUE);
    for (r, holds) in [(x, true), (above, false)] {
        let key = key_that_leads_to::<Short>(&Point::BASE, &r, &s, &digest);
        assert_eq!(Signature::<Short> { r, s }.holds(&key, &digest), holds);
    }
}

/// A key that leads to infinity is refused, whatever r is.
#[test]
fn infinity_is_no_signature() {
    let digest = Number::of("E");
    let (r, s) = (
        Scalar::<ParamSetA>::reduce(&single(3)),
        Scalar::<ParamSetA>::reduce(&single(12)),
    );
    // s/e·P = r/e·Q where Q is 4P.
    let key = affine(&Point::<ParamSetA>::BASE.times(&Scalar::<ParamSetA>::reduce(&single(4))));
    assert!(!Signature::<ParamSetA> { r, s }.holds(&key, &digest));
}

fn assert_inverse<M: Modulus>(number: &Number) {
    let residue = Residue::<M>::reduce(number);
    assert_eq!(inverse::<M>(&residue.number()), residue.inverse().number());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn combinations_are_the_same(m in scalar::<ParamSetA>(), d in scalar::<ParamSetA>(), n in scalar::<ParamSetA>()) {
        prop_assume!(!bool::from(d.is_zero()));
        assert_same::<ParamSetA>(&m, &d, &n);
    }

    #[test]
    fn combinations_of_the_standards_curves(
        (m, d, n) in (scalar::<Short>(), scalar::<Short>(), scalar::<Short>()),
        (u, e, v) in (scalar::<Long>(), scalar::<Long>(), scalar::<Long>()),
    ) {
        prop_assume!(!bool::from(d.is_zero() | e.is_zero()));
        assert_same::<Short>(&m, &d, &n);
        assert_same::<Long>(&u, &e, &v);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_quick_field_is_the_field(a in number(), b in number()) {
        let (quick, plain) = (Crandall::<P>::of, Residue::<P>::reduce);
        let same = |one: Crandall<P>, other: Residue<P>| {
            assert_eq!(one.number(), other.number());
            assert_eq!(one.is_zero(), bool::from(other.is_zero()));
        };
        same(quick(&a) + quick(&b), plain(&a) + plain(&b));
        same(quick(&a) - quick(&b), plain(&a) - plain(&b));
        same(quick(&a) * quick(&b), plain(&a) * plain(&b));
        same(quick(&a).square(), plain(&a).square());
        same(quick(&a).triple(), plain(&a).triple());
        same(quick(&a) - quick(&a), Residue::ZERO);
        // Twice the sum, and nought by every sum of two: results of one operation are taken by the next.
        let opposite = Crandall::ZERO - quick(&a);
        same(opposite + quick(&a), Residue::ZERO);
        same((opposite - quick(&b)) * (quick(&a) + quick(&b)), -(plain(&a) + plain(&b)).square());
    }

    #[test]
    fn inverses_are_the_same(number in number()) {
        assert_inverse::<P>(&number);
        assert_inverse::<Q>(&number);
        assert_inverse::<<Short as Curve>::Field>(&number);
        assert_inverse::<<Long as Curve>::Order>(&number);
    }

    #[test]
    fn digits_make_the_number(number in number(), width in 2_usize..9) {
        let digits = signed_digits(&number, width);
        let two = Residue::<P>::ONE.double();
        let value = digits.iter().rev().fold(Residue::<P>::ZERO, |sum, digit| {
            let size = Residue::<P>::reduce(&single(digit.unsigned_abs().into()));
            sum * two + if *digit < 0 { -size } else { size }
        });
        prop_assert_eq!(value.number(), Residue::<P>::reduce(&number).number());
        let places: Vec<usize> = (0..DIGITS).filter(|at| digits[*at] != 0).collect();
        for at in &places {
            prop_assert!(digits[*at] & 1 == 1 && place(digits[*at]) < 1 << (width - 2));
        }
        prop_assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= width));
    }
}
