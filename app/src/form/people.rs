//! Answers that are people of the application: nobody types an IIN twice.

use super::{
    choice::{Offer, boxes, radios},
    frame::{Spot, grouped},
};
use crate::prelude::*;
use jiff::civil::Date;
use shared::{
    calendar::is_adult,
    form::{Answers, Only, people},
    person::{Iin, Sex},
    text::ui::apply as words,
};

/// One of them.
pub fn person(spot: &Spot) -> AnyView {
    chosen(spot, Only::Anyone, radios)
}

/// Any of them that the question is about.
pub fn any_people(spot: &Spot, only: Only) -> AnyView {
    chosen(spot, only, boxes)
}

fn chosen(spot: &Spot, only: Only, draw: fn(&Spot, Vec<Offer>) -> AnyView) -> AnyView {
    let (pen, day) = (spot.pen, spot.pen.sheet.day());
    let offers = Memo::new(move |_| {
        pen.sheet
            .read(|answers| offers(answers, only, day, pen.say(words::YOU)))
    });
    let inner = spot.clone();
    let controls = live(move || {
        let offers = offers.get();
        if offers.is_empty() {
            let text = if only == Only::Anyone {
                words::NO_PEOPLE
            } else {
                words::NO_SUCH_PEOPLE
            };
            return view! { <p class="field__wait">{pen.say(text)}</p> };
        }
        draw(&inner, offers)
    });
    grouped(spot, controls)
}

fn offers(answers: &Answers, only: Only, day: Date, you: &str) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::new();
    for (path, digits, name) in people(answers) {
        let Ok(iin) = Iin::parse(&digits) else { continue };
        let of_family = path.starts_with("family/");
        let fits = match only {
            Only::Anyone => true,
            Only::Women => iin.sex() == Sex::Female,
            Only::MinorFamily => of_family && !is_adult(iin.birth_date(), day),
        };
        if fits && !offers.iter().any(|offer| offer.value == digits) {
            let text = if of_family {
                name
            } else {
                [&name, " (", you, ")"].concat()
            };
            offers.push(Offer {
                value: digits,
                text,
                note: iin.grouped(),
                alone: false,
            });
        }
    }
    offers
}
