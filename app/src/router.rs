//! The addresses of the app and the frame around every page.

use crate::{
    address::{self, address},
    api::Answer,
    apply, browser, case,
    components::Frame,
    part::Part,
    portal::Portal,
    prelude::*,
};
use shared::service::card;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    address::provide();
    Portal::provide();
    apply::provide();
    view! {
        <Frame>
            <Pages/>
        </Frame>
    }
}

/// The page at a path, and the service that it is about, if there is one.
fn at(path: &str) -> (Part, &'static str) {
    let parts: Vec<&str> = parts(path).collect();
    let part = match parts.as_slice() {
        [] => Part::Catalogue,
        ["services", _] => Part::Service,
        ["guide", ..] | ["compare" | "offices"] | ["contradictions", _] => Part::Help,
        ["sign-in", ..] => Part::SignIn,
        ["account"] => Part::Account,
        ["apply", _] => Part::TaskList,
        ["apply", _, "documents"] => Part::Documents,
        ["apply", _, "check"] => Part::Check,
        ["apply", _, "sign"] => Part::Sign,
        ["apply", _, _] => Part::Section,
        ["queue"] => Part::Booking,
        ["my-data"] => Part::MyData,
        ["my-data", "consents", _, _] => Part::Consent,
        ["cases"] => Part::Cabinet,
        ["cases", _] => Part::Case,
        ["cases", _, "filed"] => Part::Filed,
        ["cases", _, "papers", _] => Part::CasePaper,
        ["cases", _, what] if case::is_form(what) => Part::CaseForm,
        ["demo", "outbox"] => Part::Outbox,
        ["demo", "people"] => Part::People,
        ["work"] => Part::Work,
        ["work", "counter"] => Part::Counter,
        ["work", _, "receipt"] => Part::Receipt,
        ["work", "hearings"] => Part::Hearings,
        ["work", "sittings"] => Part::Sittings,
        ["work", "sittings", _] => Part::Sitting,
        ["work", "overview"] => Part::Overview,
        ["work", "scan"] => Part::Scan,
        ["work", "registries"] => Part::Registries,
        ["work", "registries", _] => Part::Registry,
        ["work", _, "label"] => Part::Label,
        ["work", _] => Part::WorkCase,
        ["work", _, "papers", _] => Part::WorkPaper,
        ["admin"] => Part::Officials,
        ["admin", "officials", _] => Part::Official,
        ["admin", "offices"] => Part::Offices,
        ["admin", "calendar"] => Part::CalendarYear,
        ["admin", "hours"] => Part::Hours,
        ["admin", "filing"] => Part::FilingModes,
        ["admin", "audit"] => Part::Audit,
        ["admin", "letters"] => Part::Letters,
        _ => Part::Nowhere,
    };
    let service = match parts.as_slice() {
        ["services" | "apply", id, ..] => card(id),
        _ => None,
    };
    (part, service.map_or("", |card| card.id))
}

/// The page at the address. Another page, or the same of another service, is drawn anew; the same one at another address
/// (another section, another case) follows by itself, see [`address_part`].
#[component]
fn Pages() -> impl IntoView {
    let address = address();
    let here = Memo::new(move |_| at(&address.path()));
    live(move || {
        let (part, service) = here.get();
        untrack(|| part.page(service))
    })
}

/// Loads what the page at the address needs.
pub async fn need_here() -> Answer<()> {
    let path = browser::window().and_then(|window| window.location().pathname().ok());
    let (part, service) = at(&path.unwrap_or_default());
    part.need(service).await
}

/// A part of the address (tracked): in `/services/housing-queue` part 1 is the service.
pub fn address_part(index: usize) -> Memo<String> {
    let address = address();
    Memo::new(move |_| {
        let path = address.path();
        let part = parts(&path).nth(index).unwrap_or_default();
        js_sys::decode_uri_component(part).map_or_else(|_| part.to_owned(), String::from)
    })
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}
