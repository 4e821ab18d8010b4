//! A password as it is typed: hidden, shown on request, pasted freely (ASVS 6.2.6, 6.2.7).

use crate::{components::say, prelude::*};
use shared::text::{Text, ui::password as words};

/// A password.
#[component]
pub fn PasswordInput(
    /// Its id.
    id: &'static str,
    /// Its label.
    label: Text,
    /// How to choose it; "" if it is one that there is.
    #[prop(into)]
    hint: Signal<String>,
    /// What is typed.
    value: RwSignal<String>,
    /// What is wrong with it; "" if nothing.
    error: Signal<String>,
    /// `current-password`, `new-password`.
    autocomplete: &'static str,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let (hint_id, error_id) = ([id, "-hint"].concat(), [id, "-error"].concat());
    let wrong = Signal::derive(move || !error.with(String::is_empty));
    let described = [&error_id, " ", &hint_id].concat();
    view! {
        <div class="field" class:field--error=move || wrong.get()>
            <label class="label" for=id>{say(label)}</label>
            <span class="hint" id=hint_id>{move || hint.get()}</span>
            <span class="error" id=error_id>{move || error.get()}</span>
            <input
                class="input"
                id=id
                name=id
                type=move || if shown.get() { "text" } else { "password" }
                autocomplete=autocomplete
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=move || wrong.get().then_some("true")
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
            <button
                type="button" class="button button--link" aria-controls=id
                aria-pressed=move || if shown.get() { "true" } else { "false" }
                on:click=move |_| shown.update(|shown| *shown = !*shown)
            >
                {say(words::SHOW)}
            </button>
        </div>
    }
}
