//! The files of one document: those on their way, those there, the button for more.

use super::{
    draft::Draft,
    drafts::drafts,
    upload::{Place, Refused, refused, send},
};
use crate::{api, browser, components::keyed, form::Pen, portal::portal, prelude::*};
use leptos::ev;
use shared::{
    api::{AttachmentView, MAX_FILE_BYTES, MAX_FILES, paths},
    text::ui::apply as words,
};
use web_sys::{File, HtmlInputElement, XmlHttpRequest};

/// A file on its way, or one that did not get there. It belongs to the draft: the page may be drawn anew, or left.
#[derive(Clone, Copy)]
pub struct Sending {
    key: u32,
    place: StoredValue<Place>,
    name: StoredValue<String>,
    percent: RwSignal<u32>,
    failed: RwSignal<Option<String>>,
    request: LocalValue<Option<XmlHttpRequest>, LocalStorage>,
}

#[derive(Clone, Copy)]
struct Attach {
    draft: Draft,
    pen: Pen,
    place: StoredValue<Place>,
    input: StoredValue<String>,
}

/// The files of a document.
pub fn attach(
    draft: Draft,
    pen: Pen,
    code: &'static str,
    subject: Option<String>,
    id: &str,
    name: String,
) -> AnyView {
    let input = [id, "-file"].concat();
    let place = Place {
        service: draft.service.id,
        case: None,
        document: code.to_owned(),
        subject: subject.clone(),
    };
    let attach = Attach {
        draft,
        pen,
        place: StoredValue::new(place),
        input: StoredValue::new(input.clone()),
    };
    let mine = Memo::new(move |_| {
        draft.attachments.with(|files| {
            let fits = |file: &&AttachmentView| file.document == code && file.subject == subject;
            files.iter().filter(fits).cloned().collect::<Vec<_>>()
        })
    });
    let on_change = move |event: ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        let files = input.files();
        let count = files.as_ref().map_or(0, web_sys::FileList::length);
        for file in (0..count).filter_map(|index| files.as_ref()?.get(index)) {
            attach.start(file);
        }
        input.set_value("");
    };
    let ids = move || mine.with(|mine| mine.iter().map(|file| file.id.clone()).collect());
    let file = move |id: &str| {
        let file = mine.with_untracked(|mine| mine.iter().find(|file| file.id == id).cloned());
        file.map_or_else(|| ().into_any(), |file| there(attach, &file))
    };
    let label = move || {
        if mine.with(Vec::is_empty) {
            words::CHOOSE_FILE
        } else {
            words::ANOTHER_FILE
        }
    };
    view! {
        <ul class="files">
            {keyed(ids, file)}
            {keyed(move || attach.sending_keys(), move |key| attach.on_its_way(key))}
        </ul>
        <label class="files__label" for=input.clone()>
            {move || pen.say(label())}<span class="visually-hidden">": "{name}</span>
        </label>
        <input class="input files__input" id=input type="file" multiple
            accept="application/pdf,image/jpeg,image/png" on:change=on_change/>
    }
}

impl Attach {
    fn start(self, file: File) {
        let last = self
            .draft
            .sending
            .with_untracked(|all| all.last().map(|last| last.key));
        let place = self.place.get_value();
        let sending = drafts().keep(|| Sending {
            key: last.unwrap_or_default().wrapping_add(1),
            place: StoredValue::new(place),
            name: StoredValue::new(file.name()),
            percent: RwSignal::new(0),
            failed: RwSignal::new(None),
            request: LocalValue::new_local(XmlHttpRequest::new().ok()),
        });
        self.draft.sending.update(|all| all.push(sending));
        leptos::task::spawn_local(self.run(sending, file));
    }

    async fn run(self, sending: Sending, file: File) {
        let lang = self.draft.portal.lang_now();
        if self.draft.attachments.with_untracked(Vec::len) >= MAX_FILES {
            return fail(
                sending,
                words::TOO_MANY_FILES.fill(lang, &[("max", MAX_FILES.to_string())]),
            );
        }
        if let Some(refused) = refused(&file).await {
            let megabytes = (MAX_FILE_BYTES / (1024 * 1024)).to_string();
            return fail(
                sending,
                match refused {
                    Refused::Kind => words::FILE_KIND.get(lang).to_owned(),
                    Refused::Empty => words::FILE_EMPTY.get(lang).to_owned(),
                    Refused::Big => words::FILE_BIG.fill(lang, &[("max", megabytes)]),
                },
            );
        }
        if !self.draft.flush().await {
            return fail(sending, words::SAVE_FIRST.get(lang).to_owned());
        }
        let Some(Some(request)) = sending.request.try_get_value() else {
            return;
        };
        let place = sending.place.get_value();
        match send(&request, &place, &file, sending.percent).await {
            Ok(kept) => {
                portal_says(self, words::FILE_ATTACHED.fill(lang, &[("name", &kept.name)]));
                self.draft.attachments.update(|files| files.push(kept));
                self.drop(sending);
            }
            Err(failure) => fail(sending, failure.sentence(lang)),
        }
    }

