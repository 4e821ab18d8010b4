//! The document of a step: shown as it is, signed, sent.

use super::{calls, take::Taking};
use crate::{
    browser,
    case::decision::{decision_view, signatures},
    components::{Notice, NoticeKind, say},
    prelude::*,
    signing::{Content, SignDialog},
};
use shared::{
    api::{Prepared, SignedPaper, StepWrite},
    envelope::sha256_hex,
    procedure::Decision,
    text::ui::work as words,
};

/// A document that says what was typed.
#[derive(Clone)]
pub struct Paper {
    decision: Decision,
    content: String,
    write: StepWrite,
}

/// Where the focus goes when the document is there.
const HEADING: &str = "paper-to-sign";

/// The server has made a document: it is shown, unless it says something else than was typed.
pub fn stated(taking: Taking, prepared: &Prepared, write: StepWrite) {
    let matter = taking.matter.get_value();
    // What the first party has signed is signed as it is: by its digest in the log.
    let first = taking.action.outcome.countersigns;
    let first = first.and_then(|step| matter.case.signed_in(step));
    let same = first.map(|(_, digest)| sha256_hex(prepared.content.as_bytes()) == digest);
    let decision = serde_json::from_str::<Decision>(&prepared.content)
        .ok()
        .filter(|decision| match same {
            Some(same) => same && decision.case == matter.file.case,
            None => {
                decision.bytes() == prepared.content
                    && decision.case == matter.file.case
                    && decision.service == matter.file.service
                    && decision.step == taking.action.step.code
                    && decision.outcome == write.outcome
                    && decision.input == write.input
                    && decision.official.iin == matter.me
                    && decision.applicant.iin == matter.file.iin
                    && matter
                        .file
                        .events
                        .last()
                        .is_some_and(|last| last.hash == decision.after)
            }
        });
    match decision {
        Some(decision) => {
            let content = prepared.content.clone();
            taking.paper.try_set(Some(Paper {
                decision,
                content,
                write,
            }));
            browser::focus_soon(HEADING);
        }
        None => {
            taking.strange.try_set(true);
        }
    }
}

/// The document, and the key that signs it.
pub fn sign(taking: Taking, paper: Paper) -> AnyView {
    let me = taking.matter.with_value(|matter| matter.me.clone());
    let (content, write) = (paper.content.clone(), paper.write);
    let signed = taking
        .matter
        .with_value(|matter| signatures(&matter.file.papers, &content));
    let to_sign = Content::fixed(content.clone());
    let on_signed = Callback::new(move |signature: String| {
        if !taking.entry.begin() {
            return;
        }
        let (content, write) = (content.clone(), write.clone());
        leptos::task::spawn_local(async move {
            let write = StepWrite {
                signed: Some(SignedPaper { content, signature }),
                ..write
            };
            let number = taking.matter.with_value(|matter| matter.file.case.clone());
            let answer = calls::take(&number, taking.action.step.code, &write).await;
            taking.settle(answer);
        });
    });
    view! {
        <section class="stack" aria-labelledby=HEADING>
            <h4 id=HEADING tabindex="-1">{say(words::TO_SIGN)}</h4>
            <p>{say(words::READ_FIRST)}</p>
            {decision_view(paper.decision, signed)}
            <details class="no-print">
                <summary>{say(words::RAW)}</summary>
                <pre class="paper__raw" tabindex="0">{paper.content}</pre>
            </details>
            <SignDialog expected_iin=Some(me) button=words::SIGN purpose=words::KEY_PURPOSE content=to_sign
                busy=taking.entry.busy on_signed/>
            <button type="button" class="button button--link" on:click=move |_| taking.paper.set(None)>
                {say(words::NOT_YET)}
            </button>
        </section>
    }
}

/// The server made something else than was typed.
pub fn strange(taking: Taking) -> AnyView {
    (move || {
        taking.strange.get().then(|| {
            view! {
                <Notice kind=NoticeKind::Error><p>{say(words::DIFFERS)}</p></Notice>
            }
        })
    })
    .into_any()
}
