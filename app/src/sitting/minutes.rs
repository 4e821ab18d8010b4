//! Writing the minutes; and, once they are written, reading and signing them.

use super::{
    calls,
    page::{Sitting, drops, me, named},
    paper::{paper, read},
    sign::{sign, signatures},
};
use crate::{
    components::{say, spoken},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
};
use leptos::ev;
use shared::{
    api::{AgendaItem, SittingState, SittingView},
    calendar::Moment,
    form::Problem,
    procedure::{Commission, ItemWrite, MinutesWrite, SittingMinutes, minutes_problems},
    text::ui::sitting as words,
};
use std::sync::Arc;

/// The part of the page that is about the minutes.
pub fn minutes(page: Sitting, sitting: &Arc<SittingView>, leads: bool) -> AnyView {
    let written = (!sitting.minutes.is_empty()).then(|| read(sitting));
    let began = sitting.at <= portal().now_now();
    let open = sitting.state.is_open();
    let body = match &written {
        Some(Some(minutes)) => view! {
            {paper(minutes)}
            {signatures(sitting, minutes)}
            {(open && awaited(sitting, minutes)).then(|| sign(page, sitting))}
            {leads.then(|| again(page, sitting))}
        },
        Some(None) => view! { <p>{say(words::STRANGE)}</p> },
        None if !open => return ().into_any(),
        None if !began => view! { <p class="muted">{say(words::MINUTES_LATER)}</p> },
        None if leads && !sitting.agenda.is_empty() => form(page, sitting),
        None if leads => view! { <p class="muted">{say(words::AGENDA_EMPTY)}</p> },
        None => others(sitting),
    };
    view! {
        <section class="stack" aria-labelledby="minutes">
            <h2 id="minutes">{say(words::MINUTES)}</h2>
            {body}
        </section>
    }
}

/// Whether my signature is what they wait for.
fn awaited(sitting: &SittingView, minutes: &SittingMinutes) -> bool {
    let me = me();
    let there = minutes.present.iter().any(|member| member.iin == me);
    there && !sitting.signatures.iter().any(|signature| signature.iin == me)
}

fn others(sitting: &SittingView) -> AnyView {
    let (chair, secretary) = (named(sitting, &sitting.chair), named(sitting, &sitting.secretary));
    let text = spoken(move |lang| {
        let names = [("chair", chair.as_str()), ("secretary", secretary.as_str())];
        words::OTHERS_WRITE.fill(lang, &names)
    });
    view! { <p class="muted">{text}</p> }
}

/// Once they are written the form is folded up.
fn again(page: Sitting, sitting: &Arc<SittingView>) -> AnyView {
    let open = RwSignal::new(false);
    let sitting = Arc::clone(sitting);
    let dropped = drops(&sitting);
    view! {
        <details class="no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(words::WRITE_AGAIN)}</summary>
            {dropped}
            {move || open.get().then(|| untrack(|| form(page, &sitting)))}
        </details>
    }
}

/// What is there to begin with: what was written last, or that everybody was there.
fn first(sitting: &SittingView) -> Vec<(String, String)> {
    let cases: Vec<&str> = sitting.agenda.iter().map(|item| item.case.as_str()).collect();
    let mut first = vec![("items".to_owned(), cases.join(" "))];
    let written = (sitting.state == SittingState::Written)
        .then(|| read(sitting))
        .flatten();
    let present = written
        .as_ref()
        .map_or(&sitting.members, |minutes| &minutes.present);
    for member in present {
        first.push((["present/", &member.iin].concat(), "yes".to_owned()));
    }
    let Some(minutes) = written else {
        return first;
    };
    first.push(("number".to_owned(), minutes.number));
    for item in minutes.items {
        let path = |field: &str| ["items/", &item.case, "/", field].concat();
        if item.way.is_some() {
            first.push((path("votes_for"), item.votes_for.to_string()));
            first.push((path("votes_against"), item.votes_against.to_string()));
        } else {
            first.push((path("put_off"), "yes".to_owned()));
        }
        first.push((path("conclusion"), item.conclusion));
    }
    first
}

