//! A service is one value: passport, form, documents, procedure, grounds for refusal. All of it is data with the
//! paragraph of the act behind each rule.

mod beside;
mod card;
mod catalogue;
mod consent;
mod documents;
#[cfg(any(browser, test))]
mod loaded;

pub use beside::BESIDE;
pub use card::Card;
pub use catalogue::{CARDS, card};
#[cfg(not(browser))]
pub use catalogue::{CATALOGUE, find};
pub use consent::{Consent, Stands};
pub use documents::{Attached, Document, DocumentStatus, Per, required_documents};
#[cfg(browser)]
pub use loaded::{find, install, loaded};

/// Every service; in the browser, those that are loaded: of the workplace's pages, all.
#[cfg(not(browser))]
pub fn loaded() -> impl Iterator<Item = &'static Service> {
    CATALOGUE.into_iter()
}

use crate::{
    calendar::parse_date,
    eligibility::{Check, Rule},
    form::{Answers, Choice, Form, Kind, text_at},
    office::seat,
    procedure::{Case, Routes, Seat},
    services::directories::offices,
    text::{Quote, Text},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};

/// The fields where an applicant names a phone for messages [000 A1.13], [002 §16].
const PHONES: [&str; 2] = ["mobile", "phone"];

/// The phone for messages that these answers name, or "".
pub fn phone(answers: &Answers) -> &str {
    let named = PHONES.map(|field| text_at(answers, field));
    named
        .into_iter()
        .find(|phone| !phone.is_empty())
        .unwrap_or_default()
}

/// The field where the applicant may name an e-mail address [000 A1.14].
pub const EMAIL: &str = "email";

/// The amount that the applicant has to pay, where officials name one (`spec.md` 2.6, D-12).
pub const AMOUNT_DUE: &str = "amount_due";
/// The field of a form where the code of the route stands by which the application is handed in.
pub const CHANNEL: &str = "channel";

/// A source tag of `spec.md` 0.1 without brackets: `000 A1.11`, `DR-13`.
pub type Cite = &'static str;

/// A public service as its regulation makes it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Service {
    /// The id in addresses: `housing-queue`.
    pub id: &'static str,
    /// The procedure version code of `spec.md` 0.3: `A-441-661`.
    pub version: &'static str,
    /// The service's name in the act's own words.
    pub name: Text,
    /// What people call it.
    pub short: Text,
    /// What it does for a person, in one or two plain sentences.
    pub summary: Text,
    /// The act it comes from, and whether that is in force.
    pub act: Act,
    /// The default filing mode (DR-02); the operator may set another.
    pub mode: FilingMode,
    /// Who, where, how, at what cost: each with the act's words.
    pub facts: &'static [Fact],
    /// Who may apply: each rule with the act's words.
    pub eligibility: &'static [Fact],
    /// Whether its applicant signs in by EDS only (AU-3) [002 §5].
    pub eds_only: bool,
    /// The paragraph that lets its applicant use a one-time password instead of a key (AU-4); `None` where none does.
    pub one_time_password: Option<Cite>,
    /// The questions; `None` while the service can't be filed here.
    pub form: Option<&'static Form>,
    /// The documents.
    pub documents: &'static [Document],
    /// The steps and their terms, for each of its routes.
    #[serde(flatten)]
    pub routes: Routes,
    /// The grounds on which it may be refused.
    pub grounds: &'static [RefusalGround],
    /// What the state's systems are asked of an application.
    pub checks: &'static [Check],
    /// What follows from their answers for the decision.
    pub rules: &'static [Rule],
    /// Which applications it changes; `None` for a service that is applied for by itself.
    pub updates: Option<Updates>,
}

/// How a service changes the applications of another one.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Updates {
    /// That service. The form of this one holds all the sections of that one's.
    #[serde(serialize_with = "id_of")]
    pub service: &'static Service,
    /// The field of this form that names the case.
    pub case: &'static str,
    /// Codes of the fields that stay as they are: shown, not asked.
    pub fixed: &'static [&'static str],
}

impl Service {
    /// Whether its applicant may take an application back. What changes another case is in that case at once: it is
    /// changed anew, not taken back.
    pub const fn can_be_withdrawn(&self) -> bool {
        self.updates.is_none()
    }

