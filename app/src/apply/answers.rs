//! Answers as summary lists, section by section: on "check your answers" and before signing.

use super::{documents::is_answer, draft::Draft};
use crate::form::{Pen, capitalised, changes_view, holds, id_of, joined, shown};
use crate::prelude::*;
use shared::{
    calendar::income_period,
    form::{Answers, Field, Kind, Section, get},
    text::{dates::period, ui::apply as words},
};

/// One line of a list.
struct Line {
    /// Where the "change" link leads.
    path: String,
    term: String,
    value: String,
    /// False where the state answers.
    changes: bool,
}

/// The sections' answers. With `change`, each has the link that changes it.
pub fn answers_view(
    draft: Draft,
    pen: Pen,
    sections: &[&'static Section],
    answers: &Answers,
    change: bool,
) -> AnyView {
    // What the application changes comes before all that stays.
    let computed = |section: &&&'static Section| is_changes(section);
    let (changed, others): (Vec<_>, Vec<_>) = sections.iter().partition(computed);
    let lists = changed.into_iter().chain(others).map(|section| {
        if is_changes(section) {
            return changes(draft, pen, section, answers);
        }
        let mut lines = Vec::new();
        fields(pen, section.fields, answers, "", &mut lines);
        let items = lines
            .into_iter()
            .map(|line| item(draft, pen, section, line, change));
        view! {
            <section class="summary">
                <h2 class="summary__title">{pen.say(section.title)}</h2>
                <dl class="summary__list">{items.collect_view()}</dl>
            </section>
        }
    });
    lists.collect_view().into_any()
}

fn is_changes(section: &Section) -> bool {
    let mut fields = section.fields.iter();
    fields.any(|field| matches!(field.kind, Kind::Changes))
}

/// What the application changes, old and new.
fn changes(draft: Draft, pen: Pen, section: &Section, answers: &Answers) -> AnyView {
    let found = draft.sheet.difference();
    view! {
        <section class="summary">
            <h2 class="summary__title">{pen.say(section.title)}</h2>
            {changes_view(draft.form, answers, &found, pen.lang)}
        </section>
    }
}

fn item(draft: Draft, pen: Pen, section: &Section, line: Line, change: bool) -> AnyView {
    let unanswered = line.value.is_empty();
    let value = if unanswered {
        pen.say(words::NOT_ANSWERED).to_owned()
    } else {
        line.value
    };
    let change_link = (change && line.changes).then(|| {
        let href = [&draft.address(section.code), "?from=check#", &id_of(&line.path)].concat();
        let about = line.term.clone();
        view! {
            <dd class="summary__change">
                <a href=href>{pen.say(words::CHANGE)}<span class="visually-hidden">": "{about}</span></a>
            </dd>
        }
    });
    view! {
        <div class="summary__row">
            <dt class="summary__term">{line.term}</dt>
            <dd class="summary__value" class:muted=unanswered>{value}</dd>
            {change_link}
        </div>
    }
}

fn fields(pen: Pen, list: &'static [Field], answers: &Answers, prefix: &str, lines: &mut Vec<Line>) {
    let row = prefix.trim_end_matches('/');
    for field in list
        .iter()
        .filter(|field| is_answer(&field.kind) && holds(field, answers, row))
    {
        let path = [prefix, field.code].concat();
        match &field.kind {
            Kind::Group(inner) => fields(pen, inner, answers, &[&path, "/"].concat(), lines),
            Kind::Rows {
                fields: inner, row, ..
            } => rows(pen, field, inner, pen.say(*row), answers, &path, lines),
            // The mark "there are none" speaks only when it is set.
            Kind::Mark if get(answers, &path) != Some(&serde_json::Value::Bool(true)) => {}
            kind => {
                let mut value = shown(field, &path, answers, pen.lang);
                // Before it is frozen, the period is that of a filing now.
                if matches!(kind, Kind::Period) && value.is_empty() {
                    value = period(income_period(pen.sheet.day()), pen.lang);
                }
                lines.push(Line {
                    term: term(pen, field, row).to_owned(),
                    value,
                    changes: !field.known && kind.is_asked() && !pen.sheet.is_fixed(&path),
                    path,
                });
            }
        }
    }
}

/// The question; in a row the shorter of the question and the act's own label.
fn term(pen: Pen, field: &Field, row: &str) -> &'static str {
    let (question, label) = (pen.say(field.question()), pen.say(field.label));
    if !row.is_empty() && label.len() < question.len() {
        label
    } else {
        question
    }
}

/// Each row is one line of the list, its answers under one another.
fn rows(
    pen: Pen,
    field: &'static Field,
    inner: &'static [Field],
    row: &str,
    answers: &Answers,
    path: &str,
    lines: &mut Vec<Line>,
) {
    let count = get(answers, path)
        .and_then(serde_json::Value::as_array)
        .map_or(0, Vec::len);
    for index in 0..count {
        let own = [path, "/", &index.to_string()].concat();
        let mut parts = Vec::new();
        fields(pen, inner, answers, &[&own, "/"].concat(), &mut parts);
        let filled = parts.into_iter().filter(|part| !part.value.is_empty());
        let value = filled
            .map(|part| joined(&capitalised(&part.term), &part.value))
            .collect::<Vec<_>>()
            .join("\n");
        let term = [row, " ", &(index + 1).to_string()].concat();
        lines.push(Line {
            path: own,
            term,
            value,
            changes: true,
        });
    }
    if count == 0 {
        let term = pen.say(field.question()).to_owned();
        lines.push(Line {
            path: path.to_owned(),
            term,
            value: String::new(),
            changes: true,
        });
    }
}
