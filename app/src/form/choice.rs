//! Answers that are chosen: radio buttons, a list, boxes to tick.

use super::{
    frame::{Spot, grouped, labelled, text_value},
    sheet::{Pen, Sheet},
};
use crate::{
    in_force::{self, offices},
    prelude::*,
};
use leptos::ev;
use serde_json::Value;
use shared::{
    api::BaseCase,
    form::{Choice, get, text_at},
    service::card,
    text::{dates::long_date, states, ui::apply as words},
};

/// What can be chosen.
#[derive(Clone, PartialEq)]
pub struct Offer {
    pub value: String,
    pub text: String,
    /// Small print below: the IIN of a person.
    pub note: String,
    /// Excludes the others.
    pub alone: bool,
}

impl Offer {
    fn of(choice: &Choice, spot: &Spot) -> Self {
        Self {
            value: choice.code.to_owned(),
            text: spot.pen.say(choice.text).to_owned(),
            note: String::new(),
            alone: choice.tags.contains(&"alone"),
        }
    }
}

/// One of a few, all in sight.
pub fn one(spot: &Spot, options: &'static [Choice]) -> AnyView {
    let offers = options.iter().map(|choice| Offer::of(choice, spot)).collect();
    grouped(spot, radios(spot, offers))
}

/// One of a few, narrowed by another answer.
pub fn one_within(spot: &Spot, options: &'static [Choice], within: &'static str) -> AnyView {
    let pen = spot.pen;
    let wanted = Memo::new(move |_| pen.sheet.read(|answers| text_at(answers, within).to_owned()));
    let inner = spot.clone();
    let controls = live(move || {
        let wanted = wanted.get();
        if wanted.is_empty() {
            let earlier = pen
                .sheet
                .form()
                .field(within)
                .map(|(_, field)| pen.say(field.question()));
            return view! { <p class="field__wait">{pen.say(words::ANSWER_FIRST)}" «"{earlier}"»"</p> };
        }
        let fits = |choice: &&Choice| choice.tags.contains(&wanted.as_str());
        radios(
            &inner,
            options
                .iter()
                .filter(fits)
                .map(|choice| Offer::of(choice, &inner))
                .collect(),
        )
    });
    grouped(spot, controls)
}

/// One of the person's own cases.
pub fn own_case(spot: &Spot) -> AnyView {
    let (pen, inner) = (spot.pen, spot.clone());
    let controls = live(move || {
        let offers: Vec<Offer> = pen
            .sheet
            .cases(|cases| cases.iter().map(|case| offer(case, pen)).collect());
        if !offers.is_empty() {
            return choose(&inner, offers, |sheet, _, number| sheet.choose_case(number));
        }
        let text = if pen.sheet.practice() {
            words::CASES_WHEN_SIGNED_IN
        } else {
            words::NO_CASE_TO_CHANGE
        };
        view! { <p class="field__wait">{pen.say(text)}</p> }
    });
    grouped(spot, controls)
}

fn offer(case: &BaseCase, pen: Pen) -> Offer {
    let service = card(&case.service).map_or("", |service| pen.say(service.short));
    Offer {
        value: case.case.clone(),
        text: ["№ ", &case.case].concat(),
        note: [
            service,
            ", ",
            &long_date(case.filed_at.date(), pen.lang),
            ", ",
            pen.say(states::label(case.state)),
        ]
        .concat(),
        alone: false,
    }
}

/// Radio buttons.
pub fn radios(spot: &Spot, offers: Vec<Offer>) -> AnyView {
    choose(spot, offers, |sheet, path, value| {
        sheet.put(path, text_value(value));
    })
}

/// Radio buttons that do this when one is chosen.
fn choose(spot: &Spot, offers: Vec<Offer>, then: fn(Sheet, &str, &str)) -> AnyView {
    let chosen = spot.pen.sheet.text(&spot.path);
    let items = offers.into_iter().enumerate().map(|(index, offer)| {
        let id = numbered(spot, index);
        let checked = offer.value == chosen;
        let (sheet, path, value) = (spot.pen.sheet, spot.path.clone(), offer.value.clone());
        let on_change = move |_: ev::Event| {
            then(sheet, &path, &value);
            sheet.recheck(&path);
        };
        let input = view! {
            <input class="choice__input" type="radio" id=id.clone() name=spot.id.clone() value=offer.value.clone()
                prop:checked=checked aria-invalid=spot.invalid() on:change=on_change/>
        };
        choice(id, input.into_any(), offer)
    });
    view! { <div class="choices">{items.collect_view()}</div> }
}

/// One of many.
pub fn directory(spot: &Spot, options: &'static [Choice]) -> AnyView {
    let options = options
        .iter()
        .map(|choice| (choice.code.to_owned(), spot.pen.say(choice.text).to_owned()));
    labelled(spot, listed(spot, options.collect()))
}

