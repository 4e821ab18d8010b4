//! Something from the server: on its way, there, or failed with a way to try again.

use super::{FailureNotice, Loading};
use crate::api::{Answer, Failure};
use crate::prelude::*;
use std::{future::Future, sync::Arc};

/// What a page fetched, and the way to fetch it again.
pub struct Fetched<T: Send + Sync + 'static> {
    value: RwSignal<Option<Answer<T>>>,
    again: Callback<()>,
}

impl<T: Send + Sync + 'static> Clone for Fetched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Fetched<T> {}

/// Fetches at once, and again whenever what `call` reads (tracked) changes. An earlier answer stays on the page
/// until the new one is there; one that a later call has overtaken is dropped.
pub fn fetched<T, F>(call: impl Fn() -> F + Send + Sync + 'static) -> Fetched<T>
where
    T: Clone + Send + Sync + 'static,
    F: Future<Output = Answer<T>> + 'static,
{
    let value = RwSignal::new(None);
    let asked = RwSignal::new(0_u32);
    let latest = StoredValue::new(0_u32);
    Effect::new(move || {
        asked.track();
        let turn = latest.get_value().wrapping_add(1);
        latest.set_value(turn);
        let answer = call();
        leptos::task::spawn_local(async move {
            let answer = answer.await;
            if latest.try_get_value() == Some(turn) {
                value.try_set(Some(answer));
            }
        });
    });
    Fetched {
        value,
        again: Callback::new(move |()| asked.update(|asked| *asked = asked.wrapping_add(1))),
    }
}

impl<T: Clone + Send + Sync + 'static> Fetched<T> {
    /// Fetches again, quietly.
    pub fn again(self) {
        self.again.run(());
    }

    /// The view of what is there; until then that it is on its way, or why it is not there.
    pub fn view(self, show: impl Fn(T) -> AnyView + Send + Sync + 'static) -> AnyView {
        let show: Arc<dyn Fn(T) -> AnyView + Send + Sync> = Arc::new(show);
        (move || match self.value.get() {
            None => waiting(),
            Some(Err(failure)) => failed(failure, self.again),
            Some(Ok(value)) => show(value),
        })
        .into_any()
    }
}

fn waiting() -> AnyView {
    view! { <Loading/> }
}

fn failed(failure: Failure, again: Callback<()>) -> AnyView {
    view! { <FailureNotice failure retry=again/> }
}
