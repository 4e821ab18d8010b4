//! `GET /cases/{number}/documents/{id}`: a file that the case was filed with. Refusal: `not_found`.

use super::store;
use crate::{
    attachment,
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use axum::{
    extract::{Path, State},
    response::Response,
};

/// The content, if case and file are mine.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path((number, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    let documents = attachment::store::of_case(&mut connection, &row.number).await?;
    drop(connection);
    let file = documents
        .iter()
        .find(|file| file.id == id)
        .ok_or(Code::NotFound)?;
    attachment::response(&app, file).await
}
