//! What every page needs: the language, who is signed in, and the portal's time.

use crate::{api, browser};
use leptos::prelude::*;
use shared::{
    api::SessionView,
    calendar::{Calendar, Moment},
    text::{Lang, Text},
};

/// The context of the whole app. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Portal {
    lang: RwSignal<Lang>,
    session: RwSignal<Option<SessionView>>,
    /// Portal time minus this device's time, in seconds: the portal's clock is the server's.
    skew: RwSignal<i64>,
}

impl Portal {
    /// Makes the context, reads the language from `<html lang>` and asks the server who is signed in.
    pub fn provide() -> Self {
        let portal = Self {
            lang: RwSignal::new(Lang::parse(&browser::page_lang()).unwrap_or_default()),
            session: RwSignal::new(None),
            skew: RwSignal::new(0),
        };
        provide_context(portal);
        portal.refresh();
        portal
    }

    /// The language now (tracked).
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// A text in the language now (tracked).
    pub fn say(self, text: Text) -> &'static str {
        text.get(self.lang.get())
    }

    /// Changes the language everywhere; kept in a cookie so that the server's first paint speaks it too.
    pub fn choose(self, lang: Lang) {
        browser::set_page_lang(lang.tag());
        self.lang.set(lang);
    }

    /// Who is signed in (tracked); `None` until the server has answered.
    pub fn session(self) -> Option<SessionView> {
        self.session.get()
    }

    /// Whether somebody is signed in (tracked).
    pub fn signed_in(self) -> bool {
        self.session.with(|session| session.as_ref().is_some_and(|session| session.person.is_some()))
    }

    /// Takes over what the server says of the session.
    pub fn accept(self, session: SessionView) {
        self.skew.set(session.now.unix() - browser::device_seconds());
        self.session.set(Some(session));
    }

    /// Asks the server who is signed in.
    pub fn refresh(self) {
        leptos::task::spawn_local(async move {
            if let Ok(session) = api::session().await {
                self.accept(session);
            }
        });
    }

    /// The portal's time now (tracked through the clock's skew only: read it again when it matters).
    pub fn now(self) -> Moment {
        Moment::from_unix(browser::device_seconds() + self.skew.get()).unwrap_or_else(epoch)
    }
}

/// The portal of this page.
pub fn portal() -> Portal {
    expect_context()
}

/// The calendar that the dates are computed with.
pub fn calendar() -> Calendar {
    Calendar::kazakhstan()
}

fn epoch() -> Moment {
    Moment::at(jiff::civil::Date::constant(1970, 1, 1), jiff::civil::Time::midnight())
}
