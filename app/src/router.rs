//! The addresses of the app and the frame around every page.

use crate::{
    address::{self, address},
    apply, browser, case,
    components::{Frame, NotFound},
    part::Part,
    portal::Portal,
    prelude::*,
    service,
};
use shared::service::find;

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

/// The pages.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Service,
    TaskList,
    Documents,
    Check,
    Section,
    Later(Part),
    Nowhere,
}

impl Place {
    fn at(path: &str) -> Self {
        let parts: Vec<&str> = parts(path).collect();
        match parts.as_slice() {
            [] => Self::Later(Part::Catalogue),
            ["services", id] if find(id).is_some_and(|service| service.form.is_none()) => {
                Self::Later(Part::Reading)
            }
            ["services", _] => Self::Service,
            ["sign-in"] => Self::Later(Part::SignIn),
            ["apply", _] => Self::TaskList,
            ["apply", _, "documents"] => Self::Documents,
            ["apply", _, "check"] => Self::Check,
            ["apply", _, "sign"] => Self::Later(Part::Sign),
            ["apply", _, _] => Self::Section,
            ["cases"] => Self::Later(Part::Cabinet),
            ["cases", _] => Self::Later(Part::Case),
            ["cases", _, "filed"] => Self::Later(Part::Filed),
            ["cases", _, "papers", _] => Self::Later(Part::CasePaper),
            ["cases", _, what] if case::is_form(what) => Self::Later(Part::CaseForm),
            ["demo", "outbox"] => Self::Later(Part::Outbox),
            ["demo", "people"] => Self::Later(Part::People),
            ["work"] => Self::Later(Part::Work),
            ["work", "hearings"] => Self::Later(Part::Hearings),
            ["work", "sittings"] => Self::Later(Part::Sittings),
            ["work", "sittings", _] => Self::Later(Part::Sitting),
            ["work", "overview"] => Self::Later(Part::Overview),
            ["work", _] => Self::Later(Part::WorkCase),
            ["work", _, "papers", _] => Self::Later(Part::WorkPaper),
            ["admin"] => Self::Later(Part::Officials),
            ["admin", "officials", _] => Self::Later(Part::Official),
            ["admin", "calendar"] => Self::Later(Part::CalendarYear),
            ["admin", "hours"] => Self::Later(Part::Hours),
            ["admin", "filing"] => Self::Later(Part::FilingModes),
            ["admin", "audit"] => Self::Later(Part::Audit),
            ["admin", "letters"] => Self::Later(Part::Letters),
            _ => Self::Nowhere,
        }
    }

    fn page(self) -> AnyView {
        match self {
            Self::Service => view! { <service::ServicePage/> },
            Self::TaskList => view! { <apply::TaskList/> },
            Self::Documents => view! { <apply::Documents/> },
            Self::Check => view! { <apply::CheckAnswers/> },
            Self::Section => view! { <apply::SectionPage/> },
            Self::Later(part) => part.page(),
            Self::Nowhere => view! { <NotFound/> },
        }
    }
}

/// The page at the address. Another page is drawn anew; the same one at another address (another section, another
/// case) follows by itself, see [`address_part`].
#[component]
fn Pages() -> impl IntoView {
    let address = address();
    let place = Memo::new(move |_| Place::at(&address.path()));
    (move || {
        let place = place.get();
        untrack(|| place.page())
    })
    .into_any()
}

/// The texts that the page at the address says besides those of the app.
pub fn texts_here() -> &'static [shared::text::Part] {
    let path = browser::window().and_then(|window| window.location().pathname().ok());
    match Place::at(&path.unwrap_or_default()) {
        Place::Later(part) => part.texts(),
        _ => &[],
    }
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
