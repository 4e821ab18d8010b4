//! Controls of the workplace's forms, each with its label, its hint and its error.

use super::entry::Entry;
use crate::{
    components::{say, spoken},
    prelude::*,
};
use leptos::ev;
use shared::text::{Text, ui::apply as words};

/// Where a control stands.
#[derive(Clone)]
pub struct Spot {
    entry: Entry,
    path: String,
    label: Signal<String>,
    hint: Option<Text>,
}

impl Spot {
    /// A control for this path.
    pub fn new(entry: Entry, path: impl Into<String>, label: Text) -> Self {
        let (path, label) = (path.into(), spoken(move |lang| label.get(lang).to_owned()));
        entry.label(&path, label);
        Self {
            entry,
            path,
            label,
            hint: None,
        }
    }

    /// The same with a hint.
    pub fn hint(self, hint: Text) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    fn id(&self) -> String {
        self.entry.id(&self.path)
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
        let id = self.id();
        let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
        let hint = self
            .hint
            .map(|hint| view! { <p class="field__hint" id=hint_id>{say(hint)}</p> });
        view! {
            {hint}
            {move || error.get().map(|sentence| view! {
                <p class="field__error" id=error_id.clone()>
                    <span class="visually-hidden">{say(words::ERROR)}</span>{sentence}
                </p>
            })}
        }
    }

    fn labelled(&self, error: Memo<Option<String>>, control: AnyView) -> AnyView {
        view! {
            <div class="field" class:field--error=move || error.with(Option::is_some)>
                <label class="label" for=self.id()>{self.label}</label>
                {self.notes(error)}
                {control}
            </div>
        }
    }

    /// Several controls that answer one question. An error's link leads to the group.
    fn grouped(&self, error: Memo<Option<String>>, controls: AnyView) -> AnyView {
        view! {
            <fieldset class="field" class:field--error=move || error.with(Option::is_some) id=self.id() tabindex="-1"
                aria-describedby=self.described(error)>
                <legend class="label">{self.label}</legend>
                {self.notes(error)}
                {controls}
            </fieldset>
        }
    }
}

/// `aria-invalid`.
fn invalid(error: Memo<Option<String>>) -> impl Fn() -> Option<&'static str> + Send + Sync + Copy + 'static {
    move || error.with(Option::is_some).then_some("true")
}

/// One line, as wide as what belongs in it.
pub fn line(spot: &Spot, class: &'static str) -> AnyView {
    let (entry, path) = (spot.entry, spot.path.clone());
    let error = entry.error(path.clone());
    let on_input = {
        let path = path.clone();
        move |event: ev::Event| entry.put(&path, event_target_value(&event))
    };
    let control = view! {
        <input class=class type="text" id=spot.id() autocomplete="off" spellcheck="false" prop:value=entry.text(&path)
            aria-invalid=invalid(error) aria-describedby=spot.described(error) on:input=on_input/>
    };
    spot.labelled(error, control)
}

/// One of a list.
pub fn select(spot: &Spot, empty: Text, options: Vec<(String, Signal<String>)>) -> AnyView {
    let (entry, path) = (spot.entry, spot.path.clone());
    let error = entry.error(path.clone());
    let chosen = entry.text(&path);
    let none = chosen.is_empty();
    let options = options
        .into_iter()
        .map(|(value, name)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{name}</option> }
        })
        .collect_view();
    let control = view! {
        <select class="select" id=spot.id() aria-invalid=invalid(error) aria-describedby=spot.described(error)
            on:change=move |event| entry.put(&path, event_target_value(&event))>
            <option value="" selected=none>{say(empty)}</option>
            {options}
        </select>
    };
    spot.labelled(error, control)
}

