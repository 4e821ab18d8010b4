//! The one renderer of the form language.
//!
//! Inputs are uncontrolled: typing changes the answers and redraws nothing but what depends on that very answer.

mod changed;
mod changing;
mod choice;
mod date;
mod facts;
mod frame;
mod input;
mod people;
mod problems;
mod rows;
mod sheet;
mod show;
mod summary;

pub use changed::changes_view;
pub use frame::id_of;
pub use problems::{is_in, joined, sentence};
pub use sheet::{Pen, Sheet};
pub use show::{capitalised, shown};
pub use summary::{ErrorSummary, focus_field, line as problem_line, linked_summary};

use crate::prelude::*;
use crate::service::readable;
use frame::{Spot, grouped};
use shared::{
    calendar::income_period,
    form::{Answers, Field, Kind, When, get},
    text::{dates::period, ui::apply as words},
};

/// Draws fields, each only while its condition holds; `prefix` is the path before their codes: "" or `family/0/`.
pub fn fields_view(pen: Pen, fields: &'static [Field], prefix: &str) -> AnyView {
    let mut views: Vec<AnyView> = Vec::new();
    let mut facts: Vec<(&'static Field, String)> = Vec::new();
    for field in fields {
        let path = [prefix, field.code].concat();
        if facts::is_fact(pen, field, &path) {
            facts.push((field, path));
            continue;
        }
        if !facts.is_empty() {
            views.push(facts::facts(pen, &std::mem::take(&mut facts)));
        }
        if belongs_to_rows(fields, field) {
            continue;
        }
        views.push(conditional(pen, fields, field, path, prefix));
    }
    if !facts.is_empty() {
        views.push(facts::facts(pen, &facts));
    }
    view! { <div class="fields">{views}</div> }
}

/// The mark "there are none" is drawn by its rows.
fn belongs_to_rows(fields: &'static [Field], field: &Field) -> bool {
    fields
        .iter()
        .any(|other| matches!(other.kind, Kind::Rows { none, .. } if none == field.code))
}

fn conditional(
    pen: Pen,
    fields: &'static [Field],
    field: &'static Field,
    path: String,
    prefix: &str,
) -> AnyView {
    let none = match field.kind {
        Kind::Rows { none, .. } => fields.iter().find(|other| other.code == none),
        _ => None,
    };
    let none = none.map(|none| Spot::new(pen, none, [prefix, none.code].concat()));
    if matches!(field.when, When::Always) {
        return draw(&Spot::new(pen, field, path), none);
    }
    let row = prefix.trim_end_matches('/').to_owned();
    let asked = Memo::new(move |_| pen.sheet.read(|answers| holds(field, answers, &row)));
    live(move || {
        asked
            .get()
            .then(|| draw(&Spot::new(pen, field, path.clone()), none.clone()))
    })
}

/// Whether a field is asked, given the answers and the path of the row it stands in.
pub fn holds(field: &Field, answers: &Answers, row: &str) -> bool {
    let inside = get(answers, row)
        .and_then(serde_json::Value::as_object)
        .unwrap_or(answers);
    field.when.holds(answers, inside)
}

fn draw(spot: &Spot, none: Option<Spot>) -> AnyView {
    match spot.field.kind {
        Kind::PastDate | Kind::Date => date::date(spot),
        Kind::One(options) => choice::one(spot, options),
        Kind::OneWithin { options, within } => choice::one_within(spot, options, within),
        Kind::Directory(options) => choice::directory(spot, options),
        Kind::Office(_) => choice::office(spot),
        Kind::Many(options) => choice::many(spot, options),
        Kind::Person => people::person(spot),
        Kind::People(only) => people::any_people(spot, only),
        Kind::Statement | Kind::Mark => choice::mark(spot),
        Kind::OwnCase => choice::own_case(spot),
        Kind::Changes => changed::changed(spot),
        Kind::Printed => printed(spot, spot.pen.say(spot.field.label).to_owned()),
        Kind::Period => printed(spot, period(income_period(spot.pen.sheet.day()), spot.pen.lang)),
        Kind::Group(fields) => {
            let inner = fields_view(spot.pen, fields, &[&spot.path, "/"].concat());
            grouped(spot, view! { <div class="group">{inner}</div> })
        }
        Kind::Rows { .. } => rows::rows(spot, none),
        _ => input::line(spot),
    }
}

/// What the form prints or computes and nobody answers.
fn printed(spot: &Spot, text: String) -> AnyView {
    view! {
        <div class="printed">
            <p class="printed__title">{spot.pen.say(spot.field.ask.unwrap_or(words::PRINTED))}</p>
            <blockquote>{text}</blockquote>
            <p class="field__cite">{readable(spot.field.cite, spot.pen.lang)}</p>
        </div>
    }
}
