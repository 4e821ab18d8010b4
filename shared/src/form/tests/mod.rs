//! Tests of the form language on Annex 1: what is refused, what is cleaned, what appears.

mod any_answers;

use super::{Answers, Context, MAX_PEOPLE, Problem, get, people, remove, set};
use crate::{samples, services::housing_queue::SERVICE};
use jiff::civil::date;
use serde_json::{Value, json};

const TODAY: Context<'_> = Context::on(date(2026, 11, 23));

fn form() -> &'static super::Form {
    SERVICE.form.unwrap()
}

fn problems(answers: &Answers) -> Vec<(String, String)> {
    form()
        .check(answers, TODAY)
        .into_iter()
        .map(|Problem { field, code, .. }| (field, code.into_owned()))
        .collect()
}

/// The sample with one answer changed has exactly this one problem.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a table of `json!` values reads better"
)]
fn only_problem(path: &str, value: Value, at: &str, code: &str) {
    let mut answers = samples::family_of_five();
    set(&mut answers, path, value.clone());
    assert_eq!(
        problems(&answers),
        [(at.to_owned(), code.to_owned())],
        "{path} = {value}"
    );
}

#[test]
fn complete_applications_have_no_problem() {
    for answers in [
        samples::family_of_five(),
        samples::orphan(),
        samples::serviceman(),
    ] {
        assert_eq!(problems(&answers), []);
    }
}

#[test]
fn each_required_field_is_missed() {
    let complete = samples::family_of_five();
    for path in [
        "provider_unit",
        "applicant_surname",
        "applicant_name",
        "applicant_iin",
        "rooms",
        "fund_type",
        "list_name",
        "category",
        "nonstandard_consent",
        "mobile",
        "emergency/kind",
        "emergency/cadastral_no",
        "emergency/country",
        "emergency/region",
        "emergency/settlement",
        "emergency/street",
        "emergency/house",
        "family/1/surname",
        "family/1/name",
        "family/1/relation",
        "family/1/iin",
        "income/0/amount",
        "dwelling_issue",
    ] {
        let mut answers = complete.clone();
        remove(&mut answers, path);
        assert!(
            problems(&answers)
                .iter()
                .any(|(field, code)| field == path && code == "required"),
            "{path}: {:?}",
            problems(&answers)
        );
    }
}

#[test]
fn bad_input_has_its_code_at_its_field() {
    only_problem("rooms", json!(0), "rooms", "integer_range");
    only_problem("rooms", json!("two"), "rooms", "integer");
    only_problem("fund_type", json!("FUND-3"), "fund_type", "choice");
    only_problem("category", json!("CAT-1"), "category", "choice_within");
    only_problem(
        "applicant_surname",
        json!("Оспанова 😀"),
        "applicant_surname",
        "name_letters",
    );
    only_problem(
        "applicant_name",
        json!("Айгүл\u{202e}"),
        "applicant_name",
        "name_letters",
    );
    only_problem("mobile", json!("12"), "mobile", "phone_format");
    only_problem("email", json!("a@"), "email", "email_format");
    only_problem(
        "emergency/street",
        json!("Абай\u{200f}"),
        "emergency/street",
        "text_invisible",
    );
    only_problem(
        "emergency/house",
        json!("1".repeat(21)),
        "emergency/house",
        "text_long",
    );
    only_problem("check_consent", json!(false), "check_consent", "statement");
    only_problem("income/0/amount", json!(-5), "income/0/amount", "money_negative");
    only_problem("income/0/amount", json!(1.5), "income/0/amount", "money_format");
    only_problem("nonsense", json!(1), "nonsense", "unknown_field");
    only_problem(
        "emergency/nonsense",
        json!(1),
        "emergency/nonsense",
        "unknown_field",
    );
    only_problem(
        "dwelling_issue",
        json!(["ISS-0", "ISS-1"]),
        "dwelling_issue",
        "choice_alone",
    );
    only_problem(
        "dwelling_issue",
        json!(["ISS-1", "ISS-1"]),
        "dwelling_issue",
        "choice_twice",
    );
    only_problem(
        "pregnant_iin",
        json!(["000101500011"]),
        "pregnant_iin",
        "not_in_family",
    );
    only_problem(
        "pregnant_iin",
        json!([samples::HUSBAND]),
        "pregnant_iin",
        "not_a_woman",
    );
    only_problem(
        "disabled_child_iin",
        json!([samples::HUSBAND]),
        "disabled_child_iin",
        "not_a_minor",
    );
    only_problem("family_none", json!(true), "family", "rows_and_mark");
}

