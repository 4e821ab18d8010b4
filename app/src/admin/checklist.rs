//! The documents of a service whose act leaves them to a standard that is not in the source (DR-25).

use super::{calls, table::Done};
use crate::{
    components::say,
    entry::{Entry, Spot, controls},
    in_force,
    portal::portal,
    prelude::*,
};
use leptos::ev;
use shared::{
    api::ChecklistWrite,
    checklist::{Checklist, unlisted},
    service::Service,
    text::{Lang, Text, ui::admin as words},
};

const FIELDS: [(Lang, &str, Text); 3] = [
    (Lang::Kk, "kk", words::CHECKLIST_KK),
    (Lang::Ru, "ru", words::CHECKLIST_RU),
    (Lang::En, "en", words::CHECKLIST_EN),
];

/// The list, behind a fold; nothing for a service whose act lists its documents.
pub fn checklist(service: &'static Service, edits: bool, done: Done) -> Option<AnyView> {
    let document = unlisted(service.id)?;
    let (portal, open) = (portal(), RwSignal::new(false));
    let unfold = move |_| {
        // Somebody else may have edited it since.
        portal.refresh();
        if !open.get_untracked() {
            open.set(true);
        }
    };
    let view = view! {
        <details class="no-print" on:toggle=unfold>
            <summary>
                {say(words::CHECKLIST)}<span class="visually-hidden">": "{say(service.short)}</span>
            </summary>
            {move || open.get().then(|| untrack(|| held(service, document, edits, done)))}
        </details>
    };
    Some(view)
}

/// The list that holds, drawn anew when it is another; what is being typed stays.
fn held(service: &'static Service, document: &'static str, edits: bool, done: Done) -> AnyView {
    let list = Memo::new(move |_| in_force::listed(document).unwrap_or_default());
    live(move || {
        let list = list.get();
        untrack(|| {
            if edits {
                form(service, &list, done)
            } else {
                shown(&list)
            }
        })
    })
}

/// For the auditor, who edits nothing.
fn shown(list: &Checklist) -> AnyView {
    let lists = FIELDS.map(|(lang, _, name)| {
        let names = list.names(lang).iter().cloned();
        let names = names.map(|name| view! { <li>{name}</li> }).collect_view();
        view! { <p>{say(name)}</p><ul>{names}</ul> }
    });
    lists.into_iter().collect_view().into_any()
}

fn form(service: &'static Service, list: &Checklist, done: Done) -> AnyView {
    let first = FIELDS.map(|(lang, field, _)| (field, list.names(lang).join("\n")));
    let entry = Entry::new(&["checklist-", service.id].concat(), "", first);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let [kk, ru, en] = FIELDS.map(|(_, field, _)| entry.text(field));
        let call = calls::save_checklist(service.id, ChecklistWrite { kk, ru, en });
        entry.send(call, move |saved| {
            let count = saved.kk.len().to_string();
            done.say(move |lang| {
                let said = [("service", service.short.get(lang)), ("count", &count)];
                words::CHECKLIST_SAVED.fill(lang, &said)
            });
        });
    };
    let field = |(_, field, name): (Lang, &'static str, Text)| {
        controls::lines(&Spot::new(entry, field, name).hint(words::CHECKLIST_HINT))
    };
    view! {
        <form class="stack office-form" novalidate on:submit=submit>
            <p>{say(words::CHECKLIST_LEAD)}</p>
            {entry.summary()}
            {FIELDS.map(field).into_iter().collect_view()}
            {controls::submit(entry, words::SAVE, "button")}
        </form>
    }
}
