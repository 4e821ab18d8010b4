//! Signing with NCALayer: what will happen is said before it does, as browser and NCALayer both ask the person something.

use super::{dialog::Signing, socket, trouble::Trouble, ways::Way, worker::holder};
use crate::{
    browser,
    components::say,
    portal::{Portal, portal},
    prelude::*,
};
use shared::{
    ncalayer::Request,
    text::ui::{sign_in, signing as words},
};

/// Asks NCALayer, once the person has pressed the button.
#[component]
pub fn NcaLayer(signing: Signing) -> impl IntoView {
    let portal = portal();
    let waits = move || signing.working.get();
    on_cleanup(socket::stop);
    view! {
        <section class="key-file stack" aria-label=move || portal.say(words::NCALAYER)>
            <dl class="facts">
                <div><dt>{say(sign_in::KEY_PURPOSE)}</dt><dd>{say(signing.purpose)}</dd></div>
            </dl>
            <ol>
                <li>{say(words::NCALAYER_START)}</li>
                <li>{say(words::NCALAYER_ALLOW)}</li>
                <li>{say(words::NCALAYER_CHOOSE)}</li>
            </ol>
            <p class="hint">{say(words::NCALAYER_STAYS)}</p>
            <p role="status">{move || if waits() { portal.say(words::NCALAYER_WAITS) } else { "" }}</p>
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
                        {say(words::STOP)}
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
            Err(trouble) => signing.fail(Trouble::NcaLayer(trouble)),
        }
    });
}
