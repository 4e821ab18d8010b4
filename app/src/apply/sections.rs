//! The sections of an application: their order, where each stands, and the page that asks one.

use super::{
    draft::Draft,
    stage::{Leaf, Stage, stage},
};
use crate::{
    address::address,
    browser,
    components::NotFound,
    form::{ErrorSummary, fields_view, focus_field, is_in},
    prelude::*,
};
use leptos::ev;
use shared::{
    form::{Kind, Problem, Section},
    text::{
        Lang, Text,
        ui::{apply as words, common},
    },
};

/// Whether a section is agreed to where the application is signed, not answered before.
pub(super) fn is_statements(section: &Section) -> bool {
    let mut asked = section
        .fields
        .iter()
        .filter(|field| field.kind.is_asked())
        .peekable();
    asked.peek().is_some() && asked.all(|field| matches!(field.kind, Kind::Statement))
}

/// The sections that these answers call for, without the statements (tracked).
pub(super) fn sections(draft: Draft) -> Vec<&'static Section> {
    draft.sheet.read(|answers| {
        draft
            .form
            .sections_for(answers)
            .filter(|section| !is_statements(section))
            .collect()
    })
}

/// Where a section stands, in words.
pub(super) fn standing(
    draft: Draft,
    section: &'static Section,
    problems: &[Problem],
) -> (Text, &'static str) {
    if draft.sheet.shows(|path| is_in(section, path)) {
        return (words::HAS_ERRORS, "status status--error");
    }
    let open = problems.iter().any(|problem| is_in(section, &problem.field));
    match (open, draft.has_answers(section)) {
        (true, true) => (words::IN_PROGRESS, "status status--begun"),
        (true, false) => (words::NOT_STARTED, "status status--open"),
        (false, true) => (words::DONE, "status status--done"),
        (false, false) => (words::IF_IT_CONCERNS_YOU, "status"),
    }
}

/// One section.
#[component]
pub fn SectionPage() -> impl IntoView {
    stage(Stage {
        title,
        back,
        redrawn: true,
        content,
    })
}

fn section_of(leaf: &Leaf) -> Option<&'static Section> {
    leaf.draft.form.section(&leaf.section)
}

fn title(leaf: &Leaf, lang: Lang) -> String {
    section_of(leaf)
        .map(|section| section.title.get(lang).to_owned())
        .unwrap_or_default()
}

/// Back to the section before this one, or to where the person came from.
fn back(leaf: &Leaf) -> String {
    if leaf.from_check {
        return leaf.draft.address("check");
    }
    let sections = sections(leaf.draft);
    let at = sections
        .iter()
        .position(|section| section.code == leaf.section)
        .unwrap_or_default();
    leaf.draft.address(
        at.checked_sub(1)
            .and_then(|before| sections.get(before))
            .map_or("", |before| before.code),
    )
}

fn content(leaf: &Leaf, lang: Lang) -> AnyView {
    let Some(section) = section_of(leaf) else {
        return view! { <NotFound/> };
    };
    let (draft, pen, errors) = (leaf.draft, leaf.pen(lang), leaf.errors);
    let progress = Memo::new(move |_| {
        let sections = sections(draft);
        let at = sections.iter().position(|other| other.code == section.code)?;
        let (at, of) = ((at + 1).to_string(), sections.len().to_string());
        Some(words::PROGRESS.fill(lang, &[("at", at), ("of", of)]))
    });
    let address = address();
    let from_check = leaf.from_check;
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let found = draft.sheet.check_section(section);
        if found.is_empty() {
            draft.save();
            errors.set(found);
            address.go(&next(draft, section, from_check));
        } else {
            errors.set(found);
        }
    };
    focus_asked_for();
    let optional = section
        .fields
        .iter()
        .any(|field| field.need != shared::form::Need::Required);
    view! {
        <p class="apply__progress">{move || progress.get().unwrap_or_default()}</p>
        <ErrorSummary pen errors/>
        {section.intro.map(|intro| view! { <p class="apply__intro">{pen.say(intro)}</p> })}
        {optional.then(|| view! { <p class="apply__all">{pen.say(words::ALL_BUT_OPTIONAL)}</p> })}
        <form class="apply__form" novalidate on:submit=submit>
            {fields_view(pen, section.fields, "")}
            <div class="cluster">
                <button type="submit" class="button">{pen.say(common::CONTINUE)}</button>
                <a class="apply__list" href=draft.address("")>{pen.say(words::TO_TASK_LIST)}</a>
            </div>
        </form>
    }
}

/// The address after this section.
fn next(draft: Draft, section: &Section, from_check: bool) -> String {
    if from_check {
        return draft.address("check");
    }
    let sections = untrack(|| sections(draft));
    let mut after = sections
        .iter()
        .skip_while(|other| other.code != section.code)
        .skip(1);
    draft.address(after.next().map_or("documents", |next| next.code))
}

/// A link may lead to one field of the section: `#f-family-0-iin`.
fn focus_asked_for() {
    let hash = browser::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    if let Some(id) = hash.strip_prefix('#').filter(|id| id.starts_with("f-")) {
        let id = id.to_owned();
        browser::after(50, move || focus_field(&id));
    }
}
