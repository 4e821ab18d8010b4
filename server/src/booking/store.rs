//! Places in the database: one row for each person.

use crate::{db::Tx, error::Refusal};
use jiff::civil::Date;
use shared::{
    api::Expected,
    booking::Place,
    calendar::{Moment, format_date},
};
use sqlx::AnyConnection;

/// Somebody's place, past or ahead.
pub async fn of(connection: &mut AnyConnection, iin: &str) -> Result<Option<Place>, Refusal> {
    let row: Option<(String, String)> = sqlx::query_as("select office, at from booking where iin = $1")
        .bind(iin)
        .fetch_optional(connection)
        .await?;
    let place = row.map(|(office, at)| {
        let at = Moment::parse(&at).map_err(Refusal::internal)?;
        Ok(Place { office, at })
    });
    place.transpose()
}

/// How many others have a place there.
pub async fn taken(connection: &mut AnyConnection, place: &Place, but: &str) -> Result<u32, Refusal> {
    let (count,): (i64,) =
        sqlx::query_as("select count(*) from booking where office = $1 and at = $2 and iin <> $3")
            .bind(&place.office)
            .bind(place.at.to_string())
            .bind(but)
            .fetch_one(connection)
            .await?;
    u32::try_from(count).map_err(Refusal::internal)
}

/// The place is theirs; an earlier one is given up.
pub async fn put(tx: &mut Tx, (iin, name): (&str, &str), place: &Place, now: Moment) -> Result<(), Refusal> {
    sqlx::query(
        "insert into booking (iin, name, office, at, made_at) values ($1, $2, $3, $4, $5)
         on conflict (iin) do update set
           name = excluded.name, office = excluded.office, at = excluded.at, made_at = excluded.made_at",
    )
    .bind(iin)
    .bind(name)
    .bind(&place.office)
    .bind(place.at.to_string())
    .bind(now.to_string())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// It is nobody's.
pub async fn delete(connection: &mut AnyConnection, iin: &str) -> Result<(), Refusal> {
    sqlx::query("delete from booking where iin = $1")
        .bind(iin)
        .execute(connection)
        .await?;
    Ok(())
}

/// Everybody who comes on a day, each with the IIN.
pub async fn on(connection: &mut AnyConnection, day: Date) -> Result<Vec<(String, Expected)>, Refusal> {
    let rows: Vec<(String, String, String, String)> =
        sqlx::query_as("select iin, at, office, name from booking where at like $1 order by at, name")
            .bind([&format_date(day), "T%"].concat())
            .fetch_all(connection)
            .await?;
    let expected = rows.into_iter().map(|(iin, at, office, name)| {
        let at = Moment::parse(&at).map_err(Refusal::internal)?;
        Ok((iin, Expected { at, office, name }))
    });
    expected.collect()
}
