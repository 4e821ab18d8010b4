//! Signing in: with a key file or with a one-time password.

mod code;
mod key;
mod key_facts;
mod key_file;
mod page;
mod text_input;

pub use key_file::KeyFileForm;
pub use page::SignIn;
pub use text_input::TextInput;
