//! Filling in, attaching, checking, signing.

mod answers;
mod attach;
mod check;
mod documents;
mod draft;
mod drafts;
mod envelope;
mod save;
mod save_state;
mod sections;
mod sign;
mod stage;
mod task_list;
pub mod upload;

pub use check::CheckAnswers;
pub use documents::Documents;
pub use drafts::{drafts, forget, keep_what_is_typed, provide};
pub use sections::SectionPage;
pub use sign::Sign;
pub use task_list::TaskList;
