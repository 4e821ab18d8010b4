//! What the state's systems answered, who keeps the data, where to turn if they are wrong, and the word that they are.

use super::{
    calls,
    form_page::to_case,
    matter::Matter,
    text_form::{Call, Question, text_form},
};
use crate::{
    components::{say, spoken},
    prelude::*,
};
use shared::{
    eligibility::{Answered, Check, answer},
    procedure::Fact,
    text::{dates::long_moment, ui::case::act as words},
};
use std::{rc::Rc, sync::Arc};

/// Every answer that was given last.
pub fn registries(matter: &Arc<Matter>) -> AnyView {
    let answers: Vec<AnyView> = matter
        .answered()
        .iter()
        .filter_map(|answered| one(matter, answered))
        .collect();
    if answers.is_empty() {
        return view! { <p>{say(words::NOT_ASKED)}</p> };
    }
    view! {
        <p>{say(words::REGISTRIES_MEANS)}</p>
        {answers}
    }
}

fn one(matter: &Arc<Matter>, answered: &Answered) -> Option<AnyView> {
    let service = matter.service;
    let check = service.checks.iter().find(|check| check.code == answered.check)?;
    let (at, source) = (answered.asked_at, answered.source.clone());
    let source = spoken(move |lang| {
        let name = if source == "SYS-8" {
            words::SYS_8.get(lang)
        } else {
            &source
        };
        words::SOURCE.fill(lang, &[("source", name), ("at", &long_moment(at, lang))])
    });
    let said = answered.clone();
    let said = spoken(move |lang| answer(service, &said, lang).join("\n"));
    let id = ["registry-", check.code].concat();
    let labelled = id.clone();
    Some(view! {
        <section class="card stack stack--tight" aria-labelledby=labelled>
            <h2 id=id>{say(check.text)}</h2>
            <p class="lines">{said}</p>
            <p class="small muted">{source}</p>
            <dl class="facts">
                <div><dt>{say(words::KEEPER)}</dt><dd>{say(check.keeper)}</dd></div>
                <div><dt>{say(words::TURN)}</dt><dd>{say(check.contest)}</dd></div>
            </dl>
            {written(matter, check)}
            {matter.is_open().then(|| contest(matter, check))}
        </section>
    })
}

/// What the applicant wrote about it.
fn written(matter: &Arc<Matter>, check: &'static Check) -> Vec<AnyView> {
    let said = matter.view.events.iter().filter_map(|event| match &event.fact {
        Fact::Contested { check: code, text } if code == check.code => Some(text.trim().to_owned()),
        _ => None,
    });
    said.map(|text| {
        let text = spoken(move |lang| words::WRITTEN.fill(lang, &[("text", text.as_str())]));
        view! { <p class="lines notice notice--info">{text}</p> }
    })
    .collect()
}

fn contest(matter: &Arc<Matter>, check: &'static Check) -> AnyView {
    let question = Question {
        id: check.code,
        path: "text",
        label: words::CONTEST_LABEL,
        hint: Some(words::CONTEST_HINT),
        required: true,
        asks_who: false,
        send: words::SEND,
        class: "button",
    };
    let number = matter.view.case.clone();
    let call: Call = Rc::new(move |text| {
        let number = number.clone();
        Box::pin(async move { calls::contest(&number, check.code, text).await.map(|_| ()) })
    });
    view! {
        <details class="contest">
            <summary>
                {say(words::CONTEST)}<span class="visually-hidden">": "{say(check.text)}</span>
            </summary>
            {text_form(question, &matter.view.case, call, to_case(&matter.view.case), ().into_any())}
        </details>
    }
}
