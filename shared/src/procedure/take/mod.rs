//! Taking a step: whether it may be taken, and the events that it makes.

mod events;
mod input;

pub use events::take;
pub use input::MAX_TEXT;

use super::{Ask, Case, Executor, Input, Outcome, Place, Procedure, Signed, Step};
use crate::{
    calendar::{Calendar, Moment},
    form::Problem,
    official::{Capacity, Role},
    service::RefusalGround,
};

/// Whoever takes a step.
#[derive(Clone, Copy, Debug)]
pub struct Actor<'a> {
    /// IIN.
    pub iin: &'a str,
    /// Full name.
    pub name: &'a str,
    /// In which capacities, at the office of the case; a deputy's say for whom.
    pub capacities: &'a [Capacity],
}

impl Actor<'_> {
    /// The provider's system.
    pub const SYSTEM: Self = Self {
        iin: "system",
        name: "",
        capacities: &[],
    };
}

/// A way that a step may go, and the capacity in which the actor takes it.
#[derive(Clone, Copy, Debug)]
pub struct Allowed<'a> {
    /// The step.
    pub step: &'static Step,
    /// The outcome.
    pub outcome: &'static Outcome,
    /// In which capacity.
    pub capacity: &'a Capacity,
}

/// A step to take.
#[derive(Clone, Copy, Debug)]
pub struct Taking<'a> {
    /// The step.
    pub step: &'a str,
    /// How it goes.
    pub outcome: &'a str,
    /// The last event that the actor has seen: nobody decides on a case that has moved on.
    pub seen: u32,
    /// What is given with it.
    pub input: &'a Input,
    /// Who may be named as the executor of a case: the executors of its office.
    pub executors: &'a [Executor],
    /// The members of the office's collegial body.
    pub members: &'a [Executor],
}

/// What goes into the events of a step.
#[derive(Clone, Debug)]
pub struct Given<'a> {
    /// What was given with it.
    pub input: &'a Input,
    /// What was signed with it.
    pub signed: Option<Signed>,
    /// The place on a list that the case gets.
    pub place: Option<Place>,
    /// Whether the applicant's phone is tied to the account on the portal.
    pub linked: bool,
}

/// What the step is judged against.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The procedure.
    pub procedure: &'a Procedure,
    /// The grounds for refusal that the act knows.
    pub grounds: &'a [RefusalGround],
    /// The business days.
    pub calendar: &'a Calendar,
    /// Now.
    pub now: Moment,
}

/// Why a step is not taken; the case is unchanged.
#[derive(Clone, PartialEq, Debug)]
pub enum StepProblem {
    /// The procedure has no such step or outcome.
    Unknown,
    /// Another role takes it.
    WrongRole,
    /// The applicant took the application back.
    Withdrawn,
    /// The case has moved on since the actor looked at it.
    CaseChanged,
    /// Out of order.
    NotOpen,
    /// The stage before that of the step has not ended.
    StageNotBegun,
    /// These steps must have ended first: no refusal without a hearing (invariant 1).
    StepsRequired(&'static [&'static str]),
    /// Somebody else works on the case.
    NotExecutor,
    /// Whoever worked on the case does not sign its result (separation rule 1, DR-68).
    SignerIsExecutor,
    /// An official has nothing to decide in the own case.
    OwnCase,
    /// Not before the hearing.
    NotYet(Moment),
    /// The state's systems were not asked, or not since the data changed.
    ChecksRequired,
    /// What is given with it has problems.
    Input(Vec<Problem>),
}

impl Rules<'_> {
    /// Whether the step may be taken: in which role, and which way it goes. The first thing that stands against it is told.
    pub fn check<'a>(
        &self,
        case: &Case,
        applicant: &str,
        actor: &Actor<'a>,
        taking: &Taking<'_>,
    ) -> Result<Allowed<'a>, StepProblem> {
        let (step, outcome) = self
            .procedure
            .outcome(taking.step, taking.outcome)
            .ok_or(StepProblem::Unknown)?;
        let fitting = || {
            let all = actor.capacities.iter();
            all.filter(|capacity| outcome.by.contains(&capacity.role))
        };
        let first = fitting().next().ok_or(StepProblem::WrongRole)?;
        if first.role != Role::Applicant && actor.iin == applicant {
            return Err(StepProblem::OwnCase);
        }
        order(self.procedure, case, step, outcome, taking)?;
        // Of several capacities the one that fits: somebody may be an executor, and stand in for another one too.
        let capacity = fitting().find(|capacity| who(case, outcome, actor, capacity).is_ok());
        let capacity = match capacity {
            Some(capacity) => capacity,
            None => who(case, outcome, actor, first).map(|()| first)?,
        };
        if let Some(opens) = case
            .opens_at(self.procedure, self.calendar, outcome)
            .filter(|opens| *opens > self.now)
        {
            return Err(StepProblem::NotYet(opens));
        }
        if outcome.asks.contains(&Ask::Checks) && case.proposed.is_none() {
            return Err(StepProblem::ChecksRequired);
        }
        let problems = self.problems(case, outcome, capacity.role, actor, taking);
        if problems.is_empty() {
            Ok(Allowed {
                step,
                outcome,
                capacity,
            })
        } else {
            Err(StepProblem::Input(problems))
        }
    }
}

/// The graph decides what is open; which steps are missing is said where it can be.
fn order(
    procedure: &Procedure,
    case: &Case,
    step: &'static Step,
    outcome: &Outcome,
    taking: &Taking<'_>,
) -> Result<(), StepProblem> {
    if case.withdrawn {
        return Err(StepProblem::Withdrawn);
    }
    let open = case.is_open(step, outcome);
    if case.state.is_pending() && procedure.stage_of(step.code) > case.stage {
        return Err(StepProblem::StageNotBegun);
    }
    let missing = step.requires.iter().any(|code| case.done_at(code).is_none());
    match (open, missing) {
        (false, true) if case.state.is_pending() => Err(StepProblem::StepsRequired(step.requires)),
        _ if taking.seen != case.seq => Err(StepProblem::CaseChanged),
        (true, false) => Ok(()),
        _ => Err(StepProblem::NotOpen),
    }
}

/// The roles whose separation counts: the executor of the case works on it, and does not sign its result.
fn who(case: &Case, outcome: &Outcome, actor: &Actor<'_>, capacity: &Capacity) -> Result<(), StepProblem> {
    let executor = case.executor.as_ref().map(|executor| executor.iin.as_str());
    let instead_of = capacity
        .instead_of
        .as_ref()
        .map(|principal| principal.iin.as_str());
    match capacity.role {
        Role::Executor
            if !outcome.asks.contains(&Ask::Executor) && executor != instead_of.or(Some(actor.iin)) =>
        {
            Err(StepProblem::NotExecutor)
        }
        Role::Signer | Role::Head | Role::Akimat
            if (capacity.role == Role::Signer || outcome.paper.is_some())
                && executor.is_some()
                && (executor == Some(actor.iin) || executor == instead_of) =>
        {
            Err(StepProblem::SignerIsExecutor)
        }
        _ => Ok(()),
    }
}
