//! Who works where: by office, by name.

use super::{
    calls,
    place::{address, goer, query},
    table::{self, table},
};
use crate::{
    components::{Page, fetched, say, spoken, title},
    in_force::offices,
    portal::portal,
    prelude::*,
    work::Door,
};
use shared::{
    api::OfficialView,
    calendar::display_date,
    official::{Permission, WHOLE_COUNTRY},
    person::fold,
    text::{numbers::count, states, ui::admin as words},
};
use std::collections::BTreeSet;

/// How the whole country is named in the address.
const COUNTRY: &str = "country";

/// The officials.
#[component]
pub fn OfficialsPage() -> impl IntoView {
    view! {
        <Page title=title(words::OFFICIALS)>
            <Door permission=Permission::ReadOfficials><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let portal = portal();
    let (office, find) = (query("office"), RwSignal::new(String::new()));
    let all = fetched(calls::officials);
    let add = move || {
        portal.may(Permission::Administer).then(|| {
            view! { <p><a class="button" href="/admin/officials/new">{say(words::ADD_OFFICIAL)}</a></p> }
        })
    };
    view! {
        {add}
        {all.view(move |all| {
            view! {
                {filters(&all, office, find)}
                {move || list(&all, &office.get(), &find.get())}
            }
        })}
    }
}

/// The full name.
pub fn full_name(official: &OfficialView) -> String {
    let parts = [&official.surname, &official.name, &official.patronymic];
    let given: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    given.join(" ")
}

fn filters(all: &[OfficialView], office: Memo<String>, find: RwSignal<String>) -> AnyView {
    let known: BTreeSet<&str> = all
        .iter()
        .flat_map(|official| official.roles.iter().map(|given| given.office.as_str()))
        .collect();
    let go = goer();
    let option = |code: String, name: Signal<String>| {
        let value = code.clone();
        view! { <option value=value selected=move || office.with(|office| *office == code)>{name}</option> }
    };
    let listed: Vec<String> = untrack(|| {
        offices(|offices| {
            let codes = offices.codes().filter(|code| known.contains(code));
            codes.map(str::to_owned).collect()
        })
    });
    let offices = listed
        .into_iter()
        .map(|code| {
            let name = table::office(&code);
            option(code, name)
        })
        .collect_view();
    let country = known
        .contains(WHOLE_COUNTRY)
        .then(|| option(COUNTRY.to_owned(), table::office(WHOLE_COUNTRY)));
    let choice = (known.len() > 1).then(|| {
        view! {
            <div class="filters__one">
                <label class="label" for="officials-office">{say(words::OFFICE)}</label>
                <select class="select" id="officials-office"
                    on:change=move |event| go.run(address("/admin", &[("office", &event_target_value(&event))]))>
                    <option value="" selected=move || office.with(String::is_empty)>{say(words::ALL_OFFICES)}</option>
                    {country}
                    {offices}
                </select>
            </div>
        }
    });
    view! {
        <div class="filters no-print" role="search">
            {choice}
            <div class="filters__one">
                <label class="label" for="officials-find">{say(words::FIND_OFFICIAL)}</label>
                <input class="input" id="officials-find" type="text" autocomplete="off" spellcheck="false" maxlength="100"
                    prop:value=find.get_untracked() on:input=move |event| find.set(event_target_value(&event))/>
            </div>
        </div>
    }
}

fn list(all: &[OfficialView], office: &str, find: &str) -> AnyView {
    let wanted = fold(find);
    let digits: String = find.chars().filter(char::is_ascii_digit).collect();
    let fits = |official: &&OfficialView| {
        let at = if office == COUNTRY { WHOLE_COUNTRY } else { office };
        let here = office.is_empty() || official.roles.iter().any(|given| given.office == at);
        let named = fold(&full_name(official)).contains(&wanted);
        here && (named || (!digits.is_empty() && official.iin.contains(&digits)))
    };
    let rows: Vec<Vec<AnyView>> = all.iter().filter(fits).map(row).collect();
    if rows.is_empty() {
        return view! { <p class="work-none" role="status">{say(words::NO_OFFICIALS)}</p> };
    }
    let number = count(rows.len() as u64);
    let caption = spoken(move |lang| words::OFFICIALS_COUNT.fill(lang, &[("count", number.as_str())]));
    let caption = view! { <span role="status">{caption}</span> };
    table(
        caption,
        &[words::NAME, words::IIN, words::ROLES, words::DEPUTIES],
        rows,
    )
}

fn row(official: &OfficialView) -> Vec<AnyView> {
    let (href, name) = (["/admin/officials/", &official.iin].concat(), full_name(official));
    let left = (!official.active).then(|| view! { " "<span class="mark">{say(words::LEFT)}</span> });
    vec![
        view! { <a class="work-table__open" href=href>{name}</a>{left} },
        table::iin(&official.iin),
        roles(official),
        deputies(official),
    ]
}

/// The roles, each with its office.
pub fn roles(official: &OfficialView) -> AnyView {
    if official.roles.is_empty() {
        return view! { <span class="muted">{say(words::NO_ROLES)}</span> };
    }
    let roles = official.roles.iter().map(|given| {
        view! { <li>{say(states::role(given.role))}<span class="muted">" — "{table::office(&given.office)}</span></li> }
    });
    view! { <ul class="plain-list close-list">{roles.collect_view()}</ul> }
}

/// Who stands in for them, and when.
pub fn deputies(official: &OfficialView) -> AnyView {
    if official.deputies.is_empty() {
        return view! { <span class="muted">{say(words::NO_DEPUTIES)}</span> };
    }
    let deputies = official.deputies.iter().map(|deputy| {
        let days = [
            display_date(deputy.from),
            "–".to_owned(),
            display_date(deputy.until),
        ]
        .concat();
        view! { <li>{deputy.name.clone()}<span class="numeric muted">" "{days}</span></li> }
    });
    view! { <ul class="plain-list close-list">{deputies.collect_view()}</ul> }
}
