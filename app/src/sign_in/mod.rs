//! Signing in: with a key file, by IIN and password, with a one-time password; and choosing a password.

mod choose;
mod code;
mod field;
mod key;
mod page;
mod password;
mod password_input;
mod resend;
mod text_input;

pub use code::is_whole;
pub use field::{Wrong, field_error};
pub use page::Pages;
pub use password_input::PasswordInput;
pub use resend::Ask;
pub use text_input::TextInput;