/// One of a few, each with what it means.
pub fn radios(spot: &Spot, options: Vec<(String, Text, Signal<String>)>) -> AnyView {
    let (entry, name) = (spot.entry, spot.id());
    let error = entry.error(spot.path.clone());
    let chosen = entry.text(&spot.path);
    let radio = |(value, label, note): (String, Text, Signal<String>)| {
        let id = [&name, "-", value.as_str()].concat();
        let (checked, path) = (value == chosen, spot.path.clone());
        let on_change = {
            let value = value.clone();
            move |_| entry.put(&path, value.clone())
        };
        view! {
            <div class="choice">
                <input class="choice__input" type="radio" id=id.clone() name=name.clone() value=value
                    prop:checked=checked on:change=on_change/>
                <label class="choice__label" for=id>
                    {say(label)}
                    <span class="choice__note">{note}</span>
                </label>
            </div>
        }
    };
    let radios = options.into_iter().map(radio).collect_view();
    spot.grouped(error, view! { <div class="choices">{radios}</div> })
}

/// A box to tick: "yes" or "".
pub fn tick(spot: &Spot) -> AnyView {
    let (entry, path, label) = (spot.entry, spot.path.clone(), spot.label);
    let error = entry.error(path.clone());
    let ticked = !entry.text(&path).is_empty();
    let on_change = move |event: ev::Event| {
        let ticked = event_target_checked(&event);
        entry.put(&path, if ticked { "yes" } else { "" }.to_owned());
    };
    view! {
        <div class="field">
            <div class="choice">
                <input class="choice__input" type="checkbox" id=spot.id() prop:checked=ticked
                    aria-describedby=spot.described(error) on:change=on_change/>
                <label class="choice__label" for=spot.id()>{label}</label>
            </div>
            {spot.notes(error)}
        </div>
    }
}

/// A date in three small inputs, as in the form of an application (`form/date.rs`): `2026-11-05`, and until all three
/// are there as far as it is typed.
pub fn date(spot: &Spot) -> AnyView {
    const PARTS: [(Text, &str, &str); 3] = [
        (words::DAY, "-day", "input date__part"),
        (words::MONTH, "-month", "input date__part"),
        (words::YEAR, "-year", "input date__part date__part--year"),
    ];
    let (entry, path) = (spot.entry, spot.path.clone());
    let error = entry.error(path.clone());
    let parts = StoredValue::new(split(&entry.text(&path)));
    let part = |(index, (label, suffix, class)): (usize, (Text, &str, &'static str))| {
        let (path, id) = (path.clone(), [&spot.id(), suffix].concat());
        let on_input = move |event: ev::Event| {
            let typed = event_target_value(&event).trim().to_owned();
            parts.update_value(|parts| parts[index] = typed);
            entry.put(&path, parts.with_value(joined));
        };
        let shown = parts.with_value(|parts| parts[index].trim_start_matches('0').to_owned());
        view! {
            <div class="date__item">
                <label class="date__label" for=id.clone()>{say(label)}</label>
                <input class=class id=id type="text" inputmode="numeric" autocomplete="off" prop:value=shown
                    aria-invalid=invalid(error) on:input=on_input/>
            </div>
        }
    };
    let inputs = PARTS.into_iter().enumerate().map(part).collect_view();
    spot.grouped(error, view! { <div class="date">{inputs}</div> })
}

/// Day, month, year of `2026-11-05`.
fn split(text: &str) -> [String; 3] {
    let mut parts = text.splitn(3, '-').map(str::to_owned);
    let [year, month, day] = [(); 3].map(|()| parts.next().unwrap_or_default());
    [day, month, year]
}

fn joined([day, month, year]: &[String; 3]) -> String {
    if [day, month, year].into_iter().all(String::is_empty) {
        return String::new();
    }
    let two = |part: &str| {
        if part.len() == 1 {
            ["0", part].concat()
        } else {
            part.to_owned()
        }
    };
    [year, "-", &two(month), "-", &two(day)].concat()
}

/// The button that sends a form; it waits while the form is on its way.
pub fn submit(entry: Entry, label: Text, class: &'static str) -> AnyView {
    view! {
        <button class=class aria-disabled=move || entry.busy.get().then_some("true")>{say(label)}</button>
    }
}
