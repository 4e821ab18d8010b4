//! Signing in: with a key file or with a one-time password.

mod code;
mod key;
mod page;
mod text_input;

pub use page::SignIn;
pub use text_input::TextInput;
