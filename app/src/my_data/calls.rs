//! What these pages ask of the server.

use crate::api::{Answer, read, write};
use shared::api::{LooksPage, MyData, StepTaken, paths};

/// What is kept on me.
pub async fn mine() -> Answer<MyData> {
    read("GET", paths::MY_DATA).await
}

/// Who looked at it, from before this place; "" for the latest.
pub async fn looks(before: &str) -> Answer<LooksPage> {
    let address = if before.is_empty() {
        paths::MY_DATA_LOOKS.to_owned()
    } else {
        [paths::MY_DATA_LOOKS, "?before=", before].concat()
    };
    read("GET", &address).await
}

/// Withdraws a consent.
pub async fn withdraw(case: &str, consent: &str) -> Answer<StepTaken> {
    let address = paths::at(&paths::at(paths::CASE_CONSENT, case), consent);
    write("POST", &address, &()).await
}
