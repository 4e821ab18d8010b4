//! The two routes of service E: through the authorised body (`spec.md` 4.10) and through a public service centre (4.11).
//! The act sets no term of the whole (DL-E4): the dates are a plan.

mod leb;
mod outcomes;
mod psc;
mod tasks;

pub(super) use leb::PROCEDURE as LEB;
pub(super) use psc::PROCEDURE as PSC;

/// The route through the authorised body.
pub(super) const LEB_CODE: &str = "LEB";
/// The route through a public service centre.
pub(super) const PSC_CODE: &str = "PSC";
