//! The calls of the workplace (`shared::api::work`).

use crate::api::{Answer, read, write};
use jiff::civil::Date;
use shared::{
    api::{CaseFile, HearingItem, Prepared, ReassignWrite, StepTaken, StepWrite, WorkList, WorkQuery, paths},
    calendar::format_date,
};

/// A page of the work list.
pub async fn list(query: &WorkQuery) -> Answer<WorkList> {
    read("GET", &[paths::WORK, &super::query::search(query)].concat()).await
}

/// A case.
pub async fn case(number: &str) -> Answer<CaseFile> {
    read("GET", &paths::at(paths::WORK_CASE, number)).await
}

/// The number of the last event of a case, if it is another one than was seen.
pub async fn news(number: &str, seen: u32) -> Answer<Option<u32>> {
    let address = [&paths::at(paths::WORK_CASE, number), "?seen=", &seen.to_string()].concat();
    let file: Option<CaseFile> = read("GET", &address).await?;
    Ok(file.and_then(|file| Some(file.events.last()?.seq)))
}

/// Has the state's systems asked.
pub async fn ask_systems(number: &str) -> Answer<StepTaken> {
    write("POST", &paths::at(paths::WORK_CHECKS, number), &()).await
}

/// Names another executor.
pub async fn reassign(number: &str, request: &ReassignWrite) -> Answer<StepTaken> {
    write("POST", &paths::at(paths::WORK_EXECUTOR, number), request).await
}

/// Has the document of a step made.
pub async fn prepare(number: &str, step: &str, request: &StepWrite) -> Answer<Prepared> {
    let address = paths::at(&paths::at(paths::CASE_STEP_PREPARE, number), step);
    write("POST", &address, request).await
}

/// Takes a step.
pub async fn take(number: &str, step: &str, request: &StepWrite) -> Answer<StepTaken> {
    let address = paths::at(&paths::at(paths::CASE_STEP, number), step);
    write("POST", &address, request).await
}

/// The hearings of my offices on these days, both included.
pub async fn hearings(from: Date, until: Date) -> Answer<Vec<HearingItem>> {
    let days = ["?from=", &format_date(from), "&until=", &format_date(until)].concat();
    read("GET", &[paths::WORK_HEARINGS, &days].concat()).await
}
