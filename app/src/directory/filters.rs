//! What narrows the directory; it stands in the address, so that it can be kept and sent.

use super::card::kind_name;
use crate::{
    address::{Address, address},
    components::{say, spoken},
    prelude::*,
};
use leptos::ev;
use shared::{
    directory::{Kind, PLACES, Query, SERVICES},
    service::card,
    text::{Text, ui::directory as words},
};

/// Reads an address (tracked).
pub fn query(address: Address) -> Query {
    let said = |name: &str| address.query(name).unwrap_or_default();
    Query {
        find: said("find"),
        service: said("service"),
        kind: said("kind"),
        place: said("place"),
    }
}

/// The address of a query.
fn address_of(query: &Query) -> String {
    let said = [
        ("find", query.find.trim()),
        ("service", &query.service),
        ("kind", &query.kind),
        ("place", &query.place),
    ];
    let mut address = "/offices".to_owned();
    for (name, value) in said.into_iter().filter(|(_, value)| !value.is_empty()) {
        address.push(if address.ends_with("/offices") { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        address.push_str(&String::from(js_sys::encode_uri_component(value)));
    }
    address
}

/// The search field and the lists. The list below follows while one types; the address when one has done.
pub fn filters(asked: Memo<Query>, typed: RwSignal<String>) -> AnyView {
    let here = address();
    let now = move || Query {
        find: typed.get_untracked(),
        ..asked.get_untracked()
    };
    let to = move |change: &dyn Fn(&mut Query)| {
        let mut query = now();
        change(&mut query);
        here.go_still(&address_of(&query));
    };
    let by_service = Callback::new(move |code: String| to(&|query| query.service.clone_from(&code)));
    let by_kind = Callback::new(move |code: String| to(&|query| query.kind.clone_from(&code)));
    let by_place = Callback::new(move |code: String| to(&|query| query.place.clone_from(&code)));
    let services = SERVICES.map(|(_, id)| (id, card(id).map(|card| card.short)));
    let kinds = Kind::ALL.map(|kind| (kind.code(), Some(kind_name(kind))));
    let places = PLACES.iter().map(|place| (place.code, Some(place.name)));
    // Not drawn anew while it is being clicked: leaving the field changes the address.
    let any = Memo::new(move |_| {
        asked.with(|asked| *asked != Query::default()) || typed.with(|typed| !typed.is_empty())
    });
    view! {
        <form class="directory-filters no-print" role="search" on:submit=move |event: ev::SubmitEvent| {
            event.prevent_default();
            to(&|_| ());
        }>
            <div class="directory-filters__find">
                <label class="label" for="find">{say(words::FIND)}</label>
                <span class="hint" id="find-hint">{say(words::FIND_HINT)}</span>
                <input class="input" id="find" type="search" autocomplete="off" spellcheck="false" maxlength="80"
                    aria-describedby="find-hint" prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                    on:change=move |_| to(&|_| ())/>
            </div>
            {select("service", words::SERVICE, services.into(), asked, |query| &query.service, by_service)}
            {select("kind", words::KIND, kinds.into(), asked, |query| &query.kind, by_kind)}
            {select("place", words::PLACE, places.collect(), asked, |query| &query.place, by_place)}
            {move || any.get().then(|| view! {
                <p><a class="directory-filters__clear" href="/offices">{say(words::CLEAR)}</a></p>
            })}
        </form>
    }
}

fn select(
    id: &'static str,
    label: Text,
    options: Vec<(&'static str, Option<Text>)>,
    asked: Memo<Query>,
    of: fn(&Query) -> &String,
    choose: Callback<String>,
) -> AnyView {
    let option = |(code, name): (&'static str, Option<Text>)| {
        let name = spoken(move |lang| name.map_or(code, |name| name.get(lang)).to_owned());
        let chosen = move || asked.with(|asked| of(asked) == code);
        view! { <option value=code selected=chosen>{name}</option> }
    };
    view! {
        <div>
            <label class="label" for=id>{say(label)}</label>
            <select class="select" id=id on:change=move |event| choose.run(event_target_value(&event))>
                <option value="" selected=move || asked.with(|asked| of(asked).is_empty())>{say(words::ANY)}</option>
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
