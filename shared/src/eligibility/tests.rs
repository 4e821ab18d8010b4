//! The scenarios AS-14 to AS-17 of `spec.md` 12, the boundary days of AGE-1 and AGE-2, and what holds for every answer.

mod data;
mod properties;

use super::*;
use crate::{
    calendar::Moment,
    form::{Answers, set},
    samples,
    services::housing_queue::SERVICE,
    text::Lang,
};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

const R: Date = date(2026, 11, 23);

fn replied(check: &str, reply: Reply) -> Answered {
    Answered {
        check: check.to_owned(),
        source: "SYS-8".to_owned(),
        asked_at: Moment::parse("2026-11-25T10:00:00+05:00").unwrap(),
        reply,
    }
}

/// An answer as a registry writes it.
fn record(check: &str, value: Value) -> Answered {
    replied(check, Reply::Record(serde_json::from_value(value).unwrap()))
}

fn stay(settlement: &str, from: &str, until: Option<&str>) -> Value {
    json!({ "settlement": settlement, "from": from, "until": until, "permanent": true })
}

fn residence(stays: &[Value]) -> Answered {
    record(
        "CHK-1",
        json!({ "datum": "residence", "citizen": true, "stays": stays }),
    )
}

fn sold(on: &str, buyer: &str) -> Answered {
    let sale = json!({ "way": "W-2", "on": on, "buyer": buyer, "habitable": true });
    record("CHK-5", json!({ "datum": "worsenings", "worsenings": [sale] }))
}

fn assessed(answers: &Answers, answered: &[Answered]) -> Vec<Finding> {
    let office = SERVICE.office(answers).unwrap();
    assess(&SERVICE, answers, office, R, answered)
}

/// The findings of one rule: outcome and ground.
fn of<'a>(findings: &'a [Finding], rule: &str) -> Vec<(Outcome, Option<&'a str>)> {
    findings
        .iter()
        .filter(|finding| finding.rule == rule)
        .map(|finding| (finding.outcome, finding.ground.as_deref()))
        .collect()
}

fn serviceman_in(office: &str) -> Answers {
    let mut answers = samples::serviceman();
    set(&mut answers, "provider_unit", json!(office));
    answers
}

#[test]
fn as_14_three_years_in_almaty_to_the_day() {
    for (since, expected) in [
        ("2023-11-23", (Outcome::Met, None)),
        ("2023-11-24", (Outcome::NotMet, Some("RA-2"))),
    ] {
        let answers = serviceman_in("almaty");
        let findings = assessed(&answers, &[residence(&[stay("Алматы", since, None)])]);
        assert_eq!(of(&findings, "EA-2"), [expected], "{since}");
        assert_eq!(grounds(&findings), expected.1.as_slice(), "{since}");
    }
}

#[test]
fn as_15_a_district_asks_no_three_years() {
    let answers = serviceman_in("talgar");
    let findings = assessed(&answers, &[residence(&[stay("Талғар", "2026-06-01", None)])]);
    assert_eq!(of(&findings, "EA-2"), [(Outcome::NotApplicable, None)]);
    assert_eq!(grounds(&findings), Vec::<&str>::new());
}

#[test]
fn as_16_five_years_since_the_sale_and_to_whom() {
    let before = Reason::WorsenedBefore {
        way: Way::Alienated,
        on: date(2021, 11, 22),
    };
    let excepted = Reason::AlienationExcepted {
        buyer: Some(Buyer::LocalExecutiveBody),
        on: date(2024, 5, 5),
    };
    for (on, buyer, expected, why) in [
        ("2021-11-23", "other", (Outcome::NotMet, Some("RA-3b-2")), None),
        ("2021-11-22", "other", (Outcome::Met, None), Some(before)),
        (
            "2024-05-05",
            "local_executive_body",
            (Outcome::Met, None),
            Some(excepted),
        ),
        ("2024-05-05", "other", (Outcome::NotMet, Some("RA-3b-2")), None),
    ] {
        let findings = assessed(&serviceman_in("talgar"), &[sold(on, buyer)]);
        assert_eq!(of(&findings, "EA-7"), [expected], "{on} {buyer}");
        let finding = findings.iter().find(|finding| finding.rule == "EA-7").unwrap();
        let worsened = Reason::Worsened {
            way: Way::Alienated,
            on: crate::calendar::parse_date(on).unwrap(),
        };
        assert_eq!(finding.reasons, [why.unwrap_or(worsened)]);
    }
}

