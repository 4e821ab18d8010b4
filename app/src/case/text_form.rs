//! A form of one text: what is wrong stands at the field, and nothing that was typed is lost.

use crate::{
    api::{Answer, Failure},
    browser,
    components::say,
    form::sentence,
    portal::portal,
    prelude::*,
};
use leptos::ev;
use shared::{
    api::code,
    form::Problem,
    procedure::MAX_TEXT,
    text::{
        Lang, Text,
        ui::{apply, case::act as words},
    },
};
use std::{pin::Pin, rc::Rc};

/// What is asked.
#[derive(Clone, Copy)]
pub struct Question {
    /// The id of the field.
    pub id: &'static str,
    /// The question.
    pub label: Text,
    /// How to answer it.
    pub hint: Option<Text>,
    /// Whether it must be answered.
    pub required: bool,
    /// What the button says.
    pub send: Text,
    /// How it looks.
    pub class: &'static str,
}

/// A call on its way.
pub type OnItsWay = Pin<Box<dyn Future<Output = Answer<()>>>>;
/// Sends what was typed.
pub type Call = Rc<dyn Fn(String) -> OnItsWay>;

/// The form; `done` follows once it was sent, `beside` stands beside the button.
pub fn text_form(question: Question, call: Call, done: UnsyncCallback<()>, beside: AnyView) -> AnyView {
    let portal = portal();
    let (text, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let problem = RwSignal::new(None::<Problem>);
    let failed = RwSignal::new(None::<Failure>);
    let call = StoredValue::new_local(call);
    let refuse = move |found: Problem| {
        problem.set(Some(found));
        browser::focus_soon(question.id);
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let typed = text.get_untracked().trim().to_owned();
        if let Some(found) = wrong(&typed, question.required) {
            return refuse(found);
        }
        problem.set(None);
        failed.set(None);
        busy.set(true);
        leptos::task::spawn_local(async move {
            let Some(call) = call.try_with_value(|call| call(typed)) else {
                return;
            };
            let answer = call.await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    portal.announce(words::SENT.get(portal.lang_now()).to_owned());
                    done.try_run(());
                }
                Err(failure) => match at_field(&failure) {
                    Some(found) => refuse(found),
                    None => {
                        failed.try_set(Some(failure));
                    }
                },
            }
        });
    };
    let error_id = [question.id, "-error"].concat();
    let hint_id = [question.id, "-hint"].concat();
    let described = {
        let (error, hint) = (error_id.clone(), question.hint.map(|_| hint_id.clone()));
        move || {
            let error = problem.with(Option::is_some).then(|| error.clone());
            let all: Vec<String> = error.into_iter().chain(hint.clone()).collect();
            (!all.is_empty()).then(|| all.join(" "))
        }
    };
    let error = move || {
        problem.get().map(|problem| {
            view! {
                <p class="field__error" id=error_id.clone()>
                    <span class="visually-hidden">{say(apply::ERROR)}</span>
                    {move || sentence(&problem, portal.lang())}
                </p>
            }
        })
    };
    let label = move || portal.say(if busy.get() { words::SENDING } else { question.send });
    view! {
        <form class="stack" novalidate on:submit=submit>
            {move || failed.get().map(|failure| failure_view(&failure, portal.lang()))}
            <div class="field" class:field--error=move || problem.with(Option::is_some)>
                <label class="field__label" for=question.id>{say(question.label)}</label>
                {question.hint.map(|hint| view! { <p class="field__hint" id=hint_id>{say(hint)}</p> })}
                {error}
                <textarea class="input input--text" id=question.id rows="6" aria-describedby=described
                    aria-invalid=move || problem.with(Option::is_some).then_some("true")
                    on:input=move |event| {
                        text.set(event_target_value(&event));
                        problem.set(None);
                    }></textarea>
            </div>
            <div class="cluster">
                <button type="submit" class=question.class aria-disabled=move || busy.get().then_some("true")>
                    {label}
                </button>
                {beside}
            </div>
        </form>
    }
}

/// What is wrong with the text, as the server judges it.
fn wrong(text: &str, required: bool) -> Option<Problem> {
    if required && text.is_empty() {
        Some(Problem::new("text", "required"))
    } else if text.chars().count() > MAX_TEXT {
        Some(Problem::new("text", "text_long").with("max", MAX_TEXT.to_string()))
    } else {
        None
    }
}

/// What the server says of the field.
fn at_field(failure: &Failure) -> Option<Problem> {
    match failure {
        Failure::Problem(problem) => problem.errors.first().cloned(),
        Failure::Offline => None,
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
