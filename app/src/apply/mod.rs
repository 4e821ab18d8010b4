//! Filling in, attaching, checking, signing.

use leptos::prelude::*;

/// TaskList.
#[component]
pub fn TaskList() -> impl IntoView {}

/// Documents.
#[component]
pub fn Documents() -> impl IntoView {}

/// CheckAnswers.
#[component]
pub fn CheckAnswers() -> impl IntoView {}

/// Sign.
#[component]
pub fn Sign() -> impl IntoView {}

/// SectionPage.
#[component]
pub fn SectionPage() -> impl IntoView {}
