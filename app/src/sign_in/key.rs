//! Signing in with a key file: the server's challenge is signed on this device.

use super::KeyFileForm;
use crate::{
    api::{self, Failure},
    browser,
    components::{FailureNotice, Notice, NoticeKind, say},
    portal::portal,
    prelude::*,
    signer,
};
use shared::{
    api::{EdsSignIn, SessionView},
    envelope::SignInChallenge,
    json::{self, FromJson as _},
    text::ui::{common, sign_in as words},
};

/// What went wrong.
#[derive(Clone, PartialEq)]
enum Trouble {
    Failed(Failure),
    /// What the server sent is no sign-in challenge of this site: nothing was signed.
    Strange,
    /// The worker broke.
    Signer,
}

/// Signing in with a key file.
#[component]
pub fn KeySignIn(
    /// Runs when the person is signed in.
    on_done: Callback<SessionView>,
) -> impl IntoView {
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Trouble>);
    let portal = portal();
    let on_ready = Callback::new(move |_: signer::KeyFacts| {
        busy.set(true);
        trouble.set(None);
        let at = portal.now_now().unix();
        leptos::task::spawn_local(async move {
            let answer = sign_in(at).await;
            busy.try_set(false);
            match answer {
                Ok(session) => {
                    on_done.try_run(session);
                }
                Err(what) => {
                    trouble.try_set(Some(what));
                }
            }
        });
    });
    view! {
        <KeyFileForm
            expected_iin=None button=common::SIGN_IN purpose=words::KEY_PURPOSE_SIGN_IN busy=busy on_ready
        />
        // Beside the button that was pressed.
        {move || trouble.get().map(|trouble| match trouble {
            Trouble::Failed(failure) => view! { <FailureNotice failure/> },
            Trouble::Strange => {
                view! { <Notice kind=NoticeKind::Error><p>{say(words::CHALLENGE_STRANGE)}</p></Notice> }
            }
            Trouble::Signer => {
                view! { <Notice kind=NoticeKind::Error><p>{say(words::KEY_MODULE)}</p></Notice> }
            }
        })}
    }
}

async fn sign_in(at: i64) -> Result<SessionView, Trouble> {
    let challenge = api::eds_challenge().await.map_err(Trouble::Failed)?;
    if !is_ours(&challenge.content) {
        return Err(Trouble::Strange);
    }
    let cms = signer::sign(challenge.content.into_bytes(), at)
        .await
        .map_err(|_| Trouble::Signer)?;
    let request = EdsSignIn {
        id: challenge.id,
        signature: browser::base64(&cms),
    };
    api::eds(&request).await.map_err(Trouble::Failed)
}

/// Only a sign-in of this very site is signed here: never an application, never another site's challenge.
fn is_ours(content: &str) -> bool {
    let origin = browser::window().and_then(|window| window.location().origin().ok());
    let challenge = json::parse(content).and_then(SignInChallenge::from_json);
    challenge.is_some_and(|challenge| {
        // Nothing stands in it besides what is looked at here.
        let whole = challenge.bytes() == content.as_bytes();
        whole && challenge.format == SignInChallenge::FORMAT && Some(challenge.origin) == origin
    })
}
