//! The route through a public service centre (`spec.md` 4.3). The applicant learns the result from the paper alone (DV-4): what
//! is told before is where the papers are.

use super::super::super::grounds::GIVEN;
use super::{AGAINST, ARCHIVED, IN_FAVOUR, PREPARED};
use crate::{
    official::Role,
    procedure::{Ask, Direction, Judgement, Notice, Opens, Outcome, State, Way},
    text::t,
};

/// After the intake: the package goes to the provider.
pub(in super::super) const FIRST: &[Way] = &[("BP-1a", "sent")];

const CHANCERY: &[Role] = &[Role::Chancery, Role::DocumentationUnit];
const UNIT: &[Role] = &[Role::DocumentationUnit];
const HEAD: &[Role] = &[Role::Head];
const CENTRE: &[Role] = &[Role::CentreInspector, Role::AccumulationInspector];
const INSPECTOR: &[Role] = &[Role::CentreInspector];
const BY_ITSELF: &[Role] = &[Role::System];

/// The provider puts the papers away.
const PUT_AWAY: Outcome = Outcome { by: UNIT, ..ARCHIVED };

pub(in super::super) const BUNDLED: &[Outcome] = &[
    Outcome {
        code: "sent",
        by: &[Role::AccumulationInspector],
        label: t(
            "Құжаттарды курьерге беру",
            "Передать документы курьеру",
            "Give the documents to the courier",
        ),
        told: t(
            "Құжаттарыңыз ХҚО-дан басқармаға жіберілді",
            "Ваши документы отправлены из ЦОН в управление",
            "Your documents left the centre for the department",
        ),
        to: State::InTransit,
        next: &[("BP-1a", "arrived")],
        ends: false,
        carries: Some(Direction::Out),
        registry: Some("DR-34"),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "arrived",
        by: CHANCERY,
        label: t(
            "Құжаттарды курьерден қабылдау",
            "Принять документы у курьера",
            "Take the documents from the courier",
        ),
        told: t(
            "Құжаттарыңыз басқармаға жетті",
            "Ваши документы доставлены в управление",
            "Your documents arrived at the department",
        ),
        to: State::CompletenessCheck,
        next: &[("BP-2", "registered")],
        carries: Some(Direction::In),
        ..Outcome::PLAIN
    },
];

pub(in super::super) const REGISTERED: &[Outcome] = &[Outcome {
    code: "registered",
    by: CHANCERY,
    label: t(
        "Кіріс хат-хабарға тіркеп, басшыға беру",
        "Зарегистрировать как входящее и передать руководителю",
        "Register as incoming and pass to the head",
    ),
    told: t(
        "Өтініш басқармада тіркеліп, басшыға берілді",
        "Заявление зарегистрировано в управлении и передано руководителю",
        "The application was registered at the department and passed to the head",
    ),
    to: State::CompletenessCheck,
    next: &[("BP-3", "resolved")],
    ..Outcome::PLAIN
}];

pub(in super::super) const RESOLUTION: &[Outcome] = &[Outcome {
    code: "resolved",
    by: HEAD,
    label: t(
        "Жауапты орындаушыны белгілеу",
        "Назначить ответственного исполнителя",
        "Name the responsible employee",
    ),
    told: t(
        "Басшы жауапты орындаушыны белгіледі",
        "Руководитель назначил ответственного исполнителя",
        "The head named the responsible employee",
    ),
    to: State::CompletenessCheck,
    next: &[("BP-4", "passed")],
    asks: &[Ask::Executor, Ask::Text],
    ..Outcome::PLAIN
}];

pub(in super::super) const PASSED: &[Outcome] = &[Outcome {
    code: "passed",
    by: UNIT,
    label: t(
        "Құжаттарды орындаушыға беру",
        "Передать документы исполнителю",
        "Pass the documents to the employee",
    ),
    told: t(
        "Құжаттар жауапты орындаушыға берілді",
        "Документы переданы ответственному исполнителю",
        "The documents were passed to the responsible employee",
    ),
    to: State::CompletenessCheck,
    next: &[("BP-5", "complete"), ("BP-5", "incomplete")],
    ..Outcome::PLAIN
}];

pub(in super::super) const COMPLETENESS: &[Outcome] = &[
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
        next: &[("BP-6", "prepared")],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "incomplete",
        label: t(
            "Құжаттар толық емес",
            "Документы неполные",
            "Documents are missing",
        ),
        told: t(
            "Құжаттар толық емес. Жетпейтіні: {missing}. Сізге ХҚО арқылы хат беріледі",
            "Документы неполные. Не хватает: {missing}. Вам передадут письмо через ЦОН",
            "Documents are missing: {missing}. You will get a letter through the centre",
        ),
        to: State::CompletenessCheck,
        next: &[("BP-12", "drafted")],
        asks: &[Ask::Missing],
        ..Outcome::PLAIN
    },
];

