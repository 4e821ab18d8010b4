//! How the steps of service C can go.

use crate::{
    official::Role,
    procedure::{Ask, Judgement, Notice, Outcome, State, Way},
    text::{Text, t},
};

/// After the registration the system asks; it decides by the answers, or an operator does where one is missing.
pub(super) const DIGITAL: &[Way] = &[("C-05", "handed_over"), ("C-06", "approved"), ("C-06", "refused")];

/// After the registration the system asks, and an operator decides.
pub(super) const BY_OPERATOR: &[Way] = &[("C-05", "handed_over")];

const EXAMINED: &[Way] = &[("C-07", "approved"), ("C-07", "refused")];

/// The system seals; where the provider has no seal, the operator signs.
const TO_REGISTER: &[Way] = &[("C-08", "sealed"), ("C-08", "signed")];
const TO_REFUSE: &[Way] = &[("C-09", "sealed"), ("C-09", "signed")];

const SYSTEM: Outcome = Outcome {
    by: &[Role::System],
    ..Outcome::PLAIN
};

const OPERATOR: Outcome = Outcome {
    by: &[Role::BankOperator],
    ..Outcome::PLAIN
};

pub(super) const CHECK: &[Outcome] = &[Outcome {
    code: "handed_over",
    label: t(
        "Қызметкерге беру",
        "Передать сотруднику",
        "Hand over to an employee",
    ),
    told: t(
        "Мемлекеттік жүйелер жауап берді, өтінішіңізді банк қызметкері қарайды",
        "Государственные системы опрошены, заявление рассмотрит сотрудник банка",
        "The state's systems were asked; an employee of the bank looks at your application",
    ),
    next: EXAMINED,
    asks: &[Ask::Checks],
    ..SYSTEM
}];

const FOR: Outcome = Outcome {
    code: "approved",
    label: t("Есепке қою", "Поставить на учёт", "Register"),
    told: t(
        "Есепке қою туралы шешім шықты",
        "Принято решение о постановке на учёт",
        "It was decided to register you",
    ),
    to: State::Signing,
    next: TO_REGISTER,
    asks: &[Ask::Checks],
    judges: Some(Judgement::For),
    ..Outcome::PLAIN
};

const AGAINST: Outcome = Outcome {
    code: "refused",
    label: t("Бас тарту", "Отказать", "Refuse"),
    told: t(
        "Бас тарту туралы шешім шықты: {grounds}",
        "Принято решение об отказе: {grounds}",
        "It was decided to refuse: {grounds}",
    ),
    to: State::Signing,
    next: TO_REFUSE,
    asks: &[Ask::Checks, Ask::Grounds],
    judges: Some(Judgement::Against),
    ..Outcome::PLAIN
};

pub(super) const DECISION: &[Outcome] = &[
    Outcome { by: SYSTEM.by, ..FOR },
    Outcome {
        by: SYSTEM.by,
        ..AGAINST
    },
];

pub(super) const EXAMINATION: &[Outcome] = &[
    Outcome {
        by: OPERATOR.by,
        ..FOR
    },
    Outcome {
        by: OPERATOR.by,
        ..AGAINST
    },
];

const SIGN_REGISTRATION: Text = t(
    "Есепке қою туралы хабарламаға қол қою",
    "Подписать уведомление о постановке на учёт",
    "Sign the notice of registration",
);

const REGISTERED: Outcome = Outcome {
    label: SIGN_REGISTRATION,
    told: t(
        "Сіз «Тұрғын үймен қамтамасыз ету орталығы» базасында есепке қойылдыңыз",
        "Вы поставлены на учёт в базе «Центр обеспечения жилищем»",
        "You are registered in the Housing Provision Centre base",
    ),
    to: State::Approved,
    paper: Some("N-C2"),
    states: &["art74_group"],
    notices: &[Notice::cabinet("N-C2"), Notice::linked_sms("N-C3")],
    ..Outcome::PLAIN
};

pub(super) const REGISTRATION: &[Outcome] = &[
    Outcome {
        code: "sealed",
        by: SYSTEM.by,
        ..REGISTERED
    },
    Outcome {
        code: "signed",
        by: OPERATOR.by,
        ..REGISTERED
    },
];

const REFUSED: Outcome = Outcome {
    label: t(
        "Уәжді бас тартуға қол қою",
        "Подписать мотивированный отказ",
        "Sign the reasoned refusal",
    ),
    told: t(
        "Есепке қоюдан бас тартылды: {grounds}. Шешімге шағымдануға немесе қайта өтініш беруге болады",
        "В постановке на учёт отказано: {grounds}. Решение можно обжаловать или подать заявление заново",
        "The registration was refused: {grounds}. You may appeal or apply anew",
    ),
    to: State::Refused,
    paper: Some("N-C4"),
    notices: &[Notice::cabinet("N-C4"), Notice::linked_sms("N-C3")],
    ..Outcome::PLAIN
};

pub(super) const REFUSAL: &[Outcome] = &[
    Outcome {
        code: "sealed",
        by: SYSTEM.by,
        ..REFUSED
    },
    Outcome {
        code: "signed",
        by: OPERATOR.by,
        ..REFUSED
    },
];
