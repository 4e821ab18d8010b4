//! The roles of an official in the form: one row each.

use crate::{
    browser,
    components::{keyed, say, spoken},
    entry::{Entry, Spot, controls},
    prelude::*,
};
use shared::{
    api::RoleWrite,
    form::Problem,
    official::Role,
    services::directories::PROVIDERS,
    text::{Text, states, ui::admin as words},
};

/// Where the rows are kept.
const ROLES: &str = "roles";

/// What is typed, for the server.
pub fn written(entry: Entry) -> Vec<RoleWrite> {
    let keys = untrack(|| entry.rows(ROLES));
    keys.iter()
        .map(|key| RoleWrite {
            office: entry.text(&path(ROLES, key, "office")),
            role: entry.text(&path(ROLES, key, "role")),
        })
        .collect()
}

/// The path of a field of a row.
pub fn path(rows: &str, key: &str, field: &str) -> String {
    [rows, "/", key, "/", field].concat()
}

/// The rows, and the way to add one.
pub fn role_rows(entry: Entry) -> AnyView {
    let rows = rows(entry, ROLES, (words::ROLE_NUMBER, words::ADD_ROLE), move |key| {
        let key = key.to_owned();
        let roles = Role::ALL
            .iter()
            .filter(|role| role.is_of_office().is_some())
            .map(|role| {
                let (code, name) = (role.code().to_owned(), states::role(*role));
                (code, spoken(move |lang| name.get(lang).to_owned()))
            });
        let offices = PROVIDERS.iter().map(|office| {
            let name = office.text;
            (
                office.code.to_owned(),
                spoken(move |lang| name.get(lang).to_owned()),
            )
        });
        let role = Spot::new(entry, path(ROLES, &key, "role"), words::ROLE);
        let office = Spot::new(entry, path(ROLES, &key, "office"), words::OFFICE);
        view! {
            {controls::select(&role, words::CHOOSE, roles.collect())}
            {controls::select(&office, words::WHOLE_COUNTRY, offices.collect())}
        }
    });
    view! {
        <p class="small muted">{say(words::ROLE_HINT)}</p>
        {rows}
    }
}

/// Rows of fields with a number each, and the ways to add one and to take one away.
pub fn rows(
    entry: Entry,
    at: &'static str,
    (number, add): (Text, Text),
    draw: impl Fn(&str) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let row = move |key: &str| {
        let (key, id) = (key.to_owned(), entry.id(&[at, "/", key].concat()));
        let place = {
            let key = key.clone();
            move || {
                entry
                    .rows(at)
                    .iter()
                    .position(|row| *row == key)
                    .unwrap_or_default()
                    + 1
            }
        };
        let heading = {
            let place = place.clone();
            spoken(move |lang| number.fill(lang, &[("number", place().to_string())]))
        };
        let remove = {
            let key = key.clone();
            move |_| {
                entry.remove_row(at, &key);
                browser::focus_soon(&entry.id(&[at, "-add"].concat()));
            }
        };
        let fields = draw(&key);
        view! {
            <fieldset class="office-row" id=id tabindex="-1">
                <legend class="office-row__name">{heading}</legend>
                <div class="office-row__fields">{fields}</div>
                <button type="button" class="button button--link" on:click=remove>
                    {say(words::REMOVE)}<span class="visually-hidden">": "{heading}</span>
                </button>
            </fieldset>
        }
    };
    let add_row = move |_| {
        let key = entry.add_row(at);
        browser::focus_soon(&entry.id(&[at, "/", &key].concat()));
    };
    view! {
        <div class="stack">
            {keyed(move || entry.rows(at), row)}
            <button type="button" class="button button--secondary" id=entry.id(&[at, "-add"].concat()) on:click=add_row>
                {say(add)}
            </button>
        </div>
    }
}

/// What is wrong where nothing is chosen: the server would not know the row.
pub fn unchosen(entry: Entry, rows: &str, field: &str) -> Vec<Problem> {
    let keys = untrack(|| entry.rows(rows));
    let empty = keys
        .iter()
        .enumerate()
        .filter(|(_, key)| entry.text(&path(rows, key, field)).is_empty());
    empty
        .map(|(at, _)| Problem::new(path(rows, &at.to_string(), field), "required"))
        .collect()
}
