//! The ways in which each step of the first stage of service D can go (`spec.md` 4.6, 4.13, X-31).

use super::forms::{self, COMMUNAL, DECIDED};
use crate::{
    form::When,
    official::Role,
    procedure::{Ask, Judgement, Notice, Outcome, State, Way},
    text::t,
};

/// After the registration: somebody takes it up.
pub(super) const FIRST: &[Way] = &[("D1-1", "taken_up")];

pub(super) const HEAD: &[Role] = &[Role::Head];
const COMMISSION_ITSELF: &[Role] = &[Role::Commission];

pub(super) const ACCEPTANCE: &[Outcome] = &[
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
        next: &[("D1-1", "accepted"), ("D1-R", "refused")],
        ends: false,
        asks: &[Ask::Executor],
        ..Outcome::PLAIN
    },
    Outcome {
        to: State::CompletenessCheck,
        next: &[("D1-2", "resolved")],
        judges: Some(Judgement::For),
        ..ACCEPTED
    },
];

/// How each stage begins: the executor confirms the acceptance with a signature.
pub(super) const ACCEPTED: Outcome = Outcome {
    code: "accepted",
    label: t(
        "Құжаттардың қабылданғанын растау",
        "Подтвердить приём документов",
        "Confirm that the documents are accepted",
    ),
    told: t(
        "Құжаттарыңыз қабылданды, басшыға жіберілді",
        "Ваши документы приняты и переданы руководителю",
        "Your documents were accepted and passed to the head",
    ),
    paper: Some("ACCEPTANCE"),
    ..Outcome::PLAIN
};

