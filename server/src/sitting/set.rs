//! `POST /work/sittings`, `PUT`, `DELETE /work/sittings/{id}`: when a sitting is held, who leads it, what is on its agenda.
//!
//! Any member sets one; chair and secretary change it. Refusals: `not_found`, `forbidden` (no member), `not_secretary`,
//! `sitting_changed`, `sitting_over`, `answers_invalid` (`required`, `text_long`, `sitting_past`, `member_unknown`,
//! `case_not_waiting`, `case_twice`). Nothing is changed then.

use super::{
    store::{self, SittingRow},
    view::{self, readable},
};
use crate::{
    audit,
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
    step,
};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use shared::{
    api::{AgendaItem, SittingSet, SittingState, SittingView, SittingWrite},
    calendar::Moment,
    form::Problem,
    official::{Permission, Role},
    procedure::Executor,
};

/// Longest place, in characters.
const LONGEST_PLACE: usize = 500;
/// Most cases of one agenda.
const MOST_CASES: usize = 100;

/// 201, with the id.
pub async fn add(
    State(app): State<App>,
    official: Official,
    Body(write): Body<SittingWrite>,
) -> Result<(StatusCode, Json<SittingSet>), Refusal> {
    let id = app.rng.id();
    let row = SittingRow {
        id: id.clone(),
        office: write.office.clone(),
        at: write.at,
        place: String::new(),
        chair: String::new(),
        secretary: String::new(),
        state: SittingState::Set,
        revision: 0,
        number: String::new(),
        content: String::new(),
    };
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "sitting_item").await?;
    let members = member_of(&mut tx, &official, &row.office).await?;
    keep(&mut tx, &app, &official, row, &write, &members, true).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(SittingSet { id })))
}

/// The sitting as it is now; minutes that were written and their signatures are gone with the agenda they were of.
pub async fn change(
    State(app): State<App>,
    official: Official,
    Path(id): Path<String>,
    Body(write): Body<SittingWrite>,
) -> Result<Json<SittingView>, Refusal> {
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "sitting_item").await?;
    let (row, members) = led(&mut tx, &official, &id, Some(write.revision)).await?;
    let moved = row.at != write.at;
    keep(&mut tx, &app, &official, row, &write, &members, moved).await?;
    let row = store::find(&mut tx, &id).await?.ok_or(Code::NotFound)?;
    let view = view::view(&mut tx, &app, row).await?;
    tx.commit().await?;
    view::shown(&app, &official, &view).await?;
    Ok(Json(view))
}

/// It is not held; its cases wait for another one.
pub async fn cancel(
    State(app): State<App>,
    official: Official,
    Path(id): Path<String>,
) -> Result<StatusCode, Refusal> {
    let mut tx = app.db.begin().await?;
    let (mut row, _) = led(&mut tx, &official, &id, None).await?;
    row.state = SittingState::Cancelled;
    row.revision += 1;
    row.number.clear();
    row.content.clear();
    store::drop_signatures(&mut tx, &id).await?;
    store::put_items(&mut tx, &id, &[]).await?;
    store::put(&mut tx, &row).await?;
    let detail = serde_json::json!({ "id": id, "state": row.state });
    let by = (&official, Permission::Commission, row.office.as_str());
    audit::done(&mut tx, &app, by, "sitting", detail).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The members of the office's commission, if the official is one of them. Votes are personal: a deputy is not.
pub async fn member_of(
    tx: &mut crate::db::Tx,
    official: &Official,
    office: &str,
) -> Result<Vec<Executor>, Refusal> {
    let members = step::people(tx, office, Role::Commission).await?;
    if members.iter().any(|member| member.iin == official.iin) {
        Ok(members)
    } else {
        Err(Code::Forbidden.into())
    }
}

/// A sitting that may still change, held for whoever leads it, as it was seen.
pub async fn led(
    tx: &mut crate::db::Tx,
    official: &Official,
    id: &str,
    seen: Option<u32>,
) -> Result<(SittingRow, Vec<Executor>), Refusal> {
    readable(tx, official, id).await?;
    let row = store::hold(tx, id).await?;
    let members = member_of(tx, official, &row.office).await?;
    if official.iin != row.secretary && official.iin != row.chair {
        return Err(Code::NotSecretary.into());
    }
    if !row.state.is_open() {
        return Err(Code::SittingOver.into());
    }
    if seen.is_some_and(|seen| seen != row.revision) {
        return Err(Code::SittingChanged.into());
    }
    Ok((row, members))
}

async fn keep(
    tx: &mut crate::db::Tx,
    app: &App,
    official: &Official,
    mut row: SittingRow,
    write: &SittingWrite,
    members: &[Executor],
    moved: bool,
) -> Result<(), Refusal> {
    store::put_items(tx, &row.id, &[]).await?;
    let waiting = view::waiting(tx, members, &row.office).await?;
    let mut problems = judge(write, members, &waiting);
    problems.extend(past(moved, write.at, app.clock.now()));
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    row.at = write.at;
    write.place.trim().clone_into(&mut row.place);
    row.chair.clone_from(&write.chair);
    row.secretary.clone_from(&write.secretary);
    row.state = SittingState::Set;
    row.revision += 1;
    row.number.clear();
    row.content.clear();
    store::drop_signatures(tx, &row.id).await?;
    store::put(tx, &row).await?;
    store::put_items(tx, &row.id, &write.agenda).await?;
    let detail = serde_json::json!({ "id": row.id, "change": write });
    let by = (official, Permission::Commission, row.office.as_str());
    audit::done(tx, app, by, "sitting", detail).await?;
    Ok(())
}

/// A sitting is set in advance.
fn past(moved: bool, at: Moment, now: Moment) -> Option<Problem> {
    (moved && at <= now).then(|| Problem::new("at", "sitting_past"))
}

/// Everything that is wrong, the time apart.
fn judge(write: &SittingWrite, members: &[Executor], waiting: &[AgendaItem]) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(Refusal::line("place", &write.place, LONGEST_PLACE, true));
    for (field, iin) in [("chair", &write.chair), ("secretary", &write.secretary)] {
        if iin.is_empty() {
            problems.push(Problem::new(field, "required"));
        } else if !members.iter().any(|member| member.iin == *iin) {
            problems.push(Problem::new(field, "member_unknown"));
        }
    }
    if write.agenda.len() > MOST_CASES {
        problems.push(Problem::new("agenda", "too_many_rows").with("max", MOST_CASES.to_string()));
    }
    for (at, case) in write.agenda.iter().enumerate().take(MOST_CASES) {
        let code = if write.agenda.iter().take(at).any(|known| known == case) {
            "case_twice"
        } else if waiting.iter().any(|item| item.case == *case) {
            continue;
        } else {
            "case_not_waiting"
        };
        problems.push(Problem::new(format!("agenda/{at}"), code));
    }
    problems
}
