//! Who takes a step of which case, and what it is judged against.

use super::refuse::refusal;
use crate::{
    case::{
        answers, paper, queue,
        store::{self, CaseRow},
    },
    db::Tx,
    error::{Code, Refusal},
    official,
    session::{self, SignedIn},
    state::App,
};
use shared::{
    api::StepWrite,
    calendar::{Calendar, Moment},
    directory::ENTRIES,
    envelope::sha256_hex,
    form::{Answers, Problem, text_at},
    official::{Capacity, Permission, Role},
    procedure::{
        Actor, Allowed, Ask, Case, Decision, Event, Executor, Input, MinutesNamed, Official, Outcome, Place,
        PreparedBy, Rules, StepProblem, Taking, TermSet, barcode,
    },
    service::{Service, find},
};
use sqlx::AnyConnection;
use std::sync::Arc;

/// What a document states besides what is given with its step.
#[derive(Clone, Debug, Default)]
pub struct Stated {
    /// The place on a list.
    pub place: Option<Place>,
    /// Answers of the applicant.
    pub answers: Answers,
}

/// Somebody in front of a case.
pub struct Context {
    /// The case.
    pub row: CaseRow,
    service: &'static Service,
    person: Official,
    capacities: Vec<Capacity>,
    executors: Vec<Executor>,
    members: Vec<Executor>,
    calendar: Arc<Calendar>,
    phone: String,
}

impl Context {
    /// The applicant before the own case, or an official of its office who signed in by key file. For all others the case is
    /// as unknown as none.
    pub async fn find(app: &App, session: &SignedIn, number: &str) -> Result<Self, Refusal> {
        let mut connection = app.db.pool().acquire().await?;
        let row = store::any(&mut connection, number).await?;
        let executors = people(&mut connection, &row.office, Role::Executor).await?;
        let members = people(&mut connection, &row.office, Role::Commission).await?;
        drop(connection);
        let capacities = if row.iin == session.iin() {
            vec![Capacity {
                office: row.office.clone(),
                role: Role::Applicant,
                instead_of: None,
            }]
        } else if session.by_key() {
            let all = official::store::capacities(app, session.iin()).await?;
            all.into_iter()
                .filter(|capacity| capacity.reaches_case(row.places()))
                .collect()
        } else {
            Vec::new()
        };
        let reads = |capacity: &Capacity| capacity.role.may(Permission::ReadApplication);
        if !capacities.iter().any(reads) {
            return Err(Code::NotFound.into());
        }
        Ok(Self {
            service: find(&row.service).ok_or(Code::Internal)?,
            person: Official {
                iin: session.iin().to_owned(),
                name: session.person().full_name(),
                role: Role::Guest,
            },
            capacities,
            executors,
            members,
            calendar: app.calendar(),
            phone: phone(app, &row.office),
            row,
        })
    }

    /// The provider's system before a case that the act leaves to it; what it signs, it seals.
    pub fn of_system(app: &App, row: CaseRow) -> Result<Self, Refusal> {
        let holder = app.seal.holder();
        let (iin, name) = holder.map_or_else(Default::default, |holder| (holder.bin, holder.name));
        Ok(Self {
            service: find(&row.service).ok_or(Code::Internal)?,
            person: Official {
                iin,
                name,
                role: Role::System,
            },
            capacities: vec![Capacity::of_system()],
            executors: Vec::new(),
            members: Vec::new(),
            calendar: app.calendar(),
            phone: phone(app, &row.office),
            row,
        })
    }

    /// The official to whom data of the case are shown; `None` for its applicant.
    pub fn looker(&self) -> Option<session::Official> {
        (self.person.iin != self.row.iin).then(|| session::Official {
            iin: self.person.iin.clone(),
            name: self.person.name.clone(),
            roles: self.capacities.clone(),
        })
    }

