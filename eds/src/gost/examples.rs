//! The standard's own examples, on its own curves: RFC 7091 §7, which is GOST R 34.10-2012 appendix A.1, and appendix A.2
//! with 512 bits. And what must hold of the curve that is used.

use super::public::{Affine, BaseMultiples, PublicCurve, base_multiples, combination};
use super::signature::{Signature, number_of};
use super::{Coordinate, Curve, Modulus, Number, ParamSetA, Point, Residue, Scalar};
use std::sync::OnceLock;

macro_rules! curve {
    ($curve:ident, $field:ident, $order:ident, $p:literal, $q:literal, $b:literal, $x:literal, $y:literal) => {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(super) struct $curve;
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(super) struct $field;
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(super) struct $order;

        impl Modulus for $field {
            const VALUE: Number = Number::of($p);
        }

        impl Modulus for $order {
            const VALUE: Number = Number::of($q);
        }

        impl Curve for $curve {
            type Field = $field;
            type Order = $order;
            const B: Number = Number::of($b);
            const BASE: (Number, Number) = (Number::of($x), Number::of($y));

            fn times_a(x: Coordinate<Self>) -> Coordinate<Self> {
                x.triple().double() + x
            }
        }

        impl PublicCurve for $curve {
            type Element = Residue<$field>;

            fn tangent(x: Self::Element, zz: Self::Element) -> Self::Element {
                x.square().triple() + Self::times_a(zz.square())
            }

            fn base_multiples() -> &'static BaseMultiples<Self> {
                static TABLE: OnceLock<BaseMultiples<$curve>> = OnceLock::new();
                TABLE.get_or_init(base_multiples)
            }
        }
    };
}

curve!(
    Short,
    ShortField,
    ShortOrder,
    "8000000000000000000000000000000000000000000000000000000000000431",
    "8000000000000000000000000000000150FE8A1892976154C59CFC193ACCF5B3",
    "5FBFF498AA938CE739B8E022FBAFEF40563F6E6A3472FC2A514C0CE9DAE23B7E",
    "2",
    "08E2A8A0E65147D4BD6316030E16D19C85C97F0A9CA267122B96ABBCEA7E8FC8"
);

curve!(
    Long,
    LongField,
    LongOrder,
    "4531ACD1FE0023C7550D267B6B2FEE80922B14B2FFB90F04D4EB7C09B5D2D15D\
     F1D852741AF4704A0458047E80E4546D35B8336FAC224DD81664BBF528BE6373",
    "4531ACD1FE0023C7550D267B6B2FEE80922B14B2FFB90F04D4EB7C09B5D2D15D\
     A82F2D7ECB1DBAC719905C5EECC423F1D86E25EDBE23C595D644AAF187E6E6DF",
    "1CFF0806A31116DA29D8CFA54E57EB748BC5F377E49400FDD788B649ECA1AC43\
     61834013B2AD7322480A89CA58E0CF74BC9E540C2ADD6897FAD0A3084F302ADC",
    "24D19CC64572EE30F396BF6EBBFD7A6C5213B3B3D7057CC825F91093A68CD762\
     FD60611262CD838DC6B60AA7EEE804E28BC849977FAC33B4B530F1B120248A9A",
    "2BB312A43BD2CE6E0D020613C857ACDDCFBF061E91E5F2C3F32447C259F39B2C\
     83AB156D77F1496BF7EB3351E1EE4E43DC1A18B91B24640B6DBB92CB1ADD371E"
);

/// Hexadecimal digits of an example.
struct Example {
    d: &'static str,
    key: (&'static str, &'static str),
    e: &'static str,
    k: &'static str,
    r: &'static str,
    s: &'static str,
}

fn assert_holds<C: PublicCurve>(example: &Example) {
    let scalar = |digits| Scalar::<C>::reduce(&Number::of(digits));
    let (secret, once) = (scalar(example.d), scalar(example.k));
    let digest = Number::of(example.e);
    let (x, y) = Point::<C>::BASE.times(&secret).coordinates();
    assert_eq!(
        (x.number(), y.number()),
        (Number::of(example.key.0), Number::of(example.key.1))
    );
    let made = Signature::<C>::make(&secret, &digest, &once).unwrap();
    assert_eq!(
        (made.r.number(), made.s.number()),
        (Number::of(example.r), Number::of(example.s))
    );
    let key = Affine::<C>::at(x, y).unwrap();
    assert!(made.holds(&key, &digest));
    assert!(!made.holds(&key, &Number::of(example.k)));
    assert!(!made.holds(&Affine::base(), &digest));
    let swapped = Signature::<C> { r: made.s, s: made.r };
    assert!(!swapped.holds(&key, &digest));
}

