//! The calls of the counter (`shared::api::CounterWrite`).

use crate::api::{Answer, read, write, write_once};
use shared::api::{ApplicationFiled, CounterWrite, Expected, LookUpView, LookUpWrite, paths};

/// Who comes on a day.
pub async fn expected(day: &str) -> Answer<Vec<Expected>> {
    read("GET", &[paths::COUNTER_QUEUE, "?day=", day].concat()).await
}

/// What the state's systems hold on a visitor.
pub async fn look_up(request: &LookUpWrite) -> Answer<LookUpView> {
    write("POST", paths::COUNTER_LOOK_UP, request).await
}

/// Takes an application in. The same `key` never does so twice.
pub async fn take_in(request: &CounterWrite, key: &str) -> Answer<ApplicationFiled> {
    write_once(paths::COUNTER_APPLICATIONS, request, key).await
}

/// Does not accept it.
pub async fn refuse(request: &CounterWrite, key: &str) -> Answer<ApplicationFiled> {
    write_once(paths::COUNTER_REFUSALS, request, key).await
}
