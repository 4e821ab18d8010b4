//! The calls of the administrator's pages (`shared::api::official`).

use super::place::address;
use crate::api::{Answer, read, write};
use shared::api::{
    AuditPage, CalendarDayWrite, CalendarView, ChecklistWrite, DeputiesWrite, DeputyView, FilingModeView,
    FilingModeWrite, LetterWrite, OfficeView, OfficeWrite, OfficialSaved, OfficialView, OfficialWrite,
    RulesChangeView, RulesChangeWrite, ScheduleView, ScheduleWrite,
    paths::{self, at},
};
use shared::checklist::Checklist;

/// Officials whom I may see.
pub async fn officials() -> Answer<Vec<OfficialView>> {
    read("GET", paths::OFFICIALS).await
}

/// Says who somebody is.
pub async fn save_official(iin: &str, request: &OfficialWrite) -> Answer<OfficialSaved> {
    // Whatever was typed: the server says what is wrong with it.
    let iin = String::from(js_sys::encode_uri_component(iin));
    write("PUT", &at(paths::OFFICIAL, &iin), request).await
}

/// Names who stands in for somebody at an office.
pub async fn save_deputies(iin: &str, request: &DeputiesWrite) -> Answer<Vec<DeputyView>> {
    write("PUT", &at(paths::DEPUTIES, iin), request).await
}

/// A year.
pub async fn calendar(year: i16) -> Answer<CalendarView> {
    read("GET", &at(paths::CALENDAR, &year.to_string())).await
}

/// Says what a day is.
pub async fn save_day(year: i16, date: &str, request: &CalendarDayWrite) -> Answer<CalendarView> {
    let date = String::from(js_sys::encode_uri_component(date));
    let to = at(&at(paths::CALENDAR_DAY, &year.to_string()), &date);
    write("PUT", &to, request).await
}

/// The offices' hours.
pub async fn schedules() -> Answer<Vec<ScheduleView>> {
    read("GET", paths::SCHEDULES).await
}

/// Other hours.
pub async fn save_schedule(code: &str, request: &ScheduleWrite) -> Answer<ScheduleView> {
    write("PUT", &at(paths::SCHEDULE, code), request).await
}

/// The offices.
pub async fn offices() -> Answer<Vec<OfficeView>> {
    read("GET", paths::OFFICES).await
}

/// Another office.
pub async fn add_office(request: &OfficeWrite) -> Answer<OfficeView> {
    write("POST", paths::OFFICES, request).await
}

/// Says what an office is.
pub async fn save_office(code: &str, request: &OfficeWrite) -> Answer<OfficeView> {
    write("PUT", &at(paths::OFFICE, code), request).await
}

/// How services take applications.
pub async fn filing_modes() -> Answer<Vec<FilingModeView>> {
    read("GET", paths::FILING_MODES).await
}

/// Another mode.
pub async fn save_filing_mode(service: &str, request: FilingModeWrite) -> Answer<FilingModeView> {
    write("PUT", &at(paths::FILING_MODE, service), &request).await
}

/// Another list.
pub async fn save_checklist(service: &str, request: ChecklistWrite) -> Answer<Checklist> {
    write("PUT", &at(paths::CHECKLIST, service), &request).await
}

/// A page of the audit log.
pub async fn audit(before: &str, action: &str, iin: &str) -> Answer<AuditPage> {
    let said = [("before", before), ("action", action), ("iin", iin)];
    read("GET", &address(paths::AUDIT, &said)).await
}

/// Changes of the Rules.
pub async fn rules_changes() -> Answer<Vec<RulesChangeView>> {
    read("GET", paths::RULES_CHANGES).await
}

/// Enters one.
pub async fn add_rules_change(request: &RulesChangeWrite) -> Answer<RulesChangeView> {
    write("POST", paths::RULES_CHANGES, request).await
}

/// A letter was sent.
pub async fn send_letter(change: &str, addressee: &str, request: &LetterWrite) -> Answer<RulesChangeView> {
    write("POST", &at(&at(paths::LETTER, change), addressee), request).await
}
