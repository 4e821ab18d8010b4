//! `GET /work/stream`, `GET /work/{number}/stream`: server-sent events for officials: that something has changed in the
//! cases of their offices, and the number of the last event of a case. Nothing else is told, so that nothing is noted as
//! read. Refusals of a case: `not_found`, `own_case`.

use super::seen::reached;
use crate::{
    case::stream::{self, EDITED, News, Watched},
    error::Refusal,
    session::Official,
    state::App,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use shared::official::{Permission, Places};

/// What is told of a list that may have changed.
const CHANGED: &str = "changed";

/// Follows the cases of my offices.
pub async fn list(State(app): State<App>, official: Official) -> Response {
    Watched::new(&app).told(CHANGED.to_owned(), move |news| match news {
        News::Case { office, centre, .. } => {
            let places = Places { office, centre };
            let mine = official.acting_on(Permission::ReadApplication, places).is_ok();
            mine.then(|| CHANGED.to_owned())
        }
        News::Edited => Some(EDITED.to_owned()),
        News::Offer { .. } => None,
    })
}

/// Follows a case of my office.
pub async fn case(
    State(app): State<App>,
    official: Official,
    Path(number): Path<String>,
) -> Result<Response, Refusal> {
    let row = reached(&app, &official, Permission::ReadApplication, &number).await?;
    stream::case(&app, row.number).await
}
