//! Signing in by EDS: the server's challenge is signed on this device.

use crate::{
    api::{self, Failure},
    browser,
    components::{FailureNotice, Notice, NoticeKind, say},
    prelude::*,
    signing::{Content, SignDialog},
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
}

/// Signing in by EDS.
#[component]
pub fn KeySignIn(
    /// Runs when the person is signed in.
    on_done: Callback<SessionView>,
) -> impl IntoView {
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Trouble>);
    // Names what was signed last: a challenge is made in the moment of signing, and is good once.
    let challenge = StoredValue::new(String::new());
    let content = Content::asked(move || {
        Box::pin(async move {
            trouble.try_set(None);
            match ask().await {
                Ok((id, content)) => {
                    challenge.try_set_value(id);
                    Some(content)
                }
                Err(what) => {
                    trouble.try_set(Some(what));
                    None
                }
            }
        })
    });
    let on_signed = Callback::new(move |signature: String| {
        busy.set(true);
        leptos::task::spawn_local(async move {
            let id = challenge.try_get_value().unwrap_or_default();
            let answer = api::eds(&EdsSignIn { id, signature }).await;
            busy.try_set(false);
            match answer {
                Ok(session) => {
                    on_done.try_run(session);
                }
                Err(failure) => {
                    trouble.try_set(Some(Trouble::Failed(failure)));
                }
            }
        });
    });
    view! {
        <SignDialog
            expected_iin=None button=common::SIGN_IN purpose=words::KEY_PURPOSE_SIGN_IN content busy on_signed
        />
        // Beside the button that was pressed.
        {move || trouble.get().map(|trouble| match trouble {
            Trouble::Failed(failure) => view! { <FailureNotice failure/> },
            Trouble::Strange => {
                view! { <Notice kind=NoticeKind::Error><p>{say(words::CHALLENGE_STRANGE)}</p></Notice> }
            }
        })}
    }
}

/// A challenge of the server's: its name and the text to sign.
async fn ask() -> Result<(String, String), Trouble> {
    let challenge = api::eds_challenge().await.map_err(Trouble::Failed)?;
    if is_ours(&challenge.content) {
        Ok((challenge.id, challenge.content))
    } else {
        Err(Trouble::Strange)
    }
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
