//! `POST /cases/{number}/steps/{step}/prepare`: the document to sign with a step. Refusals: those of [`super::take`];
//! `step_without_paper`.

use super::context::Context;
use crate::{
    case::{record, register, store},
    error::{Code, Refusal},
    http::Body,
    looks::{self, What},
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{Prepared, StepWrite},
    official::Permission,
    procedure::fold,
};

/// Checks as taking it would, and gives the bytes; nothing is written but that an official saw them.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path((number, step)): Path<(String, String)>,
    Body(write): Body<StepWrite>,
) -> Result<Json<Prepared>, Refusal> {
    let context = Context::find(&app, &session, &number).await?;
    register::up_to_date(&app, &context.row).await?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let events = store::hold(&mut tx, &context.row.number).await?;
    let case = fold(context.row.procedure()?, &events).map_err(record::broken)?;
    let write = context.cleaned(&case, &step, write)?;
    let allowed = context.check(&case, &step, &write, now)?;
    let stated = context.stated(&mut tx, &case, &events, &allowed).await?;
    let made = context
        .to_sign(&mut tx, (&case, &events), &allowed, &write, (stated, now))
        .await?;
    // The number was only looked at.
    tx.rollback().await?;
    let made = made.filter(|_| !allowed.outcome.by_hand);
    let (_, bytes) = made.ok_or(Code::StepWithoutPaper)?;
    // The document names the applicant and states answers.
    if let Some(official) = context.looker() {
        let what = (What::Paper, "");
        let shown = context.row.shown();
        looks::one(&app, &official, Permission::ReadApplication, what, &shown).await?;
    }
    Ok(Json(Prepared { content: bytes }))
}
