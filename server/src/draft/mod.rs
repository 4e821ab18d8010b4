//! Drafts: they live on the server and survive the session.

pub mod delete;
pub mod list;
pub mod read;
pub mod save;
pub mod store;

use crate::error::{Code, Refusal};
use shared::service::{Service, find};

/// The service of an address, if it has a form to fill in.
fn service(id: &str) -> Result<&'static Service, Refusal> {
    find(id)
        .filter(|service| service.form.is_some())
        .ok_or_else(|| Code::NotFound.into())
}
