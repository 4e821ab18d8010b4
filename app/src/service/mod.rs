//! The catalogue and a service's page.

mod catalogue;
mod cite;
mod dates;
mod law;
mod page;
mod parts;
mod start;

pub use catalogue::Catalogue;
pub use cite::readable;
pub use law::Law;
pub use page::ServicePage;
pub use parts::checklist;