    /// The offices of its act: those that its form asks for, and the centres of its routes.
    pub fn own_offices(&'static self) -> impl Iterator<Item = &'static [Choice]> {
        let sections = self.form.into_iter().flat_map(|form| form.sections);
        let asked = sections.flat_map(|section| section.fields);
        let asked = asked.filter_map(|field| match field.kind {
            Kind::Office(options) => Some(options),
            _ => None,
        });
        let routes = self.routes.0.iter();
        asked.chain(routes.filter_map(|procedure| procedure.route.centre.map(|centre| centre.offices)))
    }

    /// The name of a list on which its applicants get a serial number (DR-65).
    pub fn list(&self, code: &str) -> Option<Text> {
        let steps = self.routes.0.iter().flat_map(|procedure| procedure.steps);
        let queues = steps
            .flat_map(|step| step.outcomes)
            .find_map(|outcome| outcome.queues)?;
        let (_, field) = self.form?.field(queues)?;
        let choice = field.kind.options().iter().find(|choice| choice.code == code)?;
        Some(choice.text)
    }

    /// The acts' office in whose place the office lies that the applicant chose; `None` if the service has no offices or
    /// the answer names none of them.
    pub fn office(&self, answers: &Answers) -> Option<&'static Choice> {
        match self.routes.first()?.office {
            Seat::Asked(path) => {
                let (_, field) = self.form?.field(path)?;
                seat(field.kind.options(), text_at(answers, path))
            }
            Seat::One(code) => offices().find(|office| office.code == code),
        }
    }
}

impl Updates {
    /// Codes of the fields that stay as they are in this case: those that always do, and the list once the case has
    /// its number there (DR-65): a number belongs to its list.
    pub fn fixed_in(&self, case: &Case) -> Vec<String> {
        let steps = self
            .service
            .routes
            .first()
            .map_or(&[] as &[_], |procedure| procedure.steps);
        let lists = steps
            .iter()
            .flat_map(|step| step.outcomes)
            .filter_map(|outcome| outcome.queues.filter(|_| case.queue.is_some()));
        let mut fixed: Vec<String> = self
            .fixed
            .iter()
            .copied()
            .chain(lists)
            .map(str::to_owned)
            .collect();
        fixed.dedup();
        fixed
    }
}

/// In the contract a service that another one refers to is its id.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn id_of<S: Serializer>(service: &&Service, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(service.id)
}

/// A legal act as the status table of `spec.md` 1.1 has it. Dates are ISO 8601; "" where the sources are silent.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Act {
    /// Short title with number and date.
    pub title: Text,
    /// Registration in the justice bodies.
    pub registered: &'static str,
    /// In force from (a known date), or "".
    pub in_force_from: &'static str,
    /// By what it was repealed; `None` while it is in force.
    pub repealed_by: Option<Text>,
    /// What the sources do not say about the base order, if anything.
    pub base_order: Option<Text>,
    /// The tag of the source file: `000`.
    pub source: Cite,
}

impl Act {
    /// Whether it is the law: not marked «Күшін жойған».
    ///
    /// By design it asks for no day; [`Self::has_begun`] does. The data are the state of the acts as the sources were read (`spec.md` 1.1):
    /// an act is repealed or it is not, and which of both is told by its data, not by a clock. When an act
    /// is repealed, its data are changed, and with them every badge.
    pub const fn in_force(&self) -> bool {
        self.repealed_by.is_none()
    }

    /// Whether it has taken effect by this day: nothing is filed under an act before that (DR-05).
    pub fn has_begun(&self, day: Date) -> bool {
        parse_date(self.in_force_from).is_none_or(|from| from <= day)
    }
}

/// How a version takes applications (DR-02 to DR-04).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FilingMode {
    /// The law in force.
    Open,
    /// The whole procedure runs, without legal effect, under its badge.
    Training,
    /// Readable only: `PROC_CLOSED`.
    Closed,
}

impl FilingMode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Open, Self::Training, Self::Closed];

    /// Its name in the contract: `training`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Training => "training",
            Self::Closed => "closed",
        }
    }

    /// Reads a name of the contract.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

/// One line of the passport: a plain statement and the act's own words behind it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Fact {
    /// What it is about: "Cost".
    pub label: Text,
    /// The statement: "Free of charge". Never repeats a number of days.
    pub value: Text,
    /// The act's own words, verbatim; none where the statement is a product rule.
    pub quote: Quote,
    /// The paragraph.
    pub cite: Cite,
}

/// A ground for refusal.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct RefusalGround {
    /// The code of `spec.md` 6: `RA-3b-2`.
    pub code: &'static str,
    /// The act's words (Kazakh verbatim) and their translations.
    pub text: Text,
    /// True where the portal itself refuses, before there is a case: no official names it.
    pub by_portal: bool,
    /// The paragraph.
    pub cite: Cite,
}
