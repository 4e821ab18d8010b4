//! Adding documents to an open case: which, whose, the file; it goes there at once.

use super::matter::Matter;
use crate::{
    apply::upload::{Place, Refused, refused, send},
    browser,
    components::{Notice, NoticeKind, say, spoken},
    portal::{Portal, portal},
    prelude::*,
};
use leptos::ev;
use shared::{
    api::MAX_FILE_BYTES,
    form::people,
    procedure::Asked,
    service::{Document, Per},
    text::{
        Lang, Text, problems,
        told::missing,
        ui::{apply, case::act as words},
    },
};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement, XmlHttpRequest};

/// The ids of the fields.
const WHICH: &str = "document";
const WHOSE: &str = "whose";
const FILE: &str = "file";

/// What is chosen, and how far it is. Copy it into closures.
#[derive(Clone, Copy)]
struct Adding {
    portal: Portal,
    matter: StoredValue<Arc<Matter>>,
    document: RwSignal<String>,
    subject: RwSignal<String>,
    /// The field and what is wrong with it.
    wrong: RwSignal<Option<(&'static str, String)>>,
    busy: RwSignal<bool>,
    percent: RwSignal<u32>,
    added: RwSignal<Vec<String>>,
}

/// The page.
pub fn add(matter: &Arc<Matter>) -> AnyView {
    let service = matter.service;
    let asked = match matter.asked() {
        Some(Asked::Documents { missing }) => missing,
        _ => Vec::new(),
    };
    let document = |code: &String| service.documents.iter().find(|known| known.code == *code);
    let first = asked
        .iter()
        .find_map(document)
        .map_or("", |document| document.code);
    let people = people(&matter.view.answers);
    let adding = Adding {
        portal: portal(),
        matter: StoredValue::new(Arc::clone(matter)),
        document: RwSignal::new(first.to_owned()),
        subject: RwSignal::new(people.first().map_or_else(String::new, |(_, iin, _)| iin.clone())),
        wrong: RwSignal::new(None),
        busy: RwSignal::new(false),
        percent: RwSignal::new(0),
        added: RwSignal::new(Vec::new()),
    };
    let lacks = (!asked.is_empty()).then(|| {
        let names = spoken(move |lang| missing(service, &asked, lang));
        view! { <Notice kind=NoticeKind::Warning><p>{say(words::MISSING)}": "{names}</p></Notice> }
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if !adding.busy.get_untracked() {
            leptos::task::spawn_local(adding.send());
        }
    };
    let done = move || {
        let added = adding.added.get();
        let line = |name: String| {
            let text = spoken(move |lang| words::ADDED.fill(lang, &[("name", name.as_str())]));
            view! { <Notice kind=NoticeKind::Success><p>{text}</p></Notice> }
        };
        added.into_iter().map(line).collect_view()
    };
    let progress = move || {
        adding.busy.get().then(|| {
            view! {
                <progress class="files__progress" max="100" value=move || adding.percent.get()
                    aria-label=say(apply::SENDING)></progress>
            }
        })
    };
    view! {
        {lacks}
        <p>{say(words::ADD_MEANS)}</p>
        {done}
        <form class="stack" novalidate on:submit=submit>
            {which(adding)}
            {whose(adding, people)}
            {file(adding)}
            {progress}
            <div class="cluster">
                <button type="submit" class="button"
                    aria-disabled=move || adding.busy.get().then_some("true")>
                    {say(shared::text::ui::case::now::TO_DOCUMENTS)}
                </button>
                <a href=super::address(&matter.view.case, "")>{say(words::BACK)}</a>
            </div>
        </form>
    }
}

/// A field with its label, its hint and its error.
fn field(
    adding: Adding,
    id: &'static str,
    label: Text,
    hint: Option<Signal<String>>,
    control: AnyView,
) -> AnyView {
    let wrong = Memo::new(move |_| {
        adding.wrong.with(|wrong| {
            wrong
                .as_ref()
                .filter(|(field, _)| *field == id)
                .map(|(_, text)| text.clone())
        })
    });
    view! {
        <div class="field" class:field--error=move || wrong.with(Option::is_some)>
            <label class="field__label" for=id>{say(label)}</label>
            {hint.map(|hint| view! { <p class="field__hint">{hint}</p> })}
            {move || wrong.get().map(|text| view! {
                <p class="field__error" id=[id, "-error"].concat()>
                    <span class="visually-hidden">{say(apply::ERROR)}</span>{text}
                </p>
            })}
            {control}
        </div>
    }
}

fn which(adding: Adding) -> AnyView {
    let service = adding.matter.with_value(|matter| matter.service);
    let option = |document: &'static Document| {
        let chosen = adding.document.with_untracked(|chosen| chosen == document.code);
        view! { <option value=document.code selected=chosen>{say(document.title)}</option> }
    };
    let options = service
        .documents
        .iter()
        .filter(|document| !document.is_form)
        .map(option);
    let control = view! {
        <select class="select" id=WHICH aria-describedby=described(adding, WHICH) aria-invalid=invalid(adding, WHICH)
            on:change=move |event| adding.document.set(event_target_value(&event))>
            <option value="">{say(words::CHOOSE)}</option>
            {options.collect_view()}
        </select>
    };
    field(adding, WHICH, words::WHICH, None, control)
}

/// Whose document it is, where that is a question.
fn whose(adding: Adding, people: Vec<(String, String, String)>) -> AnyView {
    let asked = Memo::new(move |_| adding.per_person());
    (move || {
        if !asked.get() {
            return ().into_any();
        }
        let options = people.iter().cloned().map(|(_, iin, name)| {
            let chosen = adding.subject.with_untracked(|chosen| *chosen == iin);
            view! { <option value=iin selected=chosen>{name}</option> }
        });
        let control = view! {
            <select class="select" id=WHOSE on:change=move |event| adding.subject.set(event_target_value(&event))>
                {options.collect_view()}
            </select>
        };
        field(adding, WHOSE, words::WHOSE, None, control)
    })
    .into_any()
}

fn file(adding: Adding) -> AnyView {
    let megabytes = (MAX_FILE_BYTES / (1024 * 1024)).to_string();
    let hint = spoken(move |lang| words::FILE_HINT.fill(lang, &[("max", megabytes.as_str())]));
    let control = view! {
        <input class="input" type="file" id=FILE accept="application/pdf,image/jpeg,image/png"
            aria-describedby=described(adding, FILE) aria-invalid=invalid(adding, FILE)/>
    };
    field(adding, FILE, words::FILE, Some(hint), control)
}

fn invalid(adding: Adding, id: &'static str) -> impl Fn() -> Option<&'static str> + Send + Sync + 'static {
    move || adding.is_wrong(id).then_some("true")
}

fn described(adding: Adding, id: &'static str) -> impl Fn() -> Option<String> + Send + Sync + 'static {
    move || adding.is_wrong(id).then(|| [id, "-error"].concat())
}

fn chosen_file() -> Option<(HtmlInputElement, File)> {
    let input: HtmlInputElement = browser::element(FILE)?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    Some((input, file))
}

impl Adding {
    fn is_wrong(self, id: &str) -> bool {
        self.wrong
            .with(|wrong| wrong.as_ref().is_some_and(|(field, _)| *field == id))
    }

    /// Whether the document that is chosen is somebody's (tracked).
    fn per_person(self) -> bool {
        let service = self.matter.with_value(|matter| matter.service);
        self.document.with(|code| {
            let mut documents = service.documents.iter();
            documents.any(|known| known.code == code && !matches!(known.per, Per::Application))
        })
    }

    fn refuse(self, field: &'static str, text: String) {
        self.wrong.try_set(Some((field, text)));
        browser::focus_soon(field);
    }

    async fn send(self) {
        let lang = self.portal.lang_now();
        self.wrong.set(None);
        let document = self.document.get_untracked();
        if document.is_empty() {
            let text = problems::sentence("required").map_or("", |text| text.get(lang));
            return self.refuse(WHICH, text.to_owned());
        }
        let Some((input, file)) = chosen_file() else {
            return self.refuse(FILE, words::NO_FILE.get(lang).to_owned());
        };
        if let Some(why) = refused(&file).await {
            return self.refuse(FILE, unfit(why, lang));
        }
        let Ok(request) = XmlHttpRequest::new() else {
            return;
        };
        let place = self.matter.with_value(|matter| Place {
            service: matter.service.id,
            case: Some(matter.view.case.clone()),
            document,
            subject: untrack(|| self.per_person()).then(|| self.subject.get_untracked()),
        });
        self.percent.set(0);
        self.busy.set(true);
        let answer = send(&request, &place, &file, self.percent).await;
        self.busy.try_set(false);
        match answer {
            Ok(kept) => {
                input.set_value("");
                self.added.try_update(|added| added.push(kept.name));
            }
            Err(failure) => self.refuse(FILE, failure.sentence(lang)),
        }
    }
}

fn unfit(why: Refused, lang: Lang) -> String {
    let megabytes = (MAX_FILE_BYTES / (1024 * 1024)).to_string();
    match why {
        Refused::Kind => apply::FILE_KIND.get(lang).to_owned(),
        Refused::Empty => apply::FILE_EMPTY.get(lang).to_owned(),
        Refused::Big => apply::FILE_BIG.fill(lang, &[("max", megabytes)]),
    }
}
