//! What the administrator has edited, as it holds now: calendar, office hours, offices, filing modes.
//!
//! It lies in the database as versions and here as one value that is replaced as a whole. A server that learns of
//! another version, its own or another server's, reads it again before it answers.

use crate::{case::stream::News, config::FilingModes, db::Tx, error::Refusal, state::App};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use shared::{
    api::{DayInForce, InForce, ScheduleView, WeekdayHours},
    calendar::{Calendar, DayEdit, Edit, Schedule, Week, parse_date},
    checklist::{self, Checklist},
    office::{Office, Offices},
    service::FilingMode,
};
use sqlx::AnyConnection;
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// The portal as it was edited.
#[derive(Clone, Debug)]
pub struct Edited {
    /// Counts the edits.
    pub version: i64,
    /// The calendar, with the offices' hours.
    pub calendar: Arc<Calendar>,
    /// The offices.
    pub offices: Arc<Offices>,
    /// What was edited, for the browser.
    pub in_force: Arc<InForce>,
    /// How services take applications.
    pub filing: Arc<FilingModes>,
}

impl Edited {
    /// The version, for the app: none where all is as the acts have it.
    pub fn told(&self) -> Option<i64> {
        Some(self.version).filter(|version| *version > 0)
    }
}

/// What holds now, replaced as a whole.
#[derive(Debug)]
pub struct Edits(RwLock<Arc<Edited>>);

impl Edits {
    /// Begins with this.
    pub fn new(edited: Edited) -> Self {
        Self(RwLock::new(Arc::new(edited)))
    }

    /// What holds now.
    pub fn now(&self) -> Arc<Edited> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn replace(&self, edited: Edited) {
        let mut held = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Two readers may overtake each other: the newer stays.
        if edited.version > held.version {
            *held = Arc::new(edited);
        }
    }
}

/// A day's edit as it is stored.
pub struct DayRow {
    /// The edit.
    pub edit: Edit,
    /// RFC 3339.
    pub at: String,
    /// By whom.
    pub iin: String,
}

/// The next version, for an edit that is written in the same transaction; other edits wait.
pub async fn next_version(tx: &mut Tx) -> Result<i64, sqlx::Error> {
    let (version,): (i64,) = sqlx::query_as("update edition set version = version + 1 returning version")
        .fetch_one(&mut **tx)
        .await?;
    Ok(version)
}

/// Reads all of it.
pub async fn load(connection: &mut AnyConnection, configured: &FilingModes) -> Result<Edited, sqlx::Error> {
    // The number first: what is written after it is read again with the next number.
    let (version,): (i64,) = sqlx::query_as("select version from edition")
        .fetch_one(&mut *connection)
        .await?;
    let days = days(connection).await?;
    let offices = offices(connection).await?;
    let in_force = InForce {
        version,
        days: days.iter().map(in_force).collect(),
        schedules: schedules(connection).await?,
        offices: offices.edited().to_vec(),
        checklists: checklists(connection).await?,
    };
    let schedules = in_force.schedules.iter().filter_map(ScheduleView::schedule);
    let calendar = Calendar::kazakhstan()
        .edited(days.iter().map(|row| &row.edit))
        .with_schedules(schedules.collect());
    Ok(Edited {
        version,
        calendar: Arc::new(calendar),
        offices: Arc::new(offices),
        in_force: Arc::new(in_force),
        filing: Arc::new(configured.clone().edited(modes(connection).await?)),
    })
}

/// Reads again if somebody has edited something since.
pub async fn refresh(app: &App) -> Result<(), sqlx::Error> {
    let (version,): (i64,) = sqlx::query_as("select version from edition")
        .fetch_one(app.db.pool())
        .await?;
    if version != app.edits.now().version {
        let mut connection = app.db.pool().acquire().await?;
        app.edits
            .replace(load(&mut connection, &app.config.filing).await?);
    }
    Ok(())
}

/// Before a request to the API is answered.
pub async fn fresh(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/api/")
        && let Err(error) = refresh(&app).await
    {
        // The endpoint finds out by itself if the database is gone.
        tracing::error!(%error, "the edits can't be read");
    }
    next.run(request).await
}

/// Keeps a transaction's edit and takes it over.
pub async fn keep(app: &App, tx: Tx) -> Result<(), Refusal> {
    tx.commit().await?;
    refresh(app).await?;
    // Nobody listens: nothing to do.
    let _ = app.news.send(News::Edited);
    Ok(())
}

