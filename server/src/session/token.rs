//! The token in the cookie: names a session and nothing else. Who that is stands in the database.

use super::ABSOLUTE;
use crate::config::Keys;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};

/// What the token says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// The session.
    pub jti: String,
    /// Since when, unix.
    pub iat: i64,
    /// Until when at the latest, unix.
    pub exp: i64,
}

impl Claims {
    /// A token for a new session.
    pub fn seal(keys: &Keys, jti: &str, now: i64) -> Result<String, jsonwebtoken::errors::Error> {
        let claims = Self {
            jti: jti.to_owned(),
            iat: now,
            exp: now.saturating_add(ABSOLUTE),
        };
        encode(
            &Header::new(Algorithm::HS256),
            &claims,
            &EncodingKey::from_secret(&keys.mac("session", &[])),
        )
    }

    /// Reads a token of ours; `None` for any other, and for one that is too old.
    pub fn open(keys: &Keys, token: &str, now: i64) -> Option<Self> {
        let mut rules = Validation::new(Algorithm::HS256);
        // The library would read the machine's clock by itself; time is a parameter here.
        rules.validate_exp = false;
        rules.set_required_spec_claims(&["exp"]);
        let key = DecodingKey::from_secret(&keys.mac("session", &[]));
        let claims = decode::<Self>(token, &key, &rules).ok()?.claims;
        (now < claims.exp).then_some(claims)
    }
}

#[cfg(test)]
mod tests {
    use super::Claims;
    use crate::config::{Keys, Mode};
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    use std::path::Path;

    fn keys(secret: &str) -> Keys {
        Keys::resolve(
            Mode::Demo,
            Some(&secret.repeat(4)),
            Path::new("/"),
            &mut Vec::new(),
        )
        .unwrap()
    }

    #[test]
    fn only_our_own_tokens_open_and_only_in_time() {
        let (ours, others) = (keys("0123456789abcdef"), keys("fedcba9876543210"));
        let token = Claims::seal(&ours, "s1", 1000).unwrap();
        assert_eq!(
            Claims::open(&ours, &token, 1001).map(|claims| claims.jti),
            Some("s1".to_owned())
        );
        assert_eq!(Claims::open(&ours, &token, 1000 + super::ABSOLUTE), None);
        assert_eq!(Claims::open(&others, &token, 1001), None);
        let payload = token.split('.').nth(1).unwrap();
        let unsigned = format!("{}.{payload}.", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#));
        assert_eq!(Claims::open(&ours, &unsigned, 1001), None);
    }
}
