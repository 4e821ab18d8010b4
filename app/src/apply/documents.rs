//! The documents that these answers require: why, whose, in the act's words; attached one by one or not at all.

use super::{
    attach::attach,
    draft::Draft,
    sections::sections,
    stage::{Leaf, Stage, stage},
};
use crate::{
    components::ActWords,
    form::{Pen, is_in},
    prelude::*,
    service::{checklist, readable},
};
use shared::{
    form::{Kind, people},
    person::Iin,
    service::{Document, DocumentStatus},
    text::{
        Lang, Text,
        ui::{apply as words, common},
    },
};

/// What to attach.
#[component]
pub fn Documents() -> impl IntoView {
    stage(Stage {
        title,
        back,
        redrawn: true,
        content,
    })
}

fn title(_: &Leaf, lang: Lang) -> String {
    words::DOCUMENTS.get(lang).to_owned()
}

fn back(leaf: &Leaf) -> String {
    if leaf.from_check {
        return leaf.draft.address("check");
    }
    let sections = sections(leaf.draft);
    leaf.draft.address(sections.last().map_or("", |last| last.code))
}

/// What is asked of the person: not the application itself, and nothing that is neither required nor there.
pub(super) fn asked(draft: Draft) -> Vec<DocumentStatus> {
    let mut asked = draft.documents();
    asked.retain(|status| {
        document(draft, status).is_some_and(|document| !document.is_form)
            && (status.required || status.present)
    });
    asked
}

/// How the documents stand, for the task list (tracked).
pub(super) fn documents_standing(draft: Draft) -> (Text, &'static str) {
    let asked = asked(draft);
    let missing = asked.iter().any(|status| status.required && !status.present);
    match (missing, asked.is_empty()) {
        (_, true) if !complete(draft) => (words::DEPENDS, "status"),
        (_, true) => (words::NONE_NEEDED, "status"),
        (true, _) => (words::NOT_ALL_ATTACHED, "status status--open"),
        (false, _) => (words::DONE, "status status--done"),
    }
}

/// Whether every question is answered, so that the list of documents is the last one (tracked).
fn complete(draft: Draft) -> bool {
    draft.sheet.read(|_| ());
    let problems = draft.sheet.check();
    !sections(draft)
        .iter()
        .any(|section| problems.iter().any(|problem| is_in(section, &problem.field)))
}

/// The document of a status.
pub(super) fn document(draft: Draft, status: &DocumentStatus) -> Option<&'static Document> {
    draft
        .service
        .documents
        .iter()
        .find(|document| document.code == status.document)
}

/// The name of the person whom a document concerns.
pub(super) fn whose(draft: Draft, subject: &str) -> String {
    let name = draft.sheet.read(|answers| {
        people(answers)
            .into_iter()
            .find(|(_, iin, _)| iin == subject)
            .map(|(_, _, name)| name)
    });
    let iin = Iin::group(subject);
    match name {
        Some(name) if !name.is_empty() => [&name, ", ", &iin].concat(),
        _ => iin,
    }
}

fn content(leaf: &Leaf, lang: Lang) -> AnyView {
    let (draft, pen) = (leaf.draft, leaf.pen(lang));
    // Which documents there are changes with the answers only; a file that comes or goes redraws its list alone.
    let asked = Memo::new(move |_| {
        asked(draft)
            .into_iter()
            .map(|status| (status.document.into_owned(), status.subject, status.required))
            .collect::<Vec<_>>()
    });
    let list = live(move || {
        let asked = asked.get();
        if asked.is_empty() {
            let text = if complete(draft) {
                words::NO_DOCUMENTS
            } else {
                words::NO_DOCUMENTS_YET
            };
            return view! { <p class="documents__none">{pen.say(text)}</p> };
        }
        let practice = draft.practice();
        let items = asked.into_iter().filter_map(|(code, subject, required)| {
            let document = draft
                .service
                .documents
                .iter()
                .find(|document| document.code == code)?;
            Some(item(draft, pen, document, subject, required, practice))
        });
        view! {
            <p class="apply__intro">{pen.say(words::DOCUMENTS_INTRO)}</p>
            {(!practice).then(|| view! { <p class="apply__all">{pen.say(words::FILE_RULES)}</p> })}
            <ol class="documents">{items.collect_view()}</ol>
        }
    });
    let from_state = {
        let found = draft.found;
        live(move || {
            found.with(|found| !found.is_empty()).then(|| {
                view! {
                    <p class="documents__found">{pen.say(words::STATE_HAS_SOME)}</p>
                }
            })
        })
    };
    view! {
        {list}
        {from_state}
        <div class="cluster">
            <a class="button" href=draft.address("check")>{pen.say(common::CONTINUE)}</a>
            <a class="apply__list" href=draft.address("")>{pen.say(words::TO_TASK_LIST)}</a>
        </div>
    }
}

fn item(
    draft: Draft,
    pen: Pen,
    document: &'static Document,
    subject: Option<String>,
    required: bool,
    practice: bool,
) -> AnyView {
    let id = id_of(document.code, subject.as_deref());
    let whose = subject
        .as_deref()
        .map(|subject| untrack(|| whose(draft, subject)));
    let name = [
        pen.say(document.title),
        whose.as_deref().map_or("", |_| ": "),
        whose.as_deref().unwrap_or_default(),
    ]
    .concat();
    let note = if required {
        document.reason
    } else {
        words::NO_LONGER_NEEDED
    };
    view! {
        <li class="documents__item">
            <h2 class="documents__title" id=id.clone() tabindex="-1">{name.clone()}</h2>
            <p>{pen.say(note)}</p>
            {checklist(document.code)}
            <ActWords class="field__act" summary=words::IN_THE_ACT quote=document.quote>
                <p class="field__cite">{readable(document.cite, pen.lang)}</p>
            </ActWords>
            {(!practice).then(|| attach(draft, pen, document.code, subject, &id, name))}
        </li>
    }
}

/// The id of a document's heading.
pub(super) fn id_of(code: &str, subject: Option<&str>) -> String {
    crate::form::id_of(&[code, "/", subject.unwrap_or("one")].concat())
}

/// Whether a kind of field stands in the summary of answers.
pub(super) const fn is_answer(kind: &Kind) -> bool {
    !matches!(kind, Kind::Printed)
}
