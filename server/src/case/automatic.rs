//! The decision that an act leaves to the provider's system [002 A.5(1)], DR-35: it asks the state's systems, decides by
//! their answers, and seals the paper. What it can't decide it hands to an official.

use super::{
    answers, checks, record,
    store::{self, CaseRow},
};
use crate::{
    error::{Code, Refusal},
    sealed::seal,
    state::App,
    step::{Context, Paper, write},
};
use shared::{
    api::StepWrite,
    eligibility::{Finding, assess, reason},
    official::Role,
    procedure::{Automatic, Case, Event, Fact, Input, Outcome, Step, append, fold},
    service::{Service, find},
    text::Lang,
};

/// Goes on with a case as far as the system can, and gives its events; whoever comes second finds nothing left to do.
pub async fn go_on(app: &App, row: &CaseRow, mut events: Vec<Event>) -> Result<Vec<Event>, Refusal> {
    let (service, procedure) = (find(&row.service).ok_or(Code::Internal)?, row.procedure()?);
    loop {
        let case = fold(procedure, &events).map_err(record::broken)?;
        if !case.waits_for_system(procedure) {
            return Ok(events);
        }
        let findings = findings(app, row, service, (&case, &events)).await?;
        let facts = |ground: &str| facts(service, &findings, ground, row.lang);
        let moved = match case.automatic(procedure, app.seal.holder().is_some(), facts) {
            None => return Ok(events),
            Some(Automatic::Ask(step)) => ask(app, row, service, (&case, &events), step).await?,
            Some(Automatic::Take(step, outcome, input)) => {
                take(app, row, &events, (step, outcome), *input).await?
            }
        };
        let mut connection = app.db.pool().acquire().await?;
        events = store::events(&mut connection, &row.number).await?;
        // Somebody else is at it.
        if !moved {
            return Ok(events);
        }
    }
}

/// Asks the state's systems; false if the case has moved on meanwhile.
async fn ask(
    app: &App,
    row: &CaseRow,
    service: &'static Service,
    (case, events): (&Case, &[Event]),
    step: &Step,
) -> Result<bool, Refusal> {
    let fact = checks::checked(app, row, service, (case, events)).await?;
    let mut tx = app.db.begin().await?;
    let held = store::hold(&mut tx, &row.number).await?;
    if held.len() != events.len() {
        return Ok(false);
    }
    let event = append(&held, app.clock.now(), "system", Role::System, step.code, fact);
    let (case, _) = record::record(&mut tx, app, row, held, vec![event]).await?;
    tx.commit().await?;
    record::announce(app, row, case.seq);
    Ok(true)
}

/// Takes the step; false if the case has moved on meanwhile.
async fn take(
    app: &App,
    row: &CaseRow,
    events: &[Event],
    (step, outcome): (&Step, &Outcome),
    input: Input,
) -> Result<bool, Refusal> {
    let context = Context::of_system(app, row.clone())?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let held = store::hold(&mut tx, &row.number).await?;
    if held.len() != events.len() {
        return Ok(false);
    }
    let case = fold(row.procedure()?, &held).map_err(record::broken)?;
    let step_write = StepWrite {
        outcome: outcome.code.to_owned(),
        seen: case.seq,
        input,
        signed: None,
    };
    let allowed = context.check(&case, step.code, &step_write, now)?;
    let stated = context.stated(&mut tx, &case, &held, &allowed).await?;
    let place = stated.place.clone();
    let decision = context.decision(&case, &held, &allowed, &step_write, stated, now);
    let sealed = match &decision {
        Some(decision) => {
            let bytes = decision.bytes();
            let sealed = seal(app, &bytes, &decision.official.iin, decision.at.unix()).await?;
            Some((decision, bytes, sealed))
        }
        None => None,
    };
    let paper = sealed.as_ref().map(|(decision, bytes, sealed)| Paper {
        decision,
        content: bytes,
        cms: &sealed.cms,
        verdict: Some(&sealed.verdict),
    });
    let given = (&step_write.input, place, paper);
    let case = write(&mut tx, app, &context, (&case, held), &allowed, given, now).await?;
    tx.commit().await?;
    record::announce(app, row, case.seq);
    tracing::info!(step = step.code, outcome = outcome.code, "the system took a step");
    Ok(true)
}

/// What follows from the last answers of the state's systems; nothing before they were asked.
async fn findings(
    app: &App,
    row: &CaseRow,
    service: &Service,
    (case, events): (&Case, &[Event]),
) -> Result<Vec<Finding>, Refusal> {
    let answered = events.iter().rev().find_map(|event| match &event.fact {
        Fact::Checked { answered, .. } => Some(answered),
        _ => None,
    });
    let Some(answered) = answered else {
        return Ok(Vec::new());
    };
    let mut connection = app.db.pool().acquire().await?;
    let answers = answers::current(&mut connection, &row.number, events).await?;
    let office = service.office(&answers).ok_or(Code::Internal)?;
    Ok(assess(service, &answers, office, case.registered_on, answered))
}

/// What a ground rests on, in the applicant's language.
fn facts(service: &Service, findings: &[Finding], ground: &str, lang: Lang) -> String {
    let of_ground = findings
        .iter()
        .filter(|finding| finding.ground.as_deref() == Some(ground));
    let reasons = of_ground.flat_map(|finding| &finding.reasons);
    let said: Vec<String> = reasons.map(|why| reason(service, why, lang)).collect();
    said.join(" ")
}