#[test]
fn an_impossible_iin_is_refused_at_its_field() {
    for (iin, code) in [
        ("990229400016", "iin_date"),
        ("991313300019", "iin_date"),
        ("830215300012", "iin_checksum"),
        ("010101000011", "iin_century"),
        ("83021530001", "iin_length"),
    ] {
        let mut answers = samples::family_of_five();
        set(&mut answers, "family/0/iin", json!(iin));
        assert!(
            problems(&answers).contains(&("family/0/iin".into(), code.into())),
            "{iin}: {code}"
        );
    }
}

#[test]
fn a_birth_in_the_future_is_refused() {
    let tomorrow = samples::iin("261124", '5', 1);
    let mut answers = samples::family_of_five();
    set(&mut answers, "family/3/iin", json!(tomorrow));
    assert!(problems(&answers).contains(&("family/3/iin".into(), "iin_future".into())));
    let born_today = samples::iin("261123", '5', 1);
    set(&mut answers, "family/3/iin", json!(born_today));
    assert!(
        !problems(&answers)
            .iter()
            .any(|(field, _)| field == "family/3/iin")
    );
}

#[test]
fn the_same_iin_twice_is_refused_at_the_second() {
    let mut answers = samples::family_of_five();
    let applicant = get(&answers, "applicant_iin").cloned().unwrap();
    set(&mut answers, "family/0/iin", applicant);
    assert!(problems(&answers).contains(&("family/0/iin".into(), "iin_twice".into())));
}

#[test]
fn five_hundred_family_members_are_refused_in_one_sentence() {
    let mut answers = samples::family_of_five();
    let row = get(&answers, "family/0").cloned().unwrap();
    set(&mut answers, "family", Value::Array(vec![row; 500]));
    let found = problems(&answers);
    assert!(found.contains(&("family".into(), "too_many_rows".into())));
    assert!(
        !found
            .iter()
            .any(|(field, code)| field.starts_with("family/") && code == "required")
    );
}

#[test]
fn no_family_needs_the_mark() {
    let mut answers = samples::serviceman();
    remove(&mut answers, "family_none");
    assert_eq!(problems(&answers), [("family".into(), "rows_or_mark".into())]);
}

#[test]
fn everybody_has_an_income_or_the_mark() {
    let mut answers = samples::family_of_five();
    set(&mut answers, "income_none", json!([]));
    assert_eq!(
        problems(&answers),
        [("income_none".into(), "income_for_everyone".into())]
    );
}

#[test]
fn guardian_is_all_or_nothing_and_not_the_ward() {
    let mut answers = samples::orphan();
    remove(&mut answers, "guardian/decision_no");
    assert_eq!(
        problems(&answers),
        [("guardian/decision_no".into(), "required".into())]
    );
    remove(&mut answers, "guardian");
    assert_eq!(problems(&answers), []);
    let mut answers = samples::orphan();
    let ward = get(&answers, "applicant_iin").cloned().unwrap();
    set(&mut answers, "guardian/iin", ward);
    assert_eq!(
        problems(&answers),
        [("guardian/iin".into(), "guardian_is_ward".into())]
    );
}

#[test]
fn the_oblast_is_not_asked_in_the_three_cities() {
    let mut answers = samples::family_of_five();
    set(&mut answers, "emergency/settlement", json!("Алматы"));
    remove(&mut answers, "emergency/region");
    assert_eq!(problems(&answers), []);
}

#[test]
fn cleaning_gives_one_spelling_and_leaves_out_what_is_not_asked() {
    let mut answers = samples::orphan();
    set(&mut answers, "mobile", json!("8 (701) 234-56-78"));
    set(
        &mut answers,
        "applicant_iin",
        json!(["  ", samples::ORPHAN, " "].concat()),
    );
    set(&mut answers, "rooms", json!(" 2 "));
    set(
        &mut answers,
        "income",
        json!([{ "person": samples::ORPHAN, "kind": "INC-1", "amount": 5 }]),
    );
    let clean = form().clean(&answers);
    assert_eq!(clean.get("mobile"), Some(&json!("+77012345678")));
    assert_eq!(clean.get("applicant_iin"), Some(&json!(samples::ORPHAN)));
    assert_eq!(clean.get("rooms"), Some(&json!(2)));
    assert_eq!(
        clean.get("income"),
        None,
        "a hidden field is not in the signed data [000 A1.4]"
    );
}

