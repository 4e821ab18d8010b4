//! A case that begins at a counter: its row, its record, and what is answered.

use super::{evidence, intake::Counter};
use crate::{
    case::{
        number,
        store::{self, CaseRow},
    },
    db::Tx,
    error::Refusal,
    official::full_name,
    state::App,
};
use shared::{
    api::ApplicationFiled,
    counter::Record,
    form::text_at,
    procedure::{Case, Intake, TakenIn},
    service::{EMAIL, phone},
    text::Lang,
};

/// The row and the record.
pub async fn begin(
    tx: &mut Tx,
    app: &App,
    counter: &Counter<'_>,
    taken: &Record,
) -> Result<CaseRow, Refusal> {
    let number = number::fresh(tx, app.rng.as_ref()).await?;
    let answers = &taken.answers;
    let name = |part: &str| text_at(answers, &["applicant_", part].concat());
    let in_centre = counter.procedure.route.intake == Intake::Centre;
    let case = store::NewCase {
        number: &number,
        iin: &taken.applicant,
        service: counter.service.id,
        version: &taken.version,
        route: &taken.route,
        mode: counter.mode,
        lang: Lang::parse(&taken.lang).unwrap_or_default(),
        mobile: phone(answers),
        email: text_at(answers, EMAIL),
        applicant: &full_name(name("surname"), name("name"), name("patronymic")),
        office: counter.procedure.office.of(answers),
        centre: if in_centre { &taken.office } else { "" },
        filed_at: taken.at,
    };
    store::add(tx, &case).await?;
    evidence::keep(tx, &number, taken).await?;
    store::any(tx, &number).await
}

/// Where it was handed in, and to whom.
pub fn taken_in(taken: &Record) -> TakenIn {
    TakenIn {
        office: taken.office.clone(),
        name: taken.inspector.name.clone(),
    }
}

/// What is answered to the counter.
pub fn answer(row: &CaseRow, case: &Case) -> ApplicationFiled {
    ApplicationFiled {
        case: row.number.clone(),
        filed_at: case.filed_at,
        registered_on: case.registered_on,
        result_due_on: case.result_due_on,
        calendar_entered: case.calendar_entered,
        state: case.state,
    }
}
