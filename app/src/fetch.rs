//! Asks the server over the browser's own `fetch`.

use js_sys::{Object, Reflect};
use std::pin::Pin;
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
