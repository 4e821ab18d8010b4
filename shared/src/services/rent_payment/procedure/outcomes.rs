//! How the steps of service F can go.

use crate::{
    official::Role,
    procedure::{Ask, Judgement, Outcome, State, Way},
    text::t,
};

pub(super) const FIRST: &[Way] = &[("F-02", "asked")];

pub(super) const CONFIRMATION: &[Outcome] = &[Outcome {
    code: "asked",
    by: &[Role::System],
    label: t(
        "Қызметкерге беру",
        "Передать сотруднику",
        "Hand over to an employee",
    ),
    told: t(
        "Мемлекеттік жүйелер жауап берді, өтінішіңіз қызметкерге берілді",
        "Государственные системы ответили, заявление передано сотруднику",
        "The state's systems have answered; your application went to an employee",
    ),
    next: &[("F-03", "taken_up")],
    asks: &[Ask::Checks],
    ..Outcome::PLAIN
}];

pub(super) const DECISION: &[Outcome] = &[
    Outcome {
        code: "taken_up",
        by: &[Role::Executor, Role::Head],
        label: t("Жұмысқа алу", "Взять в работу", "Take up"),
        told: t(
            "Өтінішіңізді қызметкер қарай бастады",
            "Заявление взял в работу сотрудник",
            "An employee has taken up your application",
        ),
        next: &[("F-03", "assigned"), ("F-03", "refused")],
        ends: false,
        asks: &[Ask::Executor],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "assigned",
        label: t("Төлем тағайындау", "Назначить выплату", "Assign the payment"),
        told: t(
            "Төлем тағайындалды. {text}",
            "Выплата назначена. {text}",
            "The payment is assigned. {text}",
        ),
        to: State::Approved,
        asks: &[Ask::Checks, Ask::Text],
        judges: Some(Judgement::For),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "refused",
        label: t(
            "Төлем тағайындаудан бас тарту",
            "Отказать в назначении выплаты",
            "Refuse the payment",
        ),
        told: t(
            "Төлем тағайындаудан бас тартылды: {text}",
            "В назначении выплаты отказано: {text}",
            "The payment is refused: {text}",
        ),
        to: State::Refused,
        asks: &[Ask::Checks, Ask::Text],
        ..Outcome::PLAIN
    },
];
