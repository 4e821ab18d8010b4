//! The dialog: by a code or by the key.

use super::{Fresh, calls, key::key_form};
use crate::{
    browser,
    components::say,
    portal::portal,
    prelude::*,
    signing::{ByCode, code_form},
};
use shared::text::ui::fresh as words;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

const DIALOG: &str = "fresh-dialog";
const TITLE: &str = "fresh-title";

/// Shows itself when something waits. Escape and "Cancel" leave everything as it is.
#[component]
pub fn FreshDialog(
    /// What waits.
    fresh: Fresh,
) -> impl IntoView {
    Effect::new(move || {
        if fresh.open.get() {
            show();
        }
    });
    live(move || fresh.open.get().then(|| untrack(|| contents(fresh))))
}

/// The browser makes the rest of the page inert, keeps the focus within, and gives it back afterwards.
fn show() {
    browser::after(0, || {
        let dialog = browser::element(DIALOG).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok());
        if let Some(dialog) = dialog.filter(|dialog| !dialog.open()) {
            let _ = dialog.show_modal();
            browser::focus_soon(TITLE);
        }
    });
}

fn contents(fresh: Fresh) -> AnyView {
    let portal = portal();
    let session = portal.session();
    let by_key = RwSignal::new(session.as_ref().is_some_and(|session| session.by_key));
    let iin = session
        .and_then(|session| session.person)
        .map(|person| person.iin);
    let done = Callback::new(move |()| {
        portal.announce(words::DONE.get(portal.lang_now()).to_owned());
        fresh.done();
    });
    view! {
        <dialog class="dialog stack" id=DIALOG aria-labelledby=TITLE on:close=move |_| fresh.open.set(false)>
            <h2 id=TITLE tabindex="-1">{say(words::HEADING)}</h2>
            <p>{say(words::WHY)}</p>
            <fieldset class="ways">
                <legend class="label">{say(words::WAY)}</legend>
                {way(false, by_key)}
                {way(true, by_key)}
            </fieldset>
            {live(move || if by_key.get() { key_form(iin.clone(), done) } else { by_code(done) })}
            <p>
                <button type="button" class="button button--secondary" on:click=move |_| fresh.open.set(false)>
                    {say(words::CANCEL)}
                </button>
            </p>
        </dialog>
    }
}

/// With a code by SMS.
fn by_code(done: Callback<()>) -> AnyView {
    code_form(ByCode {
        id: "fresh-digits",
        ask: UnsyncCallback::new(|()| Box::pin(calls::code()) as _),
        confirm: UnsyncCallback::new(move |typed| {
            Box::pin(async move {
                calls::confirm(&typed).await?;
                done.try_run(());
                Ok(())
            }) as _
        }),
        button: words::CONFIRM,
    })
}

fn way(key: bool, by_key: RwSignal<bool>) -> AnyView {
    let (id, label, hint) = if key {
        ("fresh-key", words::WAY_KEY, words::WAY_KEY_HINT)
    } else {
        ("fresh-code", words::WAY_CODE, words::WAY_CODE_HINT)
    };
    let hint_id = [id, "-hint"].concat();
    view! {
        <div class="ways__one">
            <input
                class="ways__radio" type="radio" name="fresh-way" id=id aria-describedby=hint_id.clone()
                prop:checked=move || by_key.get() == key on:change=move |_| by_key.set(key)
            />
            <label class="ways__label" for=id>{say(label)}</label>
            <span class="hint ways__hint" id=hint_id>{say(hint)}</span>
        </div>
    }
}
