//! Drafts, attachments, filing, cases.

use super::{OtpConfirm, PaperView};
use crate::{
    calendar::{Moment, serde_date},
    form::Answers,
    procedure::{Asked, Event, Place, State, TimelineEntry, entered},
    service::{Attached, FilingMode},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// `POST /services/{id}/check`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckWrite {
    /// The answers.
    pub answers: Answers,
    /// The documents at hand.
    #[serde(default)]
    pub attachments: Vec<Attached>,
    /// The moment to judge by; the portal's now if absent.
    #[serde(default)]
    pub at: Option<Moment>,
    /// Which data the state's systems are taken to hold; nothing if absent.
    #[serde(default)]
    pub found: Vec<String>,
}

/// What the state already knows of the signed-in person, for one service's form.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Prefill {
    /// Facts that answer fields.
    pub facts: Vec<KnownFact>,
    /// Data that need no document: `category`, `income:<IIN>`, `court:<IIN>`.
    pub found: Vec<String>,
    /// My cases that an application for this service can change, the latest first; none where it changes none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<BaseCase>,
}

/// A case that can be changed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct BaseCase {
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// Where it stands.
    pub state: State,
    /// When it was filed.
    pub filed_at: Moment,
    /// Its answers as they stand: as signed, with the updates since; without what the form computes.
    pub answers: Answers,
    /// Codes of the answers that stay as they are.
    pub fixed: Vec<String>,
}

/// One fact of a registry.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct KnownFact {
    /// The field it answers.
    pub field: String,
    /// The answer.
    pub value: serde_json::Value,
    /// The registry: a system of `spec.md` 4.15, `SYS-6`.
    pub source: String,
    /// As of when the registry has it.
    #[serde(with = "serde_date")]
    pub as_of: Date,
}

/// A draft in the list of drafts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DraftSummary {
    /// Service id.
    pub service: String,
    /// When it was last saved.
    pub saved_at: Moment,
}

/// A draft as the server holds it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct DraftView {
    /// Service id.
    pub service: String,
    /// The version of the form that the answers were given to.
    pub form: String,
    /// Grows by one with each save.
    pub revision: i64,
    /// When it was last saved.
    pub saved_at: Moment,
    /// The answers as typed.
    pub answers: Answers,
    /// The files attached so far.
    pub attachments: Vec<AttachmentView>,
}

/// `PUT /drafts/{service}`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftWrite {
    /// The version of the form.
    pub form: String,
    /// The revision that this one builds on; 0 for a first save. Another one on the server is a `draft_conflict`.
    pub base: i64,
    /// The answers as typed.
    pub answers: Answers,
}

/// A save that was kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DraftSaved {
    /// The new revision.
    pub revision: i64,
    /// When.
    pub saved_at: Moment,
}

/// An attached file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AttachmentView {
    /// Random id.
    pub id: String,
    /// Which document it is.
    pub document: String,
    /// Whose, for a document per person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// File name as given, made safe.
    pub name: String,
    /// `application/pdf`, `image/jpeg`, `image/png`: by content.
    pub mime: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
}

impl AttachmentView {
    /// What the rules need to know of it.
    pub fn attached(&self) -> Attached {
        Attached {
            document: self.document.clone(),
            subject: self.subject.clone(),
        }
    }
}

/// `POST /envelopes`: freeze this revision of my draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeWrite {
    /// Service id.
    pub service: String,
    /// The revision that was shown to the person.
    pub revision: i64,
}

/// A frozen application, ready to sign.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EnvelopeView {
    /// Names it.
    pub id: String,
    /// The canonical bytes as text: [`crate::envelope::Envelope`].
    pub content: String,
    /// Until when it can be filed.
    pub expires_at: Moment,
    /// Whether a one-time password may stand in for a key (AU-4).
    pub by_code: bool,
}

/// `POST /applications`, with an `Idempotency-Key`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationWrite {
    /// The envelope's id.
    pub envelope: String,
    /// Detached CMS over its bytes, base64 of DER.
    #[serde(default)]
    pub signature: Option<String>,
    /// In its place, the one-time password that was sent for this envelope (AU-4). One of the two, not both.
    #[serde(default)]
    pub code: Option<OtpConfirm>,
}

/// 201: the application is filed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ApplicationFiled {
    /// The case number.
    pub case: String,
    /// When it was filed.
    pub filed_at: Moment,
    /// The day it counts as received.
    #[serde(with = "serde_date")]
    pub registered_on: Date,
    /// The day by which the answer is due; null where the act sets no term (DR-43).
    #[serde(default, with = "serde_date::option")]
    pub result_due_on: Option<Date>,
    /// False if these dates are a plan: a year in between had no entered calendar at the filing (CAL-5).
    #[serde(default = "entered")]
    pub calendar_entered: bool,
    /// Where it stands.
    pub state: State,
}

/// A case in the list of cases.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CaseSummary {
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// Where it stands.
    pub state: State,
    /// When it was filed.
    pub filed_at: Moment,
    /// The day it counts as received.
    #[serde(with = "serde_date")]
    pub registered_on: Date,
    /// The day by which the answer is due; null where the act sets no term (DR-43).
    #[serde(default, with = "serde_date::option")]
    pub result_due_on: Option<Date>,
    /// False if these dates are a plan: a year in between had no entered calendar at the filing (CAL-5).
    #[serde(default = "entered")]
    pub calendar_entered: bool,
    /// What is asked of the applicant now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Asked>,
}

/// `GET /cases/{number}`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct CaseView {
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// Procedure version code.
    pub version: String,
    /// The filing mode it was filed under; its badge never goes off (DR-03).
    pub mode: FilingMode,
    /// Where it stands.
    pub state: State,
    /// When it was filed.
    pub filed_at: Moment,
    /// The day it counts as received.
    #[serde(with = "serde_date")]
    pub registered_on: Date,
    /// The day by which the answer is due; null where the act sets no term (DR-43).
    #[serde(default, with = "serde_date::option")]
    pub result_due_on: Option<Date>,
    /// False if these dates are a plan: a year in between had no entered calendar at the filing (CAL-5).
    #[serde(default = "entered")]
    pub calendar_entered: bool,
    /// The steps that every application passes, and those that this one passed.
    pub timeline: Vec<TimelineEntry>,
    /// The files it was filed with.
    pub documents: Vec<AttachmentView>,
    /// The notices of the cabinet.
    pub messages: Vec<NoticeView>,
    /// The answers as they stand: as they were signed, with the updates since.
    pub answers: Answers,
    /// The place in the queue; null until the case is on a list.
    pub queue: Option<Place>,
    /// The office that it went to: a code of the directory of providers.
    pub office: String,
    /// Everything that happened; `procedure::fold` and `Case::outlook` say what comes next and until when.
    pub events: Vec<Event>,
    /// The documents that officials signed.
    pub papers: Vec<PaperView>,
}

/// A notice as it lies in the cabinet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NoticeView {
    /// Its template in `spec.md` 8.1: `N-A1`.
    pub template: String,
    /// When.
    pub at: Moment,
    /// The text, in the language asked for.
    pub text: String,
}
