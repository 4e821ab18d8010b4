//! What every page needs: the language, who is signed in, and the portal's time.

use crate::{
    api::{self, Failure},
    browser, in_force, part,
    prelude::*,
    texts,
};
use shared::{
    api::SessionView,
    calendar::Moment,
    official::Permission,
    text::{Lang, Text},
};

/// So many milliseconds after a sign-in begins the watch over the session's end: the first page is there by then.
const WATCH_AFTER: i32 = 60_000;

/// The context of the whole app. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Portal {
    lang: RwSignal<Lang>,
    /// The language chosen last; its texts may still be on their way.
    chosen: StoredValue<Lang>,
    /// Why its texts did not come.
    unspoken: RwSignal<Option<Failure>>,
    session: RwSignal<Option<SessionView>>,
    /// Whose session has ended without their doing (by IIN), until somebody is signed in again.
    lost: StoredValue<Option<String>>,
    /// Portal time minus this device's time, in seconds: the portal's clock is the server's.
    skew: RwSignal<i64>,
    /// Why the server could not be asked who is signed in.
    unreached: RwSignal<Option<Failure>>,
    /// What the polite live region says.
    announced: RwSignal<String>,
    /// The path whose heading had the focus last; "" before the first page.
    arrived: StoredValue<String>,
}

impl Portal {
    /// Makes the context, reads the language from `<html lang>` and asks the server who is signed in.
    pub fn provide() -> Self {
        let portal = Self {
            lang: RwSignal::new(page_lang()),
            chosen: StoredValue::new(page_lang()),
            unspoken: RwSignal::new(None),
            session: RwSignal::new(None),
            lost: StoredValue::new(None),
            skew: RwSignal::new(0),
            unreached: RwSignal::new(None),
            announced: RwSignal::new(String::new()),
            arrived: StoredValue::new(String::new()),
        };
        provide_context(portal);
        in_force::begin();
        portal.refresh();
        portal
    }

    /// The language now (tracked).
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// The same for what happens once: in a click, in a task (untracked).
    pub fn lang_now(self) -> Lang {
        self.lang.get_untracked()
    }

