//! What holds whatever the registries answer.

use super::super::*;
use super::{R, assessed, of, replied, serviceman_in};
use crate::{
    calendar::{plus_days, plus_years},
    form::{Answers, set},
    samples,
    services::housing_queue::SERVICE,
    text::Lang,
};
use proptest::prelude::*;
use serde_json::json;

/// An answer of any shape, to any check.
fn any_answered() -> impl Strategy<Value = Answered> {
    let day = || (-4_000..400_i32).prop_map(|days| plus_days(R, days));
    let until = || proptest::option::of(day());
    let place = || proptest::sample::select(vec!["Алматы", "Талғар", "Есік", ""]);
    let stay =
        (place(), day(), until(), any::<bool>()).prop_map(|(settlement, from, until, permanent)| Stay {
            settlement: settlement.to_owned(),
            from,
            until,
            permanent,
        });
    let dwelling = (place(), day(), until(), any::<bool>(), any::<bool>());
    let dwelling = dwelling.prop_map(|(settlement, from, until, emergency, family)| Dwelling {
        family_member: family.then(|| samples::HUSBAND.to_owned()),
        settlement: settlement.to_owned(),
        district: String::new(),
        address: "1".to_owned(),
        from,
        until,
        emergency,
        habitable: Some(!emergency),
    });
    let buyer = proptest::sample::select(vec![None, Some(Buyer::Other), Some(Buyer::LocalExecutiveBody)]);
    let habitable = any::<Option<bool>>();
    let act = (
        proptest::sample::select(Way::ALL.to_vec()),
        day(),
        buyer,
        habitable,
    );
    let act = act.prop_map(|(way, on, buyer, habitable)| Worsening {
        way,
        on,
        address: String::new(),
        buyer,
        habitable,
    });
    let category = (
        proptest::sample::select(vec!["CAT-1", "CAT-6", "CAT-7"]),
        any::<bool>(),
    );
    let category = category.prop_map(|(category, confirmed)| Category {
        category: category.to_owned(),
        confirmed,
    });
    let income = Income {
        person: samples::ORPHAN.to_owned(),
        kind: "INC-1".to_owned(),
        amount: crate::person::Money::new(1_260_000).unwrap(),
    };
    let incomes = Record::Incomes(Incomes {
        from: plus_years(R, -1),
        until: plus_days(R, -1),
        incomes: vec![income],
    });
    let many = 0..4_usize;
    let record = prop_oneof![
        (
            any::<Option<bool>>(),
            proptest::collection::vec(stay, many.clone())
        )
            .prop_map(|(citizen, stays)| Record::Residence(Residence {
                citizen,
                kandas: None,
                stays
            })),
        proptest::collection::vec(dwelling, many.clone())
            .prop_map(|dwellings| Record::Dwellings(Dwellings { dwellings })),
        proptest::collection::vec(act, many.clone())
            .prop_map(|worsenings| Record::Worsenings(Worsenings { worsenings })),
        proptest::collection::vec(category, many)
            .prop_map(|categories| Record::Categories(Categories { categories })),
        Just(incomes),
    ];
    let reply = prop_oneof![
        8 => record.prop_map(Reply::Record),
        1 => Just(Reply::NoRecord),
        1 => Just(Reply::Unavailable),
        1 => Just(Reply::TimedOut),
    ];
    // Mostly the check that asks for it.
    (reply, 0..8_usize).prop_map(|(reply, other)| {
        let asks = match &reply {
            Reply::Record(record) => SERVICE.checks.iter().find(|check| check.asks == record.datum()),
            _ => None,
        };
        let check = SERVICE
            .checks
            .get(other)
            .or(asks)
            .map_or("CHK-9", |check| check.code);
        replied(check, reply)
    })
}

fn any_application() -> impl Strategy<Value = Answers> {
    let sample = proptest::sample::select(vec![
        samples::family_of_five(),
        samples::orphan(),
        samples::serviceman(),
    ]);
    let office = proptest::sample::select(vec!["almaty", "astana", "talgar", "aktau"]);
    (sample, office).prop_map(|(mut answers, office)| {
        set(&mut answers, "provider_unit", json!(office));
        answers
    })
}

