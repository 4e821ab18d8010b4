//! "Check your answers": the whole application, what is still missing, and when the answer would be due.

use super::{
    answers::answers_view,
    documents::{asked, document, id_of, whose},
    draft::Draft,
    sections::{is_statements, sections},
    stage::{Leaf, Stage, stage},
};
use crate::{
    address::address,
    browser,
    components::{Notice, NoticeKind},
    form::{Pen, is_in, problem_line},
    in_force::calendar,
    prelude::*,
};
use shared::{
    form::Problem,
    procedure::{Intake, deadlines},
    text::{
        Lang,
        dates::long_date,
        ui::{apply as words, service::CALENDAR_PLAN},
    },
};

/// Check your answers.
#[component]
pub fn CheckAnswers() -> impl IntoView {
    stage(Stage {
        title,
        back,
        redrawn: true,
        content,
    })
}

fn title(_: &Leaf, lang: Lang) -> String {
    words::CHECK_ANSWERS.get(lang).to_owned()
}

fn back(leaf: &Leaf) -> String {
    leaf.draft.address("")
}

/// The id of the list of what is missing.
const MISSING: &str = "check-missing";

/// What stands in the way of signing, each with the place where it is put right (tracked).
pub(super) fn missing(draft: Draft, pen: Pen) -> Vec<(String, String)> {
    draft.sheet.read(|_| ());
    let mut missing = Vec::new();
    for problem in draft.sheet.check() {
        if let Some(place) = place(draft, &problem, pen) {
            missing.push(place);
        }
    }
    for status in asked(draft)
        .iter()
        .filter(|status| status.required && !status.present)
    {
        let Some(document) = document(draft, status) else {
            continue;
        };
        let whose = status
            .subject
            .as_deref()
            .map(|subject| [" (", &whose(draft, subject), ")"].concat());
        let text = [
            pen.say(words::ATTACH),
            ": ",
            pen.say(document.title),
            &whose.unwrap_or_default(),
        ]
        .concat();
        let id = id_of(document.code, status.subject.as_deref());
        missing.push((text, [&draft.address("documents"), "?from=check#", &id].concat()));
    }
    missing
}

/// A problem in words with the address of its field; nothing for the statements, which are agreed to on signing.
fn place(draft: Draft, problem: &Problem, pen: Pen) -> Option<(String, String)> {
    let section = draft
        .form
        .sections
        .iter()
        .find(|section| is_in(section, &problem.field))?;
    if is_statements(section) {
        return None;
    }
    Some((
        problem_line(pen, problem),
        [
            &draft.address(section.code),
            "?from=check#",
            &crate::form::id_of(&problem.field),
        ]
        .concat(),
    ))
}

fn content(leaf: &Leaf, lang: Lang) -> AnyView {
    let (draft, pen, errors) = (leaf.draft, leaf.pen(lang), leaf.errors);
    let gaps = Memo::new(move |_| missing(draft, pen));
    // The calendar may have been edited since the page was loaded.
    draft.portal.refresh();
    let address = address();
    let sign = move |_| {
        if gaps.with_untracked(Vec::is_empty) {
            address.go(&draft.address("sign"));
        } else {
            errors.set(draft.sheet.check());
            browser::focus_soon(MISSING);
        }
    };
    let lists = live(move || {
        let sections = sections(draft);
        draft
            .sheet
            .read(|answers| answers_view(draft, pen, &sections, answers, true))
    });
    let missing = live(move || {
        let items = gaps.get();
        (!items.is_empty()).then(|| view! {
            <div class="error-summary" id=MISSING tabindex="-1">
                <h2 class="error-summary__title">{pen.say(words::STILL_MISSING)}</h2>
                <ul class="error-summary__list">
                    {items.into_iter().map(|(text, href)| view! { <li><a href=href>{text}</a></li> }).collect_view()}
                </ul>
            </div>
        })
    });
    view! {
        {missing}
        {warnings(draft, pen)}
        {lists}
        {files(draft, pen)}
        {move || dates(draft, pen)}
        <button type="button" class="button" on:click=sign>{pen.say(words::GO_TO_SIGN)}</button>
    }
}

/// What does not stop the filing, but should be known before.
fn warnings(draft: Draft, pen: Pen) -> AnyView {
    live(move || {
        let warnings = draft.sheet.read(|answers| draft.form.warnings(answers));
        (!warnings.is_empty()).then(|| {
            let items = warnings
                .iter()
                .map(|warning| view! { <p>{pen.sentence(warning)}</p> })
                .collect_view();
            view! { <Notice kind=NoticeKind::Warning>{items}</Notice> }
        })
    })
}

/// The attached files.
fn files(draft: Draft, pen: Pen) -> AnyView {
    let list = live(move || {
        let rows = asked(draft).into_iter().filter_map(|status| {
            let document = document(draft, &status)?;
            let whose = status.subject.as_deref().map(|subject| [": ", &whose(draft, subject)].concat());
            let term = [pen.say(document.title), &whose.unwrap_or_default()].concat();
            let names = draft.attachments.with(|files| {
                let own = files.iter().filter(|file| file.document == status.document && file.subject == status.subject);
                own.map(|file| file.name.clone()).collect::<Vec<_>>().join("\n")
            });
            let empty = names.is_empty();
            let value = if empty { pen.say(words::NOT_ATTACHED).to_owned() } else { names };
            let href = [&draft.address("documents"), "?from=check#", &id_of(document.code, status.subject.as_deref())].concat();
            let about = term.clone();
            Some(view! {
                <div class="summary__row">
                    <dt class="summary__term">{term}</dt>
                    <dd class="summary__value" class:muted=empty>{value}</dd>
                    <dd class="summary__change">
                        <a href=href>{pen.say(words::CHANGE)}<span class="visually-hidden">": "{about}</span></a>
                    </dd>
                </div>
            })
        });
        let rows = rows.collect::<Vec<_>>();
        if rows.is_empty() {
            return view! { <p>{pen.say(words::NO_DOCUMENTS_YET)}</p> };
        }
        view! { <dl class="summary__list">{rows}</dl> }
    });
    view! {
        <section class="summary">
            <h2 class="summary__title">{pen.say(words::DOCUMENTS)}</h2>
            {list}
        </section>
    }
}

/// When an application filed now counts as received, and when the answer is due.
pub(super) fn dates(draft: Draft, pen: Pen) -> Option<AnyView> {
    let routes = &draft.service.routes;
    let procedure = draft.sheet.peek(|answers| routes.of(Intake::Portal, answers))?;
    let due = deadlines(procedure, &calendar(), draft.portal.now_now());
    let received = ("received", long_date(due.registered_on, pen.lang));
    let text = match due.result_due_on {
        Some(due_on) => words::IF_FILED_NOW.fill(pen.lang, &[received, ("due", long_date(due_on, pen.lang))]),
        None => words::IF_FILED_NOW_NO_TERM.fill(pen.lang, &[received]),
    };
    let plan = (!due.calendar_entered).then(|| view! { <p class="small muted">{pen.say(CALENDAR_PLAN)}</p> });
    Some(view! { <Notice><p>{text}</p>{plan}</Notice> })
}
