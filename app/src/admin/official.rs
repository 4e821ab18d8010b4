//! An official: who they are, in which roles they work, who stands in for them.

use super::{
    calls,
    deputies::deputies_at,
    officials::{deputies, full_name, roles},
    place::goer,
    role_rows::{role_rows, written},
    roster,
    table::{self, Done, renewed},
};
use crate::{
    browser,
    components::{Fetched, Notice, Page, fetched, say, spoken, title},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
    router::address_part,
    work::Door,
};
use leptos::ev;
use shared::{
    api::{OfficialSaved, OfficialView, OfficialWrite},
    official::Permission,
    person::Iin,
    text::ui::admin as words,
};
use std::collections::BTreeSet;

/// In the address in place of an IIN: somebody new.
const NEW: &str = "new";

/// An official.
#[component]
pub fn OfficialPage() -> impl IntoView {
    let iin = address_part(2);
    let back = Signal::derive(|| "/admin".to_owned());
    view! {
        <Page title=title(words::OFFICIALS) back=back>
            <Door permission=Permission::ReadOfficials>
                {
                    let (done, all) = (Done::new(), fetched(calls::officials));
                    view! {
                        {done.view()}
                        {move || contents(iin.get(), done, all)}
                    }
                }
            </Door>
        </Page>
    }
}

fn contents(iin: String, done: Done, all: Fetched<Vec<OfficialView>>) -> AnyView {
    renewed(all, move |all_now| {
        let portal = portal();
        let edits = untrack(|| portal.may(Permission::Administer));
        if iin == NEW {
            return if edits {
                form(None, &all_now, done, all)
            } else {
                view! { <Notice><p>{say(words::READ_ONLY)}</p></Notice> }
            };
        }
        let Some(official) = all_now.iter().find(|one| one.iin == iin) else {
            return view! { <Notice><p>{say(words::NO_SUCH_OFFICIAL)}</p></Notice> };
        };
        let who = if edits {
            form(Some(official), &all_now, done, all)
        } else {
            facts(official)
        };
        let names = untrack(|| portal.may(Permission::NameDeputies));
        let offices: BTreeSet<&str> = official.roles.iter().map(|given| given.office.as_str()).collect();
        let stand_in = offices
            .into_iter()
            .filter(|_| names && official.active)
            .map(|office| deputies_at(official, office, &all_now, done, all))
            .collect_view();
        view! {
            <h2>{full_name(official)}</h2>
            {who}
            {stand_in}
        }
    })
}

/// For those who may look only.
fn facts(official: &OfficialView) -> AnyView {
    let left = (!official.active).then(|| view! { <p><span class="mark">{say(words::LEFT)}</span></p> });
    view! {
        {left}
        <dl class="facts facts--close">
            <div><dt>{say(words::IIN)}</dt><dd>{table::iin(&official.iin)}</dd></div>
            <div><dt>{say(words::ROLES)}</dt><dd>{roles(official)}</dd></div>
            <div><dt>{say(words::DEPUTIES)}</dt><dd>{deputies(official)}</dd></div>
        </dl>
    }
}

fn form(
    official: Option<&OfficialView>,
    all_now: &[OfficialView],
    done: Done,
    all: Fetched<Vec<OfficialView>>,
) -> AnyView {
    let others: Vec<OfficialView> = all_now
        .iter()
        .filter(|one| official.is_none_or(|official| official.iin != one.iin))
        .cloned()
        .collect();
    let entry = Entry::new(
        "official",
        official.map_or(NEW, |one| &one.iin),
        as_typed(official),
    );
    let iin = official.map(|one| one.iin.clone());
    let go = goer();
    let submit = {
        let iin = iin.clone();
        move |event: ev::SubmitEvent| {
            event.prevent_default();
            let (is_new, iin) = (
                iin.is_none(),
                iin.clone().unwrap_or_else(|| digits(&entry.text("iin"))),
            );
            let write = OfficialWrite {
                surname: entry.text("surname").trim().to_owned(),
                name: entry.text("name").trim().to_owned(),
                patronymic: entry.text("patronymic").trim().to_owned(),
                active: !entry.text("active").is_empty(),
                roles: written(entry),
            };
            // An empty one is no address: it is said here what the server would say.
            if let Err(error) = Iin::parse(&iin) {
                return entry.refuse(vec![shared::form::Problem::new("iin", error.code())]);
            }
            let call = async move { calls::save_official(&iin, &write).await };
            entry.send(call, move |saved: OfficialSaved| {
                let OfficialSaved {
                    official: saved,
                    shortages,
                } = saved;
                let name = full_name(&saved);
                let say = move || {
                    done.say(|lang| {
                        let mut said = words::OFFICIAL_SAVED.fill(lang, &[("name", name)]);
                        for shortage in &shortages {
                            said.push(' ');
                            said.push_str(&roster::sentence(shortage, lang));
                        }
                        said
                    });
                };
                all.again();
                if is_new {
                    go.run(["/admin/officials/", &saved.iin].concat());
                    // The focus goes to the new page's heading first.
                    browser::after(0, say);
                } else {
                    say();
                }
            });
        }
    };
    let field = |path, label| controls::line(&Spot::new(entry, path, label), "input");
    let shown = match &iin {
        Some(iin) => view! { <p><span class="label">{say(words::IIN)}</span>{table::iin(iin)}</p> },
        None => controls::line(&Spot::new(entry, "iin", words::IIN), "input input--medium"),
    };
    let heading = spoken(move |lang| words::NEW_OFFICIAL.get(lang).to_owned());
    view! {
        {iin.is_none().then(|| view! { <h2>{heading}</h2> })}
        <form class="card stack office-form" novalidate on:submit=submit>
            {entry.summary()}
            {shown}
            {field("surname", words::SURNAME)}
            {field("name", words::GIVEN_NAME)}
            {field("patronymic", words::PATRONYMIC)}
            {controls::tick(&Spot::new(entry, "active", words::ACTIVE).hint(words::ACTIVE_HINT))}
            {role_rows(entry)}
            {roster::warning(entry, official, others)}
            {controls::submit(entry, words::SAVE, "button")}
        </form>
    }
}

/// An IIN as it is pasted: with blanks.
fn digits(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn as_typed(official: Option<&OfficialView>) -> Vec<(String, String)> {
    let Some(official) = official else {
        return vec![
            ("active".to_owned(), "yes".to_owned()),
            ("roles".to_owned(), "0".to_owned()),
        ];
    };
    let keys: Vec<String> = (0..official.roles.len()).map(|index| index.to_string()).collect();
    let mut typed = vec![
        ("surname".to_owned(), official.surname.clone()),
        ("name".to_owned(), official.name.clone()),
        ("patronymic".to_owned(), official.patronymic.clone()),
        (
            "active".to_owned(),
            if official.active { "yes" } else { "" }.to_owned(),
        ),
        ("roles".to_owned(), keys.join(" ")),
    ];
    for (key, given) in keys.iter().zip(&official.roles) {
        typed.push((["roles/", key, "/role"].concat(), given.role.code().to_owned()));
        typed.push((["roles/", key, "/office"].concat(), given.office.clone()));
    }
    typed
}
