//! What an applicant may do beside what is asked.

use super::{address, matter::Matter};
use crate::{components::say, prelude::*};
use shared::{
    service::{CARDS, Card},
    text::{Text, ui::case::now as words},
};

/// The service by an application for which the answers of this case can be changed now (service G).
pub fn updated_by(matter: &Matter) -> Option<&'static Card> {
    let found = CARDS.iter().find(|card| card.updates == Some(matter.service.id));
    found.filter(|_| matter.case.update_problem().is_none())
}

/// Links to what may be done; nothing where nothing may.
pub fn ways(matter: &Matter) -> AnyView {
    let open = matter.is_open();
    let way = |there: bool, page: &str, text: Text| {
        there.then(|| {
            let href = address(&matter.view.case, page);
            view! { <li><a href=href>{say(text)}</a></li> }
        })
    };
    let ways: Vec<AnyView> = [
        way(open, "documents", words::TO_DOCUMENTS),
        way(updated_by(matter).is_some(), "update", words::TO_UPDATE),
        way(!matter.answered().is_empty(), "registries", words::TO_REGISTRIES),
        way(
            open && matter.service.can_be_withdrawn(),
            "withdraw",
            words::TO_WITHDRAW,
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    if ways.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="case__part no-print" aria-labelledby="ways">
            <h2 id="ways">{say(words::CAN)}</h2>
            <ul class="ways plain-list">{ways}</ul>
        </section>
    }
}
