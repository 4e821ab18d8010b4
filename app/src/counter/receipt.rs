//! What is printed at a counter: the receipt of acceptance with its six items (N-B1), or that of a refusal to accept (N-B2)
//! (`spec.md` 8.2) [001 §16].

use crate::{
    browser,
    components::{Page, fetched, say, spoken},
    form::{capitalised, shown},
    in_force::{calendar, office_name},
    prelude::*,
    router::address_part,
    work::{Door, calls},
};
use shared::{
    api::CaseFile,
    counter::Record,
    procedure::{Case, Procedure, State, fold},
    service::{FilingMode, Service, find},
    services::almaty,
    text::{
        Text,
        dates::long_date,
        told::missing,
        ui::{assistance, counter as words, paper, work as ui_work},
    },
};
use std::sync::Arc;

/// The receipt of a case that a counter took in, or did not accept.
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let number = address_part(1);
    let title = spoken(move |lang| words::RECEIPT.get(lang).to_owned());
    let back = Signal::derive(move || ["/work/", &number.get()].concat());
    view! {
        <Page title back>
            <Door><Contents number/></Door>
        </Page>
    }
}

#[component]
fn Contents(number: Memo<String>) -> impl IntoView {
    let file = fetched(move || {
        let number = number.get();
        async move { calls::case(&number).await }
    });
    file.view(|file| drawn(&Arc::new(file)).unwrap_or_else(|| view! { <p>{say(ui_work::PAPER_STRANGE)}</p> }))
}

/// `None` for a case that no counter took in.
fn drawn(file: &Arc<CaseFile>) -> Option<AnyView> {
    let service = find(&file.service)?;
    let procedure = service.routes.of_case(&file.events)?;
    let case = fold(procedure, &file.events).ok()?;
    let record = file.record.clone()?;
    let template = if case.state == State::NotAccepted {
        "N-B2"
    } else {
        procedure.route.receipt
    };
    let name = paper::name(template)?;
    let name = spoken(move |lang| capitalised(name.get(lang)));
    let rows = if case.state == State::NotAccepted {
        refusal(file, service, &record)
    } else {
        match template {
            "N-E1" => talon(file, &case, &record),
            "N-E2" => five_items(file, service, procedure, &case, &record),
            _ => acceptance(file, service, procedure, &case, &record),
        }
    };
    let office = record.office.clone();
    let training = file.mode == FilingMode::Training;
    Some(view! {
        <article class="paper">
            <p class="paper__office">{spoken(move |lang| office_name(&office, lang))}</p>
            <h2 class="paper__name">{name}</h2>
            {training.then(|| view! { <p class="badge badge--repealed">{say(paper::TRAINING)}</p> })}
            <dl class="paper__rows">
                {rows}
                {row(paper::SIGNATURE, view! { <span class="paper__signature"></span> })}
            </dl>
        </article>
        <p class="no-print cluster">
            <button type="button" class="button" on:click=|_| browser::print()>{say(words::TO_RECEIPT)}</button>
            <a href=["/work/", &file.case].concat()>{say(words::TO_CASE)}</a>
        </p>
    })
}

fn row(label: Text, value: AnyView) -> AnyView {
    view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> }
}

fn dated(file: &CaseFile, case: jiff::civil::Date) -> AnyView {
    let number = file.case.clone();
    spoken(move |lang| ["№ ", &number, ", ", &long_date(case, lang)].concat()).into_any()
}

/// The six items, in the act's order.
fn acceptance(
    file: &Arc<CaseFile>,
    service: &'static Service,
    procedure: &'static Procedure,
    case: &Case,
    record: &Record,
) -> AnyView {
    let names = record
        .documents
        .iter()
        .map(|shown| view! { <li>{shown.name.clone()}</li> });
    let names = names.collect_view();
    view! {
        {row(words::NUMBER_AND_DATE, dated(file, case.registered_on))}
        {row(words::KIND, spoken(move |lang| capitalised(service.name.get(lang))).into_any())}
        {row(words::ATTACHED, view! {
            <p class="numeric">{record.documents.len()}</p>
            <ol class="paper__list">{names}</ol>
        })}
        {row(words::WHEN_AND_WHERE, collection(file, procedure, case))}
        {row(words::INSPECTOR, record.inspector.name.clone().into_any())}
        {row(words::RECIPIENT, recipient(file, service))}
    }
}

