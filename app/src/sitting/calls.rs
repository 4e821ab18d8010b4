//! The calls of the sittings (`shared::api::sitting`).

use crate::api::{Answer, nothing, read, write};
use shared::{
    api::{SignedPaper, SittingList, SittingSet, SittingView, SittingWrite, paths},
    procedure::MinutesWrite,
};

/// The sittings of my offices.
pub async fn list() -> Answer<SittingList> {
    read("GET", paths::SITTINGS).await
}

/// Sets one.
pub async fn set(sitting: &SittingWrite) -> Answer<SittingSet> {
    write("POST", paths::SITTINGS, sitting).await
}

/// One of them.
pub async fn sitting(id: &str) -> Answer<SittingView> {
    read("GET", &paths::at(paths::SITTING, id)).await
}

/// Changes it.
pub async fn change(id: &str, sitting: &SittingWrite) -> Answer<SittingView> {
    write("PUT", &paths::at(paths::SITTING, id), sitting).await
}

/// It is not held.
pub async fn cancel(id: &str) -> Answer<()> {
    nothing("DELETE", &paths::at(paths::SITTING, id)).await
}

/// Writes its minutes.
pub async fn minutes(id: &str, minutes: &MinutesWrite) -> Answer<SittingView> {
    write("POST", &paths::at(paths::SITTING_MINUTES, id), minutes).await
}

/// Signs them.
pub async fn sign(id: &str, paper: &SignedPaper) -> Answer<SittingView> {
    write("POST", &paths::at(paths::SITTING_SIGNATURES, id), paper).await
}