/// The result has been given to the applicant: nothing is left but to close the case.
pub(super) const ARCHIVED: Outcome = Outcome {
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

/// What follows the result.
const GIVEN: &[Way] = &[("D1-7", "archived")];

pub(super) const NOT_ACCEPTED: &[Outcome] = &[NOT_MET, ARCHIVED];

const NOT_MET: Outcome = Outcome {
    code: "refused",
    label: t(
        "Дәлелді бас тарту: құжаттар сәйкес емес",
        "Мотивированный отказ: документы не соответствуют",
        "Reasoned refusal: the documents do not meet the requirements",
    ),
    told: t(
        "Қызмет көрсетуден бас тартылды: {grounds}. Құжаттарды түзетіп, қайта өтініш беруге болады",
        "В оказании услуги отказано: {grounds}. Можно исправить документы и подать заявление заново",
        "The service was refused: {grounds}. You may put the documents right and apply anew",
    ),
    to: State::Refused,
    next: &[("D1-R", "archived")],
    asks: &[Ask::Grounds],
    judges: Some(Judgement::Against),
    paper: Some("N-D2"),
    notices: &[Notice::cabinet("N-D2")],
    ..Outcome::PLAIN
};

pub(super) const RESOLUTION: &[Outcome] = &[Outcome {
    told: t(
        "Басшы бұрыштама қойды, құжаттарыңыз тұрғын үй комиссиясына дайындалып жатыр",
        "Руководитель наложил резолюцию, документы готовят для жилищной комиссии",
        "The head put a resolution; your documents are being prepared for the housing commission",
    ),
    next: &[("D1-3", "sent")],
    ..RESOLVED
}];

/// The head's resolution, which names the executor.
pub(super) const RESOLVED: Outcome = Outcome {
    code: "resolved",
    by: HEAD,
    label: t("Бұрыштама қою", "Наложить резолюцию", "Put a resolution"),
    asks: &[Ask::Executor, Ask::Text],
    ..Outcome::PLAIN
};

pub(super) const PREPARATION: &[Outcome] = &[Outcome {
    code: "sent",
    label: t(
        "Тұрғын үй комиссиясына жолдау",
        "Направить в жилищную комиссию",
        "Send to the housing commission",
    ),
    told: t(
        "Құжаттарыңыз тұрғын үй комиссиясының қарауына жіберілді",
        "Ваши документы направлены на рассмотрение жилищной комиссии",
        "Your documents were sent to the housing commission",
    ),
    to: State::AtCommission,
    next: &[("D1-4", "in_favour"), ("D1-4", "against")],
    form: Some(&forms::PREPARATION),
    ..Outcome::PLAIN
}];

/// The commission gives conclusion and minutes; the executor formalises them, the head signs.
pub(super) const COMMISSION: &[Outcome] = &[
    Outcome {
        code: "in_favour",
        by: COMMISSION_ITSELF,
        label: t("Оң қорытынды", "Положительное заключение", "Conclusion in favour"),
        told: t(
            "Тұрғын үй комиссиясы оң қорытынды шығарды. Хаттама: {minutes}",
            "Жилищная комиссия вынесла положительное заключение. Протокол: {minutes}",
            "The housing commission concluded in your favour. Minutes: {minutes}",
        ),
        to: State::AtCommission,
        next: &[("D1-5", "decision_drafted")],
        asks: &[Ask::Minutes],
        judges: Some(Judgement::For),
        ..Outcome::PLAIN
    },
    Outcome {
        code: "against",
        by: COMMISSION_ITSELF,
        label: t(
            "Теріс қорытынды",
            "Отрицательное заключение",
            "Conclusion against",
        ),
        told: t(
            "Тұрғын үй комиссиясы теріс қорытынды шығарды. Хаттама: {minutes}",
            "Жилищная комиссия вынесла отрицательное заключение. Протокол: {minutes}",
            "The housing commission concluded against it. Minutes: {minutes}",
        ),
        to: State::AtCommission,
        next: &[("D1-5", "refusal_drafted")],
        asks: &[Ask::Minutes],
        judges: Some(Judgement::Against),
        ..Outcome::PLAIN
    },
];

pub(super) const DRAFT: &[Outcome] = &[
    Outcome {
        code: "decision_drafted",
        label: t(
            "Комиссия шешімінің жобасын қол қоюға жіберу",
            "Направить проект решения комиссии на подпись",
            "Send the draft of the commission's decision for signature",
        ),
        told: t(
            "Комиссия шешімінің жобасы қол қоюға жіберілді",
            "Проект решения комиссии направлен на подпись",
            "The draft of the commission's decision was sent for signature",
        ),
        to: State::Signing,
        next: &[("D1-6", "decision_signed"), ("D1-6", "decision_returned")],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "refusal_drafted",
        label: t(
            "Дәлелді бас тартудың жобасын қол қоюға жіберу",
            "Направить проект мотивированного отказа на подпись",
            "Send the draft of the reasoned refusal for signature",
        ),
        told: t(
            "Дәлелді бас тартудың жобасы қол қоюға жіберілді",
            "Проект мотивированного отказа направлен на подпись",
            "The draft of the reasoned refusal was sent for signature",
        ),
        to: State::Signing,
        next: &[("D1-6", "refusal_signed"), ("D1-6", "refusal_returned")],
        asks: &[Ask::Grounds],
        judges: Some(Judgement::Against),
        ..Outcome::PLAIN
    },
];

/// The head gives a draft back; what the commission decided stands.
pub(super) const RETURNED: Outcome = Outcome {
    by: HEAD,
    label: t("Қайтару", "Вернуть", "Return"),
    told: t(
        "Басшы жобаны пысықтауға қайтарды",
        "Руководитель вернул проект на доработку",
        "The head returned the draft for more work",
    ),
    ends: false,
    reopens: &["D1-5"],
    asks: &[Ask::Text],
    ..Outcome::PLAIN
};

pub(super) const SIGNATURE: &[Outcome] = &[
    Outcome {
        code: "decision_signed",
        by: HEAD,
        label: t(
            "Комиссия шешіміне қол қою",
            "Подписать решение комиссии",
            "Sign the commission's decision",
        ),
        told: t(
            "Комиссия шешіміне қол қойылды, ол тіркелуде",
            "Решение комиссии подписано и регистрируется",
            "The commission's decision was signed and is being registered",
        ),
        to: State::Signing,
        next: &[
            ("D1-7", "decision_given"),
            ("D1-7", "given_to_transfer"),
            ("D1-7", "given_to_contract"),
        ],
        judges: Some(Judgement::For),
        paper: Some("N-D3"),
        states: &["dwelling_address"],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "decision_returned",
        next: &[("D1-5", "decision_drafted")],
        ..RETURNED
    },
    Outcome {
        code: "refusal_signed",
        by: HEAD,
        label: t(
            "Дәлелді бас тартуға қол қою",
            "Подписать мотивированный отказ",
            "Sign the reasoned refusal",
        ),
        told: t(
            "Дәлелді бас тартуға қол қойылды, ол тіркелуде",
            "Мотивированный отказ подписан и регистрируется",
            "The reasoned refusal was signed and is being registered",
        ),
        to: State::Signing,
        next: &[("D1-7", "refusal_given")],
        judges: Some(Judgement::Against),
        paper: Some("N-D4"),
        states: &["dwelling_address"],
        ..Outcome::PLAIN
    },
    Outcome {
        code: "refusal_returned",
        next: &[("D1-5", "refusal_drafted")],
        ..RETURNED
    },
];

pub(super) const RESULT: &[Outcome] = &[
    Outcome {
        when: When::All(&[DECIDED, When::Not(&COMMUNAL)]),
        code: "given_to_transfer",
        told: t(
            "Тұрғын үйді жекешелендіру туралы шешім қабылданды. 2-кезең басталды: тұрғын үй коммуналдық меншікке \
            беріледі",
            "Принято решение о приватизации жилища. Начался этап 2: жильё передают в коммунальную собственность",
            "It was decided to privatise the dwelling. Stage 2 has begun: the transfer to communal ownership",
        ),
        to: State::Stage2,
        next: &[("D2-1", "accepted")],
        ..GIVEN_IN_FAVOUR
    },
    Outcome {
        when: When::All(&[DECIDED, COMMUNAL]),
        code: "given_to_contract",
        told: t(
            "Тұрғын үйді жекешелендіру туралы шешім қабылданды. 3-кезең басталды: шарт жасалады",
            "Принято решение о приватизации жилища. Начался этап 3: заключение договора",
            "It was decided to privatise the dwelling. Stage 3 has begun: the contract",
        ),
        to: State::Stage3,
        next: &[("D3-1", "accepted")],
        ..GIVEN_IN_FAVOUR
    },
    GIVEN_IN_FAVOUR,
    Outcome {
        code: "refusal_given",
        label: t(
            "Бас тартуды тіркеп, өтініш берушіге жіберу",
            "Зарегистрировать отказ и направить заявителю",
            "Register the refusal and send it to the applicant",
        ),
        told: t(
            "Жекешелендіруден бас тартылды: {grounds}. Шешімге шағымдануға немесе қайта өтініш беруге болады",
            "В приватизации отказано: {grounds}. Решение можно обжаловать или подать заявление заново",
            "The privatisation was refused: {grounds}. You may appeal or apply anew",
        ),
        to: State::Refused,
        next: GIVEN,
        notices: &[Notice::cabinet("N-D4")],
        ..Outcome::PLAIN
    },
    ARCHIVED,
];

/// The positive result as it ended a case before there were stages: those that went to the commission then have no answers
/// that would lead on.
const GIVEN_IN_FAVOUR: Outcome = Outcome {
    code: "decision_given",
    when: When::Not(&DECIDED),
    label: t(
        "Шешімді тіркеп, өтініш берушіге жіберу",
        "Зарегистрировать решение и направить заявителю",
        "Register the decision and send it to the applicant",
    ),
    told: t(
        "Тұрғын үйді жекешелендіру туралы шешім қабылданды",
        "Принято решение о приватизации жилища",
        "It was decided to privatise the dwelling",
    ),
    to: State::Approved,
    next: GIVEN,
    notices: &[Notice::cabinet("N-D3")],
    ..Outcome::PLAIN
};