    /// A text in the language now (tracked).
    pub fn say(self, text: Text) -> &'static str {
        text.get(self.lang.get())
    }

    /// Changes the language everywhere once its texts are there; kept in a cookie so that the server's first paint
    /// speaks it too. If the texts do not come the language stays.
    pub fn choose(self, lang: Lang) {
        self.chosen.set_value(lang);
        leptos::task::spawn_local(async move {
            let answer = texts::load(lang).await;
            // Another choice has overtaken this one.
            if self.chosen.get_value() != lang {
                return;
            }
            if answer.is_ok() {
                browser::set_page_lang(lang.tag());
                self.lang.set(lang);
            }
            self.unspoken.set(answer.err());
        });
    }

    /// Why the language chosen last is not spoken (tracked).
    pub fn unspoken(self) -> Option<Failure> {
        self.unspoken.get()
    }

    /// Who is signed in (tracked); `None` until the server has answered.
    pub fn session(self) -> Option<SessionView> {
        self.session.get()
    }

    /// Whether somebody is signed in (tracked).
    pub fn signed_in(self) -> bool {
        self.session
            .with(|session| session.as_ref().is_some_and(|session| session.person.is_some()))
    }

    /// Whether somebody is signed in as a service wants it (tracked): by key file, where no other way will do (AU-3).
    pub fn admitted(self, eds_only: bool) -> bool {
        let fits = |session: &SessionView| session.person.is_some() && (session.by_key || !eds_only);
        self.session.with(|session| session.as_ref().is_some_and(fits))
    }

    /// Whether the person is an official who signed in by key file (tracked).
    pub fn is_official(self) -> bool {
        self.session
            .with(|session| session.as_ref().is_some_and(|session| !session.roles.is_empty()))
    }

    /// Whether some role of the person has this permission, wherever (tracked).
    pub fn may(self, permission: Permission) -> bool {
        self.session.with(|session| {
            let mut roles = session.iter().flat_map(|session| &session.roles);
            roles.any(|capacity| capacity.role.may(permission))
        })
    }

    /// The first page of the workplace that is open to the person (tracked); `None` for everybody but officials.
    pub fn workplace(self) -> Option<&'static str> {
        [
            ("/work", Permission::ReadApplication),
            ("/admin", Permission::ReadOfficials),
            ("/admin/letters", Permission::ReadLetters),
        ]
        .into_iter()
        .find(|(_, permission)| self.may(*permission))
        .map(|(address, _)| address)
    }

    /// Whether a service takes no applications here (tracked).
    pub fn closed(self, service: &str) -> bool {
        self.session.with(|session| {
            session
                .as_ref()
                .is_some_and(|session| session.closed.iter().any(|closed| closed == service))
        })
    }

    /// Takes over what the server says of the session. That it is over is said at once, whoever has asked.
    pub fn accept(self, session: SessionView) {
        let before = untrack(|| self.session()).and_then(|session| session.person);
        if session.person.is_some() {
            self.lost.set_value(None);
        } else if let Some(before) = before {
            self.lost.set_value(Some(before.iin));
            leptos::task::spawn_local(part::later(Some(self)));
        }
        self.skew.set(session.now.unix() - browser::device_seconds());
        leptos::task::spawn_local(in_force::catch_up(session.edited));
        if session.expires_at.is_some() {
            browser::after(WATCH_AFTER, move || {
                leptos::task::spawn_local(part::later(Some(self)));
            });
        }
        self.session.set(Some(session));
    }

    /// Asks the server who is signed in.
    pub fn refresh(self) {
        leptos::task::spawn_local(async move {
            self.unreached.set(None);
            match api::session().await {
                Ok(session) => self.accept(session),
                Err(failure) => self.unreached.set(Some(failure)),
            }
        });
    }

    /// The same, waiting for the answer and for what the administrator has edited since.
    pub async fn renew(self) {
        if let Ok(session) = api::session().await {
            let edited = session.edited;
            self.accept(session);
            in_force::catch_up(edited).await;
        }
    }

    /// Whether the dates that are computed here are the portal's (tracked): its clock and what was edited are here. They
    /// stay what they are for whoever is offline.
    pub fn settled(self) -> bool {
        self.session.with(|session| {
            session.as_ref().map_or_else(
                || self.unreached.with(Option::is_some),
                |session| in_force::is_here(session.edited),
            )
        })
    }

    /// Why the server could not be asked who is signed in (tracked).
    pub fn unreached(self) -> Option<Failure> {
        self.unreached.get()
    }

    /// Whose session has ended without their doing, by IIN, if nobody has signed in since.
    pub fn lost(self) -> Option<String> {
        self.lost.get_value()
    }

    /// The person has signed out; what the server says of it follows.
    pub fn leave(self) {
        self.session.update(|session| {
            if let Some(session) = session {
                session.person = None;
                session.roles.clear();
                session.expires_at = None;
            }
        });
        self.refresh();
    }

    /// Says something to those who do not see the page, without moving the focus (WCAG 4.1.3).
    pub fn announce(self, text: String) {
        self.announced.set(text);
    }

    /// What was said last (tracked).
    pub fn announced(self) -> String {
        self.announced.get()
    }

    /// A page of this path is there: after a change of page the focus moves to its heading, on the first load it
    /// stays where the browser put it.
    pub fn arrive(self, path: String, heading: &'static str) {
        // A page that is about to go hears of the new path too: look again when the new page is drawn.
        browser::after(0, move || {
            if self.arrived.with_value(|arrived| *arrived == path) || browser::element(heading).is_none() {
                return;
            }
            let first = self.arrived.with_value(String::is_empty);
            self.arrived.set_value(path);
            if !first {
                browser::focus_quietly(heading);
            }
        });
    }

    /// The portal's time now (tracked through the clock's skew only: read it again when it matters).
    pub fn now(self) -> Moment {
        self.skew.track();
        self.now_now()
    }

    /// The same for what happens once (untracked).
    pub fn now_now(self) -> Moment {
        Moment::from_unix(browser::device_seconds() + self.skew.get_untracked()).unwrap_or_else(epoch)
    }
}

/// The language in which the server rendered the page.
pub fn page_lang() -> Lang {
    Lang::parse(&browser::page_lang()).unwrap_or_default()
}

/// The portal of this page.
pub fn portal() -> Portal {
    expect_context()
}

fn epoch() -> Moment {
    Moment::at(
        jiff::civil::Date::constant(1970, 1, 1),
        jiff::civil::Time::midnight(),
    )
}
