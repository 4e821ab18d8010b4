//! `GET /work/statistics` and `GET /work/statistics.csv`: what a head sees of the own office over a period. Refusals:
//! `bad_request` (a period that ends before it begins, or of more than three years), `forbidden`.

use super::select::{Select, Value};
use crate::{
    error::{Code, Refusal},
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use jiff::civil::{Date, Time};
use shared::{
    api::{DayCount, GroundCount, Load, Statistics, StatisticsQuery, StepCount},
    calendar::{Moment, format_date, plus_days, plus_years},
    official::Permission,
    procedure::{Fact, State as CaseState},
    service::find,
};
use sqlx::AnyConnection;
use std::collections::BTreeMap;

/// The longest period, in years.
const LONGEST: i32 = 3;
/// The most events that are read at once.
const PAGE: u32 = 10_000;

/// As JSON.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Query(query): Query<StatisticsQuery>,
) -> Result<Json<Statistics>, Refusal> {
    count(&app, &official, &query).await.map(Json)
}

/// As a table for a spreadsheet: what, which, how many.
pub async fn csv(
    State(app): State<App>,
    official: Official,
    Query(query): Query<StatisticsQuery>,
) -> Result<Response, Refusal> {
    let statistics = count(&app, &official, &query).await?;
    let name = format!(
        "attachment; filename=\"qonys-{}-{}.csv\"",
        format_date(query.from),
        format_date(query.until)
    );
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, table(&statistics)).into_response())
}

async fn count(app: &App, official: &Official, query: &StatisticsQuery) -> Result<Statistics, Refusal> {
    if query.until < query.from || query.until > plus_years(query.from, LONGEST) {
        return Err(Code::BadRequest.into());
    }
    let mut connection = app.db.pool().acquire().await?;
    let mut counting = Counting::default();
    let mut page = 0;
    loop {
        let events = events(&mut connection, official, query, page).await?;
        let last = events.len() < PAGE as usize;
        for event in events {
            counting.add(event)?;
        }
        if last {
            break;
        }
        page += PAGE;
    }
    let now = app.clock.now().to_string();
    for row in desks(&mut connection, official, query).await? {
        counting.desk(row, &now);
    }
    Ok(counting.done())
}

/// The offices that the official has charge of, as a condition.
fn within(tables: &'static str, official: &Official, query: &StatisticsQuery) -> Select {
    let mut select = Select::from(tables);
    select.within("work.office", official, Permission::ReadStatistics);
    if !query.office.is_empty() {
        select.and("work.office = ?", [Value::text(&query.office)]);
    }
    select
}

/// Service, step, fact, moment; the grounds named last, and the executor of the case.
type EventRow = (String, String, String, String, String, String, String);

async fn events(
    connection: &mut AnyConnection,
    official: &Official,
    query: &StatisticsQuery,
    offset: u32,
) -> Result<Vec<EventRow>, sqlx::Error> {
    let mut select = within(
        "event join work on work.case_number = event.case_number",
        official,
        query,
    );
    let midnight = |date| Moment::at(date, Time::midnight()).to_string();
    let period = [midnight(query.from), midnight(plus_days(query.until, 1))];
    select.and(
        "event.at >= ? and event.at < ?",
        period.into_iter().map(Value::text),
    );
    let columns =
        "work.service, event.step, event.fact, event.at, work.grounds, work.executor, work.executor_name";
    let order = "event.at, event.case_number, event.seq";
    select.rows(connection, columns, order, PAGE, offset).await
}

/// Executor with name, and when the next step is due.
type DeskRow = (String, String, String);

async fn desks(
    connection: &mut AnyConnection,
    official: &Official,
    query: &StatisticsQuery,
) -> Result<Vec<DeskRow>, sqlx::Error> {
    let mut select = within("work", official, query);
    select.and("work.pending = 1", []);
    let columns = "work.executor, work.executor_name, work.due_at";
    select
        .rows(connection, columns, "work.case_number", u32::MAX / 2, 0)
        .await
}

/// Counts that grow.
#[derive(Default)]
struct Counting {
    total: Statistics,
    days: BTreeMap<Date, (u32, u32)>,
    grounds: BTreeMap<String, u32>,
    steps: BTreeMap<(String, String), (u32, u32)>,
    officials: BTreeMap<(String, String), Load>,
}

