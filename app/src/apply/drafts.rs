//! The drafts that are open in this tab, above the router.

use super::draft::Draft;
use crate::portal::{Portal, portal};
use crate::prelude::*;
use leptos::ev;
use shared::service::{Service, find};

/// Who stands before the screen, as far as the server has said.
pub enum Visitor {
    /// The server has not answered yet.
    Unknown,
    /// Nobody is signed in.
    Nobody,
    /// The person with this IIN.
    Person(String),
}

/// Every draft opened in this tab.
#[derive(Clone, Copy)]
pub struct Drafts {
    open: StoredValue<Vec<Draft>>,
    /// Keeps them alive as long as the app.
    owner: StoredValue<Owner>,
    portal: Portal,
}

/// Makes the context and listens to what concerns every draft: the session, the connection, the tab.
pub fn provide() {
    let Some(owner) = Owner::current() else { return };
    let drafts = Drafts {
        open: StoredValue::new(Vec::new()),
        owner: StoredValue::new(owner),
        portal: portal(),
    };
    provide_context(drafts);
    Effect::new(move || {
        drafts.each(|draft| draft.visit(&drafts.visitor(draft.service), false));
    });
    let save = move |_: web_sys::Event| drafts.each(Draft::save);
    window_event_listener_untyped("online", save);
    window_event_listener_untyped("visibilitychange", save);
    window_event_listener_untyped("pagehide", save);
    window_event_listener(ev::beforeunload, move |event| {
        let mut unsaved = false;
        drafts.each(|draft| unsaved |= draft.unsaved());
        if unsaved {
            event.prevent_default();
        }
    });
}

/// The drafts of this tab.
pub fn drafts() -> Drafts {
    expect_context()
}

/// Saves what this tab holds of a draft, if it holds any.
pub async fn keep_what_is_typed(drafts: Drafts, service: &str) {
    let open = drafts.open_draft(service);
    if let Some(draft) = open.filter(|draft| draft.unsaved()) {
        draft.flush().await;
    }
}

/// The server has another draft now: what this tab holds of the old one is forgotten.
pub fn forget(drafts: Drafts, service: &str) {
    if let Some(draft) = drafts.open_draft(service) {
        draft.forget();
    }
}

impl Drafts {
    fn open_draft(self, service: &str) -> Option<Draft> {
        self.open
            .with_value(|open| open.iter().find(|draft| draft.service.id == service).copied())
    }

    /// Who stands before the screen (tracked). For a service that wants an EDS, whoever signed in otherwise is nobody.
    pub fn visitor(self, service: &Service) -> Visitor {
        match self.portal.session() {
            None => Visitor::Unknown,
            Some(session) => match session.person {
                Some(person) if session.by_key || !service.eds_only => Visitor::Person(person.iin),
                _ => Visitor::Nobody,
            },
        }
    }

    /// Makes signals that live as long as the drafts do.
    pub(super) fn keep<T>(self, make: impl FnOnce() -> T) -> T {
        self.owner.with_value(|owner| owner.with(make))
    }

    /// The draft of a service, made when it is first asked for; `None` if there is no such form.
    pub fn of(self, service: &str) -> Option<Draft> {
        let open = self.open_draft(service);
        if open.is_some() {
            return open;
        }
        let service = find(service)?;
        let form = service.form?;
        let draft = self.keep(|| Draft::new(service, form));
        self.open.update_value(|open| open.push(draft));
        Some(draft)
    }

    fn each(self, mut each: impl FnMut(Draft)) {
        for draft in self.open.get_value() {
            each(draft);
        }
    }
}
