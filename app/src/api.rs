//! The typed client of the contract in `shared::api`.

use gloo_net::http::{Request, RequestBuilder};
use serde::{Serialize, de::DeserializeOwned};
use shared::{
    api::{
        ApplicationFiled, ApplicationWrite, CaseSummary, CaseView, Challenge, DemoPerson, DraftSaved,
        DraftSummary, DraftView, DraftWrite, EdsSignIn, EnvelopeView, EnvelopeWrite, OtpConfirm, OtpSent,
        OtpWrite, OutboxEntry, Prefill, ProblemDocument, SessionView, code, paths,
    },
    text::{Lang, problems},
};
use std::pin::Pin;

/// Why a call did not succeed.
#[derive(Clone, PartialEq, Debug)]
pub enum Failure {
    /// No answer: no connection, or one that broke.
    Offline,
    /// The server's problem document.
    Problem(Box<ProblemDocument>),
}

impl Failure {
    /// The stable code.
    pub fn code(&self) -> &str {
        match self {
            Self::Offline => "offline",
            Self::Problem(problem) => &problem.code,
        }
    }

    /// A sentence for people, in the language of the page; the server's own if the code is unknown here.
    pub fn sentence(&self, lang: Lang) -> String {
        match (problems::sentence(self.code()), self) {
            (Some(text), Self::Problem(problem)) => {
                let seconds = problem.retry_after.unwrap_or_default().to_string();
                text.fill(lang, &[("seconds", seconds)])
            }
            (Some(text), Self::Offline) => text.get(lang).to_owned(),
            (None, Self::Problem(problem)) => problem.title.clone(),
            (None, Self::Offline) => String::new(),
        }
    }
}

/// What a call gives.
pub type Answer<T> = Result<T, Failure>;

/// Who is signed in.
pub async fn session() -> Answer<SessionView> {
    read(Request::get(paths::SESSION)).await
}

/// Ends the session on the server.
pub async fn sign_out() -> Answer<()> {
    nothing(Request::delete(paths::SESSION)).await
}

/// Asks for a one-time password.
pub async fn otp(request: &OtpWrite) -> Answer<OtpSent> {
    write(Request::post(paths::OTP), request).await
}

/// Signs in with it.
pub async fn otp_confirm(request: &OtpConfirm) -> Answer<SessionView> {
    write(Request::post(paths::OTP_CONFIRM), request).await
}

/// Asks for something to sign.
pub async fn eds_challenge() -> Answer<Challenge> {
    write(Request::post(paths::EDS_CHALLENGE), &()).await
}

/// Signs in with the signature of it.
pub async fn eds(request: &EdsSignIn) -> Answer<SessionView> {
    write(Request::post(paths::EDS), request).await
}

/// What the state knows of me, for a service's form.
pub async fn prefill(service: &str) -> Answer<Prefill> {
    read(Request::get(&paths::at(paths::PREFILL, service))).await
}

/// My drafts.
pub async fn drafts() -> Answer<Vec<DraftSummary>> {
    read(Request::get(paths::DRAFTS)).await
}

/// My draft of a service; `None` if there is none.
pub async fn draft(service: &str) -> Answer<Option<DraftView>> {
    match read(Request::get(&paths::at(paths::DRAFT, service))).await {
        Ok(draft) => Ok(Some(draft)),
        Err(Failure::Problem(problem)) if problem.code == code::NOT_FOUND => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Saves it.
pub async fn save_draft(service: &str, request: &DraftWrite) -> Answer<DraftSaved> {
    write(Request::put(&paths::at(paths::DRAFT, service)), request).await
}

/// Throws it away.
pub async fn delete_draft(service: &str) -> Answer<()> {
    nothing(Request::delete(&paths::at(paths::DRAFT, service))).await
}

/// Takes an attached file away.
pub async fn delete_attachment(id: &str) -> Answer<()> {
    nothing(Request::delete(&paths::at(paths::ATTACHMENT, id))).await
}

/// Freezes a draft.
pub async fn envelope(request: &EnvelopeWrite) -> Answer<EnvelopeView> {
    write(Request::post(paths::ENVELOPES), request).await
}

/// Files a signed application. The same `key` never files twice.
pub async fn file(request: &ApplicationWrite, key: &str) -> Answer<ApplicationFiled> {
    write(
        Request::post(paths::APPLICATIONS).header("Idempotency-Key", key),
        request,
    )
    .await
}

/// My cases.
pub async fn cases() -> Answer<Vec<CaseSummary>> {
    read(Request::get(paths::CASES)).await
}

/// One of them.
pub async fn case(number: &str) -> Answer<CaseView> {
    read(Request::get(&paths::at(paths::CASE, number))).await
}

/// Demo: who can be played.
pub async fn demo_people() -> Answer<Vec<DemoPerson>> {
    read(Request::get(paths::DEMO_PEOPLE)).await
}

/// Demo: every message sent.
pub async fn demo_outbox() -> Answer<Vec<OutboxEntry>> {
    read(Request::get(paths::DEMO_OUTBOX)).await
}

/// Sends a request without a body.
pub async fn read<T: DeserializeOwned>(request: RequestBuilder) -> Answer<T> {
    understood(send(request.build()).await)
}

/// Sends a request with a body.
pub async fn write<T: DeserializeOwned>(request: RequestBuilder, body: &impl Serialize) -> Answer<T> {
    understood(send(request.json(body)).await)
}

async fn nothing(request: RequestBuilder) -> Answer<()> {
    send(request.build()).await.map(|_| ())
}

/// Sends a request; what the server answers, as text. Boxed: the one future that all calls share.
fn send(request: Result<Request, gloo_net::Error>) -> Pin<Box<dyn Future<Output = Answer<String>>>> {
    Box::pin(async move {
        let offline = |_| Failure::Offline;
        let response = request.map_err(offline)?.send().await.map_err(offline)?;
        let text = response.text().await.map_err(offline)?;
        answered(response.ok(), text)
    })
}

/// The text of an answer, or the problem that it states.
pub fn answered(ok: bool, text: String) -> Answer<String> {
    if ok {
        return Ok(text);
    }
    Err(match serde_json::from_str::<ProblemDocument>(&text) {
        Ok(problem) => Failure::Problem(Box::new(problem)),
        Err(_) => Failure::Offline,
    })
}

/// What the text says. One that cannot be understood is one that did not arrive.
pub fn understood<T: DeserializeOwned>(answer: Answer<String>) -> Answer<T> {
    serde_json::from_str(&answer?).map_err(|_| Failure::Offline)
}
