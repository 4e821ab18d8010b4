//! Serial numbers in the lists of an office (DR-65).

use super::store::CaseRow;
use crate::{db::Tx, error::Refusal};
use jiff::civil::Date;
use shared::{calendar::format_date, procedure::Place};

/// The next number in a list; whoever else asks for one of that list waits until this transaction ends.
pub async fn next(tx: &mut Tx, office: &str, list: String) -> Result<Place, Refusal> {
    let (number,): (i64,) = sqlx::query_as(
        "insert into queue_list (office, list, last) values ($1, $2, 1)
         on conflict (office, list) do update set last = queue_list.last + 1 returning last",
    )
    .bind(office)
    .bind(&list)
    .fetch_one(&mut **tx)
    .await?;
    Ok(Place {
        list,
        number: u32::try_from(number).map_err(Refusal::internal)?,
    })
}

/// Enters a case under its number.
pub async fn enter(tx: &mut Tx, row: &CaseRow, place: &Place, on: Date) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into queue_entry (office, list, number, case_number, registered_on) values ($1, $2, $3, $4, $5)",
    )
    .bind(&row.office)
    .bind(&place.list)
    .bind(i64::from(place.number))
    .bind(&row.number)
    .bind(format_date(on))
    .execute(&mut **tx)
    .await?;
    Ok(())
}
