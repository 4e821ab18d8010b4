//! The procedure language: steps with their roles, limits and outcomes, and a case as the fold of its events.
//!
//! A procedure is a graph. Its nodes are the outcomes of its steps; each says which outcomes may follow. Where a case
//! stands is what may follow its last outcome, so no rule of order is written anywhere else.

mod asked;
mod automatic;
mod case;
mod collection;
mod deadlines;
mod decision;
mod event;
mod hearing;
mod minutes;
mod outlook;
mod route;
mod scan;
mod sitting;
mod stage;
mod state;
mod take;
#[cfg(test)]
mod tests;
mod update;

pub use asked::Asked;
pub use automatic::{Automatic, due_events};
pub use case::{BrokenChain, Case, Proposal, TimelineEntry, fold, notices};
pub use collection::{Collection, collection};
pub use deadlines::{Deadlines, StepDue, deadlines};
pub use decision::{Decision, MinutesNamed, Official, Place, PreparedBy, TermSet};
pub(crate) use event::entered;
pub use event::{Event, Executor, Fact, GroundGiven, Hearing, Input, Signed, StageBegun, TakenIn, append};
pub use hearing::{hearing_days, hearing_times};
pub use minutes::{MemberSignature, Minutes, majority, quorum};
pub use outlook::{Action, Outlook};
pub use route::{Centre, Intake, Route, Routes};
pub use scan::{Direction, HandOver, ScanProblem, Scanned, barcode, hand_overs};
pub use sitting::{Commission, ItemMinutes, ItemWrite, MinutesWrite, SittingMinutes, minutes_problems};
pub use stage::Stage;
pub use state::State;
pub use take::{Actor, Allowed, Given, MAX_TEXT, Rules, StepProblem, Taking, take};
pub use update::update;

use crate::{
    calendar::{Calendar, Moment, Schedule},
    form::{Answers, Form, When, text_at},
    official::Role,
    service::{Cite, RefusalGround},
    text::{Text, t},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How an application runs through the provider's hands.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Procedure {
    /// Which of its service's routes it is.
    pub route: Route,
    /// The office whose working time counts.
    #[serde(skip)]
    pub schedule: &'static Schedule,
    /// The term of the whole, from the day of registration; `None` where the act sets none (DR-43).
    pub term: Option<Limit>,
    /// Where the term stands, or which rule says what holds without one.
    pub term_cite: Cite,
    /// The office that its applications go to.
    pub office: Seat,
    /// The step in which the applicant files.
    pub filing: &'static str,
    /// The steps that the provider's system takes by itself on receipt: the registration, its notice, and what falls
    /// together with them.
    pub entry: &'static [&'static str],
    /// Which day an application counts as received.
    pub receipt: Receipt,
    /// The notices of the acceptance, which go out with the registration.
    pub accepted: &'static [Notice],
    /// What may follow the registration.
    pub first: &'static [Way],
    /// The steps in the act's order, those of a later stage after those of the one before it.
    pub steps: &'static [Step],
    /// The stages after the first, each with a term of its own.
    pub stages: &'static [Stage],
}

/// Which office the applications of a procedure go to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// The one that this field of the form names, by a code of the directory of providers.
    Asked(&'static str),
    /// Always this one: the act knows no other.
    One(&'static str),
}

impl Seat {
    /// The field of the form that names the office, if it is asked for.
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::Asked(path) => Some(path),
            Self::One(_) => None,
        }
    }

    /// The code of the office of an application with these answers; "" if they name none.
    pub fn of(self, answers: &Answers) -> &str {
        match self {
            Self::Asked(path) => text_at(answers, path),
            Self::One(code) => code,
        }
    }
}

