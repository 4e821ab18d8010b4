//! Style sheets of parts that are loaded later.

use crate::browser;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

/// Loads a style sheet of the package, once. One that does not come keeps nobody from going on.
pub async fn load(name: &str) {
    if is_asked(name) {
        return;
    }
    let Some(link) = link(name) else { return };
    let over = Promise::new(&mut |resolve, _| {
        for event in ["load", "error"] {
            let _ = link.add_event_listener_with_callback(event, &resolve);
        }
    });
    let _ = JsFuture::from(over).await;
}

/// Whether a style sheet was asked for.
pub fn is_asked(name: &str) -> bool {
    browser::element(name).is_some()
}

fn link(name: &str) -> Option<Element> {
    let document = browser::document()?;
    let link = document.create_element("link").ok()?;
    link.set_id(name);
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", &browser::packed(name)?).ok()?;
    document.head()?.append_child(&link).ok()?;
    Some(link)
}
