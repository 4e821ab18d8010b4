//! The notices of a case and the files it was filed with.

use crate::components::{say, spoken};
use crate::prelude::*;
use shared::{
    api::{AttachmentView, CaseView, NoticeView, paths},
    form::people,
    service::Service,
    text::{dates::long_moment, ui::case as words},
};

/// Notices, then files.
pub fn papers(case: &CaseView, service: Option<&'static Service>) -> AnyView {
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
    let (no_files, no_notices) = (case.documents.is_empty(), case.messages.is_empty());
    view! {
        <section class="case__part" aria-labelledby="messages">
            <h2 id="messages">{say(words::MESSAGES)}</h2>
            {no_notices.then(|| view! { <p class="muted">{say(words::NO_MESSAGES)}</p> })}
            <ul class="case__list plain-list">{case.messages.iter().cloned().map(notice).collect_view()}</ul>
        </section>
        <section class="case__part" aria-labelledby="documents">
            <h2 id="documents">{say(words::DOCUMENTS)}</h2>
            {no_files.then(|| view! { <p class="muted">{say(words::NO_DOCUMENTS)}</p> })}
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
