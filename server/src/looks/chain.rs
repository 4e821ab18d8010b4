//! The chain of looks at a person's data: each carries the hash of the one before.

use crate::{db::Tx, error::Refusal, state::App};
use serde::Serialize;
use shared::envelope::{canonical_json, sha256_hex};
use sqlx::AnyConnection;

/// A look as it is hashed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Link {
    /// When, RFC 3339.
    pub at: String,
    /// At whose data.
    pub iin: String,
    /// The case; "" for none.
    pub case: String,
    /// The code of what was looked at.
    pub what: String,
    /// The id of a file; "" for none.
    pub document: String,
    /// Who.
    pub official: String,
    /// Their name, as it was then.
    pub name: String,
    /// The office.
    pub office: String,
    /// The role.
    pub role: String,
    /// The day of what is noted once a day; "" else.
    pub day: String,
}

impl Link {
    /// Its hash after this one.
    fn digest(&self, prev: &str) -> Result<String, serde_json::Error> {
        let value = serde_json::to_value((self, prev))?;
        Ok(sha256_hex(canonical_json(&value).as_bytes()))
    }
}

/// Appends a look, alone: two that are noted at the same time follow each other. What is noted of the day already stays.
pub async fn append(tx: &mut Tx, app: &App, link: &Link) -> Result<(), sqlx::Error> {
    app.db.alone(tx, "look").await?;
    let last: Option<(String,)> =
        sqlx::query_as("select hash from look where iin = $1 order by written desc limit 1")
            .bind(&link.iin)
            .fetch_optional(&mut **tx)
            .await?;
    let prev = last.map(|(hash,)| hash).unwrap_or_default();
    let hash = link
        .digest(&prev)
        .map_err(|error| sqlx::Error::Encode(Box::new(error)))?;
    sqlx::query(
        "insert into look (id, written, at, iin, case_number, what, document, official, name, office, role, day, prev, hash)
         select $1, coalesce(max(written), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 from look
         where 1 = 1 on conflict do nothing",
    )
    .bind(app.rng.id())
    .bind(&link.at)
    .bind(&link.iin)
    .bind(&link.case)
    .bind(&link.what)
    .bind(&link.document)
    .bind(&link.official)
    .bind(&link.name)
    .bind(&link.office)
    .bind(&link.role)
    .bind(&link.day)
    .bind(&prev)
    .bind(&hash)
    .execute(&mut **tx)
    .await?;
    Ok(())
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
);

/// How many looks there are, and those that do not follow the one before: case numbers ("" for none), each with what is wrong.
pub async fn verify(connection: &mut AnyConnection) -> Result<(usize, Vec<(String, String)>), Refusal> {
    let people: Vec<(String,)> = sqlx::query_as("select distinct iin from look order by iin")
        .fetch_all(&mut *connection)
        .await?;
    let (mut count, mut broken) = (0, Vec::new());
    for (iin,) in people {
        let looks: Vec<(Row, String, String)> = of(connection, &iin).await?;
        count += looks.len();
        broken.extend(first_broken(&looks)?);
    }
    Ok((count, broken))
}

/// The looks at a person's data with their links, in order.
async fn of(connection: &mut AnyConnection, iin: &str) -> Result<Vec<(Row, String, String)>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "select at, iin, case_number, what, document, official, name, office, role, day
         from look where iin = $1 order by written",
    )
    .bind(iin)
    .fetch_all(&mut *connection)
    .await?;
    let links: Vec<(String, String)> =
        sqlx::query_as("select prev, hash from look where iin = $1 order by written")
            .bind(iin)
            .fetch_all(connection)
            .await?;
    let both = rows.into_iter().zip(links);
    Ok(both.map(|(row, (prev, hash))| (row, prev, hash)).collect())
}

/// The first look of a person's that does not follow the one before. Those from before this table have no hash; they stand
/// before all others.
fn first_broken(looks: &[(Row, String, String)]) -> Result<Option<(String, String)>, Refusal> {
    let mut last = "";
    for (row, prev, hash) in looks {
        let link = link(row);
        let old = last.is_empty() && prev.is_empty() && hash.is_empty() && link.role.is_empty();
        if !old && (prev != last || *hash != link.digest(prev)?) {
            let problem = format!("the look of {} does not follow the one before", link.at);
            return Ok(Some((link.case, problem)));
        }
        last = hash;
    }
    Ok(None)
}

fn link((at, iin, case, what, document, official, name, office, role, day): &Row) -> Link {
    Link {
        at: at.clone(),
        iin: iin.clone(),
        case: case.clone(),
        what: what.clone(),
        document: document.clone(),
        official: official.clone(),
        name: name.clone(),
        office: office.clone(),
        role: role.clone(),
        day: day.clone(),
    }
}
