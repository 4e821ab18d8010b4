//! A case, for whoever works on it: what may be done now, and all that one decides by.

use super::{
    actions::actions,
    calls,
    checks::checks,
    desk::{DONE, Desk, Matter},
    door::Door,
    file::{documents, facts},
    follow,
    history::history,
    paper::papers,
    reassign::reassign,
};
use crate::{
    case::answers,
    components::{ActBadge, Notice, NoticeKind, Page, fetched, say, spoken},
    courier::chain,
    prelude::*,
    router::address_part,
};
use shared::{
    service::FilingMode,
    text::{states, ui::work as words},
};
use std::sync::Arc;

/// A case.
#[component]
pub fn WorkCasePage() -> impl IntoView {
    let number = address_part(1);
    let title = spoken(move |lang| words::CASE.fill(lang, &[("no", unbroken(&number.get()))]));
    view! {
        <Page title=title back="/work">
            <Door><Contents number/></Door>
        </Page>
    }
}

/// A number that stays on one line in a heading: its hyphens allow no break.
pub fn unbroken(number: &str) -> String {
    number.replace('-', "\u{2011}")
}

#[component]
fn Contents(number: Memo<String>) -> impl IntoView {
    let file = fetched(move || {
        let number = number.get();
        async move { calls::case(&number).await }
    });
    let desk = Desk::new(file);
    follow::case(number, desk);
    view! {
        {follow::behind(desk)}
        {message(desk)}
        {file.view(move |file| {
            desk.drawn.track();
            untrack(|| match Matter::new(desk.portal, file) {
                Some(matter) => show(desk, &matter),
                None => view! { <Notice kind=NoticeKind::Error><p>{say(words::BROKEN)}</p></Notice> },
            })
        })}
    }
}

/// What was just done, or that somebody else was faster.
fn message(desk: Desk) -> AnyView {
    (move || {
        let done = desk.done.get();
        let (class, text) = match (done, desk.changed.get()) {
            (Some(done), _) => ("notice notice--success", done),
            (None, true) => (
                "notice notice--warning",
                desk.portal.say(words::CHANGED).to_owned(),
            ),
            (None, false) => return None,
        };
        Some(view! { <div class=class role="status" id=DONE tabindex="-1"><p>{text}</p></div> })
    })
    .into_any()
}

fn show(desk: Desk, matter: &Arc<Matter>) -> AnyView {
    let (file, service) = (&matter.file, matter.service);
    let training = file.mode == FilingMode::Training && service.act.in_force();
    let answers = service
        .form
        .map(|form| answers::folded(form, file.answers.clone(), words::ANSWERS));
    view! {
        <div class="work-case">
            <header class="work-case__head stack stack--tight">
                <p class="state state--large">{say(states::label(matter.case.state))}</p>
                <ActBadge act=&service.act/>
                {training.then(|| view! { <p class="badge badge--repealed">{say(words::TRAINING)}</p> })}
            </header>
            <div class="work-case__actions">
                {actions(desk, matter)}
                {reassign(desk, matter)}
            </div>
            <div class="work-case__matter">
                {facts(matter)}
                {answers}
                {documents(matter)}
                {checks(desk, matter)}
                {papers(matter)}
                {carried(matter)}
                {history(matter)}
            </div>
        </div>
    }
}

/// Where the package has been, of a case that is carried between offices.
fn carried(matter: &Matter) -> Option<AnyView> {
    let mut steps = matter.procedure.steps.iter();
    let carries = steps.any(|step| step.outcomes.iter().any(|outcome| outcome.carries.is_some()));
    carries.then(|| chain(&matter.file.case, &matter.file.events))
}
