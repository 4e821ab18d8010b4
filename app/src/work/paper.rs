//! The signed documents of a case: a list, and each on a page of its own that prints.

use super::{calls, case::unbroken, desk::Matter, door::Door};
use crate::{
    browser,
    case::decision::{decision_view, is_last, signatures},
    components::{Page, fetched, say, spoken},
    form::capitalised,
    prelude::*,
    router::address_part,
};
use shared::{
    api::{CaseFile, PaperView},
    procedure::Decision,
    text::{
        dates::long_moment,
        ui::{paper, work as words},
    },
};
use std::sync::Arc;

/// The list.
pub fn papers(matter: &Arc<Matter>) -> AnyView {
    let file = &matter.file;
    let last = file.papers.iter().filter(|paper| is_last(&file.papers, paper));
    let items = last.map(|paper| item(file, paper)).collect_view();
    view! {
        <section class="case__part" aria-labelledby="papers">
            <h2 id="papers">{say(words::PAPERS)}</h2>
            {file.papers.is_empty().then(|| view! { <p class="muted">{say(words::NO_PAPERS)}</p> })}
            <ul class="case__list plain-list">{items}</ul>
        </section>
    }
}

fn item(file: &CaseFile, paper: &PaperView) -> AnyView {
    let address = ["/work/", &file.case, "/papers/", &paper.seq.to_string()].concat();
    let (template, at) = (paper.template.clone(), paper.at);
    let name = spoken(move |lang| {
        paper::name(&template).map_or_else(|| template.clone(), |name| capitalised(name.get(lang)))
    });
    view! {
        <li>
            <p><a href=address>{name}</a></p>
            <p class="small muted">{spoken(move |lang| long_moment(at, lang))}" · "{paper.signer.clone()}</p>
        </li>
    }
}

/// A signed document.
#[component]
pub fn PaperPage() -> impl IntoView {
    let (number, seq) = (address_part(1), address_part(3));
    let title = spoken(move |lang| words::CASE.fill(lang, &[("no", unbroken(&number.get()))]));
    let back = Signal::derive(move || ["/work/", &number.get()].concat());
    view! {
        <Page title back>
            <Door><Contents number seq/></Door>
        </Page>
    }
}

#[component]
fn Contents(number: Memo<String>, seq: Memo<String>) -> impl IntoView {
    let file = fetched(move || {
        let number = number.get();
        async move { calls::case(&number).await }
    });
    file.view(move |file| {
        let seq = seq.get();
        let found = file
            .papers
            .iter()
            .find(|paper| paper.seq.to_string() == seq)
            .cloned();
        let read = found.and_then(|paper| {
            let decision = serde_json::from_str::<Decision>(&paper.content).ok()?;
            Some((decision, paper))
        });
        match read {
            Some((decision, paper)) => view! {
                {decision_view(decision, signatures(&file.papers, &paper.content))}
                <p class="no-print">
                    <button type="button" class="button button--secondary" on:click=|_| browser::print()>
                        {say(words::PRINT)}
                    </button>
                </p>
                <details class="no-print">
                    <summary>{say(words::RAW)}</summary>
                    <pre class="paper__raw" tabindex="0">{paper.content}</pre>
                </details>
            },
            None => view! { <p>{say(words::PAPER_STRANGE)}</p> },
        }
    })
}
