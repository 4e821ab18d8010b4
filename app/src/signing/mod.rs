//! Signing: one dialog for everything that is signed, and the ways to sign.
//!
//! | way | where the key is |
//! |---|---|
//! | `key_file` | in a file that the `worker` opens |
//! | `mobile` | in the mobile application of the state, which fetches the text from the server |
//! | `ncalayer` | in whatever NCALayer reads; asked over its `socket` |
//! | `code` | nowhere: a one-time password stands in for it where the act lets it (AU-4), and the page files with it |
//!
//! Each of the keys gives a detached CMS over the content's bytes; what it is worth the server decides, and all of them meet
//! the same verifier. The code of the mobile way and of NCALayer is loaded once they are chosen (`parts.rs`).

mod challenge;
mod code;
mod content;
mod dialog;
mod key_facts;
mod key_file;
mod mobile;
mod ncalayer;
mod objection;
mod parts;
mod socket;
mod trouble;
mod ways;
mod worker;

pub use challenge::{Proof, prove};
pub use code::{ByCode, code_form};
pub use content::Content;
pub use dialog::SignDialog;
pub use worker::close as forget_key;
