//! Events: a case is never updated, only added to; each event carries the hash of the one before.

use super::{Minutes, Scanned, State, StepDue};
use crate::{
    calendar::{Moment, serde_date},
    eligibility::Answered,
    envelope::{canonical_json, sha256_hex},
    form::{Answers, Change},
    official::Role,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One thing that happened to a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Counts from 1 within the case.
    pub seq: u32,
    /// When.
    pub at: Moment,
    /// Who: an IIN, or `system`.
    pub actor: String,
    /// In which capacity.
    pub role: Role,
    /// In which step of the procedure.
    pub step: String,
    /// What.
    pub fact: Fact,
    /// Hash of the event before; 64 zeros for the first.
    pub prev: String,
    /// SHA-256 over the canonical JSON of all the above, in hex.
    pub hash: String,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type")]
pub enum Fact {
    /// The applicant signed, or confirmed with a one-time password, and filed.
    Filed {
        /// Service id.
        service: String,
        /// The office that it went to; not written before there were officials.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        office: String,
        /// Form version.
        form: String,
        /// SHA-256 of the signed envelope, in hex.
        envelope: String,
        /// SHA-256 of the signature, in hex; of the seal on the [`crate::envelope::Confirmation`], where a one-time password
        /// stands in for a key.
        signature: String,
        /// Whether a one-time password stood in for a key (AU-4). False is not written: the hashes of the events before
        /// this field hold.
        #[serde(default, skip_serializing_if = "is_false")]
        by_code: bool,
        /// The day it counts as received.
        #[serde(with = "serde_date")]
        registered_on: Date,
        /// The day by which the answer is due; once told, it never moves (CAL-7). None where the act sets no term
        /// (DR-43).
        #[serde(default, with = "serde_date::option")]
        result_due_on: Option<Date>,
        /// False if a year in between had no entered calendar when it was filed (CAL-5). True is not written: the
        /// hashes of the events before this field hold.
        #[serde(default = "entered", skip_serializing_if = "is_entered")]
        calendar_entered: bool,
        /// The steps' dates as they were told (CAL-7, DR-48); none in the events before this field.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        steps: Vec<StepDue>,
        /// Whether the applicant named an e-mail address. False is not written: the hashes of the events before this
        /// field hold.
        #[serde(default, skip_serializing_if = "is_false")]
        by_email: bool,
        /// The route of the service that it takes. "" is not written: the hashes of the events before this field hold.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        route: String,
        /// Where it was handed in on paper, and to whom; `None` for what came in by the portal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taken_in: Option<Box<TakenIn>>,
    },
    /// A counter did not accept it: nothing was registered, and the visitor got a receipt that says so (BP-1R) [001 §16].
    NotAccepted {
        /// Service id.
        service: String,
        /// The provider's office.
        office: String,
        /// The route that it would have taken.
        route: String,
        /// SHA-256 of the counter's record, in hex.
        record: String,
        /// Where, and by whom.
        taken_in: Box<TakenIn>,
        /// Codes of documents, or words for them, that were missing.
        missing: Vec<String>,
    },
    /// The provider's system registered it [000 §7].
    Registered,
    /// A notice was put out (`spec.md` 8.1).
    NoticeSent {
        /// The template: `N-A1`.
        template: String,
        /// `cabinet`, `sms`, `email`, `paper`.
        channel: String,
    },
    /// A step went one of its ways: a transition with all that `spec.md` 4.13 stores of it.
    Taken {
        /// The outcome.
        outcome: String,
        /// From which state.
        from: State,
        /// To which state.
        to: State,
        /// The name of whoever took it, as it was then.
        name: String,
        /// The official whom a deputy stood in for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_behalf_of: Option<String>,
        /// After its due date.
        #[serde(default, skip_serializing_if = "is_false")]
        late: bool,
        /// What was given with it.
        #[serde(default)]
        input: Input,
        /// The dates of the steps that it lets begin; told now, they never move (P-7, DR-48).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        steps: Vec<StepDue>,
        /// The stage that begins with it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stage: Option<Box<StageBegun>>,
        /// SHA-256 of the signed document and of its signature, in hex.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signed: Option<Signed>,
    },
    /// Somebody else works on it from now on.
    Reassigned {
        /// Who.
        executor: Executor,
        /// Why.
        reason: String,
    },
    /// The state's systems were asked (`spec.md` 3.2); the answers are evidence.
    Checked {
        /// Each check with its source, time, and answer.
        answered: Vec<Answered>,
        /// The grounds for refusal that the rules propose from them; the official decides.
        proposed: Vec<String>,
        /// The rules of which they say nothing: a silent registry is no all-clear.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        unknown: Vec<String>,
    },
    /// A place on a list was given [000 A2.5].
    Queued {
        /// The list.
        list: String,
        /// The serial number in it.
        number: u32,
    },
    /// The applicant took it back.
    Withdrawn {
        /// Why, if they say so.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// The applicant withdrew a consent before the decision (Law on personal data, Article 8) [002 A.10(4)].
    ConsentWithdrawn {
        /// The field of the form where it was given.
        consent: String,
        /// The answer that stands there from now on: that it is not given.
        answer: String,
    },
    /// The applicant says that a registry is wrong.
    Contested {
        /// Which check.
        check: String,
        /// What is wrong with its answer.
        text: String,
    },
    /// The applicant added documents.
    DocumentsAdded {
        /// SHA-256 of each, in hex.
        files: Vec<String>,
    },
    /// Another application of the applicant changed the answers (service G) [000 §11(2)].
    Updated {
        /// The case of that application.
        by: String,
        /// What changed; old values are kept.
        changes: Vec<Change>,
    },
}

/// An application on paper was taken in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TakenIn {
    /// The code of the office whose counter took it in: a public service centre, or the provider itself.
    pub office: String,
    /// The name of whoever took it in, as it was then.
    pub name: String,
}

/// What is given with an outcome.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Who works on the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executor: Option<Executor>,
    /// Codes of documents, or words for data, that are missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Grounds for refusal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<GroundGiven>,
    /// The hearing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hearing: Option<Hearing>,
    /// What was said or decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The session in which a collegial body decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Box<Minutes>>,
    /// Why a judgement goes against what the checks propose.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What was filled in: the answers to the outcome's form.
    #[serde(default, skip_serializing_if = "Answers::is_empty")]
    pub data: Answers,
    /// The package that was handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<Box<Scanned>>,
}

