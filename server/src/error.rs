//! Refusals: what the API answers when it does not do what was asked.
//!
//! A handler returns a [`Refusal`]; it rides in the response's extensions, and one middleware
//! ([`crate::http::problem`]) turns it into an RFC 9457 document in the person's language and logs its cause.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use shared::{
    api::{DraftView, code},
    form::{Problem, line_problem},
};
use std::{error::Error, sync::Arc};

/// The stable codes with their statuses: one table, no code elsewhere.
macro_rules! codes {
    ($($(#[$about:meta])* $name:ident = $status:ident, $code:expr;)+) => {
        /// A stable code of the contract.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Code {
            $($(#[$about])* $name,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// As it stands in the document.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// The HTTP status that goes with it.
            pub const fn status(self) -> StatusCode {
                match self {
                    $(Self::$name => StatusCode::$status,)+
                }
            }
        }
    };
}

codes! {
    /// The body is no JSON of the expected shape.
    BadJson = BAD_REQUEST, "bad_json";
    /// A part of the address or of the form could not be read.
    BadRequest = BAD_REQUEST, "bad_request";
    /// The moment is no RFC 3339 date and time.
    BadMoment = BAD_REQUEST, "moment_format";
    /// The `Idempotency-Key` is missing or malformed.
    IdempotencyKey = BAD_REQUEST, "idempotency_key";
    /// Nobody is signed in, or no longer.
    NotSignedIn = UNAUTHORIZED, code::NOT_SIGNED_IN;
    /// The request came from another site.
    CrossSite = FORBIDDEN, "cross_site";
    /// The application is in another person's name.
    NotYours = FORBIDDEN, "not_yours";
    /// Officials sign in by key file.
    EdsRequired = FORBIDDEN, "eds_required";
    /// No role of theirs has the permission (`spec.md` 10.2).
    Forbidden = FORBIDDEN, "forbidden";
    /// Nobody changes their own roles.
    OwnRoles = FORBIDDEN, "own_roles";
    /// What matters asks to sign in again first.
    FreshRequired = FORBIDDEN, code::FRESH_REQUIRED;
    /// The service takes no applications (DR-04).
    ProcClosed = FORBIDDEN, "PROC_CLOSED";
    /// The act is not in force yet (DR-05).
    ProcNotYet = FORBIDDEN, "PROC_NOT_YET";
    /// The act does not let applications be handed in this way (`spec.md` 4.6).
    ChannelNotAllowed = FORBIDDEN, "CHANNEL_NOT_ALLOWED";
    /// The counter takes nothing in on this day or at this hour (AS-35).
    CounterClosed = CONFLICT, "COUNTER_CLOSED";
    /// Whoever stands at the counter is neither the applicant nor acts for them.
    VisitorMismatch = FORBIDDEN, "visitor_mismatch";
    /// That time in the queue is over.
    SlotPast = CONFLICT, "slot_past";
    /// The centre does not work at that time, or no slot begins then.
    SlotClosed = CONFLICT, "slot_closed";
    /// Places are not given so far ahead.
    SlotTooFar = CONFLICT, "slot_too_far";
    /// Every place of that time is taken.
    SlotFull = CONFLICT, "slot_full";
    /// The service wants a sign-in by EDS (AU-3).
    AuthEdsRequired = FORBIDDEN, code::AUTH_EDS_REQUIRED;
    /// There is no such thing, or it is not yours.
    NotFound = NOT_FOUND, code::NOT_FOUND;
    /// The address exists, but not for this method.
    MethodNotAllowed = METHOD_NOT_ALLOWED, "method_not_allowed";
    /// Somebody saved the draft in the meantime.
    DraftConflict = CONFLICT, code::DRAFT_CONFLICT;
    /// There is a draft of the service already.
    DraftExists = CONFLICT, code::DRAFT_EXISTS;
    /// The application was taken back.
    CaseWithdrawn = CONFLICT, "case_withdrawn";
    /// The consent was withdrawn before, or never given.
    ConsentGone = CONFLICT, "consent_gone";
    /// The decision that the consent was given for is there.
    ConsentDecided = CONFLICT, "consent_decided";
    /// The consent is part of the application and goes only with it.
    ConsentOfApplication = CONFLICT, "consent_of_application";
    /// The case has moved on since it was looked at.
    CaseChanged = CONFLICT, code::CASE_CHANGED;
    /// The step is not what may be done next.
    StepNotOpen = CONFLICT, "step_not_open";
    /// The stage before that of the step has not ended.
    StageNotBegun = CONFLICT, "stage_not_begun";
    /// Other steps must have ended first (invariant 1 of `spec.md` 4.2).
    StepsRequired = CONFLICT, "steps_required";
    /// Its time has not come.
    StepNotYet = CONFLICT, "step_not_yet";
    /// The state's systems were not asked.
    ChecksRequired = CONFLICT, "checks_required";
    /// What is given with the step has problems.
    StepInvalid = UNPROCESSABLE_ENTITY, "step_invalid";
    /// The step makes a document that has to be signed.
    SignatureRequired = UNPROCESSABLE_ENTITY, "signature_required";
    /// The step makes no document.
    StepWithoutPaper = UNPROCESSABLE_ENTITY, "step_without_paper";
    /// Somebody else works on the case.
    NotExecutor = FORBIDDEN, "not_executor";
    /// Whoever worked on the case does not sign its result (DR-68).
    SignerIsExecutor = FORBIDDEN, "signer_is_executor";
    /// An official decides nothing in the own case.
    OwnCase = FORBIDDEN, "own_case";
    /// A collegial body decides, in a sitting.
    SittingDecides = CONFLICT, "sitting_decides";
    /// The sitting has changed since it was looked at.
    SittingChanged = CONFLICT, code::SITTING_CHANGED;
    /// The sitting was held, or cancelled.
    SittingOver = CONFLICT, "sitting_over";
    /// Chair and secretary alone change a sitting.
    NotSecretary = FORBIDDEN, "not_secretary";
    /// Only who was present signs the minutes.
    NotPresent = FORBIDDEN, "not_present";
    /// The member has signed the minutes before.
    AlreadySigned = CONFLICT, "already_signed";
    /// No case has this barcode.
    BarcodeUnknown = NOT_FOUND, "BARCODE_UNKNOWN";
    /// It was scanned here already; the first scan stays (DR-41).
    BarcodeDuplicate = CONFLICT, "BARCODE_DUPLICATE";
    /// The package is not to be handed over at this office.
    BarcodeWrongPlace = CONFLICT, "BARCODE_WRONG_PLACE";
    /// What is to be done before is not done.
    BarcodeNotNow = CONFLICT, "BARCODE_NOT_NOW";
    /// The case is closed.
    BarcodeClosed = CONFLICT, "BARCODE_CLOSED";
    /// Something was entered in the registry since it was looked at.
    RegistryChanged = CONFLICT, "registry_changed";
    /// Nothing lies there for a courier.
    RegistryEmpty = CONFLICT, "registry_empty";
    /// The form has changed since the answers were given.
    FormChanged = CONFLICT, "form_changed";
    /// There would be no administrator left.
    LastAdministrator = CONFLICT, "last_administrator";
    /// The order is there already.
    OrderKnown = CONFLICT, "order_known";
    /// The letter was sent before.
    LetterSent = CONFLICT, "letter_sent";
    /// The body is larger than any request needs.
    BodyTooLarge = PAYLOAD_TOO_LARGE, "body_too_large";
    /// The file is larger than V-FILE allows.
    FileTooLarge = PAYLOAD_TOO_LARGE, "file_too_large";
    /// The body is of another type than the endpoint takes.
    MediaType = UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type";
    /// The file's content is of no allowed type, or not what its name says.
    FileType = UNPROCESSABLE_ENTITY, "file_type";
    /// The file has no content.
    FileEmpty = UNPROCESSABLE_ENTITY, "file_empty";
    /// As many files as an application takes are there already.
    TooManyFiles = UNPROCESSABLE_ENTITY, "too_many_files";
    /// The service asks for no such document.
    DocumentUnknown = UNPROCESSABLE_ENTITY, "document_unknown";
    /// The answers have problems.
    AnswersInvalid = UNPROCESSABLE_ENTITY, "answers_invalid";
    /// Required documents are missing.
    DocumentsMissing = UNPROCESSABLE_ENTITY, "documents_missing";
    /// This very application was filed before.
    AlreadyFiled = CONFLICT, "already_filed";
    /// The frozen application has expired.
    EnvelopeExpired = UNPROCESSABLE_ENTITY, "envelope_expired";
    /// The key was used for another request.
    IdempotencyMismatch = UNPROCESSABLE_ENTITY, "idempotency_mismatch";
    /// The one-time password is wrong, used, or too old (AU-4).
    OtpWrong = UNPROCESSABLE_ENTITY, code::AUTH_OTP_WRONG;
    /// The act lets no one-time password stand in for a key here (AU-4), or nobody could testify to it.
    OtpNotAllowed = FORBIDDEN, "otp_not_allowed";
    /// The person has no account with a password (AU-0); said to nobody but them.
    NotRegistered = UNPROCESSABLE_ENTITY, "AUTH_NOT_REGISTERED";
    /// IIN or password is wrong, or there is no such account (AU-1).
    IinPassword = UNPROCESSABLE_ENTITY, "AUTH_IIN_PASSWORD";
    /// The registry knows no such person, or no phone of theirs (AU-2).
    DataViolation = UNPROCESSABLE_ENTITY, "AUTH_DATA_VIOLATION";
    /// Whoever has a password does not sign in by a code alone.
    PasswordRequired = UNPROCESSABLE_ENTITY, code::AUTH_PASSWORD_REQUIRED;
    /// The registry's phone is the one that is confirmed.
    PhoneUnchanged = CONFLICT, "phone_unchanged";
    /// The state's database ties no phone to the person.
    PhoneUnknown = CONFLICT, "phone_unknown";
    /// The challenge is unknown, used, or too old.
    ChallengeExpired = UNPROCESSABLE_ENTITY, "challenge_expired";
    /// ED-1.
    EdsExpired = UNPROCESSABLE_ENTITY, "EDS_EXPIRED";
    /// ED-1.
    EdsNotYetValid = UNPROCESSABLE_ENTITY, "EDS_NOT_YET_VALID";
    /// ED-2.
    EdsRevoked = UNPROCESSABLE_ENTITY, "EDS_REVOKED";
    /// ED-3.
    EdsIinMismatch = UNPROCESSABLE_ENTITY, "EDS_IIN_MISMATCH";
    /// ED-4.
    EdsNotAuthentic = UNPROCESSABLE_ENTITY, "EDS_NOT_AUTHENTIC";
    /// The mobile application is offered nothing under this name, or no longer.
    OfferGone = GONE, "offer_gone";
    /// Too many requests; try again later.
    RateLimited = TOO_MANY_REQUESTS, "rate_limited";
    /// Something of ours broke.
    Internal = INTERNAL_SERVER_ERROR, "internal";
    /// Something that we rely on does not answer.
    Unavailable = SERVICE_UNAVAILABLE, "unavailable";
}

/// What an endpoint answers when it refuses.
#[derive(Clone, Debug)]
pub struct Refusal(Box<Details>);

/// The parts of a refusal.
#[derive(Clone, Debug)]
pub struct Details {
    /// The stable code.
    pub code: Code,
    /// Field errors.
    pub errors: Vec<Problem>,
    /// With [`Code::DraftConflict`]: what the server holds.
    pub draft: Option<DraftView>,
    /// With [`Code::RateLimited`]: seconds.
    pub retry_after: Option<u64>,
    /// For the log alone.
    pub cause: Option<Arc<dyn Error + Send + Sync>>,
}

impl Refusal {
    /// With field errors.
    pub fn with_errors(code: Code, errors: Vec<Problem>) -> Self {
        Self(Box::new(Details {
            errors,
            ..Self::from(code).into_details()
        }))
    }

    /// A line of free text; `required` where it must not be empty, `text_long`, `text_invisible`.
    pub fn line(field: &str, text: &str, longest: usize, required: bool) -> Option<Problem> {
        if required && text.trim().is_empty() {
            return Some(Problem::new(field, "required"));
        }
        line_problem(text, longest).map(|code| Problem::new(field, code).with("max", longest.to_string()))
    }

    /// One field is wrong.
    pub fn field(field: &str, code: &'static str) -> Self {
        Self::with_errors(Code::AnswersInvalid, vec![Problem::new(field, code)])
    }

    /// The draft on the server is another one.
    pub fn draft_conflict(draft: Option<DraftView>) -> Self {
        Self(Box::new(Details {
            draft,
            ..Self::from(Code::DraftConflict).into_details()
        }))
    }

    /// Too many requests.
    pub fn rate_limited(seconds: u64) -> Self {
        Self(Box::new(Details {
            retry_after: Some(seconds),
            ..Self::from(Code::RateLimited).into_details()
        }))
    }

    /// Ours, with the cause for the log.
    pub fn internal(cause: impl Error + Send + Sync + 'static) -> Self {
        Self(Box::new(Details {
            cause: Some(Arc::new(cause)),
            ..Self::from(Code::Internal).into_details()
        }))
    }

    /// The parts.
    pub fn details(&self) -> &Details {
        &self.0
    }

    fn into_details(self) -> Details {
        *self.0
    }
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self(Box::new(Details {
            code,
            errors: Vec::new(),
            draft: None,
            retry_after: None,
            cause: None,
        }))
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::internal(error)
    }
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        Self::internal(error)
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.0.code.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
