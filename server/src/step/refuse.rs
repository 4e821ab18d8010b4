//! What stands against a step, as a refusal.

use crate::error::{Code, Refusal};
use shared::{form::Problem, procedure::StepProblem};

/// The refusal of a step that is not taken.
pub fn refusal(problem: &StepProblem) -> Refusal {
    match problem {
        StepProblem::Unknown => Code::NotFound.into(),
        StepProblem::WrongRole => Code::Forbidden.into(),
        StepProblem::Withdrawn => Code::CaseWithdrawn.into(),
        StepProblem::CaseChanged => Code::CaseChanged.into(),
        StepProblem::NotOpen => Code::StepNotOpen.into(),
        StepProblem::StageNotBegun => Code::StageNotBegun.into(),
        StepProblem::StepsRequired(steps) => Refusal::with_errors(
            Code::StepsRequired,
            vec![Problem::new("step", "steps_required").with("steps", steps.join(", "))],
        ),
        StepProblem::NotExecutor => Code::NotExecutor.into(),
        StepProblem::SignerIsExecutor => Code::SignerIsExecutor.into(),
        StepProblem::OwnCase => Code::OwnCase.into(),
        StepProblem::NotYet(at) => Refusal::with_errors(
            Code::StepNotYet,
            vec![Problem::new("step", "step_not_yet").with("at", at.to_string())],
        ),
        StepProblem::ChecksRequired => Code::ChecksRequired.into(),
        StepProblem::Input(problems) => Refusal::with_errors(Code::StepInvalid, problems.clone()),
    }
}