    /// Whoever acts.
    pub fn actor(&self) -> Actor<'_> {
        Actor {
            iin: if self.person.role == Role::System {
                Actor::SYSTEM.iin
            } else {
                &self.person.iin
            },
            name: &self.person.name,
            capacities: &self.capacities,
        }
    }

    /// What the step is judged against.
    pub fn rules(&self, now: Moment) -> Result<Rules<'_>, Refusal> {
        Ok(Rules {
            procedure: self.row.procedure()?,
            grounds: self.service.grounds,
            calendar: &self.calendar,
            now,
        })
    }

    /// What is given with a step, its answers in the form in which they are kept.
    pub fn cleaned(&self, case: &Case, step: &str, mut write: StepWrite) -> Result<StepWrite, Refusal> {
        if let Some((_, outcome)) = self.row.procedure()?.outcome(step, &write.outcome) {
            outcome.clean(case, &mut write.input);
        }
        Ok(write)
    }

    /// The document of an outcome that has one, and its bytes: made now, or the very one that the first party signed.
    pub async fn to_sign(
        &self,
        tx: &mut Tx,
        (case, events): (&Case, &[Event]),
        allowed: &Allowed<'_>,
        write: &StepWrite,
        (stated, at): (Stated, Moment),
    ) -> Result<Option<(Decision, String)>, Refusal> {
        let Some(first) = allowed.outcome.countersigns else {
            let made = self.decision(case, events, allowed, write, stated, at);
            return Ok(made.map(|decision| {
                let content = decision.bytes();
                (decision, content)
            }));
        };
        let (seq, digest) = case.signed_in(first).ok_or(Code::Internal)?;
        let content = paper::content(tx, &self.row.number, seq).await?;
        let content = content.filter(|content| sha256_hex(content.as_bytes()) == digest);
        let content = content.ok_or(Code::Internal)?;
        Ok(Some((serde_json::from_str(&content)?, content)))
    }

    /// Whether the step may be taken. Refusals: see [`super::take`].
    pub fn check(
        &self,
        case: &Case,
        step: &str,
        write: &StepWrite,
        now: Moment,
    ) -> Result<Allowed<'_>, Refusal> {
        let rules = self.rules(now)?;
        let known = rules.procedure.outcome(step, &write.outcome);
        let in_a_sitting = known.is_some_and(|(_, outcome)| outcome.asks.contains(&Ask::Minutes));
        let taking = Taking {
            step,
            outcome: &write.outcome,
            seen: write.seen,
            input: &write.input,
            executors: &self.executors,
            members: &self.members,
        };
        // The bars are another package's.
        let scan = write.input.scan.as_deref();
        if scan.is_some_and(|scan| scan.barcode != barcode(&self.row.number)) {
            let problem = Problem::new("scan", "scan_unknown");
            return Err(Refusal::with_errors(Code::StepInvalid, vec![problem]));
        }
        match rules.check(case, &self.row.iin, &self.actor(), &taking) {
            // What a collegial body decides, no member takes alone: the signed minutes of a sitting do.
            Ok(_) | Err(StepProblem::Input(_)) if in_a_sitting => Err(Code::SittingDecides.into()),
            Ok(allowed) => Ok(allowed),
            Err(problem) => Err(refusal(&problem)),
        }
    }

    /// The document of an outcome that makes one; with the place that the case gets, if it gets one.
    pub fn decision(
        &self,
        case: &Case,
        events: &[Event],
        allowed: &Allowed<'_>,
        write: &StepWrite,
        stated: Stated,
        at: Moment,
    ) -> Option<Decision> {
        let Stated { place, answers } = stated;
        let Allowed {
            step,
            outcome,
            capacity,
        } = *allowed;
        let input = &write.input;
        let told = !matches!(outcome.judges, Some(shared::procedure::Judgement::For));
        let grounds = if input.grounds.is_empty() {
            &case.grounds
        } else {
            &input.grounds
        };
        // What is signed a second time is the first signer's document.
        let template = outcome.paper.filter(|_| outcome.countersigns.is_none())?;
        let terms = outcome
            .sets
            .iter()
            .filter_map(|(code, way)| self.row.procedure().ok()?.outcome(code, way))
            .filter(|(_, way)| way.when.holds(&case.data, &case.data))
            .filter_map(|(step, _)| {
                Some(TermSet {
                    step: step.code.to_owned(),
                    limit: step.limit?,
                })
            });
        Some(Decision {
            template: template.to_owned(),
            case: self.row.number.clone(),
            service: self.row.service.clone(),
            version: self.row.version.clone(),
            mode: self.row.mode,
            step: step.code.to_owned(),
            outcome: outcome.code.to_owned(),
            after: events.last().map_or_else(String::new, |event| event.hash.clone()),
            at,
            office: self.row.office.clone(),
            official: Official {
                role: capacity.role,
                ..self.person.clone()
            },
            applicant: Official {
                iin: self.row.iin.clone(),
                name: self.row.applicant.clone(),
                role: Role::Applicant,
            },
            registered_on: case.registered_on,
            grounds: if told && place.is_none() {
                grounds.clone()
            } else {
                Vec::new()
            },
            queue: place,
            hearing: input.hearing.clone().or_else(|| case.hearing.clone()),
            minutes: case.minutes.as_ref().map(|minutes| MinutesNamed {
                number: minutes.number.clone(),
                held_at: minutes.held_at,
                conclusion: minutes.conclusion.clone(),
            }),
            answers,
            terms: terms.collect(),
            heard: case.heard_as().map(str::to_owned),
            // A letter names what was found missing, whoever signs it.
            prepared_by: self.prepared_by(case, outcome),
            input: Input {
                missing: if outcome.by_hand && input.missing.is_empty() {
                    case.missing.clone()
                } else {
                    input.missing.clone()
                },
                ..input.clone()
            },
        })
    }

    /// The executor of a paper that is signed by hand, with the telephone of the office as its act has it.
    fn prepared_by(&self, case: &Case, outcome: &Outcome) -> Option<PreparedBy> {
        let executor = case.executor.as_ref().filter(|_| outcome.by_hand)?;
        Some(PreparedBy {
            name: executor.name.clone(),
            phone: self.phone.clone(),
        })
    }

    /// What the document of an outcome states from the answers as they stand, and the place that the case gets with it.
    pub async fn stated(
        &self,
        tx: &mut Tx,
        case: &Case,
        events: &[Event],
        allowed: &Allowed<'_>,
    ) -> Result<Stated, Refusal> {
        let outcome = allowed.outcome;
        if outcome.queues.is_none() && outcome.states.is_empty() {
            return Ok(Stated::default());
        }
        let mut answers = answers::current(tx, &self.row.number, events).await?;
        let place = match outcome.queues {
            Some(field) => {
                let list = text_at(&answers, field).to_owned();
                Some(queue::next(tx, &self.row.office, list).await?)
            }
            None => None,
        };
        // What officials filled in later stands before what the applicant said.
        answers.extend(case.data.clone());
        answers.retain(|code, _| outcome.states.contains(&code.as_str()));
        Ok(Stated { place, answers })
    }
}

/// Whoever works in this role at an office.
pub async fn people(
    connection: &mut AnyConnection,
    office: &str,
    role: Role,
) -> Result<Vec<Executor>, Refusal> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "select o.iin, o.surname, o.name, o.patronymic from official o
         join official_role r on r.iin = o.iin
         where o.active = 1 and r.office = $1 and r.role = $2 order by o.surname, o.name, o.iin",
    )
    .bind(office)
    .bind(role.code())
    .fetch_all(connection)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(iin, surname, name, patronymic)| Executor {
            iin,
            name: official::full_name(&surname, &name, &patronymic),
        })
        .collect())
}

/// The telephone of an office: as the administrator has it, or else as the act's annex has it.
fn phone(app: &App, office: &str) -> String {
    let edited = app.offices().edit(office).map(|edit| edit.phone.clone());
    let of_act = || {
        ENTRIES
            .iter()
            .find(|entry| entry.id == office)?
            .phones
            .first()
            .cloned()
    };
    edited
        .filter(|phone| !phone.is_empty())
        .or_else(of_act)
        .unwrap_or_default()
}
