//! Whether enough people are left to take applications in, as the roles stand in the form: before anything is saved (AS-70).

use super::role_rows::written;
use crate::{entry::Entry, in_force::office_name, prelude::*};
use shared::{
    api::OfficialView,
    official::{Role, Shortage, shortages},
    text::{Lang, states, ui::admin as words},
};
use std::collections::BTreeSet;

/// The sentence of a shortage.
pub fn sentence(shortage: &Shortage, lang: Lang) -> String {
    words::SHORTAGE.fill(
        lang,
        &[
            ("office", office_name(&shortage.office, lang)),
            ("role", states::role(shortage.role).get(lang).to_owned()),
            ("have", shortage.have.to_string()),
            ("least", shortage.least.to_string()),
        ],
    )
}

/// What would be too few if the form were saved as it is; `others` are all other officials.
pub fn warning(entry: Entry, official: Option<&OfficialView>, others: Vec<OfficialView>) -> AnyView {
    let before = official
        .map(|official| official.roles.clone())
        .unwrap_or_default();
    let portal = crate::portal::portal();
    live(move || {
        let active = !entry.follow("active").is_empty();
        // The rows are followed as they are read.
        for key in entry.rows("roles") {
            entry.follow(&["roles/", &key, "/role"].concat());
            entry.follow(&["roles/", &key, "/office"].concat());
        }
        let roles = written(entry);
        let mut roster: Vec<(&str, Role)> = Vec::new();
        for other in others.iter().filter(|other| other.active) {
            roster.extend(
                other
                    .roles
                    .iter()
                    .map(|given| (given.office.as_str(), given.role)),
            );
        }
        let own = roles.iter().filter(|_| active);
        roster.extend(own.filter_map(|given| Some((given.office.as_str(), Role::parse(&given.role)?))));
        let touched: BTreeSet<&str> = before
            .iter()
            .map(|given| given.office.as_str())
            .chain(roles.iter().map(|given| given.office.as_str()))
            .collect();
        let lang = portal.lang();
        let found = shortages(touched, &roster);
        let items = found
            .iter()
            .map(|shortage| view! { <p>{sentence(shortage, lang)}</p> });
        let items = items.collect::<Vec<_>>();
        (!items.is_empty()).then(|| view! { <div class="notice notice--warning" role="status">{items}</div> })
    })
}
