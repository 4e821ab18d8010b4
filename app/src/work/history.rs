//! Everything that happened to a case, in plain words: what, who, in which role, when.

use super::desk::Matter;
use crate::{
    components::{say, spoken},
    prelude::*,
};
use shared::{
    official::Role,
    procedure::{Event, Fact},
    text::{
        Lang, Text,
        dates::long_moment,
        states,
        told::told,
        ui::{paper, work as words},
    },
};
use std::sync::Arc;

/// The events in their order.
pub fn history(matter: &Arc<Matter>) -> AnyView {
    let items = (0..matter.file.events.len())
        .filter_map(|at| item(matter, at))
        .collect_view();
    view! {
        <section class="case__part" aria-labelledby="history">
            <h2 id="history">{say(words::HISTORY)}</h2>
            <ol class="history plain-list">{items}</ol>
        </section>
    }
}

fn item(matter: &Arc<Matter>, at: usize) -> Option<AnyView> {
    let event = matter.file.events.get(at)?;
    let (when, role) = (event.at, event.role);
    let (late, signed, instead, reason) = match &event.fact {
        Fact::Taken {
            late,
            signed,
            on_behalf_of,
            input,
            ..
        } => (
            *late,
            signed.is_some(),
            on_behalf_of.clone(),
            input.reason.clone(),
        ),
        _ => (false, false, None, String::new()),
    };
    let notice = matches!(event.fact, Fact::NoticeSent { .. });
    let who = name(matter, event);
    let inner = Arc::clone(matter);
    let what = spoken(move |lang| what(&inner, at, lang));
    let who = spoken(move |lang| match role {
        Role::System => words::BY_SYSTEM.get(lang).to_owned(),
        _ => [&who, ", ", states::role(role).get(lang)].concat(),
    });
    let instead = instead.map(|iin| {
        let name = matter.who(&iin);
        spoken(move |lang| words::INSTEAD_OF.fill(lang, &[("name", name.as_str())]))
    });
    let reason = (!reason.is_empty()).then(|| {
        let text = spoken(move |lang| words::AGAINST.fill(lang, &[("reason", reason.as_str())]));
        view! { <p class="history__against">{text}</p> }
    });
    let mark = |class: &'static str, text: Text| view! { " "<span class=class>{say(text)}</span> };
    Some(view! {
        <li class="history__one" class:history__one--notice=notice>
            <p class="history__what">
                {what}
                {late.then(|| mark("mark mark--late", words::LATE))}
                {signed.then(|| mark("mark", words::SIGNED))}
            </p>
            {reason}
            <p class="small muted">
                {spoken(move |lang| long_moment(when, lang))}" · "{who}
                {instead.map(|instead| view! { ", "{instead} })}
            </p>
        </li>
    })
}

fn name(matter: &Matter, event: &Event) -> String {
    match &event.fact {
        Fact::Taken { name, .. } if !name.is_empty() => name.clone(),
        Fact::Filed {
            taken_in: Some(taken),
            ..
        } => taken.name.clone(),
        Fact::NotAccepted { taken_in, .. } => taken_in.name.clone(),
        _ => matter.who(&event.actor),
    }
}

fn what(matter: &Matter, at: usize, lang: Lang) -> String {
    let Some(event) = matter.file.events.get(at) else {
        return String::new();
    };
    let plain = |text: Text| text.get(lang).to_owned();
    match &event.fact {
        Fact::Filed { by_code: true, .. } => plain(words::FILED_BY_CODE),
        Fact::Filed { taken_in: None, .. } => plain(words::FILED),
        Fact::Filed { .. } => plain(words::HANDED_IN),
        Fact::NotAccepted { .. } => plain(words::NOT_ACCEPTED),
        Fact::Registered => plain(words::REGISTERED),
        Fact::NoticeSent { template, channel } => {
            let name = paper::name(template).map_or(template.as_str(), |name| name.get(lang));
            let text = match channel.as_str() {
                "sms" => words::NOTICE_SMS,
                "email" => words::NOTICE_EMAIL,
                "paper" => words::NOTICE_PAPER,
                _ => words::NOTICE_CABINET,
            };
            text.fill(lang, &[("name", name)])
        }
        Fact::Taken { .. } => told(matter.service, &matter.file.events, at, lang).unwrap_or_default(),
        Fact::Reassigned { executor, reason } => {
            words::REASSIGNED.fill(lang, &[("name", executor.name.as_str()), ("reason", reason)])
        }
        Fact::Checked { .. } => plain(words::CHECKED),
        Fact::Queued { list, number } => {
            let name = matter
                .service
                .list(list)
                .map_or(list.as_str(), |name| name.get(lang));
            words::QUEUED.fill(lang, &[("number", number.to_string().as_str()), ("list", name)])
        }
        Fact::Withdrawn { reason } => {
            let said = plain(words::WITHDRAWN);
            if reason.is_empty() {
                said
            } else {
                [&said, ": ", reason].concat()
            }
        }
        Fact::ConsentWithdrawn { .. } => plain(words::CONSENT_WITHDRAWN),
        Fact::Contested { check, text } => {
            let known = matter.service.checks.iter().find(|known| known.code == check);
            let name = known.map_or(check.as_str(), |known| known.text.get(lang));
            words::OBJECTED.fill(lang, &[("check", name), ("text", text)])
        }
        Fact::DocumentsAdded { files } => words::ADDED.fill(lang, &[("n", files.len().to_string())]),
        Fact::Updated { by, .. } => words::UPDATED.fill(lang, &[("by", by)]),
    }
}
