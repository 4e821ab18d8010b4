//! What a person takes along: everything as data, and beside it each document as a file of its own.

use super::{
    gather::{self, Whole},
    view,
};
use crate::{attachment, booking, draft, error::Refusal, looks, session::SignedIn, state::App};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use shared::api::MyFile;
use sqlx::AnyConnection;

/// An entry of the archive.
pub enum Part {
    /// This content.
    Here(String, Vec<u8>),
    /// The kept file of this digest.
    Kept(String, String),
}

/// Everything, `data.json` first.
pub async fn parts(app: &App, session: &SignedIn) -> Result<Vec<Part>, Refusal> {
    let iin = session.iin();
    let cases = gather::cases(app, iin).await?;
    let mut connection = app.db.pool().acquire().await?;
    let files = gather::files(&mut connection, iin).await?;
    let mut parts = Vec::new();
    let mut of_cases = Vec::new();
    for whole in &cases {
        of_cases.push(case(&mut connection, whole, &mut parts).await?);
    }
    let mut drafts = Vec::new();
    for draft in draft::list::of(app, iin).await? {
        drafts.push(draft::store::find(&mut connection, iin, &draft.service).await?);
    }
    let looks = looks::at(&mut connection, iin, (i64::MAX, ""), i64::MAX).await?;
    let looks: Vec<_> = looks.into_iter().map(|(_, look)| look).collect();
    let data = json!({
        "format": "qonys-my-data/1",
        "portal": app.config.http.origin,
        "made_at": app.clock.now(),
        "person": session.person(),
        "reach": view::reach(app, iin, &cases).await?,
        "drafts": drafts,
        "cases": of_cases,
        "files": files.iter().enumerate().map(listed).collect::<Vec<_>>(),
        "booking": booking::store::of(&mut connection, iin).await?,
        "looks": looks,
    });
    let text = serde_json::to_string_pretty(&data)?;
    parts.insert(0, Part::Here("data.json".to_owned(), text.into_bytes()));
    let kept = files.iter().enumerate();
    parts.extend(kept.map(|(at, file)| Part::Kept(path(at, file), file.sha256.clone())));
    Ok(parts)
}

/// A case as data; what was signed goes beside it, each with its signature: `openssl cms -verify -inform DER` takes them.
async fn case(
    connection: &mut AnyConnection,
    whole: &Whole,
    parts: &mut Vec<Part>,
) -> Result<Value, Refusal> {
    let number = &whole.row.number;
    // What a one-time password confirmed is signed by nobody: it lies beside the confirmation, which the system sealed.
    let signed: Vec<(String, String, String)> = sqlx::query_as(
        "select 'application', content, case when confirmation = '' then cms else '' end from evidence
            where case_number = $1 and cms <> ''
         union all select 'confirmation', confirmation, cms from evidence
            where case_number = $2 and confirmation <> ''
         union all select cast(seq as text), content, cms from paper where case_number = $3 and cms <> ''",
    )
    .bind(number)
    .bind(number)
    .bind(number)
    .fetch_all(&mut *connection)
    .await?;
    for (what, content, cms) in signed {
        let name = format!("signed/{number}-{what}.json");
        let bare: String = cms.chars().filter(|c| !c.is_whitespace()).collect();
        if let Some(der) = STANDARD.decode(bare).ok().filter(|der| !der.is_empty()) {
            parts.push(Part::Here([&name, ".p7s"].concat(), der));
        }
        parts.push(Part::Here(name, content.into_bytes()));
    }
    Ok(json!({
        "case": number,
        "service": whole.row.service,
        "version": whole.row.version,
        "route": whole.row.route,
        "mode": whole.row.mode,
        "office": whole.row.office,
        "centre": whole.row.centre,
        "state": whole.case.state,
        "filed_at": whole.case.filed_at,
        "language": whole.row.lang.tag(),
        "mobile": whole.row.mobile,
        "email": whole.row.email,
        "answers": whole.answers,
        "consents": view::case(whole)?.consents,
        "documents": attachment::store::of_case(connection, number).await?,
        "papers": whole.papers,
        "events": whole.events,
    }))
}

/// Where a file lies in the archive: no two are called alike.
fn path(at: usize, file: &MyFile) -> String {
    format!("files/{:03} {}", at + 1, file.name)
}

fn listed((at, file): (usize, &MyFile)) -> Value {
    json!({ "path": path(at, file), "file": file })
}
