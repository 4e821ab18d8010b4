//! Whether the portal runs, can serve, and what it counts.

pub mod live;
pub mod metrics;
pub mod ready;
