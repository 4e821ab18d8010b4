//! `GET /offices`: where services B and E were given, row by row as the annexes of their acts have it (`spec.md` 9). It is
//! the same for everybody and changes with the program only.

use axum::{
    Json,
    http::{HeaderName, HeaderValue, header},
};
use shared::directory::{ENTRIES, Entry};

/// Every row; one that repeats an earlier one says so.
pub async fn handler() -> ([(HeaderName, HeaderValue); 1], Json<&'static [Entry]>) {
    let for_an_hour = HeaderValue::from_static("public, max-age=3600");
    ([(header::CACHE_CONTROL, for_an_hour)], Json(ENTRIES.as_slice()))
}
