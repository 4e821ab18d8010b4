//! The cabinet and a case.

pub mod answers;
mod cabinet;
pub mod decision;
mod filed;
mod next;
mod page;
mod papers;
mod timeline;

pub use cabinet::Cabinet;
pub use filed::Filed;
pub use page::CasePage;

use crate::prelude::*;
use crate::{browser, components::Fetched};

/// Fetches again, quietly, when the person comes back to this tab.
fn refresh_on_return<T: Clone + Send + Sync + 'static>(fetched: Fetched<T>) {
    let listener = window_event_listener(leptos::ev::visibilitychange, move |_| {
        if browser::is_visible() {
            fetched.again();
        }
    });
    on_cleanup(move || listener.remove());
}
