//! The few things asked of the browser itself.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, Element, HtmlElement, Url, Window};

/// The window; there is one wherever the app runs.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element with this id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// This device's time in whole seconds since 1970; the portal corrects it by the server's.
pub fn device_seconds() -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::disallowed_methods,
        reason = "milliseconds since 1970 fit by far; this is the one place that asks the device"
    )]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    seconds
}

/// The language of the page as the server rendered it.
pub fn page_lang() -> String {
    root()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Sets `<html lang>` (WCAG 3.1.1) and the cookie that the server reads for its first paint. No personal data.
pub fn set_page_lang(tag: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", tag);
    }
    if let Some(document) = document().and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok())
    {
        let _ = document.set_cookie(&["lang=", tag, "; path=/; max-age=31536000; samesite=lax"].concat());
    }
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The address of a file of this build's package: it lies beside the script that started the app.
pub fn packed(name: &str) -> Option<String> {
    let script = document()?.query_selector("script[src$='/boot.js']").ok()??;
    let here = window()?.location().href().ok()?;
    let script = Url::new_with_base(&script.get_attribute("src")?, &here).ok()?;
    Some(Url::new_with_base(name, &script.href()).ok()?.href())
}

/// Sets the page's title (WCAG 2.4.2).
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whether this tab is in sight.
pub fn is_visible() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Moves the focus to the element with this id once the page has drawn it, and brings it into view.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    after(0, move || {
        if let Some(target) = element(&id) {
            let _ = target.focus();
            target.scroll_into_view();
        }
    });
}

/// Moves the focus to the element with this id and leaves the page where it is scrolled to.
pub fn focus_quietly(id: &str) {
    let Some(target) = element(id) else { return };
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &JsValue::from_str("preventScroll"), &JsValue::TRUE);
    let focus = js_sys::Reflect::get(&target, &JsValue::from_str("focus")).ok();
    if let Some(focus) = focus.and_then(|focus| focus.dyn_into::<js_sys::Function>().ok()) {
        let _ = focus.call1(&target, &options);
    }
}

/// Runs something once, so many milliseconds later.
pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let callback = Closure::once_into_js(then);
        let _ = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), milliseconds);
    }
}

/// Bytes in base64, by the browser's own encoder.
pub fn base64(bytes: &[u8]) -> String {
    let binary: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    window()
        .and_then(|window| window.btoa(&binary).ok())
        .unwrap_or_default()
}

/// A random id of 128 bits from the browser's own generator, as a UUID.
pub fn random_id() -> String {
    window()
        .and_then(|window| window.crypto().ok())
        .map(|crypto| random_uuid(&crypto))
        .unwrap_or_default()
}

fn random_uuid(crypto: &web_sys::Crypto) -> String {
    // `randomUUID` exists in secure contexts only, and loopback is one.
    let function = js_sys::Reflect::get(crypto, &JsValue::from_str("randomUUID")).ok();
    function
        .and_then(|function| function.dyn_into::<js_sys::Function>().ok())
        .and_then(|function| function.call0(crypto).ok())
        .and_then(|id| id.as_string())
        .unwrap_or_default()
}

/// Waits so many milliseconds.
pub async fn sleep(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}
