//! What only a signed-in person sees.

use super::{FailureNotice, Loading, Notice, say};
use crate::prelude::*;
use crate::{address::address, api::Failure, portal::portal};
use shared::text::ui::common;

/// Shows its content to a signed-in person, and the way to sign in to anybody else. Whose session ends while the
/// page is open keeps what is on it: only a newly opened page asks to sign in.
#[component]
pub fn SignedInOnly(
    /// What they see.
    children: ChildrenFn,
) -> impl IntoView {
    let portal = portal();
    let known = Memo::new(move |_| {
        if portal.signed_in() {
            return Door::Open;
        }
        match (portal.session().is_some(), portal.unreached()) {
            (true, _) => Door::Closed,
            (false, Some(failure)) => Door::Unreached(failure),
            (false, None) => Door::Unknown,
        }
    });
    move || match known.get() {
        Door::Open => children(),
        Door::Unknown => view! { <Loading/> },
        Door::Unreached(failure) => {
            let retry = Callback::new(move |()| portal.refresh());
            view! { <FailureNotice failure retry/> }
        }
        Door::Closed => view! {
            <Notice>
                <p>{say(common::SIGN_IN_FIRST)}</p>
                <p><a class="button" href=sign_in_address()>{say(common::SIGN_IN)}</a></p>
            </Notice>
        },
    }
}

#[derive(Clone, PartialEq)]
enum Door {
    Unknown,
    Unreached(Failure),
    Closed,
    Open,
}

/// The address of the sign-in page that leads back to where the person is now.
pub fn sign_in_address() -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let address = address();
    move || {
        let (path, search) = (address.path(), address.search());
        if path == "/" || path == "/sign-in" {
            return "/sign-in".to_owned();
        }
        let search = if search.is_empty() {
            search
        } else {
            ["?", &search].concat()
        };
        let next: String = js_sys::encode_uri_component(&[path, search].concat()).into();
        ["/sign-in?next=", &next].concat()
    }
}
