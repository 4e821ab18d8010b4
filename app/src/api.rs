//! The typed client of the contract in `shared::api`.

use crate::{fetch::Ask, services};
use serde_json::Value;
use shared::{
    api::{
        ApplicationFiled, ApplicationWrite, CaseSummary, CaseView, Challenge, DemoPerson, DraftSaved,
        DraftSummary, DraftView, DraftWrite, EnvelopeView, EnvelopeWrite, OtpConfirm, OtpSent, OtpWrite,
        OutboxEntry, Prefill, ProblemDocument, SessionView, SignedChallenge, code, paths,
    },
    json::{self, FromJson, ToJson},
    text::{Lang, problems},
};
use std::sync::Arc;

/// Why a call did not succeed.
#[derive(Clone, Debug)]
pub enum Failure {
    /// No answer: no connection, or one that broke.
    Offline,
    /// The server's problem document.
    Problem(Arc<ProblemDocument>),
}

/// Each answer of the server is one of its own.
impl PartialEq for Failure {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Offline, Self::Offline) => true,
            (Self::Problem(one), Self::Problem(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Failure {
    /// The stable code.
    pub fn code(&self) -> &str {
        match self {
            Self::Offline => "offline",
            Self::Problem(problem) => &problem.code,
        }
    }

    /// A sentence for people, in the language of the page; the server's own if the code is unknown here, or its
    /// sentence is not loaded.
    pub fn sentence(&self, lang: Lang) -> String {
        let text = problems::sentence(self.code());
        match self {
            Self::Offline => text.map_or("", |text| text.get(lang)).to_owned(),
            Self::Problem(problem) => {
                let seconds = problem.retry_after.unwrap_or_default().to_string();
                let said = text.map(|text| text.fill(lang, &[("seconds", seconds)]));
                said.filter(|said| !said.is_empty())
                    .unwrap_or_else(|| problem.title.clone())
            }
        }
    }
}

/// What a call gives.
pub type Answer<T> = Result<T, Failure>;

/// Who is signed in.
pub async fn session() -> Answer<SessionView> {
    read("GET", paths::SESSION).await
}

/// Ends the session on the server.
pub async fn sign_out() -> Answer<()> {
    nothing("DELETE", paths::SESSION).await
}

/// Asks for a one-time password.
pub async fn otp(request: &OtpWrite) -> Answer<OtpSent> {
    write("POST", paths::OTP, request).await
}

/// Signs in with it.
pub async fn otp_confirm(request: &OtpConfirm) -> Answer<SessionView> {
    write("POST", paths::OTP_CONFIRM, request).await
}

/// Asks for something to sign.
pub async fn eds_challenge() -> Answer<Challenge> {
    write("POST", paths::EDS_CHALLENGE, &()).await
}

/// Signs in with the signature of it.
pub async fn eds(request: &SignedChallenge) -> Answer<SessionView> {
    write("POST", paths::EDS, request).await
}

/// What the state knows of me, for a service's form.
pub async fn prefill(service: &str) -> Answer<Prefill> {
    read("GET", &paths::at(paths::PREFILL, service)).await
}

/// My drafts.
pub async fn drafts() -> Answer<Vec<DraftSummary>> {
    read("GET", paths::DRAFTS).await
}

/// My draft of a service; `None` if there is none.
pub async fn draft(service: &str) -> Answer<Option<DraftView>> {
    match read("GET", &paths::at(paths::DRAFT, service)).await {
        Ok(draft) => Ok(Some(draft)),
        Err(Failure::Problem(problem)) if problem.code == code::NOT_FOUND => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Saves it.
pub async fn save_draft(service: &str, request: &DraftWrite) -> Answer<DraftSaved> {
    write("PUT", &paths::at(paths::DRAFT, service), request).await
}

/// Throws it away.
pub async fn delete_draft(service: &str) -> Answer<()> {
    nothing("DELETE", &paths::at(paths::DRAFT, service)).await
}

/// Takes an attached file away.
pub async fn delete_attachment(id: &str) -> Answer<()> {
    nothing("DELETE", &paths::at(paths::ATTACHMENT, id)).await
}

/// Freezes a draft.
pub async fn envelope(request: &EnvelopeWrite) -> Answer<EnvelopeView> {
    write("POST", paths::ENVELOPES, request).await
}

/// Asks for a one-time password that files this envelope.
pub async fn envelope_code(id: &str) -> Answer<OtpSent> {
    write("POST", &paths::at(paths::ENVELOPE_CODE, id), &()).await
}

/// Files a signed application. The same `key` never files twice.
pub async fn file(request: &ApplicationWrite, key: &str) -> Answer<ApplicationFiled> {
    write_once(paths::APPLICATIONS, request, key).await
}

/// My cases.
pub async fn cases() -> Answer<Vec<CaseSummary>> {
    read("GET", paths::CASES).await
}

/// One of them, with the service that it is about.
pub async fn case(number: &str) -> Answer<CaseView> {
    let case: CaseView = read("GET", &paths::at(paths::CASE, number)).await?;
    services::need(&case.service).await?;
    Ok(case)
}

/// Demo: who can be played.
pub async fn demo_people() -> Answer<Vec<DemoPerson>> {
    read("GET", paths::DEMO_PEOPLE).await
}

/// Demo: every message sent.
pub async fn demo_outbox() -> Answer<Vec<OutboxEntry>> {
    read("GET", paths::DEMO_OUTBOX).await
}

/// Sends a request without a body.
pub async fn read<T: FromJson>(method: &'static str, address: &str) -> Answer<T> {
    understood(send(Ask::plain(method, address)).await)
}

/// Sends a request with a body.
pub async fn write<T: FromJson>(method: &'static str, address: &str, body: &impl ToJson) -> Answer<T> {
    understood(send(with(Ask::plain(method, address), &body.to_json())).await)
}

/// The same; with one key it is done once, however often it is sent.
pub async fn write_once<T: FromJson>(address: &'static str, body: &impl ToJson, key: &str) -> Answer<T> {
    let mut ask = Ask::plain("POST", address);
    key.clone_into(&mut ask.key);
    understood(send(with(ask, &body.to_json())).await)
}

pub async fn nothing(method: &'static str, address: &str) -> Answer<()> {
    send(Ask::plain(method, address)).await.map(|_| ())
}

fn with(mut ask: Ask, body: &Value) -> Ask {
    let mut text = String::new();
    json::write(body, &mut text);
    ask.body = Some(text);
    ask
}

/// Sends a request; what the server answers, as text.
async fn send(ask: Ask) -> Answer<String> {
    let (ok, text) = ask.send().await.ok_or(Failure::Offline)?;
    answered(ok, text)
}

/// The text of an answer, or the problem that it states.
pub fn answered(ok: bool, text: String) -> Answer<String> {
    if ok {
        return Ok(text);
    }
    let problem = json::parse(&text).and_then(ProblemDocument::from_json);
    Err(problem.map_or(Failure::Offline, |problem| Failure::Problem(Arc::new(problem))))
}

/// What the text says. One that cannot be understood is one that did not arrive.
pub fn understood<T: FromJson>(answer: Answer<String>) -> Answer<T> {
    json::parse(&answer?)
        .and_then(T::from_json)
        .ok_or(Failure::Offline)
}
