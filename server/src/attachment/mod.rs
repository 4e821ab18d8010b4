//! Attached files: of allowed types by content, under safe names, seen only by their owner.

mod content;
pub mod delete;
mod file_name;
mod jpeg;
pub mod read;
pub mod store;
pub mod upload;

pub use read::response;
