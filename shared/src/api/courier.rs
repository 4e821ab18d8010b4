//! Hand-overs: barcodes that are scanned, and the registries of what a courier carries.

use crate::{
    calendar::{Moment, serde_date},
    procedure::Direction,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// `POST /work/scans`: a barcode was scanned at one of my offices.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScanWrite {
    /// What stood in the bars.
    pub barcode: String,
}

/// The hand-over that it was.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ScanTaken {
    /// The case.
    pub case: String,
    /// Which way.
    pub direction: Direction,
    /// The office that it leaves.
    pub from: String,
    /// The office that it goes to.
    pub to: String,
    /// When.
    pub at: Moment,
    /// The id of the registry that it was entered in, or "".
    pub registry: String,
    /// Its place there, from 1; 0 where there is none.
    pub position: u32,
}

/// `GET /work/registries`: those of a day at my offices, and what waits to be entered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RegistryList {
    /// The day.
    #[serde(with = "serde_date")]
    pub day: Date,
    /// Today, where the server is.
    #[serde(with = "serde_date")]
    pub today: Date,
    /// The registries.
    pub registries: Vec<RegistryItem>,
    /// What waits at my offices to be scanned out.
    pub waiting: Vec<Waiting>,
}

/// A registry in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RegistryItem {
    /// Its id.
    pub id: String,
    /// The template: N-E5, N-B6.
    pub template: String,
    /// The office that its packages leave.
    pub from: String,
    /// The office that they go to.
    pub to: String,
    /// The day.
    #[serde(with = "serde_date")]
    pub day: Date,
    /// How many packages.
    pub entries: u32,
    /// How many of them no courier has taken yet.
    pub left: u32,
    /// How many runs there were.
    pub runs: u32,
}

/// Packages that wait to be scanned out: the registry of the day is not complete without them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Waiting {
    /// The office where they lie.
    pub from: String,
    /// The office that they go to.
    pub to: String,
    /// How many.
    pub count: u32,
}

/// `GET /work/registries/{id}`: a registry, to read and to print.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RegistryView {
    /// What the list says of it.
    pub registry: RegistryItem,
    /// Its packages in the order in which they were entered.
    pub entries: Vec<RegistryEntry>,
    /// The courier's runs.
    pub runs: Vec<CourierRun>,
    /// Whether I may note a run now.
    pub may_take: bool,
}

/// A package in a registry.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RegistryEntry {
    /// Its place, from 1.
    pub position: u32,
    /// The case.
    pub case: String,
    /// What stands in the bars.
    pub barcode: String,
    /// The applicant; "" for whoever may read the status of a case only.
    pub applicant: String,
    /// Who entered it.
    pub name: String,
    /// When.
    pub at: Moment,
    /// With which run it left; 0 while it lies.
    pub run: u32,
}

/// A courier took what lay there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CourierRun {
    /// Counts from 1 within the day.
    pub run: u32,
    /// When.
    pub at: Moment,
    /// Who noted it.
    pub name: String,
}

/// `POST /work/registries/{id}/runs`: a courier takes what lies there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunWrite {
    /// How many packages whoever notes it has seen: what was entered meanwhile is not theirs.
    pub entries: u32,
}
