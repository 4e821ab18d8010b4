//! The data of the services against `spec.md`: every field is there, every path leads somewhere, every text
//! is whole.

mod annex;
mod asked;
mod said;
mod sound;

use crate::{
    form::{Answers, Field, Form, Kind},
    service::CATALOGUE,
    services::housing_queue::SERVICE,
    text::Text,
};
use serde_json::Value;

fn form() -> &'static Form {
    SERVICE.form.unwrap()
}

fn forms() -> impl Iterator<Item = &'static Form> {
    CATALOGUE.iter().filter_map(|service| service.form)
}

fn answers(value: Value) -> Answers {
    serde_json::from_value(value).unwrap()
}

/// Every field of service A with its path, the fields of rows and groups included.
fn fields() -> Vec<(String, &'static Field)> {
    fields_of(form())
}

fn fields_of(form: &Form) -> Vec<(String, &'static Field)> {
    let mut found = Vec::new();
    for field in form.sections.iter().flat_map(|section| section.fields) {
        found.push((field.code.to_owned(), field));
        found.extend(
            field
                .kind
                .fields()
                .iter()
                .map(|inner| ([field.code, "/", inner.code].concat(), inner)),
        );
    }
    found
}

/// Every text that people read of every service, with a name for the failure message.
fn texts() -> Vec<(String, Text)> {
    let mut all = Vec::new();
    for service in CATALOGUE {
        let mut add = |what: &str, text: Text| all.push((format!("{} {what}", service.id), text));
        add("name", service.name);
        add("short", service.short);
        add("summary", service.summary);
        add("act", service.act.title);
        for text in [service.act.repealed_by, service.act.base_order]
            .into_iter()
            .flatten()
        {
            add("act", text);
        }
        for fact in service.facts.iter().chain(service.eligibility) {
            add("fact", fact.label);
            add(fact.label.en, fact.value);
        }
        for document in service.documents {
            add(document.code, document.title);
            add(document.code, document.reason);
        }
        for ground in service.grounds {
            add(ground.code, ground.text);
        }
        for check in service.checks {
            for text in [check.text, check.keeper, check.contest] {
                add(check.code, text);
            }
        }
        for step in service.routes.0.iter().flat_map(|procedure| procedure.steps) {
            for text in [step.title, step.task()] {
                add(step.code, text);
            }
        }
    }
    for section in forms().flat_map(|form| form.sections) {
        all.push((section.code.to_owned(), section.title));
        all.extend(section.intro.map(|intro| (section.code.to_owned(), intro)));
    }
    for (path, field) in forms().flat_map(fields_of) {
        all.push((path.clone(), field.label));
        all.extend(
            [field.ask, field.hint]
                .into_iter()
                .flatten()
                .map(|text| (path.clone(), text)),
        );
        all.extend(
            field
                .kind
                .options()
                .iter()
                .map(|choice| (choice.code.to_owned(), choice.text)),
        );
        if let Kind::Rows { row, .. } = field.kind {
            all.push((path, row));
        }
    }
    all
}
