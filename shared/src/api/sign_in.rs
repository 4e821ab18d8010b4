//! Signing in, and who is signed in.

use crate::{calendar::Moment, official::Capacity};
use serde::{Deserialize, Serialize};

/// Asks for a one-time password; the answer is the same whether the person is known or not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtpWrite {
    /// The IIN as typed.
    pub iin: String,
}

/// A one-time password is on its way, if the person and their phone are known.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OtpSent {
    /// Names this request; binds the code to this browser.
    pub id: String,
    /// Seconds until another may be asked for.
    pub resend_after: u64,
    /// Seconds for which it is good.
    pub expires_in: u64,
}

/// Signs in with a one-time password.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtpConfirm {
    /// From [`OtpSent`].
    pub id: String,
    /// Six digits; blanks are allowed.
    pub code: String,
}

/// What to sign in order to sign in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Challenge {
    /// Names the challenge.
    pub id: String,
    /// The text to sign, byte for byte: [`crate::envelope::AuthChallenge`].
    pub content: String,
}

/// A challenge that was signed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedChallenge {
    /// From [`Challenge`].
    pub id: String,
    /// Detached CMS over the content, base64 of DER.
    pub signature: String,
}

/// Who is signed in, and what time the portal has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SessionView {
    /// The portal's time.
    pub now: Moment,
    /// Whether this is the demo mode.
    pub demo: bool,
    /// The version of what the administrator has edited ([`super::InForce`]); absent: all is as the acts have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<i64>,
    /// Ids of the services that take no applications here: the operator decides (DR-04).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<String>,
    /// The person; absent if nobody is signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonView>,
    /// Whether the person signed in by key file: some services take no other way (AU-3).
    pub by_key: bool,
    /// In which roles, and at which offices, the person works here; none unless they are an official who signed in
    /// by key file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Capacity>,
    /// When the session ends unless used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Moment>,
}

/// A person as they see themselves.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PersonView {
    /// IIN.
    pub iin: String,
    /// Surname.
    pub surname: String,
    /// Given name.
    pub name: String,
    /// Patronymic, or "".
    pub patronymic: String,
}

impl PersonView {
    /// Surname, given name, patronymic.
    pub fn full_name(&self) -> String {
        let parts = [&self.surname, &self.name, &self.patronymic];
        let given = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty());
        given.collect::<Vec<_>>().join(" ")
    }
}
