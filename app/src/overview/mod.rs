//! What a head sees of the office: figures and charts of a period, what is overdue now.

mod chart;
mod figures;
mod flow;
mod page;
mod span;

pub use page::OverviewPage;
