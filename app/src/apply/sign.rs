//! Agreeing, reading what will be signed, signing, filing.

use super::{
    answers::answers_view,
    attach::size,
    check::{dates, missing},
    draft::Draft,
    envelope::{Obstacle, Prepared, prepare},
    sections::is_statements,
    stage::{Leaf, Stage, stage},
};
use crate::{
    address::{Address, address},
    api::{self, Answer, Failure},
    browser,
    components::{Notice, NoticeKind, say},
    form::{ErrorSummary, Pen, fields_view},
    prelude::*,
    signing::{ByCode, Content, SignDialog, forget_key},
};
use leptos::ev;
use shared::{
    api::{ApplicationWrite, OtpConfirm, code::AUTH_OTP_WRONG},
    form::{Problem, Section},
    text::{
        Lang,
        ui::{apply, sign as words},
    },
};

/// Sign and file.
#[component]
pub fn Sign() -> impl IntoView {
    stage(Stage {
        title,
        back,
        redrawn: false,
        content,
    })
}

fn title(_: &Leaf, lang: Lang) -> String {
    words::SIGN.get(lang).to_owned()
}

fn back(leaf: &Leaf) -> String {
    leaf.draft.address("check")
}

/// Where the focus goes when the text to sign is there, and when something failed.
const TEXT: &str = "sign-text";
const FAILED: &str = "sign-failed";

/// What the page holds. Copy it into closures. A task that is under way may outlive the page: it takes with it what it
/// needs, and writes with `try_`.
#[derive(Clone, Copy)]
struct Signing {
    draft: Draft,
    prepared: RwSignal<Option<Prepared>>,
    /// Made once; a second try files the same signature under the same key.
    signed: StoredValue<Option<ApplicationWrite>>,
    busy: RwSignal<bool>,
    failed: RwSignal<Option<String>>,
    address: Address,
}

fn content(leaf: &Leaf, _: Lang) -> AnyView {
    let draft = leaf.draft;
    let signing = Signing {
        draft,
        prepared: RwSignal::new(None),
        signed: StoredValue::new(None),
        busy: RwSignal::new(false),
        failed: RwSignal::new(None),
        address: address(),
    };
    let gaps = Memo::new(move |_| !missing(draft, signing.pen()).is_empty());
    let errors = leaf.errors;
    let body = move || {
        if draft.practice() {
            return view! { <p>{say(words::PRACTICE_ENDS)}</p> };
        }
        if gaps.get() {
            return view! {
                <Notice kind=NoticeKind::Warning>
                    <p>{say(words::NOT_COMPLETE)}</p>
                    <p><a href=draft.address("check")>{say(apply::CHECK_ANSWERS)}</a></p>
                </Notice>
            };
        }
        match signing.prepared.get() {
            None => (move || consents(signing, errors)).into_any(),
            Some(prepared) => text(signing, prepared),
        }
    };
    view! {
        {move || signing.failed.get().map(|text| view! {
            <div class="notice notice--error" role="alert" id=FAILED tabindex="-1"><p>{text}</p></div>
        })}
        {body}
    }
}

/// The statements to agree to.
fn consents(signing: Signing, errors: RwSignal<Vec<Problem>>) -> AnyView {
    let (draft, pen) = (signing.draft, signing.pen());
    let sections: Vec<&'static Section> = untrack(|| {
        draft.sheet.read(|answers| {
            draft
                .form
                .sections_for(answers)
                .filter(|section| is_statements(section))
                .collect()
        })
    });
    let statements = sections.clone();
    // What was agreed to in the case that is changed is not asked for again.
    let asked = sections.iter().flat_map(|section| section.fields);
    let asked = asked
        .filter(|field| field.kind.is_asked())
        .any(|field| !draft.sheet.is_fixed(field.code));
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let found: Vec<Problem> = statements
            .iter()
            .flat_map(|section| draft.sheet.check_section(section))
            .collect();
        let agreed = found.is_empty();
        errors.set(found);
        if agreed {
            signing.prepare();
        }
    };
    let fields = sections
        .into_iter()
        .map(|section| fields_view(pen, section.fields, ""));
    view! {
        <ErrorSummary pen errors/>
        {asked.then(|| view! { <p class="apply__intro">{pen.say(words::SIGN_INTRO)}</p> })}
        <form class="apply__form" novalidate on:submit=submit>
            {fields.collect_view()}
            {move || dates(draft, pen)}
            <button type="submit" class="button" aria-disabled=move || signing.busy.get().then_some("true")>
                {pen.say(words::SHOW_TEXT)}
            </button>
        </form>
    }
}

