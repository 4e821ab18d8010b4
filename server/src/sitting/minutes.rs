//! `POST /work/sittings/{id}/minutes`: what was decided. The bytes that the members sign are made here; written anew, the
//! signatures under those before are gone.
//!
//! Refusals: those of [`super::set`]; `answers_invalid` with the problems of `shared::procedure::minutes_problems` and
//! `minutes_number_known`.

use super::{
    set::led,
    store,
    view::{self, item},
};
use crate::{
    audit,
    db::Tx,
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{AgendaItem, SittingState, SittingView},
    envelope::sha256_hex,
    form::Problem,
    official::Permission,
    procedure::{
        Case, Commission, Executor, ItemMinutes, ItemWrite, MinutesWrite, SittingMinutes, fold, majority,
        minutes_problems,
    },
};

/// The sitting with its minutes.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(id): Path<String>,
    Body(write): Body<MinutesWrite>,
) -> Result<Json<SittingView>, Refusal> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let (mut row, members) = led(&mut tx, &official, &id, Some(write.revision)).await?;
    let mut agenda = Vec::new();
    for (number, _) in store::items(&mut tx, &id).await? {
        agenda.push(item(&mut tx, &members, &number).await?);
    }
    let own: Vec<(String, String)> = agenda
        .iter()
        .map(|item| (item.case.clone(), item.own.clone()))
        .collect();
    let commission = Commission {
        members: &members,
        chair: &row.chair,
        secretary: &row.secretary,
        at: row.at,
        agenda: &own,
        now,
    };
    let mut problems = minutes_problems(&write, &commission);
    write.number.trim().clone_into(&mut row.number);
    if store::number_known(&mut tx, &row).await? {
        problems.push(Problem::new("number", "minutes_number_known"));
    }
    let mut items = Vec::new();
    for (at, (written, item)) in write.items.iter().zip(agenda).enumerate() {
        match decided(&mut tx, written, item).await? {
            Some(item) => items.push(item),
            None => problems.push(Problem::new(format!("items/{at}/votes_for"), "case_not_waiting")),
        }
    }
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    let named = |iin: &str| members.iter().find(|member| member.iin == iin).cloned();
    let there = |member: &&Executor| write.present.contains(&member.iin);
    let minutes = SittingMinutes {
        sitting: id.clone(),
        office: row.office.clone(),
        number: row.number.clone(),
        held_at: row.at,
        place: row.place.clone(),
        chair: named(&row.chair).ok_or(Code::Internal)?,
        secretary: named(&row.secretary).ok_or(Code::Internal)?,
        present: members.iter().filter(there).cloned().collect(),
        members,
        items,
        at: now,
    };
    row.content = minutes.bytes();
    row.state = SittingState::Written;
    row.revision += 1;
    store::drop_signatures(&mut tx, &id).await?;
    store::put(&mut tx, &row).await?;
    let detail =
        serde_json::json!({ "id": id, "minutes": sha256_hex(row.content.as_bytes()), "written": write });
    let by = (&official, Permission::Commission, row.office.as_str());
    audit::done(&mut tx, &app, by, "minutes", detail).await?;
    let view = view::view(&mut tx, &app, row).await?;
    tx.commit().await?;
    view::shown(&app, &official, &view).await?;
    Ok(Json(view))
}

/// What is decided on a case by its votes; `None` if it does not wait for the commission.
async fn decided(tx: &mut Tx, written: &ItemWrite, item: AgendaItem) -> Result<Option<ItemMinutes>, Refusal> {
    let judgement = majority(written.votes_for, written.votes_against);
    let way = match judgement.filter(|_| !written.put_off) {
        None => None,
        Some(judgement) => {
            let events = crate::case::store::events(tx, &item.case).await?;
            let procedure = crate::case::store::procedure_of(&item.service, &events)?;
            let case: Case = fold(procedure, &events).map_err(crate::case::record::broken)?;
            let Some((step, outcome)) = case.collegial(procedure, judgement) else {
                return Ok(None);
            };
            Some((step.code.to_owned(), outcome.code.to_owned()))
        }
    };
    let (votes_for, votes_against) = if written.put_off {
        (0, 0)
    } else {
        (written.votes_for, written.votes_against)
    };
    Ok(Some(ItemMinutes {
        way,
        recused: if item.own.is_empty() {
            Vec::new()
        } else {
            vec![item.own]
        },
        votes_for,
        votes_against,
        conclusion: written.conclusion.trim().to_owned(),
        case: item.case,
        applicant: item.applicant,
        service: item.service,
        mode: item.mode,
    }))
}
