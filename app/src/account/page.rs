//! The page of the account.

use super::{calls, password::password, phone::phone, sessions::Sessions};
use crate::{
    components::{Page, SignedInOnly, fetched, say, title},
    prelude::*,
};
use shared::text::ui::{account as words, password as passwords};

/// The page.
#[component]
pub fn AccountPage() -> impl IntoView {
    view! {
        <Page title=title(words::ACCOUNT) back=Signal::derive(|| "/cases".to_owned())>
            <SignedInOnly><Contents/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let account = fetched(|| async { calls::account().await });
    let sessions = fetched(|| async { calls::sessions().await });
    // After a change of what somebody signs in with the others have ended.
    let changed = Callback::new(move |()| {
        account.again();
        sessions.again();
    });
    view! {
        <Sessions sessions/>
        <section class="cabinet" aria-labelledby="password-heading">
            <h2 id="password-heading">{say(passwords::PASSWORD)}</h2>
            {account.view(move |view| password(&view, changed))}
        </section>
        <section class="cabinet" aria-labelledby="phone-heading">
            <h2 id="phone-heading">{say(words::PHONE)}</h2>
            {account.view(move |view| phone(view, changed))}
        </section>
    }
}
