//! The ways in which each step of service A can go (`spec.md` 4.2, 4.13).

use crate::{
    official::Role,
    procedure::{Ask, Judgement, Notice, Opens, Outcome, State, Way},
    text::t,
};

/// After the registration: somebody takes it up.
pub(super) const FIRST: &[Way] = &[("A-05", "taken_up")];

const SIGNER: &[Role] = &[Role::Signer];

/// While the data are being checked.
const REVIEW: &[Way] = &[
    ("A-06", "confirmed"),
    ("A-06", "grounds_found"),
    ("A-07", "asked"),
];

/// While a hearing is ahead.
const BEFORE_HEARING: &[Way] = &[
    ("A-09", "stated"),
    ("A-09", "accepted"),
    ("A-09", "not_accepted"),
    ("A-09", "absent"),
    ("A-08", "moved"),
];

pub(super) const COMPLETENESS: &[Outcome] = &[
    Outcome {
        code: "taken_up",
        by: &[Role::Executor, Role::Head],
        label: t("Жұмысқа алу", "Взять в работу", "Take up"),
        told: t(
            "Өтінішті маман қарай бастады",
            "Заявление взял в работу сотрудник",
            "An employee has taken up the application",
        ),
        to: State::CompletenessCheck,
        next: &[("A-05", "complete"), ("A-05", "incomplete")],
        ends: false,
        asks: &[Ask::Executor],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "complete",
        label: t("Құжаттар толық", "Все документы есть", "All documents are there"),
        told: t(
            "Құжаттардың бәрі бар",
            "Все документы на месте",
            "All documents are there",
        ),
        next: REVIEW,
        ..Outcome::PLAIN
    },
    Outcome {
        code: "incomplete",
        label: t(
            "Құжаттар толық емес",
            "Не хватает документов",
            "Documents are missing",
        ),
        told: t(
            "Құжаттар толық емес: {missing}. Оларды осы бетте қоса аласыз",
            "Не хватает документов: {missing}. Их можно добавить на этой странице",
            "Documents are missing: {missing}. You can add them on this page",
        ),
        to: State::CompletenessCheck,
        next: &[("A-05", "complete"), ("A-08", "notified")],
        asks: &[Ask::Missing],
        ..Outcome::PLAIN
    },
];

pub(super) const CHECK: &[Outcome] = &[
    Outcome {
        code: "confirmed",
        label: t(
            "Бас тартуға негіз жоқ, қол қоюға жіберу",
            "Оснований для отказа нет, на подпись",
            "No grounds for refusal: send for signature",
        ),
        told: t(
            "Мәліметтеріңіз расталды, хабарлама қол қоюға жіберілді",
            "Ваши сведения подтвердились, уведомление направлено на подпись",
            "Your data were confirmed; the notice was sent for signature",
        ),
        to: State::Signing,
        next: &[("A-10", "signed"), ("A-10", "returned")],
        asks: &[Ask::Checks],
        judges: Some(Judgement::For),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "grounds_found",
        label: t(
            "Бас тартуға негіз бар",
            "Есть основания для отказа",
            "There are grounds for refusal",
        ),
        told: t(
            "Тексеру барысында бас тартуға негіз табылды. Шешім қабылданбай тұрып, сізді тыңдайды",
            "При проверке нашлись основания для отказа. До решения вас заслушают",
            "The check found grounds for refusal. You will be heard before any decision",
        ),
        next: &[("A-08", "notified"), ("A-06", "again")],
        asks: &[Ask::Checks, Ask::Grounds],
        judges: Some(Judgement::Against),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "again",
        label: t("Қайта тексеру", "Проверить ещё раз", "Check again"),
        told: t(
            "Мәліметтеріңіз қайта тексеріледі",
            "Ваши сведения проверят ещё раз",
            "Your data will be checked again",
        ),
        next: REVIEW,
        ends: false,
        ..Outcome::PLAIN
    },
];

