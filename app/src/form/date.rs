//! A date in three small inputs: day, month, year (GOV.UK "date input").
//!
//! Kept as `2011-03-09` once all three are there, and until then as far as it is typed: `2011-3-`.

use super::frame::{Spot, grouped, text_value};
use crate::prelude::*;
use leptos::ev;
use shared::text::{Text, ui::apply as words};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, Node};

/// Which of the three, in the order of the answer.
const YEAR: usize = 0;
const MONTH: usize = 1;
const DAY: usize = 2;

/// The three inputs.
pub fn date(spot: &Spot) -> AnyView {
    let (pen, path) = (spot.pen, spot.path.clone());
    let parts = StoredValue::new(split(&pen.sheet.text(&path)));
    let part = |which: usize, label: Text, id: String| {
        let path = path.clone();
        let on_input = move |event: ev::Event| {
            let digits = event_target_value(&event)
                .chars()
                .filter(char::is_ascii_digit)
                .collect();
            parts.update_value(|parts| parts[which] = digits);
            pen.sheet.put(&path, text_value(&parts.with_value(join)));
            pen.sheet.relieve(&path);
        };
        let shown = parts.with_value(|parts| parts[which].trim_start_matches('0').to_owned());
        let class = if which == YEAR {
            "input date__part date__part--year"
        } else {
            "input date__part"
        };
        view! {
            <div class="date__item">
                <label class="date__label" for=id.clone()>{pen.say(label)}</label>
                <input class=class id=id type="text" inputmode="numeric" prop:value=shown
                    aria-invalid=spot.invalid() on:input=on_input/>
            </div>
        }
    };
    let (day, month, year) = (spot.id.clone(), spot.part("month"), spot.part("year"));
    let inputs = view! {
        {part(DAY, words::DAY, day)}
        {part(MONTH, words::MONTH, month)}
        {part(YEAR, words::YEAR, year)}
    };
    let path = spot.path.clone();
    let on_focusout = move |event: ev::Event| {
        if leaves(&event) {
            pen.sheet.leave_soon(&path);
        }
    };
    grouped(
        spot,
        view! { <div class="date" on:focusout=on_focusout>{inputs}</div> },
    )
}

/// Whether the focus goes out of the three, not from one to another.
fn leaves(event: &ev::Event) -> bool {
    let to = event
        .dyn_ref::<ev::FocusEvent>()
        .and_then(ev::FocusEvent::related_target)
        .and_then(|target| target.dyn_into::<Node>().ok());
    let from = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let all = from.and_then(|input| input.closest(".date").ok().flatten());
    !all.is_some_and(|all| all.contains(to.as_ref()))
}

fn split(text: &str) -> [String; 3] {
    let mut parts = text.splitn(3, '-').map(str::to_owned);
    [(); 3].map(|()| parts.next().unwrap_or_default())
}

fn join(parts: &[String; 3]) -> String {
    if parts.iter().all(String::is_empty) {
        return String::new();
    }
    let two = |part: &String| {
        if part.len() == 1 {
            ["0", part].concat()
        } else {
            part.clone()
        }
    };
    [&parts[YEAR], "-", &two(&parts[MONTH]), "-", &two(&parts[DAY])].concat()
}
