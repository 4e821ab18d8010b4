//! The provider's side of a case: work list, case file, taking a step; and what an applicant does with a case after the
//! filing.

use super::AttachmentView;
use crate::{
    calendar::{Moment, serde_date},
    counter::Record,
    form::Answers,
    procedure::{Event, Executor, Input, State},
    service::FilingMode,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// `GET /work`: which cases.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkQuery {
    /// One office of mine; all of mine if empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub office: String,
    /// Which of them.
    #[serde(default)]
    pub show: WorkShow,
    /// One service; all if empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub service: String,
    /// A case number or an IIN, as people write it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub find: String,
    /// The page, from 0.
    #[serde(default)]
    pub page: u32,
}

/// A view of the work list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkShow {
    /// Where I may do something now.
    #[default]
    Mine,
    /// Whatever is pending at the office.
    Pending,
    /// Whatever is overdue.
    Overdue,
    /// Due within the next working day.
    DueSoon,
    /// Whatever was decided, withdrawn or closed.
    Done,
}

/// A page of the work list, sorted by what is due first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WorkList {
    /// When it was made: what "overdue" is measured by.
    pub now: Moment,
    /// The cases.
    pub items: Vec<WorkItem>,
    /// How many there are in all.
    pub total: u64,
    /// How many there are in each view: `mine`, `pending`, `overdue`, `due_soon`, `done`.
    pub counts: WorkCounts,
}

/// Cases in each view.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct WorkCounts {
    /// Where I may do something.
    pub mine: u64,
    /// Pending.
    pub pending: u64,
    /// Overdue.
    pub overdue: u64,
    /// Due within the next working day.
    pub due_soon: u64,
    /// Over.
    pub done: u64,
}

/// How many cases a page of the work list has.
pub const WORK_PAGE: u32 = 50;

/// A case in the work list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WorkItem {
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// The filing mode it was filed under.
    pub mode: FilingMode,
    /// The office: a code of the directory of providers.
    pub office: String,
    /// The applicant's name.
    pub applicant: String,
    /// Where it stands.
    pub state: State,
    /// Who works on it.
    pub executor: Option<Executor>,
    /// The steps that may be taken next.
    pub steps: Vec<String>,
    /// When the next of them is due; none where nothing is pending.
    pub due_at: Option<Moment>,
    /// The day by which the answer is due; null where the act sets no term (DR-43).
    #[serde(default, with = "serde_date::option")]
    pub result_due_on: Option<Date>,
    /// When it was filed.
    pub filed_at: Moment,
}

/// `GET /work/{number}`: a case for whoever works on it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct CaseFile {
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// Procedure version code.
    pub version: String,
    /// The filing mode it was filed under.
    pub mode: FilingMode,
    /// The office.
    pub office: String,
    /// The public service centre that took it in; "" for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub centre: String,
    /// What the counter recorded, of an application on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Box<Record>>,
    /// The applicant's IIN.
    pub iin: String,
    /// The applicant's name.
    pub applicant: String,
    /// The applicant's phone.
    pub mobile: String,
    /// The answers as they stand: as signed, with the updates since.
    pub answers: Answers,
    /// The files, those of the filing and those added since.
    pub documents: Vec<AttachmentView>,
    /// Everything that happened: `procedure::fold` and `Case::outlook` say where it stands and what I may do.
    pub events: Vec<Event>,
    /// The documents that officials signed.
    pub papers: Vec<PaperView>,
    /// Who may be named as the executor of the case.
    pub executors: Vec<Executor>,
}

/// A signed document of a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PaperView {
    /// The event that it came with.
    pub seq: u32,
    /// The template: `N-A4`.
    pub template: String,
    /// When it was signed.
    pub at: Moment,
    /// Who signed: the name.
    pub signer: String,
    /// The signed bytes: [`crate::procedure::Decision`] as canonical JSON.
    pub content: String,
}

/// `GET /work/{number}/status`: what the contact centre may see (separation rule 3) `[Q-1]`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CaseStatus {
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
}

/// `POST /cases/{number}/steps/{step}`, and `…/prepare` before it where the outcome makes a document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepWrite {
    /// How the step goes.
    pub outcome: String,
    /// The last event that I have seen: another one on the server is `case_changed`.
    pub seen: u32,
    /// What is given with it.
    #[serde(default)]
    pub input: Input,
    /// The signed document, where the outcome makes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedPaper>,
}

/// A document with its signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedPaper {
    /// The bytes as they were prepared.
    pub content: String,
    /// Detached CMS over them, base64 of DER.
    pub signature: String,
}

/// `POST /cases/{number}/steps/{step}/prepare`: the document to sign.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Prepared {
    /// Its canonical bytes: [`crate::procedure::Decision`]. Good for a quarter of an hour, while nothing else happens.
    pub content: String,
}

/// A step was taken, or something was added to the case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StepTaken {
    /// The number of the last event now.
    pub seq: u32,
    /// Where the case stands now.
    pub state: State,
}

/// `POST /work/{number}/executor`: somebody else works on it from now on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReassignWrite {
    /// Who: an executor of the office.
    pub iin: String,
    /// Why.
    pub reason: String,
    /// The last event that I have seen.
    pub seen: u32,
}

/// `POST /cases/{number}/withdrawal`: I take my application back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawWrite {
    /// Why, if I want to say so.
    #[serde(default)]
    pub reason: String,
}

/// `POST /cases/{number}/objections`: a registry is wrong about me.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectionWrite {
    /// Which check: `CHK-4`.
    pub check: String,
    /// What is wrong.
    pub text: String,
}

/// `POST /cases/{number}/draft`: file anew with the old answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgainWrite {
    /// Whether a draft that is there is written over; without it that is a refusal.
    #[serde(default)]
    pub replace: bool,
}

/// A hearing in the calendar of an office: `GET /work/hearings`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HearingItem {
    /// The case number.
    pub case: String,
    /// The office.
    pub office: String,
    /// The applicant's name.
    pub applicant: String,
    /// When.
    pub at: Moment,
    /// Where.
    pub place: String,
    /// Who hears.
    pub executor: Option<Executor>,
    /// How it went, once it did: the outcome of the step.
    pub outcome: Option<String>,
}
