//! What follows from the answers, rule by rule, with its reasons.

use super::{Buyer, Way};
use crate::calendar::serde_date;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What a rule comes to for this application. A proposal: the official decides (DR-62).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// The rule: `EA-2`. EA-7 comes once for each ground that it leads to.
    pub rule: Cow<'static, str>,
    /// What it comes to.
    pub outcome: Outcome,
    /// The ground for refusal: there is one if the rule is not met, and then only.
    pub ground: Option<Cow<'static, str>>,
    /// Why; at least one.
    pub reasons: Vec<Reason>,
    /// The paragraph.
    pub cite: Cow<'static, str>,
}

/// What a rule comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It holds.
    Met,
    /// It does not.
    NotMet,
    /// What is known does not tell.
    Unknown,
    /// It does not concern this application.
    NotApplicable,
}

/// Why: a code and what its sentence fills in; the sentence is [`super::reason`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum Reason {
    /// The question was not asked yet.
    NotAsked {
        /// The check.
        check: String,
    },
    /// The system did not answer.
    NoAnswer {
        /// The check.
        check: String,
    },
    /// The system answered that it holds nothing on the person.
    NoRecord {
        /// The check.
        check: String,
    },
    /// A citizen.
    Citizen,
    /// No citizen.
    NotCitizen,
    /// A kandas.
    Kandas,
    /// No kandas.
    NotKandas,
    /// Agreed to the access to the data.
    Agreed,
    /// Did not.
    NotAgreed,
    /// Names no family.
    NoFamily,
    /// The registries have the family as the applicant names it.
    FamilyKnown,
    /// They do not have this member, or with another kinship.
    FamilyNotKnown {
        /// IIN.
        iin: String,
    },
    /// Owned one within the years that count.
    OwnedUntil {
        /// Settlement, street, house, flat.
        address: String,
        /// The last day; `None` while it lasts.
        #[serde(default, with = "serde_date::option")]
        until: Option<Date>,
        /// The family member who owned it, by IIN.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        family_member: Option<String>,
    },
    /// Owned none within them.
    OwnedNothingOfLate,
    /// The registry does not say.
    CitizenshipNotSaid,
    /// The office is none where residence counts (EA-3).
    ResidenceNotAsked,
    /// Lives there without a break since.
    ResidentSince {
        /// The place as the registry names it.
        place: String,
        /// Since.
        #[serde(with = "serde_date")]
        since: Date,
    },
    /// Lived there before, then not.
    EarlierStay {
        /// The first day.
        #[serde(with = "serde_date")]
        from: Date,
        /// The last day.
        #[serde(with = "serde_date")]
        until: Date,
    },
    /// The years that are required will be full.
    EnoughOn {
        /// On.
        #[serde(with = "serde_date")]
        on: Date,
    },
    /// The registry has no residence there on the day of registration.
    NotResident,
    /// The applicant says another date.
    DeclaredSince {
        /// Since.
        #[serde(with = "serde_date")]
        since: Date,
    },
    /// Has a permanent registration.
    Registered {
        /// The place as the registry names it.
        place: String,
        /// Since.
        #[serde(with = "serde_date")]
        since: Date,
    },
    /// Has none on the day of registration.
    NotRegistered,
    /// Has a temporary one.
    TemporarilyRegistered {
        /// The place as the registry names it.
        place: String,
        /// Since.
        #[serde(with = "serde_date")]
        since: Date,
    },
    /// The category is confirmed.
    CategoryConfirmed,
    /// The system says that the person does not belong to it.
    CategoryDenied,
    /// The system says nothing of it: the papers decide.
    CategoryNotSaid,
    /// No document has expired.
    DocumentsValid,
    /// A document was valid until then.
    Expired {
        /// Its name, as the applicant gives it.
        name: String,
        /// The last day.
        #[serde(with = "serde_date")]
        on: Date,
    },
    /// Owns no dwelling.
    OwnsNothing,
    /// Owns one.
    Owns {
        /// Settlement, street, house, flat.
        address: String,
        /// Since.
        #[serde(with = "serde_date")]
        since: Date,
    },
    /// Owns a single one, and that is declared emergency.
    OnlyEmergency {
        /// Settlement, street, house, flat.
        address: String,
    },
    /// A family member owns one: no ground by the act's words [000 §11(2)], X-16.
    FamilyOwns {
        /// Settlement, street, house, flat.
        address: String,
    },
    /// Nothing worsened.
    NoWorsening,
    /// Worsened within the years that count.
    Worsened {
        /// How.
        way: Way,
        /// When.
        #[serde(with = "serde_date")]
        on: Date,
    },
    /// Worsened, but before.
    WorsenedBefore {
        /// How.
        way: Way,
        /// When.
        #[serde(with = "serde_date")]
        on: Date,
    },
    /// Alienated, but the act excepts it: to this buyer, or because nobody could live in it.
    AlienationExcepted {
        /// Who took it over.
        buyer: Option<Buyer>,
        /// When.
        #[serde(with = "serde_date")]
        on: Date,
    },
    /// Alienated, and the registry does not say to whom or in which state.
    AlienationUnclear {
        /// When.
        #[serde(with = "serde_date")]
        on: Date,
    },
    /// The applicant does not name an only dwelling that is declared emergency.
    NoEmergency,
    /// The emergency dwelling is in the office's place.
    EmergencyHere {
        /// The place as the applicant names it.
        place: String,
    },
    /// The emergency dwelling is elsewhere.
    EmergencyElsewhere {
        /// The place as the applicant names it.
        place: String,
    },
    /// The registry has it elsewhere.
    EmergencyRegistered {
        /// The place as the registry names it.
        place: String,
    },
    /// Nobody says where it is.
    EmergencyPlaceNotSaid,
}

/// The grounds that the findings propose, in their order, each once.
pub fn grounds(findings: &[Finding]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for ground in findings.iter().filter_map(|finding| finding.ground.as_deref()) {
        if !found.contains(&ground) {
            found.push(ground);
        }
    }
    found
}
