//! Texts in the language of the moment: they change with it, and nothing else on the page does.

use crate::portal::portal;
use crate::prelude::*;
use shared::text::{Lang, Text};

/// A text in the language of the moment, for a view: `{say(common::BACK)}`.
pub fn say(text: Text) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let portal = portal();
    move || portal.say(text)
}

/// The same as a signal, for a property: `<Page title=title(case::CABINET)>`.
pub fn title(text: Text) -> Signal<String> {
    let portal = portal();
    Signal::derive(move || portal.say(text).to_owned())
}

/// Something made for the language of the moment: a date, a filled text.
pub fn spoken(make: impl Fn(Lang) -> String + Send + Sync + 'static) -> Signal<String> {
    let portal = portal();
    Signal::derive(move || make(portal.lang()))
}
