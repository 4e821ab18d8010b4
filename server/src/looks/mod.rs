//! Looks of officials at personal data: each is noted where it happens, in the audit log and for the person who was looked
//! at (separation rule 4 of `spec.md` 10.2; the person reads it at `GET /my-data/looks`).
//!
//! What names one case is noted each time. A list is noted for each person in it the first time that the official sees them
//! there on that day: it is fetched anew with every piece of news, and a hundred lines a day would hide the one that matters.
//!
//! Each look carries the hash of the one before it at the same person's data, so that none can be changed or taken out
//! unnoticed; `qonys verify-log` follows the chains (`chain.rs`).

pub mod chain;

use self::chain::Link;
use crate::{
    audit::{self, DONE, Entry},
    case::store,
    db::Tx,
    error::Refusal,
    session::Official,
    state::App,
};
use shared::{
    api::Look,
    calendar::{Moment, format_date},
    official::{Capacity, Permission, Places, Role, capacity_on},
};
use sqlx::AnyConnection;

/// What was looked at; its code is stable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// The whole case.
    Case,
    /// A file of it.
    Document,
    /// Number, state, dates.
    Status,
    /// The answers of the state's systems, which were asked then.
    Checks,
    /// Who works on it.
    Executor,
    /// A document to sign.
    Paper,
    /// The work list.
    List,
    /// The calendar of hearings.
    Hearings,
    /// The agenda of a commission.
    Agenda,
    /// A registry of what couriers carry.
    Registry,
    /// Who comes to a counter.
    Queue,
    /// The audit log.
    Audit,
    /// What the state's systems hold on whoever stands at a counter.
    LookUp,
}

impl What {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Document => "document",
            Self::Status => "status",
            Self::Checks => "checks",
            Self::Executor => "executor",
            Self::Paper => "paper",
            Self::List => "list",
            Self::Hearings => "hearings",
            Self::Agenda => "agenda",
            Self::Registry => "registry",
            Self::Queue => "queue",
            Self::Audit => "audit",
            Self::LookUp => "look_up",
        }
    }
}

/// Somebody whose data are shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    /// IIN.
    pub iin: String,
    /// The case; "" for none.
    pub case: String,
    /// The office where it lies, or that is asked about.
    pub office: String,
    /// The centre that took it in; "" for none.
    pub centre: String,
}

impl Shown {
    /// In which capacity the official sees it.
    fn seen_as<'a>(&self, official: &'a Official, permission: Permission) -> Option<&'a Capacity> {
        let places = Places {
            office: &self.office,
            centre: &self.centre,
        };
        capacity_on(&official.roles, permission, places)
    }
}

