//! What an official fills in with an outcome: its form, drawn by the one renderer of the form language.

use super::{desk::Matter, take::Taking};
use crate::{
    browser,
    entry::Entry,
    form::{Pen, Sheet, fields_view, id_of},
    portal::portal,
    prelude::*,
};
use shared::{
    form::{Answers, Form, Problem},
    procedure::{Action, Input},
};

/// Where the answers are kept among what was typed, and how their problems begin.
const DATA: &str = "data";

/// The answers to begin with: what was typed before, or else what officials filled in last, or the applicant says. What was
/// filled in before is among them, for the conditions that read it.
pub fn sheet(matter: &Matter, action: Action, entry: Entry) -> Option<Sheet> {
    let form = action.outcome.form?;
    let sheet = Sheet::new(matter.service, form);
    sheet.replace(known(matter, form, entry));
    Effect::following(move |before: Option<()>| {
        sheet.changes();
        if before.is_some() {
            let typed = sheet.peek(serde_json::to_string);
            entry.put(DATA, typed.unwrap_or_default());
        }
    });
    Some(sheet)
}

fn known(matter: &Matter, form: &Form, entry: Entry) -> Answers {
    if let Ok(typed) = serde_json::from_str(&entry.text(DATA)) {
        return typed;
    }
    let mut answers = Answers::new();
    for field in form.sections.iter().flat_map(|section| section.fields) {
        if let Some(said) = matter.file.answers.get(field.code) {
            answers.insert(field.code.to_owned(), said.clone());
        }
    }
    answers.extend(matter.case.data.clone());
    answers
}

/// The questions.
pub fn fields(taking: Taking) -> Option<AnyView> {
    let sheet = taking.sheet?;
    let portal = portal();
    let drawn = move || {
        let lang = portal.lang();
        let pen = Pen { sheet, lang };
        untrack(|| {
            let sections = sheet.form().sections.iter();
            sections
                .map(|section| fields_view(pen, section.fields, ""))
                .collect_view()
        })
    };
    Some(view! { <div class="stack">{drawn}</div> })
}

/// What is given, with the answers as they are kept.
pub fn filled(sheet: Option<Sheet>, matter: &Matter, action: Action, mut input: Input) -> Input {
    if let Some(sheet) = sheet {
        input.data = sheet.peek(Answers::clone);
        action.outcome.clean(&matter.case, &mut input);
    }
    input
}

/// Shows the problems of the answers at their questions, and leads to the first; the others are given back.
pub fn refuse(sheet: Option<Sheet>, problems: Vec<Problem>) -> Vec<Problem> {
    let (mut inside, rest): (Vec<Problem>, Vec<Problem>) = problems
        .into_iter()
        .partition(|problem| sheet.is_some() && problem.field.starts_with("data/"));
    for problem in &mut inside {
        problem.field = problem.field.trim_start_matches("data/").to_owned();
    }
    if let (Some(sheet), Some(first)) = (sheet, inside.first()) {
        browser::focus_soon(&id_of(&first.field));
        sheet.refuse(inside);
    }
    rest
}
