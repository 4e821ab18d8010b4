//! The counter: an inspector registers a visitor's application on paper, or does not accept it; what is printed there.

mod calls;
mod desk;
mod extras;
mod page;
mod queue;
mod receipt;
mod refuse;

pub use page::CounterPage;
pub use receipt::ReceiptPage;
