//! Places in a centre's electronic queue (BP-0): one for each person, to book, to move, to give up.

pub mod store;

use crate::{
    error::{Code, Refusal},
    http::Body,
    looks::{self, Shown, What},
    session::{Official, SignedIn},
    state::App,
};
use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
};
use jiff::civil::Date;
use serde::Deserialize;
use shared::{
    api::{Expected, QueueView, Slot},
    booking::{self, PLACES, Place, centres, slots},
    calendar::{Schedule, parse_date},
    official::Permission,
    service::loaded,
};

/// The query: a centre and a day.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    #[serde(default)]
    office: String,
    #[serde(default)]
    day: String,
}

/// The working time of a centre that has a queue.
fn schedule(office: &str) -> Option<&'static Schedule> {
    loaded().filter_map(centres).find_map(|(procedure, offices)| {
        let known = offices.iter().any(|known| known.code == office);
        known.then(|| procedure.counter())
    })
}

fn day(text: &str) -> Result<Date, Refusal> {
    parse_date(text).ok_or_else(|| Code::BadRequest.into())
}

/// `GET /queue?office=&day=`: my place, and the places of a day. Refusals: `bad_request`, `not_found` (no such centre).
pub async fn view(
    State(app): State<App>,
    session: SignedIn,
    Query(asked): Query<Asked>,
) -> Result<Json<QueueView>, Refusal> {
    let now = app.clock.now();
    let mut connection = app.db.pool().acquire().await?;
    let mine = store::of(&mut connection, session.iin()).await?;
    let mine = mine.filter(|place| place.at > now);
    let mut free = Vec::new();
    if !asked.office.is_empty() {
        let schedule = schedule(&asked.office).ok_or(Code::NotFound)?;
        for at in slots(schedule, &app.calendar(), day(&asked.day)?) {
            if booking::refusal(schedule, &app.calendar(), at, now).is_some() {
                continue;
            }
            let place = Place {
                office: asked.office.clone(),
                at,
            };
            let taken = store::taken(&mut connection, &place, session.iin()).await?;
            let free_now = PLACES.saturating_sub(taken);
            free.push(Slot { at, free: free_now });
        }
    }
    let centres = loaded().filter_map(centres).flat_map(|(_, offices)| offices);
    let mut centres: Vec<String> = centres.map(|office| office.code.to_owned()).collect();
    centres.dedup();
    Ok(Json(QueueView {
        centres,
        mine,
        slots: free,
    }))
}

/// `PUT /queue/mine`: books a place, or moves mine there. Refusals: `not_found` (no such centre), `slot_past`, `slot_closed`,
/// `slot_too_far`, `slot_full`; then my place stands as it was.
pub async fn book(
    State(app): State<App>,
    session: SignedIn,
    Body(place): Body<Place>,
) -> Result<Json<Place>, Refusal> {
    let schedule = schedule(&place.office).ok_or(Code::NotFound)?;
    let now = app.clock.now();
    match booking::refusal(schedule, &app.calendar(), place.at, now) {
        Some(booking::PAST) => return Err(Code::SlotPast.into()),
        Some(booking::TOO_FAR) => return Err(Code::SlotTooFar.into()),
        Some(_) => return Err(Code::SlotClosed.into()),
        None => {}
    }
    let mut tx = app.db.begin().await?;
    // Of two who want the last place one gets it.
    app.db.alone(&mut tx, "booking").await?;
    if store::taken(&mut tx, &place, session.iin()).await? >= PLACES {
        return Err(Code::SlotFull.into());
    }
    let name = session.person().full_name();
    store::put(&mut tx, (session.iin(), &name), &place, now).await?;
    tx.commit().await?;
    Ok(Json(place))
}

/// `DELETE /queue/mine`: gives my place up; also if I have none.
pub async fn give_up(State(app): State<App>, session: SignedIn) -> Result<StatusCode, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    store::delete(&mut connection, session.iin()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `GET /counter/queue?day=`: who comes on a day to the centres behind whose counters I stand; that I saw it is noted. Refusal: `bad_request`.
pub async fn expected(
    State(app): State<App>,
    official: Official,
    Query(asked): Query<Asked>,
) -> Result<Json<Vec<Expected>>, Refusal> {
    let day = day(&asked.day)?;
    let mut connection = app.db.pool().acquire().await?;
    let mut all = store::on(&mut connection, day).await?;
    drop(connection);
    all.retain(|(_, one)| official.acting(Permission::CreateAtCentre, &one.office).is_ok());
    let shown = all.iter().map(|(iin, one)| Shown {
        iin: iin.clone(),
        case: String::new(),
        office: String::new(),
        centre: one.office.clone(),
    });
    looks::people(
        &app,
        &official,
        Permission::CreateAtCentre,
        What::Queue,
        shown.collect(),
    )
    .await?;
    Ok(Json(all.into_iter().map(|(_, one)| one).collect()))
}
