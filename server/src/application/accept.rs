//! The one transaction in which an application becomes a case.

use super::{idempotency::Key, signed::Signed};
use crate::{
    attachment,
    case::{self, number},
    db::Tx,
    draft,
    envelope::{freeze::bound, store::Frozen},
    error::{Code, Refusal},
    evidence::Evidence,
    sign_in,
    state::App,
    update,
};
use jiff::civil::Date;
use shared::{
    api::ApplicationFiled,
    calendar::Moment,
    eligibility::{assess, grounds},
    envelope::{Envelope, hex, sha256_hex},
    form::text_at,
    official::Role,
    procedure::{Channel, Event, Fact, Intake, Procedure, append, deadlines, due_events, notices},
    service::{EMAIL, FilingMode, Service, phone},
    text::Lang,
};

/// An application that is its applicant's.
#[derive(Clone, Copy)]
pub struct Accepted<'a> {
    /// The service.
    pub service: &'static Service,
    /// How it takes applications now.
    pub mode: FilingMode,
    /// The person's language.
    pub lang: Lang,
    /// The applicant.
    pub iin: &'a str,
    /// The applicant's name.
    pub name: &'a str,
    /// The signed bytes.
    pub frozen: &'a Frozen,
    /// Id of the envelope.
    pub envelope: &'a str,
    /// By what it is the applicant's.
    pub signed: &'a Signed,
    /// When.
    pub now: Moment,
}

/// Files it; `None` if the same application was filed in the meantime. All or nothing.
pub async fn accept(app: &App, filing: Accepted<'_>, key: &Key) -> Result<Option<ApplicationFiled>, Refusal> {
    let envelope: Envelope = serde_json::from_str(&filing.frozen.content)?;
    let procedure = filing.service.routes.of(Intake::Portal, &envelope.answers);
    let procedure = procedure.ok_or(Code::ChannelNotAllowed)?;
    let changed = match &filing.service.updates {
        Some(updates) => {
            let changed = update::find(app, updates, filing.iin, &envelope.answers).await?;
            Some((updates, changed.ok_or(Code::Internal)?))
        }
        None => None,
    };
    let mut tx = app.db.begin().await?;
    let number = number::fresh(&mut tx, app.rng.as_ref()).await?;
    if !crate::envelope::store::use_up(&mut tx, filing.envelope, &number).await? {
        return Ok(None);
    }
    if let Some(confirmed) = &filing.signed.confirmed
        && !sign_in::use_up(&mut tx, &confirmed.id).await?
    {
        return Err(Code::OtpWrong.into());
    }
    // The signature binds these very files: one more or one less, and the bytes would differ.
    let attached = attachment::store::unfiled(&mut tx, filing.iin, filing.service.id).await?;
    let mut files: Vec<_> = attached.iter().map(bound).collect();
    let mut signed = envelope.attachments.clone();
    files.sort();
    signed.sort();
    // And the draft is the one that was frozen: two envelopes of one draft make one case.
    let current = draft::store::find(&mut tx, filing.iin, filing.service.id).await?;
    let used_up =
        draft::store::use_up(&mut tx, filing.iin, filing.service.id, filing.frozen.revision).await?;
    // These very rows are filed: what is attached meanwhile stays unfiled, what is taken away meanwhile is missed here.
    if files != signed || !used_up || !attachment::store::file(&mut tx, &attached, &number).await? {
        return Err(Refusal::draft_conflict(current));
    }
    let case = case::store::NewCase {
        number: &number,
        iin: filing.iin,
        service: filing.service.id,
        version: &envelope.version,
        route: procedure.route.code,
        mode: filing.mode,
        lang: filing.lang,
        mobile: phone(&envelope.answers),
        email: text_at(&envelope.answers, EMAIL),
        applicant: filing.name,
        office: procedure.office.of(&envelope.answers),
        centre: "",
        filed_at: filing.now,
    };
    case::store::add(&mut tx, &case).await?;
    let events = events(app, &filing, procedure, &envelope);
    let row = case::store::any(&mut tx, &number).await?;
    let (folded, _) = case::record::record(&mut tx, app, &row, Vec::new(), events).await?;
    keep_evidence(&mut tx, app, &number, &filing).await?;
    let touched = match &changed {
        Some((updates, changed)) => {
            let signed = filing
                .service
                .form
                .map(|form| form.signed_changes(&envelope.answers));
            let signed = (&envelope.answers, &*signed.unwrap_or_default());
            let by = (number.as_str(), filing.name);
            let case = update::write(&mut tx, app, (updates, changed), by, signed, filing.now).await?;
            Some((&changed.row, case.seq))
        }
        None => None,
    };
    let answer = ApplicationFiled {
        case: number,
        filed_at: folded.filed_at,
        registered_on: folded.registered_on,
        result_due_on: folded.result_due_on,
        calendar_entered: folded.calendar_entered,
        state: folded.state,
    };
    if !key.keep(&mut tx, &answer, app.clock.unix()).await? {
        return Ok(None);
    }
    tx.commit().await?;
    case::record::announce(app, &row, folded.seq);
    if let Some((touched, seq)) = touched {
        case::record::announce(app, touched, seq);
    }
    tracing::info!(service = filing.service.id, "filed");
    Ok(Some(answer))
}

