//! Who works through the cases: roles, and what each may do.

mod capacity;
mod letters;
mod permission;
mod role;

pub use capacity::{Capacity, Principal, WHOLE_COUNTRY, capacity, is_office};
pub use letters::{Addressee, letters_due};
pub use permission::Permission;
pub use role::Role;
