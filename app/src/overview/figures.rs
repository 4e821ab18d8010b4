//! The charts: what flows through, why it was refused, how long steps took, who has how much to do.

use super::{
    chart::{Figure, Fill, Lying, figure, legend, lying, nothing, number, patterns},
    flow::flow,
};
use crate::{
    components::{ActWords, say, spoken},
    portal::portal,
    prelude::*,
    service::readable,
};
use shared::{
    api::{GroundCount, Load, Statistics, StatisticsQuery, StepCount},
    service::{RefusalGround, find, loaded},
    text::{
        Lang,
        numbers::count,
        ui::{apply, work_overview as words},
    },
};

/// All of them.
pub fn all(query: &StatisticsQuery, statistics: &Statistics) -> AnyView {
    view! {
        {patterns()}
        {flow(query, statistics)}
        {steps(&statistics.steps)}
        {grounds(statistics)}
        {load(&statistics.officials)}
    }
}

fn ground_of(code: &str) -> Option<&'static RefusalGround> {
    let mut grounds = loaded().flat_map(|service| service.grounds);
    grounds.find(|ground| ground.code == code)
}

fn grounds(statistics: &Statistics) -> AnyView {
    const ID: &str = "chart-grounds";
    let portal = portal();
    let mut found: Vec<&GroundCount> = statistics.grounds.iter().collect();
    found.sort_by_key(|ground| std::cmp::Reverse(ground.count));
    let Some(first) = found.first() else {
        return nothing(ID, words::GROUNDS, words::GROUNDS_NONE);
    };
    let (code, times) = (first.ground.clone(), count(first.count));
    let refused = count(statistics.refused);
    let said = spoken(move |lang| {
        let said = [("refused", refused.as_str()), ("first", &code), ("count", &times)];
        words::GROUNDS_SAID.fill(lang, &said)
    });
    let bars = found.iter().map(|ground| {
        let text = ground_of(&ground.ground).map(|known| say(known.text));
        Lying {
            name: view! { <strong class="nowrap">{ground.ground.clone()}</strong>" "<span class="lying__words">{text}</span> },
            bars: vec![vec![(Fill::Plain, ground.count)]],
        }
    });
    let rows = found.iter().map(|ground| {
        let act = ground_of(&ground.ground).map(|known| {
            let place = spoken(move |lang| readable(known.cite, lang));
            // The act speaks Kazakh: there its words stand already.
            let verbatim = move || {
                (portal.lang() != Lang::Kk).then(|| {
                    view! {
                        <ActWords class="field__act" summary=apply::IN_THE_ACT quote=known.text.quote()>
                            <p class="field__cite">{place}</p>
                        </ActWords>
                    }
                })
            };
            view! {
                <p>{say(known.text)}</p>
                {verbatim}
            }
        });
        vec![
            view! { <strong class="nowrap">{ground.ground.clone()}</strong>{act} },
            number(ground.count),
        ]
    });
    let drawing = view! {
        {lying(bars.collect())}
        <p class="small muted">{say(words::GROUNDS_NOTE)}</p>
    };
    figure(Figure {
        id: ID,
        heading: words::GROUNDS,
        said,
        drawing,
        head: vec![words::GROUND, words::COUNT],
        rows: rows.collect(),
    })
}

/// A step by its title, with the code of the act's procedure.
fn step_name(step: &StepCount) -> AnyView {
    let known = find(&step.service);
    let title = known
        .and_then(|service| service.routes.step(&step.step))
        .map(|known| say(known.task()));
    view! { <strong class="nowrap">{step.step.clone()}</strong>" "{title} }
}

fn steps(steps: &[StepCount]) -> AnyView {
    const ID: &str = "chart-steps";
    if steps.is_empty() {
        return nothing(ID, words::STEPS, words::STEPS_NONE);
    }
    let on_time = count(steps.iter().map(|step| step.on_time).sum::<u32>());
    let late = count(steps.iter().map(|step| step.late).sum::<u32>());
    let said = spoken(move |lang| {
        let said = [("on_time", on_time.as_str()), ("late", &late)];
        words::STEPS_SAID.fill(lang, &said)
    });
    let bars = steps.iter().map(|step| Lying {
        name: step_name(step),
        bars: vec![vec![(Fill::Plain, step.on_time), (Fill::Lines, step.late)]],
    });
    let rows = steps
        .iter()
        .map(|step| vec![step_name(step), number(step.on_time), number(step.late)]);
    let drawing = view! {
        {legend(&[(Fill::Plain, words::ON_TIME), (Fill::Lines, words::LATE)])}
        {lying(bars.collect())}
    };
    figure(Figure {
        id: ID,
        heading: words::STEPS,
        said,
        drawing,
        head: vec![words::STEP, words::ON_TIME, words::LATE],
        rows: rows.collect(),
    })
}

fn who(load: &Load) -> AnyView {
    if load.iin.is_empty() {
        view! { <em>{say(words::NOBODY)}</em> }
    } else {
        view! { <span>{load.name.clone()}</span> }
    }
}

fn load(officials: &[Load]) -> AnyView {
    const ID: &str = "chart-load";
    let sum = |of: fn(&Load) -> u32| count(officials.iter().map(of).sum::<u32>());
    if officials.iter().all(|load| load.pending + load.decided == 0) {
        return nothing(ID, words::LOAD, words::LOAD_NONE);
    }
    let (pending, overdue) = (sum(|load| load.pending), sum(|load| load.overdue));
    let decided = sum(|load| load.decided);
    let said = spoken(move |lang| {
        let said = [
            ("pending", pending.as_str()),
            ("overdue", &overdue),
            ("decided", &decided),
        ];
        words::LOAD_SAID.fill(lang, &said)
    });
    let bars = officials.iter().map(|load| Lying {
        name: who(load),
        bars: vec![
            vec![
                (Fill::Plain, load.pending.saturating_sub(load.overdue)),
                (Fill::Lines, load.overdue),
            ],
            vec![(Fill::Dots, load.decided)],
        ],
    });
    let rows = officials.iter().map(|load| {
        vec![
            who(load),
            number(load.pending),
            number(load.overdue),
            number(load.decided),
        ]
    });
    let parts = [
        (Fill::Plain, words::IN_TIME),
        (Fill::Lines, words::OF_THEM_OVERDUE),
        (Fill::Dots, words::DECIDED_IN_PERIOD),
    ];
    let drawing = view! {
        {legend(&parts)}
        {lying(bars.collect())}
    };
    figure(Figure {
        id: ID,
        heading: words::LOAD,
        said,
        drawing,
        head: vec![words::OFFICIAL, words::PENDING, words::OVERDUE, words::DECIDED],
        rows: rows.collect(),
    })
}