/// One step of a procedure.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Step {
    /// The code of `spec.md` 4: `A-05`.
    pub code: &'static str,
    /// Who answers for it, as the act has it; its outcomes say who takes each of them.
    pub role: Role,
    /// What happens, in plain words for the applicant.
    pub title: Text,
    /// What there is to do, for whoever does it, where the title speaks to the applicant.
    pub task: Option<Text>,
    /// The most it may take; `None` where the act is silent and only the whole term binds.
    pub limit: Option<Limit>,
    /// From when the limit runs.
    pub starts: Starts,
    /// True for steps that every application passes; the others are taken only when needed.
    pub always: bool,
    /// Steps that must have ended before this one may be taken at all; the graph never lets them be passed by.
    pub requires: &'static [&'static str],
    /// The ways in which it can go.
    pub outcomes: &'static [Outcome],
    /// The paragraph.
    pub cite: Cite,
}

impl Step {
    /// Whether its dates are not bound by the end of the whole term: they are counted back from it, or lie beyond it.
    pub(crate) const fn ends_apart(&self) -> bool {
        matches!(self.limit, Some(Limit::LastOpenDay)) || matches!(self.starts, Starts::Due(_))
    }

    /// What there is to do, in words for officials.
    pub fn task(&self) -> Text {
        self.task.unwrap_or(self.title)
    }
}

/// A way into an outcome: step and outcome, `("A-05", "complete")`.
pub type Way = (&'static str, &'static str);

/// One way in which a step can go.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Outcome {
    /// Its code within the step: `complete`.
    pub code: &'static str,
    /// Who may take it. An executor's is taken by the executor of the case only; the system's own happens by itself, as
    /// soon as it opens.
    pub by: &'static [Role],
    /// It is offered only then: a condition over what officials have filled in before ([`Case::data`]).
    pub when: When,
    /// What the official is about to do: "All documents are there".
    pub label: Text,
    /// What has happened, for the applicant.
    pub told: Text,
    /// The state it leads to.
    pub to: State,
    /// What may follow; nothing at the end of a case.
    pub next: &'static [Way],
    /// Whether the step is over with it.
    pub ends: bool,
    /// True where it follows by itself when another application of the applicant has changed the answers (service G):
    /// it is taken in the applicant's name.
    pub on_update: bool,
    /// Earlier steps that have to be taken again.
    pub reopens: &'static [&'static str],
    /// From when it may be taken.
    pub opens: Opens,
    /// What must be given with it.
    pub asks: &'static [Ask],
    /// What is filled in with it; the answers are kept in the case ([`Case::data`]).
    pub form: Option<&'static Form>,
    /// Whether it is a judgement on the applicant's case: against what the checks propose it needs a written reason.
    pub judges: Option<Judgement>,
    /// The document that comes into being; it is signed by whoever takes the outcome.
    pub paper: Option<&'static str>,
    /// The step whose signed document is signed here too, by its very bytes: both parties sign one contract.
    pub countersigns: Option<&'static str>,
    /// True where it is signed by hand: the document is printed, and what it says is kept without an EDS (`spec.md` 10.2,
    /// "sign result on paper").
    pub by_hand: bool,
    /// The grounds that may be given with it; all that the act knows if none are named.
    pub grounds: &'static [&'static str],
    /// Which way it hands the case's package over, between the provider and the centre; it can be taken by a scan.
    pub carries: Option<Direction>,
    /// The registry that the case is entered in with it: N-E5 of what a courier carries, N-B6 of what nobody claimed.
    pub registry: Option<&'static str>,
    /// Fields of the application, and of what officials filled in, whose answers stand in that document.
    pub states: &'static [&'static str],
    /// Ways whose steps' limits stand in that document, each if its condition holds: the term of payment.
    pub sets: &'static [Way],
    /// With it the case gets a serial number in the list that this field of the form names (DR-65).
    pub queues: Option<&'static str>,
    /// The notices that go out.
    pub notices: &'static [Notice],
}

