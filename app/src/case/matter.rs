//! A case with what the rules make of it.

use crate::in_force::calendar;
use shared::{
    api::CaseView,
    eligibility::Answered,
    procedure::{Asked, Case, Event, Fact, Procedure, State, Step, fold},
    service::{Service, find},
    text::{
        Lang,
        history::{Past, next},
    },
};

/// A case and where it stands.
#[derive(Clone)]
pub struct Matter {
    pub view: CaseView,
    pub service: &'static Service,
    pub procedure: &'static Procedure,
    pub case: Case,
}

impl Matter {
    /// `None` if this app does not know the service, or the events do not follow one another.
    pub fn of(view: CaseView) -> Option<Self> {
        let service = find(&view.service)?;
        let procedure = service.routes.of_case(&view.events)?;
        let case = fold(procedure, &view.events).ok()?;
        Some(Self {
            view,
            service,
            procedure,
            case,
        })
    }

    /// What is asked of the applicant.
    pub fn asked(&self) -> Option<Asked> {
        self.case.asked(self.procedure, &self.view.events)
    }

    /// The step that comes next, and its date.
    pub fn next(&self) -> Option<(&'static Step, Option<jiff::civil::Date>)> {
        next(self.service, &self.view.events, &calendar())
    }

    /// Whether the applicant may still add to it.
    pub fn is_open(&self) -> bool {
        self.case.state.is_open_to_applicant() && !self.case.withdrawn
    }

    /// Whether it is over without a place on a list. An update of another case is over when it is recorded.
    pub fn may_file_anew(&self) -> bool {
        let over = matches!(self.case.state, State::Refused | State::Closed);
        over && self.case.queue.is_none() && self.service.updates.is_none()
    }

    /// How often other applications changed its answers.
    pub fn updates(&self) -> usize {
        let updates = |event: &&Event| matches!(event.fact, Fact::Updated { .. });
        self.view.events.iter().filter(updates).count()
    }

    /// Whether it was refused.
    pub fn is_refused(&self) -> bool {
        let refuses = |fact: &Fact| {
            matches!(
                fact,
                Fact::Taken {
                    to: State::Refused,
                    ..
                }
            )
        };
        self.view.events.iter().any(|event| refuses(&event.fact))
    }

    /// What the state's systems answered last.
    pub fn answered(&self) -> &[Answered] {
        let mut events = self.view.events.iter().rev();
        let found = events.find_map(|event| match &event.fact {
            Fact::Checked { answered, .. } => Some(answered.as_slice()),
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// The past as sentences.
    pub fn past(&self) -> Past<'_> {
        Past {
            service: self.service,
            events: &self.view.events,
            files: &self.view.documents,
        }
    }

    /// What happened after this event, the latest of it that is news.
    pub fn news(&self, after: u32, lang: Lang) -> Option<String> {
        let past = self.past();
        (0..self.view.events.len())
            .rev()
            .take_while(|at| self.view.events.get(*at).is_some_and(|event| event.seq > after))
            .find_map(|at| past.sentence(at, lang))
    }
}
