//! What has to be confirmed (`spec.md` 7.6) [000 L3 §9(3)]. The source knows no ground for refusal: a rule that is not met
//! says that it is not confirmed, and the provider decides.

use super::passport::ELIGIBILITY;
use crate::eligibility::{Rule, Test};

pub(super) static RULES: [Rule; 3] = [
    Rule {
        id: "EF-1",
        fact: &ELIGIBILITY[4],
        ground: "",
        test: Test::InQueue,
    },
    Rule {
        id: "EF-2",
        fact: &ELIGIBILITY[5],
        ground: "",
        test: Test::HasBankStatus,
    },
    Rule {
        id: "EF-3",
        fact: &ELIGIBILITY[0],
        ground: "",
        test: Test::PaidCategory { field: "category" },
    },
];
