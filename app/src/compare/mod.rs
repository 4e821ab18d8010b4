//! What changed between the acts of 2014, 2022 and 2026, side by side.

mod cells;
mod page;

pub use page::ComparePage;
