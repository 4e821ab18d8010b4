//! What the counter records besides the form: who stands there, what was shown.

use super::{calls, desk::Desk};
use crate::{
    components::{say, spoken},
    entry::{Spot, controls},
    prelude::*,
};
use shared::{
    api::LookUpView,
    text::{Text, ui::counter as words},
};

/// Who stands at the counter, and in which language they ask.
pub fn visitor(desk: Desk) -> AnyView {
    let iin = Spot::new(desk.entry, "visitor", words::VISITOR_IIN);
    let languages = [("kk", words::KAZAKH), ("ru", words::RUSSIAN)];
    let languages =
        languages.map(|(code, name)| (code.to_owned(), spoken(move |lang| name.get(lang).to_owned())));
    let language = (!desk.asks_language()).then(|| {
        let spot = Spot::new(desk.entry, "lang", words::LANGUAGE);
        controls::select(&spot, words::CHOOSE, languages.to_vec())
    });
    view! {
        {controls::line(&iin, "input")}
        {look_up(desk)}
        {language}
    }
}

/// What the state's systems hold on whoever stands there, to compare the originals with (SYS-B1) [001 §16]. It fills in what
/// is still empty: nothing that was typed is written over.
fn look_up(desk: Desk) -> AnyView {
    let found = RwSignal::new(None::<LookUpView>);
    let asking = RwSignal::new(false);
    let press = move |_| {
        if asking.get_untracked() {
            return;
        }
        asking.set(true);
        found.set(None);
        desk.entry.failed.set(None);
        leptos::task::spawn_local(async move {
            let answer = calls::look_up(&desk.look_up()).await;
            asking.try_set(false);
            if let Some(view) = desk.answered(answer) {
                desk.fill_in(&view);
                found.try_set(Some(view));
            }
        });
    };
    let told = move || {
        found.get().map(|view| {
            let text = spoken(move |lang| match &view.person {
                Some(person) => words::LOOKED_UP.fill(lang, &[("name", person.full_name())]),
                None => words::NOT_KNOWN.get(lang).to_owned(),
            });
            view! { <p>{text}</p> }
        })
    };
    view! {
        <p>
            <button type="button" class="button button--secondary" id="look-up" on:click=press>
                {say(words::LOOK_UP)}
            </button>
        </p>
        <div role="status" id="looked-up">{told}</div>
    }
}

/// Who acts for the applicant, if somebody does.
pub fn representative(desk: Desk) -> AnyView {
    const FIELDS: [(&str, Text); 5] = [
        ("iin", words::REPRESENTATIVE_IIN),
        ("surname", words::SURNAME),
        ("name", words::NAME),
        ("patronymic", words::PATRONYMIC),
        ("proxy", words::PROXY),
    ];
    let represented = Memo::new(move |_| !desk.entry.follow("represented").is_empty());
    let fields = move || {
        let field = |(code, label): (&str, Text)| {
            let spot = Spot::new(desk.entry, ["representative/", code].concat(), label);
            controls::line(&spot, "input")
        };
        view! {
            <h3>{say(words::REPRESENTATIVE)}</h3>
            {FIELDS.map(field).into_iter().collect_view()}
        }
    };
    view! {
        {controls::tick(&Spot::new(desk.entry, "represented", words::REPRESENTED))}
        {live(move || {
            let represented = represented.get();
            untrack(|| represented.then(fields))
        })}
    }
}

/// The documents that are shown, each by its name.
pub fn documents(desk: Desk) -> AnyView {
    let rows = Memo::new(move |_| desk.entry.rows("documents"));
    let add = move |_| {
        desk.entry.add_row("documents");
    };
    view! {
        <p>{say(words::DOCUMENTS_LEAD)}</p>
        <div id=desk.entry.id("documents") tabindex="-1" class="stack">
            {live(move || {
                let rows = rows.get();
                untrack(|| {
                    let several = rows.len() > 1;
                    let all = rows.into_iter().enumerate();
                    all.map(|(at, row)| document(desk, at + 1, &row, several)).collect_view()
                })
            })}
        </div>
        <p>
            <button type="button" class="button button--secondary" on:click=add>{say(words::ADD_DOCUMENT)}</button>
        </p>
    }
}

fn document(desk: Desk, at: usize, row: &str, removable: bool) -> AnyView {
    let path = |field: &str| ["documents/", row, "/", field].concat();
    let numbered = move |text: Text| spoken(move |lang| text.fill(lang, &[("n", at.to_string())]));
    let which = (desk.documents().count() > 1).then(|| {
        let options = desk.documents().map(|document| {
            (
                document.code.to_owned(),
                spoken(move |lang| document.title.get(lang).to_owned()),
            )
        });
        let spot = Spot::saying(desk.entry, path("document"), numbered(words::WHICH));
        controls::select(&spot, words::CHOOSE, options.collect())
    });
    let name = Spot::saying(desk.entry, path("name"), numbered(words::DOCUMENT));
    let compared = Spot::saying(desk.entry, path("compared"), numbered(words::COMPARED));
    let gone = row.to_owned();
    let remove = move |_| desk.entry.remove_row("documents", &gone);
    view! {
        <div class="card stack--tight">
            {which}
            {controls::line(&name, "input")}
            {controls::tick(&compared)}
            {removable.then(|| view! {
                <p>
                    <button type="button" class="button button--link" on:click=remove>
                        {numbered(words::REMOVE_DOCUMENT)}
                    </button>
                </p>
            })}
        </div>
    }
}
