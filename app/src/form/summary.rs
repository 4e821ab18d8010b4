//! The error summary: what must be put right, each with a link to its field (GOV.UK "error summary").

use super::{frame::id_of, problems::joined, sheet::Pen, show::capitalised};
use crate::browser;
use crate::prelude::*;
use leptos::ev;
use shared::{
    form::{Form, Kind, Problem},
    text::{Lang, ui::common},
};

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
    live(move || errors.with(|errors| (!errors.is_empty()).then(|| summary(pen, errors))))
}

fn summary(pen: Pen, errors: &[Problem]) -> AnyView {
    let lines = errors
        .iter()
        .map(|problem| (id_of(&problem.field), line(pen, problem)))
        .collect();
    linked_summary(lines, pen.lang)
}

/// The summary of lines, each with the id of the field that it links to.
pub fn linked_summary(lines: Vec<(String, String)>, lang: Lang) -> AnyView {
    let items = lines.into_iter().map(|(id, line)| {
        let href = ["#", &id].concat();
        let go = move |event: ev::Event| {
            event.prevent_default();
            focus_field(&id);
        };
        view! { <li><a href=href on:click=go>{line}</a></li> }
    });
    view! {
        <div class="error-summary" id=SUMMARY role="alert" tabindex="-1">
            <h2 class="error-summary__title">{common::PROBLEM.get(lang)}</h2>
            <ul class="error-summary__list">{items.collect_view()}</ul>
        </div>
    }
}

/// A problem with its question, and with the row it stands in: "Family member 2, IIN: …".
pub fn line(pen: Pen, problem: &Problem) -> String {
    let place = place(pen.sheet.form(), &problem.field, pen.lang);
    joined(&place, &pen.sentence(problem))
}

/// The question at a path, with the row it stands in: "Family member 2, IIN".
pub fn place(form: &Form, path: &str, lang: Lang) -> String {
    let question = form
        .field(path)
        .map_or_else(String::new, |(_, field)| capitalised(field.question().get(lang)));
    let mut parts = path.splitn(3, '/');
    let row = parts.next().zip(parts.next()).and_then(|(rows, index)| {
        let Kind::Rows { row, .. } = form.field(rows)?.1.kind else {
            return None;
        };
        let index: usize = index.parse().ok()?;
        // The row as a whole is no question inside it.
        let inner = if parts.next().is_some() {
            [", ", &question].concat()
        } else {
            String::new()
        };
        Some([row.get(lang), " ", &(index + 1).to_string(), &inner].concat())
    });
    row.unwrap_or(question)
}

/// Moves the focus to a field, or to what stands for it.
pub fn focus_field(id: &str) {
    let own = browser::element(id).is_some();
    browser::focus_soon(&if own { id.to_owned() } else { [id, "-set"].concat() });
}