/// From when an outcome may be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Opens {
    /// As soon as the case stands there.
    AtOnce,
    /// From the time of the hearing on.
    AtHearing,
    /// Once the last moment of this step has passed.
    Overdue(&'static str),
    /// So many calendar days before the last day of this step, from the hour at which the office opens.
    Before(&'static str, u32),
    /// When the office opens for the first time after the last day of this step.
    NextOpening(&'static str),
}

/// What must be given with an outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Who works on the case: `executor`.
    Executor,
    /// The answers of the state's systems must be there.
    Checks,
    /// At least one document or piece of data that is missing: `missing`.
    Missing,
    /// At least one ground for refusal, each with its facts: `grounds`.
    Grounds,
    /// Grounds, each of which the applicant was told of before the hearing [000 §13(1)].
    GroundsHeard,
    /// Time and place of a hearing: `hearing`.
    Hearing,
    /// What was said or decided, in writing: `text`.
    Text,
    /// The minutes of the session in which a collegial body decided: `minutes`. The vote has to carry the outcome.
    Minutes,
    /// The barcode of the package that is handed over: `scan`. The act has it scanned [004 §11].
    Scan,
}

/// Which way a judgement goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// For the applicant.
    For,
    /// Against.
    Against,
}

/// A notice and its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Notice {
    /// The template of `spec.md` 8.1: `N-A3`.
    pub template: &'static str,
    /// By which way.
    pub channel: Channel,
    /// Only to a phone that is tied to the applicant's account on the portal [002 §16], DV-5.
    pub linked: bool,
}

impl Notice {
    /// One that lies in the cabinet.
    pub const fn cabinet(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Cabinet,
            linked: false,
        }
    }

    /// One that goes to the phone if that is tied to the applicant's account [002 §16].
    pub const fn linked_sms(template: &'static str) -> Self {
        Self {
            linked: true,
            ..Self::sms(template)
        }
    }

    /// One that goes to the e-mail address, where the applicant named one (DV-3).
    pub const fn email(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Email,
            linked: false,
        }
    }

    /// One that is handed over on paper.
    pub const fn paper(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Paper,
            linked: false,
        }
    }

    /// One that goes to the phone.
    pub const fn sms(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Sms,
            linked: false,
        }
    }
}

impl Outcome {
    /// Whether it gives the file back to an earlier step: its own is not over, and others are to be taken first.
    pub fn gives_back(&self, step: &Step) -> bool {
        !self.ends && self.next.iter().all(|(code, _)| *code != step.code)
    }

    /// Whether the provider's system takes it, nobody else.
    pub fn is_automatic(&self) -> bool {
        self.by == [Role::System]
    }

    /// Whether it makes a document that is signed with an EDS as it is taken.
    pub const fn is_signed_here(&self) -> bool {
        self.paper.is_some() && !self.by_hand
    }

    /// Which way it decides the application: the answer is given, or signed by hand to be given at a counter.
    pub const fn decides(&self) -> Option<Judgement> {
        match self.to {
            State::Approved | State::AwaitingPayment => Some(Judgement::For),
            State::Refused => Some(Judgement::Against),
            _ if self.by_hand => self.judges,
            _ => None,
        }
    }

    /// The grounds that may be given with it, among those that the act knows.
    pub fn grounds_of<'a>(&'a self, known: &'a [RefusalGround]) -> impl Iterator<Item = &'a RefusalGround> {
        let fits = |ground: &&RefusalGround| self.grounds.is_empty() || self.grounds.contains(&ground.code);
        known.iter().filter(fits)
    }

    /// An outcome of the executor that ends its step, asks nothing and tells nobody: what the data of a procedure begin
    /// with.
    pub const PLAIN: Self = Self {
        code: "",
        by: &[Role::Executor],
        when: When::Always,
        label: t("", "", ""),
        told: t("", "", ""),
        to: State::UnderReview,
        next: &[],
        ends: true,
        on_update: false,
        reopens: &[],
        opens: Opens::AtOnce,
        asks: &[],
        form: None,
        judges: None,
        paper: None,
        countersigns: None,
        by_hand: false,
        grounds: &[],
        carries: None,
        registry: None,
        states: &[],
        sets: &[],
        queues: None,
        notices: &[],
    };
}

/// The ways of a notice (`spec.md` 8.1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// It lies in the applicant's cabinet.
    Cabinet,
    /// To the phone.
    Sms,
    /// To the e-mail address, where the applicant named one: the same words as to the phone.
    Email,
    /// On paper, over the counter.
    Paper,
}

