//! Notices: something to know, something done, something to watch, something wrong.

use super::say;
use crate::prelude::*;
use crate::{api::Failure, portal::portal};
use shared::text::ui::common;

/// What a notice is about.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum NoticeKind {
    /// Something to know.
    #[default]
    Info,
    /// Something done.
    Success,
    /// Something to watch.
    Warning,
    /// Something wrong.
    Error,
}

impl NoticeKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "notice notice--info",
            Self::Success => "notice notice--success",
            Self::Warning => "notice notice--warning",
            Self::Error => "notice notice--error",
        }
    }

    /// An error interrupts, a success waits its turn; the others are read where they stand (WCAG 4.1.3).
    const fn role(self) -> Option<&'static str> {
        match self {
            Self::Error => Some("alert"),
            Self::Success => Some("status"),
            Self::Info | Self::Warning => None,
        }
    }
}

/// A notice.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(optional)]
    kind: NoticeKind,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! { <div class=kind.class() role=kind.role()>{children()}</div> }
}

/// A call that did not succeed, and the way to try again.
#[component]
pub fn FailureNotice(
    /// What went wrong.
    failure: Failure,
    /// Tries again, where that makes sense.
    #[prop(optional, into)]
    retry: Option<Callback<()>>,
) -> impl IntoView {
    let portal = portal();
    view! {
        <Notice kind=NoticeKind::Error>
            <p>{move || failure.sentence(portal.lang())}</p>
            {retry.map(|retry| view! {
                <button type="button" class="button button--secondary" on:click=move |_| retry.run(())>
                    {say(common::RETRY)}
                </button>
            })}
        </Notice>
    }
}
