//! The provider's people, and what the administrator and the authorised body edit.

use crate::{
    calendar::{DayEdit, DayKind, Moment, Week, serde_date},
    office::Office,
    official::{Addressee, Role, Shortage},
    service::FilingMode,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A role at an office, as it was given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RoleAt {
    /// The office's code; "" for the whole country.
    pub office: String,
    /// The role.
    pub role: Role,
}

/// An official in the list of officials.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OfficialView {
    /// IIN.
    pub iin: String,
    /// Surname.
    pub surname: String,
    /// Given name.
    pub name: String,
    /// Patronymic, or "".
    pub patronymic: String,
    /// Whether they work now.
    pub active: bool,
    /// In which roles.
    pub roles: Vec<RoleAt>,
    /// Who stands in for them, and when.
    pub deputies: Vec<DeputyView>,
}

/// An official as saved, and where too few are left to take applications in: a warning (AS-70).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OfficialSaved {
    /// The official.
    #[serde(flatten)]
    pub official: OfficialView,
    /// The offices of the official, before and after, that have too few.
    pub shortages: Vec<Shortage>,
}

/// `PUT /officials/{iin}`: all of it, anew.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficialWrite {
    /// Surname.
    pub surname: String,
    /// Given name.
    pub name: String,
    /// Patronymic, or "".
    #[serde(default)]
    pub patronymic: String,
    /// Whether they work now.
    pub active: bool,
    /// In which roles.
    pub roles: Vec<RoleWrite>,
}

/// A role to give.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleWrite {
    /// The office's code; "" for the whole country.
    #[serde(default)]
    pub office: String,
    /// The role's code: `R09`.
    pub role: String,
}

/// Somebody who stands in for an official.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeputyView {
    /// The deputy's IIN.
    pub iin: String,
    /// The deputy's full name.
    pub name: String,
    /// At which office; "" for the whole country.
    pub office: String,
    /// The first day.
    #[serde(with = "serde_date")]
    pub from: Date,
    /// The last day.
    #[serde(with = "serde_date")]
    pub until: Date,
}

/// `PUT /officials/{iin}/deputies`: all deputies of an official at one office, anew.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeputiesWrite {
    /// At which office; "" for the whole country.
    #[serde(default)]
    pub office: String,
    /// Who, and when.
    pub deputies: Vec<DeputyWrite>,
}

/// A deputy to name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeputyWrite {
    /// The deputy's IIN.
    pub iin: String,
    /// The first day, ISO 8601.
    pub from: String,
    /// The last day, ISO 8601.
    pub until: String,
}

/// `GET /admin/calendar/{year}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CalendarView {
    /// The year.
    pub year: i16,
    /// The version of what was edited; grows with every edit.
    pub version: i64,
    /// Whether its Kurban Ait is there: until it is, dates in the year are a plan (CAL-5).
    pub entered: bool,
    /// The days that are not what their weekday makes them.
    pub days: Vec<CalendarDayView>,
    /// The edits that hold.
    pub edits: Vec<CalendarEditView>,
}

/// A day that is not what its weekday makes it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CalendarDayView {
    /// The day.
    #[serde(with = "serde_date")]
    pub date: Date,
    /// What it is in a five-day week.
    pub five: DayKind,
    /// What it is in a six-day week.
    pub six: DayKind,
    /// The holiday's code or the decision's note, or "".
    pub note: String,
}

/// `PUT /admin/calendar/{year}/{date}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarDayWrite {
    /// What the day is; null takes the edit back.
    pub kind: Option<DayEdit>,
    /// Whose week: for a day off or a worked day only; null: everybody's.
    #[serde(default)]
    pub week: Option<Week>,
    /// The decision behind it.
    #[serde(default)]
    pub note: String,
}

/// An edit that holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CalendarEditView {
    /// The day.
    #[serde(with = "serde_date")]
    pub date: Date,
    /// What it is.
    pub kind: DayEdit,
    /// Whose week; null: everybody's.
    pub week: Option<Week>,
    /// The decision behind it.
    pub note: String,
    /// When it was edited.
    pub at: Moment,
    /// By whom: full name.
    pub by: String,
}

/// `GET /admin/schedules`: the working time of one kind of office.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ScheduleView {
    /// Its code in `spec.md` 5.2: `SCH-A`.
    pub code: String,
    /// The days it works.
    pub week: Week,
    /// `09:00`.
    pub open: String,
    /// `18:30`.
    pub close: String,
    /// From when until when it rests.
    pub lunch: Option<(String, String)>,
    /// The weekdays that have hours of their own, in their order.
    #[serde(default)]
    pub weekdays: Vec<WeekdayHours>,
    /// Whether it was edited.
    pub edited: bool,
}

