//! What is signed: a text that is there, or one that is asked for in the moment of signing.

use crate::prelude::*;
use std::{future::Future, pin::Pin, rc::Rc};

/// A text on its way; `None` if it does not come, which whoever asks for it has said already.
type Coming = Pin<Box<dyn Future<Output = Option<String>>>>;

/// Where the text comes from. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Content(LocalValue<Rc<dyn Fn() -> Coming>, LocalStorage>);

impl Content {
    /// This text.
    pub fn fixed(text: String) -> Self {
        Self::asked(move || {
            let text = text.clone();
            Box::pin(async move { Some(text) })
        })
    }

    /// A text that is made when it is to be signed.
    pub fn asked(ask: impl Fn() -> Coming + 'static) -> Self {
        Self(LocalValue::new_local(Rc::new(ask)))
    }

    /// The text, now.
    pub async fn get(self) -> Option<String> {
        let coming = self.0.try_with_value(|ask| ask())?;
        coming.await
    }
}