/// A later stage begins; what is told then never moves (CAL-7).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageBegun {
    /// Its first step.
    pub from: String,
    /// The last day of its term.
    #[serde(with = "serde_date")]
    pub due_on: Date,
}

/// An official who works on a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Executor {
    /// IIN.
    pub iin: String,
    /// Full name, as it was then.
    pub name: String,
}

/// A ground for refusal with what it rests on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundGiven {
    /// The code of `spec.md` 6.
    pub code: String,
    /// The facts.
    pub facts: String,
}

/// When and where the applicant is heard [000 §13(1)].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hearing {
    /// When.
    pub at: Moment,
    /// The address with its room.
    pub place: String,
}

/// What names a signature and what it is over.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// SHA-256 of the canonical bytes of the [`super::Decision`], in hex.
    pub document: String,
    /// SHA-256 of the signature value, in hex.
    pub signature: String,
}

/// What is taken of an event that does not say: it was written when every date lay in an entered year.
pub(crate) const fn entered() -> bool {
    true
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde gives the field by reference"
)]
const fn is_entered(entered: &bool) -> bool {
    *entered
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde gives the field by reference"
)]
const fn is_false(value: &bool) -> bool {
    !*value
}

const FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The next event of a case, chained to the events before.
pub fn append(events: &[Event], at: Moment, actor: &str, role: Role, step: &str, fact: Fact) -> Event {
    let mut event = Event {
        seq: events.last().map_or(1, |last| last.seq.saturating_add(1)),
        at,
        actor: actor.to_owned(),
        role,
        step: step.to_owned(),
        fact,
        prev: events
            .last()
            .map_or_else(|| FIRST.to_owned(), |last| last.hash.clone()),
        hash: String::new(),
    };
    event.hash = event.digest();
    event
}

impl Event {
    /// The hash that this event must carry.
    pub fn digest(&self) -> String {
        let bare = Self {
            hash: String::new(),
            ..self.clone()
        };
        let value = serde_json::to_value(&bare).unwrap_or_default();
        sha256_hex(canonical_json(&value).as_bytes())
    }

    /// Whether it follows `before` unbroken: number, link and own hash.
    pub fn follows(&self, before: Option<&Self>) -> bool {
        let (seq, prev) = before.map_or((1, FIRST), |event| {
            (event.seq.saturating_add(1), event.hash.as_str())
        });
        self.seq == seq && self.prev == prev && self.hash == self.digest()
    }
}
