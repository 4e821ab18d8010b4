//! Where the person is: the address bar, the links of the app, back and forward.
//!
//! Flat addresses that `router.rs` matches by itself need no more of a router than this.

use crate::{browser, prelude::*};
use leptos::ev;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, Url, UrlSearchParams};

/// The address of the page. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Address {
    /// Path, and what follows `?`.
    here: RwSignal<(String, String)>,
    path: Memo<String>,
}

/// How one comes to an address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// One step further, to the top of the page or to what the address names.
    Forward,
    /// In the place of the page before.
    Instead,
    /// One step further, without scrolling.
    Still,
}

/// Makes the context, and takes over the clicks on links that stay in the app.
pub fn provide() {
    let here = RwSignal::new(current());
    let address = Address {
        here,
        path: Memo::new(move |_| here.with(|(path, _)| path.clone())),
    };
    provide_context(address);
    window_event_listener(ev::popstate, move |_| here.set(current()));
    window_event_listener(ev::click, move |event| {
        if let Some(url) = followed(&event) {
            event.prevent_default();
            address.show(&url, Way::Forward);
        }
    });
}

/// The address of this page.
pub fn address() -> Address {
    expect_context()
}

impl Address {
    /// The path (tracked).
    pub fn path(self) -> String {
        self.path.get()
    }

    /// What follows `?` (tracked).
    pub fn search(self) -> String {
        self.here.with(|(_, search)| search.clone())
    }

    /// One of the values that follow `?` (tracked).
    pub fn query(self, name: &str) -> Option<String> {
        let search = self.search();
        UrlSearchParams::new_with_str(&search).ok()?.get(name)
    }

    /// Goes to an address of the app.
    pub fn go(self, to: &str) {
        self.go_by(Way::Forward, to);
    }

    /// The same, in the place of this page: "back" does not lead here again.
    pub fn go_instead(self, to: &str) {
        self.go_by(Way::Instead, to);
    }

    /// The same as another step, while the page stays where it is scrolled to.
    pub fn go_still(self, to: &str) {
        self.go_by(Way::Still, to);
    }

    fn go_by(self, way: Way, to: &str) {
        if let Some(url) = local(to) {
            self.show(&url, way);
        }
    }

    /// Changes the address bar, and then the page: what is drawn finds its own address there. Who comes again to where
    /// they are needs no second step back.
    fn show(self, url: &Url, way: Way) {
        let Some(window) = browser::window() else { return };
        let (Ok(history), to) = (window.history(), url.href()) else {
            return;
        };
        let again = window.location().href().is_ok_and(|here| here == to);
        let _ = if again || way == Way::Instead {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&to))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&to))
        };
        self.here.set(current());
        if way == Way::Still {
            return;
        }
        let hash = url.hash();
        // Once the page is drawn.
        request_animation_frame(move || scroll(hash.trim_start_matches('#')));
    }
}

/// Path and search of the address bar.
fn current() -> (String, String) {
    let Some(location) = browser::window().map(|window| window.location()) else {
        return Default::default();
    };
    let search = location.search().unwrap_or_default();
    (
        location.pathname().unwrap_or_default(),
        search.trim_start_matches('?').to_owned(),
    )
}

/// The whole of an address, if it belongs to this portal.
fn local(to: &str) -> Option<Url> {
    let origin = browser::window()?.location().origin().ok()?;
    let url = Url::new_with_base(to, &origin).ok()?;
    (url.origin() == origin).then_some(url)
}

/// Where a click leads within the app. A click with a key held down, a download, another window or another site are
/// the browser's own.
fn followed(event: &ev::MouseEvent) -> Option<Url> {
    let plain = event.button() == 0
        && !(event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key());
    if event.default_prevented() || !plain {
        return None;
    }
    let on: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = on.closest("a[href]").ok()??.dyn_into().ok()?;
    let leaves = !link.target().is_empty() || link.has_attribute("download") || link.rel() == "external";
    if leaves { None } else { local(&link.href()) }
}

/// To the element of this id, or to the top.
fn scroll(id: &str) {
    let target = if id.is_empty() { None } else { browser::element(id) };
    if let Some(target) = target {
        target.scroll_into_view();
    } else if let Some(window) = browser::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