#[test]
fn as_17_emergency_dwelling_in_talgar_filed_in_almaty() {
    let mut answers = samples::family_of_five();
    let emergency = json!({
        "settlement": "Талғар", "district": "Талғар ауданы", "address": "Рысқұлов көшесі, 12-4",
        "from": "2009-03-02", "emergency": true,
    });
    let owned = record("CHK-4", json!({ "datum": "dwellings", "dwellings": [emergency] }));
    for (office, answered, expected) in [
        ("talgar", &[][..], (Outcome::Met, None)),
        ("talgar", std::slice::from_ref(&owned), (Outcome::Met, None)),
        ("almaty", &[], (Outcome::NotMet, Some("RA-3a"))),
        (
            "almaty",
            std::slice::from_ref(&owned),
            (Outcome::NotMet, Some("RA-3a")),
        ),
    ] {
        set(&mut answers, "provider_unit", json!(office));
        assert_eq!(of(&assessed(&answers, answered), "EA-8"), [expected], "{office}");
    }
    // The only dwelling is the emergency one: that is no obstacle of EA-6.
    assert_eq!(
        of(&assessed(&answers, std::slice::from_ref(&owned)), "EA-6"),
        [(Outcome::Met, None)]
    );
    // The applicant names the office's place, the registry another one: the official decides.
    set(&mut answers, "emergency/settlement", json!("Алматы"));
    set(&mut answers, "emergency/district", json!(""));
    assert_eq!(
        of(&assessed(&answers, &[owned]), "EA-8"),
        [(Outcome::Unknown, None)]
    );
    // A sound dwelling elsewhere says nothing of where the emergency one is.
    let sound = json!({ "settlement": "Есік", "address": "1", "from": "2009-03-02", "emergency": false });
    let sound = record("CHK-4", json!({ "datum": "dwellings", "dwellings": [sound] }));
    assert_eq!(of(&assessed(&answers, &[sound]), "EA-8"), [(Outcome::Met, None)]);
    assert_eq!(
        of(&assessed(&serviceman_in("almaty"), &[]), "EA-8"),
        [(Outcome::NotApplicable, None)]
    );
}

#[test]
fn age_1_residence_is_counted_without_a_break() {
    let (met, not_met) = ((Outcome::Met, None), (Outcome::NotMet, Some("RA-2")));
    for (stays, expected) in [
        // Three addresses one after another, one spelled by its old name.
        (
            vec![
                stay("Алматы", "2025-01-11", None),
                stay("Алма-Ата", "2023-11-23", Some("2024-06-30")),
                stay("г. Алматы", "2024-07-01", Some("2025-01-10")),
            ],
            met,
        ),
        // A day between them.
        (
            vec![
                stay("Алматы", "2010-01-01", Some("2024-06-29")),
                stay("Алматы", "2024-07-01", None),
            ],
            not_met,
        ),
        // The last day is the day of registration, or the day before it.
        (vec![stay("Алматы", "2010-01-01", Some("2026-11-23"))], met),
        (vec![stay("Алматы", "2010-01-01", Some("2026-11-22"))], not_met),
        (vec![stay("Талғар", "2010-01-01", None)], not_met),
        // Two that overlap; a third that ends before it begins.
        (
            vec![
                stay("Алматы", "2022-01-01", Some("2026-01-01")),
                stay("Алматы", "2025-01-01", None),
                stay("Алматы", "2026-01-01", Some("2025-01-01")),
            ],
            met,
        ),
    ] {
        let findings = assessed(&serviceman_in("almaty"), &[residence(&stays)]);
        assert_eq!(of(&findings, "EA-2"), [expected], "{stays:?}");
    }
}

