//! Which counter, which service; then the application.

use super::{
    desk::{Desk, form},
    queue::today,
};
use crate::{
    components::{Page, say, spoken, title},
    entry::{Entry, Spot, controls},
    in_force::office_name,
    portal::portal,
    prelude::*,
    work::Door,
};
use shared::{
    official::Permission,
    procedure::Intake,
    service::{Service, find, loaded},
    text::ui::counter as words,
};

/// The counter.
#[component]
pub fn CounterPage() -> impl IntoView {
    view! {
        <Page title=title(words::COUNTER)>
            <Door permission=Permission::IssueReceipt><Contents/></Door>
        </Page>
    }
}

/// An office's counter that somebody stands behind.
#[derive(Clone, PartialEq, Eq)]
struct Place {
    office: String,
    intake: Intake,
}

/// The counters that I stand behind.
fn mine() -> Vec<Place> {
    let roles = untrack(|| portal().session()).map_or_else(Vec::new, |session| session.roles);
    let mut places: Vec<Place> = Vec::new();
    for capacity in roles {
        let ways = [
            (Permission::CreateAtCentre, Intake::Centre),
            (Permission::CreateAtChancery, Intake::Chancery),
        ];
        for (permission, intake) in ways {
            let place = Place {
                office: capacity.office.clone(),
                intake,
            };
            if capacity.role.may(permission) && !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places
}

/// What it takes in.
fn services(place: &Place) -> Vec<&'static Service> {
    let takes = |service: &&'static Service| {
        let route = service.routes.by(place.intake);
        route.is_some_and(|route| route.may_serve(&place.office))
    };
    loaded().filter(takes).collect()
}

#[component]
fn Contents() -> impl IntoView {
    let places: Vec<Place> = mine();
    let takes: Vec<Place> = places
        .into_iter()
        .filter(|place| !services(place).is_empty())
        .collect();
    let Some(first) = takes.first().cloned() else {
        return view! { <p class="work-none">{say(words::NO_COUNTER)}</p> };
    };
    let one_service = |place: &Place| match services(place).as_slice() {
        [only] => only.id.to_owned(),
        _ => String::new(),
    };
    let entry = Entry::new(
        "counter-place",
        "",
        [("office", first.office.clone()), ("service", one_service(&first))],
    );
    let several = takes.len() > 1;
    let offices = takes.iter().map(|place| {
        let office = place.office.clone();
        (
            place.office.clone(),
            spoken(move |lang| office_name(&office, lang)),
        )
    });
    let offices = several.then(|| {
        let spot = Spot::new(entry, "office", words::OFFICE);
        controls::select(&spot, words::CHOOSE, offices.collect())
    });
    let takes = StoredValue::new(takes);
    let place = Memo::new(move |_| {
        let office = entry.follow("office");
        takes.with_value(|takes| takes.iter().find(|place| place.office == office).cloned())
    });
    let chosen = Memo::new(move |_| entry.follow("service"));
    view! {
        <p class="page__lead">{say(words::LEAD)}</p>
        {today()}
        <div class="stack office-form">
            {offices}
            {live(move || place.get().map(|place| {
                let options = services(&place).into_iter().map(|service| {
                    (service.id.to_owned(), spoken(move |lang| service.short.get(lang).to_owned()))
                });
                let spot = Spot::new(entry, "service", words::SERVICE);
                untrack(|| controls::select(&spot, words::CHOOSE, options.collect()))
            }))}
        </div>
        {live(move || {
            let (place, service) = (place.get()?, find(&chosen.get())?);
            untrack(|| Some(form(Desk::new(place.office, place.intake, service)?)))
        })}
    }
}
