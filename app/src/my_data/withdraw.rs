//! Withdrawing a consent: what follows from it stands before the button.

use super::calls;
use crate::{
    address::address,
    api::Failure,
    components::{FailureNotice, Notice, NoticeKind, Page, SignedInOnly, fetched, say, spoken, title},
    fresh::{FreshDialog, fresh},
    portal::portal,
    prelude::*,
    router::address_part,
};
use shared::{
    api::MyData,
    service::Stands,
    text::{Text, ui::my_data as words},
};

/// Where the consents stand.
const BACK: &str = "/my-data";

/// The page of one consent.
#[component]
pub fn ConsentPage() -> impl IntoView {
    let back = Signal::derive(|| BACK.to_owned());
    view! {
        <Page title=title(words::WITHDRAW) back=back>
            <SignedInOnly><Contents/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let (case, field) = (address_part(2), address_part(3));
    let mine = fetched(|| async { calls::mine().await });
    mine.drawn_once(move || {
        let (case, field) = (case.get_untracked(), field.get_untracked());
        let open = mine.there().and_then(|mine| open(&mine, &case, &field));
        match open {
            Some(name) => ask(name, case, field),
            None => view! {
                <Notice><p>{say(words::WITHDRAW_NONE)}</p></Notice>
                <p><a class="button button--secondary" href=BACK>{say(words::HEADING)}</a></p>
            },
        }
    })
}

/// The name of the consent, if it can be withdrawn.
fn open(mine: &MyData, case: &str, field: &str) -> Option<Text> {
    let case = mine.cases.iter().find(|known| known.case == case)?;
    let consent = case.consents.iter().find(|consent| consent.field == field)?;
    (consent.stands == Stands::Open)
        .then(|| words::consent(field))
        .flatten()
}

fn ask(name: Text, case: String, field: String) -> AnyView {
    let (portal, fresh, here) = (portal(), fresh(), address());
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(None::<Failure>);
    let of_case = {
        let case = case.clone();
        spoken(move |lang| words::OF_CASE.fill(lang, &[("no", case.as_str())]))
    };
    let go = LocalValue::new_local(UnsyncCallback::new(move |()| here.go(BACK)));
    let withdraw = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        let (case, field) = (case.clone(), field.clone());
        leptos::task::spawn_local(async move {
            let answer = calls::withdraw(&case, &field).await;
            busy.try_set(false);
            match answer {
                Ok(_) => {
                    portal.announce(words::WITHDRAW_DONE.get(portal.lang_now()).to_owned());
                    go.try_with_value(|go| go.try_run(()));
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    });
    view! {
        <p class="page__lead">{say(name)}<br/>{of_case}</p>
        <Notice kind=NoticeKind::Warning>
            <h2 class="notice__heading">{say(words::FOLLOWS)}</h2>
            <ul>
                <li>{say(words::FOLLOWS_REFUSAL)}</li>
                <li>{say(words::FOLLOWS_NO_ASKING)}</li>
                <li>{say(words::FOLLOWS_KEPT)}</li>
                <li>{say(words::FOLLOWS_FOREVER)}</li>
            </ul>
        </Notice>
        {live(move || failed.get().or_else(|| fresh.failed.get()).map(|failure| view! { <FailureNotice failure/> }))}
        <div class="cluster">
            <button
                type="button" class="button button--warning" id="withdraw-consent"
                on:click=move |_| fresh.before(withdraw) aria-disabled=move || busy.get().then_some("true")
            >
                {say(words::WITHDRAW)}
            </button>
            <a class="button button--secondary" href=BACK>{say(words::WITHDRAW_NOT)}</a>
        </div>
        <FreshDialog fresh/>
    }
}
