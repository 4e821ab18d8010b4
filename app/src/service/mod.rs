//! The catalogue and a service's page.

use leptos::prelude::*;

/// Catalogue.
#[component]
pub fn Catalogue() -> impl IntoView {}

/// ServicePage.
#[component]
pub fn ServicePage() -> impl IntoView {}
