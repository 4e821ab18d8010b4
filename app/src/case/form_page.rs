//! The pages on which an applicant does something with a case, each at its own address. What is being filled in is drawn
//! once: news of the case does not touch it.

use super::{
    add::add,
    address,
    again::again,
    calls,
    matter::Matter,
    page::{case_of, number},
    refused::named,
    registries::registries,
    sign::{declining, sign},
    text_form::{Call, Question, text_form},
    update::update,
    ways::updated_by,
};
use crate::{
    api,
    components::{Notice, Page, SignedInOnly, say, spoken},
    portal::portal,
    prelude::*,
    router::address_part,
};
use shared::{
    api::{StepTaken, code},
    procedure::Asked,
    text::{
        Text,
        dates::long_moment,
        ui::case::{act as words, after, now},
    },
};
use std::{rc::Rc, sync::Arc};

/// What can be done, by its address, with the heading of its page.
const FORMS: [(&str, Text); 8] = [
    ("sign", words::SIGN),
    ("decline", words::DECLINE),
    ("position", words::POSITION),
    ("documents", words::ADD),
    ("update", words::UPDATE),
    ("registries", words::REGISTRIES),
    ("withdraw", words::WITHDRAW),
    ("again", after::AGAIN),
];

/// Whether this part of an address names something that can be done.
pub fn is_form(what: &str) -> bool {
    FORMS.iter().any(|(form, _)| *form == what)
}

/// One of these pages.
#[component]
pub fn FormPage() -> impl IntoView {
    let portal = portal();
    let (number, what) = (number(), address_part(2));
    let title = Signal::derive(move || {
        let what = what.get();
        let heading = FORMS.iter().find(|(form, _)| *form == what);
        heading.map_or_else(String::new, |(_, heading)| portal.say(*heading).to_owned())
    });
    let back = Signal::derive(move || address(&number.get(), ""));
    view! {
        <Page title=title back=back>
            <SignedInOnly><Contents number what/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents(number: Memo<String>, what: Memo<String>) -> impl IntoView {
    let case = case_of(number);
    case.drawn_once(move || {
        let matter = case.there().and_then(Matter::of).map(Arc::new);
        (move || {
            let what = what.get();
            match &matter {
                Some(matter) => untrack(|| form(&what, matter)),
                None => not_now(&number.get_untracked()),
            }
        })
        .into_any()
    })
}

fn form(what: &str, matter: &Arc<Matter>) -> AnyView {
    let open = matter.is_open();
    match what {
        "position" => position(matter),
        "sign" => sign(matter).unwrap_or_else(|| not_now(&matter.view.case)),
        "decline" => decline(matter),
        "documents" if open => add(matter),
        "update" if open || updated_by(matter).is_some() => update(matter),
        "registries" => registries(matter),
        "withdraw" if open => withdraw(matter),
        "again" if matter.may_file_anew() => again(matter),
        _ => not_now(&matter.view.case),
    }
}

/// In the case's present state this is not done.
fn not_now(number: &str) -> AnyView {
    view! {
        <Notice><p>{say(words::NOT_NOW)}</p></Notice>
        <p><a class="button button--secondary" href=address(number, "")>{say(words::BACK)}</a></p>
    }
}

/// Back to the case.
pub fn to_case(number: &str) -> UnsyncCallback<()> {
    let (here, address) = (crate::address::address(), address(number, ""));
    UnsyncCallback::new(move |()| here.go(&address))
}

/// Takes a step of the applicant's in the case as it is shown. Whoever was overtaken by something is shown it, and may send
/// again.
pub fn step(shown: RwSignal<Arc<Matter>>, way: (&'static str, &'static str)) -> Call {
    Rc::new(move |text| {
        let (number, seen) = shown.with_untracked(|matter| (matter.view.case.clone(), matter.case.seq));
        Box::pin(async move {
            let answer = calls::step(&number, way, seen, text).await;
            let overtaken = matches!(&answer, Err(failure) if failure.code() == code::CASE_CHANGED);
            if overtaken
                && let Ok(case) = api::case(&number).await
                && let Some(matter) = Matter::of(case)
            {
                shown.try_set(Arc::new(matter));
            }
            answer.map(|_: StepTaken| ())
        })
    })
}

/// The position before the hearing [000 §13(1)].
fn position(matter: &Arc<Matter>) -> AnyView {
    if !matches!(matter.asked(), Some(Asked::Hearing { .. })) {
        return not_now(&matter.view.case);
    }
    let shown = RwSignal::new(Arc::clone(matter));
    let when = spoken(move |lang| {
        let hearing = shown.with(|matter| matter.case.hearing.clone());
        hearing.map_or_else(String::new, |hearing| {
            let at = long_moment(hearing.at, lang);
            now::HEARING.fill(lang, &[("hearing", at.as_str()), ("place", &hearing.place)])
        })
    });
    let question = Question {
        id: "position",
        path: "text",
        label: words::POSITION_LABEL,
        hint: Some(words::POSITION_HINT),
        required: true,
        asks_who: false,
        send: words::SEND,
        class: "button",
    };
    let call = step(shown, ("A-09", "stated"));
    let documents = address(&matter.view.case, "documents");
    view! {
        <p>{when}</p>
        <h2>{say(words::NAMED_GROUNDS)}</h2>
        {move || shown.with(|matter| named(matter))}
        {text_form(question, &matter.view.case, call, to_case(&matter.view.case), view! {
            <a href=documents>{say(now::TO_DOCUMENTS)}</a>
        })}
    }
}

/// What is wrong with the document that waits for a signature.
fn decline(matter: &Arc<Matter>) -> AnyView {
    let Some((step, outcome)) = declining(matter) else {
        return not_now(&matter.view.case);
    };
    let question = Question {
        id: "decline",
        path: "text",
        label: words::DECLINE_LABEL,
        hint: Some(words::DECLINE_HINT),
        required: true,
        asks_who: false,
        send: words::SEND,
        class: "button",
    };
    let call = self::step(RwSignal::new(Arc::clone(matter)), (step.code, outcome.code));
    let back = address(&matter.view.case, "sign");
    text_form(
        question,
        &matter.view.case,
        call,
        to_case(&matter.view.case),
        view! {
            <a class="button button--secondary" href=back>{say(words::BACK)}</a>
        },
    )
}

/// Taking the application back: what it means, then the question.
fn withdraw(matter: &Arc<Matter>) -> AnyView {
    let question = Question {
        id: "withdraw",
        path: "reason",
        label: words::WITHDRAW_LABEL,
        hint: None,
        required: false,
        asks_who: true,
        send: words::WITHDRAW_DO,
        class: "button button--warning",
    };
    let number = matter.view.case.clone();
    let call: Call = Rc::new(move |reason| {
        let number = number.clone();
        Box::pin(async move { calls::withdraw(&number, reason).await.map(|_| ()) })
    });
    let back = address(&matter.view.case, "");
    view! {
        <div class="notice notice--warning">
            <p>{say(words::WITHDRAW_MEANS)}</p>
            <p>{say(words::WITHDRAW_LATER)}</p>
        </div>
        {text_form(question, &matter.view.case, call, to_case(&matter.view.case), view! {
            <a class="button button--secondary" href=back>{say(words::WITHDRAW_NOT)}</a>
        })}
    }
}
