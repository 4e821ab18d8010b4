//! What is asked of the applicant now: one sentence and the way to do it.

use super::{address, matter::Matter};
use crate::{
    components::{say, spoken},
    prelude::*,
};
use shared::{
    procedure::Asked,
    text::{Lang, Text, dates::long_moment, told::missing, ui::case::now as words},
};

/// On the case's own page.
pub fn asked(asked: &Asked, matter: &Matter) -> AnyView {
    let service = matter.service;
    let (page, way, more) = match asked {
        Asked::Documents { .. } => ("documents", words::TO_DOCUMENTS, None),
        Asked::Update { .. } => ("update", words::TO_UPDATE, None),
        Asked::Hearing { stated: false, .. } => ("position", words::TO_POSITION, Some(words::HEARING_MEANS)),
        Asked::Hearing { stated: true, .. } => ("position", words::TO_POSITION, Some(words::STATED)),
    };
    let what = asked.clone();
    let sentence = spoken(move |lang| match &what {
        Asked::Documents { missing: codes } => {
            words::DOCUMENTS.fill(lang, &[("missing", missing(service, codes, lang))])
        }
        Asked::Update { text } => words::UPDATE.fill(lang, &[("text", text.trim())]),
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
            <p class="no-print"><a class="button" href=href>{say(way)}</a></p>
        </section>
    }
}

/// On a card of the cabinet.
pub fn brief(asked: &Asked, lang: Lang) -> String {
    match asked {
        Asked::Documents { .. } => words::BRIEF_DOCUMENTS.get(lang).to_owned(),
        Asked::Update { .. } => words::BRIEF_UPDATE.get(lang).to_owned(),
        Asked::Hearing { hearing, .. } => {
            words::BRIEF_HEARING.fill(lang, &[("hearing", long_moment(hearing.at, lang))])
        }
    }
}
