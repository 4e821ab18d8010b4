//! Signing in: with a key file or with a one-time password.

mod key_facts;
mod key_file;
mod text_input;

pub use key_file::KeyFileForm;

use leptos::prelude::*;

/// SignIn.
#[component]
pub fn SignIn() -> impl IntoView {}
