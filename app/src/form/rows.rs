//! Rows to add, change and remove: family members, incomes.

use super::{
    choice::mark,
    fields_view,
    frame::{Spot, id_of},
};
use crate::{browser, components::keyed, prelude::*};
use serde_json::Value;
use shared::{
    form::{Answers, Field, Kind, get, text_at},
    text::{Text, ui::apply as words},
};

/// What is known of the rows while they are on the screen.
#[derive(Clone, Copy)]
struct Rows {
    fields: &'static [Field],
    row: Text,
    max: usize,
    count: Memo<usize>,
    /// Grows when a row is removed or brought back: those after it move up or down.
    moved: RwSignal<u32>,
    /// The row removed last, to bring back.
    removed: RwSignal<Option<(usize, Value)>>,
}

/// The rows, the button that adds one, and the mark that there are none.
pub fn rows(spot: &Spot, none: Option<Spot>) -> AnyView {
    let Kind::Rows { fields, max, row, .. } = spot.field.kind else {
        return ().into_any();
    };
    let (sheet, path) = (spot.pen.sheet, spot.path.clone());
    let rows = Rows {
        fields,
        row,
        max,
        count: Memo::new(move |_| sheet.read(|answers| count(answers, &path))),
        moved: RwSignal::new(0),
        removed: RwSignal::new(None),
    };
    let (inner, shown) = (spot.clone(), spot.error);
    let keys = move || {
        let moved = rows.moved.get().to_string();
        (0..rows.count.get())
            .map(|index| [&moved, "/", &index.to_string()].concat())
            .collect()
    };
    let one = move |key: &str| {
        let index = key.rsplit('/').next().and_then(|index| index.parse().ok());
        card(&inner, rows, index.unwrap_or_default())
    };
    let marks = {
        let none = none.clone();
        live(move || none.as_ref().filter(|_| rows.count.get() == 0).map(mark))
    };
    let adding = spot.clone();
    let add = move |_| add_row(&adding, rows, none.as_ref());
    let pen = spot.pen;
    let full = move || rows.count.get() >= rows.max;
    view! {
        <div class="rows field" class:field--error=move || shown.with(Option::is_some)
            role="group" id=spot.id.clone() tabindex="-1" aria-labelledby=spot.part("label")
            aria-describedby=spot.described()>
            <p class="field__label" id=spot.part("label")>{spot.question()}</p>
            {spot.notes()}
            {spot.act()}
            {keyed(keys, one)}
            {bring_back(spot, rows)}
            {marks}
            <button type="button" class="button button--secondary rows__add" id=spot.part("add") on:click=add
                prop:hidden=full>
                {move || pen.say(if rows.count.get() == 0 { words::ADD_FIRST } else { words::ADD_NEXT })}
                ": "{pen.say(rows.row)}
            </button>
        </div>
    }
}

fn count(answers: &Answers, path: &str) -> usize {
    get(answers, path).and_then(Value::as_array).map_or(0, Vec::len)
}

fn card(spot: &Spot, rows: Rows, index: usize) -> AnyView {
    let pen = spot.pen;
    let number = index.to_string();
    let path = [&spot.path, "/", &number].concat();
    let title = [pen.say(rows.row), " ", &(index + 1).to_string()].concat();
    let name = {
        let path = path.clone();
        Memo::new(move |_| pen.sheet.read(|answers| name_of(answers, &path)))
    };
    let heading = id_of(&path);
    let remove = {
        let (spot, path) = (spot.clone(), path.clone());
        move |_| remove_row(&spot, rows, index, &path)
    };
    view! {
        <section class="rows__card" aria-labelledby=heading>
            <h2 class="rows__title" id=id_of(&path) tabindex="-1">
                {title.clone()}
                {move || Some(name.get()).filter(|name| !name.is_empty()).map_or_else(String::new, |name| [": ", &name].concat())}
            </h2>
            {fields_view(pen, rows.fields, &[&path, "/"].concat())}
            <button type="button" class="button button--link rows__remove" on:click=remove>
                {pen.say(words::REMOVE)}<span class="visually-hidden">": "{title}</span>
            </button>
        </section>
    }
}

/// The name in a row, or the name of the person whom it points to.
fn name_of(answers: &Answers, path: &str) -> String {
    let at = |field: &str| text_at(answers, &[path, field].concat());
    let own = [at("/surname").trim(), at("/name").trim()]
        .join(" ")
        .trim()
        .to_owned();
    if !own.is_empty() {
        return own;
    }
    let Some(Value::Object(row)) = get(answers, path) else {
        return own;
    };
    let people = shared::form::people(answers);
    let named = row
        .values()
        .filter_map(Value::as_str)
        .find_map(|iin| people.iter().find(|(_, known, _)| known == iin));
    named.map(|(_, _, name)| name.clone()).unwrap_or_default()
}

fn add_row(spot: &Spot, rows: Rows, none: Option<&Spot>) {
    let index = rows.count.get_untracked();
    let path = [&spot.path, "/", &index.to_string()].concat();
    rows.removed.set(None);
    spot.pen.sheet.edit(|answers| {
        if index == 0 {
            shared::form::set(answers, &spot.path, Value::Array(Vec::new()));
        }
        shared::form::set(answers, &path, Value::Object(Answers::new()));
        if let Some(none) = none {
            shared::form::remove(answers, &none.path);
        }
    });
    spot.pen.sheet.recheck(&spot.path);
    if let Some(first) = rows.fields.first() {
        browser::focus_soon(&id_of(&[&path, "/", first.code].concat()));
    }
}

fn remove_row(spot: &Spot, rows: Rows, index: usize, path: &str) {
    let sheet = spot.pen.sheet;
    let Some(row) = sheet.peek(|answers| get(answers, path).cloned()) else {
        return;
    };
    sheet.forget(&spot.path);
    sheet.take(path);
    rows.moved.update(|moved| *moved = moved.wrapping_add(1));
    rows.removed.set(Some((index, row)));
    browser::focus_soon(&spot.part("back"));
}

fn bring_back(spot: &Spot, rows: Rows) -> AnyView {
    let (spot, pen) = (spot.clone(), spot.pen);
    live(move || {
        let (index, row) = rows.removed.get()?;
        let (path, heading) = (
            spot.path.clone(),
            id_of(&[&spot.path, "/", &index.to_string()].concat()),
        );
        let back = move |_| {
            pen.sheet
                .edit(|answers| insert(answers, &path, index, row.clone()));
            rows.removed.set(None);
            rows.moved.update(|moved| *moved = moved.wrapping_add(1));
            browser::focus_soon(&heading);
        };
        let removed = [
            pen.say(rows.row),
            " ",
            &(index + 1).to_string(),
            ": ",
            pen.say(words::REMOVED),
        ]
        .concat();
        Some(view! {
            <p class="rows__removed">
                <span>{removed}</span>
                <button type="button" class="button button--link" id=spot.part("back") on:click=back>
                    {pen.say(words::BRING_BACK)}
                </button>
            </p>
        })
    })
}

fn insert(answers: &mut Answers, path: &str, index: usize, row: Value) {
    let mut rows = get(answers, path)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    rows.insert(index.min(rows.len()), row);
    shared::form::set(answers, path, Value::Array(rows));
}
