//! The cabinet and a case.

use leptos::prelude::*;

/// Cabinet.
#[component]
pub fn Cabinet() -> impl IntoView {}

/// CasePage.
#[component]
pub fn CasePage() -> impl IntoView {}

/// Filed.
#[component]
pub fn Filed() -> impl IntoView {}
