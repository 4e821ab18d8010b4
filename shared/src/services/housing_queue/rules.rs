//! The rules of eligibility that the state's answers decide (`spec.md` 7.1, EA-1 to EA-8). EA-3 is the other side of
//! EA-2: in districts and cities of oblast significance residence is not asked. EA-9 to EA-11 decide nothing here:
//! the legal basis, an income for which the act names no threshold, the signature that filing asks for anyway.

use super::passport::ELIGIBILITY;
use crate::eligibility::{Rule, Test, Way};

pub(super) static RULES: [Rule; 7] = [
    Rule {
        id: "EA-1",
        fact: &ELIGIBILITY[0],
        ground: "RA-2",
        test: Test::Citizen,
    },
    Rule {
        id: "EA-2",
        fact: &ELIGIBILITY[1],
        ground: "RA-2",
        test: Test::ResidedYears {
            years: 3,
            only_tag: "republican",
            declared: "residence_start",
        },
    },
    Rule {
        id: "EA-4",
        fact: &ELIGIBILITY[3],
        ground: "RA-2",
        test: Test::PermanentRegistration,
    },
    Rule {
        id: "EA-5",
        fact: &ELIGIBILITY[4],
        ground: "RA-2",
        test: Test::CategoryConfirmed { field: "category" },
    },
    Rule {
        id: "EA-6",
        fact: &ELIGIBILITY[5],
        ground: "RA-2",
        test: Test::NoOwnedDwelling,
    },
    Rule {
        id: "EA-7",
        fact: &ELIGIBILITY[6],
        ground: "RA-3b",
        test: Test::NoWorsening {
            years: 5,
            grounds: &[
                (Way::Exchanged, "RA-3b-1"),
                (Way::Alienated, "RA-3b-2"),
                (Way::Damaged, "RA-3b-3"),
                (Way::Left, "RA-3b-4"),
                (Way::MovedIn, "RA-3b-5"),
            ],
        },
    },
    Rule {
        id: "EA-8",
        fact: &ELIGIBILITY[7],
        ground: "RA-3a",
        test: Test::EmergencySettlement {
            fields: &["emergency/settlement", "emergency/district"],
            settlement: "",
        },
    },
];
