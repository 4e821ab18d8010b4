//! Which service fits me: a question a page, each at an address of its own, so that "back" works. And the one door to the
//! pages that help to choose and to find.

mod page;

use crate::{
    compare::{ComparePage, ContradictionsPage},
    directory::DirectoryPage,
    prelude::*,
    router::address_part,
};
use page::GuidePage;

/// The page of the address: the guide, the comparison of the acts and what they contradict themselves in, the directory of offices.
#[component]
pub fn HelpPage() -> impl IntoView {
    let which = address_part(0);
    live(move || match which.get().as_str() {
        "compare" => view! { <ComparePage/> },
        "contradictions" => view! { <ContradictionsPage/> },
        "offices" => view! { <DirectoryPage/> },
        _ => view! { <GuidePage/> },
    })
}
