//! Controls of the workplace's forms, each with its label, its hint and its error.

use super::typed::{Pad, Typed};
use crate::{
    components::{say, spoken},
    form::{id_of, sentence},
    portal::portal,
    prelude::*,
};
use leptos::ev;
use shared::text::{Text, ui::apply};

/// Where a control stands.
#[derive(Clone)]
pub struct Slot {
    /// The form.
    pub pad: Pad,
    /// The path of its answer.
    pub path: String,
    /// Its label.
    pub label: Signal<String>,
    /// How to fill it in.
    pub hint: Option<Signal<String>>,
}

/// Reads an answer.
type Reads = fn(&Typed) -> &String;
/// Where it is written.
type Writes = fn(&mut Typed) -> &mut String;

impl Slot {
    /// A control for this path.
    pub fn new(pad: Pad, path: impl Into<String>, label: Text) -> Self {
        Self {
            pad,
            path: path.into(),
            label: spoken(move |lang| label.get(lang).to_owned()),
            hint: None,
        }
    }

    /// The same with a hint.
    pub fn hint(self, hint: Text) -> Self {
        Self {
            hint: Some(spoken(move |lang| hint.get(lang).to_owned())),
            ..self
        }
    }

    fn id(&self) -> String {
        id_of(&self.path)
    }

    /// The sentence of what is wrong.
    fn error(&self) -> Memo<Option<String>> {
        let (portal, pad, path) = (portal(), self.pad, self.path.clone());
        Memo::new(move |_| {
            pad.problems.with(|shown| {
                let found = shown.iter().find(|problem| problem.field == path)?;
                Some(sentence(found, portal.lang()))
            })
        })
    }

    fn described(&self, error: Memo<Option<String>>) -> impl Fn() -> Option<String> + Send + Sync + use<> {
        let (id, hint) = (self.id(), self.hint.is_some());
        move || match (error.with(Option::is_some), hint) {
            (true, true) => Some([&id, "-error ", &id, "-hint"].concat()),
            (true, false) => Some([&id, "-error"].concat()),
            (false, true) => Some([&id, "-hint"].concat()),
            (false, false) => None,
        }
    }

    fn notes(&self, error: Memo<Option<String>>) -> AnyView {
        self.pad.labels.update_value(|labels| {
            labels.insert(self.path.clone(), self.label);
        });
        let id = self.id();
        let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
        let hint = self
            .hint
            .map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> });
        view! {
            {hint}
            {move || error.get().map(|sentence| view! {
                <p class="field__error" id=error_id.clone()>
                    <span class="visually-hidden">{say(apply::ERROR)}</span>{sentence}
                </p>
            })}
        }
    }

    /// One control with its label.
    fn labelled(&self, error: Memo<Option<String>>, control: AnyView) -> AnyView {
        view! {
            <div class="field" class:field--error=move || error.with(Option::is_some)>
                <label class="label" for=self.id()>{self.label}</label>
                {self.notes(error)}
                {control}
            </div>
        }
    }
}

/// `aria-invalid`.
fn invalid(error: Memo<Option<String>>) -> impl Fn() -> Option<&'static str> + Send + Sync + Copy + 'static {
    move || error.with(Option::is_some).then_some("true")
}

/// One line.
pub fn line(slot: &Slot, get: Reads, put: Writes) -> AnyView {
    let (error, pad, path) = (slot.error(), slot.pad, slot.path.clone());
    let typed = pad.typed.with_untracked(|typed| get(typed).clone());
    let on_input = move |event: ev::Event| pad.put(&path, |typed| *put(typed) = event_target_value(&event));
    let control = view! {
        <input class="input" type="text" id=slot.id() autocomplete="off" prop:value=typed aria-invalid=invalid(error)
            aria-describedby=slot.described(error) on:input=on_input/>
    };
    slot.labelled(error, control)
}

/// Several lines.
pub fn lines(slot: &Slot, get: Reads, put: Writes) -> AnyView {
    let pad = slot.pad;
    let typed = pad.typed.with_untracked(|typed| get(typed).clone());
    area(slot, typed, move |path, text| {
        pad.put(path, |typed| *put(typed) = text);
    })
}

/// Several lines, wherever they are kept.
pub fn area(slot: &Slot, typed: String, put: impl Fn(&str, String) + Send + Sync + 'static) -> AnyView {
    let (error, path) = (slot.error(), slot.path.clone());
    let control = view! {
        <textarea class="input textarea" rows="4" id=slot.id() prop:value=typed aria-invalid=invalid(error)
            aria-describedby=slot.described(error) on:input=move |event| put(&path, event_target_value(&event))>
        </textarea>
    };
    slot.labelled(error, control)
}

/// One of several.
pub fn choice(
    slot: &Slot,
    options: Vec<(String, Signal<String>)>,
    empty: Text,
    get: Reads,
    put: Writes,
) -> AnyView {
    let (error, pad, path) = (slot.error(), slot.pad, slot.path.clone());
    let chosen = pad.typed.with_untracked(|typed| get(typed).clone());
    let none = chosen.is_empty();
    let options = options
        .into_iter()
        .map(|(value, name)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{name}</option> }
        })
        .collect_view();
    let on_change = move |event: ev::Event| pad.put(&path, |typed| *put(typed) = event_target_value(&event));
    let control = view! {
        <select class="select" id=slot.id() aria-invalid=invalid(error) aria-describedby=slot.described(error)
            on:change=on_change>
            <option value="" selected=none>{say(empty)}</option>
            {options}
        </select>
    };
    slot.labelled(error, control)
}

/// Several controls that answer one question; the error's link leads to the first.
pub fn group(slot: &Slot, controls: AnyView) -> AnyView {
    let error = slot.error();
    view! {
        <fieldset class="field" class:field--error=move || error.with(Option::is_some) id=slot.id() tabindex="-1"
            aria-describedby=slot.described(error)>
            <legend class="label">{slot.label}</legend>
            {slot.notes(error)}
            {controls}
        </fieldset>
    }
}

/// A box to tick.
pub fn tick(id: String, label: AnyView, ticked: bool, on_tick: impl Fn(bool) + 'static) -> AnyView {
    view! {
        <div class="choice">
            <input class="choice__input" type="checkbox" id=id.clone() prop:checked=ticked
                on:change=move |event| on_tick(event_target_checked(&event))/>
            <label class="choice__label" for=id>{label}</label>
        </div>
    }
}
