//! The contract of app and server: paths, requests, responses, error documents.
//!
//! Times are RFC 3339 with offset +05:00, dates ISO 8601, money whole tenge. Unknown fields of a request are an
//! error, never ignored (ASVS 15.3.3).

mod account;
mod applications;
mod booking;
pub mod code;
mod counter;
mod courier;
mod demo;
mod in_force;
mod my_data;
mod official;
pub mod paths;
mod problem;
mod sign_in;
mod sign_offers;
mod sitting;
mod statistics;
mod work;

pub use account::{AccountView, PasswordChange, PasswordNew, PasswordSignIn, SessionItem, SessionLeft};
pub use applications::{
    ApplicationFiled, ApplicationWrite, AttachmentView, BaseCase, CaseSummary, CaseView, CheckWrite,
    DraftSaved, DraftSummary, DraftView, DraftWrite, EnvelopeView, EnvelopeWrite, KnownFact, NoticeView,
    Prefill,
};
pub use booking::{Expected, QueueView, Slot};
pub use counter::{CounterWrite, LookUpView, LookUpWrite};
pub use courier::{
    CourierRun, RegistryEntry, RegistryItem, RegistryList, RegistryView, RunWrite, ScanTaken, ScanWrite,
    Waiting,
};
pub use demo::{ClockView, DemoPerson, Example, OutboxEntry};
pub use in_force::{DayInForce, InForce};
pub use my_data::{
    FreshUntil, Look, LooksPage, MyAnswer, MyCase, MyConsent, MyData, MyFile, MyLetter, MySignature, Reach,
};
pub use official::{
    AuditEntry, AuditPage, CalendarDayView, CalendarDayWrite, CalendarEditView, CalendarView, ChecklistWrite,
    DeputiesWrite, DeputyView, DeputyWrite, FilingModeView, FilingModeWrite, LetterView, LetterWrite,
    OfficeView, OfficeWrite, OfficialSaved, OfficialView, OfficialWrite, RoleAt, RoleWrite, RulesChangeView,
    RulesChangeWrite, ScheduleView, ScheduleWrite, WeekdayHours,
};
pub use problem::ProblemDocument;
pub use sign_in::{Challenge, OtpConfirm, OtpSent, OtpWrite, PersonView, SessionView, SignedChallenge};

pub use sign_offers::{OfferState, SignOffer, SignOfferView, SignOfferWrite};
pub use sitting::{
    AgendaItem, CommissionView, ItemResult, SittingItem, SittingList, SittingSet, SittingSignature,
    SittingState, SittingView, SittingWrite,
};
pub use statistics::{DayCount, GroundCount, Load, Statistics, StatisticsQuery, StepCount};
pub use work::{
    AgainWrite, CaseFile, CaseStatus, HearingItem, ObjectionWrite, PaperView, Prepared, ReassignWrite,
    SignedPaper, StepTaken, StepWrite, WORK_PAGE, WithdrawWrite, WorkCounts, WorkItem, WorkList, WorkQuery,
    WorkShow,
};

use crate::form::MAX_PEOPLE;

/// Largest attachment in bytes (V-FILE, DR-10).
pub const MAX_FILE_BYTES: usize = 10 * 1024 * 1024;

/// Most attachments of one application: two for each of the most people (income DA-8, court DA-9) and ten more; a
/// test counts what the documents of every service can ask for.
pub const MAX_FILES: usize = 2 * MAX_PEOPLE + 10;

/// Largest JSON body in bytes: answers of an application fit many times over.
pub const MAX_JSON_BYTES: usize = 256 * 1024;
