//! What the data refer to is there: codes, conditions, rules, steps.

use super::{answers, fields, form, forms};
use crate::{
    form::{Choice, Form, Kind, MOST_READ, Rule, When},
    procedure::{Limit, Starts},
    service::{CATALOGUE, FilingMode, Per},
    services::{directories, housing_queue::SERVICE},
};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn codes_are_unique() {
    let once = |codes: Vec<&str>| {
        let mut seen = BTreeSet::new();
        for code in codes {
            assert!(seen.insert(code), "{code} stands twice");
        }
    };
    for form in forms() {
        once(form.sections.iter().map(|section| section.code).collect());
        let fields = form.sections.iter().flat_map(|section| section.fields);
        once(fields.map(|field| field.code).collect());
    }
    once(CATALOGUE.iter().map(|service| service.id).collect());
    once(CATALOGUE.iter().map(|service| service.version).collect());
    once(SERVICE.documents.iter().map(|document| document.code).collect());
    once(SERVICE.grounds.iter().map(|ground| ground.code).collect());
    once(SERVICE.checks.iter().map(|check| check.code).collect());
    once(SERVICE.rules.iter().map(|rule| rule.id).collect());
    once(
        SERVICE
            .routes
            .first()
            .unwrap()
            .steps
            .iter()
            .map(|step| step.code)
            .collect(),
    );
    once(directories::PROVIDERS.iter().map(|choice| choice.code).collect());
    for (_, field) in fields() {
        once(field.kind.options().iter().map(|choice| choice.code).collect());
    }
}

#[test]
fn provider_codes_are_ascii_and_every_provider_has_places() {
    for choice in &directories::PROVIDERS {
        assert!(
            choice.code.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
            "{}",
            choice.code
        );
        assert!(
            choice.tags.iter().filter(|tag| tag.starts_with("place:")).count() >= 2,
            "{}",
            choice.code
        );
        assert!(
            directories::SETTLEMENTS
                .iter()
                .any(|place| choice.tags.contains(&&*format!("place:{}", place.code))),
            "{}: no settlement to suggest",
            choice.code
        );
    }
    for directory in [
        &directories::PROVIDERS[..],
        &directories::REGIONS,
        &directories::SETTLEMENTS,
    ] {
        assert_eq!(
            directory
                .iter()
                .filter(|choice| choice.tags.contains(&"republican"))
                .count(),
            3
        );
    }
}

/// Every path of a condition leads to a field, every value that it asks for is one of the field's choices.
fn condition_is_sound(when: &When, row: &str) {
    let field = |path: &str| {
        let path = path
            .strip_prefix('.')
            .map_or_else(|| path.to_owned(), |inner| [row, "/", inner].concat());
        form()
            .field(&path)
            .unwrap_or_else(|| panic!("{path} is no field"))
            .1
    };
    match when {
        When::Always => {}
        When::Is(path, values) => {
            let options = field(path).kind.options();
            assert!(
                values
                    .iter()
                    .all(|value| options.iter().any(|choice| choice.code == *value)),
                "{path}"
            );
        }
        When::Filled(path) => drop(field(path)),
        When::Tagged(path, options, tag) => {
            assert!(
                std::ptr::eq(field(path).kind.options(), *options),
                "{path}: another list"
            );
            assert!(
                options.iter().any(|choice| choice.tags.contains(tag)),
                "{path}: nothing is tagged {tag}"
            );
        }
        When::Any(all) | When::All(all) => all.iter().for_each(|when| condition_is_sound(when, row)),
        When::Not(when) => condition_is_sound(when, row),
    }
}

#[test]
fn every_condition_is_sound() {
    for section in form().sections {
        condition_is_sound(&section.when, "");
    }
    for (path, field) in fields() {
        condition_is_sound(&field.when, path.split('/').next().unwrap());
    }
    for document in SERVICE.documents {
        condition_is_sound(&document.when, "");
        if let Per::Row(rows, when) = &document.per {
            condition_is_sound(when, rows);
        }
    }
}

