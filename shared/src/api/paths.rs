//! The addresses of the contract, one constant or function each; the server mounts and the app calls these.

/// `GET`: the API's description.
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// `GET`: the process runs.
pub const LIVE: &str = "/health/live";
/// `GET`: it can serve.
pub const READY: &str = "/health/ready";
/// `GET`: Prometheus metrics.
pub const METRICS: &str = "/metrics";
/// `GET`: every service.
pub const SERVICES: &str = "/api/v1/services";
/// `GET`: one service.
pub const SERVICE: &str = "/api/v1/services/{id}";
/// `GET`: what the administrator has edited: days, hours, offices.
pub const IN_FORCE: &str = "/api/v1/in-force";
/// `GET`: the directory of offices, as the acts have it.
pub const DIRECTORY: &str = "/api/v1/offices";
/// `GET`: its dates for a moment of filing.
pub const DEADLINES: &str = "/api/v1/services/{id}/deadlines";
/// `POST`: answers to problems; files nothing.
pub const CHECK: &str = "/api/v1/services/{id}/check";
/// `GET`: what the state already knows of the signed-in person.
pub const PREFILL: &str = "/api/v1/services/{id}/prefill";
/// `POST`: asks for a one-time password.
pub const OTP: &str = "/api/v1/sign-in/otp";
/// `POST`: signs in with it.
pub const OTP_CONFIRM: &str = "/api/v1/sign-in/otp/confirm";
/// `POST`: IIN and password; a one-time password follows, confirmed at [`OTP_CONFIRM`].
pub const PASSWORD: &str = "/api/v1/sign-in/password";
/// `POST`: asks for a one-time password to choose a password with: to register, or because it was forgotten.
pub const PASSWORD_CODE: &str = "/api/v1/sign-in/password/code";
/// `POST`: chooses it, and signs in.
pub const PASSWORD_NEW: &str = "/api/v1/sign-in/password/new";
/// `POST`: asks for a challenge to sign.
pub const EDS_CHALLENGE: &str = "/api/v1/sign-in/eds/challenge";
/// `POST`: signs in with it.
pub const EDS: &str = "/api/v1/sign-in/eds";
/// `POST`: offers a text to the mobile application, to be signed there.
pub const SIGN_OFFERS: &str = "/api/v1/sign-offers";
/// `GET`: how that stands, and the signature.
pub const SIGN_OFFER: &str = "/api/v1/sign-offers/{id}";
/// `GET`: server-sent events: the number of its state.
pub const SIGN_OFFER_STREAM: &str = "/api/v1/sign-offers/{id}/stream";
/// `GET`: to the mobile application, what is offered and where it lies; named by the QR code.
pub const MOBILE: &str = "/api/v1/mobile/{id}";
/// `GET`: to the mobile application, once, the document; `PUT`: the document signed.
pub const MOBILE_DOCUMENT: &str = "/api/v1/mobile/{id}/document";
/// `GET`: who is signed in; `DELETE`: sign out.
pub const SESSION: &str = "/api/v1/session";
/// `GET`: for how long the session holds; to ask does not prolong it.
pub const SESSION_LEFT: &str = "/api/v1/session/left";
/// `GET`: my open sessions; `DELETE`: ends all but this one.
pub const SESSIONS: &str = "/api/v1/sessions";
/// `DELETE`: ends one of them.
pub const SESSION_OF: &str = "/api/v1/sessions/{id}";
/// `GET`: my account: whether it has a password, which phone codes go to.
pub const ACCOUNT: &str = "/api/v1/account";
/// `PUT`: another password.
pub const ACCOUNT_PASSWORD: &str = "/api/v1/account/password";
/// `POST`: sends a code to the phone that the registry has now.
pub const ACCOUNT_PHONE_CODE: &str = "/api/v1/account/phone/code";
/// `PUT`: codes go to the registry's phone from now on.
pub const ACCOUNT_PHONE: &str = "/api/v1/account/phone";
/// `GET`: my drafts.
pub const DRAFTS: &str = "/api/v1/drafts";
/// `GET`, `PUT`, `DELETE`: my draft of a service.
pub const DRAFT: &str = "/api/v1/drafts/{service}";
/// `POST`: multipart `service` or `case`, `document`, `subject`, `file`.
pub const ATTACHMENTS: &str = "/api/v1/attachments";
/// `GET`: its content; `DELETE`: takes it away.
pub const ATTACHMENT: &str = "/api/v1/attachments/{id}";
/// `POST`: freezes the draft into the bytes to sign.
pub const ENVELOPES: &str = "/api/v1/envelopes";
/// `POST`: sends a one-time password that files this envelope, and no other.
pub const ENVELOPE_CODE: &str = "/api/v1/envelopes/{id}/code";
/// `POST`: files the application that was signed or confirmed.
pub const APPLICATIONS: &str = "/api/v1/applications";
/// `GET`: my cases.
pub const CASES: &str = "/api/v1/cases";
/// `GET`: one case.
pub const CASE: &str = "/api/v1/cases/{number}";
/// `GET`: its events.
pub const CASE_EVENTS: &str = "/api/v1/cases/{number}/events";
/// `GET`: one of its documents.
pub const CASE_DOCUMENT: &str = "/api/v1/cases/{number}/documents/{id}";
/// `GET`: one of its signed documents, with its signature.
pub const CASE_PAPER: &str = "/api/v1/cases/{number}/papers/{seq}";
/// `GET`: server-sent events: the number of the case's last event, whenever there is a new one.
pub const CASE_STREAM: &str = "/api/v1/cases/{number}/stream";
/// `POST`: takes a step, as an official or as the applicant.
pub const CASE_STEP: &str = "/api/v1/cases/{number}/steps/{step}";
/// `POST`: the document to sign with it.
pub const CASE_STEP_PREPARE: &str = "/api/v1/cases/{number}/steps/{step}/prepare";
/// `POST`: the applicant takes the application back.
pub const CASE_WITHDRAWAL: &str = "/api/v1/cases/{number}/withdrawal";
/// `POST`: the applicant contests what a registry says.
pub const CASE_OBJECTIONS: &str = "/api/v1/cases/{number}/objections";
/// `POST`: a new draft with the old answers.
pub const CASE_DRAFT: &str = "/api/v1/cases/{number}/draft";
/// `POST`: withdraws a consent that was given with the application.
pub const CASE_CONSENT: &str = "/api/v1/cases/{number}/consents/{consent}/withdrawal";
/// `GET`: what is kept on me.
pub const MY_DATA: &str = "/api/v1/my-data";
/// `GET ?before=`: who looked at it.
pub const MY_DATA_LOOKS: &str = "/api/v1/my-data/looks";
/// `GET`: all of it, to keep: a ZIP file.
pub const MY_DATA_EXPORT: &str = "/api/v1/my-data/export";
/// `GET`: until when it is proved who is signed in.
pub const FRESH: &str = "/api/v1/fresh";
/// `POST`: asks for a one-time password that proves again who is signed in.
pub const FRESH_OTP: &str = "/api/v1/fresh/otp";
/// `POST`: proves it with that.
pub const FRESH_OTP_CONFIRM: &str = "/api/v1/fresh/otp/confirm";
/// `POST`: asks for a challenge to sign for the same.
pub const FRESH_EDS_CHALLENGE: &str = "/api/v1/fresh/eds/challenge";
/// `POST`: proves it with the signature.
pub const FRESH_EDS: &str = "/api/v1/fresh/eds";
/// `GET`: the official's work list.
pub const WORK: &str = "/api/v1/work";
/// `GET`: server-sent events: something has changed in the cases of my offices.
pub const WORK_STREAM: &str = "/api/v1/work/stream";
/// `GET`: hearings of my offices.
pub const WORK_HEARINGS: &str = "/api/v1/work/hearings";
/// `GET`: what an office received and decided over a period.
pub const WORK_STATISTICS: &str = "/api/v1/work/statistics";
/// `GET`: the same as CSV.
pub const WORK_STATISTICS_CSV: &str = "/api/v1/work/statistics.csv";
/// `GET`: a case, for whoever works on it.
pub const WORK_CASE: &str = "/api/v1/work/{number}";
/// `GET`: server-sent events: the number of its last event.
pub const WORK_CASE_STREAM: &str = "/api/v1/work/{number}/stream";
/// `GET`: number, state and dates only.
pub const WORK_STATUS: &str = "/api/v1/work/{number}/status";
/// `GET`: one of its documents.
pub const WORK_DOCUMENT: &str = "/api/v1/work/{number}/documents/{id}";
/// `POST`: asks the state's systems.
pub const WORK_CHECKS: &str = "/api/v1/work/{number}/checks";
/// `POST`: names another executor.
pub const WORK_EXECUTOR: &str = "/api/v1/work/{number}/executor";
/// `GET`: the sittings of my offices' commissions; `POST`: sets one.
pub const SITTINGS: &str = "/api/v1/work/sittings";
/// `GET`: a sitting; `PUT`: its time, who leads it, its agenda; `DELETE`: it is not held.
pub const SITTING: &str = "/api/v1/work/sittings/{id}";
/// `POST`: writes its minutes.
pub const SITTING_MINUTES: &str = "/api/v1/work/sittings/{id}/minutes";
/// `POST`: a member signs them.
pub const SITTING_SIGNATURES: &str = "/api/v1/work/sittings/{id}/signatures";
/// A barcode was scanned.
pub const SCANS: &str = "/api/v1/work/scans";
/// The registries of a day.
pub const REGISTRIES: &str = "/api/v1/work/registries";
/// One of them.
pub const REGISTRY: &str = "/api/v1/work/registries/{id}";
/// The courier's runs.
pub const REGISTRY_RUNS: &str = "/api/v1/work/registries/{id}/runs";
/// `GET ?office=&day=`: my place in a centre's electronic queue, and the places of a day.
pub const QUEUE: &str = "/api/v1/queue";
/// `PUT`: books a place, or moves mine; `DELETE`: gives it up.
pub const QUEUE_MINE: &str = "/api/v1/queue/mine";
/// `GET ?day=`: who comes on a day.
pub const COUNTER_QUEUE: &str = "/api/v1/counter/queue";
/// `POST`: what the state's systems hold on whoever stands there.
pub const COUNTER_LOOK_UP: &str = "/api/v1/counter/look-up";
/// `POST`: does not accept an application on paper: documents are missing.
pub const COUNTER_REFUSALS: &str = "/api/v1/counter/refusals";
/// `POST`: takes in an application on paper.
pub const COUNTER_APPLICATIONS: &str = "/api/v1/counter/applications";
/// Demo, `GET`: who can be played.
pub const DEMO_PEOPLE: &str = "/api/v1/demo/people";
/// Demo, `GET`: a person's key file.
pub const DEMO_KEY: &str = "/api/v1/demo/people/{id}/key.p12";
/// Demo, `GET`: every message sent.
pub const DEMO_OUTBOX: &str = "/api/v1/demo/outbox";
/// Demo, `GET`, `PUT`: the portal's clock.
pub const DEMO_CLOCK: &str = "/api/v1/demo/clock";
/// Demo, `GET`: a complete valid application.
pub const DEMO_EXAMPLE: &str = "/api/v1/demo/examples/{service}";

