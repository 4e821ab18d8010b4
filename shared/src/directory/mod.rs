//! The directory of offices: where services B and E were given, as the annexes of their acts have it (`spec.md` 9).
//!
//! Not the offices that take applications here (`office.rs`): those are places of the procedure, chosen in a form and
//! edited by the administrator. These are addresses and telephones as two repealed acts print them, row by row.

#[cfg(not(browser))]
mod acts;
mod find;
mod places;
#[cfg(not(browser))]
mod telephone;
#[cfg(test)]
mod tests;

#[cfg(not(browser))]
pub use acts::{ENTRIES, entries_of};
pub use find::{Query, loose};
pub use places::{PLACES, Place, place};

use crate::{calendar::Schedule, service::Cite};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The services whose acts have a directory, by the acts' sources.
pub const SERVICES: [(Cite, &str); 2] = [
    ("001", "housing-queue-almaty-2014"),
    ("004", "housing-assistance-almaty-region-2012"),
];

/// A row of an annex, letter for letter, and what the portal makes of it. The columns are those of the file; in
/// `…_norm` Latin look-alikes are Cyrillic letters [TX-1].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// The source file.
    pub source: String,
    /// The annex of the act.
    pub annex: u8,
    /// The number of the row as it is printed.
    pub row: String,
    /// What kind of office it is.
    pub kind: Kind,
    /// Its name as it is printed.
    pub name_kk: String,
    /// Its address as it is printed.
    pub address_kk: String,
    /// Its telephones as they are printed.
    pub phones: Vec<String>,
    /// Its e-mail address as it is printed.
    pub email: Option<String>,
    /// Its hours as they are printed.
    pub hours_kk: Option<String>,
    /// Its lunch break as it is printed.
    pub lunch: Option<String>,
    /// Its name, to show.
    pub name_kk_norm: String,
    /// Its address, to show.
    pub address_kk_norm: String,
    /// Its hours, to show.
    pub hours_kk_norm: Option<String>,
    /// What the act says beside some telephones.
    pub phone_notes_kk: BTreeMap<String, String>,
    /// The office that it belongs to.
    pub parent: Option<String>,
    /// What was observed in the source.
    pub note: Option<String>,
    /// Its id: source, annex, row.
    #[serde(default)]
    pub id: String,
    /// The service that was given there.
    #[serde(default)]
    pub service: String,
    /// The code of its schedule in `spec.md` 5.2.
    #[serde(default)]
    pub schedule: String,
    /// The code of its place, see [`PLACES`].
    #[serde(default)]
    pub place: String,
    /// The telephones as they are dialled from everywhere, one for each of `phones`.
    #[serde(default)]
    pub tel: Vec<String>,
    /// The e-mail address, if mail can be sent to it.
    #[serde(default)]
    pub mailto: Option<String>,
    /// The id of the same office in an earlier row.
    #[serde(default)]
    pub same_as: Option<String>,
    /// Another contact, named elsewhere in the act.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// The words by which it is found, see [`loose`].
    #[serde(default)]
    pub words: String,
}

/// A contact that is not in an annex.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contact {
    /// What it is.
    pub name_kk: String,
    /// Where it is.
    pub address_kk: String,
    /// Its telephones as they are printed.
    pub phones: Vec<String>,
    /// As they are dialled.
    pub tel: Vec<String>,
    /// The paragraph.
    pub cite: String,
}

/// What kind of office an entry is; the codes are those of the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The Almaty department [001 A1].
    Provider,
    /// A department of employment and social programmes [004 A1].
    AuthorizedBody,
    /// The branch of the public service centre for the oblast [004 A2].
    PscBranch,
    /// A department of a public service centre [001 A2], [004 A2].
    PscDepartment,
    /// A sub-department of it [004 A2].
    PscSubdepartment,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Provider,
        Self::AuthorizedBody,
        Self::PscBranch,
        Self::PscDepartment,
        Self::PscSubdepartment,
    ];

    /// Its code in the file and in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::AuthorizedBody => "authorized_body",
            Self::PscBranch => "psc_branch",
            Self::PscDepartment => "psc_department",
            Self::PscSubdepartment => "psc_subdepartment",
        }
    }
}

impl Entry {
    /// When it works; the calendar may hold edited hours under the same code.
    pub fn schedule(&self) -> Option<Schedule> {
        Schedule::by_code(&self.schedule)
    }
}
