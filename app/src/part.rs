//! Parts of the app that are loaded when they are first needed: the build tool makes a wasm file of each name
//! (`xtask/src/web.rs`). A part that does not arrive can be asked for again.
#![expect(
    clippy::unnecessary_wraps,
    reason = "a part's function has the type of what loads it, which can fail"
)]

use crate::{
    admin,
    api::Failure,
    apply, case,
    components::{FailureNotice, Loading},
    demo, overview,
    prelude::*,
    sign_in, work,
};
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

/// A page whose code is loaded when it is first needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Signing in.
    SignIn,
    /// Signing and filing.
    Sign,
    /// The cabinet.
    Cabinet,
    /// A case.
    Case,
    /// The confirmation of a filing.
    Filed,
    /// What the applicant does with a case.
    CaseForm,
    /// A signed document of a case.
    CasePaper,
    /// Demo: the messages sent.
    Outbox,
    /// Demo: who can be played.
    People,
    /// The officials' work list.
    Work,
    /// A case, for whoever works on it.
    WorkCase,
    /// A signed document of it.
    WorkPaper,
    /// The calendar of hearings.
    Hearings,
    /// What an office received and decided.
    Overview,
    /// The officials.
    Officials,
    /// One of them.
    Official,
    /// A year of the calendar.
    CalendarYear,
    /// The offices' hours.
    Hours,
    /// How services take applications.
    FilingModes,
    /// The audit log.
    Audit,
    /// Letters about changes of the Rules.
    Letters,
}

/// A page, or that its code did not arrive.
type Drawn = Result<AnyView, SplitLoaderError>;

#[wasm_split(sign_in, wasm_split_path = ::leptos::wasm_split, preload(load_sign_in), fallible)]
fn sign_in_page() -> Drawn {
    Ok(view! { <sign_in::SignIn/> })
}

#[wasm_split(sign, wasm_split_path = ::leptos::wasm_split, preload(load_sign), fallible)]
fn sign_page() -> Drawn {
    Ok(view! { <apply::Sign/> })
}

#[wasm_split(cases, wasm_split_path = ::leptos::wasm_split, preload(load_cases), fallible)]
fn cases_page(part: Part) -> Drawn {
    Ok(match part {
        Part::Cabinet => view! { <case::Cabinet/> },
        Part::Case => view! { <case::CasePage/> },
        Part::CaseForm => view! { <case::FormPage/> },
        Part::CasePaper => view! { <case::PaperPage/> },
        _ => view! { <case::Filed/> },
    })
}

#[wasm_split(demo, wasm_split_path = ::leptos::wasm_split, preload(load_demo), fallible)]
fn demo_page(part: Part) -> Drawn {
    Ok(match part {
        Part::Outbox => view! { <demo::Outbox/> },
        _ => view! { <demo::People/> },
    })
}

#[wasm_split(work, wasm_split_path = ::leptos::wasm_split, preload(load_work), fallible)]
fn work_page(part: Part) -> Drawn {
    Ok(match part {
        Part::Work => view! { <work::WorkListPage/> },
        Part::WorkCase => view! { <work::WorkCasePage/> },
        Part::WorkPaper => view! { <work::PaperPage/> },
        _ => view! { <work::HearingsPage/> },
    })
}

#[wasm_split(overview, wasm_split_path = ::leptos::wasm_split, preload(load_overview), fallible)]
fn overview_page() -> Drawn {
    Ok(view! { <overview::OverviewPage/> })
}

#[wasm_split(admin, wasm_split_path = ::leptos::wasm_split, preload(load_admin), fallible)]
fn admin_page(part: Part) -> Drawn {
    Ok(match part {
        Part::Officials => view! { <admin::OfficialsPage/> },
        Part::Official => view! { <admin::OfficialPage/> },
        Part::CalendarYear => view! { <admin::CalendarPage/> },
        Part::Hours => view! { <admin::HoursPage/> },
        Part::FilingModes => view! { <admin::FilingPage/> },
        Part::Audit => view! { <admin::AuditPage/> },
        _ => view! { <admin::LettersPage/> },
    })
}

/// How far the code is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Code {
    Waiting,
    There,
    Failed,
}

impl Part {
    /// The page once its code is there; until then that it is on its way, or that it did not arrive, with the way to
    /// try again.
    pub fn page(self) -> AnyView {
        let code = RwSignal::new(Code::Waiting);
        let load = Callback::new(move |()| {
            code.set(Code::Waiting);
            leptos::task::spawn_local(async move {
                let loaded = self.load().await;
                code.try_set(if loaded.is_ok() { Code::There } else { Code::Failed });
            });
        });
        load.run(());
        (move || match code.get() {
            Code::Waiting => view! { <Loading/> },
            Code::There => untrack(|| now(self.draw())).and_then(Result::ok).into_any(),
            Code::Failed => view! { <FailureNotice failure=Failure::Offline retry=load/> },
        })
        .into_any()
    }

    async fn load(self) -> Result<(), SplitLoaderError> {
        match self {
            Self::SignIn => load_sign_in().await,
            Self::Sign => load_sign().await,
            Self::Cabinet | Self::Case | Self::Filed | Self::CaseForm | Self::CasePaper => load_cases().await,
            Self::Outbox | Self::People => load_demo().await,
            Self::Work | Self::WorkCase | Self::WorkPaper | Self::Hearings => load_work().await,
            Self::Overview => load_overview().await,
            Self::Officials
            | Self::Official
            | Self::CalendarYear
            | Self::Hours
            | Self::FilingModes
            | Self::Audit
            | Self::Letters => load_admin().await,
        }
    }

    async fn draw(self) -> Drawn {
        match self {
            Self::SignIn => sign_in_page().await,
            Self::Sign => sign_page().await,
            Self::Cabinet | Self::Case | Self::Filed | Self::CaseForm | Self::CasePaper => {
                cases_page(self).await
            }
            Self::Outbox | Self::People => demo_page(self).await,
            Self::Work | Self::WorkCase | Self::WorkPaper | Self::Hearings => work_page(self).await,
            Self::Overview => overview_page().await,
            Self::Officials
            | Self::Official
            | Self::CalendarYear
            | Self::Hours
            | Self::FilingModes
            | Self::Audit
            | Self::Letters => admin_page(self).await,
        }
    }
}

/// What a future gives that has nothing to wait for: a page is made where it is drawn, at once.
fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
