//! `POST /work/scans`: a barcode was scanned at one of my offices. Which hand-over it is the case's graph says.
//!
//! Refusals, each with the case unchanged: `BARCODE_UNKNOWN`, `own_case`, `BARCODE_WRONG_PLACE` (it belongs to another
//! office, or is to be scanned at the other one first), `BARCODE_DUPLICATE` (DR-41; with the time of the first scan, which
//! stays), `BARCODE_NOT_NOW` (what is to be done before is not done), `BARCODE_CLOSED`.

use crate::{
    case::{number, record, register, store},
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::{ScanTaken, ScanWrite},
    calendar::Moment,
    form::Problem,
    official::{Capacity, Permission},
    procedure::{Actor, Case, Event, Given, Input, Rules, ScanProblem, Scanned, Taking, barcode, fold, take},
    service::find,
};

/// Takes the outcome that the scan is.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Body(write): Body<ScanWrite>,
) -> Result<Json<ScanTaken>, Refusal> {
    let number = number::read(write.barcode.trim()).ok_or(Code::BarcodeUnknown)?;
    let mut connection = app.db.pool().acquire().await?;
    let found = store::any(&mut connection, &number).await;
    drop(connection);
    let row = found.map_err(|_| Refusal::from(Code::BarcodeUnknown))?;
    if row.iin == official.iin {
        return Err(Code::OwnCase.into());
    }
    let capacities = scanning(&official);
    if !capacities.iter().any(|one| one.reaches_case(row.places())) {
        return Err(problem(Code::BarcodeWrongPlace, ""));
    }
    register::up_to_date(&app, &row).await?;
    let procedure = row.procedure()?;
    let calendar = app.calendar();
    let rules = Rules {
        procedure,
        grounds: find(&row.service).map_or(&[], |service| service.grounds),
        calendar: &calendar,
        now: app.clock.now(),
    };
    let mut tx = app.db.begin().await?;
    let events = store::hold(&mut tx, &number).await?;
    let case = fold(procedure, &events).map_err(record::broken)?;
    let (scanned, new) = hand_over(&rules, &official, &capacities, (&number, &case, &events))?;
    let seq = new.first().map_or(case.seq, |event| event.seq);
    let (case, _) = record::record(&mut tx, &app, &row, events, new).await?;
    let entered: Option<(String, i64)> =
        sqlx::query_as("select registry, position from registry_entry where case_number = $1 and seq = $2")
            .bind(&number)
            .bind(i64::from(seq))
            .fetch_optional(&mut *tx)
            .await?;
    tx.commit().await?;
    record::announce(&app, &row, case.seq);
    tracing::info!(seq, "a package was handed over");
    let (registry, position) = entered.unwrap_or_default();
    Ok(Json(ScanTaken {
        case: number,
        direction: scanned.direction,
        from: scanned.from,
        to: scanned.to,
        at: rules.now,
        registry,
        position: u32::try_from(position).unwrap_or_default(),
    }))
}

/// In which capacities they scan at all.
fn scanning(official: &Official) -> Vec<Capacity> {
    let all = official.roles.iter();
    all.filter(|one| one.role.may(Permission::Courier))
        .cloned()
        .collect()
}

/// The hand-over and its events, by the same rules as every other step.
fn hand_over(
    rules: &Rules<'_>,
    official: &Official,
    capacities: &[Capacity],
    (number, case, events): (&str, &Case, &[Event]),
) -> Result<(Scanned, Vec<Event>), Refusal> {
    let outlook = case.outlook(rules.procedure, rules.calendar, rules.now);
    let (action, direction) = case
        .scan(&outlook.actions, events, capacities)
        .map_err(|problem| refusal(&problem))?;
    let reaches: Vec<Capacity> = capacities
        .iter()
        .filter(|one| one.reaches_case(case.places()))
        .cloned()
        .collect();
    let role = reaches
        .iter()
        .find(|one| action.outcome.by.contains(&one.role))
        .map(|one| one.role)
        .ok_or(Code::Forbidden)?;
    let scanned = Scanned::of(barcode(number), case.places(), role, direction);
    let input = Input {
        scan: Some(Box::new(scanned.clone())),
        ..Input::default()
    };
    let actor = Actor {
        iin: &official.iin,
        name: &official.name,
        capacities: &reaches,
    };
    let taking = Taking {
        step: action.step.code,
        outcome: action.outcome.code,
        seen: case.seq,
        input: &input,
        executors: &[],
        members: &[],
    };
    // Nobody is the applicant here: one's own case was refused before.
    let allowed = rules
        .check(case, "", &actor, &taking)
        .map_err(|problem| crate::step::refusal(&problem))?;
    let given = Given {
        input: &input,
        signed: None,
        place: None,
        linked: false,
    };
    let new = take(rules, case, events, &actor, &allowed, given);
    Ok((scanned, new))
}

fn refusal(found: &ScanProblem) -> Refusal {
    match found {
        ScanProblem::Closed => Code::BarcodeClosed.into(),
        ScanProblem::NotNow => Code::BarcodeNotNow.into(),
        ScanProblem::WrongPlace(office) => problem(Code::BarcodeWrongPlace, office),
        ScanProblem::Duplicate(at) => twice(*at),
    }
}

/// Refused, with the office where it belongs, if that may be said.
fn problem(code: Code, office: &str) -> Refusal {
    let problem = Problem::new("barcode", code.as_str());
    Refusal::with_errors(code, vec![problem.with("office", office.to_owned())])
}

fn twice(at: Moment) -> Refusal {
    let code = Code::BarcodeDuplicate;
    let problem = Problem::new("barcode", code.as_str()).with("at", at.to_string());
    Refusal::with_errors(code, vec![problem])
}
