//! Controls, each with its label, its hint and its error (WCAG 3.3.1, 3.3.2).

use super::Entry;
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
    hint: Option<Signal<String>>,
    error: Memo<Option<String>>,
}

impl Spot {
    /// A control for this path.
    pub fn new(entry: Entry, path: impl Into<String>, label: Text) -> Self {
        Self::saying(entry, path, spoken(move |lang| label.get(lang).to_owned()))
    }

    /// The same with a label that is made.
    pub fn saying(entry: Entry, path: impl Into<String>, label: Signal<String>) -> Self {
        let path = path.into();
        entry.label(&path, label);
        Self {
            error: entry.error(path.clone()),
            entry,
            path,
            label,
            hint: None,
        }
    }

    /// The same with a hint.
    pub fn hint(self, hint: Text) -> Self {
        self.hinting(spoken(move |lang| hint.get(lang).to_owned()))
    }

    /// The same with a hint that is made.
    pub fn hinting(self, hint: Signal<String>) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    fn typed(&self) -> String {
        self.entry.text(&self.path)
    }

    /// Writes down what is typed.
    fn put(&self) -> impl Fn(ev::Event) + Send + Sync + use<> {
        let (entry, path) = (self.entry, self.path.clone());
        move |event| entry.put(&path, event_target_value(&event))
    }

    fn id(&self) -> String {
        self.entry.id(&self.path)
    }

    fn described(&self) -> impl Fn() -> Option<String> + Send + Sync + use<> {
        let (id, hint, error) = (self.id(), self.hint.is_some(), self.error);
        move || match (error.with(Option::is_some), hint) {
            (true, true) => Some([&id, "-error ", &id, "-hint"].concat()),
            (true, false) => Some([&id, "-error"].concat()),
            (false, true) => Some([&id, "-hint"].concat()),
            (false, false) => None,
        }
    }

    fn notes(&self) -> AnyView {
        let (id, error) = (self.id(), self.error);
        let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
        let hint = self
            .hint
            .map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> });
        view! {
            {hint}
            {move || error.get().map(|sentence| view! {
                <p class="field__error" id=error_id.clone()>
                    <span class="visually-hidden">{say(words::ERROR)}</span>{sentence}
                </p>
            })}
        }
    }

    /// `aria-invalid`.
    fn invalid(&self) -> impl Fn() -> Option<&'static str> + Send + Sync + Copy + use<> {
        let error = self.error;
        move || error.with(Option::is_some).then_some("true")
    }

    fn labelled(&self, control: AnyView) -> AnyView {
        let error = self.error;
        view! {
            <div class="field" class:field--error=move || error.with(Option::is_some)>
                <label class="label" for=self.id()>{self.label}</label>
                {self.notes()}
                {control}
            </div>
        }
    }

    /// Several controls that answer one question. An error's link leads to the group.
    pub fn grouped(&self, controls: AnyView) -> AnyView {
        let error = self.error;
        view! {
            <fieldset class="field" class:field--error=move || error.with(Option::is_some) id=self.id() tabindex="-1"
                aria-describedby=self.described()>
                <legend class="label">{self.label}</legend>
                {self.notes()}
                {controls}
            </fieldset>
        }
    }
}

/// One line, as wide as what belongs in it.
pub fn line(spot: &Spot, class: &'static str) -> AnyView {
    let control = view! {
        <input class=class type="text" id=spot.id() autocomplete="off" spellcheck="false" prop:value=spot.typed()
            aria-invalid=spot.invalid() aria-describedby=spot.described() on:input=spot.put()/>
    };
    spot.labelled(control)
}

/// Several lines.
pub fn lines(spot: &Spot) -> AnyView {
    let control = view! {
        <textarea class="input textarea" rows="5" id=spot.id() prop:value=spot.typed()
            aria-invalid=spot.invalid() aria-describedby=spot.described() on:input=spot.put()></textarea>
    };
    spot.labelled(control)
}

/// One of a list.
pub fn select(spot: &Spot, empty: Text, options: Vec<(String, Signal<String>)>) -> AnyView {
    let chosen = spot.typed();
    let none = chosen.is_empty();
    let options = options
        .into_iter()
        .map(|(value, name)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{name}</option> }
        })
        .collect_view();
    let control = view! {
        <select class="select" id=spot.id() aria-invalid=spot.invalid() aria-describedby=spot.described()
            on:change=spot.put()>
            <option value="" selected=none>{say(empty)}</option>
            {options}
        </select>
    };
    spot.labelled(control)
}

/// One of a few, each with what it means.
pub fn radios(spot: &Spot, options: Vec<(String, Text, Signal<String>)>) -> AnyView {
    let (entry, name) = (spot.entry, spot.id());
    let chosen = spot.typed();
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
    spot.grouped(view! { <div class="choices">{radios}</div> })
}

/// A box to tick: "yes" or "".
pub fn tick(spot: &Spot) -> AnyView {
    let (entry, path) = (spot.entry, spot.path.clone());
    let on_tick = move |ticked| entry.put(&path, if ticked { "yes" } else { "" }.to_owned());
    let box_ = tick_box(
        spot.id(),
        spot.label.into_any(),
        !spot.typed().is_empty(),
        spot.described(),
        on_tick,
    );
    view! {
        <div class="field">
            {box_}
            {spot.notes()}
        </div>
    }
}

/// Boxes to tick, one for each key of these rows.
pub fn row_box(
    spot: &Spot,
    order: impl Iterator<Item = &'static str> + Clone + 'static,
    key: &'static str,
    label: AnyView,
) -> AnyView {
    let (entry, path) = (spot.entry, spot.path.clone());
    let on_tick = move |ticked| entry.mark_row(&path, order.clone(), key, ticked);
    let id = [&spot.id(), "-", key].concat();
    tick_box(id, label, entry.has_row(&spot.path, key), || None, on_tick)
}

fn tick_box(
    id: String,
    label: AnyView,
    ticked: bool,
    described: impl Fn() -> Option<String> + Send + Sync + 'static,
    on_tick: impl Fn(bool) + 'static,
) -> AnyView {
    view! {
        <div class="choice">
            <input class="choice__input" type="checkbox" id=id.clone() prop:checked=ticked aria-describedby=described
                on:change=move |event| on_tick(event_target_checked(&event))/>
            <label class="choice__label" for=id>{label}</label>
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
    let parts = StoredValue::new(split(&spot.typed()));
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
                    aria-invalid=spot.invalid() on:input=on_input/>
            </div>
        }
    };
    let inputs = PARTS.into_iter().enumerate().map(part).collect_view();
    spot.grouped(view! { <div class="date">{inputs}</div> })
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
