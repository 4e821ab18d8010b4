//! The end of a session: said in time, put off by one press (WCAG 2.2.1), and nothing that was typed goes with it: the page
//! stays as it is under the dialog, and goes on when the same person is there again. Loaded a while after somebody has
//! signed in ([`crate::part::later`]).

use crate::{
    account::calls,
    api, browser,
    components::{FailureNotice, say, spoken},
    portal::Portal,
    prelude::*,
    styles, texts,
};
use shared::{
    api::SessionLeft,
    text::{Part, ui::expiry as words},
};
use std::{cell::Cell, pin::Pin};
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// It is said so many seconds before the end.
const WARNING: i64 = 5 * 60;
/// So many seconds later it is asked again where there was no answer.
const AGAIN: i64 = 60;
const DIALOG: &str = "expiry";
const HEADING: &str = "expiry-heading";

/// Where the session stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It holds.
    Quiet,
    /// It ends soon unless it is used.
    Soon,
    /// It ends soon whatever happens.
    Last,
    /// It is over.
    Over,
}

/// The watch. Copy it into closures.
#[derive(Clone, Copy)]
struct Watch {
    portal: Portal,
    standing: RwSignal<Standing>,
    /// Seconds that are left, counted here.
    left: RwSignal<i64>,
    /// By this device's clock it ends then.
    ends: StoredValue<i64>,
    /// Whose it was last.
    who: StoredValue<Option<String>>,
    /// A look that another has overtaken does nothing more.
    turn: StoredValue<u32>,
    failed: RwSignal<Option<api::Failure>>,
}

thread_local! {
    static WATCH: Cell<Option<Watch>> = const { Cell::new(None) };
}

/// Begins to watch, or looks once more. Only [`crate::part::later`] calls it.
pub fn watch(portal: Portal) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async move {
        let words = vec![Part::named("expiry")];
        if WATCH.get().is_none() && texts::need(words).await.is_ok() {
            styles::load("later.css").await;
            begin(portal);
        }
        if let Some(watch) = WATCH.get() {
            watch.look().await;
        }
    })
}

/// Puts the dialog into the page.
fn begin(portal: Portal) {
    let host = browser::document().and_then(|document| Some((document.body()?, document)));
    let Some((body, document)) = host else { return };
    let Some(host) = document
        .create_element("div")
        .ok()
        .and_then(|host| host.dyn_into().ok())
    else {
        return;
    };
    let host: web_sys::HtmlElement = host;
    let _ = body.append_child(&host);
    leptos::mount::mount_to(host, move || {
        provide_context(portal);
        let watch = Watch {
            portal,
            standing: RwSignal::new(Standing::Quiet),
            left: RwSignal::new(0),
            ends: StoredValue::new(0),
            who: StoredValue::new(None),
            turn: StoredValue::new(0),
            failed: RwSignal::new(None),
        };
        WATCH.set(Some(watch));
        // Timers sleep with the tab.
        window_event_listener_untyped("visibilitychange", move |_| {
            if browser::is_visible() {
                leptos::task::spawn_local(watch.look());
            }
        });
        dialog(watch)
    })
    .forget();
}

fn element() -> Option<HtmlDialogElement> {
    browser::element(DIALOG)?.dyn_into().ok()
}

impl Watch {
    /// Asks how long the session holds, which does not prolong it.
    async fn look(self) {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        match calls::left().await {
            _ if self.turn.get_value() != turn => {}
            Ok(left) => self.told(left, turn).await,
            Err(_) => self.after(AGAIN, turn),
        }
    }

    async fn told(self, left: SessionLeft, turn: u32) {
        let was = self.standing.get_untracked();
        // Whoever asked for something else may have learnt of the end first.
        let lost = self.portal.lost();
        let ended = was == Standing::Over || lost.is_some();
        if lost.is_some() {
            self.who.set_value(lost);
        }
        if ended && left.seconds > 0 && !self.is_back().await {
            return;
        }
        self.ends.set_value(browser::device_seconds() + left.seconds);
        self.left.set(left.seconds);
        let person = untrack(|| self.portal.session()).and_then(|session| session.person);
        let known = person.is_some() || self.portal.lost().is_some();
        if let Some(person) = person {
            self.who.set_value(Some(person.iin));
        }
        let now = match left {
            SessionLeft { seconds: ..=0, .. } if known => Standing::Over,
            SessionLeft { seconds: ..=0, .. } => Standing::Quiet,
            SessionLeft {
                at_most: ..=WARNING, ..
            } => Standing::Last,
            SessionLeft {
                seconds: ..=WARNING, ..
            } => Standing::Soon,
            SessionLeft { .. } => Standing::Quiet,
        };
        if now != was {
            self.show(now);
        }
        match now {
            Standing::Soon | Standing::Last => self.tick(turn),
            Standing::Quiet if known && left.seconds > 0 => self.after(left.seconds - WARNING, turn),
            Standing::Quiet | Standing::Over => {}
        }
    }

