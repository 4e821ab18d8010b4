//! The signatures under the minutes, and mine.

use super::{
    agenda::trouble,
    calls,
    page::{Sitting, me},
};
use crate::{
    browser,
    components::{Notice, NoticeKind, say, spoken},
    portal::portal,
    prelude::*,
    sign_in::KeyFileForm,
    signer::{self, KeyFacts},
};
use shared::{
    api::{SignedPaper, SittingState, SittingView},
    procedure::SittingMinutes,
    text::{
        Text,
        dates::long_moment,
        ui::{sign_in, sitting as words},
    },
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
    let broken = RwSignal::new(None::<Text>);
    let (id, content) = (sitting.id.clone(), sitting.minutes.clone());
    let (raw, portal) = (content.clone(), portal());
    let on_ready = Callback::new(move |_: KeyFacts| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        broken.set(None);
        let (id, content) = (id.clone(), content.clone());
        leptos::task::spawn_local(async move {
            let now = portal.now_now().unix();
            let Ok(cms) = signer::sign(content.clone().into_bytes(), now).await else {
                busy.try_set(false);
                broken.try_set(Some(sign_in::KEY_MODULE));
                return;
            };
            let signature = browser::base64(&cms);
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
            {move || broken.get().map(|text| view! { <Notice kind=NoticeKind::Error><p>{say(text)}</p></Notice> })}
            <KeyFileForm expected_iin=Some(me()) button=words::SIGN purpose=words::KEY_PURPOSE busy on_ready/>
        </section>
    }
}
