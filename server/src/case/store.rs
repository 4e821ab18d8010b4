//! Cases in the database: what never changes, and the events.

use crate::{
    db::Tx,
    error::{Code, Refusal},
    looks::Shown,
    state::App,
};
use shared::{
    api::ApplicationFiled,
    calendar::Moment,
    official::{Places, Role},
    procedure::{Event, Fact, Procedure, fold},
    service::{FilingMode, find as find_service},
    text::Lang,
};
use sqlx::AnyConnection;

/// A case to begin.
#[derive(Clone, Copy, Debug)]
pub struct NewCase<'a> {
    /// Its number.
    pub number: &'a str,
    /// The applicant.
    pub iin: &'a str,
    /// Service id.
    pub service: &'a str,
    /// Procedure version code.
    pub version: &'a str,
    /// The route of the service that it takes.
    pub route: &'a str,
    /// How the service took applications.
    pub mode: FilingMode,
    /// The person's language, for messages.
    pub lang: Lang,
    /// The phone that messages go to.
    pub mobile: &'a str,
    /// The e-mail address that they go to as well; empty if none was named.
    pub email: &'a str,
    /// The applicant's name.
    pub applicant: &'a str,
    /// The office.
    pub office: &'a str,
    /// The public service centre that took it in; "" for none.
    pub centre: &'a str,
    /// When.
    pub filed_at: Moment,
}

/// What is known of a case without its events; nothing of it changes but the phone.
#[derive(Clone, Debug)]
pub struct CaseRow {
    /// Its number.
    pub number: String,
    /// The applicant.
    pub iin: String,
    /// The applicant's name.
    pub applicant: String,
    /// The office that it went to; empty for cases of before there were officials.
    pub office: String,
    /// The public service centre that took it in; "" for none.
    pub centre: String,
    /// Service id.
    pub service: String,
    /// Procedure version code.
    pub version: String,
    /// The route of the service that it takes.
    pub route: String,
    /// The filing mode it was filed under.
    pub mode: FilingMode,
    /// The person's language.
    pub lang: Lang,
    /// Where messages go: the phone that was told last.
    pub mobile: String,
    /// The e-mail address that was told last; empty if none is.
    pub email: String,
}

impl CaseRow {
    /// Whose data it shows.
    pub fn shown(&self) -> Shown {
        Shown {
            iin: self.iin.clone(),
            case: self.number.clone(),
            office: self.office.clone(),
            centre: self.centre.clone(),
        }
    }

    /// Where it lies.
    pub fn places(&self) -> Places<'_> {
        Places {
            office: &self.office,
            centre: &self.centre,
        }
    }

    /// The procedure that it runs by.
    pub fn procedure(&self) -> Result<&'static Procedure, Refusal> {
        find_service(&self.service)
            .and_then(|service| service.routes.named(&self.route))
            .ok_or_else(|| Code::Internal.into())
    }
}

