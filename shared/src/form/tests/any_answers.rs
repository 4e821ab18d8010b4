//! The form language on Annex 1, whatever is posted to it.

use super::{TODAY, form, problems};
use crate::{
    form::{Answers, Field, Kind, set},
    samples,
};
use proptest::{prelude::*, test_runner::TestCaseError};
use serde_json::{Value, json};

/// Every key is asked by one of these fields, and no number is broken.
fn holds_only_what_is_asked(answers: &Answers, fields: &[&Field]) -> Result<(), TestCaseError> {
    for (key, value) in answers {
        let field = fields.iter().find(|field| field.code == key);
        prop_assert!(field.is_some(), "{} is not asked", key);
        let inner: Vec<&Field> = field.unwrap().kind.fields().iter().collect();
        prop_assert!(field.unwrap().kind.is_asked(), "{}", key);
        let values = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            match value {
                Value::Object(group) => holds_only_what_is_asked(group, &inner)?,
                Value::Number(number) => prop_assert!(!number.is_f64(), "{} is {}", key, number),
                Value::Array(_) => prop_assert!(false, "{} is a list of lists", key),
                _ => {}
            }
        }
    }
    Ok(())
}

/// Every field's path, those of rows with the row 0, and a key that nothing asks.
fn every_path() -> Vec<String> {
    let mut paths = vec!["nonsense".to_owned(), "emergency/nonsense".to_owned()];
    for field in form().sections.iter().flat_map(|section| section.fields) {
        paths.push(field.code.to_owned());
        let row = if matches!(field.kind, Kind::Rows { .. }) {
            "/0/"
        } else {
            "/"
        };
        paths.extend(
            field
                .kind
                .fields()
                .iter()
                .map(|inner| [field.code, row, inner.code].concat()),
        );
    }
    paths
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[0-9]{12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::btree_map(
                prop_oneof![
                    Just("iin".to_owned()),
                    Just("surname".to_owned()),
                    Just("person".to_owned()),
                    Just("amount".to_owned()),
                    Just("kind".to_owned()),
                    ".{0,3}"
                ],
                inner,
                0..4
            )
            .prop_map(|group| Value::Object(group.into_iter().collect())),
        ]
    })
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let keys: Vec<&'static str> = form()
        .sections
        .iter()
        .flat_map(|section| section.fields)
        .map(|field| field.code)
        .collect();
    prop::collection::vec((prop::sample::select(keys), any_value()), 0..10).prop_map(|changes| {
        let mut answers = samples::family_of_five();
        for (key, value) in changes {
            answers.insert(key.to_owned(), value);
        }
        answers
    })
}

proptest! {
    /// Whatever is posted: no panic, every problem has a sentence, and cleaning twice is cleaning once.
    #[test]
    fn any_json_is_judged(answers in any_answers()) {
        for problem in form().check(&answers, TODAY) {
            prop_assert!(crate::text::problems::sentence(&problem.code).is_some(), "{}", problem.code);
        }
        let clean = form().clean(&answers);
        prop_assert_eq!(form().clean(&clean), clean);
    }

    /// What passes the check still passes once cleaned, and nothing that was asked is lost.
    #[test]
    fn a_valid_application_stays_valid_when_cleaned(rooms in 1_i64..=10, spaces in " {0,3}") {
        let mut answers = samples::family_of_five();
        set(&mut answers, "rooms", json!([spaces.clone(), rooms.to_string(), spaces].concat()));
        prop_assert_eq!(problems(&answers), vec![]);
        let clean = form().clean(&answers);
        prop_assert_eq!(problems(&clean), vec![]);
        prop_assert_eq!(clean.get("rooms"), Some(&json!(rooms)));
    }

    /// What is signed: of a form that passes, one answer changed or not, nothing but what is asked (RFC 8785
    /// knows one spelling of whole numbers only).
    #[test]
    fn what_passes_and_is_cleaned_is_only_what_is_asked(
        key in prop::sample::select(every_path()),
        value in any_value(),
        which in 0_usize..3,
    ) {
        let mut answers =
            [samples::family_of_five(), samples::orphan(), samples::serviceman()][which].clone();
        set(&mut answers, &key, value);
        if problems(&answers).is_empty() {
            let asked: Vec<&Field> = form().sections.iter().flat_map(|section| section.fields).collect();
            holds_only_what_is_asked(&form().clean(&answers), &asked)?;
        }
    }
}
