//! What is shown, in the address: it can be kept, sent, gone back to.

use crate::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

/// A value of the address (tracked); "" if it is not there.
pub fn query(name: &'static str) -> Memo<String> {
    let map = use_query_map();
    Memo::new(move |_| map.with(|map| map.get(name)).unwrap_or_default())
}

/// Goes to an address of the app; the page stays where it is scrolled to.
pub fn goer() -> Callback<String> {
    let navigate = use_navigate();
    Callback::new(move |to: String| {
        let options = NavigateOptions {
            scroll: false,
            ..NavigateOptions::default()
        };
        navigate(&to, options);
    })
}

/// `/admin?office=talgar`: what is empty is left out.
pub fn address(path: &str, said: &[(&str, &str)]) -> String {
    let mut address = path.to_owned();
    for (name, value) in said.iter().filter(|(_, value)| !value.is_empty()) {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(name);
        address.push('=');
        address.push_str(&String::from(js_sys::encode_uri_component(value)));
    }
    address
}
