//! `GET /work`: the cases of my offices, what is due first on top. Never the own ones. Whom it shows is noted once a day. Refusal: `bad_request`.

use super::select::{Select, Value, place_of};
use crate::{
    case::number,
    error::{Code, Refusal},
    looks::{self, What},
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Query, State},
};
use shared::{
    api::{WORK_PAGE, WorkCounts, WorkItem, WorkList, WorkQuery, WorkShow},
    calendar::{Moment, SCH_A, parse_date},
    official::{Permission, Role, WHOLE_COUNTRY},
    person::Iin,
    procedure::{Executor, State as CaseState},
};
use sqlx::AnyConnection;

/// The columns of a case in the list.
const COLUMNS: &str =
    "work.case_number, work.service, cases.mode, work.office, cases.applicant, work.state, work.executor,
     work.executor_name, work.steps, work.due_at, work.result_due_on, work.filed_at";

/// A page of the list, and how many cases there are in each view.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Query(query): Query<WorkQuery>,
) -> Result<Json<WorkList>, Refusal> {
    let now = app.clock.now();
    let calendar = app.calendar();
    let next_day = calendar.next_working_day(SCH_A.week(&calendar), now.date());
    let soon = Moment::at(next_day, jiff::civil::Time::MAX);
    let of = |show: WorkShow| {
        let mut select = visible(&official, &query);
        narrow(&mut select, &official, show, now, soon);
        select
    };
    let mut connection = app.db.pool().acquire().await?;
    let counts = WorkCounts {
        mine: of(WorkShow::Mine).count(&mut connection).await?,
        pending: of(WorkShow::Pending).count(&mut connection).await?,
        overdue: of(WorkShow::Overdue).count(&mut connection).await?,
        due_soon: of(WorkShow::DueSoon).count(&mut connection).await?,
        done: of(WorkShow::Done).count(&mut connection).await?,
    };
    let total = match query.show {
        WorkShow::Mine => counts.mine,
        WorkShow::Pending => counts.pending,
        WorkShow::Overdue => counts.overdue,
        WorkShow::DueSoon => counts.due_soon,
        WorkShow::Done => counts.done,
    };
    let items = page(&mut connection, &of(query.show), &query).await?;
    drop(connection);
    let shown = items.iter().map(|item| item.case.clone()).collect();
    looks::cases(&app, &official, Permission::ReadApplication, What::List, shown).await?;
    Ok(Json(WorkList {
        now,
        items,
        total,
        counts,
    }))
}

/// What the official may see at all, within what was asked for.
fn visible(official: &Official, query: &WorkQuery) -> Select {
    let mut select = Select::from("work join cases on cases.number = work.case_number");
    select.cases_of(official, Permission::ReadApplication);
    select.and("cases.iin <> ?", [Value::text(&official.iin)]);
    if !query.office.is_empty() {
        let office = Value::text(&query.office);
        select.and("work.office = ? or work.centre = ?", [office.clone(), office]);
    }
    if !query.service.is_empty() {
        select.and("work.service = ?", [Value::text(&query.service)]);
    }
    if !query.find.trim().is_empty() {
        let digits: String = query.find.chars().filter(char::is_ascii_digit).collect();
        match (number::read(&query.find), Iin::parse(&digits)) {
            (Some(number), _) => select.and("work.case_number = ?", [Value::text(number)]),
            (None, Ok(iin)) => select.and("cases.iin = ?", [Value::text(iin.as_str())]),
            (None, Err(_)) => select.and("1 = 0", []),
        }
    }
    select
}

fn narrow(select: &mut Select, official: &Official, show: WorkShow, now: Moment, soon: Moment) {
    match show {
        WorkShow::Mine => mine(select, official),
        WorkShow::Pending => select.and("work.pending = 1", []),
        WorkShow::Overdue => select.and(
            "work.pending = 1 and work.due_at <> '' and work.due_at < ?",
            [Value::text(now.to_string())],
        ),
        WorkShow::DueSoon => select.and(
            "work.pending = 1 and work.due_at >= ? and work.due_at <= ?",
            [Value::text(now.to_string()), Value::text(soon.to_string())],
        ),
        WorkShow::Done => select.and("work.pending = 0", []),
    }
}

/// Where one of my capacities may do something now; an executor's work is that of the executor of the case, or nobody's yet.
fn mine(select: &mut Select, official: &Official) {
    let ways = official.roles.iter().map(|capacity| {
        let mut values = vec![Value::text(["% ", capacity.role.code(), " %"].concat())];
        let mut condition = String::from("work.pending = 1 and work.roles like ?");
        if capacity.office != WHOLE_COUNTRY {
            condition.push_str(" and ");
            condition.push_str(place_of(capacity.role));
            values.push(Value::text(&capacity.office));
        }
        if capacity.role == Role::Executor {
            let instead_of = capacity.instead_of.as_ref();
            condition.push_str(" and work.executor in ('', ?)");
            values.push(Value::text(
                instead_of.map_or(&official.iin, |principal| &principal.iin),
            ));
        }
        if capacity.role == Role::Signer {
            condition.push_str(" and work.executor <> ?");
            values.push(Value::text(&official.iin));
        }
        (condition, values)
    });
    select.any_of(ways);
}

type Row = (
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
);

async fn page(
    connection: &mut AnyConnection,
    select: &Select,
    query: &WorkQuery,
) -> Result<Vec<WorkItem>, Refusal> {
    let order = if query.show == WorkShow::Done {
        "work.filed_at desc, work.case_number"
    } else {
        // What has no term comes after everything that has one.
        "case when work.due_at <> '' then work.due_at when work.result_due_on <> '' then work.result_due_on
         else '9999' end, work.case_number"
    };
    let rows: Vec<Row> = select
        .rows(
            connection,
            COLUMNS,
            order,
            WORK_PAGE,
            query.page.saturating_mul(WORK_PAGE),
        )
        .await?;
    rows.into_iter().map(item).collect()
}

fn item(row: Row) -> Result<WorkItem, Refusal> {
    let (case, service, mode, office, applicant, state, iin, name, steps, due_at, result_due_on, filed_at) =
        row;
    let due_at = (!due_at.is_empty()).then(|| Moment::parse(&due_at));
    let due_on = (!result_due_on.is_empty()).then(|| parse_date(&result_due_on).ok_or(Code::Internal));
    Ok(WorkItem {
        case,
        service,
        mode: serde_json::from_value(mode.into())?,
        office,
        applicant,
        state: CaseState::parse(&state).ok_or(Code::Internal)?,
        executor: (!iin.is_empty()).then_some(Executor { iin, name }),
        steps: steps.split_whitespace().map(str::to_owned).collect(),
        due_at: due_at.transpose().map_err(Refusal::internal)?,
        result_due_on: due_on.transpose()?,
        filed_at: Moment::parse(&filed_at).map_err(Refusal::internal)?,
    })
}
