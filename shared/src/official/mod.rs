//! Who works through the cases: roles, and what each may do.

mod role;

pub use role::Role;
