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
/// until the new one is there; one that a later call has overtaken is dropped. What is there also stays if it is only
/// asked for once more and that fails.
pub fn fetched<T, F>(call: impl Fn() -> F + Send + Sync + 'static) -> Fetched<T>
where
    T: Clone + Send + Sync + 'static,
    F: Future<Output = Answer<T>> + 'static,
{
    let value = RwSignal::new(None);
    let asked = RwSignal::new(0_u32);
    let latest = StoredValue::new(0_u32);
    Effect::following(move |before: Option<u32>| {
        let times = asked.get();
        let once_more = before.is_some_and(|before| before != times);
        let turn = latest.get_value().wrapping_add(1);
        latest.set_value(turn);
        let answer = call();
        leptos::task::spawn_local(async move {
            let answer = answer.await;
            let there = || value.try_with_untracked(|value| matches!(value, Some(Ok(_))));
            let keep = once_more && answer.is_err() && there() == Some(true);
            if latest.try_get_value() == Some(turn) && !keep {
                value.try_set(Some(answer));
            }
        });
        times
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

    /// What is there (tracked).
    pub fn there(self) -> Option<T> {
        self.value.get().and_then(Result::ok)
    }

    /// The view, drawn once as soon as something is there; what it shows follows [`Fetched::there`] by itself, so that a
    /// form, the focus, what is unfolded stay.
    pub fn drawn_once(self, show: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
        let show: Arc<dyn Fn() -> AnyView + Send + Sync> = Arc::new(show);
        let standing = Memo::new(move |_| {
            self.value.with(|value| match value {
                None => Standing::Waiting,
                Some(Ok(_)) => Standing::There,
                Some(Err(failure)) => Standing::Failed(failure.clone()),
            })
        });
        live(move || match standing.get() {
            Standing::Waiting => waiting(),
            Standing::Failed(failure) => failed(failure, self.again),
            Standing::There => untrack(|| show()),
        })
    }

    /// The view of what is there; until then that it is on its way, or why it is not there.
    pub fn view(self, show: impl Fn(T) -> AnyView + Send + Sync + 'static) -> AnyView {
        let show: Arc<dyn Fn(T) -> AnyView + Send + Sync> = Arc::new(show);
        live(move || match self.value.get() {
            None => waiting(),
            Some(Err(failure)) => failed(failure, self.again),
            Some(Ok(value)) => show(value),
        })
    }
}

/// How far it is.
#[derive(Clone, PartialEq)]
enum Standing {
    Waiting,
    There,
    Failed(Failure),
}

fn waiting() -> AnyView {
    view! { <Loading/> }
}

fn failed(failure: Failure, again: Callback<()>) -> AnyView {
    view! { <FailureNotice failure retry=again/> }
}
