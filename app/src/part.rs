//! The pages, and what they need besides the first part of the app: parts that are loaded when they are first needed,
//! code and texts, and services (`services.rs`). The build tool makes a wasm file of each part's name
//! (`xtask/src/web.rs`), and files of the texts (`texts/src/parts.rs`). What does not arrive can be asked for again.
#![expect(
    clippy::unnecessary_wraps,
    reason = "a part's function has the type of what loads it, which can fail"
)]

use crate::{
    account, admin,
    api::{Answer, Failure},
    apply,
    arrival::{Drawn, arriving, now},
    case,
    components::NotFound,
    counter, courier, demo, expiry,
    fetch::{Task, all_of},
    guide, in_force, my_data, overview,
    portal::{Portal, portal},
    prelude::*,
    service, services, sign_in, sitting, styles, texts, work,
};
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use shared::text::{self, problems};
use std::pin::Pin;

/// A page. The first of them are drawn by the first part's code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// There is no such page.
    Nowhere,
    /// The catalogue.
    Catalogue,
    /// The guide, the comparison of the acts, the directory of offices.
    Help,
    /// A service.
    Service,
    /// An application: what there is to answer.
    TaskList,
    /// A section of its questions.
    Section,
    /// Its documents.
    Documents,
    /// Its answers, to check.
    Check,
    /// Signing in, choosing a password.
    SignIn,
    /// The account.
    Account,
    /// Signing and filing.
    Sign,
    /// A place in a centre's queue.
    Booking,
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
    /// What is kept on whoever is signed in.
    MyData,
    /// A consent, to withdraw.
    Consent,
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
    /// A receipt of a counter.
    Receipt,
    /// The counter.
    Counter,
    /// The calendar of hearings.
    Hearings,
    /// The sittings of the commissions.
    Sittings,
    /// One of them.
    Sitting,
    /// Scanning barcodes.
    Scan,
    /// The registries of what couriers carry.
    Registries,
    /// One of them.
    Registry,
    /// The barcode of a case, to print.
    Label,
    /// What an office received and decided.
    Overview,
    /// The officials.
    Officials,
    /// One of them.
    Official,
    /// A year of the calendar.
    CalendarYear,
    /// The offices.
    Offices,
    /// The offices' hours.
    Hours,
    /// How services take applications.
    FilingModes,
    /// The audit log.
    Audit,
    /// Letters about changes of the Rules.
    Letters,
}

#[wasm_split(catalogue, wasm_split_path = ::leptos::wasm_split, preload(load_catalogue), fallible)]
fn catalogue_page() -> Drawn {
    Ok(view! { <service::Catalogue/> })
}

#[wasm_split(help, wasm_split_path = ::leptos::wasm_split, preload(load_help), fallible)]
fn help_page() -> Drawn {
    Ok(view! { <guide::HelpPage/> })
}

#[wasm_split(sign_in, wasm_split_path = ::leptos::wasm_split, preload(load_sign_in), fallible)]
fn sign_in_page() -> Drawn {
    problems::install(&[problems::KEYS]);
    Ok(view! { <sign_in::Pages/> })
}

#[wasm_split(account, wasm_split_path = ::leptos::wasm_split, preload(load_account), fallible)]
fn account_page() -> Drawn {
    problems::install(&[problems::KEYS]);
    Ok(view! { <account::AccountPage/> })
}

#[wasm_split(sign, wasm_split_path = ::leptos::wasm_split, preload(load_sign), fallible)]
fn sign_page() -> Drawn {
    problems::install(&[problems::KEYS]);
    Ok(view! { <apply::Sign/> })
}

#[wasm_split(cases, wasm_split_path = ::leptos::wasm_split, preload(load_cases), fallible)]
fn cases_page(part: Part) -> Drawn {
    problems::install(&[problems::KEYS, problems::STEPS]);
    Ok(match part {
        Part::Booking => view! { <case::BookingPage/> },
        Part::Cabinet => view! { <case::Cabinet/> },
        Part::Case => view! { <case::CasePage/> },
        Part::CaseForm => view! { <case::FormPage/> },
        Part::CasePaper => view! { <case::PaperPage/> },
        _ => view! { <case::Filed/> },
    })
}

