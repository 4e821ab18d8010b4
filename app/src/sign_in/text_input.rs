//! One labelled input with its hint and its error.

use crate::components::say;
use crate::prelude::*;
use shared::text::Text;

/// A labelled input. The error stands beside it and is read with it (WCAG 3.3.1).
#[component]
pub fn TextInput(
    /// Its id.
    id: &'static str,
    /// Its label.
    label: Text,
    /// How to fill it in.
    #[prop(optional)]
    hint: Option<Text>,
    /// `text`, `password`, `file`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// What is wrong with it; "" if nothing.
    error: Signal<String>,
    /// The `autocomplete` token (WCAG 1.3.5).
    autocomplete: &'static str,
    /// The `inputmode`: which keyboard a phone shows.
    #[prop(default = "text")]
    keyboard: &'static str,
    /// The input's class.
    #[prop(default = "input")]
    class: &'static str,
    /// Runs when the input is left.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let (hint_id, error_id) = ([id, "-hint"].concat(), [id, "-error"].concat());
    let wrong = Signal::derive(move || !error.with(String::is_empty));
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || match (wrong.get(), hint.is_some()) {
            (true, true) => Some([&error_id, " ", &hint_id].concat()),
            (true, false) => Some(error_id.clone()),
            (false, true) => Some(hint_id.clone()),
            (false, false) => None,
        }
    };
    view! {
        <div class="field" class:field--error=move || wrong.get()>
            <label class="label" for=id>{say(label)}</label>
            {hint.map(|hint| view! { <span class="hint" id=hint_id>{say(hint)}</span> })}
            <span class="error" id=error_id>{move || error.get()}</span>
            <input
                class=class
                id=id
                name=id
                type=kind
                inputmode=keyboard
                autocomplete=autocomplete
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=move || wrong.get().then_some("true")
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
                on:blur=move |_| if let Some(on_leave) = on_leave { on_leave.run(()) }
            />
        </div>
    }
}
