//! An office: what it is, where, its telephones, its hours, whether it is open.

use super::hours::{Clock, lines};
use crate::{
    components::{say, spoken},
    portal::portal,
    prelude::*,
    service::readable,
};
use shared::{
    calendar::{Doors, Schedule},
    directory::{Contact, Entry, Kind, place},
    text::{Lang, Text, ui::directory as words},
};

/// What people call a kind of office.
pub const fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::Provider => words::PROVIDER,
        Kind::AuthorizedBody => words::AUTHORIZED_BODY,
        Kind::PscBranch => words::PSC_BRANCH,
        Kind::PscDepartment => words::PSC_DEPARTMENT,
        Kind::PscSubdepartment => words::PSC_SUBDEPARTMENT,
    }
}

/// The card of an office.
pub fn card(entry: &Entry, clock: Clock) -> AnyView {
    let kind = kind_name(entry.kind);
    let place = place(&entry.place).map(|place| place.name);
    let what = spoken(move |lang| {
        let place = place.map_or("", |place| place.get(lang));
        [kind.get(lang), " · ", place].concat()
    });
    let mail = mail(entry);
    let contact = entry.contact.as_ref().map(contact);
    view! {
        <li class="card stack stack--tight">
            <h3 lang="kk" class="directory__name">{entry.name_kk_norm.clone()}</h3>
            <p class="small muted">{what}</p>
            {entry.schedule().map(|schedule| open(schedule, clock))}
            <dl class="directory__facts">
                <div><dt>{say(words::ADDRESS)}</dt><dd lang="kk">{entry.address_kk_norm.clone()}</dd></div>
                <div><dt>{say(words::PHONE)}</dt><dd>{phones(entry)}</dd></div>
                {mail}
                {entry.schedule().map(|schedule| hours(entry, schedule))}
                {contact}
            </dl>
        </li>
    }
}

/// "Open now, until", or "closed now, opens at"; not before calendar and clock are the portal's.
fn open(schedule: Schedule, clock: Clock) -> AnyView {
    let portal = portal();
    live(move || {
        portal.settled().then(|| {
            let doors = clock.doors(schedule);
            let (class, mark) = match doors {
                Doors::Open(_) => ("doors doors--open", words::OPEN_NOW),
                Doors::Closed(_) => ("doors doors--closed", words::CLOSED_NOW),
            };
            let change = spoken(move |lang| clock.change(doors, lang));
            view! { <p class=class><strong>{say(mark)}</strong>", "{change}</p> }
        })
    })
}

fn phones(entry: &Entry) -> AnyView {
    if entry.phones.is_empty() {
        return view! { <span class="muted">{say(words::NO_PHONE)}</span> };
    }
    let phone = |(printed, tel): (&String, &String)| {
        let note = entry.phone_notes_kk.get(printed).cloned();
        let note = note.map(|note| view! { <span class="small muted" lang="kk">" ("{note}")"</span> });
        view! { <li>{call(printed, tel)}{note}</li> }
    };
    let phones = entry.phones.iter().zip(&entry.tel).map(phone);
    view! { <ul class="directory__phones plain-list">{phones.collect_view()}</ul> }
}

/// A telephone as it is printed, that dials as it has to be dialled.
fn call(printed: &str, tel: &str) -> AnyView {
    view! { <a class="numeric" href=["tel:", tel].concat()>{printed.to_owned()}</a> }
}

fn mail(entry: &Entry) -> Option<AnyView> {
    let printed = entry.email.clone()?;
    let shown = match &entry.mailto {
        Some(mail) => {
            let to = ["mailto:", mail].concat();
            view! { <a href=to>{printed}</a> }
        }
        None => view! { {printed}" "<span class="small muted">"("{say(words::MAIL_AS_PRINTED)}")"</span> },
    };
    Some(view! { <div><dt>{say(words::MAIL)}</dt><dd>{shown}</dd></div> })
}

/// The hours as they hold, and what of them no act says.
fn hours(entry: &Entry, schedule: Schedule) -> AnyView {
    let design = match (&entry.hours_kk, entry.kind) {
        (None, _) => Some(words::HOURS_BY_DESIGN),
        (_, Kind::Provider) => Some(words::DAYS_BY_DESIGN),
        _ => None,
    };
    let portal = portal();
    let said = live(move || {
        let lang: Lang = portal.lang();
        let lines = lines(schedule, lang)
            .into_iter()
            .map(|line| view! { <p>{line}</p> });
        lines.collect_view()
    });
    let design = design.map(|text| view! { <p class="small muted">{say(text)}</p> });
    view! { <div><dt>{say(words::HOURS)}</dt><dd>{said}{design}</dd></div> }
}

/// A contact from the text of the act.
fn contact(contact: &Contact) -> AnyView {
    let cite = contact.cite.clone();
    let place = spoken(move |lang| readable(&cite, lang));
    let phones = contact.phones.iter().zip(&contact.tel);
    let phones = phones.map(|(printed, tel)| view! { <li>{call(printed, tel)}</li> });
    view! {
        <div>
            <dt>{say(words::ALSO)}</dt>
            <dd>
                <p lang="kk">{contact.name_kk.clone()}", "{contact.address_kk.clone()}</p>
                <ul class="directory__phones plain-list">{phones.collect_view()}</ul>
                <p class="law__place">{place}</p>
            </dd>
        </div>
    }
}
