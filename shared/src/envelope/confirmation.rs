//! What stands beside an application that a one-time password confirmed: the record that the portal's system seals.

use super::canonical_json;
use crate::calendar::Moment;
use serde::{Deserialize, Serialize};

/// That a person confirmed these very bytes with a one-time password, where the act lets them do so instead of signing
/// with a key (AU-4) [000 A2.10(3)], [002 A.11(3)].
///
/// The person's own signature proves itself; a password proves nothing to others. So the portal's system, which sent and
/// compared it, testifies: it seals [`Confirmation::bytes`], and the seal is kept and verified as signatures are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// [`Confirmation::FORMAT`].
    pub format: String,
    /// SHA-256 of the bytes of the [`super::Envelope`], in hex.
    pub envelope: String,
    /// IIN of the applicant.
    pub applicant: String,
    /// Where the password was sent: `+7XXXXXXXXXX`.
    pub phone: String,
    /// The id of its sending; of the password itself nothing is kept.
    pub password: String,
    /// When it was sent.
    pub sent_at: Moment,
    /// When it came back.
    pub at: Moment,
    /// BIN of whose system testifies.
    pub bin: String,
    /// Its name.
    pub system: String,
}

impl Confirmation {
    /// The shape of this version. Keeps a decision of the system from passing as a confirmation.
    pub const FORMAT: &str = "qonys-confirmation/1";

    /// The exact bytes that are sealed.
    pub fn bytes(&self) -> String {
        canonical_json(&serde_json::to_value(self).unwrap_or_default())
    }

    /// Whether it testifies that this applicant confirmed these bytes at this moment.
    pub fn is_of(&self, envelope_sha256: &str, applicant: &str, at: Moment) -> bool {
        let said = (self.envelope.as_str(), self.applicant.as_str(), self.at);
        self.format == Self::FORMAT && said == (envelope_sha256, applicant, at)
    }
}
