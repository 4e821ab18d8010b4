//! A signed document of a case, readable and printable, with its signature as a file.

use super::{
    address,
    decision::{decision_view, signatures},
    page::{case_of, number, unbroken},
};
use crate::{
    browser,
    components::{Notice, NoticeKind, Page, SignedInOnly, say, spoken},
    prelude::*,
    router::address_part,
};
use shared::{
    api::{CaseView, paths},
    procedure::Decision,
    text::ui::case::{self as words, after},
};

/// The document.
#[component]
pub fn PaperPage() -> impl IntoView {
    let (number, seq) = (number(), address_part(3));
    let title = spoken(move |lang| words::CASE.fill(lang, &[("no", unbroken(&number.get()))]));
    let back = Signal::derive(move || address(&number.get(), ""));
    view! {
        <Page title=title back=back>
            <SignedInOnly><Contents number seq/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents(number: Memo<String>, seq: Memo<String>) -> impl IntoView {
    let case = case_of(number);
    case.drawn_once(move || {
        (move || {
            case.there()
                .map_or_else(|| ().into_any(), |case| show(&case, &seq.get()))
        })
        .into_any()
    })
}

fn show(case: &CaseView, seq: &str) -> AnyView {
    let paper = case.papers.iter().find(|paper| paper.seq.to_string() == seq);
    let decision = paper.and_then(|paper| serde_json::from_str::<Decision>(&paper.content).ok());
    let (Some(paper), Some(decision)) = (paper, decision) else {
        return view! { <Notice kind=NoticeKind::Warning><p>{say(after::NO_PAPER)}</p></Notice> };
    };
    let href = paths::at(&paths::at(paths::CASE_PAPER, &case.case), seq);
    let file = [&case.case, "-", &paper.template, ".json"].concat();
    view! {
        {decision_view(decision, signatures(&case.papers, &paper.content))}
        <div class="cluster no-print">
            <button type="button" class="button" on:click=|_| browser::print()>{say(words::PRINT)}</button>
            <a class="button button--secondary" href=href download=file rel="external">{say(after::DOWNLOAD)}</a>
        </div>
        <p class="small muted no-print">{say(after::DOWNLOAD_MEANS)}</p>
    }
}
