//! The dialog: with what the person signs, and then that way's own panel.

use super::{
    code::{ByCode, code_form},
    content::Content,
    key_facts::facts_list,
    key_file::KeyFileForm,
    objection::{objection_text, unfit},
    parts,
    trouble::{TROUBLE, Trouble},
    ways::Way,
    worker::KeyFacts,
};
use crate::{browser, components::say, portal::portal, prelude::*};
use shared::text::{Text, ui::signing as words};

/// What the ways share. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Signing {
    /// Whose signature it must be, by IIN; anybody's, to sign in.
    pub holder: StoredValue<Option<String>>,
    /// What the last button says.
    pub button: Text,
    /// What the signature is for, in a sentence.
    pub purpose: Text,
    /// What is signed.
    pub content: Content,
    /// What was signed is being sent.
    pub busy: RwSignal<bool>,
    /// A way is at work: the others wait.
    pub working: RwSignal<bool>,
    trouble: RwSignal<Option<Trouble>>,
    /// Whose signature there is.
    signed_by: RwSignal<Option<KeyFacts>>,
    on_signed: Callback<String>,
}

impl Signing {
    /// Whether a way may begin now; it has, then.
    pub fn begin(self) -> bool {
        let free = self.working.try_get_untracked() == Some(false) && !self.busy.get_untracked();
        if free {
            self.working.set(true);
            self.trouble.set(None);
            self.signed_by.set(None);
        }
        free
    }

    /// There is no signature.
    pub fn fail(self, trouble: Trouble) {
        self.working.try_set(false);
        self.trouble.try_set(Some(trouble));
        browser::focus_soon(TROUBLE);
    }

    /// There is nothing to sign; whoever was asked for it has said why.
    pub fn stop(self) {
        self.working.try_set(false);
    }

    /// Whether what was signed is being sent.
    pub fn is_sent(self) -> bool {
        self.busy.get() && self.signed_by.with(Option::is_some)
    }

    /// There is a signature, in base64. One that the portal takes from nobody, or from somebody else, goes nowhere.
    pub fn done(self, way: Way, cms: String, facts: Option<KeyFacts>) {
        let expected = self.holder.try_get_value().flatten();
        let objection = facts.as_ref().and_then(|facts| unfit(facts, expected.as_deref()));
        if let (Some(objection), Some(facts)) = (objection, &facts) {
            let what = objection_text(objection, facts, true);
            return self.fail(Trouble::filled(what, Vec::new()));
        }
        way.worked();
        self.working.try_set(false);
        self.signed_by.try_set(facts);
        self.on_signed.try_run(cms);
    }
}

/// Lets the person sign, whichever way they can.
#[component]
pub fn SignDialog(
    /// Whose signature it must be, by IIN; anybody's if absent.
    #[prop(optional_no_strip)]
    expected_iin: Option<String>,
    /// What the last button says: "Sign in", "Sign and file".
    button: Text,
    /// What the signature is for, in a sentence.
    purpose: Text,
    /// What is signed.
    content: Content,
    /// True while what was signed is being sent: the buttons wait.
    busy: RwSignal<bool>,
    /// Runs with the signature: a detached CMS in base64.
    on_signed: Callback<String>,
    /// The one-time password that may stand in for a key, where one may.
    #[prop(optional_no_strip)]
    code: Option<ByCode>,
) -> impl IntoView {
    let signing = Signing {
        holder: StoredValue::new(expected_iin),
        button,
        purpose,
        content,
        busy,
        working: RwSignal::new(false),
        trouble: RwSignal::new(None),
        signed_by: RwSignal::new(None),
        on_signed,
    };
    let ways = Way::all(code.is_some());
    let session = untrack(|| portal().session());
    let by_key = session.is_some_and(|session| session.by_key);
    let chosen = RwSignal::new(Way::first(&ways, by_key));
    let choices = ways.into_iter().map(|way| choice(signing, way, chosen));
    view! {
        <div class="signing stack">
            <fieldset class="ways">
                <legend class="label">{say(words::WITH_WHAT)}</legend>
                {choices.collect_view()}
            </fieldset>
            {live(move || signing.trouble.get().map(Trouble::view))}
            {live(move || match chosen.get() {
                Way::NcaLayer => parts::ncalayer(signing),
                Way::Mobile => parts::mobile(signing),
                Way::KeyFile => view! { <KeyFileForm signing/> },
                Way::Code => view! {
                    <p>{say(words::CODE_MEANS)}</p>
                    {code.map(code_form)}
                }.into_any(),
            })}
            {live(move || signing.signed_by.get().map(|facts| view! {
                <section class="key-file stack" aria-labelledby="signed-by">
                    <h2 id="signed-by">{say(words::SIGNED_BY)}</h2>
                    {facts_list(&facts, signing.purpose)}
                </section>
            }))}
        </div>
    }
}

fn choice(signing: Signing, way: Way, chosen: RwSignal<Way>) -> AnyView {
    let (label, hint) = way.words();
    let hint_id = [way.id(), "-hint"].concat();
    let choose = move |_| {
        signing.trouble.set(None);
        signing.signed_by.set(None);
        chosen.set(way);
    };
    view! {
        <div class="ways__one">
            <input
                class="ways__radio" type="radio" name="sign-by" id=way.id() aria-describedby=hint_id.clone()
                prop:checked=move || chosen.get() == way on:change=choose
                prop:disabled=move || signing.working.get() || signing.busy.get()
            />
            <label class="ways__label" for=way.id()>{say(label)}</label>
            <span class="hint ways__hint" id=hint_id>{say(hint)}</span>
        </div>
    }
}
