//! The demo mode's own pages.

use leptos::prelude::*;

/// Outbox.
#[component]
pub fn Outbox() -> impl IntoView {}

/// People.
#[component]
pub fn People() -> impl IntoView {}
