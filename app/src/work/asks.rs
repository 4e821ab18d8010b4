//! What an action asks for: the controls of its form.

use super::{
    desk::Matter,
    fields::{self, Slot},
    take::Taking,
    typed::{Pad, Typed},
};
use crate::{
    components::{say, spoken},
    form::{id_of, joined, linked_summary, sentence},
    portal::{calendar, portal},
    prelude::*,
};
use leptos::ev;
use shared::{
    calendar::format_date,
    official::Role,
    procedure::{Action, Ask, hearing_days, hearing_times},
    service::{Document, required_documents},
    text::{
        dates::{clock, day_and_weekday, long_date},
        ui::work as words,
    },
};

/// What there is to begin with: oneself, the grounds that were named last or that the check proposes.
pub fn prefilled(matter: &Matter, action: Action) -> Typed {
    let asks = |ask: Ask| action.outcome.asks.contains(&ask);
    let mut typed = Typed::default();
    if asks(Ask::Executor) && !names_others(matter, action) {
        typed.executor.clone_from(&matter.me);
    }
    if !asks(Ask::Grounds) && !asks(Ask::GroundsHeard) {
        return typed;
    }
    for ground in &matter.case.grounds {
        typed.grounds.insert(ground.code.clone());
        typed.facts.insert(ground.code.clone(), ground.facts.clone());
    }
    if typed.grounds.is_empty() {
        let lang = portal().lang_now();
        for code in proposed(matter) {
            typed.grounds.insert(code.clone());
            typed
                .facts
                .insert(code.clone(), super::checks::facts_of(matter, code, lang));
        }
    }
    typed
}

/// The grounds that the check proposes.
fn proposed(matter: &Matter) -> &[String] {
    matter
        .case
        .proposed
        .as_ref()
        .map_or(&[], |proposal| &proposal.grounds)
}

/// The head names anybody; an executor takes the case up alone.
fn names_others(matter: &Matter, action: Action) -> bool {
    let mut by = action.outcome.by.iter();
    let role = by.find(|role| matter.capacities.iter().any(|mine| mine.role == **role));
    role.is_some_and(|role| *role != Role::Executor)
}

/// The form.
pub fn asks(taking: Taking) -> AnyView {
    let (action, matter) = (taking.action, taking.matter.get_value());
    let mut controls: Vec<AnyView> = Vec::new();
    for ask in action.outcome.asks {
        match ask {
            Ask::Executor => controls.extend(executor(taking, &matter)),
            // The minutes of a session: no procedure asks for them yet.
            Ask::Checks | Ask::Minutes => {}
            Ask::Missing => controls.push(missing(taking.pad, &matter)),
            Ask::Grounds => controls.push(grounds(taking.pad, &matter, false)),
            Ask::GroundsHeard => controls.push(grounds(taking.pad, &matter, true)),
            Ask::Hearing => controls.push(hearing_fields(taking.pad, &matter)),
            Ask::Text => controls.push(text(taking.pad, action)),
            // No service of this house has a collegial step yet.
        }
    }
    if matter.case.goes_against(action.outcome) {
        let slot = Slot::new(taking.pad, "reason", words::REASON);
        controls.push(fields::lines(
            &slot,
            |typed| &typed.reason,
            |typed| &mut typed.reason,
        ));
    }
    let button = if action.outcome.paper.is_some() {
        words::PREPARE
    } else {
        words::TAKE
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        taking.submit();
    };
    view! {
        <form class="action__form stack" novalidate on:submit=submit>
            {summary(taking.pad)}
            {controls}
            <button class="button" aria-disabled=move || taking.busy.get().then_some("true")>{say(button)}</button>
        </form>
    }
}

/// What must be put right, each with a link to its field.
pub fn summary(pad: Pad) -> AnyView {
    let portal = portal();
    (move || {
        let lang = portal.lang();
        let lines: Vec<(String, String)> = pad.problems.with(|problems| {
            problems
                .iter()
                .map(|problem| {
                    let asked = pad
                        .labels
                        .with_value(|labels| labels.get(&problem.field).copied());
                    let asked = asked.map(|label| label.get()).unwrap_or_default();
                    (id_of(&problem.field), joined(&asked, &sentence(problem, lang)))
                })
                .collect()
        });
        (lines.len() > 1).then(|| linked_summary(lines, lang))
    })
    .into_any()
}

fn executor(taking: Taking, matter: &Matter) -> Option<AnyView> {
    if !names_others(matter, taking.action) {
        return None;
    }
    Some(executors(taking.pad, matter))
}

/// Who may work on it.
pub fn executors(pad: Pad, matter: &Matter) -> AnyView {
    let options = matter.file.executors.iter().map(|executor| {
        let name = executor.name.clone();
        (executor.iin.clone(), spoken(move |_| name.clone()))
    });
    let slot = Slot::new(pad, "executor", words::WHO);
    fields::choice(
        &slot,
        options.collect(),
        words::CHOOSE,
        |typed| &typed.executor,
        |typed| &mut typed.executor,
    )
}

