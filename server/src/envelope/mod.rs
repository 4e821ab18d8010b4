//! Envelopes: a draft frozen into the exact bytes that are signed.

pub mod code;
pub mod freeze;
pub mod store;

pub use code::code_binding;

/// A frozen application can be filed for this many seconds.
pub const GOOD_FOR: i64 = 15 * 60;
