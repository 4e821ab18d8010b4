//! What an applicant may do beside what is asked.

use super::{address, matter::Matter};
use crate::{components::say, prelude::*};
use shared::{
    service::find,
    text::{Text, ui::case::now as words},
};

/// The service by which answers are changed (service G).
pub const UPDATE: &str = "housing-queue-update";

/// Whether answers of this case can be changed by an application of its own.
pub fn can_update(matter: &Matter) -> bool {
    matter.service.id != UPDATE && find(UPDATE).is_some_and(|service| service.form.is_some())
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
        way(open && can_update(matter), "update", words::TO_UPDATE),
        way(!matter.answered().is_empty(), "registries", words::TO_REGISTRIES),
        way(open, "withdraw", words::TO_WITHDRAW),
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
