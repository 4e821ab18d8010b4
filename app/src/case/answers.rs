//! The answers as they were signed.

use crate::{
    components::{say, spoken},
    form::{changes_view, holds, shown},
    portal::portal,
    prelude::*,
};
use serde_json::Value;
use shared::{
    form::{Answers, Change, Field, Form, Kind, Section, get},
    procedure::{Event, Fact},
    text::{Text, dates::long_moment, ui::case as words},
};
use std::sync::Arc;

/// Every answered question, section by section, behind a fold.
pub fn signed(form: &'static Form, answers: Answers) -> AnyView {
    folded(form, answers, words::ANSWERS)
}

/// The same under another heading.
pub fn folded(form: &'static Form, answers: Answers, heading: Text) -> AnyView {
    let answers = Arc::new(answers);
    let sections: Vec<AnyView> = form
        .sections_for(&answers)
        .map(|part| section(part, &answers))
        .collect();
    let changes = form.signed_changes(&answers);
    let changes = form.changes_field().map(|_| {
        view! {
            <h2>{say(words::UPDATES)}</h2>
            {changed(form, Arc::clone(&answers), changes)}
        }
    });
    view! {
        <section class="case__part" aria-labelledby="answers">
            {changes}
            <h2 id="answers">{say(heading)}</h2>
            <details>
                <summary>{say(words::ANSWERS_SHOW)}</summary>
                <div class="stack">{sections}</div>
            </details>
        </section>
    }
}

/// What later applications of the person changed in the case; nothing if none did.
pub fn updates(form: &'static Form, answers: &Answers, events: &[Event]) -> Option<AnyView> {
    let answers = Arc::new(answers.clone());
    let told = events.iter().filter_map(|event| match &event.fact {
        Fact::Updated { by, changes } => Some((event.at, by.clone(), changes.clone())),
        _ => None,
    });
    let mut items: Vec<AnyView> = told
        .map(|(at, by, changes)| {
            let address = ["/cases/", &by].concat();
            let name = spoken(move |lang| words::CASE.fill(lang, &[("no", by.as_str())]));
            let when = spoken(move |lang| long_moment(at, lang));
            view! {
                <li class="stack stack--tight">
                    <p class="muted">{when}": "<a href=address>{name}</a></p>
                    {changed(form, Arc::clone(&answers), changes)}
                </li>
            }
        })
        .collect();
    // The latest first, as people look for it.
    items.reverse();
    (!items.is_empty()).then(|| {
        view! {
            <section class="case__part" aria-labelledby="updates">
                <h2 id="updates">{say(words::UPDATES)}</h2>
                <ul class="case__list plain-list">{items}</ul>
            </section>
        }
    })
}

fn changed(form: &'static Form, answers: Arc<Answers>, changes: Vec<Change>) -> AnyView {
    let portal = portal();
    (move || changes_view(form, &answers, &changes, portal.lang())).into_any()
}

fn section(section: &'static Section, answers: &Arc<Answers>) -> AnyView {
    let rows = fields(section.fields, "", "", answers);
    if rows.is_empty() {
        return ().into_any();
    }
    view! {
        <h3>{say(section.title)}</h3>
        <dl class="facts">{rows}</dl>
    }
}

/// The answered fields under a prefix like `family/0/`, of the row `family/0`.
fn fields(fields: &'static [Field], prefix: &str, row: &str, answers: &Arc<Answers>) -> Vec<AnyView> {
    let asked = fields.iter().filter(|field| holds(field, answers, row));
    asked
        .flat_map(|field| answer(field, &[prefix, field.code].concat(), row, answers))
        .collect()
}

fn answer(field: &'static Field, path: &str, row: &str, answers: &Arc<Answers>) -> Vec<AnyView> {
    match field.kind {
        Kind::Group(inner) => fields(inner, &[path, "/"].concat(), row, answers),
        Kind::Rows { fields: inner, .. } => {
            let count = get(answers, path).and_then(Value::as_array).map_or(0, Vec::len);
            (0..count)
                .map(|index| {
                    one_row(
                        field,
                        inner,
                        &[path, "/", &index.to_string()].concat(),
                        index,
                        answers,
                    )
                })
                .collect()
        }
        Kind::Printed | Kind::Changes => Vec::new(),
        _ => {
            let (answers, path) = (Arc::clone(answers), path.to_owned());
            if get(&answers, &path).is_none() {
                return Vec::new();
            }
            let value = spoken(move |lang| shown(field, &path, &answers, lang));
            vec![view! { <div><dt>{say(field.question())}</dt><dd class="lines">{value}</dd></div> }]
        }
    }
}

fn one_row(
    field: &'static Field,
    inner: &'static [Field],
    path: &str,
    index: usize,
    answers: &Arc<Answers>,
) -> AnyView {
    let Kind::Rows { row, .. } = field.kind else {
        return ().into_any();
    };
    let number = (index + 1).to_string();
    let name = spoken(move |lang| words::ROW.fill(lang, &[("row", row.get(lang)), ("n", number.as_str())]));
    let rows = fields(inner, &[path, "/"].concat(), path, answers);
    view! {
        <div>
            <dt>{name}</dt>
            <dd><dl class="facts">{rows}</dl></dd>
        </div>
    }
}
