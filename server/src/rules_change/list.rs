//! `GET /rules-changes`: every order, the latest first, with its letters.

use crate::{error::Refusal, official, state::App};
use axum::{Json, extract::State};
use shared::{
    api::{LetterView, RulesChangeView},
    calendar::{Moment, parse_date},
    official::Addressee,
};
use sqlx::AnyConnection;
use std::collections::BTreeMap;

/// All of them.
pub async fn handler(State(app): State<App>) -> Result<Json<Vec<RulesChangeView>>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    Ok(Json(all(&mut connection, app.clock.now()).await?))
}

/// All of them, as they stand at this moment.
pub async fn all(connection: &mut AnyConnection, now: Moment) -> Result<Vec<RulesChangeView>, Refusal> {
    let orders: Vec<(String, String, String, String)> = sqlx::query_as(
        "select id, order_no, title, registered_on from rules_change order by registered_on desc, order_no",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut letters = letters(connection, now).await?;
    let views = orders.into_iter().map(|(id, order, title, registered_on)| {
        Ok(RulesChangeView {
            letters: letters.remove(&id).unwrap_or_default(),
            registered_on: parse_date(&registered_on).ok_or(crate::error::Code::Internal)?,
            id,
            order,
            title,
        })
    });
    views.collect()
}

type Row = (String, String, String, String, String, String, String, String);

async fn letters(
    connection: &mut AnyConnection,
    now: Moment,
) -> Result<BTreeMap<String, Vec<LetterView>>, Refusal> {
    let rows: Vec<Row> = sqlx::query_as(
        "select l.change_id, l.addressee, l.due_on, l.sent_at, l.number,
         coalesce(o.surname, ''), coalesce(o.name, ''), coalesce(o.patronymic, '')
         from rules_letter l left join official o on o.iin = l.sent_by",
    )
    .fetch_all(connection)
    .await?;
    let mut all: BTreeMap<String, Vec<LetterView>> = BTreeMap::new();
    for (change, addressee, due_on, sent_at, number, surname, name, patronymic) in rows {
        let (Some(addressee), Some(due_on)) = (Addressee::parse(&addressee), parse_date(&due_on)) else {
            continue;
        };
        let sent_at = Moment::parse(&sent_at).ok();
        all.entry(change).or_default().push(LetterView {
            addressee,
            due_on,
            late: sent_at.unwrap_or(now).date() > due_on,
            sent_at,
            sent_by: official::full_name(&surname, &name, &patronymic),
            number,
        });
    }
    for letters in all.values_mut() {
        letters.sort_by_key(|letter| Addressee::ALL.iter().position(|one| *one == letter.addressee));
    }
    Ok(all)
}
