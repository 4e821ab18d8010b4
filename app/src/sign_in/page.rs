//! The sign-in page: three ways, and where to go on.

use super::{choose::ChoosePassword, code::OneTimeCode, key::key_sign_in, password::PasswordSignIn};
use crate::{
    address::address,
    browser,
    components::{NotFound, Notice, NoticeKind, Page, say, title},
    portal::portal,
    prelude::*,
    router::address_part,
};
use shared::{
    api::{SessionView, code},
    service::card,
    text::{
        Text,
        problems::sentence,
        ui::{common, password, sign_in as words},
    },
};

/// The pages of this part of the app.
#[component]
pub fn Pages() -> impl IntoView {
    let (first, second) = (address_part(0), address_part(1));
    live(move || {
        let at = (first.get(), second.get());
        untrack(|| match (at.0.as_str(), at.1.as_str()) {
            ("sign-in", "") => view! { <SignIn/> },
            ("sign-in", "password") => view! { <ChoosePassword/> },
            _ => view! { <NotFound/> },
        })
    })
}

/// A way to sign in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Code,
    Password,
    Key,
}

/// Signing in.
#[component]
fn SignIn() -> impl IntoView {
    let (portal, address) = (portal(), address());
    let next = Memo::new(move |_| go_on(address.query("next").as_deref()));
    let forgotten = Memo::new(move |_| onward("/sign-in/password", &next.get()));
    let (iin, by) = (RwSignal::new(String::new()), RwSignal::new(By::Code));
    // Whether somebody who has a password has tried without it.
    let wanted = RwSignal::new(false);
    // A service may take no other way (AU-3) [002 §5].
    let key_only = Memo::new(move |_| next.with(|next| eds_only(next)));
    Effect::new(move || {
        if key_only.get() {
            by.set(By::Key);
        }
    });
    let on_password = Callback::new(move |()| {
        wanted.set(true);
        by.set(By::Password);
        browser::focus_soon("password");
    });
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
                        {way("way-code", By::Code, by)}
                        {way("way-password", By::Password, by)}
                        {way("way-key", By::Key, by)}
                    </fieldset>
                }
            }}
            {move || (wanted.get() && by.get() == By::Password).then(|| view! {
                <Notice kind=NoticeKind::Warning>
                    <p>{sentence(code::AUTH_PASSWORD_REQUIRED).map(say)}</p>
                </Notice>
            })}
            {move || (by.get() != By::Key).then(|| view! { <p class="muted">{say(password::SMS_RISK)}</p> })}
            {live(move || match by.get() {
                By::Code => view! { <OneTimeCode iin on_done on_password/> },
                By::Password => view! { <PasswordSignIn iin forgotten on_done/> },
                By::Key => key_sign_in(on_done),
            })}
            {move || demo().then(demo_hint)}
        </Page>
    }
}

fn way(id: &'static str, this: By, by: RwSignal<By>) -> impl IntoView {
    let (label, hint): (Text, Text) = match this {
        By::Code => (words::WAY_CODE, words::WAY_CODE_HINT),
        By::Password => (password::WAY, password::WAY_HINT),
        By::Key => (words::WAY_KEY, words::WAY_KEY_HINT),
    };
    let hint_id = [id, "-hint"].concat();
    view! {
        <div class="ways__one">
            <input
                class="ways__radio" type="radio" name="way" id=id aria-describedby=hint_id.clone()
                prop:checked=move || by.get() == this on:change=move |_| by.set(this)
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
pub fn go_on(next: Option<&str>) -> String {
    let local = |path: &&str| {
        path.starts_with('/')
            && !path.starts_with("//")
            && !path.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace())
    };
    next.filter(local).unwrap_or("/cases").to_owned()
}

/// A page of this part, from which one goes on to the same place.
pub fn onward(page: &str, next: &str) -> String {
    let next: String = js_sys::encode_uri_component(next).into();
    [page, "?next=", &next].concat()
}