/// `GET ?office=`: officials with roles and deputies.
pub const OFFICIALS: &str = "/api/v1/officials";
/// `PUT`: names, roles, whether active.
pub const OFFICIAL: &str = "/api/v1/officials/{iin}";
/// `GET`, `PUT`: who stands in for an official.
pub const DEPUTIES: &str = "/api/v1/officials/{iin}/deputies";
/// `GET`: a year of the calendar with its edits.
pub const CALENDAR: &str = "/api/v1/admin/calendar/{year}";
/// `PUT`: what a day is.
pub const CALENDAR_DAY: &str = "/api/v1/admin/calendar/{year}/{date}";
/// `GET`: the offices' working time.
pub const SCHEDULES: &str = "/api/v1/admin/schedules";
/// `PUT`: the working time of one kind of office.
pub const SCHEDULE: &str = "/api/v1/admin/schedules/{code}";
/// `GET`, `POST`: the offices; another office.
pub const OFFICES: &str = "/api/v1/admin/offices";
/// `PUT`: an office.
pub const OFFICE: &str = "/api/v1/admin/offices/{code}";
/// `GET`: how every service takes applications.
pub const FILING_MODES: &str = "/api/v1/admin/filing-modes";
/// `PUT`: how a service takes applications.
pub const FILING_MODE: &str = "/api/v1/admin/filing-modes/{service}";
/// `PUT`: the documents of a service whose act does not list them; read with [`IN_FORCE`].
pub const CHECKLIST: &str = "/api/v1/admin/checklists/{service}";
/// `GET ?before=&action=&iin=`: the audit log, page by page.
pub const AUDIT: &str = "/api/v1/admin/audit";
/// `GET`, `POST`: orders that change the Rules, and the letters about them.
pub const RULES_CHANGES: &str = "/api/v1/rules-changes";
/// `POST`: a letter was sent.
pub const LETTER: &str = "/api/v1/rules-changes/{id}/letters/{addressee}";

/// Fills the first `{…}` of a path; the value is a service id, a case number or a random id, all URL-safe.
pub fn at(path: &str, value: &str) -> String {
    match (path.split_once('{'), path.split_once('}')) {
        (Some((before, _)), Some((_, after))) => [before, value, after].concat(),
        _ => path.to_owned(),
    }
}
