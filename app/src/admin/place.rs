//! What is shown, in the address: it can be kept, sent, gone back to.

use crate::{address, prelude::*};

/// A value of the address (tracked); "" if it is not there.
pub fn query(name: &'static str) -> Memo<String> {
    let here = address::address();
    Memo::new(move |_| here.query(name).unwrap_or_default())
}

/// Goes to an address of the app; the page stays where it is scrolled to.
pub fn goer() -> Callback<String> {
    let here = address::address();
    Callback::new(move |to: String| here.go_still(&to))
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
