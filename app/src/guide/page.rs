//! The guide: a question with its answers as links, or the advice that they came to.

use crate::{
    address::address as here,
    components::{ActBadge, NotFound, Page, say, spoken, title},
    prelude::*,
    service::Law,
};
use shared::{
    guide::{Advice, Fit, How, Place, Question, Reason, Walk, address, walk},
    service::card,
    text::{
        Quote, Text,
        ui::{common, guide as words},
    },
};

/// The guide.
#[component]
pub fn GuidePage() -> impl IntoView {
    let here = here();
    live(move || {
        let path = here.path();
        let codes = path.split('/').filter(|code| !code.is_empty()).skip(1);
        match walk(codes) {
            Some(walk) => untrack(|| shown(&walk)),
            None => view! { <NotFound/> },
        }
    })
}

fn shown(walk: &Walk) -> AnyView {
    let back = match walk.given.len() {
        0 => "/".to_owned(),
        given => address_of(walk, given - 1),
    };
    let back = Signal::derive(move || back.clone());
    match walk.place {
        Place::Question(question) => {
            let body = asked(walk, question);
            view! { <Page title=title(question.ask) back>{body}</Page> }
        }
        Place::Advice(advice) => {
            let why = given(walk, words::WHY);
            view! {
                <Page title=title(advice.heading) back>
                    {advised(advice)}
                    {why}
                    <p class="no-print"><a class="button button--secondary" href="/guide">{say(words::AGAIN)}</a></p>
                </Page>
            }
        }
    }
}

/// The address after the first so many answers.
fn address_of(walk: &Walk, answers: usize) -> String {
    address(walk.given.iter().take(answers).map(|(_, answer)| answer.code))
}

fn asked(walk: &Walk, question: &'static Question) -> AnyView {
    let number = (walk.given.len() + 1).to_string();
    let number = spoken(move |lang| words::QUESTION.fill(lang, &[("n", number.as_str())]));
    let to = address_of(walk, walk.given.len());
    let answers = question.answers.iter().map(|answer| {
        let to = [&to, "/", answer.code].concat();
        view! { <li><a class="answers__one" href=to>{say(answer.label)}</a></li> }
    });
    let first = walk.given.is_empty();
    let lead = first.then(|| view! { <p class="page__lead">{say(common::GUIDE)}" "{say(words::LEAD)}</p> });
    view! {
        {lead}
        <p class="muted">{number}</p>
        <ul class="answers plain-list">{answers.collect_view()}</ul>
        {(!first).then(|| given(walk, words::GIVEN))}
    }
}

/// What was answered, what the act makes of it, and the way back to each question.
fn given(walk: &Walk, heading: Text) -> AnyView {
    let rows = walk.given.iter().enumerate().map(|(place, (question, answer))| {
        let to = address_of(walk, place);
        view! {
            <div>
                <dt>{say(question.ask)}</dt>
                <dd>
                    <p><strong>{say(answer.label)}</strong></p>
                    {reason(answer.why)}
                    <a class="answers__change no-print" href=to>
                        {say(words::CHANGE)}<span class="visually-hidden">": "{say(question.ask)}</span>
                    </a>
                </dd>
            </div>
        }
    });
    view! {
        <section aria-labelledby="given">
            <h2 id="given">{say(heading)}</h2>
            <dl class="facts">{rows.collect_view()}</dl>
        </section>
    }
}

fn reason(why: Reason) -> AnyView {
    view! {
        <p>{say(why.text)}</p>
        <Law quote=Quote::NONE cite=why.cite/>
    }
}

/// The services, those of one kind below one heading.
fn advised(advice: &'static Advice) -> AnyView {
    let part = |(how, heading): (How, Text)| {
        let fits: Vec<AnyView> = advice.fits.iter().filter(|fit| fit.how == how).map(fit).collect();
        (!fits.is_empty()).then(|| {
            view! {
                <section class="advice">
                    <h2>{say(heading)}</h2>
                    <ul class="plain-list stack">{fits}</ul>
                </section>
            }
        })
    };
    let parts = [
        (How::Apply, words::APPLY),
        (How::Unfit, words::UNFIT),
        (How::History, words::HISTORY),
    ];
    parts.map(part).into_iter().collect_view().into_any()
}

fn fit(fit: &'static Fit) -> AnyView {
    let Some(service) = card(fit.service) else {
        return ().into_any();
    };
    let address = ["/services/", service.id].concat();
    view! {
        <li class="card stack stack--tight">
            <h3><a href=address>{say(service.short)}</a></h3>
            <ActBadge act=&service.act/>
            {reason(fit.why)}
        </li>
    }
}