/// Notes a look at one case. `document` is the id of a file, or "".
pub async fn one(
    app: &App,
    official: &Official,
    permission: Permission,
    (what, document): (What, &str),
    shown: &Shown,
) -> Result<(), Refusal> {
    let mut tx = app.db.begin().await?;
    add(&mut tx, app, official, permission, (what, document, ""), shown).await?;
    let named = [&shown.case, " ", what.code(), " ", document].concat();
    note(&mut tx, app, official, named.trim_end()).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes that a list showed these cases with their applicants' names.
pub async fn cases(
    app: &App,
    official: &Official,
    permission: Permission,
    what: What,
    numbers: Vec<String>,
) -> Result<(), Refusal> {
    let known = known(app, official, what).await?;
    let mut connection = app.db.pool().acquire().await?;
    let mut new = Vec::new();
    for number in numbers {
        if !known.iter().any(|(_, case)| *case == number) {
            new.push(store::any(&mut connection, &number).await?.shown());
        }
    }
    drop(connection);
    add_all(app, official, permission, what, &new).await
}

/// Notes that a list showed these people.
pub async fn people(
    app: &App,
    official: &Official,
    permission: Permission,
    what: What,
    mut shown: Vec<Shown>,
) -> Result<(), Refusal> {
    let known = known(app, official, what).await?;
    shown.retain(|one| {
        !known
            .iter()
            .any(|(iin, case)| *iin == one.iin && *case == one.case)
    });
    add_all(app, official, permission, what, &shown).await
}

/// Whom the official has seen today in lists of this kind, and in which case.
async fn known(app: &App, official: &Official, what: What) -> Result<Vec<(String, String)>, sqlx::Error> {
    sqlx::query_as(
        "select iin, case_number from look where official = $1 and what = $2 and day = $3 and day <> ''",
    )
    .bind(&official.iin)
    .bind(what.code())
    .bind(format_date(app.clock.now().date()))
    .fetch_all(app.db.pool())
    .await
}

/// Notes them, and in the audit log once; the official's own data are no look.
async fn add_all(
    app: &App,
    official: &Official,
    permission: Permission,
    what: What,
    shown: &[Shown],
) -> Result<(), Refusal> {
    let others: Vec<&Shown> = shown.iter().filter(|one| one.iin != official.iin).collect();
    if others.is_empty() {
        return Ok(());
    }
    let day = format_date(app.clock.now().date());
    let mut tx = app.db.begin().await?;
    let mut named = what.code().to_owned();
    for one in others {
        add(&mut tx, app, official, permission, (what, "", &day), one).await?;
        named.push(' ');
        named.push_str(if one.case.is_empty() { &one.iin } else { &one.case });
    }
    note(&mut tx, app, official, &named).await?;
    tx.commit().await?;
    Ok(())
}

async fn note(tx: &mut Tx, app: &App, official: &Official, detail: &str) -> Result<(), sqlx::Error> {
    let entry = Entry {
        iin: &official.iin,
        action: "read",
        code: DONE,
        detail,
    };
    audit::write(tx, app, entry).await
}

async fn add(
    tx: &mut Tx,
    app: &App,
    official: &Official,
    permission: Permission,
    (what, document, day): (What, &str, &str),
    shown: &Shown,
) -> Result<(), sqlx::Error> {
    let capacity = shown.seen_as(official, permission);
    let link = Link {
        at: app.clock.now().to_string(),
        iin: shown.iin.clone(),
        case: shown.case.clone(),
        what: what.code().to_owned(),
        document: document.to_owned(),
        official: official.iin.clone(),
        name: official.name.clone(),
        office: capacity.map_or_else(String::new, |capacity| capacity.office.clone()),
        role: capacity.map_or_else(String::new, |capacity| capacity.role.code().to_owned()),
        day: day.to_owned(),
    };
    chain::append(tx, app, &link).await
}

/// How many looks at a person's data there are.
pub async fn count(connection: &mut AnyConnection, iin: &str) -> Result<u64, sqlx::Error> {
    let (count,): (i64,) = sqlx::query_as("select count(*) from look where iin = $1")
        .bind(iin)
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}

type Row = (
    i64,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
);

/// Looks at a person's data, the latest first, from before this place; with each its place.
pub async fn at(
    connection: &mut AnyConnection,
    iin: &str,
    (written, id): (i64, &str),
    most: i64,
) -> Result<Vec<(String, Look)>, Refusal> {
    let rows: Vec<Row> = sqlx::query_as(
        "select look.written, look.id, look.at, look.case_number, look.what, coalesce(attachment.name, ''), look.name,
                look.office, look.role
         from look left join attachment on attachment.id = look.document and attachment.case_number = look.case_number
         where look.iin = $1 and (look.written < $2 or (look.written = $3 and look.id < $4))
         order by look.written desc, look.id desc limit $5",
    )
    .bind(iin)
    .bind(written)
    .bind(written)
    .bind(id)
    .bind(most)
    .fetch_all(connection)
    .await?;
    let looks = rows
        .into_iter()
        .map(|(written, id, at, case, what, file, name, office, role)| {
            let look = Look {
                at: Moment::parse(&at).map_err(Refusal::internal)?,
                case,
                what,
                file,
                name: name.trim_end().to_owned(),
                office,
                role: Role::parse(&role),
            };
            Ok((format!("{written}-{id}"), look))
        });
    looks.collect()
}
