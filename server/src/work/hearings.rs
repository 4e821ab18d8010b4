//! `GET /work/hearings?from=&until=`: the hearings of my offices on these days. Refusal: `bad_request`.

use super::select::{Select, Value};
use crate::{
    error::{Code, Refusal},
    looks::{self, What},
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Query, State},
};
use serde::Deserialize;
use shared::{
    api::HearingItem,
    calendar::{Moment, parse_date, plus_days},
    official::Permission,
    procedure::Executor,
};

/// The most hearings in one answer.
const MOST: u32 = 500;

/// Which days, both included: ISO 8601 dates.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    from: String,
    until: String,
}

type Row = (String, String, String, String, String, String, String, String);

/// Sorted by time.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Query(days): Query<Days>,
) -> Result<Json<Vec<HearingItem>>, Refusal> {
    let from = parse_date(&days.from).ok_or(Code::BadRequest)?;
    let until = parse_date(&days.until).ok_or(Code::BadRequest)?;
    let mut select = Select::from("work join cases on cases.number = work.case_number");
    select.within("work.office", &official, Permission::ReadHearing);
    select.and("cases.iin <> ?", [Value::text(&official.iin)]);
    let midnight = |date| Moment::at(date, jiff::civil::Time::midnight()).to_string();
    let span = [midnight(from), midnight(plus_days(until, 1))];
    select.and(
        "work.hearing_at >= ? and work.hearing_at < ?",
        span.into_iter().map(Value::text),
    );
    let columns =
        "work.case_number, work.office, cases.applicant, work.hearing_at, work.hearing_place, work.executor,
                   work.executor_name, work.heard";
    let mut connection = app.db.pool().acquire().await?;
    let rows: Vec<Row> = select
        .rows(
            &mut connection,
            columns,
            "work.hearing_at, work.case_number",
            MOST,
            0,
        )
        .await?;
    let items = rows
        .into_iter()
        .map(|(case, office, applicant, at, place, iin, name, heard)| {
            Ok(HearingItem {
                case,
                office,
                applicant,
                at: Moment::parse(&at).map_err(Refusal::internal)?,
                place,
                executor: (!iin.is_empty()).then_some(Executor { iin, name }),
                outcome: (!heard.is_empty()).then_some(heard),
            })
        });
    let items: Vec<HearingItem> = items.collect::<Result<_, Refusal>>()?;
    drop(connection);
    let shown = items.iter().map(|item| item.case.clone()).collect();
    looks::cases(&app, &official, Permission::ReadHearing, What::Hearings, shown).await?;
    Ok(Json(items))
}