impl Channel {
    /// Its name in events: `cabinet`, `sms`, `email`, `paper`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cabinet => "cabinet",
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Paper => "paper",
        }
    }

    /// The ways that a notice of this one takes: what goes to the phone goes to the e-mail address too, if there is one
    /// (DR-66). What lies in the cabinet alone, as a refusal does, goes nowhere else [000 §12(2)].
    pub const fn ways(self, by_email: bool) -> &'static [Self] {
        match self {
            Self::Cabinet => &[Self::Cabinet],
            Self::Sms if by_email => &[Self::Sms, Self::Email],
            Self::Sms => &[Self::Sms],
            Self::Email if by_email => &[Self::Email],
            Self::Email => &[],
            Self::Paper => &[Self::Paper],
        }
    }
}

/// A limit, in the unit of the act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// On the same day.
    SameDay,
    /// Minutes of working time (P-5).
    Minutes(u32),
    /// Hours of working time (P-5).
    Hours(u32),
    /// Working days, the first day not counted (P-3).
    WorkingDays(u32),
    /// Calendar days, the first day not counted (P-4).
    CalendarDays(u32),
    /// Months: the same day of the month, or its last (P-8).
    Months(u32),
    /// Calendar days counted back from the end of the whole term: one day before it (DL-B2).
    BeforeEnd(u32),
    /// The last day within the whole term on which the office of the step works (DL-B4).
    LastOpenDay,
}

/// Which day an application counts as received.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Receipt {
    /// A working day: what is filed after hours counts on the next one (P-2) [000 §7].
    WorkingDay,
    /// The day of the filing, whatever day it is: the act moves nothing (DL-B3, DL-D1).
    FilingDay,
}

/// From when a step's limit runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Starts {
    /// From the day of registration.
    Registration,
    /// From the beginning of its stage, which is not the first.
    Stage,
    /// From the end of another step.
    After(&'static str),
    /// From an outcome that need not end its step: the arrival of a package. When that will be nobody can tell before.
    At(Way),
    /// From when the person comes, which no event says. Told is a plan: the provider's working days from the registration
    /// until there is something to fetch (DR-60).
    Planned(u32),
    /// From the day on which another step is due, whatever happens: beyond the whole term (DL-B5).
    Due(&'static str),
}

impl Procedure {
    /// The day on which what is filed at this moment counts as received.
    pub fn received_on(&self, calendar: &Calendar, filed_at: Moment) -> Date {
        match self.receipt {
            Receipt::WorkingDay => self.schedule.registration_date(calendar, filed_at),
            Receipt::FilingDay => filed_at.date(),
        }
    }

    /// The working time of whoever is in this role: a centre's, or the provider's.
    pub fn schedule_of(&self, role: Role) -> &'static Schedule {
        match self.route.centre {
            Some(centre) if role.is_of_centre() => centre.schedule,
            _ => self.schedule,
        }
    }

    /// The working time of whoever gives the result: the centre's where it is collected there, or the provider's.
    pub fn result_schedule(&self) -> &'static Schedule {
        self.route.centre.map_or(self.schedule, |centre| centre.schedule)
    }

    /// Whether it takes anything in at the counter of this office.
    pub fn may_serve(&self, office: &str) -> bool {
        match (self.route.centre, self.office) {
            (Some(centre), _) if self.route.intake == Intake::Centre => {
                centre.offices.iter().any(|known| known.code == office)
            }
            (_, Seat::One(code)) => code == office,
            (_, Seat::Asked(_)) => true,
        }
    }

    /// The working time of the counter that takes its applications in.
    pub fn counter(&self) -> &'static Schedule {
        match self.route.centre {
            Some(centre) if self.route.intake == Intake::Centre => centre.schedule,
            _ => self.schedule,
        }
    }

    /// The step with this code.
    pub fn step(&self, code: &str) -> Option<&'static Step> {
        self.steps.iter().find(|step| step.code == code)
    }

    /// The outcome of a step.
    pub fn outcome(&self, step: &str, outcome: &str) -> Option<(&'static Step, &'static Outcome)> {
        let step = self.step(step)?;
        let outcome = step.outcomes.iter().find(|known| known.code == outcome)?;
        Some((step, outcome))
    }
}
