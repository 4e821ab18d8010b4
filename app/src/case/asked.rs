//! What is asked of the applicant now: one sentence and the way to do it.

use super::{address, matter::Matter};
use crate::{
    components::{say, spoken},
    prelude::*,
};
use shared::{
    person::Money,
    procedure::Asked,
    text::{
        Lang, Text,
        dates::{long_date, long_moment},
        told::missing,
        ui::case::now as words,
    },
};

/// On the case's own page.
pub fn asked(asked: &Asked, matter: &Matter) -> AnyView {
    let service = matter.service;
    let (page, way, more) = match asked {
        Asked::Documents { .. } => ("documents", words::TO_DOCUMENTS, None),
        Asked::Update { .. } => ("update", words::TO_UPDATE, None),
        Asked::Signature { .. } => ("sign", words::TO_SIGNING, None),
        Asked::Payment { .. } => ("", words::TO_SIGNING, None),
        Asked::Hearing { stated: false, .. } => ("position", words::TO_POSITION, Some(words::HEARING_MEANS)),
        Asked::Hearing { stated: true, .. } => ("position", words::TO_POSITION, Some(words::STATED)),
    };
    let what = asked.clone();
    let sentence = spoken(move |lang| match &what {
        Asked::Documents { missing: codes } => {
            words::DOCUMENTS.fill(lang, &[("missing", missing(service, codes, lang))])
        }
        Asked::Update { text } => words::UPDATE.fill(lang, &[("text", text.trim())]),
        Asked::Signature { .. } => words::TO_SIGN.get(lang).to_owned(),
        Asked::Payment {
            amount,
            due_on,
            overdue,
        } => {
            let text = if *overdue { words::PAY_LATE } else { words::PAY };
            let amount = amount.and_then(|amount| Money::new(amount).ok());
            let amount = amount.map(Money::grouped).unwrap_or_default();
            text.fill(lang, &[("amount", amount), ("date", long_date(*due_on, lang))])
        }
        Asked::Hearing { hearing, .. } => {
            let at = long_moment(hearing.at, lang);
            words::HEARING.fill(lang, &[("hearing", at.as_str()), ("place", &hearing.place)])
        }
    });
    let href = address(&matter.view.case, page);
    view! {
        <section class="asked stack stack--tight" aria-labelledby="asked">
            <h2 id="asked">{say(words::ASKED)}</h2>
            <p class="asked__what">{sentence}</p>
            {more.map(|more: Text| view! { <p>{say(more)}</p> })}
            {(!page.is_empty()).then(|| view! { <p class="no-print"><a class="button" href=href>{say(way)}</a></p> })}
        </section>
    }
}

/// On a card of the cabinet.
pub fn brief(asked: &Asked, lang: Lang) -> String {
    match asked {
        Asked::Documents { .. } => words::BRIEF_DOCUMENTS.get(lang).to_owned(),
        Asked::Update { .. } => words::BRIEF_UPDATE.get(lang).to_owned(),
        Asked::Signature { .. } => words::BRIEF_SIGN.get(lang).to_owned(),
        Asked::Payment { due_on, .. } => words::BRIEF_PAY.fill(lang, &[("date", long_date(*due_on, lang))]),
        Asked::Hearing { hearing, .. } => {
            words::BRIEF_HEARING.fill(lang, &[("hearing", long_moment(hearing.at, lang))])
        }
    }
}