pub(in super::super) const REFERENCE: &[Outcome] = &[Outcome {
    next: &[("BP-7", "in_favour"), ("BP-7", "against")],
    ..PREPARED
}];

pub(in super::super) const COMMISSION: &[Outcome] = &[
    Outcome {
        to: State::AtCommission,
        next: &[("BP-8", "notice_drafted")],
        ..IN_FAVOUR
    },
    Outcome {
        to: State::AtCommission,
        next: &[("BP-8", "refusal_drafted")],
        ..AGAINST
    },
];

/// A draft goes to the head; which it is the applicant reads on the paper.
const DRAFTED: Outcome = Outcome {
    told: t(
        "Нәтиженің жобасы қол қоюға жіберілді",
        "Проект результата направлен на подпись",
        "The draft of the result was sent for signature",
    ),
    to: State::Signing,
    ..Outcome::PLAIN
};

pub(in super::super) const DRAFT: &[Outcome] = &[
    Outcome {
        code: "notice_drafted",
        label: t(
            "Есепке қою туралы хабарлама жобасын қол қоюға жіберу",
            "Направить проект уведомления о постановке на учёт на подпись",
            "Send the draft of the notice of registration for signature",
        ),
        next: &[("BP-9", "notice_signed"), ("BP-9", "notice_returned")],
        ..DRAFTED
    },
    Outcome {
        code: "refusal_drafted",
        label: t(
            "Дәлелді бас тарту жобасын қол қоюға жіберу",
            "Направить проект мотивированного отказа на подпись",
            "Send the draft of the reasoned refusal for signature",
        ),
        next: &[("BP-9", "refusal_signed"), ("BP-9", "refusal_returned")],
        asks: &[Ask::Grounds],
        grounds: GIVEN,
        judges: Some(Judgement::Against),
        ..DRAFTED
    },
];

/// Signed by hand.
const SIGNED: Outcome = Outcome {
    by: HEAD,
    told: t(
        "Нәтижеге қол қойылды, ол ХҚО-ға жіберіледі",
        "Результат подписан и будет отправлен в ЦОН",
        "The result was signed and will be sent to the centre",
    ),
    to: State::Signing,
    next: &[("BP-10", "sent")],
    by_hand: true,
    ..Outcome::PLAIN
};

/// The head gives a draft back; what the commission decided stands.
const RETURNED: Outcome = Outcome {
    by: HEAD,
    label: t("Қайтару", "Вернуть", "Return"),
    told: t(
        "Басшы жобаны пысықтауға қайтарды",
        "Руководитель вернул проект на доработку",
        "The head returned the draft for more work",
    ),
    ends: false,
    reopens: &["BP-8"],
    asks: &[Ask::Text],
    ..Outcome::PLAIN
};

pub(in super::super) const SIGNATURE: &[Outcome] = &[
    Outcome {
        code: "notice_signed",
        label: t(
            "Есепке қою туралы хабарламаға қағазда қол қойылды",
            "Уведомление о постановке на учёт подписано на бумаге",
            "The notice of registration was signed on paper",
        ),
        judges: Some(Judgement::For),
        paper: Some("N-B3"),
        queues: Some("category"),
        ..SIGNED
    },
    Outcome {
        code: "notice_returned",
        next: &[("BP-8", "notice_drafted")],
        ..RETURNED
    },
    Outcome {
        code: "refusal_signed",
        label: t(
            "Дәлелді бас тартуға қағазда қол қойылды",
            "Мотивированный отказ подписан на бумаге",
            "The reasoned refusal was signed on paper",
        ),
        judges: Some(Judgement::Against),
        paper: Some("N-B4"),
        ..SIGNED
    },
    Outcome {
        code: "refusal_returned",
        next: &[("BP-8", "refusal_drafted")],
        ..RETURNED
    },
];

pub(in super::super) const HAND_OVER: &[Outcome] = &[
    Outcome {
        code: "sent",
        by: UNIT,
        label: t(
            "Нәтижені тіркеп, ХҚО курьеріне беру",
            "Зарегистрировать результат и передать курьеру ЦОН",
            "Register the result and give it to the centre's courier",
        ),
        told: t(
            "Нәтиже ХҚО-ға жіберілді",
            "Результат отправлен в ЦОН",
            "The result was sent to the centre",
        ),
        to: State::InTransit,
        next: &[("BP-10", "arrived")],
        ends: false,
        carries: Some(Direction::Out),
        registry: Some("DR-34"),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "arrived",
        by: CENTRE,
        label: t(
            "Нәтижені курьерден қабылдау",
            "Принять результат у курьера",
            "Take the result from the courier",
        ),
        told: t(
            "Нәтиже ХҚО-да дайын. Жеке куәлігіңізді ала келіңіз",
            "Результат готов в ЦОН. Возьмите с собой удостоверение личности",
            "The result is ready at the centre. Bring your identity card",
        ),
        to: State::ReadyAtPsc,
        next: &[("BP-11", "issued"), ("BP-16", "stored")],
        carries: Some(Direction::In),
        ..Outcome::PLAIN
    },
];

