//! Tables, and what a page says when something was done.

use crate::{
    browser,
    components::{Fetched, Notice, NoticeKind, keyed, say, spoken},
    portal::{Portal, portal},
    prelude::*,
    work::left,
};
use shared::{
    official::WHOLE_COUNTRY,
    person::Iin,
    text::{Lang, Text, ui::admin as words},
};
use std::sync::Arc;

/// A table; the first cell of a row names it. On a narrow screen each row is a card, its cells named.
pub fn table(caption: AnyView, head: &[Text], rows: Vec<Vec<AnyView>>) -> AnyView {
    let names = head
        .iter()
        .map(|name| view! { <th scope="col">{say(*name)}</th> })
        .collect_view();
    let row = |cells: Vec<AnyView>| {
        let cells = cells
            .into_iter()
            .zip(head)
            .enumerate()
            .map(|(index, (cell, name))| {
                if index == 0 {
                    view! { <th scope="row" data-label=say(*name)><div>{cell}</div></th> }
                } else {
                    view! { <td data-label=say(*name)><div>{cell}</div></td> }
                }
            });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let rows = rows.into_iter().map(row).collect_view();
    view! {
        <table class="work-table">
            <caption>{caption}</caption>
            <thead><tr>{names}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// What was fetched, drawn anew each time: its forms begin with what holds now, nothing of the old ones is left in the
/// page.
pub fn renewed<T: Clone + Send + Sync + 'static>(
    fetched: Fetched<T>,
    show: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let (turn, show) = (StoredValue::new(0_u32), Arc::new(show));
    fetched.view(move |value| {
        turn.update_value(|turn| *turn = turn.wrapping_add(1));
        let (key, show) = (turn.get_value().to_string(), Arc::clone(&show));
        keyed(
            move || vec![key.clone()],
            move |_| untrack(|| show(value.clone())),
        )
    })
}

/// What was just done, for all to see and for the live region.
#[derive(Clone, Copy)]
pub struct Done {
    portal: Portal,
    said: RwSignal<Option<String>>,
}

/// The id of the message, where the focus goes.
const DONE: &str = "work-done";

impl Done {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            portal: portal(),
            said: RwSignal::new(None),
        }
    }

    /// Something was done, in the language of now. What was edited holds on this page too.
    pub fn say(self, text: impl FnOnce(Lang) -> String) {
        self.portal.refresh();
        self.said.try_set(Some(text(self.portal.lang_now())));
        browser::focus_soon(DONE);
    }

    /// The message.
    pub fn view(self) -> AnyView {
        view! {
            <div id=DONE tabindex="-1" class="work-done">
                {move || self.said.get().map(|text| view! { <Notice kind=NoticeKind::Success><p>{text}</p></Notice> })}
            </div>
        }
    }
}

/// The name of an office, or that it is the whole country.
pub fn office(code: &str) -> Signal<String> {
    if code == WHOLE_COUNTRY {
        return spoken(|lang| words::WHOLE_COUNTRY.get(lang).to_owned());
    }
    left::office(code)
}

/// An IIN in its groups.
pub fn iin(iin: &str) -> AnyView {
    let grouped = Iin::group(iin);
    view! { <span class="numeric nowrap">{grouped}</span> }
}
