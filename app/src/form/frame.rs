//! What stands around a control: the question, the act's own words, the hint, the mark of a known fact, the error.

use super::sheet::Pen;
use crate::prelude::*;
use crate::{components::ActWords, service::readable};
use serde_json::Value;
use shared::{
    form::{Field, Kind, Need, get},
    text::{Lang, dates::long_date, ui::apply as words},
};

/// A question at its place in the answers.
#[derive(Clone)]
pub struct Spot {
    pub pen: Pen,
    pub field: &'static Field,
    pub path: String,
    /// The id of its first control, where the links of the error summary lead.
    pub id: String,
    pub error: Memo<Option<String>>,
}

/// The id of the control that answers a path: `f-family-0-iin`.
pub fn id_of(path: &str) -> String {
    ["f-", &path.replace('/', "-")].concat()
}

impl Spot {
    pub fn new(pen: Pen, field: &'static Field, path: String) -> Self {
        Self {
            pen,
            field,
            id: id_of(&path),
            error: pen.sheet.error(&path, pen.lang),
            path,
        }
    }

    /// The id of a part of it.
    pub fn part(&self, part: &str) -> String {
        [&self.id, "-", part].concat()
    }

    /// `aria-describedby`: the error first, then the hint.
    pub fn described(&self) -> impl Fn() -> Option<String> + Send + Sync + Clone + 'static {
        let hint = self.field.hint.is_some().then(|| self.part("hint"));
        let (error, shown) = (self.part("error"), self.error);
        move || match (shown.with(Option::is_some), &hint) {
            (true, Some(hint)) => Some([&error, " ", hint].concat()),
            (true, None) => Some(error.clone()),
            (false, hint) => hint.clone(),
        }
    }

    /// `aria-invalid`.
    pub fn invalid(&self) -> impl Fn() -> Option<String> + Send + Sync + Copy + 'static {
        let shown = self.error;
        move || shown.with(Option::is_some).then(|| "true".to_owned())
    }

    /// The question with "(optional)" in words.
    pub fn question(&self) -> AnyView {
        let optional = match (self.field.need, &self.field.kind) {
            (_, Kind::Mark) | (Need::Required, _) => None,
            (Need::Optional, _) => Some(words::OPTIONAL),
            (Need::Together, _) => Some(words::TOGETHER),
        };
        let pen = self.pen;
        view! {
            <span class="field__question">{pen.say(self.field.question())}</span>
            {optional.map(|text| view! { <span class="field__optional">" "{pen.say(text)}</span> })}
        }
    }

    /// The hint, what the state knows, and the error.
    pub fn notes(&self) -> AnyView {
        let (pen, shown) = (self.pen, self.error);
        let error_id = self.part("error");
        view! {
            {self.field.hint.map(|hint| view! { <p class="field__hint" id=self.part("hint")>{pen.say(hint)}</p> })}
            {self.fact()}
            {move || shown.get().map(|sentence| view! {
                <p class="field__error" id=error_id.clone()>
                    <span class="visually-hidden">{pen.say(words::ERROR)}</span>{sentence}
                </p>
            })}
        }
    }

    /// The act's own words, verbatim, where the question is put in plain ones; once for all rows.
    pub fn act(&self) -> Option<AnyView> {
        let repeated = self
            .path
            .split('/')
            .nth(1)
            .is_some_and(|row| row != "0" && row.parse::<usize>().is_ok());
        if repeated || self.field.ask.is_none() {
            return None;
        }
        let (pen, label) = (self.pen, self.field.label);
        let place = readable(self.field.cite, pen.lang);
        let translated = (pen.lang != Lang::Kk).then(|| view! { <p>{label.get(pen.lang)}</p> });
        let view = view! {
            <ActWords class="field__act" summary=words::IN_THE_ACT quote=label.quote()>
                {translated}
                <p class="field__cite">{place}</p>
            </ActWords>
        };
        Some(view.into_any())
    }

    /// "From the state database, as of …", as long as the answer is still that of the database.
    fn fact(&self) -> Option<AnyView> {
        let fact = self.pen.sheet.fact(&self.path)?;
        let (sheet, path, value) = (self.pen.sheet, self.path.clone(), fact.value.clone());
        let same = Memo::new(move |_| sheet.read(|answers| get(answers, &path) == Some(&value)));
        let text = source_words(fact.as_of, self.pen.lang);
        let view = live(move || {
            same.get()
                .then(|| view! { <p class="field__fact">{text.clone()}</p> })
        });
        Some(view)
    }
}

/// "From the state database, as of …".
pub fn source_words(as_of: jiff::civil::Date, lang: Lang) -> String {
    words::FROM_STATE.fill(lang, &[("date", long_date(as_of, lang))])
}

/// One control with its label.
pub fn labelled(spot: &Spot, control: AnyView) -> AnyView {
    let shown = spot.error;
    view! {
        <div class="field" class:field--error=move || shown.with(Option::is_some)>
            <label class="field__label" for=spot.id.clone()>{spot.question()}</label>
            {spot.notes()}
            {control}
            {spot.act()}
        </div>
    }
}

/// Several controls that answer one question.
pub fn grouped(spot: &Spot, controls: AnyView) -> AnyView {
    let shown = spot.error;
    view! {
        <fieldset class="field" class:field--error=move || shown.with(Option::is_some) id=spot.part("set")
            tabindex="-1" aria-describedby=spot.described()>
            <legend class="field__label">{spot.question()}</legend>
            {spot.notes()}
            {controls}
            {spot.act()}
        </fieldset>
    }
}

/// A text as JSON.
pub fn text_value(text: &str) -> Value {
    Value::String(text.to_owned())
}
