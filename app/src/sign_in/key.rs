//! Signing in by EDS.

use crate::{
    api,
    prelude::*,
    signing::{Proof, prove},
};
use shared::{
    api::SessionView,
    envelope::AuthChallenge,
    text::ui::{common, sign_in as words},
};

/// Signing in by EDS; `done` runs when the person is signed in.
pub fn key_sign_in(done: Callback<SessionView>) -> AnyView {
    let proof = Proof {
        button: common::SIGN_IN,
        purpose: words::KEY_PURPOSE_SIGN_IN,
        format: AuthChallenge::SIGN_IN,
        ask: || Box::pin(api::eds_challenge()),
        send: |signed| Box::pin(async move { api::eds(&signed).await }),
    };
    prove(&proof, None, done)
}