/// Begins a case.
pub async fn add(tx: &mut Tx, case: &NewCase<'_>) -> Result<(), Refusal> {
    sqlx::query(
        "insert into cases (number, iin, service, version, mode, lang, mobile, filed_at, applicant, office, email, route, centre, waiting)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)",
    )
    .bind(case.number)
    .bind(case.iin)
    .bind(case.service)
    .bind(case.version)
    .bind(serde_json::to_value(case.mode)?.as_str().unwrap_or_default())
    .bind(case.lang.tag())
    .bind(case.mobile)
    .bind(case.filed_at.to_string())
    .bind(case.applicant)
    .bind(case.office)
    .bind(case.email)
    .bind(case.route)
    .bind(case.centre)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Appends events. The primary key keeps two writers from appending to the same place.
pub async fn append(tx: &mut Tx, number: &str, events: &[Event]) -> Result<(), Refusal> {
    for event in events {
        sqlx::query(
            "insert into event (case_number, seq, at, actor, role, step, fact, prev, hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(number)
        .bind(i64::from(event.seq))
        .bind(event.at.to_string())
        .bind(&event.actor)
        .bind(event.role.code())
        .bind(&event.step)
        .bind(serde_json::to_string(&event.fact)?)
        .bind(&event.prev)
        .bind(&event.hash)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Notes whether the provider's system has something to do by itself: spares the clock's tick a look at every case.
pub async fn mark_waiting(tx: &mut Tx, number: &str, waits: bool) -> Result<(), sqlx::Error> {
    sqlx::query("update cases set waiting = $2 where number = $1")
        .bind(number)
        .bind(i64::from(waits))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Messages go where the row says from now on.
pub async fn reach_at(tx: &mut Tx, row: &CaseRow) -> Result<(), sqlx::Error> {
    sqlx::query("update cases set mobile = $2, email = $3 where number = $1")
        .bind(&row.number)
        .bind(&row.mobile)
        .bind(&row.email)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

type EventRow = (i64, String, String, String, String, String, String, String);

/// The events of a case, in order.
pub async fn events(connection: &mut AnyConnection, number: &str) -> Result<Vec<Event>, Refusal> {
    let rows: Vec<EventRow> = sqlx::query_as(
        "select seq, at, actor, role, step, fact, prev, hash from event where case_number = $1 order by seq",
    )
    .bind(number)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(seq, at, actor, role, step, fact, prev, hash)| {
            Ok(Event {
                seq: u32::try_from(seq).map_err(Refusal::internal)?,
                at: Moment::parse(&at).map_err(Refusal::internal)?,
                actor,
                role: Role::parse(&role).ok_or(Code::Internal)?,
                step,
                fact: serde_json::from_str(&fact)?,
                prev,
                hash,
            })
        })
        .collect()
}

/// Selects whole [`Row`]s of cases.
macro_rules! cases {
    ($which:literal) => {
        concat!(
            "select number, iin, applicant, office, service, version, mode, lang, mobile, email, route, centre from cases ",
            $which
        )
    };
}

type Row = (
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
);

fn case(
    (number, iin, applicant, office, service, version, mode, lang, mobile, email, route, centre): Row,
) -> Result<CaseRow, Refusal> {
    let mode = serde_json::from_value(mode.into())?;
    Ok(CaseRow {
        number,
        iin,
        applicant,
        office,
        centre,
        service,
        version,
        route,
        mode,
        lang: Lang::parse(&lang).unwrap_or_default(),
        mobile,
        email,
    })
}

/// A person's case; others' are as unknown.
pub async fn find(connection: &mut AnyConnection, iin: &str, number: &str) -> Result<CaseRow, Refusal> {
    let number = super::number::read(number).ok_or(Code::NotFound)?;
    let row: Option<Row> = sqlx::query_as(cases!("where iin = $1 and number = $2"))
        .bind(iin)
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.map(case).transpose()?.ok_or_else(|| Code::NotFound.into())
}

/// Any case, for those who may see others' cases.
pub async fn any(connection: &mut AnyConnection, number: &str) -> Result<CaseRow, Refusal> {
    let number = super::number::read(number).ok_or(Code::NotFound)?;
    let row: Option<Row> = sqlx::query_as(cases!("where number = $1"))
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.map(case).transpose()?.ok_or_else(|| Code::NotFound.into())
}

/// The number of the last event of a case; 0 before the first.
pub async fn last(connection: &mut AnyConnection, number: &str) -> Result<u32, Refusal> {
    let (last,): (i64,) = sqlx::query_as("select coalesce(max(seq), 0) from event where case_number = $1")
        .bind(number)
        .fetch_one(connection)
        .await?;
    u32::try_from(last).map_err(Refusal::internal)
}

/// Waits until nobody else writes to the case, on both databases, and reads its events.
pub async fn hold(tx: &mut Tx, number: &str) -> Result<Vec<Event>, Refusal> {
    sqlx::query("update cases set waiting = waiting where number = $1")
        .bind(number)
        .execute(&mut **tx)
        .await?;
    events(tx, number).await
}

/// A person's cases, the latest first.
pub async fn list(connection: &mut AnyConnection, iin: &str) -> Result<Vec<CaseRow>, Refusal> {
    let rows: Vec<Row> = sqlx::query_as(cases!("where iin = $1 order by filed_at desc, number"))
        .bind(iin)
        .fetch_all(connection)
        .await?;
    rows.into_iter().map(case).collect()
}

/// A case's number, and the case if its row can be read.
pub type Waiting = (String, Result<CaseRow, Refusal>);

/// Cases for which the provider's system has something to do by itself.
pub async fn waiting(connection: &mut AnyConnection) -> Result<Vec<Waiting>, Refusal> {
    let rows: Vec<Row> = sqlx::query_as(cases!("where waiting = 1 order by number"))
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.0.clone(), case(row))).collect())
}

/// The procedure that a case with these events runs by.
pub fn procedure_of(service: &str, events: &[Event]) -> Result<&'static Procedure, Refusal> {
    find_service(service)
        .and_then(|service| service.routes.of_case(events))
        .ok_or_else(|| Code::Internal.into())
}

/// The answer to a filing, told again.
pub async fn receipt(app: &App, number: &str) -> Result<ApplicationFiled, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    // As it was told: the filing and what followed at that very moment.
    let all = events(&mut connection, number).await?;
    let at = all.first().map(|event| event.at);
    let told: Vec<Event> = all.into_iter().take_while(|event| Some(event.at) == at).collect();
    let Some(Fact::Filed { service, .. }) = told.first().map(|event| &event.fact) else {
        return Err(Code::Internal.into());
    };
    let case = fold(procedure_of(service, &told)?, &told).map_err(|_| Code::Internal)?;
    Ok(ApplicationFiled {
        case: number.to_owned(),
        filed_at: case.filed_at,
        registered_on: case.registered_on,
        result_due_on: case.result_due_on,
        calendar_entered: case.calendar_entered,
        state: case.state,
    })
}
