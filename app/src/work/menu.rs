//! The ways of the workplace: only those that the signed-in official may go.

use crate::{address::address, components::say, portal::portal, prelude::*};
use shared::{
    official::Permission,
    text::{
        Text,
        ui::{admin, counter, courier, offices, sitting, work, work_overview},
    },
};

/// Every page of the menu: address, name, and what one must be permitted for it.
const WAYS: [(&str, Text, Permission); 14] = [
    ("/work", work::CASES, Permission::ReadApplication),
    ("/work/counter", counter::COUNTER, Permission::IssueReceipt),
    ("/work/hearings", work::HEARINGS, Permission::ReadHearing),
    ("/work/sittings", sitting::SITTINGS, Permission::ReadCommission),
    ("/work/scan", courier::SCAN, Permission::Courier),
    ("/work/registries", courier::REGISTRIES, Permission::Courier),
    (
        "/work/overview",
        work_overview::OVERVIEW,
        Permission::ReadStatistics,
    ),
    ("/admin", admin::OFFICIALS, Permission::ReadOfficials),
    ("/admin/offices", offices::OFFICES, Permission::ReadAdministration),
    ("/admin/calendar", admin::CALENDAR, Permission::ReadAdministration),
    ("/admin/hours", admin::HOURS, Permission::ReadAdministration),
    ("/admin/filing", admin::FILING, Permission::ReadAdministration),
    ("/admin/letters", admin::LETTERS, Permission::ReadLetters),
    ("/admin/audit", admin::AUDIT, Permission::ReadAudit),
];

/// The menu; none where there is but one page.
pub fn menu() -> AnyView {
    let (portal, address) = (portal(), address());
    let way = move |(href, name, _): (&'static str, Text, Permission)| {
        // An official's own page is one of the list's.
        let here = move |path: &str| {
            let inner = path.strip_prefix(href);
            let own = matches!(href, "/work/sittings" | "/work/registries")
                && inner.is_some_and(|inner| inner.starts_with('/'));
            path == href || own || (href == "/admin" && path.starts_with("/admin/officials/"))
        };
        let current = move || here(&address.path()).then_some("page");
        view! { <li><a class="work-menu__link" href=href aria-current=current>{say(name)}</a></li> }
    };
    (move || {
        let mine: Vec<_> = WAYS
            .into_iter()
            .filter(|(_, _, permission)| portal.may(*permission))
            .collect();
        (mine.len() > 1).then(|| {
            view! {
                <nav class="work-menu no-print" aria-label=say(work::MENU)>
                    <ul class="work-menu__list plain-list">{mine.into_iter().map(way).collect_view()}</ul>
                </nav>
            }
        })
    })
    .into_any()
}
