//! What an applicant asks of the server about a case.

use crate::api::{Answer, write};
use shared::{
    api::{AgainWrite, DraftSaved, ObjectionWrite, Prepared, StepTaken, StepWrite, WithdrawWrite, paths},
    procedure::Input,
};

fn case(path: &str, number: &str) -> String {
    paths::at(path, number)
}

/// Takes a step that is the applicant's: `("A-09", "stated")`. `seen` is the last event that was shown.
pub async fn step(number: &str, way: (&str, &str), seen: u32, text: String) -> Answer<StepTaken> {
    let body = StepWrite {
        outcome: way.1.to_owned(),
        seen,
        input: Input {
            text,
            ..Input::default()
        },
        signed: None,
    };
    let path = paths::at(&case(paths::CASE_STEP, number), way.0);
    write("POST", &path, &body).await
}

/// The document to sign with a step of the applicant's.
pub async fn prepare(number: &str, step: &str, body: &StepWrite) -> Answer<Prepared> {
    let path = paths::at(&case(paths::CASE_STEP_PREPARE, number), step);
    write("POST", &path, body).await
}

/// Takes it, signed.
pub async fn take(number: &str, step: &str, body: &StepWrite) -> Answer<StepTaken> {
    let path = paths::at(&case(paths::CASE_STEP, number), step);
    write("POST", &path, body).await
}

/// Says that a registry is wrong.
pub async fn contest(number: &str, check: &str, text: String) -> Answer<StepTaken> {
    let check = check.to_owned();
    let body = ObjectionWrite { check, text };
    write("POST", &case(paths::CASE_OBJECTIONS, number), &body).await
}

/// Takes the application back.
pub async fn withdraw(number: &str, reason: String) -> Answer<StepTaken> {
    let body = WithdrawWrite { reason };
    write("POST", &case(paths::CASE_WITHDRAWAL, number), &body).await
}

/// Begins a new draft with the old answers.
pub async fn again(number: &str, replace: bool) -> Answer<DraftSaved> {
    let body = AgainWrite { replace };
    write("POST", &case(paths::CASE_DRAFT, number), &body).await
}
