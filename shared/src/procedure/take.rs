//! Taking a step: whether it may be taken, and the events that it makes.

use super::{
    Ask, Case, Event, Executor, Fact, Input, Judgement, Outcome, Place, Procedure, Signed, Step, StepDue,
    append,
    deadlines::{Due, due},
    minutes, notices,
};
use crate::{
    calendar::{Calendar, Moment},
    form::{Context, Problem},
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

    fn problems(
        &self,
        case: &Case,
        outcome: &Outcome,
        role: Role,
        actor: &Actor<'_>,
        taking: &Taking<'_>,
    ) -> Vec<Problem> {
        let input = taking.input;
        let mut problems = Vec::new();
        for ask in outcome.asks {
            match ask {
                Ask::Executor => problems.extend(executor(role, actor, taking)),
                Ask::Checks => {}
                Ask::Missing => problems.extend(some(!input.missing.is_empty(), "missing")),
                Ask::Grounds => problems.extend(self.grounds(case, outcome, input, false)),
                Ask::GroundsHeard => problems.extend(self.grounds(case, outcome, input, true)),
                Ask::Hearing => problems.extend(self.hearing(case, input)),
                Ask::Text => problems.extend(some(!input.text.trim().is_empty(), "text")),
                Ask::Minutes => problems.extend(minutes::problems(
                    input.minutes.as_deref(),
                    taking.members,
                    outcome.judges,
                    self.now,
                )),
            }
        }
        problems.extend(self.data(case, outcome, input));
        if case.goes_against(outcome) {
            problems.extend(some(!input.reason.trim().is_empty(), "reason"));
        }
        for (field, text) in [("text", &input.text), ("reason", &input.reason)] {
            problems.extend(short(field, text));
        }
        problems
    }

    /// What is filled in, judged by the outcome's form amid what was filled in before.
    fn data(&self, case: &Case, outcome: &Outcome, input: &Input) -> Vec<Problem> {
        let Some(form) = outcome.form else {
            let strange = input.data.keys().next();
            return strange
                .map(|_| Problem::new("data", "unknown_field"))
                .into_iter()
                .collect();
        };
        let found = form.check_amid(&case.data, &input.data, Context::on(self.now.date()));
        let inside = found.into_iter().map(|problem| Problem {
            field: ["data/", &problem.field].concat(),
            ..problem
        });
        inside.collect()
    }

    fn grounds(&self, case: &Case, outcome: &Outcome, input: &Input, heard: bool) -> Vec<Problem> {
        if input.grounds.is_empty() {
            return vec![Problem::new("grounds", "ground_required")];
        }
        let mut problems = Vec::new();
        for (at, given) in input.grounds.iter().enumerate() {
            let field = |name: &str| format!("grounds/{at}/{name}");
            let known = |ground: &&RefusalGround| ground.code == given.code;
            let named = outcome.grounds_of(self.grounds).find(known);
            if named.is_none() {
                problems.push(Problem::new(field("code"), "ground_unknown"));
            } else if named.is_some_and(|ground| ground.by_portal) {
                problems.push(Problem::new(field("code"), "ground_by_portal"));
            } else if heard && !case.heard.contains(&given.code) {
                problems.push(Problem::new(field("code"), "ground_not_heard"));
            }
            if given.facts.trim().is_empty() {
                problems.push(Problem::new(field("facts"), "required"));
            }
            problems.extend(short(&field("facts"), &given.facts));
        }
        problems
    }

    /// DL-A4: after the notice, in working time, before the result is due.
    fn hearing(&self, case: &Case, input: &Input) -> Vec<Problem> {
        let Some(hearing) = &input.hearing else {
            return vec![Problem::new("hearing/at", "required")];
        };
        let schedule = self.procedure.schedule;
        let at = |code| Some(Problem::new("hearing/at", code));
        let when = if hearing.at <= self.now {
            at("hearing_past")
        } else if !schedule.is_open(self.calendar, hearing.at) {
            at("hearing_closed")
        } else if case.result_due_on.is_some_and(|due_on| {
            hearing.at >= schedule.expiry(self.calendar, due_on) && self.now.date() <= due_on
        }) {
            at("hearing_after_term")
        } else {
            None
        };
        let place = some(!hearing.place.trim().is_empty(), "hearing/place");
        let long = short("hearing/place", &hearing.place);
        when.into_iter().chain(place).chain(long).collect()
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

/// The events of a step that was checked: the transition itself, and the notices that go out with it.
pub fn take(
    rules: &Rules<'_>,
    case: &Case,
    events: &[Event],
    actor: &Actor<'_>,
    allowed: &Allowed<'_>,
    given: Given<'_>,
) -> Vec<Event> {
    let Allowed {
        step,
        outcome,
        capacity,
    } = *allowed;
    let due_at = case.due_at(rules.procedure, rules.calendar, step.code);
    let begins = case
        .begins(rules.procedure, rules.calendar, outcome, rules.now)
        .filter(|_| outcome.ends);
    let (stage, steps) = match begins {
        Some((stage, steps)) => (Some(Box::new(stage)), steps),
        None => (None, told(rules, case, step, outcome)),
    };
    let mut input = given.input.clone();
    outcome.clean(case, &mut input);
    let mut all = events.to_vec();
    let mut add = |actor: &str, role, fact| all.push(append(&all, rules.now, actor, role, step.code, fact));
    let taken = Fact::Taken {
        outcome: outcome.code.to_owned(),
        from: case.state,
        to: outcome.to,
        name: actor.name.to_owned(),
        on_behalf_of: capacity
            .instead_of
            .as_ref()
            .map(|principal| principal.iin.clone()),
        late: case.state.is_pending() && due_at.is_some_and(|due_at| due_at < rules.now),
        input,
        steps,
        stage,
        signed: given.signed,
    };
    add(actor.iin, capacity.role, taken);
    if let Some(Place { list, number }) = given.place {
        add(actor.iin, capacity.role, Fact::Queued { list, number });
    }
    for notice in outcome
        .notices
        .iter()
        .filter(|notice| given.linked || !notice.linked)
    {
        for fact in notices(case.by_email, notice.template, &[notice.channel]) {
            add("system", Role::System, fact);
        }
    }
    all.split_off(events.len())
}

/// The dates of the steps that run from the end of this one: from its actual end, and never later than was told (P-7).
fn told(rules: &Rules<'_>, case: &Case, step: &Step, outcome: &Outcome) -> Vec<StepDue> {
    if !outcome.ends {
        return Vec::new();
    }
    let procedure = rules.procedure;
    let follows = |next: &&Step| next.starts == super::Starts::After(step.code);
    procedure
        .steps
        .iter()
        .filter(follows)
        .filter(|next| outcome.next.iter().any(|(code, _)| *code == next.code))
        .filter_map(|next| {
            let start = Due::from(rules.now);
            let schedule = procedure.schedule_of(next.role);
            let due_at = due(next.limit?, schedule, rules.calendar, start, None)?.at;
            let told = case.due_at(procedure, rules.calendar, next.code);
            Some(StepDue {
                step: next.code.into(),
                role: next.role,
                due_at: Some(told.map_or(due_at, |told| told.min(due_at))),
            })
        })
        .collect()
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

/// Executors take a case up themselves; the head names one.
fn executor(role: Role, actor: &Actor<'_>, taking: &Taking<'_>) -> Option<Problem> {
    let Some(named) = &taking.input.executor else {
        return Some(Problem::new("executor", "required"));
    };
    let known = taking.executors.contains(named);
    let oneself = role != Role::Executor || named.iin == actor.iin;
    (!known || !oneself).then(|| Problem::new("executor", "executor_unknown"))
}

fn some(given: bool, field: &str) -> Option<Problem> {
    (!given).then(|| Problem::new(field, "required"))
}

/// The longest text that an official writes, in characters.
pub const MAX_TEXT: usize = 4000;

fn short(field: &str, text: &str) -> Option<Problem> {
    (text.chars().count() > MAX_TEXT)
        .then(|| Problem::new(field, "text_long").with("max", MAX_TEXT.to_string()))
}

impl Case {
    /// Whether an outcome is a judgement that the checks do not carry: for the applicant although a ground was found or a
    /// registry was silent, or against although no ground was found. It needs a written reason.
    pub fn goes_against(&self, outcome: &Outcome) -> bool {
        let Some(proposed) = &self.proposed else {
            return false;
        };
        match outcome.judges {
            Some(Judgement::For) => !proposed.grounds.is_empty() || !proposed.unknown.is_empty(),
            Some(Judgement::Against) => proposed.grounds.is_empty(),
            None => false,
        }
    }
}