#[test]
fn paths_set_get_and_remove() {
    let mut answers = Answers::new();
    set(&mut answers, "family/0/iin", json!("1"));
    set(&mut answers, "family/1/iin", json!("2"));
    set(&mut answers, "family/9/iin", json!("never"));
    assert_eq!(
        Value::Object(answers.clone()),
        json!({ "family": [{ "iin": "1" }, { "iin": "2" }] })
    );
    remove(&mut answers, "family/0");
    assert_eq!(get(&answers, "family/0/iin"), Some(&json!("2")));
    assert_eq!(get(&answers, "family/1/iin"), None);
    assert_eq!(people(&samples::family_of_five()).len(), 5);
}

/// The audit's attack: a long family and a long list of people made every entry build the whole list again.
#[test]
fn a_list_too_long_is_the_only_problem() {
    let long = |count: usize| -> Vec<Value> { (0..count).map(|n| json!(format!("{n:012}"))).collect() };
    let rows = |count: usize| Value::Array(vec![json!({ "iin": "000000000000" }); count]);
    let attack = |changes: &[(&str, Value)]| {
        let mut answers = samples::family_of_five();
        for (key, value) in changes {
            set(&mut answers, key, value.clone());
        }
        problems(&answers)
    };
    let one = |at: &str, code: &str| [(at.to_owned(), code.to_owned())];
    assert_eq!(
        attack(&[("family", rows(2500)), ("pregnant_iin", json!(long(4000)))]),
        [
            ("family".to_owned(), "too_many_rows".to_owned()),
            ("pregnant_iin".to_owned(), "too_many_choices".to_owned())
        ]
    );
    for key in [
        "pregnant_iin",
        "disabled_child_iin",
        "locomotor_iin",
        "income_none",
    ] {
        assert_eq!(
            attack(&[(key, json!(long(MAX_PEOPLE + 1)))]),
            one(key, "too_many_choices")
        );
        assert!(attack(&[(key, json!(long(MAX_PEOPLE)))]).len() <= MAX_PEOPLE + 5);
    }
    for key in ["family", "income", "health"] {
        assert_eq!(attack(&[(key, rows(400))]), one(key, "too_many_rows"));
    }
    assert_eq!(
        attack(&[("dwelling_issue", json!(long(6)))]),
        one("dwelling_issue", "too_many_choices")
    );
    let row = json!([{ "health_iin": samples::HUSBAND, "health_kind": long(500) }]);
    assert_eq!(
        attack(&[("health", row)]),
        one("health/0/health_kind", "too_many_choices")
    );
    // A list where one value is asked for is no list to read through again and again.
    assert_eq!(
        attack(&[("category", json!(long(4000)))]),
        one("category", "wrong_type")
    );
    assert_eq!(
        attack(&[("emergency/settlement", json!(long(4000)))]),
        one("emergency/settlement", "wrong_type")
    );
}

#[test]
fn unknown_keys_are_named_a_few_times_not_thousands() {
    let mut answers = samples::family_of_five();
    for n in 0..3000 {
        set(&mut answers, &format!("x{n}"), json!(1));
        set(&mut answers, &format!("emergency/x{n}"), json!(1));
    }
    let found = problems(&answers);
    assert!(found.len() <= 40, "{}", found.len());
    assert!(found.iter().all(|(_, code)| code == "unknown_field"));
}

#[test]
fn people_are_no_more_than_the_form_has_rows_for() {
    let mut answers = samples::family_of_five();
    let row = get(&answers, "family/0").cloned().unwrap();
    set(&mut answers, "family", Value::Array(vec![row; 2500]));
    assert_eq!(people(&answers).len(), MAX_PEOPLE);
}

#[test]
fn what_is_printed_takes_no_answer() {
    for value in [
        json!(1.5),
        json!({ "x": 0.1 }),
        json!("text"),
        json!([]),
        json!(null),
    ] {
        only_problem("legal_basis", value.clone(), "legal_basis", "unknown_field");
        let mut answers = samples::family_of_five();
        set(&mut answers, "legal_basis", value);
        assert_eq!(form().clean(&answers).get("legal_basis"), None);
    }
}
