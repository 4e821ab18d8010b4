//! The agenda, and the cases that could be on it.

use super::{
    calls,
    page::{Sitting, drops, named},
    set::said,
};
use crate::{
    api::Failure,
    components::{ActBadge, Notice, NoticeKind, say, spoken},
    prelude::*,
};
use shared::{
    api::{AgendaItem, SittingView, SittingWrite},
    service::find,
    text::{Text, dates::due_moment, ui::sitting as words},
};
use std::sync::Arc;

/// Both lists; whoever leads the sitting moves cases from one to the other.
pub fn agenda(page: Sitting, sitting: &Arc<SittingView>, leads: bool) -> AnyView {
    let moving = Moving {
        page,
        sitting: StoredValue::new(Arc::clone(sitting)),
        busy: RwSignal::new(false),
        failed: RwSignal::new(None),
    };
    let items = sitting.agenda.iter().enumerate();
    let items = items
        .map(|(at, item)| case(sitting, item, leads.then(|| moving.button(item, Some(at)))))
        .collect_view();
    view! {
        <section class="stack" aria-labelledby="agenda">
            <h2 id="agenda">{say(words::AGENDA)}</h2>
            {trouble(moving.failed)}
            {sitting.agenda.is_empty().then(|| view! { <p class="muted">{say(words::AGENDA_EMPTY)}</p> })}
            <ol class="agenda">{items}</ol>
        </section>
        {leads.then(|| waiting(moving, sitting))}
    }
}

fn waiting(moving: Moving, sitting: &Arc<SittingView>) -> AnyView {
    let items = sitting
        .waiting
        .iter()
        .map(|item| case(sitting, item, Some(moving.button(item, None))))
        .collect_view();
    view! {
        <section class="stack no-print" aria-labelledby="waiting">
            <h2 id="waiting">{say(words::WAIT)}</h2>
            {drops(sitting)}
            {sitting.waiting.is_empty().then(|| view! { <p class="muted">{say(words::NOBODY_WAITS)}</p> })}
            <ul class="agenda plain-list">{items}</ul>
        </section>
    }
}

fn case(sitting: &SittingView, item: &AgendaItem, button: Option<AnyView>) -> AnyView {
    let (address, service) = (["/work/", &item.case].concat(), find(&item.service));
    // Once it is decided the next step has a term of its own.
    let due = item.due_at.filter(|_| item.waits).map(|due_at| {
        let due = spoken(move |lang| words::DUE.fill(lang, &[("date", due_moment(due_at, lang))]));
        let late = due_at < sitting.at;
        let late =
            late.then(|| view! { " "<strong class="mark mark--late">{say(words::AFTER_TERM)}</strong> });
        view! { <p class="small">{due}{late}</p> }
    });
    let result = words::result(item.result);
    let gone = (result.is_none() && !item.waits && sitting.state.is_open()).then_some(words::GONE);
    let own = (!item.own.is_empty()).then(|| {
        let name = named(sitting, &item.own);
        let own = spoken(move |lang| words::OWN.fill(lang, &[("name", name.as_str())]));
        view! { <p class="small">{own}</p> }
    });
    view! {
        <li class="card agenda__case">
            <p><a class="numeric" href=address>{item.case.clone()}</a>" "{item.applicant.clone()}</p>
            <p class="small muted">
                {service.map(|service| say(service.short))}
                {service.map(|service| view! { " "<ActBadge act=&service.act brief=true/> })}
            </p>
            {due}
            {own}
            {result.or(gone).map(|text| view! { <p><strong>{say(text)}</strong></p> })}
            {button}
        </li>
    }
}

/// Putting cases on the agenda and taking them off. Copy it into closures.
#[derive(Clone, Copy)]
struct Moving {
    page: Sitting,
    sitting: StoredValue<Arc<SittingView>>,
    busy: RwSignal<bool>,
    failed: RwSignal<Option<Failure>>,
}

impl Moving {
    /// Takes the case at this place off, or puts it on.
    fn button(self, item: &AgendaItem, at: Option<usize>) -> AnyView {
        let (label, done) = match at {
            Some(_) => (words::REMOVE, words::REMOVED),
            None => (words::ADD, words::ADDED),
        };
        let (case, named) = (item.case.clone(), item.case.clone());
        let on_click = move |_| self.send(&case, at, done);
        view! {
            <p class="no-print">
                <button type="button" class="button button--secondary" on:click=on_click
                    aria-disabled=move || self.busy.get().then_some("true")>
                    {say(label)}<span class="visually-hidden">": "{named}</span>
                </button>
            </p>
        }
    }

    fn send(self, case: &str, at: Option<usize>, done: Text) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.failed.set(None);
        let sitting = self.sitting.get_value();
        let mut agenda: Vec<String> = sitting.agenda.iter().map(|item| item.case.clone()).collect();
        match at {
            Some(at) if at < agenda.len() => drop(agenda.remove(at)),
            _ => agenda.push(case.to_owned()),
        }
        let write = SittingWrite {
            revision: sitting.revision,
            office: sitting.office.clone(),
            at: sitting.at,
            place: sitting.place.clone(),
            chair: sitting.chair.clone(),
            secretary: sitting.secretary.clone(),
            agenda,
        };
        let case = case.to_owned();
        leptos::task::spawn_local(async move {
            let answer = calls::change(&sitting.id, &write).await;
            self.busy.try_set(false);
            match answer {
                Ok(_) => {
                    self.page
                        .done
                        .say(move |lang| done.fill(lang, &[("no", case.as_str())]));
                    self.page.all.again();
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure));
                }
            }
        });
    }
}

/// Why nothing was changed.
pub fn trouble(failed: RwSignal<Option<Failure>>) -> AnyView {
    (move || {
        failed
            .get()
            .map(|failure| view! { <Notice kind=NoticeKind::Error><p>{said(&failure)}</p></Notice> })
    })
    .into_any()
}
