//! What is kept on the signed-in person, who looked at it, and the fresh authentication that what matters asks for.

use super::{DraftSummary, PersonView};
use crate::{booking::Place, calendar::Moment, official::Role, procedure::State, service::Stands};
use serde::{Deserialize, Serialize};

/// `GET /my-data`: what is kept on me.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MyData {
    /// Who I am, as the certificate or the state's database has it.
    pub person: PersonView,
    /// Where messages reach me.
    pub reach: Vec<Reach>,
    /// My drafts.
    pub drafts: Vec<DraftSummary>,
    /// My cases, the latest first.
    pub cases: Vec<MyCase>,
    /// My files, of drafts and of cases.
    pub files: Vec<MyFile>,
    /// What I signed.
    pub signatures: Vec<MySignature>,
    /// What the state's systems were asked of me.
    pub answers: Vec<MyAnswer>,
    /// Notices and signed documents to me.
    pub letters: Vec<MyLetter>,
    /// My place in a centre's queue, past or ahead.
    pub booking: Option<Place>,
    /// How many looks of officials at my data are noted.
    pub looks: u64,
}

/// A phone or an e-mail address.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reach {
    /// `mobile`, `email`.
    pub kind: String,
    /// The number or the address.
    pub value: String,
    /// The case in which I named it; "" for the phone that the state's database ties to my IIN.
    pub case: String,
}

/// A case of mine.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MyCase {
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// Where it stands.
    pub state: State,
    /// When it was filed.
    pub filed_at: Moment,
    /// The consents of its form.
    pub consents: Vec<MyConsent>,
}

/// A consent that I gave, or did not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MyConsent {
    /// The field of the form.
    pub field: String,
    /// How it stands.
    pub stands: Stands,
}

/// A file of mine.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MyFile {
    /// Its id: `GET /attachments/{id}`.
    pub id: String,
    /// The case that it belongs to; "" for a draft's.
    pub case: String,
    /// Service id.
    pub service: String,
    /// The name.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
    /// When it was attached.
    pub added_at: Moment,
}

/// A signature of mine.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MySignature {
    /// The case number.
    pub case: String,
    /// The template of the document; "" for the application.
    pub template: String,
    /// When it was verified.
    pub at: Moment,
}

/// A question to a system of the state.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MyAnswer {
    /// The case number.
    pub case: String,
    /// The check of the service: `CHK-1`.
    pub check: String,
    /// When it was asked.
    pub at: Moment,
}

/// A notice or a signed document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MyLetter {
    /// The case number.
    pub case: String,
    /// Its template: `N-A1`.
    pub template: String,
    /// `cabinet`, `sms`, `email`, `paper` of a notice; "" of a signed document.
    pub channel: String,
    /// When.
    pub at: Moment,
}

/// `GET /my-data/looks?before=`: who looked at my data, the latest first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LooksPage {
    /// The looks.
    pub looks: Vec<Look>,
    /// `before` of the next page; none after the last.
    pub next: Option<String>,
}

/// An official looked at my data.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Look {
    /// When; of lists the first time on that day.
    pub at: Moment,
    /// The case; "" where it was of none.
    pub case: String,
    /// What was looked at: `case`, `document`, `list` and so on (`server/src/looks.rs`).
    pub what: String,
    /// The name of the file, where it was one.
    pub file: String,
    /// The official's name.
    pub name: String,
    /// The office; "" for the whole country.
    pub office: String,
    /// In which role; none of looks that were noted before roles were.
    pub role: Option<Role>,
}

/// `GET /fresh`: until when what matters may be done without proving again who one is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FreshUntil {
    /// In portal time; none if it has to be proved first.
    pub until: Option<Moment>,
}
