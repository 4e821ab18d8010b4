//! What an action asks for: the controls of its form.

use super::{
    desk::Matter,
    fields::{self, Slot},
    hearing,
    take::Taking,
    typed::{Pad, Typed},
};
use crate::{
    components::{say, spoken},
    form::{id_of, linked_summary, sentence},
    portal::{calendar, portal},
    prelude::*,
};
use leptos::ev;
use shared::{
    official::Role,
    procedure::{Action, Ask},
    service::required_documents,
    text::{dates::long_date, ui::work as words},
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
        for code in matter.case.proposed.iter().flat_map(|proposal| &proposal.grounds) {
            typed.grounds.insert(code.clone());
            typed
                .facts
                .insert(code.clone(), super::checks::facts_of(matter, code, lang));
        }
    }
    typed
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
            // No service of this house has a collegial step yet.
            Ask::Checks | Ask::Minutes => {}
            Ask::Missing => controls.push(missing(taking.pad, &matter)),
            Ask::Grounds => controls.push(grounds(taking.pad, &matter, false)),
            Ask::GroundsHeard => controls.push(grounds(taking.pad, &matter, true)),
            Ask::Hearing => controls.push(hearing_fields(taking.pad, &matter)),
            Ask::Text => controls.push(text(taking.pad, action)),
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
                .map(|problem| (id_of(&problem.field), sentence(problem, lang)))
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

fn missing(pad: Pad, matter: &Matter) -> AnyView {
    let file = &matter.file;
    let attached: Vec<_> = file
        .documents
        .iter()
        .map(shared::api::AttachmentView::attached)
        .collect();
    let asked = required_documents(matter.service, &file.answers, &attached, &[]);
    let boxes = matter
        .service
        .documents
        .iter()
        .filter(|document| !document.is_form)
        .filter(|document| {
            asked
                .iter()
                .any(|status| status.document == document.code && status.required)
        })
        .map(|document| {
            let ticked = pad
                .typed
                .with_untracked(|typed| typed.missing.contains(document.code));
            let on_tick = move |ticked| {
                pad.put("missing", |typed| {
                    if ticked {
                        typed.missing.insert(document.code.to_owned());
                    } else {
                        typed.missing.remove(document.code);
                    }
                });
            };
            let label = say(document.title).into_any();
            fields::tick(["missing-", document.code].concat(), label, ticked, on_tick)
        })
        .collect_view();
    let slot = Slot::new(pad, "missing", words::MISSING).hint(words::APPLICANT_READS);
    let other = Slot::new(pad, "missing/other", words::MISSING_OTHER);
    view! {
        {fields::group(&slot, view! { <div class="choices">{boxes}</div> })}
        {fields::line(&other, |typed| &typed.missing_other, |typed| &mut typed.missing_other)}
    }
}

fn grounds(pad: Pad, matter: &Matter, heard: bool) -> AnyView {
    let proposed: Vec<String> = matter
        .case
        .proposed
        .iter()
        .flat_map(|proposal| proposal.grounds.clone())
        .collect();
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
    let days = hearing::days(schedule, &calendar, matter.now, matter.case.result_due_on);
    let times = days
        .last()
        .map_or_else(Vec::new, |day| hearing::times(schedule, &calendar, *day));
    let days = days
        .into_iter()
        .map(|day| {
            (
                hearing::day_value(day),
                spoken(move |lang| hearing::day_name(day, lang)),
            )
        })
        .collect();
    let times = times
        .into_iter()
        .map(|at| (hearing::time_value(at), spoken(move |_| hearing::time_value(at))))
        .collect();
    let due = matter.case.result_due_on;
    let mut day = Slot::new(pad, "hearing/at", words::HEARING_DAY);
    day.hint = Some(spoken(move |lang| {
        words::HEARING_HINT.fill(lang, &[("date", long_date(due, lang))])
    }));
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
