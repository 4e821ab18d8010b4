//! The page of a case follows the case.

use super::matter::Matter;
use crate::{
    components::Fetched,
    live::{self, Heard},
    portal::portal,
    prelude::*,
};
use shared::{
    api::{CaseView, paths},
    text::ui::case::now as words,
};

/// Keeps what was fetched up to date while the page is open and in sight, and says what is new to those who do not see
/// it.
pub fn follow(number: Memo<String>, case: Fetched<CaseView>) {
    let last = Memo::new(move |_| Some(case.there()?.events.last()?.seq));
    let address = Memo::new(move |_| paths::at(paths::CASE_STREAM, &number.get()));
    let (told, portal) = (RwSignal::new(None), portal());
    Effect::new(move || {
        number.with(|_| ());
        told.set(None);
    });
    let hear = Callback::new(move |heard| match heard {
        Heard::Last(seq) => told.try_set(Some(seq)),
        Heard::Edited => portal.refresh(),
        Heard::Something => case.again(),
    });
    live::follow(address, hear, Callback::new(move |()| case.again()));
    // What was told may be older or newer than what was fetched meanwhile.
    Effect::new(move || {
        if let (Some(told), Some(last)) = (told.get(), last.get())
            && told > last
        {
            case.again();
        }
    });
    announce(case, last);
}

/// Says what is new, in the polite live region.
fn announce(case: Fetched<CaseView>, last: Memo<Option<u32>>) {
    let portal = portal();
    Effect::following(move |before: Option<Option<u32>>| {
        let last = last.get();
        if let (Some(Some(before)), Some(last)) = (before, last)
            && before < last
        {
            let lang = portal.lang_now();
            let matter = untrack(|| case.there()).and_then(Matter::of);
            if let Some(what) = matter.and_then(|matter| matter.news(before, lang)) {
                portal.announce(words::NEWS.fill(lang, &[("what", what)]));
            }
        }
        last
    });
}
