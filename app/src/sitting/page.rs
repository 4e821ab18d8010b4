//! One sitting.

use super::{
    agenda::agenda,
    calls,
    minutes::minutes,
    set::{Draft, form},
};
use crate::{
    admin::table::{Done, renewed},
    api::Answer,
    components::{Fetched, Page, fetched, say, spoken},
    portal::portal,
    prelude::*,
    router::address_part,
    work::{Door, left},
};
use shared::{
    api::{SittingState, SittingView},
    calendar::Moment,
    official::Permission,
    text::{
        Text,
        dates::{long_date, long_moment},
        ui::sitting as words,
    },
};
use std::sync::Arc;

/// The page of a sitting. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Sitting {
    /// What the server has.
    pub all: Fetched<SittingView>,
    /// What was just done.
    pub done: Done,
    /// When it is held, for the heading.
    at: RwSignal<Option<Moment>>,
}

impl Sitting {
    /// A change came back: it is said, and the page follows.
    pub fn changed(self, text: Text) {
        self.done.say(move |lang| text.get(lang).to_owned());
        self.all.again();
    }
}

/// IIN of whoever is signed in.
pub fn me() -> String {
    let session = untrack(|| portal().session());
    session
        .and_then(|session| session.person)
        .map(|person| person.iin)
        .unwrap_or_default()
}

/// A sitting with its agenda, its minutes and who has signed them.
#[component]
pub fn SittingPage() -> impl IntoView {
    let id = address_part(2);
    let at = RwSignal::new(None::<Moment>);
    let title = spoken(move |lang| match at.get() {
        Some(at) => words::SITTING.fill(lang, &[("date", long_date(at.date(), lang))]),
        None => words::SITTINGS.get(lang).to_owned(),
    });
    let back = Signal::derive(|| "/work/sittings".to_owned());
    view! {
        <Page title back>
            <Door permission=Permission::ReadCommission><Contents id at/></Door>
        </Page>
    }
}

#[component]
fn Contents(id: Memo<String>, at: RwSignal<Option<Moment>>) -> impl IntoView {
    let all = fetched(move || {
        let id = id.get();
        async move { calls::sitting(&id).await }
    });
    let page = Sitting {
        all,
        done: Done::new(),
        at,
    };
    view! {
        {page.done.view()}
        {renewed(all, move |sitting| shown(page, &Arc::new(sitting)))}
    }
}

fn shown(page: Sitting, sitting: &Arc<SittingView>) -> AnyView {
    page.at.set(Some(sitting.at));
    let me = me();
    let leads = sitting.state.is_open() && [&sitting.chair, &sitting.secretary].contains(&&me);
    view! {
        {facts(sitting)}
        {leads.then(|| change(page, sitting))}
        {agenda(page, sitting, leads)}
        {minutes(page, sitting, leads)}
        {leads.then(|| cancel(page, sitting))}
    }
}

/// The name of a member.
pub fn named(sitting: &SittingView, iin: &str) -> String {
    let found = sitting.members.iter().find(|member| member.iin == iin);
    found.map(|member| member.name.clone()).unwrap_or_default()
}

fn facts(sitting: &SittingView) -> AnyView {
    let at = sitting.at;
    let row = |label: Text, value: AnyView| view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> };
    let office = left::office(&sitting.office);
    view! {
        <dl class="paper__rows sitting__facts">
            {row(words::WHEN, spoken(move |lang| long_moment(at, lang)).into_any())}
            {row(words::PLACE, sitting.place.clone().into_any())}
            {row(words::OFFICE, office.into_any())}
            {row(words::CHAIR, named(sitting, &sitting.chair).into_any())}
            {row(words::SECRETARY, named(sitting, &sitting.secretary).into_any())}
        </dl>
        <p><span class="mark">{say(words::state(sitting.state))}</span></p>
    }
}

/// What a change does to minutes that are written.
pub fn drops(sitting: &SittingView) -> Option<AnyView> {
    (sitting.state == SittingState::Written).then(|| view! { <p>{say(words::CHANGE_DROPS)}</p> })
}

fn change(page: Sitting, sitting: &SittingView) -> AnyView {
    let open = RwSignal::new(false);
    let (draft, id, drops) = (Draft::over(sitting), sitting.id.clone(), drops(sitting));
    let body = move || {
        let (draft, id) = (draft.clone(), id.clone());
        open.get().then(|| {
            untrack(|| {
                form(
                    draft,
                    words::SAVE,
                    move |write| {
                        let id = id.clone();
                        async move { calls::change(&id, &write).await }
                    },
                    move |_: SittingView| page.changed(words::SAVED),
                )
            })
        })
    };
    view! {
        <details class="card office-form no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(words::CHANGE)}</summary>
            {drops}
            {body}
        </details>
    }
}

fn cancel(page: Sitting, sitting: &SittingView) -> AnyView {
    let failed = RwSignal::new(None);
    let id = sitting.id.clone();
    let on_click = move |_| {
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let answer: Answer<()> = calls::cancel(&id).await;
            match answer {
                Ok(()) => page.changed(words::CANCELLED_NOW),
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    };
    view! {
        <details class="office-form no-print">
            <summary>{say(words::CANCEL)}</summary>
            <p>{say(words::CANCEL_MEANS)}</p>
            {super::agenda::trouble(failed)}
            <button type="button" class="button button--secondary" on:click=on_click>{say(words::CANCEL)}</button>
        </details>
    }
}
