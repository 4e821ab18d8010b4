//! Entering a case in a registry: whatever outcome says so in its data (`Outcome::registry`), N-E5 of what a courier carries
//! and N-B6 of what nobody claimed alike. A projection of the events, written with them.

use crate::{case::store::CaseRow, db::Tx, error::Refusal, state::App};
use shared::{
    calendar::format_date,
    official::Role,
    procedure::{Direction, Event, Fact, Procedure, Scanned},
};

/// Enters what these events carry away.
pub async fn enter(
    tx: &mut Tx,
    app: &App,
    row: &CaseRow,
    procedure: &Procedure,
    new: &[Event],
) -> Result<(), Refusal> {
    for event in new {
        let Some((template, from, to)) = carried(row, procedure, event) else {
            continue;
        };
        let registry = registry(tx, app, template, (&from, &to), event).await?;
        sqlx::query(
            "insert into registry_entry (registry, position, case_number, seq, name, at, run)
             select $1, 1 + count(*), $2, $3, $4, $5, 0 from registry_entry where registry = $6",
        )
        .bind(&registry)
        .bind(&row.number)
        .bind(i64::from(event.seq))
        .bind(name(event))
        .bind(event.at.to_string())
        .bind(&registry)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// The registry that an event enters the case in, and from where to where.
fn carried(row: &CaseRow, procedure: &Procedure, event: &Event) -> Option<(&'static str, String, String)> {
    let Fact::Taken { outcome, input, .. } = &event.fact else {
        return None;
    };
    let (_, known) = procedure.outcome(&event.step, outcome)?;
    let template = known.registry?;
    let scanned = input.scan.as_deref().cloned();
    // What is sent back without a scan leaves the place of whoever sends it; what the system sends, the centre.
    let role = if event.role == Role::System {
        Role::AccumulationInspector
    } else {
        event.role
    };
    let Scanned { from, to, .. } =
        scanned.unwrap_or_else(|| Scanned::of(String::new(), row.places(), role, Direction::Out));
    Some((template, from, to))
}

fn name(event: &Event) -> &str {
    match &event.fact {
        Fact::Taken { name, .. } => name,
        _ => "",
    }
}

/// The id of the day's registry; a new one for the day's first package.
async fn registry(
    tx: &mut Tx,
    app: &App,
    template: &str,
    (from, to): (&str, &str),
    event: &Event,
) -> Result<String, Refusal> {
    let day = format_date(event.at.date());
    // Two packages at the same moment get places one after the other.
    app.db.alone(tx, "registry_entry").await?;
    sqlx::query(
        "insert into registry (id, template, from_office, to_office, day) values ($1, $2, $3, $4, $5)
         on conflict (template, from_office, to_office, day) do nothing",
    )
    .bind(app.rng.id())
    .bind(template)
    .bind(from)
    .bind(to)
    .bind(&day)
    .execute(&mut **tx)
    .await?;
    let (id,): (String,) = sqlx::query_as(
        "select id from registry where template = $1 and from_office = $2 and to_office = $3 and day = $4",
    )
    .bind(template)
    .bind(from)
    .bind(to)
    .bind(&day)
    .fetch_one(&mut **tx)
    .await?;
    Ok(id)
}
