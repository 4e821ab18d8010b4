//! Every route, in one table: path, method, who may call it, and its handler. Tests hold it against their own table.

use crate::{
    account, admin, application, attachment, booking, case, counter, courier, demo, directory, draft, edits,
    envelope,
    error::{Code, Refusal},
    fresh, health, http, mobile, my_data, official, openapi, page, rules_change, service, session, sign_in,
    sitting,
    state::App,
    step, work,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    http::Method,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{MethodRouter, any, delete, get, post, put},
};
use shared::{
    api::{MAX_FILE_BYTES, MAX_JSON_BYTES, paths},
    official::Permission,
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
};

/// Who may call a route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Anyone.
    Anyone,
    /// Whoever is signed in; they see what is theirs.
    SignedIn,
    /// Whoever is signed in, and proved just now again that it is them ([`fresh`]).
    Fresh,
    /// An official who signed in by key file and has one of these permissions; at which office is for the handler.
    Official(&'static [Permission]),
    /// Anyone, in the demo mode only.
    Demo,
}

/// One route.
#[derive(Clone, Copy)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The path with its parameters.
    pub path: &'static str,
    /// Who may call it.
    pub access: Access,
    mount: fn() -> MethodRouter<App>,
}

macro_rules! access {
    (Official [$($permission:ident),+]) => { Access::Official(&[$(Permission::$permission),+]) };
    ($access:ident) => { Access::$access };
}

macro_rules! routes {
    ($($access:ident $([$($permission:ident),+])? $method:ident $path:expr => $handler:path;)+) => {
        /// Every route of the API.
        pub const ROUTES: &[Route] = &[$(Route {
            method: stringify!($method),
            path: $path,
            access: access!($access $([$($permission),+])?),
            mount: || $method($handler),
        },)+];
    };
}

