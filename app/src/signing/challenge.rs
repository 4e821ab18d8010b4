//! Proving who one is: the server's challenge is signed on this device.

use super::{content::Content, dialog::SignDialog};
use crate::{
    api::{Answer, Failure},
    browser,
    components::{FailureNotice, Notice, NoticeKind, say},
    prelude::*,
};
use shared::{
    api::{Challenge, SignedChallenge},
    envelope::AuthChallenge,
    json::{self, FromJson as _},
    text::{Text, ui::sign_in as words},
};
use std::{future::Future, pin::Pin};

/// An answer of the server's on its way.
pub type Coming<T> = Pin<Box<dyn Future<Output = Answer<T>>>>;

/// What a challenge is for, and how it goes to and fro.
pub struct Proof<T: 'static> {
    /// What the button says.
    pub button: Text,
    /// What the signature is for, in a sentence.
    pub purpose: Text,
    /// What stands in the challenge of this purpose, and in no other.
    pub format: &'static str,
    /// Asks for a challenge.
    pub ask: fn() -> Coming<Challenge>,
    /// Sends what was signed.
    pub send: fn(SignedChallenge) -> Coming<T>,
}

/// What went wrong.
#[derive(Clone, PartialEq)]
enum Trouble {
    Failed(Failure),
    /// What the server sent is no challenge of this site for this purpose: nothing was signed.
    Strange,
}

/// Signs a challenge that is made in the moment of signing, with a key of this holder (by IIN) or of anybody; `done` gets
/// the server's answer.
pub fn prove<T>(proof: &Proof<T>, holder: Option<String>, done: Callback<T>) -> AnyView {
    let Proof {
        button,
        purpose,
        format,
        ask,
        send,
    } = *proof;
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Trouble>);
    // Names what was signed last: a challenge is good once.
    let challenge = StoredValue::new(String::new());
    let content = Content::asked(move || {
        Box::pin(async move {
            trouble.try_set(None);
            let asked = ask().await;
            let ours = asked.map_err(Trouble::Failed).and_then(|asked| {
                if is_ours(&asked.content, format) {
                    Ok(asked)
                } else {
                    Err(Trouble::Strange)
                }
            });
            match ours {
                Ok(ours) => {
                    challenge.try_set_value(ours.id);
                    Some(ours.content)
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
            let answer = send(SignedChallenge { id, signature }).await;
            busy.try_set(false);
            match answer {
                Ok(answer) => {
                    done.try_run(answer);
                }
                Err(failure) => {
                    trouble.try_set(Some(Trouble::Failed(failure)));
                }
            }
        });
    });
    view! {
        <SignDialog
            expected_iin=holder button purpose content busy on_signed
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

/// Only a challenge of this very site for this purpose is signed here: never an application, never another site's.
fn is_ours(content: &str, format: &str) -> bool {
    let origin = browser::window().and_then(|window| window.location().origin().ok());
    let challenge = json::parse(content).and_then(AuthChallenge::from_json);
    challenge.is_some_and(|challenge| {
        // Nothing stands in it besides what is looked at here.
        let whole = challenge.bytes() == content.as_bytes();
        whole && challenge.format == format && Some(challenge.origin) == origin
    })
}