proptest! {
    /// Whatever the registries answer: every rule comes to something, a ground is there exactly when a rule is not
    /// met and is one of the service's, there are reasons, and everything can be said in three languages.
    #[test]
    fn findings_are_whole(answers in any_application(), answered in proptest::collection::vec(any_answered(), 0..8)) {
        let findings = assessed(&answers, &answered);
        for rule in SERVICE.rules {
            prop_assert!(findings.iter().any(|finding| finding.rule == rule.id), "{}", rule.id);
        }
        for finding in &findings {
            prop_assert_eq!(finding.ground.is_some(), finding.outcome == Outcome::NotMet);
            let known = |code: &str| SERVICE.grounds.iter().any(|ground| ground.code == code);
            prop_assert!(finding.ground.as_deref().is_none_or(known));
            prop_assert!(!finding.reasons.is_empty() && !finding.cite.is_empty());
        }
        let wire = serde_json::to_string(&(&findings, &answered)).unwrap();
        prop_assert_eq!(&serde_json::from_str::<(Vec<Finding>, Vec<Answered>)>(&wire).unwrap(), &(findings.clone(), answered.clone()));
        for lang in Lang::ALL {
            let reasons = findings.iter().flat_map(|finding| &finding.reasons);
            let mut lines: Vec<String> = reasons.map(|why| reason(&SERVICE, why, lang)).collect();
            for answered in &answered {
                let said = answer(&SERVICE, answered, lang);
                prop_assert!(!said.is_empty());
                lines.extend(said);
            }
            let mixed = |word: &str| word.contains(|c: char| c.is_ascii_alphabetic()) && !word.is_ascii();
            for line in &lines {
                prop_assert!(!line.is_empty() && !line.contains(['{', '}']), "{line}");
                prop_assert!(!line.split(|c: char| !c.is_alphabetic()).any(mixed), "{line}");
            }
        }
    }

    /// Who lived there longer is never worse off.
    #[test]
    fn an_earlier_residence_never_fails_ea_2(
        stays in proptest::collection::vec((0..3_000_i32, proptest::option::of(0..1_500_i32)), 1..5), which in 0..5_usize, more in 0..3_000_i32,
    ) {
        let mut stays: Vec<Stay> = stays.into_iter().map(|(ago, length)| Stay {
            settlement: "Алматы".to_owned(),
            from: plus_days(R, -ago),
            until: length.map(|length| plus_days(R, length - ago)),
            permanent: true,
        }).collect();
        let passes = |stays: &[Stay]| {
            let record = Record::Residence(Residence { citizen: Some(true), kandas: None, stays: stays.to_vec() });
            let findings = assessed(&serviceman_in("almaty"), &[replied("CHK-1", Reply::Record(record))]);
            of(&findings, "EA-2")[0].0 == Outcome::Met
        };
        let before = passes(&stays);
        let at = which % stays.len();
        stays[at].from = plus_days(stays[at].from, -more);
        prop_assert!(!before || passes(&stays));
    }

    /// What no registry answered is neither met nor not met, and takes nothing from the other rules.
    #[test]
    fn silence_changes_its_own_rules_only(answers in any_application(), answered in proptest::collection::vec(any_answered(), 0..8), silent in 0..5_usize) {
        let code = SERVICE.checks[silent].code;
        let asks = SERVICE.checks[silent].asks;
        let without: Vec<Answered> = answered.iter().filter(|answered| answered.check != code).cloned()
            .chain([replied(code, Reply::Unavailable)]).collect();
        let (with, without) = (assessed(&answers, &answered), assessed(&answers, &without));
        for rule in SERVICE.rules {
            let reads = match rule.test {
                Test::Citizen | Test::ResidedYears { .. } | Test::PermanentRegistration => Datum::Residence,
                Test::CategoryConfirmed { .. } => Datum::Categories,
                Test::NoOwnedDwelling | Test::EmergencySettlement { .. } => Datum::Dwellings,
                Test::NoWorsening { .. } => Datum::Worsenings,
                other => panic!("service A has no {other:?}"),
            };
            let found = of(&without, rule.id);
            if reads != asks {
                prop_assert_eq!(of(&with, rule.id), found);
            } else if rule.id != "EA-8" {
                prop_assert!(matches!(found.as_slice(), [(Outcome::Unknown | Outcome::NotApplicable, None)]));
            }
        }
    }
}
