//! The ways in which the steps of service E can go (`spec.md` 4.10, 4.11, 4.13): what both routes have alike.

pub(super) mod leb;
pub(super) mod psc;

use crate::{
    official::Role,
    procedure::{Ask, Judgement, Outcome, State},
    text::t,
};

const HEAD: &[Role] = &[Role::Head];

/// The head's resolution: who works on it.
const RESOLVED: Outcome = Outcome {
    code: "resolved",
    by: HEAD,
    label: t(
        "Жауапты қызметкерді белгілеу",
        "Назначить ответственного сотрудника",
        "Name the responsible employee",
    ),
    told: t(
        "Бөлім басшысы жауапты қызметкерді белгіледі",
        "Руководитель отдела назначил ответственного сотрудника",
        "The head of the department named the responsible employee",
    ),
    asks: &[Ask::Executor],
    ..Outcome::PLAIN
};

/// The notice that the assistance is assigned, ready for the head.
const NOTICE_DRAFTED: Outcome = Outcome {
    code: "drafted",
    label: t(
        "Тағайындау туралы хабарламаны қол қоюға жіберу",
        "Отправить уведомление о назначении на подпись",
        "Send the notice of assignment for signature",
    ),
    told: t(
        "Тұрғын үй көмегін тағайындау туралы хабарлама дайындалды, басшыға қол қоюға жіберілді",
        "Уведомление о назначении жилищной помощи подготовлено и направлено руководителю на подпись",
        "The notice that housing assistance is assigned was prepared and sent to the head for signature",
    ),
    to: State::Signing,
    judges: Some(Judgement::For),
    ..Outcome::PLAIN
};

/// The reasoned refusal, ready for the head.
const REFUSAL_DRAFTED: Outcome = Outcome {
    code: "refusal_drafted",
    label: t(
        "Уәжделген бас тартуды қол қоюға жіберу",
        "Отправить мотивированный отказ на подпись",
        "Send the reasoned refusal for signature",
    ),
    told: t(
        "Уәжделген жауап дайындалды, басшыға қол қоюға жіберілді",
        "Мотивированный ответ подготовлен и направлен руководителю на подпись",
        "A reasoned answer was prepared and sent to the head for signature",
    ),
    to: State::Signing,
    judges: Some(Judgement::Against),
    ..Outcome::PLAIN
};

/// The head's signature on paper under the notice (`spec.md` 10.2, "sign result on paper").
const SIGNED: Outcome = Outcome {
    code: "signed",
    by: HEAD,
    label: t(
        "Хабарламаға қол қойылды",
        "Уведомление подписано",
        "The notice is signed",
    ),
    told: t(
        "Тұрғын үй көмегі тағайындалды: хабарламаға қол қойылды",
        "Жилищная помощь назначена: уведомление подписано",
        "Housing assistance is assigned: the notice is signed",
    ),
    to: State::Signing,
    judges: Some(Judgement::For),
    paper: Some("N-E3"),
    by_hand: true,
    states: &["consumer_address"],
    ..Outcome::PLAIN
};

/// The same under the refusal.
const REFUSAL_SIGNED: Outcome = Outcome {
    code: "refusal_signed",
    by: HEAD,
    label: t(
        "Бас тартуға қол қойылды",
        "Отказ подписан",
        "The refusal is signed",
    ),
    told: t(
        "Қызметті көрсетуден бас тартылды: {grounds}",
        "В оказании услуги отказано: {grounds}",
        "The service is refused: {grounds}",
    ),
    to: State::Signing,
    judges: Some(Judgement::Against),
    paper: Some("N-E4"),
    by_hand: true,
    states: &["consumer_address"],
    ..Outcome::PLAIN
};

/// The head gives the file back to be supplemented; no date moves (DR-40).
const RETURNED: Outcome = Outcome {
    code: "returned",
    by: HEAD,
    label: t(
        "Құжаттарды толықтыруға қайтару",
        "Вернуть для дополнения документов",
        "Return to supplement the documents",
    ),
    told: t(
        "Басшы құжаттарды толықтыруға қайтарды: {text}",
        "Руководитель вернул документы на доработку: {text}",
        "The head returned the documents to be supplemented: {text}",
    ),
    ends: false,
    asks: &[Ask::Text],
    ..Outcome::PLAIN
};

/// The consumer has it in hand.
const HANDED: Outcome = Outcome {
    code: "handed",
    label: t(
        "Тұтынушының өз қолына берілді",
        "Выдано потребителю лично",
        "Given to the consumer in person",
    ),
    told: t(
        "Хабарлама тұтынушының өз қолына берілді",
        "Уведомление выдано потребителю лично",
        "The notice was given to the consumer in person",
    ),
    to: State::Issued,
    ..Outcome::PLAIN
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
