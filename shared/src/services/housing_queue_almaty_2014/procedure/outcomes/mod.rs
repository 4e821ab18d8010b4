//! The ways in which each step of service B can go, and what both routes share.

pub(super) mod centre;
pub(super) mod portal;

use crate::{
    official::Role,
    procedure::{Ask, Judgement, Outcome, State},
    text::t,
};

const COMMISSION_ITSELF: &[Role] = &[Role::Commission];

/// The reference for the commission.
const PREPARED: Outcome = Outcome {
    code: "prepared",
    label: t(
        "Анықтаманы дайындап, істі комиссияға беру",
        "Подготовить справку и передать дело комиссии",
        "Prepare the reference and pass the case to the commission",
    ),
    told: t(
        "Құжаттарыңыз тұрғын үй комиссиясының қарауына жіберілді",
        "Ваши документы направлены на рассмотрение жилищной комиссии",
        "Your documents were sent to the housing commission",
    ),
    to: State::AtCommission,
    asks: &[Ask::Text],
    ..Outcome::PLAIN
};

/// The commission is for registering.
const IN_FAVOUR: Outcome = Outcome {
    code: "in_favour",
    by: COMMISSION_ITSELF,
    label: t("Есепке қою", "Поставить на учёт", "Register"),
    told: t(
        "Тұрғын үй комиссиясы шешім қабылдады. Хаттама: {minutes}",
        "Жилищная комиссия приняла решение. Протокол: {minutes}",
        "The housing commission decided. Minutes: {minutes}",
    ),
    asks: &[Ask::Minutes],
    judges: Some(Judgement::For),
    ..Outcome::PLAIN
};

/// The commission is against.
const AGAINST: Outcome = Outcome {
    code: "against",
    label: t("Бас тарту", "Отказать", "Refuse"),
    judges: Some(Judgement::Against),
    ..IN_FAVOUR
};

/// Nothing is left but to close the case.
const ARCHIVED: Outcome = Outcome {
    code: "archived",
    label: t(
        "Істі мұрағатқа тапсыру",
        "Сдать дело в архив",
        "Put the case into the archive",
    ),
    told: t("Іс жабылды", "Дело закрыто", "The case is closed"),
    to: State::Closed,
    ..Outcome::PLAIN
};
