//! What of the work list is shown, in the address: it can be kept, sent, gone back to.

use crate::address::Address;
use shared::{
    api::{WorkQuery, WorkShow},
    text::{Text, ui::work as words},
};

/// Every view, in the order of the tabs.
pub const VIEWS: [WorkShow; 5] = [
    WorkShow::Mine,
    WorkShow::Pending,
    WorkShow::Overdue,
    WorkShow::DueSoon,
    WorkShow::Done,
];

/// Its name in an address.
pub const fn code(show: WorkShow) -> &'static str {
    match show {
        WorkShow::Mine => "mine",
        WorkShow::Pending => "pending",
        WorkShow::Overdue => "overdue",
        WorkShow::DueSoon => "due_soon",
        WorkShow::Done => "done",
    }
}

/// Its name for people.
pub const fn name(show: WorkShow) -> Text {
    match show {
        WorkShow::Mine => words::MINE,
        WorkShow::Pending => words::PENDING,
        WorkShow::Overdue => words::OVERDUE,
        WorkShow::DueSoon => words::DUE_SOON,
        WorkShow::Done => words::DONE,
    }
}

/// What it says when it is empty.
pub const fn none(show: WorkShow) -> Text {
    match show {
        WorkShow::Mine => words::NONE_MINE,
        WorkShow::Pending => words::NONE_PENDING,
        WorkShow::Overdue => words::NONE_OVERDUE,
        WorkShow::DueSoon => words::NONE_DUE_SOON,
        WorkShow::Done => words::NONE_DONE,
    }
}

/// Reads an address (tracked); what it does not say, or says wrongly, is as if it were not there.
pub fn read(address: Address) -> WorkQuery {
    let said = |name: &str| address.query(name).unwrap_or_default();
    let show = said("show");
    WorkQuery {
        office: said("office"),
        show: VIEWS
            .into_iter()
            .find(|view| code(*view) == show)
            .unwrap_or_default(),
        service: said("service"),
        find: said("find"),
        page: said("page").parse().unwrap_or_default(),
    }
}

/// `?show=overdue&page=1`: what is not as it would be anyway.
pub fn search(query: &WorkQuery) -> String {
    let show = Some(code(query.show)).filter(|_| query.show != WorkShow::default());
    let page = (query.page > 0).then(|| query.page.to_string());
    let said = [
        ("office", query.office.as_str()),
        ("show", show.unwrap_or_default()),
        ("service", &query.service),
        ("find", &query.find),
        ("page", page.as_deref().unwrap_or_default()),
    ];
    let mut search = String::new();
    for (name, value) in said.into_iter().filter(|(_, value)| !value.is_empty()) {
        search.push(if search.is_empty() { '?' } else { '&' });
        search.push_str(name);
        search.push('=');
        search.push_str(&String::from(js_sys::encode_uri_component(value)));
    }
    search
}

/// The address of a view of the list.
pub fn address(query: &WorkQuery) -> String {
    ["/work", &search(query)].concat()
}
