//! What is drawn once its code is there: code is loaded in parts (`part.rs`, `signing/parts.rs`), and may not arrive.

use crate::{
    api::Failure,
    components::{FailureNotice, Loading},
    fetch::Task,
    prelude::*,
};
use leptos::wasm_split::SplitLoaderError;
use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

/// What a part draws, or that its code is not there.
pub type Drawn = Result<AnyView, SplitLoaderError>;

/// How far what is needed is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Waiting,
    There,
    Failed,
}

/// Loads at once, and draws what has arrived; until then that it is on its way, or that it did not arrive, with the way to
/// try again.
pub fn arriving(
    load: impl Fn() -> Task + Send + Sync + 'static,
    draw: impl Fn() -> Option<Drawn> + Send + 'static,
) -> AnyView {
    let standing = RwSignal::new(Standing::Waiting);
    let load = Callback::new(move |()| {
        standing.set(Standing::Waiting);
        let loaded = load();
        leptos::task::spawn_local(async move {
            let arrived = loaded.await.is_ok();
            standing.try_set(if arrived {
                Standing::There
            } else {
                Standing::Failed
            });
        });
    });
    load.run(());
    live(move || match standing.get() {
        Standing::Waiting => view! { <Loading/> },
        Standing::There => untrack(&draw).and_then(Result::ok).into_any(),
        Standing::Failed => view! { <FailureNotice failure=Failure::Offline retry=load/> },
    })
}

/// What a future gives that has nothing to wait for: what is there is drawn at once.
pub fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
