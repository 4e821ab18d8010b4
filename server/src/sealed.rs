//! What the provider's system signs: sealed, and the seal judged as any other signature is.

use crate::{
    error::{Code, Refusal},
    ports::signature::{Judged, Question},
    state::App,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::cms::Purpose;

/// A seal that holds.
pub struct Sealed {
    /// The detached CMS in base64.
    pub cms: String,
    /// The verdict on it.
    pub verdict: Judged,
}

/// Seals a document as its holder (by BIN) at this moment (unix). Refusal: `unavailable`.
pub async fn seal(app: &App, content: &str, holder: &str, now_unix: i64) -> Result<Sealed, Refusal> {
    let unavailable = |_| Refusal::from(Code::Unavailable);
    let sealed = app.seal.seal(content.as_bytes(), now_unix).await;
    let cms = STANDARD.encode(sealed.map_err(unavailable)?);
    let question = Question {
        content: content.as_bytes(),
        cms: cms.as_bytes(),
        holder: Some(holder),
        purpose: Purpose::Seal,
        now_unix,
    };
    let verdict = app.signature.verify(question).await.map_err(unavailable)?;
    if !verdict.accepted() {
        tracing::error!(checks = ?verdict.checks, "our own seal does not hold");
        return Err(Code::Unavailable.into());
    }
    Ok(Sealed { cms, verdict })
}
