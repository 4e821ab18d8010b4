//! What changed between the acts of 2014, 2022 and 2026, side by side; and in what the act of a service contradicts itself.

mod cells;
mod contradictions;
mod page;

pub use contradictions::ContradictionsPage;
pub use page::ComparePage;