#[test]
fn the_reasons_of_residence_say_what_the_official_needs() {
    let mut answers = serviceman_in("almaty");
    set(&mut answers, "residence_start", json!("2015-09-01"));
    let stays = [
        stay("Алматы", "2010-01-01", Some("2020-01-01")),
        stay("Алматы", "2024-07-01", None),
    ];
    let findings = assessed(&answers, &[residence(&stays)]);
    let finding = findings.iter().find(|finding| finding.rule == "EA-2").unwrap();
    let said: Vec<String> = finding
        .reasons
        .iter()
        .map(|why| reason(&SERVICE, why, Lang::En))
        .collect();
    assert_eq!(
        said,
        [
            "Lives there without a break: Алматы, since 1 July 2024.",
            "The required time will be full on 1 July 2027.",
            "Lived here before as well: 1 January 2010 – 1 January 2020. There is a break in between.",
            "The application names another date: 1 September 2015.",
        ]
    );
}

#[test]
fn registration_citizenship_category_dwelling() {
    let answers = serviceman_in("talgar");
    let at = |check: &str, value: Value| assessed(&answers, &[record(check, value)]);
    let (met, not_met, unknown) = (
        (Outcome::Met, None),
        (Outcome::NotMet, Some("RA-2")),
        (Outcome::Unknown, None),
    );
    let temporary = json!({ "settlement": "Талғар", "from": "2020-01-01", "permanent": false });
    for (citizen, stays, ea_1, ea_4) in [
        (json!(true), json!([stay("Есік", "2020-01-01", None)]), met, met),
        (json!(true), json!([stay("Есік", "2026-11-23", None)]), met, met),
        (json!(false), json!([temporary]), not_met, not_met),
        (json!(null), json!([]), unknown, not_met),
        (
            json!(true),
            json!([stay("Есік", "2020-01-01", Some("2026-11-22"))]),
            met,
            not_met,
        ),
        (
            json!(true),
            json!([stay("Есік", "2026-11-24", None)]),
            met,
            not_met,
        ),
    ] {
        let findings = at(
            "CHK-1",
            json!({ "datum": "residence", "citizen": citizen, "stays": stays }),
        );
        assert_eq!(
            (of(&findings, "EA-1"), of(&findings, "EA-4")),
            (vec![ea_1], vec![ea_4])
        );
        let proposed: &[&str] = if ea_4 == not_met { &["RA-2"] } else { &[] };
        assert_eq!(grounds(&findings), proposed, "each ground once");
    }
    for (category, confirmed, expected) in [
        ("CAT-6", true, met),
        ("CAT-6", false, not_met),
        // Of another category the systems know: papers may still prove this one.
        ("CAT-1", true, unknown),
        ("CAT-1", false, unknown),
    ] {
        let known = json!({ "category": category, "confirmed": confirmed });
        let findings = at("CHK-2", json!({ "datum": "categories", "categories": [known] }));
        assert_eq!(of(&findings, "EA-5"), [expected], "{category} {confirmed}");
    }
    let owned = |from: &str, until: Option<&str>, emergency: bool, member: Option<&str>| {
        json!({
            "settlement": "Есік", "address": "Алтын адам, 1", "from": from, "until": until,
            "emergency": emergency, "family_member": member,
        })
    };
    for (dwellings, expected) in [
        (json!([]), met),
        (json!([owned("2010-01-01", None, false, None)]), not_met),
        (json!([owned("2010-01-01", Some("2026-11-22"), false, None)]), met),
        (json!([owned("2010-01-01", None, true, None)]), met),
        // Two are not an only one.
        (
            json!([
                owned("2010-01-01", None, true, None),
                owned("2011-01-01", None, true, None)
            ]),
            not_met,
        ),
        // the act's words are of the applicant's dwelling.
        (
            json!([owned("2010-01-01", None, false, Some("830215300011"))]),
            met,
        ),
    ] {
        let findings = at("CHK-4", json!({ "datum": "dwellings", "dwellings": dwellings }));
        assert_eq!(of(&findings, "EA-6"), [expected], "{dwellings}");
    }
}

