//! The scenarios of service F [000 L3 §9(3)].

use crate::{
    calendar::{Calendar, Moment},
    eligibility::{Answered, Circumstances, Outcome, Record, Reply, Standing, assess},
    form::Answers,
    procedure::deadlines,
    services::rent_payment::SERVICE,
};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

const R: Date = date(2026, 11, 23);

/// What EF-1 (queue), EF-2 (bank) and EF-3 (category) come to.
fn confirmed(category: &str, known: Circumstances, standing: Standing) -> [Outcome; 3] {
    let Value::Object(answers) = json!({ "provider_unit": "almaty", "category": category }) else {
        panic!("no object");
    };
    let answers: Answers = answers;
    let reply = |check: &str, record| Answered {
        check: check.into(),
        source: "SYS-9".into(),
        asked_at: Moment::parse("2026-11-23T10:00:00+05:00").unwrap(),
        reply: Reply::Record(record),
    };
    let answered = [
        reply("F-3", Record::Standing(standing)),
        reply("F-2", Record::Circumstances(known)),
    ];
    let office = SERVICE.office(&answers).unwrap();
    let findings = assess(&SERVICE, &answers, office, R, &answered);
    // The source knows no ground for refusal: none is ever proposed.
    assert!(findings.iter().all(|finding| finding.ground.is_none()));
    ["EF-1", "EF-2", "EF-3"].map(|rule| {
        findings
            .iter()
            .find(|finding| finding.rule == rule)
            .unwrap()
            .outcome
    })
}

const IN_BOTH: Standing = Standing {
    queue: true,
    bank_status: true,
};

#[test]
fn as_71_an_orphan_until_the_twenty_ninth_birthday() {
    for (birth, lost, wanted) in [
        (date(1997, 11, 24), date(2007, 11, 24), Outcome::Met),
        (date(1997, 11, 23), date(2007, 11, 23), Outcome::NotMet),
        // After majority it is another thing.
        (date(2000, 1, 1), date(2018, 1, 1), Outcome::NotMet),
        (date(2000, 1, 1), date(2017, 12, 31), Outcome::Met),
    ] {
        let known = Circumstances {
            birth: Some(birth),
            lost_parents_on: Some(lost),
            ..Circumstances::default()
        };
        let wanted = [Outcome::Met, Outcome::Met, wanted];
        assert_eq!(confirmed("FCAT-3", known, IN_BOTH), wanted, "{birth} {lost}");
    }
}

#[test]
fn as_72_group_three_is_not_listed() {
    for (group, wanted) in [
        (Some(1), Outcome::Met),
        (Some(2), Outcome::Met),
        (Some(3), Outcome::NotMet),
        (None, Outcome::NotMet),
    ] {
        let known = Circumstances {
            disability_group: group,
            ..Circumstances::default()
        };
        assert_eq!(confirmed("FCAT-1", known, IN_BOTH)[2], wanted, "{group:?}");
    }
}

#[test]
fn as_73_without_the_status_at_the_bank_it_is_not_confirmed() {
    let known = Circumstances {
        disabled_children: 1,
        ..Circumstances::default()
    };
    let standing = Standing {
        bank_status: false,
        ..IN_BOTH
    };
    assert_eq!(
        confirmed("FCAT-2", known, standing),
        [Outcome::Met, Outcome::NotMet, Outcome::Met]
    );
    // No date is told: the source has no term.
    let procedure = SERVICE.routes.first().unwrap();
    let at = Moment::parse("2026-11-23T10:00:00+05:00").unwrap();
    let dates = deadlines(procedure, &Calendar::kazakhstan(), at);
    assert_eq!((dates.result_due_on, dates.target_on), (None, None));
}

#[test]
fn mothers_and_large_families() {
    for (awarded_mother, large_family, wanted) in [
        (true, false, Outcome::Met),
        (false, true, Outcome::Met),
        (false, false, Outcome::NotMet),
    ] {
        let known = Circumstances {
            awarded_mother,
            large_family,
            ..Circumstances::default()
        };
        assert_eq!(confirmed("FCAT-4", known, IN_BOTH)[2], wanted);
    }
}
