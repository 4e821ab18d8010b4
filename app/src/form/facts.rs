//! Answers that the state gives: shown with their source, not asked.

use super::{frame::source_words, sheet::Pen, show::shown};
use crate::prelude::*;
use shared::{
    form::{Field, Need},
    text::ui::apply as words,
};

/// Whether the state's record answers this field, or the case that is changed does and it stays. In practice nobody is
/// known, and the person types; so do they where the record has nothing and the form needs it.
pub fn is_fact(pen: Pen, field: &Field, path: &str) -> bool {
    let practice = untrack(|| pen.sheet.practice());
    (field.known || pen.sheet.is_fixed(path))
        && !practice
        && (field.need != Need::Required || pen.sheet.is_there(path))
}

/// The facts with where they come from.
pub fn facts(pen: Pen, fields: &[(&'static Field, String)]) -> AnyView {
    let mut source = None;
    let stays = fields.iter().any(|(_, path)| pen.sheet.is_fixed(path));
    let items = fields
        .iter()
        .map(|(field, path)| {
            source = source.or_else(|| pen.sheet.fact(path).map(|fact| fact.as_of));
            let value = pen.sheet.peek(|answers| shown(field, path, answers, pen.lang));
            let value = if value.is_empty() {
                pen.say(words::NOTHING_KNOWN).to_owned()
            } else {
                value
            };
            view! { <div><dt class="facts__term">{pen.say(field.question())}</dt><dd>{value}</dd></div> }
        })
        .collect_view();
    let source = source.map(|as_of| view! { <p class="field__fact">{source_words(as_of, pen.lang)}</p> });
    view! {
        <div class="known">
            <dl class="facts">{items}</dl>
            {source}
            {stays.then(|| view! { <p class="field__fact">{pen.say(words::STAYS)}</p> })}
        </div>
    }
}
