//! The rules of eligibility that the state's answers decide (`spec.md` 7.3). EC-4 is judged by the papers; EC-5 is never a
//! ground [002 §10]; that the applicant is of age is asked before the filing (AS-50); EC-7 to EC-9 decide nothing here.
//! Worsening (RC-3b) is among no answers of [002 A.9]: an operator who learns of it otherwise may name it.

use super::passport::ELIGIBILITY;
use crate::eligibility::{Rule, Test};

pub(super) static RULES: [Rule; 5] = [
    Rule {
        id: "EC-6",
        fact: &ELIGIBILITY[5],
        ground: "RC-4",
        test: Test::Agreed {
            field: "pd_consent",
            yes: "YES",
        },
    },
    Rule {
        id: "EC-1",
        fact: &ELIGIBILITY[0],
        ground: "RC-2",
        test: Test::CitizenOrKandas {
            field: "status",
            kandas: "KANDAS",
        },
    },
    Rule {
        id: "EC-1F",
        fact: &ELIGIBILITY[0],
        ground: "RC-1",
        test: Test::FamilyKnown { field: "family" },
    },
    Rule {
        id: "EC-2",
        fact: &ELIGIBILITY[1],
        ground: "RC-0",
        test: Test::NoDwellingOfLate {
            emergency: "emergency/settlement",
        },
    },
    Rule {
        id: "EC-3",
        fact: &ELIGIBILITY[2],
        ground: "RC-3a",
        test: Test::EmergencySettlement {
            fields: &["emergency/settlement", "emergency/district"],
            settlement: "apply_settlement",
        },
    },
];
