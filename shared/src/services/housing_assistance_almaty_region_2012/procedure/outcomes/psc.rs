//! The ways of the steps EP-1 to EP-12 (`spec.md` 4.11).

use super::{
    ARCHIVED, HANDED, NOTICE_DRAFTED, REFUSAL_DRAFTED, REFUSAL_SIGNED, RESOLVED, RETURNED as GIVEN_BACK,
    SIGNED,
};
use crate::{
    official::Role,
    procedure::{Ask, Direction, Judgement, Outcome, State, Way},
    text::t,
};

/// After the acceptance: the package leaves the centre.
pub(in super::super) const FIRST: &[Way] = &[("EP-2", "sent")];

const CHANCERY: &[Role] = &[Role::Chancery];
const ACCUMULATION: &[Role] = &[Role::AccumulationInspector];

/// What the head gave back is sent for signature again, whichever answer it has become.
const SUPPLEMENTING: &[Way] = &[("EP-9", "drafted"), ("EP-9", "refusal_drafted")];

/// The head has one answer or the other to sign.
const BEFORE_HEAD: &[Way] = &[("EP-8", "signed"), ("EP-8", "returned")];
const REFUSAL_BEFORE_HEAD: &[Way] = &[("EP-8", "refusal_signed"), ("EP-8", "returned")];

/// Once it is signed: only what is signed goes to the chancery [004 §11, PSC (7–8)].
const SIGNED_ONE: &[Way] = &[("EP-10", "sent_back")];

pub(in super::super) const SENDING: &[Outcome] = &[Outcome {
    code: "sent",
    by: ACCUMULATION,
    label: t(
        "Тізілімге енгізіп, жіберу",
        "Внести в реестр и отправить",
        "Enter in the registry and send",
    ),
    told: t(
        "Құжаттарыңыз тізіліммен бірге бөлімге курьер арқылы жіберілді",
        "Ваши документы отправлены в отдел с курьером по реестру",
        "Your documents were sent to the department by courier, with the registry",
    ),
    to: State::InTransit,
    next: &[("EP-3", "arrived")],
    asks: &[Ask::Scan],
    carries: Some(Direction::Out),
    registry: Some("N-E5"),
    ..Outcome::PLAIN
}];

pub(in super::super) const INCOMING: &[Outcome] = &[
    Outcome {
        code: "arrived",
        by: CHANCERY,
        label: t("Қабылдап алу", "Принять", "Receive"),
        told: t(
            "Құжаттарыңыз бөлімнің кеңсесіне жеткізілді",
            "Ваши документы доставлены в канцелярию отдела",
            "Your documents reached the department's chancery",
        ),
        to: State::CompletenessCheck,
        next: &[("EP-3", "registered")],
        ends: false,
        asks: &[Ask::Scan],
        carries: Some(Direction::In),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "registered",
        by: CHANCERY,
        label: t(
            "Тексеріп, тіркеу",
            "Проверить и зарегистрировать",
            "Check and register",
        ),
        told: t(
            "Құжаттарыңыз бөлімде тіркелді. Кіріс нөмірі: {text}",
            "Ваши документы зарегистрированы в отделе. Входящий номер: {text}",
            "Your documents were registered at the department. Incoming number: {text}",
        ),
        to: State::CompletenessCheck,
        next: &[("EP-4", "to_head")],
        asks: &[Ask::Text],
        ..Outcome::PLAIN
    },
];

pub(in super::super) const TO_HEAD: &[Outcome] = &[Outcome {
    code: "to_head",
    by: CHANCERY,
    label: t("Басшыға жіберу", "Направить руководителю", "Send to the head"),
    told: t(
        "Құжаттарыңыз бөлім басшысына жіберілді",
        "Ваши документы направлены руководителю отдела",
        "Your documents were sent to the head of the department",
    ),
    to: State::CompletenessCheck,
    next: &[("EP-5", "resolved")],
    ..Outcome::PLAIN
}];

pub(in super::super) const RESOLUTION: &[Outcome] = &[Outcome {
    next: &[("EP-6", "entitled"), ("EP-6", "not_entitled")],
    ..RESOLVED
}];

pub(in super::super) const RIGHT: &[Outcome] = &[
    Outcome {
        code: "entitled",
        label: t(
            "Көмек алуға құқығы бар",
            "Право на помощь есть",
            "There is a right to the assistance",
        ),
        told: t(
            "Көмек алу құқығыңыз анықталды",
            "Ваше право на помощь установлено",
            "Your right to the assistance was established",
        ),
        next: &[("EP-7", "drafted")],
        judges: Some(Judgement::For),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "not_entitled",
        label: t(
            "Көмек алуға құқығы жоқ",
            "Права на помощь нет",
            "There is no right to the assistance",
        ),
        told: t(
            "Көмек алу құқығы анықталмады: {grounds}",
            "Право на помощь не установлено: {grounds}",
            "No right to the assistance was established: {grounds}",
        ),
        next: &[("EP-7", "refusal_drafted")],
        asks: &[Ask::Grounds],
        judges: Some(Judgement::Against),
        ..Outcome::PLAIN
    },
];

pub(in super::super) const DRAFT: &[Outcome] = &[
    Outcome {
        next: BEFORE_HEAD,
        ..NOTICE_DRAFTED
    },
    Outcome {
        next: REFUSAL_BEFORE_HEAD,
        ..REFUSAL_DRAFTED
    },
];

pub(in super::super) const SIGNATURE: &[Outcome] = &[
    Outcome {
        next: SIGNED_ONE,
        ..SIGNED
    },
    Outcome {
        next: SIGNED_ONE,
        ..REFUSAL_SIGNED
    },
    Outcome {
        next: SUPPLEMENTING,
        ..GIVEN_BACK
    },
];

pub(in super::super) const SUPPLEMENT: &[Outcome] = &[
    Outcome {
        next: BEFORE_HEAD,
        ..NOTICE_DRAFTED
    },
    Outcome {
        next: REFUSAL_BEFORE_HEAD,
        asks: &[Ask::Grounds],
        ..REFUSAL_DRAFTED
    },
];

pub(in super::super) const BACK: &[Outcome] = &[Outcome {
    code: "sent_back",
    by: CHANCERY,
    label: t("ХҚКО-ға жіберу", "Отправить в ЦОН", "Send to the centre"),
    told: t(
        "Хабарлама ХҚКО-ға курьер арқылы жіберілді",
        "Уведомление отправлено в ЦОН с курьером",
        "The notice was sent to the public service centre by courier",
    ),
    to: State::InTransit,
    next: &[("EP-11", "received")],
    asks: &[Ask::Scan],
    carries: Some(Direction::Out),
    registry: Some("N-E5"),
    ..Outcome::PLAIN
}];

pub(in super::super) const RETURNED: &[Outcome] = &[Outcome {
    code: "received",
    by: ACCUMULATION,
    label: t("Қабылдап алу", "Принять", "Receive"),
    told: t(
        "Хабарлама ХҚКО-да: келіп, қолхат бойынша алуыңызға болады",
        "Уведомление в ЦОН: его можно получить по расписке",
        "The notice is at the public service centre: come for it with your receipt",
    ),
    to: State::ReadyAtPsc,
    next: &[("EP-12", "handed")],
    asks: &[Ask::Scan],
    carries: Some(Direction::In),
    ..Outcome::PLAIN
}];

pub(in super::super) const ISSUE: &[Outcome] = &[
    Outcome {
        by: &[Role::CentreInspector],
        next: &[("EP-12", "archived")],
        ..HANDED
    },
    Outcome {
        by: CHANCERY,
        ..ARCHIVED
    },
];
