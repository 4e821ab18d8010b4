//! The error summary: what must be put right, each with a link to its field (GOV.UK "error summary").

use super::{
    frame::id_of,
    sheet::{Pen, joined, sentence},
};
use crate::browser;
use leptos::{ev, prelude::*};
use shared::{form::Problem, text::ui::common};

/// The id of the summary, where the focus goes.
const SUMMARY: &str = "error-summary";

/// The summary; empty while there is nothing to put right. Whenever it is set, the focus moves to it.
#[component]
pub fn ErrorSummary(
    /// Answers and language.
    pen: Pen,
    /// What is wrong.
    errors: RwSignal<Vec<Problem>>,
) -> impl IntoView {
    Effect::new(move || {
        if errors.with(|errors| !errors.is_empty()) {
            browser::focus_soon(SUMMARY);
        }
    });
    (move || errors.with(|errors| (!errors.is_empty()).then(|| summary(pen, errors)))).into_any()
}

fn summary(pen: Pen, errors: &[Problem]) -> AnyView {
    let items = errors.iter().map(|problem| {
        let id = id_of(&problem.field);
        let href = ["#", &id].concat();
        let go = move |event: ev::MouseEvent| {
            event.prevent_default();
            focus_field(&id);
        };
        let question = pen
            .sheet
            .form()
            .field(&problem.field)
            .map(|(_, field)| pen.say(field.question()));
        let text = joined(question.unwrap_or_default(), &sentence(problem, pen.lang));
        view! { <li><a href=href on:click=go>{text}</a></li> }
    });
    view! {
        <div class="error-summary" id=SUMMARY role="alert" tabindex="-1">
            <h2 class="error-summary__title">{pen.say(common::PROBLEM)}</h2>
            <ul class="error-summary__list">{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// Moves the focus to a field, or to what stands for it.
pub fn focus_field(id: &str) {
    let own = browser::element(id).is_some();
    browser::focus_soon(&if own { id.to_owned() } else { [id, "-set"].concat() });
}