pub(in super::super) const ISSUE: &[Outcome] = &[
    Outcome {
        code: "issued",
        by: INSPECTOR,
        label: t("Нәтижені беру", "Выдать результат", "Give the result"),
        told: t("Нәтиже берілді", "Результат выдан", "The result was given"),
        to: State::Issued,
        next: &[("BP-11", "archived")],
        asks: &[Ask::Text],
        ..Outcome::PLAIN
    },
    PUT_AWAY,
];

pub(in super::super) const LETTER: &[Outcome] = &[Outcome {
    code: "drafted",
    label: t(
        "Қайтару хатының жобасын қол қоюға жіберу",
        "Направить проект письма о возврате на подпись",
        "Send the draft of the letter for signature",
    ),
    told: t(
        "Қайтару хаты дайындалды",
        "Подготовлено письмо о возврате документов",
        "A letter returning the documents was drafted",
    ),
    to: State::CompletenessCheck,
    next: &[("BP-13", "signed")],
    ..Outcome::PLAIN
}];

pub(in super::super) const LETTER_SIGNATURE: &[Outcome] = &[Outcome {
    code: "signed",
    by: HEAD,
    label: t(
        "Қайтару хатына қағазда қол қойылды",
        "Письмо о возврате подписано на бумаге",
        "The letter was signed on paper",
    ),
    told: t(
        "Қайтару хатына қол қойылды",
        "Письмо о возврате подписано",
        "The letter was signed",
    ),
    to: State::CompletenessCheck,
    next: &[("BP-14", "sent")],
    paper: Some("N-B5"),
    by_hand: true,
    ..Outcome::PLAIN
}];

pub(in super::super) const LETTER_SENT: &[Outcome] = &[Outcome {
    code: "sent",
    by: UNIT,
    label: t(
        "Хатты ХҚО курьеріне беру",
        "Передать письмо курьеру ЦОН",
        "Give the letter to the centre's courier",
    ),
    told: t(
        "Хат ХҚО-ға жіберілді",
        "Письмо отправлено в ЦОН",
        "The letter was sent to the centre",
    ),
    to: State::CompletenessCheck,
    next: &[("BP-15", "handed")],
    carries: Some(Direction::Out),
    registry: Some("DR-34"),
    ..Outcome::PLAIN
}];

pub(in super::super) const LETTER_HANDED: &[Outcome] = &[
    Outcome {
        code: "handed",
        by: INSPECTOR,
        label: t(
            "Хатты және құжаттарды өтініш иесіне беру",
            "Вручить заявителю письмо и документы",
            "Hand the letter and the documents to the applicant",
        ),
        told: t(
            "Құжаттар толық болмағандықтан қайтарылды. Жинап, қайта өтініш беруге болады",
            "Документы возвращены из-за неполноты. Можно собрать их и подать заявление заново",
            "The documents were returned as incomplete. You may complete them and apply anew",
        ),
        to: State::ReturnedIncomplete,
        next: &[("BP-15", "archived")],
        notices: &[Notice::paper("N-B5")],
        ..Outcome::PLAIN
    },
    PUT_AWAY,
];

/// Nobody came until the day of the receipt; then nobody came for a month (DR-59).
pub(in super::super) const STORAGE: &[Outcome] = &[
    Outcome {
        code: "stored",
        by: BY_ITSELF,
        told: t(
            "Нәтиже алынбады, ХҚО-да сақталып тұр",
            "Результат не забрали, он хранится в ЦОН",
            "The result was not collected and is kept at the centre",
        ),
        to: State::Stored,
        next: &[("BP-11", "issued"), ("BP-16", "transferred")],
        ends: false,
        opens: Opens::Overdue("BP-11"),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "transferred",
        by: BY_ITSELF,
        told: t(
            "Сақтау мерзімі өтті, нәтиже басқармаға қайтарылды",
            "Срок хранения истёк, результат возвращён в управление",
            "The time of storage is over; the result was returned to the department",
        ),
        to: State::ReturnedToProvider,
        next: &[("BP-16", "archived")],
        opens: Opens::NextOpening("BP-16"),
        registry: Some("N-B6"),
        notices: &[Notice::paper("N-B6")],
        ..Outcome::PLAIN
    },
    PUT_AWAY,
];
