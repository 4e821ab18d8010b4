//! The portal in the browser: a Leptos single-page app over the rules of `shared`.

mod api;
mod apply;
mod browser;
mod case;
mod components;
mod demo;
mod form;
mod portal;
mod router;
mod service;
mod sign_in;
mod signer;

use leptos::mount::mount_to;
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes the place of the server-rendered content in `#app`; called once by `boot.js`.
#[wasm_bindgen(start)]
pub fn start() {
    let Some(root) = browser::element("app") else {
        return;
    };
    root.replace_children_with_node_0();
    mount_to(root, router::App).forget();
}
