//! What only the demo mode answers.

use crate::{api::RoleAt, calendar::Moment, form::Answers, service::Attached};
use serde::{Deserialize, Serialize};

/// A person who can be played.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DemoPerson {
    /// Name in addresses: `aigul`.
    pub id: String,
    /// IIN.
    pub iin: String,
    /// Full name.
    pub name: String,
    /// Phone.
    pub phone: String,
    /// Who this is, in the language asked for.
    pub story: String,
    /// Address of the key file.
    pub key_file: String,
    /// Its password.
    pub key_password: String,
    /// In which roles an official works; none for everybody else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleAt>,
}

/// A message that went out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OutboxEntry {
    /// When it was written.
    pub at: Moment,
    /// `sms` or `email`.
    pub channel: String,
    /// To whom.
    pub to: String,
    /// What.
    pub text: String,
}

/// The portal's clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockView {
    /// What time it is on the portal.
    pub now: Moment,
}

/// A complete valid application.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Example {
    /// The answers.
    pub answers: Answers,
    /// The documents that go with them.
    pub attachments: Vec<Attached>,
    /// What the state's systems hold of the person.
    #[serde(default)]
    pub found: Vec<String>,
}
