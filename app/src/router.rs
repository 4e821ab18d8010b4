//! The addresses of the app and the frame around every page.

use crate::{
    apply, case,
    components::{Frame, NotFound},
    part::Part,
    portal::Portal,
    prelude::*,
    service,
};
use leptos_router::{
    components::Router,
    hooks::use_location,
    location::{BrowserUrl, LocationProvider as _, Url},
};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    Portal::provide();
    apply::provide();
    view! {
        <Router>
            <Frame>
                <Pages/>
            </Frame>
        </Router>
    }
}

/// The pages. The library's own route components are made for nested routes with data and cost some 10 KB (brotli) more;
/// these addresses are flat.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Catalogue,
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
            [] => Self::Catalogue,
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
            Self::Catalogue => view! { <service::Catalogue/> },
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
    let path = use_location().pathname;
    let place = Memo::new(move |_| path.with(|path| Place::at(path)));
    let browser = use_context::<BrowserUrl>();
    Effect::new({
        let browser = browser.clone();
        move || {
            path.track();
            // The address bar and the scroll position follow once the page is there.
            if let Some(browser) = &browser {
                browser.ready_to_complete();
            }
        }
    });
    (move || {
        let place = place.get();
        untrack(|| place.page())
    })
    .into_any()
}

/// A part of the address (tracked): in `/services/housing-queue` part 1 is the service.
pub fn address_part(index: usize) -> Memo<String> {
    let path = use_location().pathname;
    Memo::new(move |_| path.with(|path| Url::unescape(parts(path).nth(index).unwrap_or_default())))
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}
