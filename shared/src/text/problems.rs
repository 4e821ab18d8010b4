//! Sentences of problem codes.
use super::Text;
/// The sentence of a code.
pub fn sentence(_code: &str) -> Option<Text> { None }
