//! What the administrator edits and the auditor reads: officials, calendar, hours, filing modes, the audit log; and the
//! letters about changes of the Rules.

mod audit;
mod calendar;
mod calls;
mod checklist;
mod day;
mod deputies;
mod filing;
mod hours;
mod letters;
mod offices;
mod official;
mod officials;
pub mod place;
mod role_rows;
mod roster;
pub mod table;
mod year;

pub use audit::AuditPage;
pub use calendar::CalendarPage;
pub use filing::FilingPage;
pub use hours::HoursPage;
pub use letters::LettersPage;
pub use offices::OfficesPage;
pub use official::OfficialPage;
pub use officials::OfficialsPage;
