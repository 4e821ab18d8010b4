//! Where the package of a case has been: its hand-overs in their order.

use super::barcode::barcode;
use crate::{
    components::{say, spoken},
    in_force::office_name,
    prelude::*,
};
use shared::{
    procedure::{self, Direction, Event, hand_overs},
    text::{dates::long_moment, ui::courier as words},
};

/// The chain, with the barcode and the way to print it; nothing where nothing is carried.
pub fn chain(number: &str, events: &[Event]) -> AnyView {
    let items = hand_overs(events)
        .map(|one| {
            let (office, at, direction) = (one.scanned.at().to_owned(), one.at, one.scanned.direction);
            let what = spoken(move |lang| {
                let words = match direction {
                    Direction::Out => words::OUT,
                    Direction::In => words::IN,
                };
                words.fill(lang, &[("office", office_name(&office, lang))])
            });
            let name = one.name.to_owned();
            view! {
                <li>
                    <p>{what}</p>
                    <p class="small muted">{spoken(move |lang| long_moment(at, lang))}" · "{name}</p>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let label = ["/work/", number, "/label"].concat();
    let empty = items
        .is_empty()
        .then(|| view! { <p class="muted">{say(words::NOT_MOVED)}</p> });
    view! {
        <section class="case__part" aria-labelledby="chain">
            <h2 id="chain">{say(words::CHAIN)}</h2>
            {barcode(&procedure::barcode(number), number.to_owned())}
            {empty}
            <ol class="case__list plain-list">{items}</ol>
            <p class="no-print"><a href=label>{say(words::LABEL)}</a></p>
        </section>
    }
}
