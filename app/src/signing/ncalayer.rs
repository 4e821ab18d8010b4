//! Signing with NCALayer: what will happen is said before it does, as browser and NCALayer both ask the person something.

use super::{
    dialog::Signing,
    socket,
    trouble::{Step, Trouble},
    ways::Way,
    worker::holder,
};
use crate::{
    browser,
    components::say,
    portal::{Portal, portal},
    prelude::*,
};
use shared::{
    ncalayer::{self, DOWNLOAD, PAGE, Request},
    text::ui::{ncalayer as words, sign_in, signing as ways},
};

/// Asks NCALayer, once the person has pressed the button.
#[component]
pub fn NcaLayer(signing: Signing) -> impl IntoView {
    let portal = portal();
    let waits = move || signing.working.get();
    on_cleanup(socket::stop);
    view! {
        <section class="key-file stack" aria-label=move || portal.say(ways::NCALAYER)>
            <dl class="facts">
                <div><dt>{say(sign_in::KEY_PURPOSE)}</dt><dd>{say(signing.purpose)}</dd></div>
            </dl>
            <ol>
                <li>{say(words::START)}</li>
                <li>{say(words::ALLOW)}</li>
                <li>{say(words::CHOOSE)}</li>
            </ol>
            <p class="hint">{say(words::STAYS)}</p>
            <p role="status">{move || if waits() { portal.say(words::WAITS) } else { "" }}</p>
            <div class="cluster">
                <button
                    type="button" class="button" id="ncalayer-sign"
                    aria-disabled=move || (waits() || signing.busy.get()).then_some("true")
                    on:click=move |_| ask(portal, signing)
                >
                    {say(signing.button)}
                </button>
                {live(move || waits().then(|| view! {
                    <button type="button" class="button button--secondary" on:click=move |_| socket::stop()>
                        {say(ways::STOP)}
                    </button>
                }))}
            </div>
        </section>
    }
}

fn ask(portal: Portal, signing: Signing) {
    if !signing.begin() {
        return;
    }
    let demo = untrack(|| portal.session()).is_some_and(|session| session.demo);
    leptos::task::spawn_local(async move {
        let Some(content) = signing.content.get().await else {
            return signing.stop();
        };
        let expected = signing.holder.try_get_value().flatten();
        let request = Request {
            data: browser::base64(content.as_bytes()),
            sign_in: expected.is_none(),
            holder: expected,
            any_authority: demo,
            lang: portal.lang_now(),
        };
        match socket::sign(request).await {
            Ok(cms) => {
                let facts = holder(&cms).await;
                signing.done(Way::NcaLayer, cms, facts);
            }
            Err(trouble) => signing.fail(told(trouble)),
        }
    });
}

/// What a conversation that gave no signature means to the person.
fn told(trouble: ncalayer::Trouble) -> Trouble {
    use ncalayer::Trouble as T;
    const START: Step = (words::START_DO, None);
    const TRUST: Step = (words::TRUST_DO, Some(PAGE));
    const ALLOW: Step = (words::ALLOW_DO, None);
    const AGAIN: Step = (ways::AGAIN_DO, None);
    const INSTALL: Step = (words::DOWNLOAD_DO, Some(DOWNLOAD));
    let (what, next) = match trouble {
        T::Cancelled => return Trouble::own_doing(words::CANCELLED),
        T::Refused(code) => {
            let what = move |lang| words::REFUSED.fill(lang, &[("code", code.as_str())]);
            return Trouble::filled(what, vec![(words::REFUSED_DO, None), INSTALL]);
        }
        T::Unreachable => (words::UNREACHABLE, vec![START, TRUST, ALLOW, INSTALL]),
        T::Denied => (words::DENIED, vec![ALLOW]),
        T::NotNcaLayer => (words::NOT_NCALAYER, vec![(words::RESTART_DO, None)]),
        T::Outdated => (words::OUTDATED, vec![INSTALL]),
        T::Closed => (words::CLOSED, vec![START]),
        T::TimedOut => (words::TIMED_OUT, vec![AGAIN]),
        T::Unreadable => (words::UNREADABLE, vec![AGAIN, INSTALL]),
    };
    Trouble::error(what, next)
}
