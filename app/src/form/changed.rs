//! What a form changes in a case: each answer as it was and as it will be.

use super::{
    frame::Spot,
    problems::joined,
    show::{capitalised, value_shown},
    summary::place,
};
use crate::prelude::*;
use serde_json::{Map, Value};
use shared::{
    form::{Answers, Change, Field, Form, Kind},
    text::{Lang, ui::apply as words},
};

/// The changes as the form computes them, and what is wrong with them.
pub fn changed(spot: &Spot) -> AnyView {
    let (pen, shown) = (spot.pen, spot.error);
    let list = live(move || {
        let found = pen.sheet.difference();
        pen.sheet
            .read(|answers| changes_view(pen.sheet.form(), answers, &found, pen.lang))
    });
    let (id, error_id) = (spot.id.clone(), spot.part("error"));
    view! {
        <div class="field" class:field--error=move || shown.with(Option::is_some) id=id tabindex="-1">
            {move || shown.get().map(|sentence| view! {
                <p class="field__error" id=error_id.clone()>
                    <span class="visually-hidden">{pen.say(words::ERROR)}</span>{sentence}
                </p>
            })}
            {list}
        </div>
    }
}

/// Each change with its question, the value before and the value after; `answers` name the people.
pub fn changes_view(form: &'static Form, answers: &Answers, changes: &[Change], lang: Lang) -> AnyView {
    if changes.is_empty() {
        return view! { <p class="field__wait">{words::NOTHING_CHANGED.get(lang)}</p> };
    }
    let items = changes.iter().map(|change| {
        let field = form.field(&change.field).map(|(_, field)| field);
        let said = |value: &Value| {
            let said = field.map_or_else(String::new, |field| said(field, value, answers, lang));
            if said.is_empty() {
                words::NOT_ANSWERED.get(lang).to_owned()
            } else {
                said
            }
        };
        view! {
            <div class="changes__one">
                <dt class="changes__term">{place(form, &change.field, lang)}</dt>
                <dd class="changes__old lines">
                    <span class="changes__label">{words::BEFORE.get(lang)}</span>" "{said(&change.old)}
                </dd>
                <dd class="changes__new lines">
                    <span class="changes__label">{words::AFTER.get(lang)}</span>" "{said(&change.new)}
                </dd>
            </div>
        }
    });
    view! { <dl class="changes">{items.collect_view()}</dl> }
}

/// A value in words, that of a group or a row line by line.
fn said(field: &'static Field, value: &Value, answers: &Answers, lang: Lang) -> String {
    match (&field.kind, value) {
        (Kind::Group(fields) | Kind::Rows { fields, .. }, Value::Object(group)) => {
            lines(fields, group, answers, lang)
        }
        (Kind::Rows { fields, row, .. }, Value::Array(rows)) => {
            let rows = rows.iter().filter_map(Value::as_object).enumerate();
            let rows = rows.map(|(index, group)| {
                let number = (index + 1).to_string();
                [
                    row.get(lang),
                    " ",
                    &number,
                    "\n",
                    &lines(fields, group, answers, lang),
                ]
                .concat()
            });
            rows.collect::<Vec<_>>().join("\n")
        }
        _ => value_shown(field, Some(value), answers, lang),
    }
}

fn lines(fields: &'static [Field], group: &Map<String, Value>, answers: &Answers, lang: Lang) -> String {
    let filled = fields.iter().filter_map(|field| {
        let said = said(field, group.get(field.code)?, answers, lang);
        (!said.is_empty()).then(|| joined(&capitalised(field.label.get(lang)), &said))
    });
    filled.collect::<Vec<_>>().join("\n")
}
