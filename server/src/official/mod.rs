//! The provider's people: who works in which role at which office, and who stands in for whom.

pub mod deputies;
pub mod list;
mod names;
pub mod save;
pub mod store;

pub use names::full_name;

use crate::{error::Refusal, session::store::EDS, state::App};
use shared::official::Capacity;

/// In which capacities somebody acts here who signed in this way: only a key file makes an official.
pub async fn roles_of(app: &App, iin: &str, way: &str) -> Result<Vec<Capacity>, Refusal> {
    if way == EDS {
        store::capacities(app, iin).await
    } else {
        Ok(Vec::new())
    }
}
