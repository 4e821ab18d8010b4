//! The form of an action: what it asks for, checked here and by the server with the same rules.

use super::{
    asks::{asks, prefilled},
    calls,
    desk::{Desk, Matter},
    sign::{Paper, sign, stated, strange},
    typed::{Pad, named},
};
use crate::{
    api::{Answer, Failure},
    browser,
    components::{Notice, NoticeKind, say, spoken},
    form::{id_of, sentence},
    prelude::*,
};
use shared::{
    api::{StepTaken, StepWrite},
    form::Problem,
    procedure::{Action, Input, StepProblem},
    text::{Text, ui::work as words},
};
use std::sync::Arc;

/// What the form holds. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Taking {
    pub desk: Desk,
    pub matter: StoredValue<Arc<Matter>>,
    pub action: Action,
    pub pad: Pad,
    pub busy: RwSignal<bool>,
    /// What did not succeed.
    pub failed: RwSignal<Option<Failure>>,
    /// The document to sign.
    pub paper: RwSignal<Option<Paper>>,
    /// The document that the server made says something else than was typed.
    pub strange: RwSignal<bool>,
}

/// The id of what did not succeed, where the focus goes.
const FAILED: &str = "step-failed";

/// The form of an action.
pub fn form(desk: Desk, matter: &Arc<Matter>, action: Action) -> AnyView {
    let taking = Taking {
        desk,
        matter: StoredValue::new(Arc::clone(matter)),
        action,
        pad: Pad::new(matter.key(&super::actions::key(&action)), || {
            prefilled(matter, action)
        }),
        busy: RwSignal::new(false),
        failed: RwSignal::new(None),
        paper: RwSignal::new(None),
        strange: RwSignal::new(false),
    };
    let body = move || match taking.paper.get() {
        Some(paper) => sign(taking, paper),
        None => untrack(|| asks(taking)),
    };
    view! {
        {move || taking.failed.get().map(|failure| view! {
            <div class="notice notice--error" role="alert" id=FAILED tabindex="-1">
                <p>{said(failure.clone())}</p>
                <p>{say(words::STAYS)}</p>
            </div>
        })}
        {strange(taking)}
        {body}
    }
}

/// The sentence of a failure, with those of its fields.
fn said(failure: Failure) -> Signal<String> {
    spoken(move |lang| {
        let mut text = failure.sentence(lang);
        if let Failure::Problem(problem) = &failure {
            for error in &problem.errors {
                text.push(' ');
                text.push_str(&sentence(error, lang));
            }
        }
        text
    })
}

impl Taking {
    /// What is given with it, as typed now.
    pub fn input(self) -> Input {
        let matter = self.matter.get_value();
        let against = matter.case.goes_against(self.action.outcome);
        self.pad.typed.with_untracked(|typed| {
            typed.input(
                matter.service,
                self.action.outcome,
                &matter.file.executors,
                against,
            )
        })
    }

    /// The request for a step with this input.
    pub fn write(self, input: Input) -> StepWrite {
        StepWrite {
            outcome: self.action.outcome.code.to_owned(),
            seen: self.matter.with_value(|matter| matter.case.seq),
            input,
            signed: None,
        }
    }

    fn begin(self) -> bool {
        let free = self.busy.try_get_untracked() == Some(false);
        if free {
            self.busy.set(true);
            self.failed.set(None);
            self.strange.set(false);
        }
        free
    }

    /// The form is sent: checked first, then prepared for the signature or taken.
    pub fn submit(self) {
        let matter = self.matter.get_value();
        let (input, now) = (self.input(), self.desk.portal.now_now());
        let found = matter.against(self.action.step.code, self.action.outcome.code, &input, now);
        if let Some(StepProblem::Input(problems)) = found {
            let problems = self
                .pad
                .typed
                .with_untracked(|typed| typed.gaps(problems, &input));
            return self.point_out(problems, &input);
        }
        self.pad.problems.set(Vec::new());
        if !self.begin() {
            return;
        }
        let write = self.write(input);
        leptos::task::spawn_local(async move {
            if self.action.outcome.paper.is_none() {
                let answer = calls::take(&matter.file.case, self.action.step.code, &write).await;
                return self.settle(answer, &write.input);
            }
            let answer = calls::prepare(&matter.file.case, self.action.step.code, &write).await;
            self.busy.try_set(false);
            match answer {
                Ok(prepared) => stated(self, &prepared, write),
                Err(failure) => self.fail(failure, &write.input),
            }
        });
    }

    /// The last request of a step is answered.
    pub fn settle(self, answer: Answer<StepTaken>, input: &Input) {
        self.busy.try_set(false);
        match answer {
            Ok(_) => {
                let matter = self.matter.get_value();
                let lang = self.desk.portal.lang_now();
                let what = self.action.outcome.label.get(lang);
                let key = matter.key(&super::actions::key(&self.action));
                self.desk.finish(&key, words::TAKEN.fill(lang, &[("what", what)]));
            }
            Err(failure) => self.fail(failure, input),
        }
    }

    /// Nothing was done: what is typed stays. Problems go to their fields.
    pub fn fail(self, failure: Failure, input: &Input) {
        if failure.code() == "case_changed" {
            return self.desk.catch_up();
        }
        if let Failure::Problem(problem) = &failure
            && !problem.errors.is_empty()
        {
            self.paper.try_set(None);
            return self.point_out(problem.errors.clone(), input);
        }
        self.failed.try_set(Some(failure));
        browser::focus_soon(FAILED);
    }

    /// Shows problems at their fields; the focus goes to the summary, or to the only one.
    fn point_out(self, problems: Vec<Problem>, input: &Input) {
        let problems = named(problems, input);
        let to = match problems.as_slice() {
            [only] => id_of(&only.field),
            _ => "error-summary".to_owned(),
        };
        self.pad.problems.try_set(problems);
        browser::focus_soon(&to);
    }
}

/// A notice of something wrong.
pub fn wrong(text: Text) -> AnyView {
    view! { <Notice kind=NoticeKind::Error><p>{say(text)}</p></Notice> }
}
