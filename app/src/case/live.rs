//! The page of a case follows the case: by server-sent events, and where these do not come by asking now and then.

use super::matter::Matter;
use crate::{browser, components::Fetched, portal::portal, prelude::*};
use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle};
use shared::{
    api::{CaseView, paths},
    text::ui::case::now as words,
};
use std::time::Duration;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{EventSource, MessageEvent};

/// How often a case is asked for that nothing is heard of.
const NOW_AND_THEN: Duration = Duration::from_secs(30);

/// Keeps what was fetched up to date while the page is open and in sight, and says what is new to those who do not see
/// it. The stream first tells the last event, so that nothing is missed while it was cut.
pub fn follow(number: Memo<String>, case: Fetched<CaseView>) {
    let last = Memo::new(move |_| Some(case.there()?.events.last()?.seq));
    let line = Line {
        number,
        case,
        told: RwSignal::new(None),
        source: StoredValue::new_local(None),
        asking: StoredValue::new(None),
    };
    Effect::new(move || {
        number.with(|_| ());
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
    // What was told may be older or newer than what was fetched meanwhile.
    Effect::new(move || {
        if let (Some(told), Some(last)) = (line.told.get(), last.get())
            && told > last
        {
            case.again();
        }
    });
    announce(case, last);
}

/// The way to the server. Copy it into closures.
#[derive(Clone, Copy)]
struct Line {
    number: Memo<String>,
    case: Fetched<CaseView>,
    /// The last event as the stream told it.
    told: RwSignal<Option<u32>>,
    source: StoredValue<Option<EventSource>, LocalStorage>,
    asking: StoredValue<Option<IntervalHandle>>,
}

impl Line {
    fn open(self) {
        self.close();
        self.told.try_set(None);
        let Some(number) = self.number.try_get_untracked() else {
            return;
        };
        let Ok(source) = EventSource::new(&paths::at(paths::CASE_STREAM, &number)) else {
            self.case.again();
            self.ask_now_and_then();
            return;
        };
        let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            self.stop_asking();
            match event.data().as_string().and_then(|text| text.parse::<u32>().ok()) {
                Some(told) if told > 0 => {
                    self.told.try_set(Some(told));
                }
                // The stream has missed some.
                _ => self.case.again(),
            }
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
            self.case.again();
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

/// Says what is new, in the polite live region.
fn announce(case: Fetched<CaseView>, last: Memo<Option<u32>>) {
    let portal = portal();
    Effect::new(move |before: Option<Option<u32>>| {
        let last = last.get();
        if let (Some(Some(before)), Some(last)) = (before, last)
            && before < last
        {
            let lang = portal.lang_now();
            let matter = untrack(|| case.there()).and_then(Matter::of);
            if let Some(what) = matter.and_then(|matter| matter.news(before, lang)) {
                portal.announce(words::NEWS.fill(lang, &[("what", what)]));
            }
        }
        last
    });
}
