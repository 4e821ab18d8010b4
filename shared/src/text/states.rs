//! Names of states and roles.
use super::{Text, t};
/// The name of a state.
pub fn label(_state: crate::procedure::State) -> Text { t("","","") }
/// The name of a role.
pub fn role(_code: &str) -> Option<Text> { None }
