//! What the state's systems said, what follows from it by the rules, and the way to ask them.

use super::{
    calls,
    desk::{Desk, Matter},
};
use crate::{
    api::Failure,
    components::{FailureNotice, Notice, NoticeKind, say, spoken},
    prelude::*,
    service::readable,
};
use shared::{
    eligibility::{self, Answered, Check, Finding, Outcome, assess, grounds},
    official::Permission,
    procedure::Fact,
    text::{Lang, dates::long_moment, ui::work as words},
};
use std::sync::Arc;

/// The answers of the systems that were asked last.
fn answered(matter: &Matter) -> Option<&[Answered]> {
    matter
        .file
        .events
        .iter()
        .rev()
        .find_map(|event| match &event.fact {
            Fact::Checked { answered, .. } => Some(answered.as_slice()),
            _ => None,
        })
}

/// What follows from them.
fn findings(matter: &Matter) -> Vec<Finding> {
    let (Some(answered), Some(office)) = (answered(matter), matter.service.office(&matter.file.answers))
    else {
        return Vec::new();
    };
    let day = matter.case.registered_on;
    assess(matter.service, &matter.file.answers, office, day, answered)
}

/// The reasons of the findings that lead to a ground: the facts it rests on, to begin with.
pub fn facts_of(matter: &Matter, code: &str, lang: Lang) -> String {
    let reasons: Vec<String> = findings(matter)
        .iter()
        .filter(|finding| finding.ground.as_deref() == Some(code))
        .flat_map(|finding| &finding.reasons)
        .map(|reason| eligibility::reason(matter.service, reason, lang))
        .collect();
    reasons.join(" ")
}

/// The part of the page.
pub fn checks(desk: Desk, matter: &Arc<Matter>) -> AnyView {
    if matter.service.checks.is_empty() && answered(matter).is_none() {
        return ().into_any();
    }
    let body = match answered(matter) {
        None => view! { <p class="muted">{say(words::NOT_CHECKED)}</p> },
        Some(answered) => {
            let old = matter.case.proposed.is_none() && !matter.service.checks.is_empty();
            let old = old.then(|| {
                view! { <Notice kind=NoticeKind::Warning><p>{say(words::CHECK_AGAIN)}</p></Notice> }
            });
            let answers = answered.iter().map(|one| answer(matter, one)).collect_view();
            view! {
                {old}
                <ul class="answers plain-list">{answers}</ul>
                {follows(matter)}
            }
        }
    };
    view! {
        <section class="case__part" aria-labelledby="checks">
            <h2 id="checks">{say(words::CHECKS)}</h2>
            {ask(desk, matter)}
            {body}
        </section>
    }
}

/// The button that asks, while the case waits for it and whoever looks may.
fn ask(desk: Desk, matter: &Arc<Matter>) -> AnyView {
    let may = matter.capacities.iter().any(|capacity| {
        let step = matter.case.may_ask(matter.procedure, &matter.me, capacity);
        step.is_some() && capacity.role.may(Permission::QueryStateSystems)
    });
    if !may {
        return ().into_any();
    }
    let button = if answered(matter).is_some() {
        words::ASK_AGAIN
    } else {
        words::ASK
    };
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(None::<Failure>));
    let number = matter.file.case.clone();
    let go = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        desk.portal
            .announce(words::ASKING.get(desk.portal.lang_now()).to_owned());
        let number = number.clone();
        leptos::task::spawn_local(async move {
            let answer = calls::ask_systems(&number).await;
            busy.try_set(false);
            match answer {
                Ok(_) => desk.finish(words::ASKED.get(desk.portal.lang_now()).to_owned()),
                Err(failure) if failure.code() == "case_changed" => desk.catch_up(),
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    });
    view! {
        <p class="no-print">
            <button type="button" class="button button--secondary" aria-disabled=move || busy.get().then_some("true")
                on:click=move |_| go.run(())>
                {move || desk.portal.say(if busy.get() { words::ASKING } else { button })}
            </button>
        </p>
        {move || failed.get().map(|failure| view! { <FailureNotice failure/> })}
    }
}

/// What one system said, and what the applicant says of it.
fn answer(matter: &Arc<Matter>, answered: &Answered) -> AnyView {
    let check: Option<&'static Check> = matter
        .service
        .checks
        .iter()
        .find(|check| check.code == answered.check);
    let (service, said, at) = (matter.service, answered.clone(), answered.asked_at);
    let lines = spoken(move |lang| eligibility::answer(service, &said, lang).join("\n"));
    let source = check.map(|check| {
        spoken(move |lang| {
            let at = long_moment(at, lang);
            words::SOURCE.fill(lang, &[("system", check.keeper.get(lang)), ("at", &at)])
        })
    });
    let silent = !answered.reply.is_answer();
    let contested = contested(matter, &answered.check).map(|text| {
        let text = spoken(move |lang| words::CONTESTED.fill(lang, &[("text", text.as_str())]));
        view! { <p class="answer__contested">{text}</p> }
    });
    view! {
        <li class="answer" class:answer--silent=silent>
            <h3 class="answer__name">{check.map(|check| say(check.text))}</h3>
            <p class="lines">{lines}</p>
            {contested}
            <p class="small muted">{source}</p>
        </li>
    }
}

/// What the applicant said last against an answer.
fn contested(matter: &Matter, code: &str) -> Option<String> {
    matter
        .file
        .events
        .iter()
        .rev()
        .find_map(|event| match &event.fact {
            Fact::Contested { check, text } if check == code => Some(text.clone()),
            _ => None,
        })
}

/// Requirement by requirement.
fn follows(matter: &Arc<Matter>) -> AnyView {
    let findings = findings(matter);
    let named = grounds(&findings).join(", ");
    let unknown = findings.iter().any(|finding| finding.outcome == Outcome::Unknown);
    let proposes = spoken(move |lang| {
        if named.is_empty() {
            words::PROPOSES_NONE.get(lang).to_owned()
        } else {
            words::PROPOSES.fill(lang, &[("grounds", named.as_str())])
        }
    });
    let rows = findings
        .into_iter()
        .filter(|finding| finding.outcome != Outcome::NotApplicable)
        .map(|finding| row(matter, finding))
        .collect_view();
    view! {
        <h3>{say(words::FINDINGS)}</h3>
        <p>{proposes}</p>
        {unknown.then(|| view! { <p>{say(words::PROPOSES_UNKNOWN)}</p> })}
        <ul class="findings plain-list">{rows}</ul>
    }
}

fn row(matter: &Arc<Matter>, finding: Finding) -> AnyView {
    let rule = matter.service.rules.iter().find(|rule| rule.id == finding.rule);
    let class = match finding.outcome {
        Outcome::Met => "finding finding--met",
        Outcome::NotMet => "finding finding--not",
        _ => "finding finding--unknown",
    };
    let (service, reasons) = (matter.service, finding.reasons);
    let why = spoken(move |lang| {
        let reasons = reasons
            .iter()
            .map(|reason| eligibility::reason(service, reason, lang));
        reasons.collect::<Vec<_>>().join(" ")
    });
    let ground = finding
        .ground
        .map(|code| view! { " → "<span class="ground__code">{code.into_owned()}</span> });
    let cite = finding.cite;
    view! {
        <li class=class>
            <p class="finding__rule">
                {rule.map(|rule| say(rule.fact.label))}": "
                <strong class="finding__mark">{say(eligibility::outcome(finding.outcome))}</strong>{ground}
            </p>
            <p>{why}</p>
            <p class="small muted">{spoken(move |lang| readable(&cite, lang))}</p>
        </li>
    }
}