/// The hours of a weekday that has its own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekdayHours {
    /// 1 is Monday, 7 Sunday.
    pub day: u8,
    /// `10:00`.
    pub open: String,
    /// `14:00`.
    pub close: String,
    /// From when until when it rests.
    #[serde(default)]
    pub lunch: Option<(String, String)>,
}

/// `PUT /admin/schedules/{code}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleWrite {
    /// `09:00`.
    pub open: String,
    /// `18:30`.
    pub close: String,
    /// From when until when it rests.
    #[serde(default)]
    pub lunch: Option<(String, String)>,
    /// The days it works: five or six; null: as the act has it.
    #[serde(default)]
    pub week: Option<Week>,
    /// The weekdays that have hours of their own.
    #[serde(default)]
    pub weekdays: Vec<WeekdayHours>,
}

/// `GET /admin/offices`: an office as it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OfficeView {
    /// All that is known of it.
    pub office: Office,
    /// Whether it is one of the acts' that was edited, or one that was added.
    pub edited: bool,
    /// Cases that are not finished: they stay when it is closed.
    pub pending: u64,
}

/// `PUT /admin/offices/{code}`, `POST /admin/offices?place=`: all that can be edited of an office, anew.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeWrite {
    /// Its name in Kazakh.
    pub kk: String,
    /// Its name in Russian.
    pub ru: String,
    /// Its name in English.
    pub en: String,
    /// Where it is, or "".
    #[serde(default)]
    pub address: String,
    /// How it is reached by telephone, or "".
    #[serde(default)]
    pub phone: String,
    /// Ids of the services that it provides.
    pub services: Vec<String>,
    /// It takes no new applications.
    #[serde(default)]
    pub closed: bool,
    /// Of a new office: in the place of which office of the acts it lies.
    #[serde(default)]
    pub place: String,
}

/// `GET /admin/filing-modes`: how a service takes applications (DR-02 to DR-04).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FilingModeView {
    /// Service id.
    pub service: String,
    /// What holds now.
    pub mode: FilingMode,
    /// What held if nobody had edited it.
    pub default: FilingMode,
    /// Whether it was edited.
    pub edited: bool,
}

/// `PUT /admin/filing-modes/{service}`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilingModeWrite {
    /// How it takes applications; null: as the operator has set it.
    pub mode: Option<FilingMode>,
}

/// `PUT /admin/checklists/{service}`: a document a line, in each language as many (DR-25).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistWrite {
    /// In Kazakh.
    pub kk: String,
    /// In Russian.
    pub ru: String,
    /// In English.
    pub en: String,
}

/// A page of the audit log, the latest first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AuditPage {
    /// The entries.
    pub entries: Vec<AuditEntry>,
    /// `before` of the next page; null on the last.
    pub next: Option<String>,
}

/// An entry of the audit log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AuditEntry {
    /// When.
    pub at: Moment,
    /// Who: an IIN, `command`, or "" if unknown.
    pub iin: String,
    /// What was done or tried.
    pub action: String,
    /// `done`, or the code of the refusal.
    pub code: String,
    /// The particulars.
    pub detail: String,
}

/// `GET /rules-changes`: an order that changes the Rules, and who was told of it [000 §13-1].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RulesChangeView {
    /// Names it in addresses.
    pub id: String,
    /// The order's number.
    pub order: String,
    /// Its title.
    pub title: String,
    /// When it was registered in the justice bodies.
    #[serde(with = "serde_date")]
    pub registered_on: Date,
    /// Who is to be told.
    pub letters: Vec<LetterView>,
}

/// A letter of A-13.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LetterView {
    /// To whom.
    pub addressee: Addressee,
    /// The last day (DL-A5).
    #[serde(with = "serde_date")]
    pub due_on: Date,
    /// When it was sent.
    pub sent_at: Option<Moment>,
    /// By whom: full name, or "".
    pub sent_by: String,
    /// Its outgoing number, or "".
    pub number: String,
    /// Sent too late, or not sent though it is late.
    pub late: bool,
}

/// `POST /rules-changes`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulesChangeWrite {
    /// The order's number.
    pub order: String,
    /// Its title.
    pub title: String,
    /// When it was registered, ISO 8601.
    pub registered_on: String,
}

/// `POST /rules-changes/{id}/letters/{addressee}`: it was sent now.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterWrite {
    /// Its outgoing number, if it has one.
    #[serde(default)]
    pub number: String,
}