    fn sending_keys(self) -> Vec<String> {
        let here = |sending: &&Sending| {
            sending
                .place
                .with_value(|place| self.place.with_value(|own| own == place))
        };
        self.draft.sending.with(|all| {
            all.iter()
                .filter(here)
                .map(|sending| sending.key.to_string())
                .collect()
        })
    }

    fn on_its_way(self, key: &str) -> AnyView {
        let all = self.draft.sending.get_untracked();
        let found = all.into_iter().find(|sending| sending.key.to_string() == key);
        found.map_or_else(|| ().into_any(), |sending| on_its_way(self, sending))
    }

    fn drop(self, sending: Sending) {
        self.draft
            .sending
            .update(|all| all.retain(|other| other.key != sending.key));
    }

    fn focus_input(self) {
        self.input.with_value(|input| browser::focus_soon(input));
    }
}

fn portal_says(attach: Attach, text: String) {
    attach.draft.portal.announce(text);
}

fn fail(sending: Sending, text: String) {
    sending.failed.try_set(Some(text));
}

fn on_its_way(attach: Attach, sending: Sending) -> AnyView {
    let pen = attach.pen;
    let name = sending.name.get_value();
    let about = name.clone();
    let cancel = move |_| {
        if let Some(request) = sending.request.get_value() {
            let _ = request.abort();
        }
        attach.drop(sending);
        attach.focus_input();
    };
    let state = live(move || match sending.failed.get() {
        Some(text) => view! { <p class="field__error" role="alert">{text}</p> },
        None => view! {
            <progress class="files__progress" max="100" value=move || sending.percent.get().to_string()
                aria-label=pen.say(words::SENDING)></progress>
            <span class="files__percent">{move || sending.percent.get().to_string()}"%"</span>
        },
    });
    let verb = move || {
        if sending.failed.with(Option::is_some) {
            words::CLOSE
        } else {
            words::CANCEL
        }
    };
    view! {
        <li class="files__file">
            <span class="files__name">{name}</span>
            <div class="files__state">{state}</div>
            <button type="button" class="button button--link" on:click=cancel>
                {move || pen.say(verb())}<span class="visually-hidden">": "{about}</span>
            </button>
        </li>
    }
}

fn there(attach: Attach, file: &AttachmentView) -> AnyView {
    let (pen, failed) = (attach.pen, RwSignal::new(None::<String>));
    let href = paths::at(paths::ATTACHMENT, &file.id);
    let picture = file.mime.starts_with("image/").then(|| {
        view! {
            <img class="files__picture" src=href.clone() alt="" width="56" height="56" loading="lazy"/>
        }
    });
    let (id, about, portal) = (file.id.clone(), file.name.clone(), portal());
    let remove = move |_| {
        let id = id.clone();
        leptos::task::spawn_local(async move {
            match api::delete_attachment(&id).await {
                Ok(()) => {
                    attach
                        .draft
                        .attachments
                        .update(|files| files.retain(|file| file.id != id));
                    portal.announce(pen.say(words::FILE_REMOVED).to_owned());
                    attach.focus_input();
                }
                Err(failure) => {
                    failed.try_set(Some(failure.sentence(pen.lang)));
                }
            }
        });
    };
    view! {
        <li class="files__file">
            {picture}
            <a class="files__name" href=href target="_blank" rel="noopener">
                {file.name.clone()}<span class="visually-hidden">" "{pen.say(words::NEW_TAB)}</span>
            </a>
            <span class="files__size">{size(file.size)}</span>
            {move || failed.get().map(|text| view! { <p class="field__error" role="alert">{text}</p> })}
            <button type="button" class="button button--link" on:click=remove>
                {pen.say(words::REMOVE)}<span class="visually-hidden">": "{about}</span>
            </button>
        </li>
    }
}

/// `340 KB`.
pub(super) fn size(bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(1024);
    if kilobytes < 1024 {
        return [&kilobytes.to_string(), "\u{a0}KB"].concat();
    }
    let tenths = (kilobytes * 10).div_ceil(1024);
    [
        &(tenths / 10).to_string(),
        ",",
        &(tenths % 10).to_string(),
        "\u{a0}MB",
    ]
    .concat()
}
