//! The place on a list, the signed documents, the notices of a case, and its files.

use super::{address, decision::is_last, matter::Matter};
use crate::components::{say, spoken};
use crate::form::capitalised;
use crate::prelude::*;
use shared::{
    api::{AttachmentView, CaseView, NoticeView, PaperView, paths},
    form::people,
    service::Service,
    text::{
        dates::long_moment,
        ui::{
            case::{self as words, after, now},
            paper,
        },
    },
};

/// The place on a list, and what the number is.
pub fn queue(matter: &Matter) -> AnyView {
    let Some(place) = &matter.view.queue else {
        return ().into_any();
    };
    let list = matter.service.list(&place.list);
    view! {
        <section class="confirmation" aria-labelledby="queue">
            <h2 class="confirmation__label" id="queue">{say(now::QUEUE)}</h2>
            <p class="confirmation__number confirmation__number--queue">{place.number}</p>
            {list.map(|list| view! { <p>{say(list)}</p> })}
            <p class="muted">{say(now::QUEUE_MEANS)}</p>
        </section>
    }
}

/// The documents that officials signed.
pub fn signed(matter: &Matter) -> AnyView {
    if matter.view.papers.is_empty() {
        return ().into_any();
    }
    let paper = |paper: &PaperView| {
        let href = address(&matter.view.case, &["papers/", &paper.seq.to_string()].concat());
        let (template, at, name) = (paper.template.clone(), paper.at, paper.signer.clone());
        let title = spoken(move |lang| {
            paper::name(&template).map_or_else(|| template.clone(), |name| capitalised(name.get(lang)))
        });
        let by = spoken(move |lang| {
            let at = long_moment(at, lang);
            after::SIGNED.fill(lang, &[("name", name.as_str()), ("at", &at)])
        });
        view! {
            <li>
                <p><a href=href>{title}</a></p>
                <p class="muted small">{by}</p>
            </li>
        }
    };
    view! {
        <section class="case__part" aria-labelledby="papers">
            <h2 id="papers">{say(after::PAPERS)}</h2>
            <ul class="case__list plain-list">{matter.view.papers.iter().filter(|paper| is_last(&matter.view.papers, paper)).map(paper).collect_view()}</ul>
        </section>
    }
}

/// The notices of the cabinet.
pub fn notices(case: &CaseView) -> AnyView {
    let none = case.messages.is_empty();
    view! {
        <section class="case__part" aria-labelledby="messages">
            <h2 id="messages">{say(words::MESSAGES)}</h2>
            {none.then(|| view! { <p class="muted">{say(words::NO_MESSAGES)}</p> })}
            <ul class="case__list plain-list">{case.messages.iter().cloned().map(notice).collect_view()}</ul>
        </section>
    }
}

/// The files of the case, those of the filing and those added since.
pub fn files(case: &CaseView, service: Option<&'static Service>) -> AnyView {
    let people = people(&case.answers);
    let file = |file: AttachmentView| {
        let name = |iin: &str| {
            people
                .iter()
                .find(|(_, known, _)| known == iin)
                .map(|(_, _, name)| name.clone())
        };
        let whose = file.subject.as_deref().and_then(name);
        document(&case.case, file, service, whose)
    };
    let files = case.documents.iter().cloned().map(file).collect_view();
    let none = case.documents.is_empty();
    view! {
        <section class="case__part" aria-labelledby="documents">
            <h2 id="documents">{say(words::DOCUMENTS)}</h2>
            {none.then(|| view! { <p class="muted">{say(words::NO_DOCUMENTS)}</p> })}
            <ul class="case__list plain-list">{files}</ul>
        </section>
    }
}

fn notice(notice: NoticeView) -> impl IntoView {
    view! {
        <li>
            <p>{notice.text}</p>
            <p class="muted small">{spoken(move |lang| long_moment(notice.at, lang))}</p>
        </li>
    }
}

fn document(
    case: &str,
    file: AttachmentView,
    service: Option<&'static Service>,
    whose: Option<String>,
) -> impl IntoView {
    let address = paths::at(&paths::at(paths::CASE_DOCUMENT, case), &file.id);
    let what = service.and_then(|service| {
        service
            .documents
            .iter()
            .find(|document| document.code == file.document)
    });
    let size = file.size.div_ceil(1024).to_string();
    let size = spoken(move |lang| words::KILOBYTES.fill(lang, &[("n", size.as_str())]));
    view! {
        <li>
            {what.map(|document| view! { <p>{say(document.title)}</p> })}
            {whose.map(|name| view! { <p class="muted">{name}</p> })}
            <p><a href=address download rel="external">{file.name}</a>" "<span class="muted small">{size}</span></p>
        </li>
    }
}
