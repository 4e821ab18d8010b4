//! The registries of a day, and what waits to be entered.

use super::calls;
use crate::{
    address::address,
    components::{Page, fetched, say, spoken, title},
    in_force::office_name,
    prelude::*,
    work::Door,
};
use shared::{
    api::{RegistryItem, RegistryList, Waiting},
    calendar::format_date,
    official::Permission,
    text::ui::courier as words,
};

/// The page.
#[component]
pub fn RegistriesPage() -> impl IntoView {
    view! {
        <Page title=title(words::REGISTRIES)>
            <Door permission=Permission::Courier><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let here = address();
    let day = Memo::new(move |_| {
        let search = here.search();
        search.strip_prefix("?day=").unwrap_or_default().to_owned()
    });
    let list = fetched(move || {
        let day = day.get();
        async move { calls::registries(&day).await }
    });
    list.view(|list| shown(&list))
}

fn shown(list: &RegistryList) -> AnyView {
    let here = address();
    let choose = move |event| {
        here.go_still(&["/work/registries?day=", &event_target_value(&event)].concat());
    };
    let today = list.day == list.today;
    let waiting = list.waiting.iter().filter(|_| today).map(waits).collect_view();
    let items = list.registries.iter().map(item).collect_view();
    view! {
        <p class="page__lead">{say(words::ONCE_A_DAY)}</p>
        <div class="field">
            <label class="label" for="registry-day">{say(words::DAY)}</label>
            <input class="input input--medium" id="registry-day" type="date" prop:value=format_date(list.day)
                max=format_date(list.today) on:change=choose/>
        </div>
        {waiting}
        {list.registries.is_empty().then(|| view! { <p class="work-none">{say(words::NONE)}</p> })}
        <ul class="plain-list sittings">{items}</ul>
    }
}

fn waits(waiting: &Waiting) -> AnyView {
    let (to, count) = (waiting.to.clone(), waiting.count.to_string());
    let said = spoken(move |lang| {
        words::WAITING.fill(lang, &[("to", office_name(&to, lang)), ("count", count.clone())])
    });
    view! {
        <div class="notice notice--warning">
            <p>{said}</p>
            <p><a href="/work/scan">{say(words::TO_SCAN)}</a></p>
        </div>
    }
}

fn item(item: &RegistryItem) -> AnyView {
    let to = ["/work/registries/", &item.id].concat();
    let (count, left) = (item.entries.to_string(), item.left.to_string());
    let counted =
        spoken(move |lang| words::COUNT.fill(lang, &[("count", count.as_str()), ("left", left.as_str())]));
    view! {
        <li class="card sitting">
            <p class="sitting__when"><a href=to>{say(words::name(&item.template))}</a></p>
            <p>{way(item)}</p>
            <p class="small muted">{counted}</p>
        </li>
    }
}

/// From where to where.
pub fn way(item: &RegistryItem) -> Signal<String> {
    let (from, to) = (item.from.clone(), item.to.clone());
    spoken(move |lang| {
        let name = |office: &str| office_name(office, lang);
        words::WAY.fill(lang, &[("from", name(&from)), ("to", name(&to))])
    })
}
