//! How somebody proves who they are: at the sign-in, and again before what matters.

use super::{Client, Reply};
use serde_json::{Value, json};

/// What a key signs to sign in, and where the signature goes.
pub const SIGN_IN: &str = "/api/v1/sign-in/eds";
/// The same to prove it again.
pub const FRESH: &str = "/api/v1/fresh/eds";

impl Client<'_> {
    /// Asks for a password: the request's id.
    pub async fn ask_otp(&self, iin: &str) -> String {
        self.ask_code("/api/v1/sign-in/otp", &json!({ "iin": iin })).await
    }

    /// Asks for a code to prove again who one is: the request's id.
    pub async fn ask_fresh(&self) -> String {
        self.ask_code("/api/v1/fresh/otp", &json!({})).await
    }

    async fn ask_code(&self, path: &str, body: &Value) -> String {
        let sent = self.post(path, body).await.ok().json();
        sent["id"].as_str().unwrap().to_owned()
    }

    /// The six digits of the latest SMS.
    pub async fn latest_code(&self) -> String {
        let sent = self.get("/api/v1/demo/outbox").await.ok().json();
        let text = sent[0]["text"].as_str().unwrap().to_owned();
        text.split(|c: char| !c.is_ascii_digit())
            .find(|part| part.len() == 6)
            .unwrap()
            .to_owned()
    }

    /// Signs in by SMS.
    pub async fn sign_in_by_otp(&mut self, iin: &str) {
        let id = self.ask_otp(iin).await;
        let code = self.latest_code().await;
        let reply = self
            .post("/api/v1/sign-in/otp/confirm", &json!({ "id": id, "code": code }))
            .await
            .ok();
        self.keep(&reply);
    }

    /// Proves again by this code who one is.
    pub async fn confirm_fresh(&self, id: &str, code: &str) -> Reply {
        let body = json!({ "id": id, "code": code });
        self.post("/api/v1/fresh/otp/confirm", &body).await
    }

    /// Proves it by a code.
    pub async fn prove_by_code(&self) {
        let id = self.ask_fresh().await;
        let code = self.latest_code().await;
        self.confirm_fresh(&id, &code).await.ok();
    }

    /// Asks there for something to sign: its name and the text.
    pub async fn challenge(&self, at: &str) -> (String, String) {
        let path = format!("{at}/challenge");
        let asked = self.post(&path, &json!({})).await.ok().json();
        let member = |name: &str| asked[name].as_str().unwrap().to_owned();
        (member("id"), member("content"))
    }

    /// The same, signed with the key file of a demo person or official: what to send.
    pub async fn signed_challenge(&self, at: &str, person: &str) -> Value {
        let (id, content) = self.challenge(at).await;
        json!({ "id": id, "signature": self.portal.sign(person, &content) })
    }

    /// Tries to sign in with this key file; the session is not kept.
    pub async fn try_key(&self, person: &str) -> Reply {
        let body = self.signed_challenge(SIGN_IN, person).await;
        self.post(SIGN_IN, &body).await
    }

    /// Signs in with it.
    pub async fn sign_in_by_key(&mut self, person: &str) -> Value {
        let reply = self.try_key(person).await.ok();
        self.keep(&reply);
        reply.json()
    }

    /// Proves again with it who one is.
    pub async fn prove_by_key(&self, person: &str) {
        let body = self.signed_challenge(FRESH, person).await;
        self.post(FRESH, &body).await.ok();
    }
}