/// Exactly what will be signed, and the key.
fn text(signing: Signing, prepared: Prepared) -> AnyView {
    let on_signed = Callback::new(move |signature: String| signing.signed(signature));
    let content = Content::fixed(prepared.content.clone());
    let expected = Some(prepared.envelope.applicant.clone());
    let code = prepared.by_code.then(|| by_code(signing, prepared.id.clone()));
    // A memo: drawing the key's form anew would close the key that is just about to sign.
    let again = Memo::new(move |_| {
        signing.failed.with(Option::is_some) && signing.signed.with_value(Option::is_some)
    });
    view! {
        <h2 id=TEXT tabindex="-1">{say(words::TEXT_TO_SIGN)}</h2>
        <p>{say(words::TEXT_TO_SIGN_MEANS)}</p>
        {move || signed_text(signing.draft, signing.pen(), &prepared)}
        {move || if again.get() {
            view! {
                <button type="button" class="button" on:click=move |_| signing.file()
                    aria-disabled=move || signing.busy.get().then_some("true")>
                    {say(words::FILE_AGAIN)}
                </button>
            }
        } else {
            view! {
                <SignDialog expected_iin=expected.clone() button=words::SIGN_AND_FILE purpose=words::KEY_PURPOSE
                    content busy=signing.busy on_signed code/>
            }
        }}
        <button type="button" class="button button--link" on:click=move |_| signing.start_over()>
            {say(words::SIGN_LATER)}
        </button>
    }
}

/// A one-time password in the place of a signature.
fn by_code(signing: Signing, envelope: String) -> ByCode {
    ByCode {
        id: "file-code",
        ask: UnsyncCallback::new(move |()| {
            let envelope = envelope.clone();
            Box::pin(async move { api::envelope_code(&envelope).await }) as _
        }),
        confirm: UnsyncCallback::new(move |code| Box::pin(signing.confirmed(code)) as _),
        button: words::CONFIRM_AND_FILE,
    }
}

/// The envelope as people read it, and as it is signed.
fn signed_text(draft: Draft, pen: Pen, prepared: &Prepared) -> AnyView {
    let answers = &prepared.envelope.answers;
    let sections: Vec<&'static Section> = draft.form.sections_for(answers).collect();
    let files = prepared.envelope.attachments.iter().map(|file| {
        let document = draft.service.documents.iter().find(|document| document.code == file.document);
        let title = document.map_or("", |document| pen.say(document.title));
        view! {
            <div class="summary__row">
                <dt class="summary__term">{title}</dt>
                <dd class="summary__value">{file.name.clone()}", "{size(file.size)}<br/><code>"SHA-256 "{file.sha256.clone()}</code></dd>
            </div>
        }
    });
    view! {
        <div class="sign__text">
            <p class="summary__title">{pen.say(draft.service.name)}</p>
            {answers_view(draft, pen, &sections, answers, false)}
            {(!prepared.envelope.attachments.is_empty())
                .then(|| view! { <dl class="summary__list">{files.collect_view()}</dl> })}
            <details>
                <summary>{pen.say(words::RAW_TEXT)}</summary>
                <pre class="sign__raw" tabindex="0" aria-label=pen.say(words::RAW_TEXT)>{prepared.content.clone()}</pre>
            </details>
        </div>
    }
}

impl Signing {
    /// Answers and the language of the moment (tracked).
    fn pen(self) -> Pen {
        Pen {
            sheet: self.draft.sheet,
            lang: self.draft.portal.lang(),
        }
    }