#[test]
fn each_way_of_worsening_has_its_ground_and_what_is_unclear_stays_so() {
    let answers = serviceman_in("talgar");
    let acts = |acts: Value| record("CHK-5", json!({ "datum": "worsenings", "worsenings": acts }));
    for (number, known) in Way::ALL
        .into_iter()
        .zip(1..)
        .map(|(way, number): (Way, u8)| (number, way))
    {
        let code = format!("W-{number}");
        let act = json!({ "way": code, "on": "2024-01-01", "buyer": "other", "habitable": true });
        let findings = assessed(&answers, &[acts(json!([act]))]);
        let ground = format!("RA-3b-{number}");
        assert_eq!(of(&findings, "EA-7"), [(Outcome::NotMet, Some(ground.as_str()))]);
        assert_eq!(serde_json::to_value(known).unwrap(), json!(code));
    }
    let unclear = json!({ "way": "W-2", "on": "2024-01-01", "habitable": true });
    let state_unclear = json!({ "way": "W-2", "on": "2024-01-01", "buyer": "other" });
    let unfit = json!({ "way": "W-2", "on": "2024-01-01", "buyer": "other", "habitable": false });
    let exchange = json!({ "way": "W-1", "on": "2024-01-01" });
    for (acts_of, expected) in [
        (json!([unclear]), vec![(Outcome::Unknown, None)]),
        (json!([state_unclear]), vec![(Outcome::Unknown, None)]),
        (json!([unfit]), vec![(Outcome::Met, None)]),
        (
            json!([unclear, exchange, exchange]),
            vec![(Outcome::NotMet, Some("RA-3b-1")), (Outcome::Unknown, None)],
        ),
    ] {
        assert_eq!(of(&assessed(&answers, &[acts(acts_of)]), "EA-7"), expected);
    }
}

/// Of every rule that needs a registry: what it comes to when none answers, and when it holds nothing.
#[test]
fn no_answer_is_never_an_answer() {
    let answers = serviceman_in("almaty");
    let needs = ["EA-1", "EA-2", "EA-4", "EA-5", "EA-6", "EA-7"];
    let all = |reply: &Reply| -> Vec<Answered> {
        SERVICE
            .checks
            .iter()
            .map(|check| replied(check.code, reply.clone()))
            .collect()
    };
    for answered in [Vec::new(), all(&Reply::Unavailable), all(&Reply::TimedOut)] {
        let findings = assessed(&answers, &answered);
        for rule in needs {
            assert_eq!(of(&findings, rule), [(Outcome::Unknown, None)], "{rule}");
        }
        assert_eq!(grounds(&findings), Vec::<&str>::new());
    }
    // A record of something else is no answer either.
    let wrong = record("CHK-4", json!({ "datum": "categories", "categories": [] }));
    assert_eq!(
        of(&assessed(&answers, &[wrong]), "EA-6"),
        [(Outcome::Unknown, None)]
    );
    let findings = assessed(&answers, &all(&Reply::NoRecord));
    for (rule, expected) in [
        ("EA-1", (Outcome::Unknown, None)),
        ("EA-2", (Outcome::Unknown, None)),
        ("EA-4", (Outcome::NotMet, Some("RA-2"))),
        ("EA-5", (Outcome::Unknown, None)),
        ("EA-6", (Outcome::Met, None)),
        ("EA-7", (Outcome::Met, None)),
    ] {
        assert_eq!(of(&findings, rule), [expected], "{rule}");
    }
}

#[test]
fn the_last_answer_counts_and_silence_takes_none_back() {
    let answers = serviceman_in("talgar");
    let ea_7 = |answered: &[Answered]| of(&assessed(&answers, answered), "EA-7")[0].0;
    let (bad, good) = (sold("2024-05-05", "other"), replied("CHK-5", Reply::NoRecord));
    let silent = replied("CHK-5", Reply::TimedOut);
    assert_eq!(ea_7(&[bad.clone(), good.clone()]), Outcome::Met);
    assert_eq!(ea_7(&[good, bad.clone()]), Outcome::NotMet);
    assert_eq!(ea_7(&[bad, silent.clone()]), Outcome::NotMet);
    assert_eq!(ea_7(&[silent]), Outcome::Unknown);
}