routes! {
    Anyone get paths::LIVE => health::live::handler;
    Anyone get paths::READY => health::ready::handler;
    Anyone get paths::METRICS => health::metrics::handler;
    Anyone get paths::OPENAPI => openapi::handler;
    Anyone get paths::SERVICES => service::list::handler;
    Anyone get paths::SERVICE => service::view::handler;
    Anyone get paths::IN_FORCE => admin::in_force::handler;
    Anyone get paths::DIRECTORY => directory::handler;
    Anyone get paths::DEADLINES => service::deadlines::handler;
    Anyone post paths::CHECK => service::check::handler;
    SignedIn get paths::PREFILL => service::prefill::handler;
    Anyone post paths::OTP => sign_in::otp::handler;
    Anyone post paths::OTP_CONFIRM => sign_in::otp_confirm::handler;
    Anyone post paths::PASSWORD => sign_in::password::handler;
    Anyone post paths::PASSWORD_CODE => sign_in::choose::code;
    Anyone post paths::PASSWORD_NEW => sign_in::choose::new;
    Anyone post paths::EDS_CHALLENGE => sign_in::eds_challenge::handler;
    Anyone post paths::EDS => sign_in::eds::handler;
    Anyone post paths::SIGN_OFFERS => mobile::offer::handler;
    Anyone get paths::SIGN_OFFER => mobile::offer::view;
    Anyone get paths::SIGN_OFFER_STREAM => mobile::offer::stream;
    Anyone get paths::MOBILE => mobile::invite::handler;
    Anyone get paths::MOBILE_DOCUMENT => mobile::document::hand_out;
    Anyone put paths::MOBILE_DOCUMENT => mobile::document::take;
    Anyone get paths::SESSION => session::view::handler;
    Anyone delete paths::SESSION => session::sign_out::handler;
    Anyone get paths::SESSION_LEFT => session::left::handler;
    SignedIn get paths::SESSIONS => session::list::view;
    SignedIn delete paths::SESSIONS => session::list::end_others;
    SignedIn delete paths::SESSION_OF => session::list::end;
    SignedIn get paths::ACCOUNT => account::view;
    SignedIn put paths::ACCOUNT_PASSWORD => account::change;
    Fresh post paths::ACCOUNT_PHONE_CODE => account::code;
    Fresh put paths::ACCOUNT_PHONE => account::confirm;
    SignedIn get paths::DRAFTS => draft::list::handler;
    SignedIn get paths::DRAFT => draft::read::handler;
    SignedIn put paths::DRAFT => draft::save::handler;
    SignedIn delete paths::DRAFT => draft::delete::handler;
    SignedIn post paths::ATTACHMENTS => attachment::upload::handler;
    SignedIn get paths::ATTACHMENT => attachment::read::handler;
    SignedIn delete paths::ATTACHMENT => attachment::delete::handler;
    SignedIn post paths::ENVELOPES => envelope::freeze::handler;
    SignedIn post paths::ENVELOPE_CODE => envelope::code::handler;
    SignedIn post paths::APPLICATIONS => application::file::handler;
    SignedIn get paths::CASES => case::list::handler;
    SignedIn get paths::CASE => case::view::handler;
    SignedIn get paths::CASE_EVENTS => case::events::handler;
    SignedIn get paths::CASE_DOCUMENT => case::document::handler;
    SignedIn get paths::CASE_PAPER => case::paper::handler;
    SignedIn get paths::CASE_STREAM => case::stream::handler;
    SignedIn post paths::CASE_STEP => step::take::handler;
    SignedIn post paths::CASE_STEP_PREPARE => step::prepare::handler;
    Fresh post paths::CASE_WITHDRAWAL => case::withdraw::handler;
    SignedIn post paths::CASE_OBJECTIONS => case::object::handler;
    SignedIn post paths::CASE_DRAFT => case::again::handler;
    Fresh post paths::CASE_CONSENT => case::consent::handler;
    SignedIn get paths::MY_DATA => my_data::view::handler;
    SignedIn get paths::MY_DATA_LOOKS => my_data::looks::handler;
    Fresh get paths::MY_DATA_EXPORT => my_data::export::handler;
    SignedIn get paths::FRESH => fresh::view;
    SignedIn post paths::FRESH_OTP => fresh::otp::handler;
    SignedIn post paths::FRESH_OTP_CONFIRM => fresh::otp_confirm::handler;
    SignedIn post paths::FRESH_EDS_CHALLENGE => fresh::eds_challenge::handler;
    SignedIn post paths::FRESH_EDS => fresh::eds::handler;
    Official[ReadApplication] get paths::WORK => work::list::handler;
    Official[ReadApplication] get paths::WORK_STREAM => work::stream::list;
    Official[ReadHearing] get paths::WORK_HEARINGS => work::hearings::handler;
    Official[ReadStatistics] get paths::WORK_STATISTICS => work::statistics::handler;
    Official[ReadStatistics] get paths::WORK_STATISTICS_CSV => work::statistics::csv;
    Official[ReadApplication] get paths::WORK_CASE => work::view::handler;
    Official[ReadApplication] get paths::WORK_CASE_STREAM => work::stream::case;
    Official[ReadStatus] get paths::WORK_STATUS => work::status::handler;
    Official[ReadApplication] get paths::WORK_DOCUMENT => work::document::handler;
    Official[QueryStateSystems] post paths::WORK_CHECKS => work::checks::handler;
    Official[Resolve] post paths::WORK_EXECUTOR => work::executor::handler;
    Official[ReadCommission] get paths::SITTINGS => sitting::list::handler;
    Official[Commission] post paths::SITTINGS => sitting::set::add;
    Official[ReadCommission] get paths::SITTING => sitting::view::handler;
    Official[Commission] put paths::SITTING => sitting::set::change;
    Official[Commission] delete paths::SITTING => sitting::set::cancel;
    Official[Commission] post paths::SITTING_MINUTES => sitting::minutes::handler;
    Official[Commission] post paths::SITTING_SIGNATURES => sitting::sign::handler;
    Official[Courier] post paths::SCANS => courier::scan::handler;
    Official[Courier] get paths::REGISTRIES => courier::list::handler;
    Official[Courier] get paths::REGISTRY => courier::view::handler;
    Official[Courier] post paths::REGISTRY_RUNS => courier::run::handler;
    SignedIn get paths::QUEUE => booking::view;
    SignedIn put paths::QUEUE_MINE => booking::book;
    SignedIn delete paths::QUEUE_MINE => booking::give_up;
    Official[CreateAtCentre] get paths::COUNTER_QUEUE => booking::expected;
    Official[CreateAtCentre, CreateAtChancery] post paths::COUNTER_LOOK_UP => counter::look_up::handler;
    Official[RefuseAcceptance] post paths::COUNTER_REFUSALS => counter::refusal::handler;
    Official[CreateAtCentre, CreateAtChancery] post paths::COUNTER_APPLICATIONS => counter::application::handler;
    Official[ReadOfficials] get paths::OFFICIALS => official::list::handler;
    Official[Administer] put paths::OFFICIAL => official::save::handler;
    Official[ReadOfficials] get paths::DEPUTIES => official::deputies::read;
    Official[NameDeputies] put paths::DEPUTIES => official::deputies::write;
    Official[ReadAdministration] get paths::CALENDAR => admin::calendar::handler;
    Official[Administer] put paths::CALENDAR_DAY => admin::calendar_day::handler;
    Official[ReadAdministration] get paths::SCHEDULES => admin::schedules::list;
    Official[Administer] put paths::SCHEDULE => admin::schedules::set;
    Official[ReadAdministration] get paths::OFFICES => admin::offices::list;
    Official[Administer] post paths::OFFICES => admin::offices::add;
    Official[Administer] put paths::OFFICE => admin::offices::set;
    Official[ReadAdministration] get paths::FILING_MODES => admin::filing_modes::list;
    Official[Administer] put paths::FILING_MODE => admin::filing_modes::set;
    Official[Administer] put paths::CHECKLIST => admin::checklist::handler;
    Official[ReadAudit] get paths::AUDIT => admin::audit::handler;
    Official[ReadLetters] get paths::RULES_CHANGES => rules_change::list::handler;
    Official[KeepLetters] post paths::RULES_CHANGES => rules_change::add::handler;
    Official[KeepLetters] post paths::LETTER => rules_change::letter::handler;
    Demo get paths::DEMO_PEOPLE => demo::people::handler;
    Demo get paths::DEMO_KEY => demo::key::handler;
    Demo get paths::DEMO_OUTBOX => demo::outbox::handler;
    Demo get paths::DEMO_CLOCK => demo::clock::read;
    Demo put paths::DEMO_CLOCK => demo::clock::set;
    Demo get paths::DEMO_EXAMPLE => demo::example::handler;
}

