//! What an action asks for: the controls of its form.

use super::{desk::Matter, filling, input, take::Taking};
use crate::{
    components::{say, spoken},
    entry::{Entry, Spot, controls},
    in_force::calendar,
    portal::portal,
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
pub fn prefilled(matter: &Matter, action: Action) -> Vec<(String, String)> {
    let asks = |ask: Ask| action.outcome.asks.contains(&ask);
    let mut typed = Vec::new();
    if asks(Ask::Executor) && !names_others(matter, action) {
        typed.push(("executor".to_owned(), matter.me.clone()));
    }
    if asks(Ask::Grounds) || asks(Ask::GroundsHeard) {
        typed.extend(known_grounds(matter));
    }
    typed
}

fn known_grounds(matter: &Matter) -> Vec<(String, String)> {
    let named = matter.case.grounds.iter();
    let mut known: Vec<(&str, String)> = named
        .map(|ground| (ground.code.as_str(), ground.facts.clone()))
        .collect();
    if known.is_empty() {
        let lang = portal().lang_now();
        let proposed = proposed(matter).iter();
        known = proposed
            .map(|code| (code.as_str(), super::checks::facts_of(matter, code, lang)))
            .collect();
    }
    let ticked: Vec<&str> = input::ground_codes(matter.service)
        .filter(|code| known.iter().any(|(known, _)| known == code))
        .collect();
    let rows = ("grounds".to_owned(), ticked.join(" "));
    let facts = known.into_iter().map(|(code, facts)| (input::facts(code), facts));
    facts.chain([rows]).collect()
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
    let mut asked: Vec<AnyView> = Vec::new();
    asked.extend(filling::fields(taking));
    for ask in action.outcome.asks {
        match ask {
            Ask::Executor => asked.extend(executor(taking, &matter)),
            // The minutes are a sitting's: such an outcome has no form (`actions.rs`).
            Ask::Checks | Ask::Minutes => {}
            Ask::Missing => asked.push(missing(taking.entry, &matter)),
            Ask::Grounds => asked.push(grounds(taking, &matter, false)),
            Ask::GroundsHeard => asked.push(grounds(taking, &matter, true)),
            Ask::Hearing => asked.push(hearing_fields(taking.entry, &matter)),
            Ask::Text => asked.push(text(taking.entry, action)),
        }
    }
    if matter.case.goes_against(action.outcome) {
        asked.push(controls::lines(&Spot::new(taking.entry, "reason", words::REASON)));
    }
    let button = if action.outcome.is_signed_here() {
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
            {taking.entry.lines()}
            {asked}
            <button class="button" aria-disabled=move || taking.entry.busy.get().then_some("true")>{say(button)}</button>
        </form>
    }
}

fn executor(taking: Taking, matter: &Matter) -> Option<AnyView> {
    if !names_others(matter, taking.action) {
        return None;
    }
    Some(executors(taking.entry, matter))
}

/// Who may work on it.
pub fn executors(entry: Entry, matter: &Matter) -> AnyView {
    let options = matter.file.executors.iter().map(|executor| {
        let name = executor.name.clone();
        (executor.iin.clone(), spoken(move |_| name.clone()))
    });
    let who = Spot::new(entry, "executor", words::WHO);
    controls::select(&who, words::CHOOSE, options.collect())
}

/// Those that the answers require come first; the service's others are folded up.
fn missing(entry: Entry, matter: &Matter) -> AnyView {
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
    let open = rest
        .iter()
        .any(|document| entry.has_row("missing", document.code));
    let spot = Spot::new(entry, "missing", words::MISSING).hint(words::APPLICANT_READS);
    let order = input::documents(matter.service);
    let boxes = |documents: Vec<&'static Document>| {
        let boxes = documents.into_iter().map(|document| {
            let label = say(document.title).into_any();
            controls::row_box(&spot, order.clone(), document.code, label)
        });
        view! { <div class="choices">{boxes.collect_view()}</div> }
    };
    let other = Spot::new(entry, "missing/other", words::MISSING_OTHER);
    let choices = view! {
        {boxes(first)}
        <details open=open>
            <summary>{say(words::MISSING_REST)}</summary>
            {boxes(rest)}
        </details>
    };
    view! {
        {spot.grouped(choices)}
        {controls::line(&other, "input")}
    }
}

fn grounds(taking: Taking, matter: &Matter, heard: bool) -> AnyView {
    let entry = taking.entry;
    let proposed = proposed(matter).to_vec();
    let spot = Spot::new(entry, "grounds", words::GROUNDS).hint(words::APPLICANT_READS);
    let order = input::ground_codes(matter.service);
    let boxes = taking
        .action
        .outcome
        .grounds_of(matter.service.grounds)
        .filter(|ground| !ground.by_portal)
        .filter(|ground| !heard || matter.case.heard.iter().any(|code| code == ground.code))
        .map(|ground| {
            let code = ground.code;
            let ticked = Memo::new(move |_| entry.rows("grounds").iter().any(|row| row == code));
            let mark = proposed.iter().any(|known| known == code).then(|| {
                view! { <span class="ground__proposed">{say(words::PROPOSED)}</span> }
            });
            let label = view! { <span class="ground__code">{code}</span>" "{say(ground.text)}" "{mark} };
            let facts = move || {
                ticked.get().then(|| {
                    let label = spoken(move |lang| words::FACTS.fill(lang, &[("ground", code)]));
                    controls::lines(&Spot::saying(entry, input::facts(code), label))
                })
            };
            view! {
                <div class="ground">
                    {controls::row_box(&spot, order.clone(), code, label)}
                    {facts}
                </div>
            }
        })
        .collect_view();
    spot.grouped(view! { <div class="choices">{boxes}</div> })
}

fn hearing_fields(entry: Entry, matter: &Matter) -> AnyView {
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
    let mut day = Spot::new(entry, "hearing/at", words::HEARING_DAY);
    if let Some(due) = matter.case.result_due_on {
        let hint = move |lang| words::HEARING_HINT.fill(lang, &[("date", long_date(due, lang))]);
        day = day.hinting(spoken(hint));
    }
    let time = Spot::new(entry, "hearing/time", words::HEARING_TIME);
    let place = Spot::new(entry, "hearing/place", words::HEARING_PLACE);
    view! {
        {controls::select(&day, words::CHOOSE, days)}
        {controls::select(&time, words::CHOOSE, times)}
        {controls::line(&place, "input")}
    }
}

/// What the words are, by the outcome that they go with.
fn text(entry: Entry, action: Action) -> AnyView {
    let label = match action.outcome.code {
        "asked" => words::TEXT_ASKED,
        "not_updated" | "moved" | "returned" => words::TEXT_WHY,
        "accepted" | "not_accepted" => words::TEXT_HEARD,
        "provided" => words::TEXT_PROVIDED,
        _ => words::TEXT,
    };
    let mut spot = Spot::new(entry, "text", label);
    if action.outcome.told.get(portal().lang_now()).contains("{text}") {
        spot = spot.hint(words::APPLICANT_READS);
    }
    controls::lines(&spot)
}
