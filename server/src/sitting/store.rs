//! Sittings in the database.

use crate::{
    db::Tx,
    error::{Code, Refusal},
};
use shared::{
    api::{ItemResult, SittingSignature, SittingState},
    calendar::Moment,
    procedure::{MemberSignature, SittingMinutes},
};
use sqlx::AnyConnection;

/// A sitting without its agenda.
#[derive(Clone, Debug)]
pub struct SittingRow {
    /// Its id.
    pub id: String,
    /// The office.
    pub office: String,
    /// When it is held.
    pub at: Moment,
    /// Where.
    pub place: String,
    /// IIN of whoever presides.
    pub chair: String,
    /// IIN of whoever keeps the minutes.
    pub secretary: String,
    /// How far it is.
    pub state: SittingState,
    /// Counts its changes.
    pub revision: u32,
    /// The number of the minutes, or "".
    pub number: String,
    /// The minutes as they are signed, or "".
    pub content: String,
}

macro_rules! columns {
    () => {
        "id, office, at, place, chair, secretary, state, revision, number, content"
    };
}

/// The columns, in the order of [`Row`].
pub const COLUMNS: &str = columns!();

/// As the database has it.
pub type Row = (
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    i64,
    String,
    String,
);

/// Reads a row.
pub fn sitting(row: Row) -> Result<SittingRow, Refusal> {
    let (id, office, at, place, chair, secretary, state, revision, number, content) = row;
    Ok(SittingRow {
        id,
        office,
        at: Moment::parse(&at).map_err(Refusal::internal)?,
        place,
        chair,
        secretary,
        state: SittingState::parse(&state).ok_or(Code::Internal)?,
        revision: u32::try_from(revision).map_err(Refusal::internal)?,
        number,
        content,
    })
}

impl SittingRow {
    /// The minutes, once they are written.
    pub fn minutes(&self) -> Result<Option<SittingMinutes>, Refusal> {
        if self.content.is_empty() {
            return Ok(None);
        }
        Ok(Some(serde_json::from_str(&self.content)?))
    }
}

/// The sitting with this id.
pub async fn find(connection: &mut AnyConnection, id: &str) -> Result<Option<SittingRow>, Refusal> {
    let row: Option<Row> = sqlx::query_as(concat!("select ", columns!(), " from sitting where id = $1"))
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.map(sitting).transpose()
}

/// Waits until nobody else writes to the sitting, on both databases, and reads it.
pub async fn hold(tx: &mut Tx, id: &str) -> Result<SittingRow, Refusal> {
    sqlx::query("update sitting set revision = revision where id = $1")
        .bind(id)
        .execute(&mut **tx)
        .await?;
    find(tx, id).await?.ok_or_else(|| Code::NotFound.into())
}

/// Keeps it, in place of what was known.
pub async fn put(tx: &mut Tx, row: &SittingRow) -> Result<(), sqlx::Error> {
    let year = if row.number.is_empty() {
        String::new()
    } else {
        row.at.date().year().to_string()
    };
    sqlx::query(
        "insert into sitting (id, office, at, place, chair, secretary, state, revision, number, year, content)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update set at = excluded.at, place = excluded.place, chair = excluded.chair,
           secretary = excluded.secretary, state = excluded.state, revision = excluded.revision,
           number = excluded.number, year = excluded.year, content = excluded.content",
    )
    .bind(&row.id)
    .bind(&row.office)
    .bind(row.at.to_string())
    .bind(&row.place)
    .bind(&row.chair)
    .bind(&row.secretary)
    .bind(row.state.code())
    .bind(i64::from(row.revision))
    .bind(&row.number)
    .bind(year)
    .bind(&row.content)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether other minutes of the office carry this number in the year of the sitting.
pub async fn number_known(tx: &mut Tx, row: &SittingRow) -> Result<bool, sqlx::Error> {
    let found: Option<(String,)> =
        sqlx::query_as("select id from sitting where office = $1 and year = $2 and number = $3 and id <> $4")
            .bind(&row.office)
            .bind(row.at.date().year().to_string())
            .bind(&row.number)
            .bind(&row.id)
            .fetch_optional(&mut **tx)
            .await?;
    Ok(found.is_some())
}

/// The agenda: case numbers in order, each with what became of it.
pub async fn items(connection: &mut AnyConnection, id: &str) -> Result<Vec<(String, ItemResult)>, Refusal> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select case_number, result from sitting_item where sitting = $1 order by position")
            .bind(id)
            .fetch_all(connection)
            .await?;
    rows.into_iter()
        .map(|(case, result)| Ok((case, ItemResult::parse(&result).ok_or(Code::Internal)?)))
        .collect()
}

/// Keeps the agenda of a sitting, in place of the one before.
pub async fn put_items(tx: &mut Tx, id: &str, cases: &[String]) -> Result<(), sqlx::Error> {
    sqlx::query("delete from sitting_item where sitting = $1")
        .bind(id)
        .execute(&mut **tx)
        .await?;
    for (position, case) in (0_i64..).zip(cases) {
        sqlx::query(
            "insert into sitting_item (sitting, position, case_number, result) values ($1, $2, $3, 'open')",
        )
        .bind(id)
        .bind(position)
        .bind(case)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// What became of a case.
pub async fn put_result(tx: &mut Tx, id: &str, case: &str, result: ItemResult) -> Result<(), sqlx::Error> {
    sqlx::query("update sitting_item set result = $3 where sitting = $1 and case_number = $2")
        .bind(id)
        .bind(case)
        .bind(result.code())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The cases of an office that are on an open agenda, each with its sitting.
pub async fn taken(
    connection: &mut AnyConnection,
    office: &str,
) -> Result<Vec<(String, String)>, sqlx::Error> {
    sqlx::query_as(
        "select i.case_number, i.sitting from sitting_item i join sitting s on s.id = i.sitting
         where s.office = $1 and i.result = 'open'",
    )
    .bind(office)
    .fetch_all(connection)
    .await
}

/// Who has signed the minutes, in order; with the digests of the signatures.
pub async fn signatures(
    connection: &mut AnyConnection,
    id: &str,
) -> Result<Vec<(SittingSignature, MemberSignature)>, Refusal> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "select iin, name, at, signature_sha256 from sitting_signature where sitting = $1 order by at, iin",
    )
    .bind(id)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(iin, name, at, signature)| {
            let at = Moment::parse(&at).map_err(Refusal::internal)?;
            let member = MemberSignature {
                iin: iin.clone(),
                at,
                signature,
            };
            Ok((SittingSignature { iin, name, at }, member))
        })
        .collect()
}

/// Other minutes take the place of those that were signed: the signatures under them go.
pub async fn drop_signatures(tx: &mut Tx, id: &str) -> Result<(), sqlx::Error> {
    sqlx::query("delete from sitting_signature where sitting = $1")
        .bind(id)
        .execute(&mut **tx)
        .await?;
    Ok(())
}
