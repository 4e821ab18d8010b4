//! The two routes of service B: the portal and the public service centre (`spec.md` 4.3, 4.4).

mod centre;
mod outcomes;
mod portal;
mod tasks;

pub(super) use centre::CENTRE;
pub(super) use portal::PORTAL;
