//! Which service fits me: a question a page, each at an address of its own, so that "back" works.

mod page;

pub use page::GuidePage;