/// Those that the answers require come first; the service's others are folded up.
fn missing(pad: Pad, matter: &Matter) -> AnyView {
    let file = &matter.file;
    let attached: Vec<_> = file
        .documents
        .iter()
        .map(shared::api::AttachmentView::attached)
        .collect();
    let asked = required_documents(matter.service, &file.answers, &attached, &[], None);
    let required = |code: &str| {
        asked
            .iter()
            .any(|status| status.document == code && status.required)
    };
    let documents = matter.service.documents.iter();
    let (first, rest): (Vec<&'static Document>, Vec<&'static Document>) = documents
        .filter(|document| !document.is_form)
        .partition(|document| required(document.code));
    let ticked = pad.typed.with_untracked(|typed| typed.missing.clone());
    let open = rest.iter().any(|document| ticked.contains(document.code));
    let boxes = |documents: Vec<&'static Document>| {
        let boxes = documents.into_iter().map(|document| {
            let label = say(document.title).into_any();
            let id = ["missing-", document.code].concat();
            let ticked = ticked.contains(document.code);
            fields::tick(id, label, ticked, move |ticked| mark(pad, document.code, ticked))
        });
        view! { <div class="choices">{boxes.collect_view()}</div> }
    };
    let slot = Slot::new(pad, "missing", words::MISSING).hint(words::APPLICANT_READS);
    let other = Slot::new(pad, "missing/other", words::MISSING_OTHER);
    let controls = view! {
        {boxes(first)}
        <details open=open>
            <summary>{say(words::MISSING_REST)}</summary>
            {boxes(rest)}
        </details>
    };
    view! {
        {fields::group(&slot, controls)}
        {fields::line(&other, |typed| &typed.missing_other, |typed| &mut typed.missing_other)}
    }
}

/// Marks a document as missing, or takes the mark back.
fn mark(pad: Pad, code: &str, missing: bool) {
    pad.put("missing", |typed| {
        if missing {
            typed.missing.insert(code.to_owned());
        } else {
            typed.missing.remove(code);
        }
    });
}

fn grounds(pad: Pad, matter: &Matter, heard: bool) -> AnyView {
    let proposed = proposed(matter).to_vec();
    let boxes = matter
        .service
        .grounds
        .iter()
        .filter(|ground| !heard || matter.case.heard.iter().any(|code| code == ground.code))
        .map(|ground| {
            let code = ground.code;
            let ticked = Memo::new(move |_| pad.typed.with(|typed| typed.grounds.contains(code)));
            let on_tick = move |ticked| {
                pad.put("grounds", |typed| {
                    if ticked {
                        typed.grounds.insert(code.to_owned());
                    } else {
                        typed.grounds.remove(code);
                    }
                });
            };
            let mark = proposed.iter().any(|known| known == code).then(|| {
                view! { <span class="ground__proposed">{say(words::PROPOSED)}</span> }
            });
            let label = view! { <span class="ground__code">{code}</span>" "{say(ground.text)}" "{mark} };
            let facts = move || {
                ticked.get().then(|| {
                    let path = ["grounds/", code, "/facts"].concat();
                    let mut slot = Slot::new(pad, path, words::FACTS);
                    slot.label = spoken(move |lang| words::FACTS.fill(lang, &[("ground", code)]));
                    let typed = pad.typed.with_untracked(|typed| typed.facts.get(code).cloned());
                    fields::area(&slot, typed.unwrap_or_default(), move |path, text| {
                        pad.put(path, |typed| {
                            typed.facts.insert(code.to_owned(), text);
                        });
                    })
                })
            };
            view! {
                <div class="ground">
                    {fields::tick(["ground-", code].concat(), label, ticked.get_untracked(), on_tick)}
                    {facts}
                </div>
            }
        })
        .collect_view();
    let slot = Slot::new(pad, "grounds", words::GROUNDS).hint(words::APPLICANT_READS);
    fields::group(&slot, view! { <div class="choices">{boxes}</div> })
}

fn hearing_fields(pad: Pad, matter: &Matter) -> AnyView {
    let (schedule, calendar) = (matter.procedure.schedule, calendar());
    let days = hearing_days(schedule, &calendar, matter.now, matter.case.result_due_on);
    let times = days
        .last()
        .map_or_else(Vec::new, |day| hearing_times(schedule, &calendar, *day));
    let days = days
        .into_iter()
        .map(|day| (format_date(day), spoken(move |lang| day_and_weekday(day, lang))))
        .collect();
    let times = times
        .into_iter()
        .map(|at| (clock(at.time()), spoken(move |_| clock(at.time()))))
        .collect();
    let mut day = Slot::new(pad, "hearing/at", words::HEARING_DAY);
    day.hint = matter
        .case
        .result_due_on
        .map(|due| spoken(move |lang| words::HEARING_HINT.fill(lang, &[("date", long_date(due, lang))])));
    let time = Slot::new(pad, "hearing/time", words::HEARING_TIME);
    let place = Slot::new(pad, "hearing/place", words::HEARING_PLACE);
    view! {
        {fields::choice(&day, days, words::CHOOSE, |typed| &typed.day, |typed| &mut typed.day)}
        {fields::choice(&time, times, words::CHOOSE, |typed| &typed.time, |typed| &mut typed.time)}
        {fields::line(&place, |typed| &typed.place, |typed| &mut typed.place)}
    }
}

/// What the words are, by the outcome that they go with.
fn text(pad: Pad, action: Action) -> AnyView {
    let label = match action.outcome.code {
        "asked" => words::TEXT_ASKED,
        "not_updated" | "moved" | "returned" => words::TEXT_WHY,
        "accepted" | "not_accepted" => words::TEXT_HEARD,
        "provided" => words::TEXT_PROVIDED,
        _ => words::TEXT,
    };
    let mut slot = Slot::new(pad, "text", label);
    if action.outcome.told.get(portal().lang_now()).contains("{text}") {
        slot = slot.hint(words::APPLICANT_READS);
    }
    fields::lines(&slot, |typed| &typed.text, |typed| &mut typed.text)
}