pub(super) const UPDATE: &[Outcome] = &[
    Outcome {
        code: "asked",
        label: t(
            "Мәліметтерді жаңартуды сұрау",
            "Попросить обновить сведения",
            "Ask to update the data",
        ),
        told: t(
            "Мәліметтерді жаңартуыңыз сұралады: {text}",
            "Вас просят обновить сведения: {text}",
            "You are asked to update your data: {text}",
        ),
        to: State::AwaitingDataUpdate,
        next: &[("A-07", "updated"), ("A-07", "not_updated")],
        ends: false,
        asks: &[Ask::Text],
        notices: &[Notice::sms("N-A2"), Notice::cabinet("N-A2")],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "updated",
        by: &[Role::Applicant],
        label: t(
            "Мәліметтерді жаңарттым",
            "Сведения обновлены",
            "I have updated the data",
        ),
        told: t(
            "Сіз мәліметтеріңізді жаңарттыңыз",
            "Вы обновили сведения",
            "You updated your data",
        ),
        on_update: true,
        next: REVIEW,
        ..Outcome::PLAIN
    },
    Outcome {
        code: "not_updated",
        label: t(
            "Жаңартуды күтпей жалғастыру",
            "Продолжить, не дожидаясь обновления",
            "Go on without the update",
        ),
        told: t(
            "Тексеру бұрынғы мәліметтер бойынша жалғасты",
            "Проверка продолжена по прежним сведениям",
            "The check went on with the data as they were",
        ),
        next: REVIEW,
        asks: &[Ask::Text],
        ..Outcome::PLAIN
    },
];

pub(super) const PRELIMINARY: &[Outcome] = &[
    Outcome {
        code: "notified",
        label: t(
            "Алдын ала шешім мен тыңдау туралы хабарлау",
            "Известить о предварительном решении и заслушивании",
            "Give notice of the preliminary decision and the hearing",
        ),
        told: t(
            "Бас тарту туралы алдын ала шешім қабылданды: {grounds}. Тыңдау: {hearing}, {place}",
            "Принято предварительное решение об отказе: {grounds}. Заслушивание: {hearing}, {place}",
            "A preliminary decision to refuse was made: {grounds}. Hearing: {hearing}, {place}",
        ),
        to: State::HearingNotice,
        next: BEFORE_HEARING,
        asks: &[Ask::Grounds, Ask::Hearing],
        judges: Some(Judgement::Against),
        notices: &[Notice::cabinet("N-A3"), Notice::sms("N-A3")],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "moved",
        label: t("Тыңдауды ауыстыру", "Перенести заслушивание", "Move the hearing"),
        told: t(
            "Тыңдау ауыстырылды: {hearing}, {place}. Себебі: {text}",
            "Заслушивание перенесено: {hearing}, {place}. Причина: {text}",
            "The hearing was moved: {hearing}, {place}. Why: {text}",
        ),
        to: State::HearingNotice,
        next: BEFORE_HEARING,
        asks: &[Ask::Hearing, Ask::Text],
        notices: &[Notice::cabinet("N-A3"), Notice::sms("N-A3")],
        ..Outcome::PLAIN
    },
];

/// A protocol of the hearing, or the note that nobody came: signed by the employee (DR-32).
const HEARD: Outcome = Outcome {
    to: State::HearingDone,
    opens: Opens::AtHearing,
    paper: Some("PROTOCOL"),
    ..Outcome::PLAIN
};

pub(super) const HEARING: &[Outcome] = &[
    Outcome {
        code: "stated",
        by: &[Role::Applicant],
        label: t(
            "Ұстанымымды білдіру",
            "Изложить свою позицию",
            "State my position",
        ),
        told: t(
            "Сіз ұстанымыңызды білдірдіңіз: {text}",
            "Вы изложили свою позицию: {text}",
            "You stated your position: {text}",
        ),
        to: State::HearingNotice,
        next: BEFORE_HEARING,
        ends: false,
        asks: &[Ask::Text],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "accepted",
        label: t(
            "Тыңдау өтті, ұстаным қабылданды",
            "Заслушивание прошло, позиция принята",
            "Heard: the position is accepted",
        ),
        told: t(
            "Тыңдау өтті, ұстанымыңыз қабылданды: {text}",
            "Заслушивание прошло, ваша позиция принята: {text}",
            "You were heard, and your position was accepted: {text}",
        ),
        next: &[("A-10", "sent"), ("A-06", "again")],
        asks: &[Ask::Text],
        ..HEARD
    },
    Outcome {
        code: "not_accepted",
        label: t(
            "Тыңдау өтті, ұстаным қабылданбады",
            "Заслушивание прошло, позиция не принята",
            "Heard: the position is not accepted",
        ),
        told: t(
            "Тыңдау өтті, ұстанымыңыз қабылданбады: {text}",
            "Заслушивание прошло, ваша позиция не принята: {text}",
            "You were heard; your position was not accepted: {text}",
        ),
        next: &[("A-11", "sent")],
        asks: &[Ask::Text],
        ..HEARD
    },
    Outcome {
        code: "absent",
        label: t(
            "Өтініш беруші келмеді",
            "Заявитель не явился",
            "The applicant did not come",
        ),
        told: t(
            "Сіз тыңдауға келмедіңіз",
            "Вы не пришли на заслушивание",
            "You did not come to the hearing",
        ),
        next: &[("A-11", "sent")],
        ..HEARD
    },
];

