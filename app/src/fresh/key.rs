//! Proving it with the key: the server's challenge is signed on this device.

use super::calls;
use crate::{
    prelude::*,
    signing::{Proof, prove},
};
use shared::{api::FreshUntil, envelope::AuthChallenge, text::ui::fresh as words};

/// The form; only the key of whoever is signed in is used.
pub fn key_form(holder: Option<String>, done: Callback<()>) -> AnyView {
    let proof = Proof {
        button: words::CONFIRM,
        purpose: words::KEY_PURPOSE,
        format: AuthChallenge::FRESH,
        ask: || Box::pin(calls::challenge()),
        send: |signed| Box::pin(async move { calls::signed(&signed).await }),
    };
    let proved = Callback::new(move |_: FreshUntil| {
        done.try_run(());
    });
    prove(&proof, holder, proved)
}