impl Counting {
    fn add(&mut self, (service, step, fact, at, grounds, executor, name): EventRow) -> Result<(), Refusal> {
        let fact: Fact = serde_json::from_str(&fact)?;
        let date = Moment::parse(&at).map_err(Refusal::internal)?.date();
        match fact {
            Fact::Registered => {
                self.total.received += 1;
                self.days.entry(date).or_default().0 += 1;
            }
            Fact::Withdrawn { .. } => self.total.withdrawn += 1,
            Fact::Taken {
                outcome,
                from,
                to,
                late,
                ..
            } => {
                let known = find(&service).and_then(|service| service.routes.outcome(&step, &outcome));
                if known.is_some_and(|(_, outcome)| outcome.ends) && from.is_pending() {
                    let counts = self.steps.entry((service, step)).or_default();
                    *(if late { &mut counts.1 } else { &mut counts.0 }) += 1;
                }
                match to {
                    CaseState::Approved => self.total.approved += 1,
                    CaseState::Refused => {
                        self.total.refused += 1;
                        for ground in grounds.split_whitespace() {
                            *self.grounds.entry(ground.to_owned()).or_default() += 1;
                        }
                    }
                    _ => return Ok(()),
                }
                self.days.entry(date).or_default().1 += 1;
                self.load(executor, name).decided += 1;
            }
            _ => {}
        }
        Ok(())
    }

    fn desk(&mut self, (executor, name, due_at): DeskRow, now: &str) {
        let overdue = u32::from(!due_at.is_empty() && due_at.as_str() < now);
        self.total.pending += 1;
        self.total.overdue += overdue;
        let load = self.load(executor, name);
        load.pending += 1;
        load.overdue += overdue;
    }

    fn load(&mut self, iin: String, name: String) -> &mut Load {
        self.officials.entry((name.clone(), iin.clone())).or_insert(Load {
            iin,
            name,
            pending: 0,
            overdue: 0,
            decided: 0,
        })
    }

    fn done(self) -> Statistics {
        Statistics {
            days: self
                .days
                .into_iter()
                .map(|(date, (received, decided))| DayCount {
                    date,
                    received,
                    decided,
                })
                .collect(),
            grounds: self
                .grounds
                .into_iter()
                .map(|(ground, count)| GroundCount { ground, count })
                .collect(),
            steps: self
                .steps
                .into_iter()
                .map(|((service, step), (on_time, late))| StepCount {
                    service,
                    step,
                    on_time,
                    late,
                })
                .collect(),
            officials: self.officials.into_values().collect(),
            ..self.total
        }
    }
}

/// Rows of three cells, in the codes of the house, which no language changes.
fn table(statistics: &Statistics) -> String {
    // The mark tells spreadsheets that the text is UTF-8.
    let mut text = String::from("\u{feff}what,which,count\r\n");
    let mut row = |what: &str, which: &str, count: u32| {
        text.push_str(&[cell(what), cell(which), count.to_string()].join(","));
        text.push_str("\r\n");
    };
    for (what, count) in [
        ("received", statistics.received),
        ("approved", statistics.approved),
        ("refused", statistics.refused),
        ("withdrawn", statistics.withdrawn),
        ("pending", statistics.pending),
        ("overdue", statistics.overdue),
    ] {
        row(what, "", count);
    }
    for day in &statistics.days {
        row("received_on", &format_date(day.date), day.received);
        row("decided_on", &format_date(day.date), day.decided);
    }
    for ground in &statistics.grounds {
        row("refused_by_ground", &ground.ground, ground.count);
    }
    for step in &statistics.steps {
        let which = [step.service.as_str(), step.step.as_str()].join(" ");
        row("on_time", &which, step.on_time);
        row("late", &which, step.late);
    }
    for load in &statistics.officials {
        row("official_pending", &load.name, load.pending);
        row("official_overdue", &load.name, load.overdue);
        row("official_decided", &load.name, load.decided);
    }
    text
}

/// A cell by RFC 4180; one that a spreadsheet would take for a formula is made text.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula {
        ["'", text].concat()
    } else {
        text.to_owned()
    };
    if text.contains([',', '"', '\n', '\r']) {
        ["\"", &text.replace('"', "\"\""), "\""].concat()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        for (text, written) in [
            ("Жақсыбеков", "Жақсыбеков"),
            ("a,b", "\"a,b\""),
            ("say \"so\"", "\"say \"\"so\"\"\""),
            ("=1+1", "'=1+1"),
            ("-1", "'-1"),
            ("", ""),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
