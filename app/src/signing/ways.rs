//! The ways to sign that there are for this person, in which order. Nothing is asked of other programs here: a browser may
//! ask the person before it does.

use super::worker::member;
use crate::browser;
use js_sys::Function;
use shared::text::{Text, ui::signing as words};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};

/// A way to sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// NCALayer, a program on the person's computer.
    NcaLayer,
    /// The mobile application of the state.
    Mobile,
    /// A key file, opened in this browser.
    KeyFile,
    /// A one-time password in the place of a key.
    Code,
}

thread_local! {
    /// The way that worked last, until this tab is closed; kept nowhere else.
    static LAST: Cell<Option<Way>> = const { Cell::new(None) };
}

impl Way {
    /// In which order they are offered: on a phone there is no NCALayer, so that it comes last of the keys; a code, where
    /// it may stand in for a key, after them.
    pub fn all(with_code: bool) -> Vec<Self> {
        let keys = if is_phone() {
            [Self::KeyFile, Self::Mobile, Self::NcaLayer]
        } else {
            [Self::NcaLayer, Self::Mobile, Self::KeyFile]
        };
        keys.into_iter().chain(with_code.then_some(Self::Code)).collect()
    }

    /// The way to begin with: the one that worked last; or a code, for whoever came by a code and may have no key; or the
    /// first.
    pub fn first(all: &[Self], came_by_key: bool) -> Self {
        let last = LAST.get().or((!came_by_key).then_some(Self::Code));
        let last = last.filter(|last| all.contains(last));
        last.or(all.first().copied()).unwrap_or(Self::KeyFile)
    }

    /// Remembers that it worked.
    pub fn worked(self) {
        LAST.set(Some(self));
    }

    /// The id of its choice on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NcaLayer => "sign-by-ncalayer",
            Self::Mobile => "sign-by-mobile",
            Self::KeyFile => "sign-by-file",
            Self::Code => "sign-by-code",
        }
    }

    /// Its name, and what it needs.
    pub const fn words(self) -> (Text, Text) {
        match self {
            Self::NcaLayer => (words::NCALAYER, words::NCALAYER_HINT),
            Self::Mobile => (words::MOBILE, words::MOBILE_HINT),
            Self::KeyFile => (words::KEY_FILE, words::KEY_FILE_HINT),
            Self::Code => (words::CODE, words::CODE_HINT),
        }
    }
}

/// Whether this device is held in a hand: its main pointer is a finger.
pub fn is_phone() -> bool {
    let asked = browser::window().and_then(|window| {
        let ask = member(&window, "matchMedia").dyn_into::<Function>().ok()?;
        ask.call1(&window, &JsValue::from_str("(pointer: coarse)")).ok()
    });
    asked.is_some_and(|answer| member(&answer, "matches").is_truthy())
}
