//! The counter does not accept an application: what is missing, and the receipt that says so (N-B2) [001 §16].

use super::desk::Desk;
use crate::{
    components::say,
    entry::{Spot, controls},
    prelude::*,
};
use leptos::ev;
use shared::{
    counter::is_visitor,
    form::{Problem, text_at},
    text::ui::counter as words,
};

/// The form of a refusal; it names the visitor that the application above names.
pub fn refuse(desk: Desk) -> AnyView {
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let mut write = desk.write();
        let lines = desk.entry.text("missing");
        let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
        write.missing = lines.map(str::to_owned).collect();
        let mut problems = Vec::new();
        if !is_visitor(&write.visitor, &write.answers, write.representative.as_ref()) {
            problems.push(Problem::new("visitor", "visitor_mismatch"));
        }
        for field in ["applicant_surname", "applicant_name", "applicant_iin"] {
            if text_at(&write.answers, field).trim().is_empty() {
                problems.push(Problem::new(field, "required"));
            }
        }
        if write.missing.is_empty() {
            problems.push(Problem::new("missing", "required"));
        }
        if problems.is_empty() {
            desk.send(write, false);
        } else {
            desk.refuse(problems);
        }
    };
    let missing = Spot::new(desk.entry, "missing", words::MISSING).hint(words::MISSING_HINT);
    view! {
        <details class="card office-form counter-refusal no-print">
            <summary>{say(words::REFUSE)}</summary>
            <form class="stack" novalidate on:submit=submit>
                <p>{say(words::REFUSE_LEAD)}</p>
                {controls::lines(&missing)}
                {controls::submit(desk.entry, words::GIVE_REFUSAL, "button button--secondary")}
            </form>
        </details>
    }
}