#[test]
fn every_path_of_a_rule_exists() {
    for form in forms() {
        rules_are_sound(form);
    }
    let exists = |path: &str| assert!(form().field(path).is_some(), "{path}");
    for (_, field) in fields() {
        match field.kind {
            Kind::Rows { none, .. } if !none.is_empty() => exists(none),
            Kind::OneWithin { options, within } => {
                let lists = form().field(within).unwrap().1.kind.options();
                let in_a_list = |choice: &Choice| lists.iter().any(|list| choice.tags.contains(&list.code));
                assert!(options.iter().all(in_a_list));
            }
            _ => {}
        }
    }
}

fn rules_are_sound(form: &Form) {
    let exists = |path: &str| assert!(form.field(&path.replace("/*", "")).is_some(), "{path}");
    let said = |code: &str| assert!(crate::text::problems::sentence(code).is_some(), "{code}");
    for rule in form.rules {
        match rule {
            Rule::IinOnce(paths) => paths.iter().for_each(|path| exists(path)),
            Rule::Differ(one, other, code) => {
                exists(one);
                exists(other);
                said(code);
            }
            Rule::Everyone { rows, person, mark } => {
                exists(&[rows, "/", person].concat());
                exists(mark);
            }
            // The least may be an answer that was given before, to another form.
            Rule::OfAge(path, code) | Rule::AtLeast(path, _, code) => {
                exists(path);
                said(code);
            }
            Rule::Warn(path, value, code) => {
                let (_, field) = form.field(path).unwrap();
                assert!(field.kind.options().iter().any(|choice| choice.code == *value));
                said(code);
            }
            Rule::SamePlace {
                fields,
                office: other,
                ..
            }
            | Rule::SameSettlement {
                fields,
                settlement: other,
            } => {
                fields.iter().for_each(|path| exists(path));
                exists(other);
            }
        }
    }
}

/// A condition that reads a list reads all of it, of a list that its field takes.
#[test]
fn no_list_is_longer_than_a_condition_reads() {
    for (path, field) in fields() {
        assert!(field.kind.most().0 <= MOST_READ, "{path}");
    }
    let mut category = vec!["CAT-9"; MOST_READ];
    let workplace =
        |category: &[&str]| form().appears("workplace", &answers(json!({ "category": category })));
    category[0] = "CAT-6";
    assert!(workplace(&category));
    category.rotate_left(1);
    assert!(workplace(&category));
    category.insert(0, "CAT-9");
    assert!(!workplace(&category));
}

#[test]
fn acts_have_the_status_of_the_spec() {
    for service in CATALOGUE {
        assert_eq!(
            service.act.in_force(),
            service.id == "housing-centre",
            "{}",
            service.id
        );
        assert_eq!(
            service.mode == FilingMode::Open,
            service.act.in_force(),
            "DR-02 {}",
            service.id
        );
        assert_eq!(
            !service.act.in_force_from.is_empty(),
            service.act.in_force(),
            "{}",
            service.id
        );
    }
}

#[test]
fn the_steps_are_those_of_the_act() {
    let procedure = SERVICE.routes.first().unwrap();
    assert_eq!(procedure.term, Some(Limit::WorkingDays(15)));
    assert_eq!(procedure.step("A-05").unwrap().limit, Some(Limit::WorkingDays(2)));
    assert_eq!(
        procedure.step("A-06").unwrap().limit,
        Some(Limit::WorkingDays(10))
    );
    let mut before: Vec<&str> = Vec::new();
    for step in procedure.steps {
        if let Starts::After(code) = step.starts {
            assert!(before.contains(&code), "{}: {code} must stand before", step.code);
        }
        before.push(step.code);
    }
    for code in [procedure.filing, procedure.entry[0], procedure.entry[1]] {
        assert!(before.contains(&code), "{code}");
    }
    assert!(!before.contains(&"A-13"), "A-13 is no step of a case");
}