/// The talon of annex 4: one sentence, and who accepted (AS-69).
fn talon(file: &Arc<CaseFile>, case: &Case, record: &Record) -> AnyView {
    let (name, number, on) = (file.applicant.clone(), file.case.clone(), case.registered_on);
    let said = spoken(move |lang| assistance::talon(&name, on, &number, lang));
    view! {
        <div><dt class="visually-hidden">{say(words::RECIPIENT)}</dt><dd class="paper__sentence">{said}</dd></div>
        {row(assistance::ACCEPTED_BY, record.inspector.name.clone().into_any())}
    }
}

/// The receipt of annex 5 with its five items (AS-64).
fn five_items(
    file: &Arc<CaseFile>,
    service: &'static Service,
    procedure: &'static Procedure,
    case: &Case,
    record: &Record,
) -> AnyView {
    let names = record
        .documents
        .iter()
        .map(|shown| view! { <li>{shown.name.clone()}</li> });
    let names = names.collect_view();
    view! {
        {row(assistance::NUMBER, dated(file, case.registered_on))}
        {row(assistance::KIND, spoken(move |lang| capitalised(service.name.get(lang))).into_any())}
        {row(assistance::ATTACHED, view! {
            <ol class="paper__list">{names}</ol>
            <p class="numeric">{record.documents.len()}</p>
        })}
        {row(assistance::RETURNED, view! {
            {collection(file, procedure, case)}
            <p class="small">{say(assistance::PLANNED)}</p>
        })}
        {row(assistance::INSPECTOR, record.inspector.name.clone().into_any())}
    }
}

/// When and where the result can be collected, and how long it is kept (DL-B4, DL-B5).
fn collection(file: &CaseFile, procedure: &'static Procedure, case: &Case) -> AnyView {
    let calendar = calendar();
    let day = |step: &str| Some(case.due_at(procedure, &calendar, step)?.ends_on());
    let centre = procedure.route.centre;
    let picked_up = centre
        .and_then(|centre| day(centre.picked_up))
        .or(case.result_due_on);
    let hours = picked_up.map(|on| {
        let hours = procedure.result_schedule().hours_on(&calendar, on);
        [hours.open.to_string(), "–".to_owned(), hours.close.to_string()].concat()
    });
    let on = picked_up.map(|on| {
        let hours = hours.unwrap_or_default();
        spoken(move |lang| [&long_date(on, lang), ", ", &hours].concat())
    });
    let kept = centre.and_then(|centre| day(centre.kept)).map(|until| {
        let said = spoken(move |lang| words::KEPT.fill(lang, &[("date", long_date(until, lang))]));
        view! { <p class="small">{said}</p> }
    });
    let office = if file.centre.is_empty() {
        file.office.clone()
    } else {
        file.centre.clone()
    };
    let address = almaty::address(&office);
    view! {
        <p><strong>{on}</strong></p>
        <p>{spoken(move |lang| office_name(&office, lang))}</p>
        {(!address.is_empty()).then(|| view! { <p>{address}</p> })}
        {kept}
    }
}

/// Name and contact data, as far as the form asks for them.
fn recipient(file: &Arc<CaseFile>, service: &'static Service) -> AnyView {
    let name = file.applicant.clone();
    let file = Arc::clone(file);
    let contacts = spoken(move |lang| {
        let fields = service.form.map_or(&[][..], |form| form.sections);
        let fields = fields.iter().flat_map(|section| section.fields);
        let contact = fields.filter(|field| ["mobile", "email", "address"].contains(&field.code));
        let mut parts = Vec::new();
        for field in contact {
            let inner = field.kind.fields();
            if inner.is_empty() {
                parts.push(shown(field, field.code, &file.answers, lang));
            }
            for part in inner {
                let path = [field.code, "/", part.code].concat();
                parts.push(shown(part, &path, &file.answers, lang));
            }
        }
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    });
    view! { <p>{name}</p><p>{contacts}</p> }
}

/// Date, visitor, what is missing, who refused.
fn refusal(file: &Arc<CaseFile>, service: &'static Service, record: &Record) -> AnyView {
    let codes = record.missing.clone();
    let lacks = spoken(move |lang| missing(service, &codes, lang));
    view! {
        {row(words::DATE, dated(file, record.at.date()))}
        {row(words::KIND, spoken(move |lang| capitalised(service.name.get(lang))).into_any())}
        {row(words::RECIPIENT, recipient(file, service))}
        {row(words::LACKS, lacks.into_any())}
        {row(words::INSPECTOR, record.inspector.name.clone().into_any())}
    }
}
