//! Somebody with a browser.

use super::{Portal, Reply, SERVICE};
use axum::{
    body::Body,
    http::{Method, Request, header},
    response::Response,
};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// Somebody with a browser.
#[derive(Clone)]
pub struct Client<'a> {
    /// Where it looks.
    pub portal: &'a Portal,
    /// The session cookie.
    pub cookie: Option<String>,
}

impl<'a> Client<'a> {
    /// Not signed in.
    pub fn new(portal: &'a Portal) -> Self {
        Self { portal, cookie: None }
    }

    /// Sends a request as it is; what comes back may flow.
    pub async fn open(&self, mut request: Request<Body>) -> Response {
        if let Some(cookie) = &self.cookie {
            request
                .headers_mut()
                .insert(header::COOKIE, cookie.parse().unwrap());
        }
        self.portal.router.clone().oneshot(request).await.unwrap()
    }

    /// Sends a request as it is, and waits for all that comes back; of a stream for its head, as it has no end.
    pub async fn send(&self, request: Request<Body>) -> Reply {
        let response = self.open(request).await;
        let (parts, body) = response.into_parts();
        let flows = parts.headers.get(header::CONTENT_TYPE);
        let body = if flows.is_some_and(|kind| kind == "text/event-stream") {
            Vec::new()
        } else {
            body.collect().await.unwrap().to_bytes().to_vec()
        };
        Reply {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    /// `GET`.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// `DELETE`.
    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Request::delete(path).body(Body::empty()).unwrap())
            .await
    }

    /// A method with JSON.
    pub async fn write(&self, method: Method, path: &str, body: &Value) -> Reply {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("content-type", "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap())
            .await
    }

    /// `POST` of JSON.
    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.write(Method::POST, path, body).await
    }

    /// `PUT` of JSON.
    pub async fn put(&self, path: &str, body: &Value) -> Reply {
        self.write(Method::PUT, path, body).await
    }

    /// Keeps the cookie of a reply.
    pub fn keep(&mut self, reply: &Reply) {
        self.cookie = reply.header("set-cookie").split(';').next().map(str::to_owned);
    }

    /// Proves who one is, and takes an application back.
    pub async fn take_back(&self, number: &str) -> Reply {
        self.prove_by_code().await;
        let path = format!("/api/v1/cases/{number}/withdrawal");
        self.post(&path, &json!({ "reason": "" })).await
    }

    /// Saves answers over the revision `base`.
    pub async fn save(&self, base: i64, answers: &Value) -> Reply {
        let form = shared::service::find(SERVICE).unwrap().form.unwrap().version;
        let body = json!({ "form": form, "base": base, "answers": answers });
        self.put("/api/v1/drafts/housing-queue", &body).await
    }

    /// Attaches a file.
    pub async fn attach(&self, document: &str, subject: &str, name: &str, content: &[u8]) -> Reply {
        let fields = [("service", SERVICE), ("document", document), ("subject", subject)];
        self.upload(&fields, name, content).await
    }

    /// Sends a file with these fields before it.
    pub async fn upload(&self, fields: &[(&str, &str)], name: &str, content: &[u8]) -> Reply {
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend(
                format!("--X\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        let head =
            format!("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes());
        body.extend(content);
        body.extend(b"\r\n--X--\r\n");
        let request =
            Request::post("/api/v1/attachments").header("content-type", "multipart/form-data; boundary=X");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Saves and attaches the example of a demo person: the draft's revision.
    pub async fn draft(&self, person: &str) -> i64 {
        let example = Portal::example(person);
        let saved = self.save(0, &Value::Object(example.answers)).await.ok();
        for file in example.attachments {
            self.attach(
                &file.document,
                file.subject.as_deref().unwrap_or_default(),
                "a.pdf",
                PDF,
            )
            .await
            .ok();
        }
        saved.json()["revision"].as_i64().unwrap()
    }

    /// Freezes the draft: the envelope's id and content.
    pub async fn freeze(&self, revision: i64) -> (String, String) {
        let body = json!({ "service": SERVICE, "revision": revision });
        let frozen = self.post("/api/v1/envelopes", &body).await.ok().json();
        (
            frozen["id"].as_str().unwrap().to_owned(),
            frozen["content"].as_str().unwrap().to_owned(),
        )
    }

    /// Brings a person's example to where only the filing is missing: the envelope's id and the signature over it.
    pub async fn ready(&self, person: &str) -> (String, String) {
        let (id, content) = self.freeze(self.draft(person).await).await;
        (id, self.portal.sign(person, &content))
    }

    /// Files under a key.
    pub async fn file(&self, key: &str, envelope: &str, signature: &str) -> Reply {
        self.file_as(key, &json!({ "envelope": envelope, "signature": signature }))
            .await
    }

    /// Files this under a key.
    pub async fn file_as(&self, key: &str, body: &Value) -> Reply {
        let request = Request::post("/api/v1/applications")
            .header("content-type", "application/json")
            .header("idempotency-key", key);
        self.send(request.body(Body::from(body.to_string())).unwrap())
            .await
    }

    /// Does it all: draft, attachments, envelope, signature, filing.
    pub async fn file_example(&self, person: &str) -> Value {
        let (id, signature) = self.ready(person).await;
        self.file("key-1", &id, &signature).await.ok().json()
    }
}

/// The smallest file that is a PDF to its ends.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// What comes next of a stream; `None` at its end. A comment that only keeps it alive is passed over.
pub async fn next(stream: &mut Response) -> Option<String> {
    loop {
        let frame = stream.body_mut().frame().await?.unwrap();
        let text = String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap();
        if let Some(data) = text.strip_prefix("data: ") {
            return Some(data.trim().to_owned());
        }
    }
}