    /// The same for what happens once (untracked).
    fn pen_now(self) -> Pen {
        untrack(|| self.pen())
    }

    fn begin(self) -> bool {
        let free = self.busy.try_get_untracked() == Some(false);
        if free {
            self.busy.set(true);
            self.failed.set(None);
        }
        free
    }

    fn fail(self, text: String) {
        self.busy.try_set(false);
        self.failed.try_set(Some(text));
        browser::focus_soon(FAILED);
    }

    fn prepare(self) {
        let person = untrack(|| self.draft.portal.session()).and_then(|session| session.person);
        let Some(person) = person.filter(|_| self.begin()) else {
            return;
        };
        leptos::task::spawn_local(async move {
            match prepare(self.draft, &person.iin).await {
                Ok(prepared) => {
                    self.busy.try_set(false);
                    self.prepared.try_set(Some(prepared));
                    browser::focus_soon(TEXT);
                }
                Err(Obstacle::Unsaved) => self.fail(self.pen_now().say(apply::SAVE_FIRST).to_owned()),
                Err(Obstacle::Differs) => self.fail(self.pen_now().say(words::TEXT_DIFFERS).to_owned()),
                Err(Obstacle::Refused(failure)) => self.fail(self.refusal(&failure)),
            }
        });
    }

    /// The text is signed: files it.
    fn signed(self, signature: String) {
        let Some(prepared) = self.prepared.get_untracked().filter(|_| self.begin()) else {
            return;
        };
        let write = ApplicationWrite {
            envelope: prepared.id,
            signature: Some(signature),
            code: None,
        };
        self.signed
            .try_update_value(|signed| *signed = Some(write.clone()));
        leptos::task::spawn_local(self.send(write, prepared.key));
    }

    /// Files once more what is signed already.
    fn file(self) {
        let (Some(prepared), Some(write)) = (self.prepared.get_untracked(), self.signed.get_value()) else {
            return;
        };
        if self.begin() {
            leptos::task::spawn_local(self.send(write, prepared.key));
        }
    }

    /// A one-time password was typed: files. What is wrong with the password, or with the connection, is for its field.
    async fn confirmed(self, code: OtpConfirm) -> Answer<()> {
        let prepared = self.prepared.try_get_untracked().flatten();
        let Some(prepared) = prepared.filter(|_| self.begin()) else {
            return Ok(());
        };
        let write = ApplicationWrite {
            envelope: prepared.id,
            signature: None,
            code: Some(code),
        };
        match self.file_now(&write, &prepared.key).await {
            Err(failure) if failure == Failure::Offline || failure.code() == AUTH_OTP_WRONG => {
                self.busy.try_set(false);
                Err(failure)
            }
            Err(failure) => {
                self.fail(self.refusal(&failure));
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// Files what is signed.
    async fn send(self, write: ApplicationWrite, key: String) {
        if let Err(failure) = self.file_now(&write, &key).await {
            // Only what may not have arrived is sent again; a refused text is made anew.
            if failure != Failure::Offline {
                self.signed.try_update_value(|signed| *signed = None);
            }
            self.fail(self.refusal(&failure));
        }
    }

    /// Files, and leads to the confirmation: also a person who has gone to another page meanwhile.
    async fn file_now(self, write: &ApplicationWrite, key: &str) -> Answer<()> {
        self.draft
            .portal
            .announce(self.pen_now().say(words::FILING).to_owned());
        let filed = api::file(write, key).await?;
        forget_key();
        self.draft.forget();
        self.address.go(&["/cases/", &filed.case, "/filed"].concat());
        Ok(())
    }

    fn start_over(self) {
        forget_key();
        self.signed.set_value(None);
        self.failed.set(None);
        self.prepared.set(None);
    }

    /// The sentence of a refusal, with those of its fields.
    fn refusal(self, failure: &Failure) -> String {
        let mut text = failure.sentence(self.pen_now().lang);
        if let Failure::Problem(problem) = failure {
            for error in &problem.errors {
                text.push(' ');
                text.push_str(&self.pen_now().sentence(error));
            }
        }
        text
    }
}
