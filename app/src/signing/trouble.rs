//! Why there is no signature, and what to do next. Each way knows its own troubles; here is how any of them is told.

use crate::{
    components::{Notice, NoticeKind, say, spoken},
    prelude::*,
};
use shared::text::{Lang, Text, ui::sign_in};
use std::sync::Arc;

/// What happened, and what to do next.
#[derive(Clone)]
pub struct Trouble {
    kind: NoticeKind,
    what: Arc<dyn Fn(Lang) -> String + Send + Sync>,
    next: Vec<Step>,
}

/// Something to do next, and the address of the page where it is done.
pub type Step = (Text, Option<&'static str>);

/// Where the focus goes.
pub const TROUBLE: &str = "sign-trouble";

impl Trouble {
    /// An error, in a sentence.
    pub fn error(what: Text, next: Vec<Step>) -> Self {
        Self::filled(move |lang| what.get(lang).to_owned(), next)
    }

    /// An error, in a sentence that has something filled in.
    pub fn filled(what: impl Fn(Lang) -> String + Send + Sync + 'static, next: Vec<Step>) -> Self {
        Self {
            kind: NoticeKind::Error,
            what: Arc::new(what),
            next,
        }
    }

    /// The person's own doing, which is no error.
    pub fn own_doing(what: Text) -> Self {
        Self {
            kind: NoticeKind::Info,
            ..Self::error(what, Vec::new())
        }
    }

    /// The notice of it.
    pub fn view(self) -> AnyView {
        let Self { kind, what, next } = self;
        let what = spoken(move |lang| what(lang));
        view! {
            <div id=TROUBLE tabindex="-1">
                <Notice kind>
                    <p>{what}</p>
                    {(!next.is_empty()).then(|| view! { <ul>{next.into_iter().map(step).collect_view()}</ul> })}
                </Notice>
            </div>
        }
    }
}

fn step((text, address): Step) -> AnyView {
    view! { <li>{say(text)}{address.map(link)}</li> }
}

fn link(address: &'static str) -> AnyView {
    let shown = address.trim_start_matches("https://").trim_end_matches('/');
    view! { " "<a href=address target="_blank" rel="noreferrer">{shown}" "{say(sign_in::NEW_TAB)}</a> }
}
