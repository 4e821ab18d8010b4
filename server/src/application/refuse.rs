//! What a refused signature leaves behind: a line in the audit log, and nothing else (`spec.md` 4.1).

use crate::{
    audit::{self, Entry},
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
        Some(Eds::Revoked) => Code::EdsRevoked,
        Some(Eds::IinMismatch) => Code::EdsIinMismatch,
        Some(Eds::NotAuthentic) | None => Code::EdsNotAuthentic,
    };
    let failed: Vec<String> = verdict.failures().map(|check| format!("{check:?}")).collect();
    app.counters.signatures_refused.fetch_add(1, Ordering::Relaxed);
    let entry = Entry {
        iin,
        action,
        code: code.as_str(),
        detail: &failed.join(" "),
    };
    let mut connection = app.db.pool().acquire().await?;
    audit::write(&mut connection, app, entry).await?;
    Ok(code.into())
}
