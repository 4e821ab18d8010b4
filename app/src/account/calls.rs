//! What these pages ask of the server.

use crate::{
    api::{Answer, Failure, answered, nothing, read, write},
    fetch::Ask,
};
use shared::{
    api::{
        AccountView, OtpConfirm, OtpSent, OtpWrite, PasswordChange, PasswordNew, PasswordSignIn, SessionItem,
        SessionLeft, SessionView, paths,
    },
    json::{self, ToJson},
};

/// IIN and password; a code follows.
pub async fn password(body: &PasswordSignIn) -> Answer<OtpSent> {
    write("POST", paths::PASSWORD, body).await
}

/// Asks for a code to choose a password with.
pub async fn password_code(body: &OtpWrite) -> Answer<OtpSent> {
    write("POST", paths::PASSWORD_CODE, body).await
}

/// Chooses it, and signs in.
pub async fn password_new(body: &PasswordNew) -> Answer<SessionView> {
    write("POST", paths::PASSWORD_NEW, body).await
}

/// My account.
pub async fn account() -> Answer<AccountView> {
    read("GET", paths::ACCOUNT).await
}

/// Another password.
pub async fn change(body: &PasswordChange) -> Answer<()> {
    put(paths::ACCOUNT_PASSWORD, body).await
}

/// Sends a code to the new phone.
pub async fn phone_code() -> Answer<OtpSent> {
    write("POST", paths::ACCOUNT_PHONE_CODE, &()).await
}

/// Confirms it.
pub async fn phone(body: &OtpConfirm) -> Answer<()> {
    put(paths::ACCOUNT_PHONE, body).await
}

/// My open sessions.
pub async fn sessions() -> Answer<Vec<SessionItem>> {
    read("GET", paths::SESSIONS).await
}

/// For how long the session holds.
pub async fn left() -> Answer<SessionLeft> {
    read("GET", paths::SESSION_LEFT).await
}

/// Ends one of them.
pub async fn end(id: &str) -> Answer<()> {
    nothing("DELETE", &paths::at(paths::SESSION_OF, id)).await
}

/// Ends all but this one.
pub async fn end_others() -> Answer<()> {
    nothing("DELETE", paths::SESSIONS).await
}

/// Sends something that is answered with nothing.
async fn put(address: &'static str, body: &impl ToJson) -> Answer<()> {
    let mut ask = Ask::plain("PUT", address);
    let mut text = String::new();
    json::write(&body.to_json(), &mut text);
    ask.body = Some(text);
    let (ok, text) = ask.send().await.ok_or(Failure::Offline)?;
    answered(ok, text).map(|_| ())
}
