//! Small, accessible parts.

mod act_words;
mod badge;
mod fetched;
mod footer;
mod frame;
mod header;
mod keyed;
mod loading;
mod notice;
mod page;
mod say;
mod signed_in;

pub use act_words::ActWords;
pub use badge::ActBadge;
pub use fetched::{Fetched, fetched};
pub use footer::way;
pub use frame::Frame;
pub use keyed::keyed;
pub use loading::{Loading, NotFound};
pub use notice::{FailureNotice, Notice, NoticeKind};
pub use page::Page;
pub use say::{say, spoken, title};
pub use signed_in::{SignedInOnly, sign_in_address};
