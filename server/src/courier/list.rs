//! `GET /work/registries`: the registries of a day (`?day=`, today without it) at my offices, and how many packages wait
//! there to be scanned out. Refusal: `bad_request`.

use super::store::{self, COLUMNS, Row};
use crate::{
    error::{Code, Refusal},
    session::Official,
    state::App,
    work::select::{Select, Value},
};
use axum::{
    Json,
    extract::{Query, State},
};
use serde::Deserialize;
use shared::{
    api::{RegistryList, Waiting},
    calendar::{format_date, parse_date},
    official::{Capacity, Permission, Role},
    procedure::{Direction, Outcome},
    service::CATALOGUE,
};
use sqlx::AnyConnection;

/// The most registries in one answer.
const MOST: u32 = 200;

/// Which day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfDay {
    /// ISO 8601.
    day: Option<String>,
}

/// What leaves my offices, and what comes to them.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Query(query): Query<OfDay>,
) -> Result<Json<RegistryList>, Refusal> {
    let today = app.clock.now().date();
    let day = match &query.day {
        Some(day) => parse_date(day).ok_or(Code::BadRequest)?,
        None => today,
    };
    let mut connection = app.db.pool().acquire().await?;
    let mut select = Select::from("registry");
    select.and("registry.day = ?", [Value::text(format_date(day))]);
    let mine = official
        .roles
        .iter()
        .filter(|one| one.role.may(Permission::Courier));
    let mine: Vec<Capacity> = mine.cloned().collect();
    select.any_of(mine.iter().map(|one| {
        let office = || Value::text(&one.office);
        (
            "registry.from_office = ? or registry.to_office = ?",
            vec![office(), office()],
        )
    }));
    let order = "registry.from_office, registry.to_office, registry.template";
    let rows: Vec<Row> = select.rows(&mut connection, COLUMNS, order, MOST, 0).await?;
    let mut registries = Vec::new();
    for row in rows {
        registries.push(store::item(&mut connection, row).await?);
    }
    let mut waiting = Vec::new();
    for one in &mine {
        for found in waiting_for(&mut connection, one).await? {
            if !waiting.contains(&found) {
                waiting.push(found);
            }
        }
    }
    Ok(Json(RegistryList {
        day,
        today,
        registries,
        waiting,
    }))
}

/// What somebody in this capacity has to scan out.
async fn waiting_for(connection: &mut AnyConnection, one: &Capacity) -> Result<Vec<Waiting>, Refusal> {
    let at_centre = one.role.is_of_centre();
    let mut found: Vec<Waiting> = Vec::new();
    for (service, step) in sending(one.role) {
        let mut select = Select::from("work");
        select.and("work.service = ?", [Value::text(service)]);
        let open = ["% ", step, " %"].concat();
        // What is on the road is out already.
        select.and("work.state <> 'IN_TRANSIT'", []);
        select.and("' ' || work.steps || ' ' like ?", [Value::text(open)]);
        let here = if at_centre {
            "work.centre = ?"
        } else {
            "work.office = ?"
        };
        select.and(here, [Value::text(&one.office)]);
        let rows: Vec<(String, String)> = select
            .rows(
                connection,
                "work.office, work.centre",
                "work.case_number",
                MOST,
                0,
            )
            .await?;
        for (office, centre) in rows {
            let to = if at_centre { office } else { centre };
            match found.iter_mut().find(|known| known.to == to) {
                Some(known) => known.count += 1,
                None => found.push(Waiting {
                    from: one.office.clone(),
                    to,
                    count: 1,
                }),
            }
        }
    }
    Ok(found)
}

/// The steps in which somebody in this role scans a package out, each with its service.
fn sending(role: Role) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    for service in CATALOGUE {
        for step in service.routes.0.iter().flat_map(|procedure| procedure.steps) {
            let mut outcomes = step.outcomes.iter();
            let out = |outcome: &Outcome| outcome.carries == Some(Direction::Out);
            if outcomes.any(|outcome| out(outcome) && outcome.by.contains(&role)) {
                found.push((service.id, step.code));
            }
        }
    }
    found
}
