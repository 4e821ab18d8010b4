//! Who works through the cases: roles, and what each may do.

mod capacity;
mod letters;
mod permission;
mod role;
mod roster;

pub use capacity::{Capacity, Places, Principal, WHOLE_COUNTRY, capacity, capacity_on, is_office};
pub use letters::{Addressee, letters_due};
pub use permission::Permission;
pub use role::Role;
pub use roster::{Shortage, shortages};