#[wasm_split(my_data, wasm_split_path = ::leptos::wasm_split, preload(load_my_data), fallible)]
fn my_data_page(part: Part) -> Drawn {
    problems::install(&[problems::KEYS, problems::STEPS]);
    Ok(match part {
        Part::Consent => view! { <my_data::ConsentPage/> },
        _ => view! { <my_data::MyDataPage/> },
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
    problems::install(&[
        problems::KEYS,
        problems::STEPS,
        problems::WORK,
        problems::REQUESTS,
    ]);
    Ok(match part {
        Part::Work => view! { <work::WorkListPage/> },
        Part::WorkCase => view! { <work::WorkCasePage/> },
        Part::WorkPaper => view! { <work::PaperPage/> },
        Part::Receipt => view! { <counter::ReceiptPage/> },
        Part::Counter => view! { <counter::CounterPage/> },
        Part::Hearings => view! { <work::HearingsPage/> },
        Part::Sittings => view! { <sitting::SittingsPage/> },
        Part::Sitting => view! { <sitting::SittingPage/> },
        Part::Scan => view! { <courier::ScanPage/> },
        Part::Registries => view! { <courier::RegistriesPage/> },
        Part::Registry => view! { <courier::RegistryPage/> },
        Part::Label => view! { <courier::LabelPage/> },
        Part::Overview => view! { <overview::OverviewPage/> },
        Part::Officials => view! { <admin::OfficialsPage/> },
        Part::Official => view! { <admin::OfficialPage/> },
        Part::CalendarYear => view! { <admin::CalendarPage/> },
        Part::Offices => view! { <admin::OfficesPage/> },
        Part::Hours => view! { <admin::HoursPage/> },
        Part::FilingModes => view! { <admin::FilingPage/> },
        Part::Audit => view! { <admin::AuditPage/> },
        _ => view! { <admin::LettersPage/> },
    })
}

#[wasm_split(in_force, wasm_split_path = ::leptos::wasm_split, preload(load_in_force), fallible)]
fn later_work(watch: Option<Portal>) -> Result<Pin<Box<dyn Future<Output = ()>>>, SplitLoaderError> {
    Ok(match watch {
        None => in_force::ask(),
        Some(portal) => expiry::watch(portal),
    })
}

/// Does what few visits need, by code that is loaded for it: watches how long the session of this portal holds, or asks for
/// what the administrator has edited.
pub async fn later(watch: Option<Portal>) {
    if load_in_force().await.is_ok()
        && let Ok(work) = later_work(watch).await
    {
        work.await;
    }
}

const CATALOGUE: text::Part = text::Part::named("catalogue");
const HELP: text::Part = text::Part::named("help");
const SIGN_IN: text::Part = text::Part::named("sign_in");
const ACCOUNT: text::Part = text::Part::named("account");
const SIGN: text::Part = text::Part::named("sign");
const CASES: text::Part = text::Part::named("cases");
const DATA: text::Part = text::Part::named("data");
const WORK: text::Part = text::Part::named("work");
const DEMO: text::Part = text::Part::named("demo");

impl Part {
    /// The texts that the page says besides those of the app.
    const fn texts(self) -> &'static [text::Part] {
        match self {
            Self::Catalogue => &[CATALOGUE],
            // Terms are said there as on papers.
            Self::Help => &[HELP, CASES],
            Self::SignIn => &[SIGN_IN],
            Self::Account => &[ACCOUNT, SIGN_IN],
            Self::Sign => &[SIGN, SIGN_IN],
            Self::Booking | Self::Cabinet | Self::Case | Self::Filed | Self::CasePaper => &[CASES],
            // A contract is signed there.
            Self::CaseForm => &[CASES, SIGN_IN],
            Self::MyData | Self::Consent => &[DATA, CASES, SIGN_IN],
            Self::Outbox | Self::People => &[DEMO],
            // Officials sign in with keys, and see what the applicant is told.
            _ if self.is_work() => &[WORK, CASES, SIGN_IN],
            _ => &[],
        }
    }

    /// Whether it is of the officials' workplace.
    const fn is_work(self) -> bool {
        matches!(
            self,
            Self::Work
                | Self::WorkCase
                | Self::WorkPaper
                | Self::Receipt
                | Self::Counter
                | Self::Hearings
                | Self::Sittings
                | Self::Sitting
                | Self::Scan
                | Self::Registries
                | Self::Registry
                | Self::Label
                | Self::Overview
                | Self::Officials
                | Self::Official
                | Self::CalendarYear
                | Self::Offices
                | Self::Hours
                | Self::FilingModes
                | Self::Audit
                | Self::Letters
        )
    }

    /// Whether code is loaded for it.
    const fn has_code(self) -> bool {
        !matches!(
            self,
            Self::Nowhere | Self::Service | Self::TaskList | Self::Section | Self::Documents | Self::Check
        )
    }

    /// The page about a service (its id, or "") once it can be drawn; until then that it is on its way, or that it did
    /// not arrive, with the way to try again.
    pub fn page(self, service: &'static str) -> AnyView {
        let draw = move || now(self.draw());
        if self.has_code() || !service.is_empty() && !services::is_there(service, portal().lang_now()) {
            arriving(move || Box::pin(self.need(service)), draw)
        } else {
            untrack(draw).and_then(Result::ok).into_any()
        }
    }

    /// Loads what the page needs: its code and how it looks, its texts, the services that it is about.
    pub async fn need(self, service: &'static str) -> Answer<()> {
        let mut tasks: Vec<Task> = vec![
            Box::pin(texts::need(self.texts().to_vec())),
            Box::pin(services::need(service)),
        ];
        if self.has_code() {
            tasks.push(Box::pin(async move {
                self.load_code().await.map_err(|_| Failure::Offline)
            }));
        }
        if self.has_code() && self != Self::Catalogue {
            tasks.push(Box::pin(async {
                styles::load("later.css").await;
                Ok(())
            }));
        }
        if self.is_work() {
            tasks.push(Box::pin(services::need_all()));
        }
        all_of(tasks).await
    }

    async fn load_code(self) -> Result<(), SplitLoaderError> {
        match self {
            Self::Catalogue => load_catalogue().await,
            Self::Help => load_help().await,
            Self::SignIn => load_sign_in().await,
            Self::Account => load_account().await,
            Self::Sign => load_sign().await,
            Self::Booking | Self::Cabinet | Self::Case | Self::Filed | Self::CaseForm | Self::CasePaper => {
                load_cases().await
            }
            Self::MyData | Self::Consent => load_my_data().await,
            Self::Outbox | Self::People => load_demo().await,
            _ => load_work().await,
        }
    }

    async fn draw(self) -> Drawn {
        match self {
            Self::Nowhere => Ok(view! { <NotFound/> }),
            Self::Catalogue => catalogue_page().await,
            Self::Help => help_page().await,
            Self::Service => Ok(view! { <service::ServicePage/> }),
            Self::TaskList => Ok(view! { <apply::TaskList/> }),
            Self::Section => Ok(view! { <apply::SectionPage/> }),
            Self::Documents => Ok(view! { <apply::Documents/> }),
            Self::Check => Ok(view! { <apply::CheckAnswers/> }),
            Self::SignIn => sign_in_page().await,
            Self::Account => account_page().await,
            Self::Sign => sign_page().await,
            Self::Booking | Self::Cabinet | Self::Case | Self::Filed | Self::CaseForm | Self::CasePaper => {
                cases_page(self).await
            }
            Self::MyData | Self::Consent => my_data_page(self).await,
            Self::Outbox | Self::People => demo_page(self).await,
            _ => work_page(self).await,
        }
    }
}
