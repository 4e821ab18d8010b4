//! What a refused signature leaves behind: a line in the audit log, and nothing else (`spec.md` 4.1).

use crate::{
    error::{Code, Refusal},
    state::App,
};
use eds::cms::{Code as Eds, Verdict};
use std::sync::atomic::Ordering;

/// Notes the refusal and gives its code, the first failing in the normative order.
pub async fn refused_signature(
    app: &App,
    action: &str,
    iin: &str,
    verdict: &Verdict,
) -> Result<Refusal, Refusal> {
    let code = match verdict.primary_code() {
        Some(Eds::Expired) => Code::EdsExpired,
        Some(Eds::NotYetValid) => Code::EdsNotYetValid,
        Some(Eds::IinMismatch) => Code::EdsIinMismatch,
        Some(Eds::NotAuthentic) | None => Code::EdsNotAuthentic,
    };
    let failed: Vec<String> = verdict.failures().map(|check| format!("{check:?}")).collect();
    app.counters.signatures_refused.fetch_add(1, Ordering::Relaxed);
    sqlx::query("insert into audit (id, at, iin, action, code, detail) values ($1, $2, $3, $4, $5, $6)")
        .bind(app.rng.id())
        .bind(app.clock.now().to_string())
        .bind(iin)
        .bind(action)
        .bind(code.as_str())
        .bind(failed.join(" "))
        .execute(app.db.pool())
        .await?;
    Ok(code.into())
}