/// The days' edits that hold, in the order in which they were made.
pub async fn days(connection: &mut AnyConnection) -> Result<Vec<DayRow>, sqlx::Error> {
    let rows: Vec<(String, String, String, String, String, String)> = sqlx::query_as(
        "select day, kind, week, note, at, iin from calendar_day c
         where version = (select max(version) from calendar_day where day = c.day) order by version",
    )
    .fetch_all(connection)
    .await?;
    let rows = rows.into_iter().filter_map(|(day, kind, week, note, at, iin)| {
        let edit = Edit {
            date: parse_date(&day)?,
            // Taken back.
            kind: DayEdit::parse(&kind)?,
            week: week_of(&week),
            note,
        };
        Some(DayRow { edit, at, iin })
    });
    Ok(rows.collect())
}

/// `five`, `six`; anything else is everybody's.
fn week_of(code: &str) -> Option<Week> {
    match code {
        "five" => Some(Week::Five),
        "six" => Some(Week::Six),
        _ => None,
    }
}

/// The name under which a week is stored.
pub fn week_code(week: Option<Week>) -> &'static str {
    match week {
        Some(Week::Five) => "five",
        Some(Week::Six) => "six",
        Some(Week::Every) | None => "",
    }
}

/// The edit without its reason.
fn in_force(row: &DayRow) -> DayInForce {
    DayInForce {
        date: row.edit.date,
        kind: row.edit.kind,
        week: row.edit.week,
    }
}

async fn schedules(connection: &mut AnyConnection) -> Result<Vec<ScheduleView>, sqlx::Error> {
    let rows: Vec<(String, String, String, String, String, String, String)> = sqlx::query_as(
        "select code, opens, closes, lunch_from, lunch_until, week, weekdays from schedule s
         where version = (select max(version) from schedule where code = s.code) order by code",
    )
    .fetch_all(connection)
    .await?;
    let edited = rows
        .into_iter()
        .filter_map(|(code, open, close, from, until, week, weekdays)| {
            let of_act = Schedule::by_code(&code)?;
            let weekdays: Vec<WeekdayHours> = serde_json::from_str(&weekdays).ok()?;
            let view = ScheduleView {
                week: week_of(&week).unwrap_or(of_act.week),
                code,
                open,
                close,
                lunch: Some((from, until)).filter(|(from, _)| !from.is_empty()),
                weekdays,
                edited: true,
            };
            // Said as the act has it: no edit any more.
            (view.schedule()? != of_act).then_some(view)
        });
    Ok(edited.collect())
}

/// Code, names, address, telephone, services, whether it is closed.
type OfficeRow = (String, String, String, String, String, String, String, i64);

/// The offices, with what is written in this transaction.
pub async fn offices(connection: &mut AnyConnection) -> Result<Offices, sqlx::Error> {
    let rows: Vec<OfficeRow> = sqlx::query_as(
        "select code, kk, ru, en, address, phone, services, closed from office o
         where version = (select max(version) from office where code = o.code) order by code",
    )
    .fetch_all(connection)
    .await?;
    let offices = rows
        .into_iter()
        .map(|(code, kk, ru, en, address, phone, services, closed)| Office {
            code,
            kk,
            ru,
            en,
            address,
            phone,
            services: services.split_whitespace().map(str::to_owned).collect(),
            closed: closed == 1,
        });
    Ok(Offices::new(offices.collect()))
}

async fn checklists(connection: &mut AnyConnection) -> Result<Vec<Checklist>, sqlx::Error> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "select service, kk, ru, en from checklist c
         where version = (select max(version) from checklist where service = c.service) order by service",
    )
    .fetch_all(connection)
    .await?;
    let lists = rows
        .iter()
        .filter_map(|(service, kk, ru, en)| checklist::parse(service, [kk, ru, en]).ok());
    Ok(lists.collect())
}

async fn modes(connection: &mut AnyConnection) -> Result<BTreeMap<String, FilingMode>, sqlx::Error> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select service, mode from filing_mode m
         where version = (select max(version) from filing_mode where service = m.service)",
    )
    .fetch_all(connection)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(service, mode)| Some((service, FilingMode::parse(&mode)?)))
        .collect())
}
