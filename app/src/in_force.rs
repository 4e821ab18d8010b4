//! What holds of calendar, hours and offices: the acts' own until the server says that the administrator has edited
//! something; then what was edited is asked for, by code that is loaded only then (`part.rs`).

use crate::{api, part, prelude::*};
use shared::{
    api::{InForce, paths},
    calendar::Calendar,
    checklist::Checklist,
    office::Offices,
    text::Lang,
};
use std::{ops::Deref, pin::Pin, sync::Arc};

/// Calendar and offices of one version of the edits.
struct Held {
    version: i64,
    calendar: Calendar,
    offices: Offices,
    checklists: Vec<Checklist>,
}

thread_local! {
    /// Made by [`begin`], so that it lasts as long as the app; read in views, in tasks, in answers to a click.
    static HELD: RwSignal<Arc<Held>> = RwSignal::new(Arc::new(Held {
        version: 0,
        calendar: Calendar::kazakhstan(),
        offices: Offices::default(),
        checklists: Vec::new(),
    }));
}

/// Makes the one value under the app's own owner.
pub fn begin() {
    HELD.with(|_| ());
}

fn held() -> Arc<Held> {
    HELD.with(|held| held.get())
}

/// The calendar that dates are computed with (tracked).
pub fn calendar() -> Now {
    Now(held())
}

/// The calendar of now; not copied.
pub struct Now(Arc<Held>);

impl Deref for Now {
    type Target = Calendar;

    fn deref(&self) -> &Calendar {
        &self.0.calendar
    }
}

/// Reads the offices (tracked).
pub fn offices<T>(read: impl FnOnce(&Offices) -> T) -> T {
    read(&held().offices)
}

/// The name of an office; its code if it is unknown (tracked).
pub fn office_name(code: &str, lang: Lang) -> String {
    offices(|offices| offices.name(code, lang).unwrap_or(code).to_owned())
}

/// What the administrator lists under a document that stands for a whole package (DR-25); empty otherwise (tracked).
pub fn checklist(document: &str, lang: Lang) -> Vec<String> {
    listed(document).map_or_else(Vec::new, |list| list.names(lang).clone())
}

/// The same in every language; `None` until the administrator has listed something (tracked).
pub fn listed(document: &str) -> Option<Checklist> {
    let held = held();
    let list = held.checklists.iter().find(|list| list.document == document);
    list.cloned()
}

/// Where an office is and its telephone, as far as the administrator says; "" otherwise (tracked).
pub fn reached(code: &str) -> String {
    offices(|offices| {
        let office = offices.edit(code);
        let parts = office.map(|office| [office.address.as_str(), office.phone.as_str()]);
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    })
}

/// The version of the edits that holds here (tracked).
pub fn version() -> i64 {
    held().version
}

/// Whether this version is what holds here (tracked).
pub fn is_here(version: Option<i64>) -> bool {
    self::version() == version.unwrap_or_default()
}

/// Sees to it that this version holds here. What does not arrive is asked for again with the next look at the session.
pub async fn catch_up(version: Option<i64>) {
    if untrack(|| is_here(version)) {
        return;
    }
    part::later(None).await;
}

/// Asks the server for what was edited. Only [`part::later`] calls it.
pub fn ask() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async {
        let answer: api::Answer<InForce> = api::read("GET", paths::IN_FORCE).await;
        if let Ok(edits) = answer {
            let now = Held {
                version: edits.version,
                calendar: edits.calendar(),
                offices: edits.offices(),
                checklists: edits.checklists,
            };
            HELD.with(|held| held.set(Arc::new(now)));
        }
    })
}
