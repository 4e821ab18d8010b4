//! The portal in the browser: a Leptos single-page app over the rules of `shared`.

mod account;
mod address;
mod admin;
mod api;
mod apply;
mod arrival;
mod browser;
mod case;
mod compare;
mod components;
mod counter;
mod courier;
mod demo;
mod directory;
mod entry;
mod expiry;
mod fetch;
mod form;
mod fresh;
mod guide;
mod in_force;
mod live;
mod my_data;
mod overview;
mod part;
mod portal;
mod prelude;
mod router;
mod service;
mod services;
mod sign_in;
mod signals;
mod signing;
mod sitting;
mod stored;
mod styles;
mod texts;
mod work;

use leptos::mount::mount_to;
use wasm_bindgen::prelude::wasm_bindgen;

/// The app's memory.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Takes the place of the server-rendered content in `#app`; called once by `boot.js`, with the texts of the
/// page's language. `false` if these are of another build.
#[wasm_bindgen]
pub fn start(texts: String) -> bool {
    let lang = portal::page_lang();
    if !shared::text::install(lang, shared::text::Part::APP, texts) {
        return false;
    }
    let Some(root) = browser::element("app") else {
        return false;
    };
    wasm_bindgen_futures::spawn_local(async move {
        // What the server rendered stays in sight until this page can be drawn; one that can't says so itself.
        let _ = router::need_here().await;
        root.replace_children_with_node_0();
        mount_to(root, router::App).forget();
    });
    true
}
