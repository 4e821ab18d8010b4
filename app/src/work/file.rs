//! The facts of a case and the files of the applicant.

use super::{desk::Matter, left};
use crate::{
    case::due_label,
    components::{say, spoken},
    prelude::*,
};
use shared::{
    api::{AttachmentView, paths},
    form::people,
    person::{Iin, Phone},
    text::{
        Text,
        dates::{due_date, long_date, long_moment},
        ui::{case as case_words, work as words},
    },
};
use std::sync::Arc;

/// Who, which service, the dates.
pub fn facts(matter: &Arc<Matter>) -> AnyView {
    let (file, case) = (&matter.file, &matter.case);
    let (filed_at, received, due) = (case.filed_at, case.registered_on, case.result_due_on);
    let phone = Phone::parse(&file.mobile).map_or_else(|_| file.mobile.clone(), |phone| phone.grouped());
    let executor = match &case.executor {
        Some(executor) => executor.name.clone().into_any(),
        None => say(words::NOBODY).into_any(),
    };
    let calendar = crate::in_force::calendar();
    let schedule = matter.procedure.schedule;
    let time = due
        .filter(|_| case.state.is_pending())
        .map(|due| left::left(schedule, schedule.expiry(&calendar, due), matter.now));
    view! {
        <dl class="facts facts--close">
            {row(case_words::SERVICE, say(matter.service.short).into_any())}
            {row(words::APPLICANT, file.applicant.clone().into_any())}
            {row(words::IIN, view! { <span class="numeric">{Iin::group(&file.iin)}</span> })}
            {(!phone.is_empty()).then(|| row(words::PHONE, view! { <span class="numeric">{phone}</span> }))}
            {row(case_words::FILED_AT, spoken(move |lang| long_moment(filed_at, lang)).into_any())}
            {row(case_words::RECEIVED_ON, spoken(move |lang| long_date(received, lang)).into_any())}
            {row(due_label(case.state), view! {
                <span class="due due--whole"><span>{spoken(move |lang| due_date(due, lang))}</span>{time}</span>
            })}
            {row(words::EXECUTOR, executor)}
            {queue(matter)}
        </dl>
    }
}

fn queue(matter: &Matter) -> Option<AnyView> {
    let (list, number) = matter.case.queue.clone()?;
    let name = matter.service.list(&list);
    let place = view! { <strong class="numeric">{number}</strong>", "{name.map(say)} };
    Some(row(words::PLACE, place))
}

fn row(label: Text, value: AnyView) -> AnyView {
    view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> }
}

/// The files, each opening beside this page.
pub fn documents(matter: &Arc<Matter>) -> AnyView {
    let file = &matter.file;
    let people = people(&file.answers);
    let files = file
        .documents
        .iter()
        .map(|document| {
            let whose = document.subject.as_ref().and_then(|iin| {
                let known = people.iter().find(|(_, known, _)| known == iin)?;
                Some(known.2.clone())
            });
            one(matter, document, whose)
        })
        .collect_view();
    view! {
        <section class="case__part" aria-labelledby="documents">
            <h2 id="documents">{say(words::DOCUMENTS)}</h2>
            {file.documents.is_empty().then(|| view! { <p class="muted">{say(words::NO_DOCUMENTS)}</p> })}
            <ul class="case__list plain-list">{files}</ul>
        </section>
    }
}

fn one(matter: &Matter, document: &AttachmentView, whose: Option<String>) -> AnyView {
    let address = paths::at(&paths::at(paths::WORK_DOCUMENT, &matter.file.case), &document.id);
    let known = matter
        .service
        .documents
        .iter()
        .find(|known| known.code == document.document);
    let name = document.name.clone();
    let label = spoken(move |lang| words::OPEN.fill(lang, &[("name", name.as_str())]));
    let size = document.size.div_ceil(1024).to_string();
    let size = spoken(move |lang| case_words::KILOBYTES.fill(lang, &[("n", size.as_str())]));
    view! {
        <li>
            {known.map(|known| view! { <p>{say(known.title)}</p> })}
            {whose.map(|name| view! { <p class="muted">{name}</p> })}
            <p>
                <a href=address target="_blank" rel="external noopener">{label}</a>" "
                <span class="muted small">{size}</span>
            </p>
        </li>
    }
}