#[test]
fn rfc_7091_section_7() {
    assert_holds::<Short>(&Example {
        d: "7A929ADE789BB9BE10ED359DD39A72C11B60961F49397EEE1D19CE9891EC3B28",
        key: (
            "7F2B49E270DB6D90D8595BEC458B50C58585BA1D4E9B788F6689DBD8E56FD80B",
            "26F1B489D6701DD185C8413A977B3CBBAF64D1C593D26627DFFB101A87FF77DA",
        ),
        e: "2DFBC1B372D89A1188C09C52E0EEC61FCE52032AB1022E8E67ECE6672B043EE5",
        k: "77105C9B20BCD3122823C8CF6FCC7B956DE33814E95B7FE64FED924594DCEAB3",
        r: "41AA28D2F1AB148280CD9ED56FEDA41974053554A42767B83AD043FD39DC0493",
        s: "01456C64BA4642A1653C235A98A60249BCD6D3F746B631DF928014F6C5BF9C40",
    });
}

#[test]
fn gost_r_34_10_2012_appendix_a_2() {
    assert_holds::<Long>(&Example {
        d: "0BA6048AADAE241BA40936D47756D7C93091A0E8514669700EE7508E508B1020\
            72E8123B2200A0563322DAD2827E2714A2636B7BFD18AADFC62967821FA18DD4",
        key: (
            "115DC5BC96760C7B48598D8AB9E740D4C4A85A65BE33C1815B5C320C854621DD\
             5A515856D13314AF69BC5B924C8B4DDFF75C45415C1D9DD9DD33612CD530EFE1",
            "37C7C90CD40B0F5621DC3AC1B751CFA0E2634FA0503B3D52639F5D7FB72AFD61\
             EA199441D943FFE7F0C70A2759A3CDB84C114E1F9339FDF27F35ECA93677BEEC",
        ),
        e: "3754F3CFACC9E0615C4F4A7C4D8DAB531B09B6F9C170C533A71D147035B0C591\
            7184EE536593F4414339976C647C5D5A407ADEDB1D560C4FC6777D2972075B8C",
        k: "0359E7F4B1410FEACC570456C6801496946312120B39D019D455986E364F3658\
            86748ED7A44B3E794434006011842286212273A6D14CF70EA3AF71BB1AE679F1",
        r: "2F86FA60A081091A23DD795E1E3C689EE512A3C82EE0DCC2643C78EEA8FCACD3\
            5492558486B20F1C9EC197C90699850260C93BCBCD9C5C3317E19344E173AE36",
        s: "1081B394696FFE8E6585E7A9362D26B6325F56778AADBC081C0BFBE933D52FF5\
            823CE288E8C4F362526080DF7F70CE406A6EEB1F56919CB92A9853BDE73E5B4A",
    });
}

/// The base point is on the curve and its order is q, by both ways to multiply.
fn assert_sound<C: PublicCurve>() {
    let base = Point::<C>::BASE;
    let (x, y) = base.coordinates();
    assert!(Point::<C>::at(x, y).is_some());
    assert!(Point::<C>::at(y, x).is_none());
    // q - 1 times the point is the point below the axis, and once more nothing.
    let last = -Scalar::<C>::ONE;
    let negative = base.times(&last);
    assert_eq!(negative.coordinates(), (x, -y));
    assert!(
        combination::<C>(&last, &Affine::base(), &Scalar::<C>::ONE)
            .affine()
            .is_none()
    );
    assert_eq!(
        base.times(&Scalar::<C>::ZERO).coordinates(),
        (Coordinate::<C>::ZERO, Coordinate::<C>::ZERO)
    );
}

#[test]
fn the_curves_are_what_they_must_be() {
    assert_sound::<Short>();
    assert_sound::<Long>();
    assert_sound::<ParamSetA>();
}

#[test]
fn nought_counts_as_one() {
    let one = Scalar::<ParamSetA>::ONE;
    let order = <<ParamSetA as Curve>::Order as Modulus>::VALUE;
    for digest in [Number::ZERO, order, Number::ONE] {
        assert_eq!(number_of::<ParamSetA>(&digest), one);
    }
}

#[test]
fn no_signature_comes_of_nought() {
    let (zero, one) = (Scalar::<ParamSetA>::ZERO, Scalar::<ParamSetA>::ONE);
    assert!(Signature::<ParamSetA>::make(&one, &Number::ONE, &zero).is_none());
    let key = Affine::<ParamSetA>::base();
    for (r, s) in [(zero, one), (one, zero), (zero, zero)] {
        assert!(!Signature::<ParamSetA> { r, s }.holds(&key, &Number::ONE));
    }
}
