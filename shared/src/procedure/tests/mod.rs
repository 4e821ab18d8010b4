//! Properties of every procedure in the catalogue, and of the engine that runs them.

mod graph;
mod log;
mod walk;

use super::{Ask, Case, Executor, GroundGiven, Hearing, Input, Judgement, Minutes, Outcome, Procedure};
use crate::{
    calendar::{Calendar, Moment},
    form::{Answers, Field, Form, Kind},
    official::{Capacity, Role},
    service::{CATALOGUE, Service},
};
use serde_json::{Value, json};

/// Services whose acts know a hearing before a refusal.
const WITH_HEARING: &[&str] = &["housing-queue", "housing-queue-update"];

fn procedures() -> impl Iterator<Item = (&'static Service, &'static Procedure)> {
    CATALOGUE
        .iter()
        .flat_map(|service| service.routes.0.iter().map(|procedure| (*service, *procedure)))
}

fn executors() -> Vec<Executor> {
    vec![Executor {
        iin: "900101300011".into(),
        name: "Сейітов Арман".into(),
    }]
}

fn capacities(roles: &[Role]) -> Vec<Capacity> {
    let at = |role: &Role| Capacity {
        office: "talgar".into(),
        role: *role,
        instead_of: None,
    };
    roles.iter().map(at).collect()
}

/// Every way to fill a form in, as far as a condition can tell them apart: each choice of its choices, its marks set or
/// not, one answer to anything else.
fn fillings(form: &Form, before: &Answers) -> Vec<Answers> {
    let mut all = vec![Answers::new()];
    for field in form.sections.iter().flat_map(|section| section.fields) {
        all = all
            .into_iter()
            .flat_map(|own| {
                let whole = form.amid(before, &own);
                let values = if field.when.holds(&whole, &whole) {
                    values(field)
                } else {
                    vec![Value::Null]
                };
                values.into_iter().map(move |value| {
                    let mut own = own.clone();
                    if !value.is_null() {
                        own.insert(field.code.to_owned(), value);
                    }
                    own
                })
            })
            .collect();
    }
    all
}

fn values(field: &Field) -> Vec<Value> {
    match field.kind {
        Kind::One(options) => options.iter().map(|choice| json!(choice.code)).collect(),
        Kind::Mark => vec![Value::Null, json!(true)],
        Kind::Money => vec![json!(1_250_000)],
        Kind::PastDate => vec![json!("2026-01-05")],
        Kind::Line { .. } => vec![json!("12")],
        Kind::Group(fields) => {
            let inside = fields.iter().filter_map(|field| {
                let value = values(field).pop()?;
                Some((field.code.to_owned(), value))
            });
            vec![Value::Object(inside.collect())]
        }
        other => panic!("{other:?}: how is it filled in?"),
    }
}

/// What an outcome asks, given as it should be; of the ways to fill its form in the one with this number.
fn given(case: &Case, outcome: &Outcome, ground: &str, hearing: Moment, filling: usize) -> Input {
    let mut input = Input::default();
    if let Some(form) = outcome.form {
        let mut all = fillings(form, &case.data);
        input.data = all.swap_remove(filling % all.len());
    }
    let grounds = |code: &str| {
        vec![GroundGiven {
            code: code.to_owned(),
            facts: "Анықталды".into(),
        }]
    };
    for ask in outcome.asks {
        match ask {
            Ask::Executor => input.executor = executors().pop(),
            Ask::Checks => {}
            Ask::Missing => input.missing = vec!["DA-2".into()],
            Ask::Grounds => input.grounds = grounds(ground),
            Ask::GroundsHeard => input.grounds = grounds(case.heard.last().map_or("", String::as_str)),
            Ask::Hearing => {
                input.hearing = Some(Hearing {
                    at: hearing,
                    place: "Талғар, 12-бөлме".into(),
                });
            }
            Ask::Text => input.text = "Мәтін".into(),
            Ask::Minutes => {
                let (votes_for, votes_against) = match outcome.judges {
                    Some(Judgement::Against) => (0, 1),
                    _ => (1, 0),
                };
                input.minutes = Some(Box::new(Minutes {
                    sitting: "1".into(),
                    number: "1".into(),
                    held_at: case.filed_at,
                    present: executors(),
                    votes_for,
                    votes_against,
                    conclusion: "Шешім".into(),
                    document: String::new(),
                    signatures: Vec::new(),
                }));
            }
        }
    }
    input.reason = "Себебі".into();
    input
}

/// The next moment in working time from `now` on, some hours later.
fn later(procedure: &Procedure, calendar: &Calendar, now: Moment, minutes: u32) -> Moment {
    procedure.schedule.add_working_minutes(calendar, now, minutes)
}
