//! A page follows what the server tells: by server-sent events, and where these do not come by asking now and then.

use crate::{browser, prelude::*};
use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle};
use std::time::Duration;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{EventSource, MessageEvent};

/// How often is asked for what nothing is heard of.
const NOW_AND_THEN: Duration = Duration::from_secs(30);

/// What the server tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// The number of the last event of a case.
    Last(u32),
    /// The administrator has edited calendar, hours, offices.
    Edited,
    /// Something has changed, or was missed.
    Something,
}

impl Heard {
    fn of(text: &str) -> Self {
        match text.parse() {
            Ok(seq) if seq > 0 => Self::Last(seq),
            _ if text == "edited" => Self::Edited,
            _ => Self::Something,
        }
    }
}

/// Follows the stream at an address while the page is open and in sight; `look` is done now and then while there is none.
/// A stream first tells how it stands, so that nothing is missed while it was cut.
pub fn follow(address: Memo<String>, hear: Callback<Heard>, look: Callback<()>) {
    let line = Line {
        address,
        hear,
        look,
        source: LocalValue::new_local(None),
        asking: StoredValue::new(None),
    };
    Effect::new(move || {
        address.with(|_| ());
        line.open();
    });
    let seen = window_event_listener(leptos::ev::visibilitychange, move |_| {
        if browser::is_visible() {
            line.open();
        } else {
            line.close();
        }
    });
    on_cleanup(move || {
        seen.remove();
        line.close();
    });
}

/// The way to the server. Copy it into closures.
#[derive(Clone, Copy)]
struct Line {
    address: Memo<String>,
    hear: Callback<Heard>,
    look: Callback<()>,
    source: LocalValue<Option<EventSource>, LocalStorage>,
    asking: StoredValue<Option<IntervalHandle>>,
}

impl Line {
    fn open(self) {
        self.close();
        let Some(address) = self.address.try_get_untracked() else {
            return;
        };
        let Ok(source) = EventSource::new(&address) else {
            self.look.run(());
            self.ask_now_and_then();
            return;
        };
        let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            self.stop_asking();
            self.hear
                .run(Heard::of(&event.data().as_string().unwrap_or_default()));
        });
        source.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
        // The browser tries again by itself; it gives up where the answer is a refusal.
        let lost = Closure::<dyn Fn()>::new(move || self.ask_now_and_then());
        source.set_onerror(Some(lost.into_js_value().unchecked_ref()));
        self.source.try_set_value(Some(source));
    }

    fn close(self) {
        self.stop_asking();
        if let Some(Some(source)) = self.source.try_update_value(Option::take) {
            source.set_onmessage(None);
            source.set_onerror(None);
            source.close();
        }
    }

    fn ask_now_and_then(self) {
        if self.asking.try_with_value(Option::is_some) != Some(false) {
            return;
        }
        let ask = move || {
            if !browser::is_visible() {
                return;
            }
            let given_up = self
                .source
                .try_with_value(|source| {
                    source
                        .as_ref()
                        .is_some_and(|source| source.ready_state() == EventSource::CLOSED)
                })
                .unwrap_or_default();
            if given_up {
                self.open();
                self.ask_now_and_then();
            }
            self.look.run(());
        };
        self.asking
            .try_set_value(set_interval_with_handle(ask, NOW_AND_THEN).ok());
    }

    fn stop_asking(self) {
        if let Some(Some(handle)) = self.asking.try_update_value(Option::take) {
            handle.clear();
        }
    }
}
