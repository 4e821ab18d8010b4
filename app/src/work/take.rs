//! The form of an action: what it asks for, checked here and by the server with the same rules.

use super::{
    asks::{asks, prefilled},
    calls,
    desk::{Desk, Matter},
    filling,
    input::{gaps, input},
    sign::{Paper, sign, stated, strange},
};
use crate::{
    api::{Answer, Failure},
    browser,
    components::{say, spoken},
    entry::Entry,
    form::{Sheet, sentence},
    prelude::*,
};
use shared::{
    api::{StepTaken, StepWrite},
    form::Problem,
    procedure::{Action, Input, StepProblem},
    text::ui::work as words,
};
use std::sync::Arc;

/// What the form holds. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Taking {
    pub desk: Desk,
    pub matter: StoredValue<Arc<Matter>>,
    pub action: Action,
    pub entry: Entry,
    /// What is filled in with it, where its outcome has a form.
    pub sheet: Option<Sheet>,
    /// The document to sign.
    pub paper: RwSignal<Option<Paper>>,
    /// The document that the server made says something else than was typed.
    pub strange: RwSignal<bool>,
}

/// The id of what did not succeed, where the focus goes.
const FAILED: &str = "step-failed";

/// The form of an action.
pub fn form(desk: Desk, matter: &Arc<Matter>, action: Action) -> AnyView {
    let entry = Entry::new(
        "step",
        &matter.about(&super::actions::key(&action)),
        prefilled(matter, action),
    );
    let taking = Taking {
        desk,
        matter: StoredValue::new(Arc::clone(matter)),
        action,
        entry,
        sheet: filling::sheet(matter, action, entry),
        paper: RwSignal::new(None),
        strange: RwSignal::new(false),
    };
    let body = move || match taking.paper.get() {
        Some(paper) => sign(taking, paper),
        None => untrack(|| asks(taking)),
    };
    view! {
        {move || taking.entry.failed.get().map(|failure| view! {
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
        let given = input(
            self.entry,
            matter.service,
            self.action.outcome,
            &matter.file.executors,
            against,
        );
        filling::filled(self.sheet, &matter, self.action, given)
    }

    /// What is wrong, each at its field.
    fn refuse(self, problems: Vec<Problem>) {
        let rest = filling::refuse(self.sheet, problems);
        self.entry.refuse(rest);
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

    /// The form is sent: checked first, then prepared for the signature or taken.
    pub fn submit(self) {
        let matter = self.matter.get_value();
        let (input, now) = (self.input(), self.desk.portal.now_now());
        let found = matter.against(self.action.step.code, self.action.outcome.code, &input, now);
        if let Some(StepProblem::Input(problems)) = found {
            return self.refuse(gaps(self.entry, problems, &input));
        }
        if !self.entry.begin() {
            return;
        }
        self.strange.set(false);
        let write = self.write(input);
        leptos::task::spawn_local(async move {
            if !self.action.outcome.is_signed_here() {
                let answer = calls::take(&matter.file.case, self.action.step.code, &write).await;
                return self.settle(answer);
            }
            let answer = calls::prepare(&matter.file.case, self.action.step.code, &write).await;
            self.entry.busy.try_set(false);
            match answer {
                Ok(prepared) => stated(self, &prepared, write),
                Err(failure) => self.fail(failure),
            }
        });
    }

    /// The last request of a step is answered.
    pub fn settle(self, answer: Answer<StepTaken>) {
        self.entry.busy.try_set(false);
        match answer {
            Ok(_) => {
                let lang = self.desk.portal.lang_now();
                let what = self.action.outcome.label.get(lang);
                self.entry.forget();
                self.desk.finish(words::TAKEN.fill(lang, &[("what", what)]));
            }
            Err(failure) => self.fail(failure),
        }
    }

    /// Nothing was done: what is typed stays. Problems go to their fields.
    pub fn fail(self, failure: Failure) {
        if failure.code() == "case_changed" {
            return self.desk.catch_up();
        }
        if let Failure::Problem(problem) = &failure
            && !problem.errors.is_empty()
        {
            self.paper.try_set(None);
            return self.refuse(problem.errors.clone());
        }
        self.entry.failed.try_set(Some(failure));
        browser::focus_soon(FAILED);
    }
}
