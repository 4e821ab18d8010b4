//! Accounts with a password, and sessions as their owner sees them.

use crate::calendar::Moment;
use serde::{Deserialize, Serialize};

/// Signs in with IIN and password (AU-1); a one-time password follows.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordSignIn {
    /// The IIN as typed.
    pub iin: String,
    /// The password, byte for byte.
    pub password: String,
}

/// Chooses a password: registration, or after it was forgotten (AU-0).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordNew {
    /// From [`super::OtpSent`].
    pub id: String,
    /// The code from the message.
    pub code: String,
    /// The password.
    pub password: String,
}

/// Another password in the place of the one that is known.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordChange {
    /// The one of now.
    pub current: String,
    /// The one from now on.
    pub password: String,
}

/// How somebody can sign in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AccountView {
    /// Since when the password is what it is; `None`: there is none.
    pub password_at: Option<Moment>,
    /// The phone that codes go to, masked; "" if the registry has none.
    pub phone: String,
    /// The registry has another phone now, masked: it has to be confirmed.
    pub new_phone: Option<String>,
}

/// For how long a session holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SessionLeft {
    /// Seconds until it ends unless it is used; 0: nobody is signed in.
    pub seconds: i64,
    /// Seconds until it ends whatever happens.
    pub at_most: i64,
}

/// One of my sessions.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SessionItem {
    /// Names it; it is not the session's own name.
    pub id: String,
    /// Whether it is the one that asks.
    pub current: bool,
    /// How it began: `eds`, `password`, `otp`.
    pub way: String,
    /// The browser: `chrome`, `firefox`; "" if it is not known.
    pub browser: String,
    /// The system: `android`, `windows`; "" if it is not known.
    pub system: String,
    /// The network, without its last part; "" for one of before.
    pub network: String,
    /// When it began.
    pub started_at: Moment,
    /// When it was used last.
    pub seen_at: Moment,
}
