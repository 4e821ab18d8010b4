//! Orders that change the Rules, and the letters about them that the authorised body owes (A-13) [000 §13-1].

pub mod add;
pub mod letter;
pub mod list;
