//! `id-tc26-gost-3410-12-512-paramSetA` (RFC 7836 appendix A.1), in Kazakhstan 1.2.398.3.10.1.1.2.2.1 (eds.md 3.4).

use super::{Coordinate, Curve, Modulus, Number};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ParamSetA;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct P;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Q;

impl Modulus for P {
    /// 2^512 - 569.
    const VALUE: Number = Number::of(
        "FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF \
         FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFFFFFFFDC7",
    );
}

impl Modulus for Q {
    const VALUE: Number = Number::of(
        "FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF \
         27E69532F48D8911 6FF22B8D4E056060 9B4B38ABFAD2B85D CACDB1411F10B275",
    );
}

impl Curve for ParamSetA {
    type Field = P;
    type Order = Q;

    const B: Number = Number::of(
        "E8C2505DEDFC86DD C1BD0B2B6667F1DA 34B82574761CB0E8 79BD081CFD0B6265 \
         EE3CB090F30D2761 4CB4574010DA90DD 862EF9D4EBEE4761 503190785A71C760",
    );
    const BASE: (Number, Number) = (
        Number::of("3"),
        Number::of(
            "7503CFE87A836AE3 A61B8816E25450E6 CE5E1C93ACF1ABC1 778064FDCBEFA921 \
             DF1626BE4FD036E9 3D75E6A50E3A41E9 8028FE5FC235F5B8 89A589CB5215F2A4",
        ),
    );

    /// a is p - 3.
    fn times_a(x: Coordinate<Self>) -> Coordinate<Self> {
        -x.triple()
    }
}
