//! The document that waits for the applicant's signature: read, signed, sent.

use super::{
    address, calls, decision::decision_view, form_page::to_case, matter::Matter, text_form::failure_view,
};
use crate::{
    api::Failure,
    components::{Notice, NoticeKind, say},
    portal::portal,
    prelude::*,
    signing::{Content, SignDialog},
};
use shared::{
    api::{SignedPaper, StepWrite},
    procedure::{Ask, Decision, Input, Outcome, Step},
    text::{Text, ui::case::act as words},
};
use std::sync::Arc;

/// A document that is this case's.
#[derive(Clone)]
struct Made {
    decision: Decision,
    content: String,
}

/// The page: the document is made as it is opened.
pub fn sign(matter: &Arc<Matter>) -> Option<AnyView> {
    let (step, outcome) = matter.case.to_sign(matter.procedure)?;
    let me = untrack(|| portal().session())?.person?.iin;
    let made = RwSignal::new(None::<Made>);
    let failed = RwSignal::new(None::<Failure>);
    let wrong = RwSignal::new(None::<Text>);
    let write = StepWrite {
        outcome: outcome.code.to_owned(),
        seen: matter.case.seq,
        input: Input::default(),
        signed: None,
    };
    {
        let (matter, write) = (Arc::clone(matter), write.clone());
        leptos::task::spawn_local(async move {
            match calls::prepare(&matter.view.case, step.code, &write).await {
                Ok(prepared) => match read(&matter, &me, (step, outcome), &prepared.content) {
                    Some(it) => {
                        made.try_set(Some(it));
                    }
                    None => {
                        wrong.try_set(Some(words::STRANGE));
                    }
                },
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    }
    let portal = portal();
    let body = {
        let matter = Arc::clone(matter);
        move || match made.get() {
            Some(it) => document(&matter, step, it, write.clone(), (failed, wrong)),
            None if failed.with(Option::is_none) && wrong.with(Option::is_none) => {
                view! { <p class="muted" role="status">{say(words::PREPARING)}</p> }
            }
            None => ().into_any(),
        }
    };
    Some(view! {
        {move || failed.get().map(|failure| failure_view(&failure, portal.lang()))}
        {move || wrong.get().map(|text| view! { <Notice kind=NoticeKind::Error><p>{say(text)}</p></Notice> })}
        {body}
        {decline(matter)}
    })
}

/// What the server made, if it is the document of this step of this case and says nothing that was not given.
fn read(matter: &Matter, me: &str, (step, outcome): (&Step, &Outcome), content: &str) -> Option<Made> {
    let decision: Decision = serde_json::from_str(content).ok()?;
    let last = matter.view.events.last()?;
    let same = decision.bytes() == content
        && decision.case == matter.view.case
        && decision.step == step.code
        && decision.outcome == outcome.code
        && decision.input == Input::default()
        && decision.applicant.iin == me
        && decision.after == last.hash;
    let content = content.to_owned();
    same.then_some(Made { decision, content })
}

fn document(
    matter: &Arc<Matter>,
    step: &'static Step,
    made: Made,
    write: StepWrite,
    (failed, wrong): (RwSignal<Option<Failure>>, RwSignal<Option<Text>>),
) -> AnyView {
    let portal = portal();
    let busy = RwSignal::new(false);
    let me = made.decision.applicant.iin.clone();
    let (content, number) = (made.content.clone(), matter.view.case.clone());
    let done = LocalValue::new_local(to_case(&number));
    let to_sign = Content::fixed(content.clone());
    let on_signed = Callback::new(move |signature: String| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        wrong.set(None);
        let (content, number, write) = (content.clone(), number.clone(), write.clone());
        leptos::task::spawn_local(async move {
            let write = StepWrite {
                signed: Some(SignedPaper { content, signature }),
                ..write
            };
            let answer = calls::take(&number, step.code, &write).await;
            busy.try_set(false);
            match answer {
                Ok(_) => {
                    portal.announce(words::SENT.get(portal.lang_now()).to_owned());
                    done.try_with_value(|done| done.try_run(()));
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    });
    view! {
        <div class="notice"><p>{say(words::SIGN_MEANS)}</p></div>
        {decision_view(made.decision, Vec::new())}
        <details class="no-print">
            <summary>{say(words::SIGNED_BYTES)}</summary>
            <pre class="paper__raw" tabindex="0">{made.content}</pre>
        </details>
        <SignDialog expected_iin=Some(me) button=words::SIGN_DO purpose=words::SIGN_PURPOSE content=to_sign busy
            on_signed/>
    }
}

/// The way in which the applicant says what is wrong with it, if there is one.
pub fn declining(matter: &Matter) -> Option<(&'static Step, &'static Outcome)> {
    let (step, _) = matter.case.to_sign(matter.procedure)?;
    let mut ways = matter.case.ways(matter.procedure);
    ways.find(|(other, outcome)| other.code == step.code && outcome.asks.contains(&Ask::Text))
}

fn decline(matter: &Matter) -> Option<AnyView> {
    let (_, outcome) = declining(matter)?;
    let href = address(&matter.view.case, "decline");
    Some(
        view! { <p class="no-print"><a class="button button--secondary" href=href>{say(outcome.label)}</a></p> },
    )
}