fn form(page: Sitting, sitting: &Arc<SittingView>) -> AnyView {
    let about = [&sitting.id, "/", &sitting.revision.to_string()].concat();
    let entry = Entry::new("minutes", &about, first(sitting));
    let (state, portal) = (Arc::clone(sitting), portal());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        match written(entry, &state, portal.now_now()) {
            Ok(write) => {
                let id = state.id.clone();
                let call = async move { calls::minutes(&id, &write).await };
                entry.send(call, move |_| page.changed(words::WRITTEN_NOW));
            }
            Err(problems) => entry.refuse(problems),
        }
    };
    let members = sitting.members.iter().map(|member| {
        let name = member.name.clone();
        let label = spoken(move |_| name.clone());
        controls::tick(&Spot::saying(entry, ["present/", &member.iin].concat(), label))
    });
    let present = Spot::new(entry, "present", words::PRESENT).hint(words::PRESENT_HINT);
    let present = present.grouped(view! { <div class="choices">{members.collect_view()}</div> });
    let cases = sitting.agenda.iter().map(|item| one(entry, item)).collect_view();
    let number = Spot::new(entry, "number", words::NUMBER).hint(words::NUMBER_HINT);
    view! {
        <form class="stack office-form" novalidate on:submit=submit>
            {entry.summary()}
            {controls::line(&number, "input input--short")}
            {present}
            {Spot::new(entry, "items", words::AGENDA).grouped(cases.into_any())}
            {controls::submit(entry, words::WRITE, "button")}
        </form>
    }
}

/// What was decided on one case.
fn one(entry: Entry, item: &AgendaItem) -> AnyView {
    let path = |field: &str| ["items/", &item.case, "/", field].concat();
    let put_off = path("put_off");
    let off = Memo::new(move |_| !entry.follow(&put_off).is_empty());
    let (votes_for, votes_against) = (path("votes_for"), path("votes_against"));
    let votes = move || {
        (!off.get()).then(|| {
            untrack(|| {
                let vote =
                    |path: &str, label| controls::line(&Spot::new(entry, path, label), "input input--narrow");
                view! {
                    <div class="office-row__fields">
                        {vote(&votes_for, words::VOTES_FOR)}
                        {vote(&votes_against, words::VOTES_AGAINST)}
                    </div>
                }
            })
        })
    };
    let conclusion = Spot::new(entry, path("conclusion"), words::CONCLUSION).hint(words::CONCLUSION_HINT);
    view! {
        <fieldset class="office-row">
            <legend class="office-row__name">
                <span class="numeric">{item.case.clone()}</span>" "{item.applicant.clone()}
            </legend>
            {controls::tick(&Spot::new(entry, path("put_off"), words::PUT_OFF))}
            {votes}
            {controls::lines(&conclusion)}
        </fieldset>
    }
}

/// What is typed, or what is wrong with it by the same rules as the server's.
fn written(entry: Entry, sitting: &SittingView, now: Moment) -> Result<MinutesWrite, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut items = Vec::new();
    for (at, item) in sitting.agenda.iter().enumerate() {
        let text = |field: &str| entry.text(&["items/", &item.case, "/", field].concat());
        let put_off = !text("put_off").is_empty();
        let mut votes = |field: &str| {
            let typed = text(field);
            let count = typed.trim().parse::<u32>().ok();
            let code = if typed.trim().is_empty() {
                "required"
            } else {
                "integer"
            };
            if count.is_none() && !put_off {
                problems.push(Problem::new(
                    ["items/", &at.to_string(), "/", field].concat(),
                    code,
                ));
            }
            count.filter(|_| !put_off).unwrap_or_default()
        };
        items.push(ItemWrite {
            case: item.case.clone(),
            put_off,
            votes_for: votes("votes_for"),
            votes_against: votes("votes_against"),
            conclusion: text("conclusion"),
        });
    }
    let there = |iin: &str| !entry.text(&["present/", iin].concat()).is_empty();
    let write = MinutesWrite {
        revision: sitting.revision,
        number: entry.text("number"),
        present: sitting
            .members
            .iter()
            .filter(|member| there(&member.iin))
            .map(|member| member.iin.clone())
            .collect(),
        items,
    };
    let agenda: Vec<(String, String)> = sitting
        .agenda
        .iter()
        .map(|item| (item.case.clone(), item.own.clone()))
        .collect();
    let commission = Commission {
        members: &sitting.members,
        chair: &sitting.chair,
        secretary: &sitting.secretary,
        at: sitting.at,
        agenda: &agenda,
        now,
    };
    for problem in minutes_problems(&write, &commission) {
        // A count that is no number is said already.
        let known = problem.field.split('/').take(2).collect::<Vec<_>>().join("/");
        let vote = problem.field.ends_with("/votes_for");
        if !vote
            || !problems
                .iter()
                .any(|other| other.field.starts_with(&[&known, "/votes"].concat()))
        {
            problems.push(problem);
        }
    }
    if problems.is_empty() {
        Ok(write)
    } else {
        Err(problems)
    }
}
