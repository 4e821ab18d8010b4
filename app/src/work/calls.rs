//! The calls of the workplace (`shared::api::work`).

use crate::api::{Answer, read, write};
use gloo_net::http::Request;
use shared::api::{
    CaseFile, HearingItem, Prepared, ReassignWrite, StepTaken, StepWrite, WorkList, WorkQuery, paths,
};

/// A page of the work list.
pub async fn list(query: &WorkQuery) -> Answer<WorkList> {
    read(Request::get(&[paths::WORK, &super::query::search(query)].concat())).await
}

/// A case.
pub async fn case(number: &str) -> Answer<CaseFile> {
    read(Request::get(&paths::at(paths::WORK_CASE, number))).await
}

/// Has the state's systems asked.
pub async fn ask_systems(number: &str) -> Answer<serde_json::Value> {
    write(Request::post(&paths::at(paths::WORK_CHECKS, number)), &()).await
}

/// Names another executor.
pub async fn reassign(number: &str, request: &ReassignWrite) -> Answer<StepTaken> {
    write(Request::post(&paths::at(paths::WORK_EXECUTOR, number)), request).await
}

/// Has the document of a step made.
pub async fn prepare(number: &str, step: &str, request: &StepWrite) -> Answer<Prepared> {
    let address = paths::at(&paths::at(paths::CASE_STEP_PREPARE, number), step);
    write(Request::post(&address), request).await
}

/// Takes a step.
pub async fn take(number: &str, step: &str, request: &StepWrite) -> Answer<StepTaken> {
    let address = paths::at(&paths::at(paths::CASE_STEP, number), step);
    write(Request::post(&address), request).await
}

/// The hearings of my offices.
pub async fn hearings() -> Answer<Vec<HearingItem>> {
    read(Request::get(paths::WORK_HEARINGS)).await
}
