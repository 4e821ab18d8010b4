//! What every part of a case's page needs.

use crate::{
    browser,
    components::Fetched,
    portal::{Portal, portal},
    prelude::*,
};
use shared::{
    api::CaseFile,
    calendar::Moment,
    official::{Capacity, Permission, Places},
    person::Iin,
    procedure::{Actor, Case, Fact, Input, Procedure, Rules, StepProblem, Taking, fold},
    service::{Service, find},
    text::ui::work as words,
};
use std::sync::Arc;

/// The page of a case. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The language, the session, the time.
    pub portal: Portal,
    /// The case.
    pub file: Fetched<CaseFile>,
    /// What was just done.
    pub done: RwSignal<Option<String>>,
    /// Somebody else has acted meanwhile.
    pub changed: RwSignal<bool>,
    /// The key of the action that is unfolded.
    pub open: RwSignal<Option<String>>,
    /// Whether the form of reassigning is unfolded.
    pub reassigns: RwSignal<bool>,
    /// The case has changed while a form is open: it is shown when the official wants it.
    pub behind: RwSignal<bool>,
    /// The case is being loaded again, for what I did myself or know of: nothing is news until it is there.
    pub loading: RwSignal<bool>,
    /// Grows when the page is to be drawn anew.
    pub drawn: RwSignal<u32>,
}

/// How long a case may take to load, in milliseconds.
const LONGEST: i32 = 5_000;

/// The id of the message of what was done, where the focus goes.
pub const DONE: &str = "work-done";

impl Desk {
    /// Nothing is done yet.
    pub fn new(file: Fetched<CaseFile>) -> Self {
        Self {
            portal: portal(),
            file,
            done: RwSignal::new(None),
            changed: RwSignal::new(false),
            open: RwSignal::new(None),
            reassigns: RwSignal::new(false),
            behind: RwSignal::new(false),
            loading: RwSignal::new(false),
            drawn: RwSignal::new(0),
        }
    }

    /// Whether a form is open (tracked).
    pub fn is_writing(self) -> bool {
        self.open.with(Option::is_some) || self.reassigns.get()
    }

    fn load(self) {
        self.loading.try_set(true);
        self.file.again();
        // It may not come at all: then what is heard counts again.
        browser::after(LONGEST, move || {
            self.loading.try_set(false);
        });
    }

    /// The case has moved on: whoever is at a form is told, for anybody else it is loaded again.
    pub fn hear(self) {
        if untrack(|| self.is_writing()) {
            self.behind.try_set(true);
            // What was said of the page before is no longer so.
            self.done.try_set(None);
            return;
        }
        let inside = browser::document()
            .and_then(|document| document.active_element())
            .and_then(|active| active.closest(".work-case").ok().flatten());
        self.changed.try_set(false);
        self.done
            .try_set(Some(words::RENEWED.get(self.portal.lang_now()).to_owned()));
        self.load();
        if inside.is_some() {
            browser::focus_soon(DONE);
        }
    }

    /// Something was done: say so, load the case again.
    pub fn finish(self, said: String) {
        self.changed.try_set(false);
        self.reassigns.try_set(false);
        self.open.try_set(None);
        self.done.try_set(Some(said));
        self.load();
        browser::focus_soon(DONE);
    }

    /// Somebody else has acted: load the case again, keep what is typed.
    pub fn catch_up(self) {
        self.done.try_set(None);
        self.changed.try_set(true);
        self.load();
        browser::focus_soon(DONE);
    }
}

/// A case as it stands, for drawing.
pub struct Matter {
    /// As the server gives it.
    pub file: CaseFile,
    /// The service.
    pub service: &'static Service,
    /// Its procedure.
    pub procedure: &'static Procedure,
    /// What its events add up to.
    pub case: Case,
    /// Me: the IIN.
    pub me: String,
    /// Me: the name.
    pub name: String,
    /// What I am at this office.
    pub capacities: Vec<Capacity>,
    /// When the page was drawn.
    pub now: Moment,
}

impl Matter {
    /// The case as it stands; `None` if its log is broken or its service has no procedure.
    pub fn new(portal: Portal, file: CaseFile) -> Option<Arc<Self>> {
        let service = find(&file.service)?;
        let procedure = service.routes.of_case(&file.events)?;
        let case = fold(procedure, &file.events).ok()?;
        let session = untrack(|| portal.session())?;
        let (person, mut capacities) = (session.person?, session.roles);
        let places = Places {
            office: &file.office,
            centre: &file.centre,
        };
        capacities.retain(|capacity| capacity.reaches_case(places));
        Some(Arc::new(Self {
            capacities,
            me: person.iin.clone(),
            name: person.full_name(),
            now: portal.now_now(),
            file,
            service,
            procedure,
            case,
        }))
    }

    /// What the form of an action is about: no other case's words.
    pub fn about(&self, action: &str) -> String {
        [&self.file.case, "/", action].concat()
    }

    /// What stands against a step, if anything does. The server asks the very same.
    pub fn against(&self, step: &str, outcome: &str, input: &Input, now: Moment) -> Option<StepProblem> {
        let calendar = crate::in_force::calendar();
        let rules = Rules {
            procedure: self.procedure,
            grounds: self.service.grounds,
            calendar: &calendar,
            now,
        };
        let actor = Actor {
            iin: &self.me,
            name: &self.name,
            capacities: &self.capacities,
        };
        let taking = Taking {
            step,
            outcome,
            seen: self.case.seq,
            input,
            executors: &self.file.executors,
            // Minutes are written in a sitting, by none of these forms.
            members: &[],
        };
        rules.check(&self.case, &self.file.iin, &actor, &taking).err()
    }

    /// Whether one of my capacities here may do this.
    pub fn may(&self, permission: Permission) -> bool {
        self.capacities
            .iter()
            .any(|capacity| capacity.role.may(permission))
    }

    /// The name of whoever acted, as far as the case knows it.
    pub fn who(&self, iin: &str) -> String {
        if iin == self.file.iin {
            return self.file.applicant.clone();
        }
        if iin == self.me {
            return self.name.clone();
        }
        let executors = self.file.executors.iter();
        let named = self.file.events.iter().filter_map(|event| match &event.fact {
            Fact::Taken { name, .. } if event.actor == iin => Some(name),
            _ => None,
        });
        let mut known = executors
            .filter(|executor| executor.iin == iin)
            .map(|executor| &executor.name)
            .chain(named);
        known.next().cloned().unwrap_or_else(|| Iin::group(iin))
    }
}
