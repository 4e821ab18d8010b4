//! The cabinet and a case.

mod add;
mod again;
pub mod answers;
mod asked;
mod booking;
mod cabinet;
mod calls;
pub mod decision;
mod filed;
mod follow;
mod form_page;
mod history;
mod matter;
mod next;
mod page;
mod paper;
mod papers;
mod refused;
mod registries;
mod sign;
mod text_form;
mod timeline;
mod update;
mod ways;

pub use booking::BookingPage;
pub use cabinet::Cabinet;
pub use filed::Filed;
pub use form_page::{FormPage, is_form};
pub use page::{CasePage, due_label};
pub use paper::PaperPage;

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

/// The address of a page of a case: "" for the case itself.
fn address(number: &str, page: &str) -> String {
    let slash = if page.is_empty() { "" } else { "/" };
    ["/cases/", number, slash, page].concat()
}
