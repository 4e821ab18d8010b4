//! `POST /work/sittings/{id}/signatures`: a member who was present signs the minutes; with the last signature what was
//! decided goes into the cases.
//!
//! Refusals, each with everything unchanged: `not_found`, `forbidden` (no member), `not_present`, `already_signed`,
//! `sitting_over`, `sitting_changed` (other minutes than those that were signed), `EDS_*`.

use super::{conclude::conclude, set::member_of, store, view};
use crate::{
    application::refused_signature,
    case::record,
    db::Tx,
    error::{Code, Refusal},
    evidence::Evidence,
    http::Body,
    ports::signature::{Judged, Question},
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use eds::cms::Purpose;
use shared::api::{SignedPaper, SittingState, SittingView};

/// The sitting, with the signature.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(id): Path<String>,
    Body(paper): Body<SignedPaper>,
) -> Result<Json<SittingView>, Refusal> {
    let verdict = verify(&app, &official, &paper).await?;
    let mut tx = app.db.begin().await?;
    view::readable(&mut tx, &official, &id).await?;
    let mut row = store::hold(&mut tx, &id).await?;
    member_of(&mut tx, &official, &row.office).await?;
    if !row.state.is_open() {
        return Err(Code::SittingOver.into());
    }
    let minutes = row.minutes()?.ok_or(Code::SittingChanged)?;
    if row.content != paper.content {
        return Err(Code::SittingChanged.into());
    }
    if !minutes.present.iter().any(|member| member.iin == official.iin) {
        return Err(Code::NotPresent.into());
    }
    let signed = store::signatures(&mut tx, &id).await?;
    if signed.iter().any(|(known, _)| known.iin == official.iin) {
        return Err(Code::AlreadySigned.into());
    }
    keep(&mut tx, &app, &official, &id, &paper, &verdict).await?;
    let mut moved = Vec::new();
    if signed.len() + 1 == minutes.present.len() {
        row.state = SittingState::Signed;
        row.revision += 1;
        store::put(&mut tx, &row).await?;
        moved = conclude(&mut tx, &app, &row, &minutes).await?;
    }
    let view = view::view(&mut tx, &app, row).await?;
    tx.commit().await?;
    for (case, seq) in moved {
        record::announce(&app, &case, seq);
    }
    Ok(Json(view))
}

/// Verifies the signature over the very bytes that were sent, by whoever is signed in.
async fn verify(app: &App, official: &Official, paper: &SignedPaper) -> Result<Judged, Refusal> {
    let question = Question {
        content: paper.content.as_bytes(),
        cms: paper.signature.as_bytes(),
        holder: Some(&official.iin),
        purpose: Purpose::Sign,
        now_unix: app.clock.now().unix(),
    };
    let verdict = app
        .signature
        .verify(question)
        .await
        .map_err(|_| Refusal::from(Code::Unavailable))?;
    if verdict.accepted() {
        Ok(verdict)
    } else {
        Err(refused_signature(app, "minutes", &official.iin, &verdict).await?)
    }
}

/// All that a later verification needs.
async fn keep(
    tx: &mut Tx,
    app: &App,
    official: &Official,
    id: &str,
    paper: &SignedPaper,
    verdict: &Judged,
) -> Result<(), Refusal> {
    let evidence = Evidence::of(app, verdict).await?;
    sqlx::query(
        "insert into sitting_signature (sitting, iin, name, at, cms, certificate, signature_sha256, checks, revocation,
                                        material)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(id)
    .bind(&official.iin)
    .bind(&official.name)
    .bind(app.clock.now().to_string())
    .bind(&paper.signature)
    .bind(evidence.certificate)
    .bind(evidence.signature_sha256)
    .bind(evidence.checks)
    .bind(evidence.revocation)
    .bind(evidence.material)
    .execute(&mut **tx)
    .await?;
    Ok(())
}
