//! The key file dialog: choose, open, look whose it is, use.

use super::{
    dialog::Signing,
    key_facts::{self, KeyFactsView},
    trouble::Trouble,
    ways::Way,
    worker::{self, KeyFacts},
};
use crate::{
    browser,
    components::{say, spoken},
    portal::portal,
    prelude::*,
    sign_in::TextInput,
};
use js_sys::Uint8Array;
use shared::text::{
    Text,
    ui::sign_in::{self as words},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// Opens a key file and signs with it once the person has seen whose key it is. The key stays in the worker.
#[component]
pub fn KeyFileForm(signing: Signing) -> impl IntoView {
    let opened = RwSignal::new(None::<KeyFacts>);
    let portal = portal();
    let another = Callback::new(move |()| {
        worker::close();
        opened.set(None);
        browser::focus_soon(FILE);
    });
    let use_key = Callback::new(move |facts: KeyFacts| {
        if !signing.begin() {
            return;
        }
        leptos::task::spawn_local(async move {
            let Some(content) = signing.content.get().await else {
                return signing.stop();
            };
            let signed = worker::sign(content.into_bytes(), portal.now_now().unix()).await;
            // The key is wiped with its signature, whatever becomes of that.
            opened.try_set(None);
            match signed {
                Ok(cms) => signing.done(Way::KeyFile, browser::base64(&cms), Some(facts)),
                Err(_) => signing.fail(Trouble::error(words::KEY_MODULE, Vec::new())),
            }
        });
    });
    on_cleanup(worker::close);
    live(move || match opened.get() {
        Some(facts) => view! { <KeyFactsView signing facts use_key another/> },
        // What was signed is on its way.
        None if signing.is_sent() => ().into_any(),
        None => view! { <Choose on_open=move |facts| opened.set(Some(facts))/> },
    })
}

const FILE: &str = "key-file";
const PASSWORD: &str = "key-password";
/// A key file has a few kilobytes; whatever is bigger than this is another file.
const LARGEST: f64 = 1_000_000.0;

/// The file and its password.
#[component]
fn Choose(
    /// Runs when the key is open.
    #[prop(into)]
    on_open: Callback<KeyFacts>,
) -> impl IntoView {
    let portal = portal();
    let password = RwSignal::new(String::new());
    let opening = RwSignal::new(false);
    let wrong = RwSignal::new(None::<(&'static str, Text)>);
    let error = move |id: &'static str| {
        spoken(move |lang| {
            wrong
                .get()
                .filter(|(field, _)| *field == id)
                .map_or_else(String::new, |(_, text)| text.get(lang).to_owned())
        })
    };
    let file_error = error(FILE);
    let fail = move |field: &'static str, text: Text| {
        wrong.set(Some((field, text)));
        browser::focus_soon(field);
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if opening.get_untracked() {
            return;
        }
        wrong.set(None);
        let Some(file) = chosen() else {
            return fail(FILE, words::KEY_FILE_MISSING);
        };
        if file.size() > LARGEST {
            return fail(FILE, words::KEY_FORMAT);
        }
        let typed = password.get_untracked();
        if typed.is_empty() {
            return fail(PASSWORD, words::KEY_PASSWORD_MISSING);
        }
        opening.set(true);
        portal.announce(words::KEY_OPENING.get(portal.lang_now()).to_owned());
        leptos::task::spawn_local(async move {
            let opened = match bytes(&file).await {
                Some(bytes) => worker::open(bytes, typed).await,
                None => Err("key_file_format".to_owned()),
            };
            opening.try_set(false);
            match opened {
                Ok(facts) => {
                    password.try_set(String::new());
                    on_open.try_run(facts);
                    browser::focus_soon(key_facts::HEADING);
                }
                Err(code) => {
                    let (field, text) = sentence(&code);
                    fail(field, text);
                }
            }
        });
    };
    view! {
        <form class="key-file stack" novalidate on:submit=submit>
            <div class="field" class:field--error=move || !file_error.with(String::is_empty)>
                <label class="label" for=FILE>{say(words::KEY_FILE)}</label>
                <span class="hint" id="key-file-hint">{say(words::KEY_FILE_HINT)}</span>
                <span class="error" id="key-file-error">{move || file_error.get()}</span>
                <input
                    class="input" id=FILE type="file" accept=".p12,.pfx,application/x-pkcs12"
                    aria-describedby="key-file-error key-file-hint"
                    aria-invalid=move || (!file_error.with(String::is_empty)).then_some("true")
                />
            </div>
            <TextInput
                id=PASSWORD label=words::KEY_PASSWORD kind="password" value=password error=error(PASSWORD)
                autocomplete="current-password"
            />
            <p class="hint">{say(words::KEY_STAYS)}</p>
            <button class="button" aria-disabled=move || opening.get().then_some("true")>
                {move || portal.say(if opening.get() { words::KEY_OPENING } else { words::KEY_OPEN })}
            </button>
        </form>
    }
}

fn chosen() -> Option<web_sys::File> {
    browser::element(FILE)?
        .dyn_into::<HtmlInputElement>()
        .ok()?
        .files()?
        .get(0)
}

async fn bytes(file: &web_sys::File) -> Option<Uint8Array> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer))
}

/// Where the error belongs, and what it says.
fn sentence(code: &str) -> (&'static str, Text) {
    match code {
        "key_file_password" => (PASSWORD, words::KEY_PASSWORD_WRONG),
        "key_file_format" => (FILE, words::KEY_FORMAT),
        "key_file_empty" => (FILE, words::KEY_EMPTY),
        "key_file_algorithm" => (FILE, words::KEY_ALGORITHM),
        _ => (FILE, words::KEY_MODULE),
    }
}
