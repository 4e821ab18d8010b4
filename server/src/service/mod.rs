//! Services: what is offered, by which rules, until when it is answered.

pub mod check;
pub mod deadlines;
pub mod list;
pub mod prefill;
pub mod view;

use crate::{
    error::{Code, Refusal},
    state::Parts,
};
use serde::Serialize;
use shared::service::{FilingMode, Service, find};

/// A service as the API shows it: its data, and how it takes applications here.
#[derive(Debug, Serialize)]
pub struct Shown {
    #[serde(flatten)]
    service: &'static Service,
    /// Overrides the default of the data.
    #[serde(rename = "mode")]
    mode: FilingMode,
    /// Whether its act is the law today.
    in_force: bool,
    /// Whether an application can be filed here now.
    available: bool,
}

impl Shown {
    /// As this portal has it.
    pub fn new(app: &Parts, service: &'static Service) -> Self {
        let mode = app.mode(service);
        Self {
            service,
            mode,
            in_force: service.act.in_force(),
            available: mode != FilingMode::Closed,
        }
    }
}

/// The service of an address.
fn known(id: &str) -> Result<&'static Service, Refusal> {
    find(id).ok_or_else(|| Code::NotFound.into())
}
