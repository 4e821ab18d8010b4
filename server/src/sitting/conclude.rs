//! What the signed minutes decided goes into the cases: each step is taken as if its members had taken it together.

use super::store::{self, SittingRow};
use crate::{
    case::{
        record,
        store::{self as cases, CaseRow},
    },
    db::Tx,
    error::{Code, Refusal},
    state::App,
};
use shared::{
    api::{ItemResult, SittingSignature},
    envelope::sha256_hex,
    official::{Capacity, Role},
    procedure::{
        Actor, Event, Executor, Given, Input, ItemMinutes, MemberSignature, Rules, SittingMinutes, Taking,
        fold, take,
    },
    service::find,
};

/// The cases that moved on, each with its last event. A case that no longer waits for the commission falls away: it stays as
/// it is, and the others go on.
pub async fn conclude(
    tx: &mut Tx,
    app: &App,
    row: &SittingRow,
    minutes: &SittingMinutes,
) -> Result<Vec<(CaseRow, u32)>, Refusal> {
    let (names, signatures): (Vec<_>, Vec<_>) = store::signatures(tx, &row.id).await?.into_iter().unzip();
    let document = sha256_hex(row.content.as_bytes());
    let mut moved = Vec::new();
    for item in &minutes.items {
        let case = cases::any(tx, &item.case).await?;
        let events = cases::hold(tx, &case.number).await?;
        let result = match events_of(
            app,
            &case,
            &events,
            item,
            (minutes, &document),
            (&names, &signatures),
        )? {
            _ if item.way.is_none() => ItemResult::PutOff,
            None => ItemResult::FellAway,
            Some(new) => {
                let (folded, _) = record::record(tx, app, &case, events, new).await?;
                moved.push((case, folded.seq));
                ItemResult::Decided
            }
        };
        store::put_result(tx, &row.id, &item.case, result).await?;
    }
    tracing::info!(
        sitting = row.id,
        cases = moved.len(),
        "the minutes of a sitting are signed"
    );
    Ok(moved)
}

/// The events of one case; `None` if the step is not open any more.
fn events_of(
    app: &App,
    row: &CaseRow,
    events: &[Event],
    item: &ItemMinutes,
    (minutes, document): (&SittingMinutes, &str),
    (names, signatures): (&[SittingSignature], &[MemberSignature]),
) -> Result<Option<Vec<Event>>, Refusal> {
    let (Some((step, outcome)), Some(decided)) =
        (&item.way, minutes.of_case(&item.case, document, signatures))
    else {
        return Ok(None);
    };
    let procedure = row.procedure()?;
    let case = fold(procedure, events).map_err(record::broken)?;
    // The last to sign acts for all; nobody does in the own case.
    let last = names.iter().rev().find(|signer| signer.iin != row.iin);
    let last = last.ok_or(Code::Internal)?;
    let capacities = [Capacity {
        office: row.office.clone(),
        role: Role::Commission,
        instead_of: None,
    }];
    let actor = Actor {
        iin: &last.iin,
        name: &last.name,
        capacities: &capacities,
    };
    let had_a_say = |member: &&Executor| !item.recused.contains(&member.iin);
    let members: Vec<Executor> = minutes.members.iter().filter(had_a_say).cloned().collect();
    let input = Input {
        minutes: Some(Box::new(decided)),
        ..Input::default()
    };
    let calendar = app.calendar();
    let rules = Rules {
        procedure,
        grounds: find(&row.service).map_or(&[], |service| service.grounds),
        calendar: &calendar,
        now: app.clock.now(),
    };
    let taking = Taking {
        step,
        outcome,
        seen: case.seq,
        input: &input,
        executors: &[],
        members: &members,
    };
    let allowed = match rules.check(&case, &row.iin, &actor, &taking) {
        Ok(allowed) => allowed,
        Err(problem) => {
            tracing::warn!(step = step.as_str(), ?problem, "a case fell away from a sitting");
            return Ok(None);
        }
    };
    let given = Given {
        input: &input,
        signed: None,
        place: None,
        linked: false,
    };
    Ok(Some(take(&rules, &case, events, &actor, &allowed, given)))
}
