//! The route through the portal (`spec.md` 4.4).

use super::super::super::grounds::GIVEN;
use super::{AGAINST, ARCHIVED, IN_FAVOUR, PREPARED};
use crate::{
    official::Role,
    procedure::{Ask, Judgement, Notice, Outcome, State, Way},
    text::t,
};

/// After the registration: somebody takes it up.
pub(in super::super) const FIRST: &[Way] = &[("BE-C2", "taken_up")];

pub(in super::super) const COMPLETENESS: &[Outcome] = &[
    Outcome {
        code: "taken_up",
        by: &[Role::Executor, Role::Head],
        label: t("Жұмысқа алу", "Взять в работу", "Take up"),
        told: t(
            "Өтінішті жауапты орындаушы қарай бастады",
            "Заявление взял в работу ответственный исполнитель",
            "A responsible employee has taken up the application",
        ),
        to: State::CompletenessCheck,
        next: &[("BE-C2", "complete"), ("BE-6", "refused")],
        ends: false,
        asks: &[Ask::Executor],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "complete",
        label: t(
            "Барлық құжат бар",
            "Все документы есть",
            "All documents are there",
        ),
        told: t(
            "Құжаттарыңыз толық, қаралып жатыр",
            "Документы полные и рассматриваются",
            "Your documents are complete and under review",
        ),
        next: &[("BE-7", "prepared")],
        ..Outcome::PLAIN
    },
];

/// On the portal incompleteness is a refusal: the step itself is the ground RB-3.
pub(in super::super) const INCOMPLETE: &[Outcome] = &[
    Outcome {
        code: "refused",
        label: t(
            "Құжаттар толық емес: бас тарту",
            "Документы неполные: отказать",
            "The documents are incomplete: refuse",
        ),
        told: t(
            "Құжаттар толық болмағандықтан бас тартылды. Жетпейтіні: {missing}. Құжаттарды жинап, қайта өтініш беруге \
            болады",
            "Отказано из-за неполноты документов. Не хватает: {missing}. Можно собрать документы и подать заявление \
            заново",
            "Refused because documents are missing: {missing}. You may collect them and apply anew",
        ),
        to: State::Refused,
        next: &[("BE-6", "archived")],
        asks: &[Ask::Missing],
        judges: Some(Judgement::Against),
        paper: Some("N-B7"),
        notices: &[Notice::cabinet("N-B7"), Notice::email("N-B7")],
        ..Outcome::PLAIN
    },
    ARCHIVED,
];

pub(in super::super) const REFERENCE: &[Outcome] = &[Outcome {
    next: &[("BE-8", "in_favour"), ("BE-8", "against")],
    ..PREPARED
}];

pub(in super::super) const COMMISSION: &[Outcome] = &[
    Outcome {
        to: State::Signing,
        next: &[("BE-9", "registered")],
        ..IN_FAVOUR
    },
    Outcome {
        to: State::Signing,
        next: &[("BE-9", "refused")],
        ..AGAINST
    },
];

/// The employee forms the result, as the act names the employee (DR-68).
pub(in super::super) const RESULT: &[Outcome] = &[
    Outcome {
        code: "registered",
        label: t(
            "Есепке қою туралы хабарламаға қол қою",
            "Подписать уведомление о постановке на учёт",
            "Sign the notice of registration",
        ),
        told: t(
            "Сіз есепке қойылдыңыз. Кезектің реттік нөмірі: {number}",
            "Вы поставлены на учёт. Порядковый номер очереди: {number}",
            "You have been registered. Serial queue number: {number}",
        ),
        to: State::Approved,
        next: &[("BE-9", "archived")],
        judges: Some(Judgement::For),
        paper: Some("N-B3"),
        queues: Some("category"),
        notices: &[Notice::cabinet("N-B3"), Notice::email("N-B3")],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "refused",
        label: t(
            "Дәлелді бас тартуға қол қою",
            "Подписать мотивированный отказ",
            "Sign the reasoned refusal",
        ),
        told: t(
            "Есепке қоюдан бас тартылды: {grounds}. Шешімге шағымдануға немесе қайта өтініш беруге болады",
            "В постановке на учёт отказано: {grounds}. Решение можно обжаловать или подать заявление заново",
            "Registration was refused: {grounds}. You may appeal or apply anew",
        ),
        to: State::Refused,
        next: &[("BE-9", "archived")],
        asks: &[Ask::Grounds],
        grounds: GIVEN,
        judges: Some(Judgement::Against),
        paper: Some("N-B4"),
        notices: &[Notice::cabinet("N-B4"), Notice::email("N-B4")],
        ..Outcome::PLAIN
    },
    ARCHIVED,
];
