//! What the dialog asks of the server.

use crate::api::{Answer, read, write};
use shared::api::{Challenge, FreshUntil, OtpConfirm, OtpSent, SignedChallenge, paths};

/// Until when it is proved who is there.
pub async fn until() -> Answer<FreshUntil> {
    read("GET", paths::FRESH).await
}

/// Asks for a code to the phone of whoever is signed in.
pub async fn code() -> Answer<OtpSent> {
    write("POST", paths::FRESH_OTP, &()).await
}

/// Proves it with the code.
pub async fn confirm(request: &OtpConfirm) -> Answer<FreshUntil> {
    write("POST", paths::FRESH_OTP_CONFIRM, request).await
}

/// Asks for something to sign.
pub async fn challenge() -> Answer<Challenge> {
    write("POST", paths::FRESH_EDS_CHALLENGE, &()).await
}

/// Proves it with the signature.
pub async fn signed(request: &SignedChallenge) -> Answer<FreshUntil> {
    write("POST", paths::FRESH_EDS, request).await
}
