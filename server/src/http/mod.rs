//! What all endpoints share: extractors and middleware.

mod address;
mod csrf;
mod device;
mod headers;
mod json;
mod language;
mod limit;
mod log;
mod patience;
pub mod problem;
mod request_id;

pub use address::Address;
pub use csrf::same_origin;
pub use device::Device;
pub use headers::security_headers;
pub use json::Body;
pub use language::{Language, cookie};
pub use limit::{Limits, limit};
pub use log::log;
pub use patience::{Patience, in_time};
pub use request_id::{REQUEST_ID, well_named};