    /// The same person is there again, and the page goes on. What is on the page of somebody else is not for this one.
    async fn is_back(self) -> bool {
        let Ok(session) = api::session().await else {
            return false;
        };
        let now = session.person.as_ref().map(|person| person.iin.clone());
        if self.who.get_value().is_some_and(|before| Some(before) != now) {
            if let Some(window) = browser::window() {
                let _ = window.location().reload();
            }
            return false;
        }
        self.portal.accept(session);
        true
    }

    fn after(self, seconds: i64, turn: u32) {
        let milliseconds = i32::try_from(seconds.max(1).saturating_mul(1000)).unwrap_or(i32::MAX);
        browser::after(milliseconds, move || {
            if self.turn.get_value() == turn {
                leptos::task::spawn_local(self.look());
            }
        });
    }

    /// Counts down; at the end the server has the word.
    fn tick(self, turn: u32) {
        browser::after(1000, move || {
            if self.turn.get_value() != turn {
                return;
            }
            let left = self.ends.get_value() - browser::device_seconds();
            self.left.set(left.max(0));
            if left > 0 {
                self.tick(turn);
            } else {
                leptos::task::spawn_local(self.look());
            }
        });
    }

    fn show(self, standing: Standing) {
        self.standing.set(standing);
        self.failed.set(None);
        // Once what it says is drawn: the focus goes to the first button in it.
        browser::after(0, move || {
            let Some(dialog) = element() else { return };
            if standing == Standing::Quiet {
                dialog.close();
            } else if !dialog.open() {
                let _ = dialog.show_modal();
            }
        });
    }

    /// The one press: any use prolongs the session.
    fn stay(self) {
        leptos::task::spawn_local(async move {
            match api::session().await {
                Ok(session) if session.person.is_some() => {
                    self.portal.accept(session);
                    self.look().await;
                }
                Ok(_) => self.look().await,
                Err(failure) => self.failed.set(Some(failure)),
            }
        });
    }
}

/// `4:59`.
fn minutes(seconds: i64) -> String {
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let zero = if seconds < 10 { "0" } else { "" };
    [&minutes.to_string(), ":", zero, &seconds.to_string()].concat()
}

fn dialog(watch: Watch) -> AnyView {
    let standing = watch.standing;
    let left = move |text: shared::text::Text| {
        spoken(move |lang| text.fill(lang, &[("time", minutes(watch.left.get()))]))
    };
    // Escape is the press that keeps what there is.
    let cancel = move |event: web_sys::Event| {
        event.prevent_default();
        match standing.get_untracked() {
            Standing::Soon => watch.stay(),
            Standing::Last => close(),
            Standing::Quiet | Standing::Over => {}
        }
    };
    let leave = |_| {
        if let Some(window) = browser::window() {
            let _ = window.location().assign("/");
        }
    };
    view! {
        <dialog
            id=DIALOG class="expiry" class:expiry--over=move || standing.get() == Standing::Over
            aria-labelledby=HEADING on:cancel=cancel
        >
            {live(move || match standing.get() {
                Standing::Quiet => ().into_any(),
                Standing::Soon => view! {
                    <h2 id=HEADING>{say(words::EXPIRES)}</h2>
                    <p class="numeric">{left(words::EXPIRES_IN)}</p>
                    <button type="button" class="button" on:click=move |_| watch.stay()>{say(words::STAY)}</button>
                },
                Standing::Last => view! {
                    <h2 id=HEADING>{say(words::EXPIRES)}</h2>
                    <p class="numeric">{left(words::EXPIRES_LAST)}</p>
                    <button type="button" class="button" on:click=|_| close()>{say(words::UNDERSTOOD)}</button>
                },
                Standing::Over => view! {
                    <h2 id=HEADING>{say(words::OVER)}</h2>
                    <p>{say(words::OVER_KEPT)}</p>
                    <div class="cluster">
                        <a class="button" href="/sign-in" target="_blank">{say(words::AGAIN)}</a>
                        <button type="button" class="button button--secondary" on:click=leave>
                            {say(words::LEAVE)}
                        </button>
                    </div>
                },
            })}
            {move || watch.failed.get().map(|failure| view! { <FailureNotice failure/> })}
        </dialog>
    }
}

fn close() {
    if let Some(dialog) = element() {
        dialog.close();
    }
}
