//! `GET /services/{id}/deadlines?filed_at=T`: when it counts as accepted, when every step and the result are due.
//!
//! Refusals: `not_found` (also for a service without procedure, or without this route), `moment_format`.

use super::known;
use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{
    Json,
    extract::{Path, Query, State},
};
use serde::{Deserialize, Serialize};
use shared::{
    calendar::Moment,
    procedure::{Collection, Deadlines, collection, deadlines},
};

/// The query. `case` and `route` name a route of the service (`CASE-2`, `PSC`); without one it is the usual route.
#[derive(Clone, Debug, Deserialize)]
pub struct Filing {
    filed_at: Option<String>,
    case: Option<String>,
    route: Option<String>,
}

/// What is answered: the dates, and those of a result that is collected at a counter.
#[derive(Clone, Debug, Serialize)]
pub struct Dates {
    #[serde(flatten)]
    dates: Deadlines,
    #[serde(flatten)]
    collection: Option<Collection>,
}

/// The dates, every step at its full limit; for now if no moment is given.
pub async fn handler(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(filing): Query<Filing>,
) -> Result<Json<Dates>, Refusal> {
    let named = [filing.case.as_deref(), filing.route.as_deref()];
    let route = named.into_iter().flatten().find(|code| !code.is_empty());
    let procedure = known(&id)?.routes.named(route.unwrap_or_default());
    let procedure = procedure.ok_or(Code::NotFound)?;
    let filed_at = match filing.filed_at.as_deref() {
        None | Some("") => app.clock.now(),
        Some(text) => moment(text).ok_or(Code::BadMoment)?,
    };
    let calendar = app.calendar();
    let dates = deadlines(procedure, &calendar, filed_at);
    let collection = collection(procedure, &calendar, &dates);
    Ok(Json(Dates { dates, collection }))
}

/// Reads the moment; a `+` that was not encoded arrives as a blank.
fn moment(text: &str) -> Option<Moment> {
    let mended = match text.rsplit_once(' ') {
        Some((moment, offset)) if offset.len() == "05:00".len() && moment.contains('T') => {
            format!("{moment}+{offset}")
        }
        _ => text.to_owned(),
    };
    Moment::parse(&mended).ok()
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn a_plus_may_have_become_a_blank() {
        assert_eq!(
            moment("2026-11-20T18:30:00 05:00"),
            moment("2026-11-20T18:30:00+05:00")
        );
        assert!(moment("2026-11-20T18:30:00+05:00").is_some());
        assert!(moment("2026-11-20 18:30").is_none() && moment("noon").is_none());
    }
}
