//! Answers that are typed: one input with the keyboard that suits it.

use super::{
    frame::{Spot, labelled, text_value},
    sheet::Pen,
};
use crate::prelude::*;
use leptos::ev;
use shared::{
    form::{Choice, Kind, text_at},
    person::{Bin, Iin, Money, Phone},
    text::{dates::long_date, ui::apply as words},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// An input for one line.
pub fn line(spot: &Spot) -> AnyView {
    let (kind, pen, path) = (spot.field.kind, spot.pen, spot.path.clone());
    let (class, mode, of_type) = looks(&kind);
    let typed = pen.sheet.text(&path);
    let shown = grouped(&kind, &typed).unwrap_or(typed);
    let autocomplete = Some(spot.field.autocomplete).filter(|token| !token.is_empty());
    let plain = matches!(kind, Kind::Line { .. } | Kind::Suggest { .. });
    let options = kind.options();
    let list = (!options.is_empty()).then(|| spot.part("list"));
    let on_input = {
        let path = path.clone();
        move |event: ev::Event| {
            pen.sheet.put(&path, text_value(&event_target_value(&event)));
            pen.sheet.relieve(&path);
        }
    };
    let on_blur = {
        let path = path.clone();
        move |event: ev::Event| left(pen, &kind, &path, event.target())
    };
    let control = view! {
        <input class=class id=spot.id.clone() type=of_type inputmode=mode autocomplete=autocomplete
            spellcheck=(!plain).then_some("false") autocapitalize=(!plain && !matches!(kind, Kind::Name)).then_some("off")
            list=list.clone() prop:value=shown aria-invalid=spot.invalid() aria-describedby=spot.described()
            on:input=on_input on:blur=on_blur/>
        {list.map(|id| suggestions(id, options, pen))}
        {matches!(kind, Kind::Iin).then(|| birth_date(pen, path))}
    };
    labelled(spot, control.into_any())
}

/// Class, keyboard and type.
fn looks(kind: &Kind) -> (&'static str, Option<&'static str>, &'static str) {
    match kind {
        Kind::Iin | Kind::Bin | Kind::Money => ("input input--medium", Some("numeric"), "text"),
        Kind::Integer { .. } => ("input input--narrow", Some("numeric"), "text"),
        Kind::Phone => ("input input--medium", Some("tel"), "tel"),
        Kind::Email => ("input", Some("email"), "email"),
        Kind::Cadastral => ("input input--medium", None, "text"),
        Kind::Line { max } if *max <= 20 => ("input input--short", None, "text"),
        _ => ("input", None, "text"),
    }
}

/// The person left the field: what was typed is checked, and shown as people read it.
fn left(pen: Pen, kind: &Kind, path: &str, target: Option<web_sys::EventTarget>) {
    pen.sheet.leave_soon(path);
    let input = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let (Some(input), Some(text)) = (input, grouped(kind, &pen.sheet.text(path))) {
        input.set_value(&text);
    }
}

/// The text as people read it; `None` if it is no such value, or is not grouped.
pub fn grouped(kind: &Kind, text: &str) -> Option<String> {
    match kind {
        Kind::Iin | Kind::Person => Iin::parse(text).ok().map(|iin| iin.grouped()),
        Kind::Bin => Bin::parse(text).ok().map(|bin| {
            let mut text = bin.as_str().to_owned();
            text.insert(6, ' ');
            text
        }),
        Kind::Phone => Phone::parse(text).ok().map(|phone| phone.grouped()),
        Kind::Money => Money::parse(text).ok().map(Money::grouped),
        _ => None,
    }
}

fn suggestions(id: String, options: &'static [Choice], pen: Pen) -> AnyView {
    let options = options
        .iter()
        .map(|choice| view! { <option value=pen.say(choice.text)></option> });
    view! { <datalist id=id>{options.collect_view()}</datalist> }
}

/// The birth date that an IIN states: a typing error is seen at once.
fn birth_date(pen: Pen, path: String) -> AnyView {
    let day = pen.sheet.day();
    let born = Memo::new(move |_| {
        let iin = pen
            .sheet
            .read(|answers| Iin::parse(text_at(answers, &path)).ok())?;
        (!iin.born_after(day)).then(|| iin.birth_date())
    });
    let text = live(move || {
        born.get()
            .map(|date| words::BORN.fill(pen.lang, &[("date", long_date(date, pen.lang))]))
    });
    view! { <p class="field__echo" aria-live="polite">{text}</p> }
}
