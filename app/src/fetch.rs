//! Asks the server over the browser's own `fetch`.

use crate::api::Answer;
use js_sys::{Object, Reflect};
use std::{future::poll_fn, pin::Pin, task::Poll};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

/// Whether a request succeeded, and the text of its answer.
pub type Told = (bool, String);

/// A request.
pub struct Ask {
    /// `GET`, `POST` and so on.
    pub method: &'static str,
    /// The address.
    pub address: String,
    /// JSON to send.
    pub body: Option<String>,
    /// `Idempotency-Key`, or "".
    pub key: String,
}

impl Ask {
    /// A request without a body.
    pub fn plain(method: &'static str, address: &str) -> Self {
        Self {
            method,
            address: address.to_owned(),
            body: None,
            key: String::new(),
        }
    }

    /// The answer; `None` if there was none. Boxed: the one future that all
    /// requests share.
    pub fn send(self) -> Pin<Box<dyn Future<Output = Option<Told>>>> {
        Box::pin(async move {
            let init = RequestInit::new();
            init.set_method(self.method);
            let headers = Object::new();
            if let Some(body) = &self.body {
                put(&headers, "Content-Type", "application/json");
                init.set_body(&JsValue::from_str(body));
            }
            if !self.key.is_empty() {
                put(&headers, "Idempotency-Key", &self.key);
            }
            init.set_headers(&headers);
            let answer = web_sys::window()?.fetch_with_str_and_init(&self.address, &init);
            let answer: Response = JsFuture::from(answer).await.ok()?.unchecked_into();
            let text = JsFuture::from(answer.text().ok()?).await.ok()?;
            Some((answer.ok(), text.as_string()?))
        })
    }
}

fn put(object: &Object, name: &str, value: &str) {
    let _ = Reflect::set(object, &JsValue::from_str(name), &JsValue::from_str(value));
}

/// Something to wait for.
pub type Task = Pin<Box<dyn Future<Output = Answer<()>>>>;

/// Waits for all of these at once; the first that fails fails all.
pub async fn all_of(mut tasks: Vec<Task>) -> Answer<()> {
    poll_fn(move |context| {
        let mut failed = None;
        tasks.retain_mut(|task| match task.as_mut().poll(context) {
            Poll::Pending => true,
            Poll::Ready(answer) => {
                failed = failed.take().or(answer.err());
                false
            }
        });
        match failed {
            Some(failure) => Poll::Ready(Err(failure)),
            None if tasks.is_empty() => Poll::Ready(Ok(())),
            None => Poll::Pending,
        }
    })
    .await
}
