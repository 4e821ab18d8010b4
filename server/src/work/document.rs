//! `GET /work/{number}/documents/{id}`: a file of a case. Each reading is noted (separation rule 4). Refusals:
//! `not_found`, `own_case`.

use super::seen::{noted, reached};
use crate::{
    attachment,
    error::{Code, Refusal},
    looks::What,
    session::Official,
    state::App,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use shared::official::Permission;

/// Its content.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path((number, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let row = reached(&app, &official, Permission::ReadApplication, &number).await?;
    let mut connection = app.db.pool().acquire().await?;
    let documents = attachment::store::of_case(&mut connection, &row.number).await?;
    drop(connection);
    let file = documents
        .iter()
        .find(|file| file.id == id)
        .ok_or(Code::NotFound)?;
    let what = (What::Document, file.id.as_str());
    noted(&app, &official, Permission::ReadApplication, &row, what).await?;
    attachment::response(&app, file).await
}
