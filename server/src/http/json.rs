//! JSON bodies, read strictly.

use crate::error::{Code, Refusal};
use axum::{
    body::Bytes,
    extract::{FromRequest, Request, rejection::BytesRejection},
    http::{StatusCode, header},
};
use serde::de::DeserializeOwned;
use shared::form::Problem;

/// A JSON body. Anything else than `application/json`, broken JSON, a wrong shape or an unknown field is refused.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let content_type = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let essence = content_type
            .unwrap_or_default()
            .split(';')
            .next()
            .unwrap_or_default()
            .trim();
        if !essence.eq_ignore_ascii_case("application/json") {
            return Err(Code::MediaType.into());
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| too_large(&rejection))?;
        parse(&bytes).map(Self)
    }
}

/// Reads a JSON text; names an unknown field.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(bytes).map_err(|error| {
        let text = error.to_string();
        let unknown = text
            .strip_prefix("unknown field `")
            .and_then(|rest| rest.split('`').next());
        let errors = unknown
            .map(|field| Problem::new(field, "unknown_field"))
            .into_iter()
            .collect();
        Refusal::with_errors(Code::BadJson, errors)
    })
}

fn too_large(rejection: &BytesRejection) -> Refusal {
    let too_large = rejection.status() == StatusCode::PAYLOAD_TOO_LARGE;
    if too_large {
        Code::BodyTooLarge.into()
    } else {
        Code::BadRequest.into()
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use shared::api::OtpWrite;

    #[test]
    fn an_unknown_field_is_named() {
        let refusal = parse::<OtpWrite>(br#"{"iin": "1", "role": "R09"}"#).unwrap_err();
        let details = refusal.details();
        assert_eq!(details.code.as_str(), "bad_json");
        assert_eq!(
            details.errors.first().map(|problem| problem.field.as_str()),
            Some("role")
        );
        assert!(parse::<OtpWrite>(b"{").unwrap_err().details().errors.is_empty());
    }
}
