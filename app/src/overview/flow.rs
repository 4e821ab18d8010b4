//! Received and decided, day by day, week by week or month by month: bars that stand.

use super::chart::{Figure, Fill, bar, figure, legend, nothing, number, percent, share};
use crate::{components::spoken, prelude::*};
use jiff::civil::Date;
use shared::{
    api::{Statistics, StatisticsQuery},
    calendar::{display_date, period_steps},
    text::{dates::period, numbers::count, ui::work_overview as words},
};

/// How high the bars may be, in pixels.
const HEIGHT: f64 = 180.0;
/// Room above them.
const ABOVE: f64 = 8.0;
/// At most so many labels fit under them.
const LABELS: usize = 5;

/// What happened in a step of the period.
struct Step {
    from: Date,
    until: Date,
    received: u32,
    decided: u32,
}

fn steps(query: &StatisticsQuery, statistics: &Statistics) -> Vec<Step> {
    let steps = period_steps(query.from, query.until).into_iter();
    steps
        .map(|(from, until)| {
            let days = || {
                statistics
                    .days
                    .iter()
                    .filter(|day| day.date >= from && day.date <= until)
            };
            Step {
                from,
                until,
                received: days().map(|day| day.received).sum(),
                decided: days().map(|day| day.decided).sum(),
            }
        })
        .collect()
}

/// The chart.
pub fn flow(query: &StatisticsQuery, statistics: &Statistics) -> AnyView {
    const ID: &str = "chart-flow";
    let steps = steps(query, statistics);
    let highest = steps.iter().map(|step| step.received.max(step.decided)).max();
    let highest = highest.unwrap_or_default();
    if highest == 0 {
        return nothing(ID, words::FLOW, words::FLOW_NONE);
    }
    let days = (query.from, query.until);
    let received = count(steps.iter().map(|step| step.received).sum::<u32>());
    let decided = count(steps.iter().map(|step| step.decided).sum::<u32>());
    let said = spoken(move |lang| {
        let period = period(days, lang);
        let said = [
            ("received", received.as_str()),
            ("decided", &decided),
            ("period", &period),
        ];
        words::FLOW_SAID.fill(lang, &said)
    });
    let rows = steps
        .iter()
        .filter(|step| step.received + step.decided > 0)
        .map(|step| {
            let days = view! { <span class="numeric">{span(step)}</span> };
            vec![days, number(step.received), number(step.decided)]
        });
    figure(Figure {
        id: ID,
        heading: words::FLOW,
        said,
        rows: rows.collect(),
        head: vec![words::DAYS, words::RECEIVED, words::DECIDED],
        drawing: drawing(&steps, top(highest)),
    })
}

fn span(step: &Step) -> String {
    if step.from == step.until {
        display_date(step.from)
    } else {
        [display_date(step.from), "–".to_owned(), display_date(step.until)].concat()
    }
}

/// The end of the scale: an even number, so that its half is one that can be counted.
fn top(highest: u32) -> u32 {
    let mut unit = 1;
    while highest > unit * 10 {
        unit *= 10;
    }
    let step = 2 * unit;
    let whole = highest.div_ceil(step) * step;
    whole.max(2)
}

fn drawing(steps: &[Step], top: u32) -> AnyView {
    let width = 100.0 / f64::from(u32::try_from(steps.len()).unwrap_or(1).max(1));
    let every = steps.len().div_ceil(LABELS).max(1);
    let mut bars: Vec<AnyView> = Vec::new();
    let mut left = 0.0;
    for (index, step) in steps.iter().enumerate() {
        for (offset, fill, value) in [
            (0.1, Fill::Plain, step.received),
            (0.5, Fill::Lines, step.decided),
        ] {
            let height = HEIGHT * share(value, top) / 100.0;
            if value > 0 {
                let x = left + width * offset;
                bars.push(bar(fill, x, width * 0.4, ABOVE + HEIGHT - height, height));
            }
        }
        if index % every == 0 {
            let middle = percent(left + width / 2.0);
            let label = label(step.from);
            bars.push(
                view! { <text class="flow__label" x=middle y="208" text-anchor="middle">{label}</text> },
            );
        }
        left += width;
    }
    let lines = [0.0, 0.5, 1.0].map(|part| {
        let y = format!("{:.1}", ABOVE + HEIGHT * part);
        view! { <line class="flow__line" x1="0" x2="100%" y1=y.clone() y2=y/> }
    });
    view! {
        {legend(&[(Fill::Plain, words::RECEIVED), (Fill::Lines, words::DECIDED)])}
        <div class="flow">
            <div class="flow__scale numeric" aria-hidden="true">
                <span>{count(top)}</span><span>{count(top / 2)}</span><span>"0"</span>
            </div>
            <svg class="flow__plot" width="100%" height="216" aria-hidden="true" focusable="false">
                {lines.into_iter().collect_view()}
                {bars}
            </svg>
        </div>
    }
}

/// `05.11`
fn label(date: Date) -> String {
    display_date(date).chars().take(5).collect()
}
