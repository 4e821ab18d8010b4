//! What all endpoints share: extractors and middleware.

mod address;
mod csrf;
mod headers;
mod json;
mod language;
mod limit;
mod log;
pub mod problem;

pub use address::Address;
pub use csrf::same_origin;
pub use headers::security_headers;
pub use json::Body;
pub use language::{Language, cookie};
pub use limit::{Limits, limit};
pub use log::log;
