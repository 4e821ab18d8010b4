//! Services: what is offered, by which rules, until when it is answered.

pub mod check;
pub mod deadlines;
pub mod list;
pub mod prefill;
pub mod view;

use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::Parts,
};
use serde::Serialize;
use shared::{
    procedure::Intake,
    service::{FilingMode, Service, find},
};

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

/// Whether this person may file for the service now, and in which mode. Refusals: `PROC_CLOSED`, `PROC_NOT_YET` (DR-05),
/// `CHANNEL_NOT_ALLOWED`, `AUTH_EDS_REQUIRED` (AU-3).
pub fn admit(app: &Parts, service: &Service, session: &SignedIn) -> Result<FilingMode, Refusal> {
    let mode = app.mode(service);
    if mode == FilingMode::Closed {
        return Err(Code::ProcClosed.into());
    }
    if !service.act.has_begun(app.clock.now().date()) {
        return Err(Code::ProcNotYet.into());
    }
    if service.routes.by(Intake::Portal).is_none() {
        return Err(Code::ChannelNotAllowed.into());
    }
    known_by_key(service, session)?;
    Ok(mode)
}

/// That the person signed in as the service wants it. Refusal: `AUTH_EDS_REQUIRED` (AU-3) [002 §5].
fn known_by_key(service: &Service, session: &SignedIn) -> Result<(), Refusal> {
    if service.eds_only && !session.by_key() {
        return Err(Code::AuthEdsRequired.into());
    }
    Ok(())
}

/// The service of an address.
fn known(id: &str) -> Result<&'static Service, Refusal> {
    find(id).ok_or_else(|| Code::NotFound.into())
}
