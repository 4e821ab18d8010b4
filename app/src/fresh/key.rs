//! Proving it with the key: the server's challenge is signed on this device.

use super::calls;
use crate::{
    api::Failure,
    browser,
    components::{FailureNotice, Notice, NoticeKind, say},
    portal::portal,
    prelude::*,
    sign_in::KeyFileForm,
    signer,
};
use shared::{
    api::FreshSignature,
    envelope::SignInChallenge,
    json::{self, FromJson as _},
    text::ui::{fresh as words, sign_in},
};

/// What went wrong.
#[derive(Clone, PartialEq)]
enum Trouble {
    Failed(Failure),
    /// What the server sent is no challenge for this: nothing was signed.
    Strange,
    /// The worker broke.
    Signer,
}

/// The form; only the key of whoever is signed in is used.
pub fn key_form(expected_iin: Option<String>, done: Callback<()>) -> AnyView {
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Trouble>);
    let portal = portal();
    let on_ready = Callback::new(move |_: signer::KeyFacts| {
        busy.set(true);
        trouble.set(None);
        let at = portal.now_now().unix();
        leptos::task::spawn_local(async move {
            let proved = prove(at).await;
            busy.try_set(false);
            match proved {
                Ok(()) => {
                    done.try_run(());
                }
                Err(what) => {
                    trouble.try_set(Some(what));
                }
            }
        });
    });
    view! {
        <KeyFileForm expected_iin button=words::CONFIRM purpose=words::KEY_PURPOSE busy=busy on_ready/>
        {move || trouble.get().map(|trouble| match trouble {
            Trouble::Failed(failure) => view! { <FailureNotice failure/> },
            Trouble::Strange => {
                view! { <Notice kind=NoticeKind::Error><p>{say(sign_in::CHALLENGE_STRANGE)}</p></Notice> }
            }
            Trouble::Signer => {
                view! { <Notice kind=NoticeKind::Error><p>{say(sign_in::KEY_MODULE)}</p></Notice> }
            }
        })}
    }
}

async fn prove(at: i64) -> Result<(), Trouble> {
    let challenge = calls::challenge().await.map_err(Trouble::Failed)?;
    if !is_ours(&challenge.content) {
        return Err(Trouble::Strange);
    }
    let cms = signer::sign(challenge.content.into_bytes(), at)
        .await
        .map_err(|_| Trouble::Signer)?;
    let request = FreshSignature {
        id: challenge.id,
        signature: browser::base64(&cms),
    };
    calls::signed(&request).await.map(|_| ()).map_err(Trouble::Failed)
}

/// Only a challenge of this very site for this purpose is signed here: it signs nobody in, and files nothing.
fn is_ours(content: &str) -> bool {
    let origin = browser::window().and_then(|window| window.location().origin().ok());
    let challenge = json::parse(content).and_then(SignInChallenge::from_json);
    challenge.is_some_and(|challenge| {
        let whole = challenge.bytes() == content.as_bytes();
        whole && challenge.format == SignInChallenge::FRESH && Some(challenge.origin) == origin
    })
}
