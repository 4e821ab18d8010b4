//! Stands in for the crate `wasm-streams`, which Leptos' server functions name for bodies that stream. The app has no
//! server functions; the real crate exports classes to JavaScript, and what is exported stays in the wasm: 3 KB.
//! Only what `server_fn` names is here, and nothing ever comes out of it.

use futures_core::Stream;
use std::{
    pin::Pin,
    task::{Context, Poll},
};
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as Raw;

/// A stream of JavaScript's.
#[derive(Debug)]
pub struct ReadableStream(Raw);

impl ReadableStream {
    /// Takes over one of JavaScript's.
    pub fn from_raw(raw: Raw) -> Self {
        Self(raw)
    }

    /// An empty one.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(Raw::new().unwrap_or_else(|error| wasm_bindgen::throw_val(error)))
    }

    /// JavaScript's own.
    pub fn into_raw(self) -> Raw {
        self.0
    }

    /// Its end.
    pub fn into_stream(self) -> Ended {
        Ended
    }
}

/// A stream that is over.
#[derive(Debug)]
pub struct Ended;

impl Stream for Ended {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
