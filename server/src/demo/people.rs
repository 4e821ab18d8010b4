//! `GET /demo/people`: who can be played, and where their key file is.

use super::{DemoKey, PASSWORD, demo};
use crate::{error::Refusal, http::Language, state::App};
use axum::{Json, extract::State};
use shared::api::{DemoPerson, paths};

/// Everybody, with story and key in the language asked for. Whoever has no key has an empty address there.
pub async fn handler(
    State(app): State<App>,
    Language(lang): Language,
) -> Result<Json<Vec<DemoPerson>>, Refusal> {
    let people = demo(&app)?.people.iter().map(|person| {
        let has_key = person.key != DemoKey::None;
        DemoPerson {
            id: person.id.clone(),
            iin: person.iin.as_str().to_owned(),
            name: person.full_name(),
            phone: person.phone.as_str().to_owned(),
            story: person.story(lang).to_owned(),
            key_file: if has_key {
                paths::at(paths::DEMO_KEY, &person.id)
            } else {
                String::new()
            },
            key_password: if has_key {
                PASSWORD.to_owned()
            } else {
                String::new()
            },
        }
    });
    Ok(Json(people.collect()))
}
