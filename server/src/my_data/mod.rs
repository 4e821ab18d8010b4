//! What is kept on whoever is signed in: to see, with who looked at it, and to take along.

pub mod export;
mod gather;
pub mod looks;
mod pack;
pub mod view;
mod zip;