/// The office that the application goes to: those that take it, with where they are.
pub fn office(spot: &Spot) -> AnyView {
    let (inner, path) = (spot.clone(), spot.path.clone());
    let (sheet, lang) = (spot.pen.sheet, spot.pen.lang);
    let list = live(move || {
        let offered = offices(|offices| {
            let codes = offices
                .codes()
                .filter(|code| sheet.may_choose(offices, &inner.path, code));
            codes
                .map(|code| {
                    (
                        code.to_owned(),
                        offices.name(code, lang).unwrap_or(code).to_owned(),
                    )
                })
                .collect()
        });
        listed(&inner, offered)
    });
    let reached = live(move || {
        let chosen = sheet.read(|answers| text_at(answers, &path).to_owned());
        let reached = in_force::reached(&chosen);
        (!reached.is_empty()).then(|| view! { <p class="field__hint">{reached}</p> })
    });
    let control = view! { {list}{reached} };
    labelled(spot, control)
}

fn listed(spot: &Spot, options: Vec<(String, String)>) -> AnyView {
    let chosen = spot.pen.sheet.text(&spot.path);
    let none = !options.iter().any(|(code, _)| *code == chosen);
    let items = options.into_iter().map(|(code, name)| {
        let selected = code == chosen;
        view! { <option value=code selected=selected>{name}</option> }
    });
    let (sheet, path) = (spot.pen.sheet, spot.path.clone());
    let on_change = move |event: ev::Event| {
        sheet.put(&path, text_value(&event_target_value(&event)));
        sheet.recheck(&path);
    };
    view! {
        <select class="select" id=spot.id.clone() aria-invalid=spot.invalid() aria-describedby=spot.described()
            on:change=on_change>
            <option value="" selected=none>{spot.pen.say(words::CHOOSE)}</option>
            {items.collect_view()}
        </select>
    }
}

/// Any of a few.
pub fn many(spot: &Spot, options: &'static [Choice]) -> AnyView {
    let offers = options.iter().map(|choice| Offer::of(choice, spot)).collect();
    grouped(spot, boxes(spot, offers))
}

/// Boxes to tick, of which one may exclude the others.
pub fn boxes(spot: &Spot, offers: Vec<Offer>) -> AnyView {
    let (sheet, path) = (spot.pen.sheet, spot.path.clone());
    let ticked = {
        let path = path.clone();
        Memo::new(move |_| sheet.read(|answers| ticked(get(answers, &path))))
    };
    let lonely: Vec<String> = offers
        .iter()
        .filter(|offer| offer.alone)
        .map(|offer| offer.value.clone())
        .collect();
    let items = offers.into_iter().enumerate().map(|(index, offer)| {
        let id = numbered(spot, index);
        let (value, path, lonely) = (offer.value.clone(), path.clone(), lonely.clone());
        let on_change = move |event: ev::Event| {
            let mut now = ticked.get_untracked();
            now.retain(|other| *other != value);
            if event_target_checked(&event) {
                let alone = lonely.contains(&value);
                now.retain(|other| !alone && !lonely.contains(other));
                now.push(value.clone());
            }
            sheet.put(&path, Value::from(now));
            sheet.recheck(&path);
        };
        let value = offer.value.clone();
        let input = view! {
            <input class="choice__input" type="checkbox" id=id.clone() value=offer.value.clone()
                prop:checked=move || ticked.with(|ticked| ticked.contains(&value))
                aria-invalid=spot.invalid() on:change=on_change/>
        };
        choice(id, input.into_any(), offer)
    });
    view! { <div class="choices">{items.collect_view()}</div> }
}

fn ticked(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A statement to agree to, or a mark: one box with the question as its label.
pub fn mark(spot: &Spot) -> AnyView {
    let (sheet, path, shown) = (spot.pen.sheet, spot.path.clone(), spot.error);
    let checked = sheet.marked(&path);
    let on_change = move |event: ev::Event| {
        sheet.put(&path, Value::Bool(event_target_checked(&event)));
        sheet.recheck(&path);
    };
    view! {
        <div class="field" class:field--error=move || shown.with(Option::is_some)>
            <div class="choice">
                <input class="choice__input" type="checkbox" id=spot.id.clone() prop:checked=checked
                    aria-invalid=spot.invalid() aria-describedby=spot.described() on:change=on_change/>
                <label class="choice__label" for=spot.id.clone()>{spot.question()}</label>
            </div>
            {spot.notes()}
            {spot.act()}
        </div>
    }
}

/// The first control has the id of the question itself.
fn numbered(spot: &Spot, index: usize) -> String {
    if index == 0 {
        spot.id.clone()
    } else {
        spot.part(&index.to_string())
    }
}

fn choice(id: String, input: AnyView, offer: Offer) -> AnyView {
    let note = (!offer.note.is_empty()).then(|| view! { <span class="choice__note">{offer.note}</span> });
    view! {
        <div class="choice">
            {input}
            <label class="choice__label" for=id>{offer.text}{note}</label>
        </div>
    }
}
