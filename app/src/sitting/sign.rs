//! The signatures under the minutes, and mine.

use super::{
    agenda::trouble,
    calls,
    page::{Sitting, me},
};
use crate::{
    components::{say, spoken},
    prelude::*,
    signing::{Content, SignDialog},
};
use shared::{
    api::{SignedPaper, SittingState, SittingView},
    procedure::SittingMinutes,
    text::{dates::long_moment, ui::sitting as words},
};

/// Everybody who was present, and when they signed.
pub fn signatures(sitting: &SittingView, minutes: &SittingMinutes) -> AnyView {
    let rows = minutes.present.iter().map(|member| {
        let signed = sitting
            .signatures
            .iter()
            .find(|signature| signature.iin == member.iin);
        let state = match signed.map(|signature| signature.at) {
            Some(at) => spoken(move |lang| long_moment(at, lang)).into_any(),
            None => view! { <span class="mark">{say(words::AWAITED)}</span> },
        };
        view! { <li>{member.name.clone()}" – "{state}</li> }
    });
    let open = sitting.state == SittingState::Written;
    view! {
        <h3>{say(words::SIGNATURES)}</h3>
        {open.then(|| view! { <p class="small muted">{say(words::ALL_SIGN)}</p> })}
        <ul class="plain-list signatures">{rows.collect_view()}</ul>
    }
}

/// The key that signs them.
pub fn sign(page: Sitting, sitting: &SittingView) -> AnyView {
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(None));
    let (id, content) = (sitting.id.clone(), sitting.minutes.clone());
    let (raw, to_sign) = (content.clone(), Content::fixed(content.clone()));
    let on_signed = Callback::new(move |signature: String| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        let (id, content) = (id.clone(), content.clone());
        leptos::task::spawn_local(async move {
            let answer = calls::sign(&id, &SignedPaper { content, signature }).await;
            busy.try_set(false);
            match answer {
                Ok(after) if after.state == SittingState::Signed => page.changed(words::ALL_SIGNED),
                Ok(_) => page.changed(words::SIGNED_NOW),
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    });
    view! {
        <section class="stack no-print" aria-labelledby="sign-minutes">
            <h3 id="sign-minutes">{say(words::SIGN)}</h3>
            <details>
                <summary>{say(shared::text::ui::work::RAW)}</summary>
                <pre class="paper__raw" tabindex="0">{raw}</pre>
            </details>
            {trouble(failed)}
            <SignDialog expected_iin=Some(me()) button=words::SIGN purpose=words::KEY_PURPOSE content=to_sign busy
                on_signed/>
        </section>
    }
}
