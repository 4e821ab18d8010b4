//! Applications that change another case of their applicant (service G) [000 §11(2)]: which cases those are, and what is
//! written to one when the application is filed.

use crate::{
    case::{
        answers, number, record, register,
        store::{self, CaseRow},
    },
    db::Tx,
    error::{Code, Refusal},
    state::App,
};
use shared::{
    api::BaseCase,
    calendar::Moment,
    form::{Answers, Base, Change, Form, Problem, text_at},
    procedure::{Case, Event, Rules, fold, update},
    service::{EMAIL, Service, Updates, phone},
};

/// A case that an application changes.
pub struct Changed {
    /// The case.
    pub row: CaseRow,
    case: Case,
    /// Its answers as they stand.
    answers: Answers,
    /// Codes of those that stay.
    fixed: Vec<String>,
    service: &'static Service,
    form: &'static Form,
}

impl Changed {
    async fn read(app: &App, updates: &Updates, row: CaseRow) -> Result<Self, Refusal> {
        let (case, events) = register::up_to_date(app, &row).await?;
        let mut connection = app.db.pool().acquire().await?;
        let answers = answers::current(&mut connection, &row.number, &events).await?;
        let service = updates.service;
        Ok(Self {
            fixed: updates.fixed_in(&case),
            form: service.form.ok_or(Code::Internal)?,
            service,
            row,
            case,
            answers,
        })
    }

    /// As the form language sees it.
    pub fn base(&self) -> Base<'_> {
        Base {
            form: self.form,
            answers: &self.answers,
            fixed: &self.fixed,
        }
    }

    /// Its answers as they stand.
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }
}

/// The person's cases of that service.
async fn own(app: &App, updates: &Updates, iin: &str) -> Result<Vec<CaseRow>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let mut rows = store::list(&mut connection, iin).await?;
    rows.retain(|row| row.service == updates.service.id);
    Ok(rows)
}

/// The person's cases that an application can change now, the latest first.
pub async fn cases(app: &App, updates: &Updates, iin: &str) -> Result<Vec<BaseCase>, Refusal> {
    let mut cases = Vec::new();
    for row in own(app, updates, iin).await? {
        let mut found = Changed::read(app, updates, row).await?;
        if found.case.update_problem().is_none() {
            // What was computed for that filing is computed anew for this one.
            let asked = |code: &str| {
                found
                    .form
                    .field(code)
                    .is_some_and(|(_, field)| field.kind.is_asked())
            };
            found.answers.retain(|code, _| asked(code));
            cases.push(BaseCase {
                case: found.row.number,
                service: found.row.service,
                state: found.case.state,
                filed_at: found.case.filed_at,
                answers: found.answers,
                fixed: found.fixed,
            });
        }
    }
    Ok(cases)
}

/// The case that these answers name; `None` if they name none. Refusal: `answers_invalid` with `case_unknown`, for others'
/// as for none, `case_withdrawn`, `case_signing`, `case_over`.
pub async fn find(
    app: &App,
    updates: &Updates,
    iin: &str,
    answers: &Answers,
) -> Result<Option<Changed>, Refusal> {
    let named = text_at(answers, updates.case);
    if named.trim().is_empty() {
        return Ok(None);
    }
    let named = number::read(named);
    let mut rows = own(app, updates, iin).await?.into_iter();
    let Some(row) = rows.find(|row| Some(&row.number) == named.as_ref()) else {
        return Err(refused(updates, "case_unknown"));
    };
    let found = Changed::read(app, updates, row).await?;
    match found.case.update_problem() {
        Some(problem) => Err(refused(updates, problem)),
        None => Ok(Some(found)),
    }
}

fn refused(updates: &Updates, code: &'static str) -> Refusal {
    Refusal::with_errors(Code::AnswersInvalid, vec![Problem::new(updates.case, code)])
}

/// Writes to the case what the application `by` changes, as it was signed; the case as it stands then. Refusals: those of
/// [`find`]; `case_changed` if what was signed is no longer what differs.
pub async fn write(
    tx: &mut Tx,
    app: &App,
    (updates, changed): (&Updates, &Changed),
    (by, applicant): (&str, &str),
    (signed, signed_changes): (&Answers, &[Change]),
    now: Moment,
) -> Result<Case, Refusal> {
    let procedure = changed.row.procedure()?;
    let events: Vec<Event> = store::hold(tx, &changed.row.number).await?;
    let case = fold(procedure, &events).map_err(record::broken)?;
    if let Some(problem) = case.update_problem() {
        return Err(refused(updates, problem));
    }
    let current = answers::current(tx, &changed.row.number, &events).await?;
    let base = Base {
        answers: &current,
        ..changed.base()
    };
    let found = base.changes(signed);
    if found != signed_changes {
        return Err(Code::CaseChanged.into());
    }
    // Messages follow the phone and the address that are told.
    let row = CaseRow {
        mobile: phone(signed).to_owned(),
        email: text_at(signed, EMAIL).to_owned(),
        ..changed.row.clone()
    };
    store::reach_at(tx, &row).await?;
    let rules = Rules {
        procedure,
        grounds: changed.service.grounds,
        calendar: &app.calendar(),
        now,
    };
    let new = update(&rules, &events, (&row.iin, applicant), by, &found).map_err(record::broken)?;
    let (case, _) = record::record(tx, app, &row, events, new).await?;
    Ok(case)
}
