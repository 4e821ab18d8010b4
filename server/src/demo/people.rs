//! `GET /demo/people`: who can be played, and where their key file is.

use super::{DemoKey, DemoOfficial, PASSWORD, demo};
use crate::{error::Refusal, http::Language, state::App};
use axum::{Json, extract::State};
use shared::{
    api::{DemoPerson, paths},
    office::Offices,
    text::{Lang, states},
};

/// Everybody, the officials last, with story and key in the language asked for. Whoever has no key has an empty address there.
pub async fn handler(
    State(app): State<App>,
    Language(lang): Language,
) -> Result<Json<Vec<DemoPerson>>, Refusal> {
    let demo = demo(&app)?;
    let people = demo.people.iter().map(|person| {
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
            roles: Vec::new(),
        }
    });
    let offices = app.offices();
    let officials = demo.officials.iter().map(|one| official(one, &offices, lang));
    Ok(Json(people.chain(officials).collect()))
}

/// An official; their story is where and in which roles they work.
fn official(official: &DemoOfficial, offices: &Offices, lang: Lang) -> DemoPerson {
    let work = official.roles.iter().map(|given| {
        let role = states::role(given.role).get(lang);
        let office = offices.name(&given.office, lang);
        office.map_or_else(|| format!("{role}."), |office| format!("{office}: {role}."))
    });
    DemoPerson {
        id: official.id.clone(),
        iin: official.iin.as_str().to_owned(),
        name: official.full_name(),
        phone: String::new(),
        story: work.collect::<Vec<_>>().join(" "),
        key_file: paths::at(paths::DEMO_KEY, &official.id),
        key_password: PASSWORD.to_owned(),
        roles: official.roles.clone(),
    }
}