/// Room for the other fields and the boundaries of an upload.
const MULTIPART_ROOM: usize = 64 * 1024;

/// The portal as one service: the routes, the pages, and what all of them pass through.
pub fn router(app: App) -> Router {
    let demo = app.config.is_demo();
    let mut router = Router::new();
    for route in ROUTES.iter().filter(|route| demo || route.access != Access::Demo) {
        let limit = if route.path == paths::ATTACHMENTS {
            MAX_FILE_BYTES + MULTIPART_ROOM
        } else {
            MAX_JSON_BYTES
        };
        let mut mounted = (route.mount)();
        if let Access::Official(permissions) = route.access {
            let app = app.clone();
            mounted = mounted.route_layer(from_fn(move |request, next| {
                session::guard(app.clone(), permissions, request, next)
            }));
        }
        if route.access == Access::Fresh {
            let app = app.clone();
            mounted = mounted.route_layer(from_fn(move |request, next| {
                fresh::guard(app.clone(), request, next)
            }));
        }
        // The one answer that is long and says nothing of anybody (BREACH).
        if route.path == paths::DIRECTORY {
            mounted = mounted.layer(CompressionLayer::new().br(true).gzip(true));
        }
        router = router.route(route.path, mounted.layer(DefaultBodyLimit::max(limit)));
    }
    router
        .method_not_allowed_fallback(|| async { Refusal::from(Code::MethodNotAllowed) })
        .merge(page::router())
        .fallback_service(
            any(elsewhere)
                .layer(CompressionLayer::new().br(true).gzip(true))
                .with_state(app.clone()),
        )
        // Runs last to first: the id, the log, the problem documents, then the guards.
        .layer(from_fn_with_state(http::Patience::default(), http::in_time))
        .layer(from_fn_with_state(app.clone(), edits::fresh))
        .layer(from_fn_with_state(app.clone(), http::limit))
        .layer(from_fn_with_state(app.clone(), http::same_origin))
        .layer(CatchPanicLayer::custom(http::problem::OnPanic))
        .layer(from_fn(http::problem::render))
        .layer(from_fn_with_state(app.clone(), http::security_headers))
        .layer(from_fn_with_state(app.clone(), http::log))
        .layer(PropagateRequestIdLayer::new(http::REQUEST_ID))
        .layer(SetRequestIdLayer::new(http::REQUEST_ID, MakeRequestUuid))
        .layer(from_fn(http::well_named))
        .with_state(app)
}

/// No route: a page of the app for a browser that reads, a refusal for all else.
async fn elsewhere(page: page::Page, request: Request) -> Response {
    let machine = ["/api/", "/health/", "/pkg/", "/metrics"]
        .iter()
        .any(|root| request.uri().path().starts_with(root));
    if machine || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Refusal::from(Code::NotFound).into_response();
    }
    page.response(request).await
}
