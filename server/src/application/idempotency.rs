//! One key, one application: `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07).

use crate::{
    db::Tx,
    error::{Code, Refusal},
};
use axum::http::HeaderMap;
use shared::{api::ApplicationFiled, envelope::sha256_hex};
use sqlx::AnyConnection;

/// A request under its key.
#[derive(Clone, Debug)]
pub struct Key {
    iin: String,
    name: String,
    request: String,
}

impl Key {
    /// Reads the header: 1 to 128 visible characters. Under it stands this request, and no other.
    pub fn read(headers: &HeaderMap, iin: &str, request: &str) -> Result<Self, Refusal> {
        let key = headers
            .get("idempotency-key")
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if !(1..=128).contains(&key.len()) || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Code::IdempotencyKey.into());
        }
        Ok(Self {
            iin: iin.to_owned(),
            name: key.to_owned(),
            request: sha256_hex(request.as_bytes()),
        })
    }

    /// The answer that was given to this request before; another request under this key is refused.
    pub async fn earlier(&self, connection: &mut AnyConnection) -> Result<Option<ApplicationFiled>, Refusal> {
        let row: Option<(String, String)> =
            sqlx::query_as("select request_sha256, answer from idempotency where iin = $1 and key = $2")
                .bind(&self.iin)
                .bind(&self.name)
                .fetch_optional(connection)
                .await?;
        match row {
            None => Ok(None),
            Some((request, _)) if request != self.request => Err(Code::IdempotencyMismatch.into()),
            Some((_, answer)) => Ok(Some(serde_json::from_str(&answer)?)),
        }
    }

    /// Keeps the answer; `false` if another request with this key was faster. In PostgreSQL this waits for that one's
    /// end, in SQLite there is one writer: after `false` its answer is there to be read.
    pub async fn keep(&self, tx: &mut Tx, answer: &ApplicationFiled, now: i64) -> Result<bool, Refusal> {
        let done = sqlx::query(
            "insert into idempotency (iin, key, request_sha256, answer, created_at) values ($1, $2, $3, $4, $5)
             on conflict (iin, key) do nothing",
        )
        .bind(&self.iin)
        .bind(&self.name)
        .bind(&self.request)
        .bind(serde_json::to_string(answer)?)
        .bind(now)
        .execute(&mut **tx)
        .await?;
        Ok(done.rows_affected() == 1)
    }
}