/// The filing, and what the provider's system adds at once: the registration, or the word that it has to wait.
fn events(app: &App, filing: &Accepted<'_>, procedure: &Procedure, envelope: &Envelope) -> Vec<Event> {
    let dates = deadlines(procedure, &app.calendar(), filing.now);
    let registered_on = dates.registered_on;
    let by_email = !text_at(&envelope.answers, EMAIL).is_empty();
    let signer = filing.signed.verdict.signer.as_ref();
    let filed = Fact::Filed {
        service: filing.service.id.to_owned(),
        office: procedure.office.of(&envelope.answers).to_owned(),
        form: envelope.form.clone(),
        envelope: sha256_hex(filing.frozen.content.as_bytes()),
        signature: signer.map_or_else(String::new, |signer| hex(&signer.signature_sha256)),
        by_code: filing.signed.confirmed.is_some(),
        registered_on: dates.registered_on,
        result_due_on: dates.result_due_on,
        calendar_entered: dates.calendar_entered,
        steps: dates.steps,
        by_email,
        route: procedure.route.code.to_owned(),
        taken_in: None,
    };
    let mut events = vec![append(
        &[],
        filing.now,
        filing.iin,
        Role::Applicant,
        procedure.filing,
        filed,
    )];
    let due = due_events(procedure, &app.calendar(), &events, filing.now);
    if due.is_empty() {
        let ways = [Channel::Cabinet, Channel::Sms];
        for told in notices(by_email, case::notice::AFTER_HOURS_CODE, &ways) {
            let step = procedure.filing;
            events.push(append(&events, filing.now, "system", Role::System, step, told));
        }
    }
    events.extend(due);
    events.extend(proposal(filing, procedure, envelope, &events, registered_on));
    events
}

/// What the rules of a service that asks no registry find in the application itself, if they find a ground: a proposal, with
/// which the official begins.
fn proposal(
    filing: &Accepted<'_>,
    procedure: &Procedure,
    envelope: &Envelope,
    events: &[Event],
    day: Date,
) -> Option<Event> {
    let service = filing.service;
    let (step, _) = procedure.first.first().filter(|_| service.checks.is_empty())?;
    let answers = &envelope.answers;
    let findings = assess(service, answers, service.office(answers)?, day, &[]);
    let proposed: Vec<String> = grounds(&findings).into_iter().map(str::to_owned).collect();
    let fact = Fact::Checked {
        answered: Vec::new(),
        proposed: proposed.clone(),
        unknown: Vec::new(),
    };
    (!proposed.is_empty()).then(|| append(events, filing.now, "system", Role::System, step, fact))
}

/// All that a later verification needs (`eds.md` 7.3 step 14).
async fn keep_evidence(tx: &mut Tx, app: &App, number: &str, filing: &Accepted<'_>) -> Result<(), Refusal> {
    let evidence = Evidence::of(app, &filing.signed.verdict).await?;
    let confirmed = filing.signed.confirmed.as_ref();
    sqlx::query(
        "insert into evidence (case_number, content, cms, certificate, signature_sha256, checks, verified_at,
                               revocation, material, confirmation)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(number)
    .bind(&filing.frozen.content)
    .bind(&filing.signed.cms)
    .bind(evidence.certificate)
    .bind(evidence.signature_sha256)
    .bind(evidence.checks)
    .bind(filing.now.to_string())
    .bind(evidence.revocation)
    .bind(evidence.material)
    .bind(confirmed.map_or("", |confirmed| confirmed.content.as_str()))
    .execute(&mut **tx)
    .await?;
    Ok(())
}
