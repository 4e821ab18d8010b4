//! The workplace follows: the list, and an open case, on which whoever types loses nothing.

use super::{calls, desk::Desk};
use crate::{
    api::Answer,
    browser,
    components::{Fetched, say},
    in_force,
    live::{self, Heard},
    portal::portal,
    prelude::*,
};
use shared::{
    api::{WorkList, paths},
    text::ui::work as words,
};
use wasm_bindgen::JsCast;

/// What happens in quick succession is asked for once; and what I do myself is there by then. In milliseconds.
const SOON: i32 = 400;

/// Keeps the list up to date while it is in sight.
pub fn list(list: Fetched<WorkList>) {
    let (portal, waiting) = (portal(), StoredValue::new(false));
    let look = move || {
        if waiting.try_get_value() == Some(false) {
            waiting.set_value(true);
            browser::after(SOON, move || {
                if waiting.try_get_value().is_some() {
                    waiting.set_value(false);
                    list.again();
                }
            });
        }
    };
    let hear = Callback::new(move |heard| match heard {
        Heard::Edited => portal.refresh(),
        Heard::Last(_) | Heard::Something => look(),
    });
    let address = Memo::new(|_| paths::WORK_STREAM.to_owned());
    live::follow(address, hear, Callback::new(move |()| look()));
}

/// The link that has the focus has it again once the page is drawn anew, if it is still there.
pub fn keep_focus() {
    let active = browser::document().and_then(|document| document.active_element());
    let Some(href) = active.and_then(|active| active.get_attribute("href")) else {
        return;
    };
    browser::after(0, move || {
        let Some(document) = browser::document() else {
            return;
        };
        let Ok(links) = document.query_selector_all("main a[href]") else {
            return;
        };
        let mut links =
            (0..links.length()).filter_map(|index| links.get(index)?.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(link) = links.find(|link| link.get_attribute("href").as_ref() == Some(&href)) {
            let _ = link.focus();
        }
    });
}

/// Keeps an open case up to date while it is in sight.
pub fn case(number: Memo<String>, desk: Desk) {
    let last = Memo::new(move |_| Some(desk.file.there()?.events.last()?.seq));
    let told = RwSignal::new(None::<u32>);
    Effect::new(move || {
        number.with(|_| ());
        told.set(None);
    });
    let hear = Callback::new(move |heard| match heard {
        Heard::Last(seq) => told.try_set(Some(seq)),
        Heard::Edited => desk.portal.refresh(),
        Heard::Something => ask(number, last, told),
    });
    let address = Memo::new(move |_| paths::at(paths::WORK_CASE_STREAM, &number.get()));
    live::follow(address, hear, Callback::new(move |()| ask(number, last, told)));
    let behind =
        move |told: Option<u32>, last: Option<u32>| told.zip(last).is_some_and(|(told, last)| told > last);
    Effect::new(move || {
        last.with(|_| ());
        desk.loading.set(false);
    });
    Effect::new(move || {
        if desk.loading.get() {
            return;
        }
        if !behind(told.get(), last.get()) {
            return desk.behind.set(false);
        }
        browser::after(SOON, move || {
            let still = behind(
                told.try_get_untracked().flatten(),
                last.try_get_untracked().flatten(),
            );
            if still && desk.loading.try_get_untracked() == Some(false) {
                desk.hear();
            }
        });
    });
    // Calendar and hours were edited: nobody's form is drawn anew for it.
    Effect::following(move |before: Option<i64>| {
        let version = in_force::version();
        if before.is_some_and(|before| before != version) && !untrack(|| desk.is_writing()) {
            desk.drawn.update(|drawn| *drawn += 1);
        }
        version
    });
}

/// Asks whether there is anything new. It is no reading as long as there is nothing.
fn ask(number: Memo<String>, last: Memo<Option<u32>>, told: RwSignal<Option<u32>>) {
    let (Some(number), Some(Some(seen))) = (number.try_get_untracked(), last.try_get_untracked()) else {
        return;
    };
    leptos::task::spawn_local(async move {
        let news: Answer<Option<u32>> = calls::news(&number, seen).await;
        if let Ok(Some(seq)) = news {
            told.try_set(Some(seq));
        }
    });
}

/// That the case has changed, for whoever is at a form, with the way to see it.
pub fn behind(desk: Desk) -> AnyView {
    (move || {
        desk.behind.get().then(|| {
            view! {
                <div class="notice notice--warning" role="status">
                    <p>{say(words::HAS_CHANGED)}</p>
                    <button type="button" class="button button--secondary" on:click=move |_| desk.catch_up()>
                        {say(words::SHOW_CHANGE)}
                    </button>
                </div>
            }
        })
    })
    .into_any()
}
