//! The calls of hand-overs (`shared::api::courier`).

use crate::api::{Answer, read, write};
use shared::api::{RegistryList, RegistryView, RunWrite, ScanTaken, ScanWrite, paths};

/// A barcode was scanned.
pub async fn scan(barcode: String) -> Answer<ScanTaken> {
    write("POST", paths::SCANS, &ScanWrite { barcode }).await
}

/// The registries of a day; of today for "".
pub async fn registries(day: &str) -> Answer<RegistryList> {
    let query = if day.is_empty() { "" } else { "?day=" };
    read("GET", &[paths::REGISTRIES, query, day].concat()).await
}

/// One of them.
pub async fn registry(id: &str) -> Answer<RegistryView> {
    read("GET", &paths::at(paths::REGISTRY, id)).await
}

/// A courier takes what lies there, of which so many packages were seen.
pub async fn take(id: &str, entries: u32) -> Answer<RegistryView> {
    write(
        "POST",
        &paths::at(paths::REGISTRY_RUNS, id),
        &RunWrite { entries },
    )
    .await
}
