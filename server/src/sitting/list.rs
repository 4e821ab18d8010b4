//! `GET /work/sittings`: the sittings of my offices.

use super::{
    store::{self, COLUMNS, Row, SittingRow},
    view,
};
use crate::{error::Refusal, session::Official, state::App, step, work::select::Select};
use axum::{Json, extract::State};
use shared::{
    api::{CommissionView, SittingItem, SittingList},
    official::{Permission, Role},
};
use sqlx::AnyConnection;

/// The most sittings in one answer.
const MOST: u32 = 200;

/// Those that are not over first, the nearest on top; then the others, the latest on top.
pub async fn handler(State(app): State<App>, official: Official) -> Result<Json<SittingList>, Refusal> {
    let mut select = Select::from("sitting");
    select.within("office", &official, Permission::ReadCommission);
    let mut connection = app.db.pool().acquire().await?;
    let rows: Vec<Row> = select
        .rows(&mut connection, COLUMNS, "at desc, id", MOST, 0)
        .await?;
    let mut sittings = Vec::new();
    for row in rows {
        sittings.push(item(&mut connection, &official, store::sitting(row)?).await?);
    }
    let (mut open, over): (Vec<_>, Vec<_>) = sittings.into_iter().partition(|item| item.state.is_open());
    open.reverse();
    open.extend(over);
    Ok(Json(SittingList {
        now: app.clock.now(),
        sittings: open,
        commissions: commissions(&mut connection, &official).await?,
    }))
}

async fn item(
    connection: &mut AnyConnection,
    official: &Official,
    row: SittingRow,
) -> Result<SittingItem, Refusal> {
    let cases = store::items(connection, &row.id).await?.len();
    let signatures = store::signatures(connection, &row.id).await?;
    let signed = signatures.iter().any(|(known, _)| known.iin == official.iin);
    let present = row.minutes()?.map(|minutes| minutes.present).unwrap_or_default();
    let there = present.iter().any(|member| member.iin == official.iin);
    Ok(SittingItem {
        to_sign: row.state.is_open() && there && !signed,
        cases: u32::try_from(cases).unwrap_or(u32::MAX),
        id: row.id,
        office: row.office,
        at: row.at,
        place: row.place,
        state: row.state,
        number: row.number,
    })
}

/// Votes are personal: a deputy of a member is no member.
async fn commissions(
    connection: &mut AnyConnection,
    official: &Official,
) -> Result<Vec<CommissionView>, Refusal> {
    let mut all = Vec::new();
    for capacity in &official.roles {
        if capacity.role == Role::Commission && capacity.instead_of.is_none() {
            let members = step::people(connection, &capacity.office, Role::Commission).await?;
            let waiting = view::waiting(connection, &members, &capacity.office).await?;
            all.push(CommissionView {
                office: capacity.office.clone(),
                members,
                waiting: u32::try_from(waiting.len()).unwrap_or(u32::MAX),
            });
        }
    }
    Ok(all)
}
