//! A form of one text: what is wrong stands at the field, and nothing that was typed is lost.

use crate::{
    api::{Answer, Failure},
    entry::{Entry, Spot, controls},
    fresh::{FreshDialog, fresh},
    portal::portal,
    prelude::*,
};
use leptos::ev;
use shared::{
    api::code,
    form::Problem,
    procedure::MAX_TEXT,
    text::{Lang, Text, ui::case::act as words},
};
use std::{pin::Pin, rc::Rc};

/// What is asked.
#[derive(Clone, Copy)]
pub struct Question {
    /// The name of the form, which begins the id of its field.
    pub id: &'static str,
    /// The field's name in what is sent.
    pub path: &'static str,
    /// The question.
    pub label: Text,
    /// How to answer it.
    pub hint: Option<Text>,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether it can't be undone: then it is proved again who is there, and what was typed waits.
    pub asks_who: bool,
    /// What the button says.
    pub send: Text,
    /// How it looks.
    pub class: &'static str,
}

/// A call on its way.
pub type OnItsWay = Pin<Box<dyn Future<Output = Answer<()>>>>;
/// Sends what was typed.
pub type Call = Rc<dyn Fn(String) -> OnItsWay>;

/// The form about a case; `done` follows once it was sent, `beside` stands beside the button.
pub fn text_form(
    question: Question,
    about: &str,
    call: Call,
    done: UnsyncCallback<()>,
    beside: AnyView,
) -> AnyView {
    let (portal, fresh) = (portal(), fresh());
    let entry = Entry::new(question.id, about, [(question.path, String::new())]);
    let (call, done) = (LocalValue::new_local(call), LocalValue::new_local(done));
    let typed = move || entry.text(question.path).trim().to_owned();
    let send = Callback::new(move |()| {
        let Some(call) = call.try_with_value(|call| call(typed())) else {
            return;
        };
        entry.send(call, move |()| {
            portal.announce(words::SENT.get(portal.lang_now()).to_owned());
            done.try_with_value(|done| done.try_run(()));
        });
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if let Some(found) = wrong(&typed(), question) {
            entry.refuse(vec![found]);
        } else if question.asks_who {
            fresh.before(send);
        } else {
            send.run(());
        }
    };
    let failed = move || entry.failed.get().or_else(|| fresh.failed.get());
    let mut spot = Spot::new(entry, question.path, question.label);
    if let Some(hint) = question.hint {
        spot = spot.hint(hint);
    }
    let label = move || {
        portal.say(if entry.busy.get() {
            words::SENDING
        } else {
            question.send
        })
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            {move || failed().map(|failure| failure_view(&failure, portal.lang()))}
            {controls::lines(&spot)}
            <div class="cluster">
                <button type="submit" class=question.class aria-disabled=move || entry.busy.get().then_some("true")>
                    {label}
                </button>
                {beside}
            </div>
        </form>
        {question.asks_who.then(|| view! { <FreshDialog fresh/> })}
    }
}

/// What is wrong with the text, as the server judges it.
fn wrong(text: &str, question: Question) -> Option<Problem> {
    if question.required && text.is_empty() {
        Some(Problem::new(question.path, "required"))
    } else if text.chars().count() > MAX_TEXT {
        Some(Problem::new(question.path, "text_long").with("max", MAX_TEXT.to_string()))
    } else {
        None
    }
}

/// Why it was not sent, and that nothing is lost.
pub fn failure_view(failure: &Failure, lang: Lang) -> AnyView {
    let sentence = if failure.code() == code::CASE_CHANGED {
        words::CHANGED.get(lang).to_owned()
    } else {
        [&failure.sentence(lang), " ", words::KEPT.get(lang)].concat()
    };
    view! { <div class="notice notice--error" role="alert"><p>{sentence}</p></div> }
}
