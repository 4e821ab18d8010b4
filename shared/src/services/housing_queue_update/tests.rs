//! What an update asks, what it takes, which documents follow from it.

use super::SERVICE;
use crate::{
    form::{Answers, Base, Context, Kind, set},
    samples,
    service::{CATALOGUE, required_documents},
};
use jiff::civil::date;
use serde_json::{Value, json};

/// A service that changes applications asks all that those asked, by the same data; what stays is asked there.
#[test]
fn an_update_asks_what_the_application_asked() {
    let mut seen = 0;
    for service in CATALOGUE {
        let Some(updates) = service.updates else {
            continue;
        };
        seen += 1;
        let (base, form) = (updates.service, service.form.unwrap());
        let asked = base.form.unwrap();
        let own: Vec<_> = form
            .sections
            .iter()
            .filter(|section| asked.section(section.code).is_none())
            .collect();
        assert_eq!(form.sections.len(), own.len() + asked.sections.len());
        for section in asked.sections {
            let same = form.section(section.code).unwrap();
            assert!(std::ptr::eq(section.fields, same.fields), "{}", section.code);
        }
        let of_kind = |wanted: fn(&Kind) -> bool| {
            let fields = own.iter().flat_map(|section| section.fields);
            let found: Vec<_> = fields
                .filter(|field| wanted(&field.kind))
                .map(|field| field.code)
                .collect();
            found
        };
        assert_eq!(of_kind(|kind| matches!(kind, Kind::OwnCase)), [updates.case]);
        assert_eq!(of_kind(|kind| matches!(kind, Kind::Changes)).len(), 1);
        for code in updates.fixed {
            assert!(asked.field(code).is_some(), "{code}");
        }
        assert_eq!(
            base.routes.first().unwrap().office,
            service.routes.first().unwrap().office
        );
        assert!(
            updates
                .fixed
                .contains(&base.routes.first().unwrap().office.field().unwrap()),
            "the office stays"
        );
        // Whoever changes a question of the application changes the version of the update too.
        assert_eq!((asked.version, form.version), ("A-441-661/2", "G-441-661/1"));
    }
    assert_eq!(seen, 1);
}

const FIXED: [&str; 2] = ["provider_unit", "applicant_iin"];

/// The family of five has filed; this is their update, with these answers put in.
fn update(changed: &[(&str, Value)]) -> (Answers, Answers) {
    let base = super::housing_queue::SERVICE
        .form
        .unwrap()
        .clean(&samples::family_of_five());
    let mut answers = base.clone();
    for (path, value) in [
        ("base_registration", json!("2026-000001")),
        ("change_kind", json!("CHANGE")),
        ("trigger", json!("SMS")),
        ("trigger_date", json!("2026-12-01")),
    ] {
        set(&mut answers, path, value);
    }
    for (path, value) in changed {
        set(&mut answers, path, value.clone());
    }
    (base, answers)
}

fn context<'a>(base: &'a Answers, fixed: &'a [String]) -> Context<'a> {
    Context {
        day: date(2026, 12, 2),
        base: Some(Base {
            form: super::housing_queue::SERVICE.form.unwrap(),
            answers: base,
            fixed,
        }),
        offices: None,
    }
}

fn problems(changed: &[(&str, Value)]) -> Vec<(String, String)> {
    let (base, answers) = update(changed);
    let fixed = FIXED.map(str::to_owned);
    let found = SERVICE.form.unwrap().check(&answers, context(&base, &fixed));
    found
        .into_iter()
        .map(|problem| (problem.field, problem.code.into_owned()))
        .collect()
}

#[test]
fn something_must_change_and_what_stays_must_not() {
    let one = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
    assert_eq!(problems(&[]), one("changes", "no_change"));
    // Another spelling of the same is no change.
    assert_eq!(
        problems(&[("rooms", json!(" 3 "))]).len(),
        usize::from(samples::family_of_five()["rooms"] == 3)
    );
    assert_eq!(problems(&[("mobile", json!("+7 701 555 44 33"))]), []);
    assert_eq!(
        problems(&[("provider_unit", json!("almaty"))]),
        one("provider_unit", "fixed_answer")
    );
    assert_eq!(
        problems(&[("changes", json!([]))])[0],
        one("changes", "unknown_field")[0]
    );
    // The rules of Annex 1 hold for the new values.
    assert_eq!(problems(&[("mobile", json!("12"))])[0].0, "mobile");
    assert_eq!(
        problems(&[
            ("mobile", json!("+77015554433")),
            ("trigger_date", json!("2026-12-03"))
        ]),
        one("trigger_date", "date_future")
    );
}

#[test]
fn what_changes_is_signed_with_its_old_and_new_value() {
    let (base, answers) = update(&[("mobile", json!("8 701 555 44 33"))]);
    let signed = SERVICE.form.unwrap().signed(&answers, context(&base, &[]));
    let wanted = json!([{ "field": "mobile", "old": base["mobile"], "new": "+77015554433" }]);
    assert_eq!(signed["changes"], wanted);
    assert_eq!(signed["mobile"], "+77015554433");
    assert_eq!(
        (&signed["base_registration"], &signed["trigger"]),
        (&json!("2026-000001"), &json!("SMS"))
    );
    // Without the case nothing is made up.
    assert!(
        !SERVICE
            .form
            .unwrap()
            .signed(&answers, Context::on(date(2026, 12, 2)))
            .contains_key("changes")
    );
}

#[test]
fn only_documents_that_follow_from_the_change_are_asked_for() {
    let (mut base, answers) = update(&[]);
    set(&mut base, "dwelling_issue", json!(["ISS-1"]));
    let asked = |base: Option<&Answers>, changed: &[(&str, Value)]| -> Vec<String> {
        let mut answers = answers.clone();
        for (path, value) in changed {
            set(&mut answers, path, value.clone());
        }
        let statuses = required_documents(&SERVICE, &answers, &[], &[], base);
        let open = statuses
            .into_iter()
            .filter(|status| status.required && !status.present);
        open.map(|status| status.document.into_owned()).collect()
    };
    let both = [("dwelling_issue", json!(["ISS-1", "ISS-2"]))];
    assert_eq!(
        asked(None, &both),
        ["DA-3", "DA-4"],
        "as an application of its own"
    );
    assert_eq!(asked(Some(&base), &both), ["DA-4"]);
    assert_eq!(
        asked(Some(&base), &[("dwelling_issue", json!(["ISS-1"]))]),
        [""; 0]
    );
    assert_eq!(asked(Some(&base), &[("mobile", json!("+77015554433"))]), [""; 0]);
}
