//! By what an application is its applicant's: a signature, or a one-time password that the act lets stand in for one.

use super::refused_signature;
use crate::{
    audit::{self, Entry},
    envelope::{code_binding, store::Frozen},
    error::{Code, Refusal},
    ports::{
        seal::Holder,
        signature::{Judged, Question},
    },
    sealed::seal,
    sign_in::{Purpose, judge},
    state::App,
};
use eds::cms;
use shared::{
    api::OtpConfirm,
    calendar::Moment,
    envelope::{Confirmation, sha256_hex},
    service::Service,
};

/// What holds.
pub struct Signed {
    /// Detached CMS in base64: the applicant's over the envelope, or the system's over the confirmation.
    pub cms: String,
    /// The verdict on it.
    pub verdict: Judged,
    /// What the system sealed, where a one-time password stands in for a key.
    pub confirmed: Option<Confirmed>,
}

/// A one-time password that was right.
pub struct Confirmed {
    /// Its id: whoever files uses it up.
    pub id: String,
    /// The bytes of the [`Confirmation`].
    pub content: String,
}

/// By a key: the signature must hold over the very bytes that were frozen, and be the applicant's (ED-1 to ED-4).
/// Refusals: `EDS_*` in the normative order, `unavailable`.
pub async fn by_key(
    app: &App,
    iin: &str,
    frozen: &Frozen,
    cms: &str,
    now: Moment,
) -> Result<Signed, Refusal> {
    let question = Question {
        content: frozen.content.as_bytes(),
        cms: cms.as_bytes(),
        holder: Some(iin),
        purpose: cms::Purpose::Sign,
        now_unix: now.unix(),
    };
    let verdict = app.signature.verify(question).await;
    let verdict = verdict.map_err(|_| Refusal::from(Code::Unavailable))?;
    if !verdict.accepted() {
        return Err(refused_signature(app, "file", iin, &verdict).await?);
    }
    Ok(Signed {
        cms: cms.to_owned(),
        verdict,
        confirmed: None,
    })
}

/// What a one-time password was asked for: by whom, in which session, for which envelope.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The service applied for.
    pub service: &'static Service,
    /// IIN of the applicant.
    pub iin: &'a str,
    /// The session.
    pub jti: &'a str,
    /// Id of the envelope.
    pub envelope: &'a str,
    /// The envelope.
    pub frozen: &'a Frozen,
}

/// By a one-time password (AU-4): it must be the one that was sent for this envelope in this session. The system testifies
/// to it with its seal. Refusals: `otp_not_allowed`, `AUTH_OTP_WRONG`, `unavailable`.
pub async fn by_code(
    app: &App,
    asked: Asked<'_>,
    typed: &OtpConfirm,
    now: Moment,
) -> Result<Signed, Refusal> {
    let witness = witness(app, asked.service).ok_or(Code::OtpNotAllowed)?;
    let mut tx = app.db.begin().await?;
    let purpose = Purpose::File(asked.service.short);
    let bound = code_binding(asked.jti, asked.envelope);
    let right = judge(app, &mut tx, typed, &[purpose], &bound).await?;
    let right = right.filter(|right| right.iin.as_str() == asked.iin);
    if right.is_none() {
        let entry = Entry {
            iin: asked.iin,
            action: "file",
            code: Code::OtpWrong.as_str(),
            detail: "",
        };
        audit::write(&mut tx, app, entry).await?;
    }
    // The try stays counted, whatever comes of it.
    tx.commit().await?;
    let right = right.ok_or(Code::OtpWrong)?;
    let confirmation = Confirmation {
        format: Confirmation::FORMAT.to_owned(),
        envelope: sha256_hex(asked.frozen.content.as_bytes()),
        applicant: asked.iin.to_owned(),
        phone: right.phone.as_str().to_owned(),
        password: typed.id.clone(),
        sent_at: Moment::from_unix(right.sent_at).ok_or(Code::Internal)?,
        at: now,
        bin: witness.bin,
        system: witness.name,
    };
    let content = confirmation.bytes();
    let sealed = seal(app, &content, &confirmation.bin, now.unix()).await?;
    Ok(Signed {
        cms: sealed.cms,
        verdict: sealed.verdict,
        confirmed: Some(Confirmed {
            id: confirmation.password,
            content,
        }),
    })
}

/// Who testifies to a one-time password that files an application for this service; `None` where its act allows none, and
/// where the system has no seal.
pub fn witness(app: &App, service: &Service) -> Option<Holder> {
    service.one_time_password.and_then(|_| app.seal.holder())
}