pub(super) const REGISTRATION: &[Outcome] = &[
    Outcome {
        code: "sent",
        label: t(
            "Есепке қою туралы хабарламаны қол қоюға жіберу",
            "Направить уведомление о постановке на подпись",
            "Send the notice of registration for signature",
        ),
        told: t(
            "Есепке қою туралы хабарлама қол қоюға жіберілді",
            "Уведомление о постановке на учёт направлено на подпись",
            "The notice of registration was sent for signature",
        ),
        to: State::Signing,
        next: &[("A-10", "signed"), ("A-10", "returned")],
        ends: false,
        judges: Some(Judgement::For),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "signed",
        by: SIGNER,
        label: t(
            "Есепке қою туралы хабарламаға қол қою",
            "Подписать уведомление о постановке на учёт",
            "Sign the notice of registration",
        ),
        told: t(
            "Сіз есепке қойылдыңыз. Кезектегі реттік нөміріңіз: {number}",
            "Вы поставлены на учёт. Ваш порядковый номер в очереди: {number}",
            "You are registered. Your serial number in the queue: {number}",
        ),
        to: State::Approved,
        next: &[("A-12", "provided")],
        paper: Some("N-A4"),
        queues: Some("list_name"),
        notices: &[Notice::cabinet("N-A4"), Notice::sms("N-A5")],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "returned",
        by: SIGNER,
        label: t("Қайтару", "Вернуть", "Return"),
        told: t(
            "Уәкілетті адам хабарламаны пысықтауға қайтарды",
            "Уполномоченное лицо вернуло уведомление на доработку",
            "The authorised person returned the notice for more work",
        ),
        next: REVIEW,
        ends: false,
        reopens: &["A-06"],
        asks: &[Ask::Text],
        ..Outcome::PLAIN
    },
];

pub(super) const REFUSAL: &[Outcome] = &[
    Outcome {
        code: "sent",
        label: t(
            "Дәлелді бас тартуды қол қоюға жіберу",
            "Направить мотивированный отказ на подпись",
            "Send the reasoned refusal for signature",
        ),
        told: t(
            "Дәлелді бас тарту қол қоюға жіберілді",
            "Мотивированный отказ направлен на подпись",
            "The reasoned refusal was sent for signature",
        ),
        to: State::Signing,
        next: &[("A-11", "signed"), ("A-11", "returned")],
        ends: false,
        asks: &[Ask::GroundsHeard],
        judges: Some(Judgement::Against),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "signed",
        by: SIGNER,
        label: t(
            "Дәлелді бас тартуға қол қою",
            "Подписать мотивированный отказ",
            "Sign the reasoned refusal",
        ),
        told: t(
            "Есепке қоюдан бас тартылды: {grounds}. Шешімге шағымдануға немесе қайта өтініш беруге болады",
            "В постановке на учёт отказано: {grounds}. Решение можно обжаловать или подать заявление заново",
            "The registration was refused: {grounds}. You may appeal or apply anew",
        ),
        to: State::Refused,
        next: &[("A-11", "archived")],
        paper: Some("N-A6"),
        notices: &[Notice::cabinet("N-A6")],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "returned",
        by: SIGNER,
        label: t("Қайтару", "Вернуть", "Return"),
        told: t(
            "Уәкілетті адам бас тартуды пысықтауға қайтарды",
            "Уполномоченное лицо вернуло отказ на доработку",
            "The authorised person returned the refusal for more work",
        ),
        // The hearing was held: a better wording needs no second one, other grounds do.
        next: &[
            ("A-11", "sent"),
            ("A-06", "confirmed"),
            ("A-06", "grounds_found"),
            ("A-07", "asked"),
        ],
        ends: false,
        asks: &[Ask::Text],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "archived",
        label: t(
            "Істі мұрағатқа тапсыру",
            "Сдать дело в архив",
            "Put the case into the archive",
        ),
        told: t("Іс жабылды", "Дело закрыто", "The case is closed"),
        to: State::Closed,
        ..Outcome::PLAIN
    },
];

pub(super) const PROVISION: &[Outcome] = &[Outcome {
    code: "provided",
    label: t(
        "Тұрғын үй беру туралы шешімді енгізу",
        "Внести решение о предоставлении жилья",
        "Enter the decision on providing a dwelling",
    ),
    told: t(
        "Сізге тұрғын үй беру туралы шешім қабылданды: {text}",
        "Принято решение о предоставлении вам жилья: {text}",
        "It was decided to provide you with a dwelling: {text}",
    ),
    to: State::Closed,
    asks: &[Ask::Text],
    ..Outcome::PLAIN
}];
