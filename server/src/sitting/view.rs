//! `GET /work/sittings/{id}`: a sitting with its agenda, its minutes and who has signed them. Refusal: `not_found`, for
//! other offices' as for unknown ones.

use super::store::{self, SittingRow};
use crate::{
    error::{Code, Refusal},
    looks::{self, What},
    session::Official,
    state::App,
    step,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{AgendaItem, ItemResult, SittingView},
    calendar::Moment,
    official::{Permission, Role},
    procedure::Executor,
    service::find as find_service,
};
use sqlx::AnyConnection;

/// The sitting as it stands.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(id): Path<String>,
) -> Result<Json<SittingView>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = readable(&mut connection, &official, &id).await?;
    let view = view(&mut connection, &app, row).await?;
    drop(connection);
    shown(&app, &official, &view).await?;
    Ok(Json(view))
}

/// Notes whose names a sitting shows.
pub async fn shown(app: &App, official: &Official, view: &SittingView) -> Result<(), Refusal> {
    let items = view.agenda.iter().chain(&view.waiting);
    let cases = items.map(|item| item.case.clone()).collect();
    looks::cases(app, official, Permission::ReadCommission, What::Agenda, cases).await
}

/// A sitting of an office whose commission the official may look at.
pub async fn readable(
    connection: &mut AnyConnection,
    official: &Official,
    id: &str,
) -> Result<SittingRow, Refusal> {
    let row = store::find(connection, id).await?.ok_or(Code::NotFound)?;
    official
        .acting(Permission::ReadCommission, &row.office)
        .map_err(|_| Code::NotFound)?;
    Ok(row)
}

/// All that belongs to it.
pub async fn view(
    connection: &mut AnyConnection,
    app: &App,
    row: SittingRow,
) -> Result<SittingView, Refusal> {
    let members = match row.minutes()? {
        Some(minutes) => minutes.members,
        None => step::people(connection, &row.office, Role::Commission).await?,
    };
    let mut agenda = Vec::new();
    for (number, result) in store::items(connection, &row.id).await? {
        let mut item = item(connection, &members, &number).await?;
        item.result = result;
        agenda.push(item);
    }
    let waiting = if row.state.is_open() {
        waiting(connection, &members, &row.office).await?
    } else {
        Vec::new()
    };
    let signatures = store::signatures(connection, &row.id).await?;
    Ok(SittingView {
        now: app.clock.now(),
        members,
        agenda,
        waiting,
        signatures: signatures.into_iter().map(|(signature, _)| signature).collect(),
        id: row.id,
        revision: row.revision,
        state: row.state,
        office: row.office,
        at: row.at,
        place: row.place,
        chair: row.chair,
        secretary: row.secretary,
        minutes: row.content,
    })
}

/// The cases of an office that wait for its commission and are on no agenda.
pub async fn waiting(
    connection: &mut AnyConnection,
    members: &[Executor],
    office: &str,
) -> Result<Vec<AgendaItem>, Refusal> {
    let taken = store::taken(connection, office).await?;
    let rows: Vec<Row> = sqlx::query_as(
        "select w.case_number, w.service, c.mode, c.applicant, c.iin, w.due_at, w.steps
         from work w join cases c on c.number = w.case_number
         where w.office = $1 and w.pending = 1 and w.roles like $2 order by w.due_at, w.case_number",
    )
    .bind(office)
    .bind(["% ", Role::Commission.code(), " %"].concat())
    .fetch_all(connection)
    .await?;
    let mut items = Vec::new();
    for row in rows {
        let item = read(row, members)?;
        if item.waits && !taken.iter().any(|(case, _)| *case == item.case) {
            items.push(item);
        }
    }
    Ok(items)
}

/// One case, whether it waits or not.
pub async fn item(
    connection: &mut AnyConnection,
    members: &[Executor],
    number: &str,
) -> Result<AgendaItem, Refusal> {
    let row: Row = sqlx::query_as(
        "select w.case_number, w.service, c.mode, c.applicant, c.iin, w.due_at, w.steps
         from work w join cases c on c.number = w.case_number where w.case_number = $1",
    )
    .bind(number)
    .fetch_optional(connection)
    .await?
    .ok_or(Code::NotFound)?;
    read(row, members)
}

type Row = (String, String, String, String, String, String, String);

fn read(row: Row, members: &[Executor]) -> Result<AgendaItem, Refusal> {
    let (case, service, mode, applicant, iin, due_at, steps) = row;
    let known = find_service(&service);
    let collegial = |code: &str| {
        let step = known.and_then(|service| service.routes.step(code));
        step.is_some_and(shared::procedure::Step::is_collegial)
    };
    let own = members.iter().any(|member| member.iin == iin);
    Ok(AgendaItem {
        waits: steps.split_whitespace().any(collegial),
        own: if own { iin } else { String::new() },
        mode: serde_json::from_value(mode.into())?,
        due_at: Moment::parse(&due_at).ok(),
        result: ItemResult::default(),
        case,
        service,
        applicant,
    })
}
