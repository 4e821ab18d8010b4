//! The sign-in page: two ways, and where to go on.

use super::{code::OneTimeCode, key::KeySignIn};
use crate::{
    address::address,
    components::{Notice, NoticeKind, Page, say, title},
    portal::portal,
    prelude::*,
};
use shared::{
    api::SessionView,
    service::card,
    text::ui::{common, sign_in as words},
};

/// Signing in.
#[component]
pub fn SignIn() -> impl IntoView {
    let (portal, address) = (portal(), address());
    let next = Memo::new(move |_| local_path(address.query("next").as_deref()));
    let by_key = RwSignal::new(false);
    // A service may take no other way (AU-3) [002 §5].
    let key_only = Memo::new(move |_| next.with(|next| eds_only(next)));
    Effect::new(move || by_key.set(key_only.get()));
    let on_done = Callback::new(move |session: SessionView| {
        portal.accept(session);
        address.go_instead(&next.get_untracked());
    });
    let demo = move || portal.session().is_some_and(|session| session.demo);
    view! {
        <Page title=title(words::HEADING)>
            {move || portal.admitted(key_only.get()).then(|| view! {
                <Notice kind=NoticeKind::Success>
                    <p>{say(words::ALREADY)}</p>
                    <p><a href=move || next.get()>{say(common::CONTINUE)}</a></p>
                </Notice>
            })}
            <p class="page__lead">{say(words::INTRO)}</p>
            {move || if key_only.get() {
                view! { <Notice><p>{say(words::KEY_ONLY)}</p></Notice> }
            } else {
                view! {
                    <fieldset class="ways">
                        <legend class="label">{say(words::WAY)}</legend>
                        {way("way-code", false, by_key)}
                        {way("way-key", true, by_key)}
                    </fieldset>
                }
            }}
            {move || if by_key.get() {
                view! { <KeySignIn on_done/> }
            } else {
                view! { <OneTimeCode on_done/> }
            }}
            {move || demo().then(demo_hint)}
        </Page>
    }
}

fn way(id: &'static str, key: bool, by_key: RwSignal<bool>) -> impl IntoView {
    let (label, hint) = if key {
        (words::WAY_KEY, words::WAY_KEY_HINT)
    } else {
        (words::WAY_CODE, words::WAY_CODE_HINT)
    };
    let hint_id = [id, "-hint"].concat();
    view! {
        <div class="ways__one">
            <input
                class="ways__radio" type="radio" name="way" id=id aria-describedby=hint_id.clone()
                prop:checked=move || by_key.get() == key on:change=move |_| by_key.set(key)
            />
            <label class="ways__label" for=id>{say(label)}</label>
            <span class="hint ways__hint" id=hint_id>{say(hint)}</span>
        </div>
    }
}

fn demo_hint() -> impl IntoView {
    let link = |href: &'static str, name: shared::text::Text| {
        view! { <a href=href target="_blank">{say(name)}" "{say(words::NEW_TAB)}</a> }
    };
    view! {
        <Notice>
            <h2 class="notice__heading">{say(words::DEMO_HINT)}</h2>
            <p>{say(words::DEMO_HINT_PEOPLE)}" "{link("/demo/people", common::DEMO_PEOPLE)}</p>
            <p>{say(words::DEMO_HINT_OUTBOX)}" "{link("/demo/outbox", common::DEMO_OUTBOX)}</p>
        </Notice>
    }
}

/// Whether the page to go on to is an application for a service that wants an EDS.
fn eds_only(next: &str) -> bool {
    let service = next
        .strip_prefix("/apply/")
        .and_then(|rest| rest.split(['/', '?']).next());
    service.and_then(card).is_some_and(|card| card.eds_only)
}

/// Where to go on: an address of this portal, or the cabinet. `//host` and what a browser reads like it leads
/// elsewhere (ASVS 3.7.2).
fn local_path(next: Option<&str>) -> String {
    let local = |path: &&str| {
        path.starts_with('/')
            && !path.starts_with("//")
            && !path.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace())
    };
    next.filter(local).unwrap_or("/cases").to_owned()
}
