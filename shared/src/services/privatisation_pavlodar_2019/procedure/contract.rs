//! The third stage of service D: the electronic contract, signed by both sides, and its payment (`spec.md` 4.8).

use super::{
    forms::{CONTRACT, PAYMENT, WITH_TERM},
    outcomes::{ARCHIVED, HEAD},
    tasks,
};
use crate::{
    form::When,
    official::Role,
    procedure::{Ask, Limit, Notice, Opens, Outcome, Starts, State, Step},
    text::t,
};

pub(super) const STEPS: [Step; 7] = [
    Step {
        code: "D3-1",
        title: t(
            "3-кезең: жауапты орындаушы құжаттарды қабылдағанын ЭЦҚ-мен растайды",
            "Этап 3: ответственный исполнитель подтверждает приём документов ЭЦП",
            "Stage 3: the responsible employee confirms with an EDS that the documents are accepted",
        ),
        task: Some(tasks::CONFIRM),
        limit: Some(Limit::Hours(2)),
        requires: &["D1-7"],
        outcomes: &[Outcome {
            code: "accepted",
            to: State::Stage3,
            next: &[("D3-2", "resolved")],
            ..super::outcomes::ACCEPTED
        }],
        ..STEP
    },
    Step {
        code: "D3-2",
        role: Role::Head,
        title: t(
            "Басшы құжаттарды қарап, бұрыштама қояды",
            "Руководитель рассматривает документы и накладывает резолюцию",
            "The head examines the documents and puts a resolution",
        ),
        limit: Some(Limit::WorkingDays(1)),
        starts: Starts::After("D3-1"),
        requires: &["D3-1"],
        outcomes: &[Outcome {
            told: t(
                "Басшы бұрыштама қойды, шарттың жобасы дайындалып жатыр",
                "Руководитель наложил резолюцию, готовят проект договора",
                "The head put a resolution; the draft of the contract is being prepared",
            ),
            to: State::Stage3,
            next: &[("D3-3", "drafted")],
            ..super::outcomes::RESOLVED
        }],
        ..STEP
    },
    Step {
        code: "D3-3",
        title: t(
            "Жауапты орындаушы электрондық шарттың жобасын дайындайды",
            "Ответственный исполнитель готовит проект электронного договора",
            "The responsible employee prepares the draft of the electronic contract",
        ),
        limit: Some(Limit::WorkingDays(1)),
        starts: Starts::After("D3-2"),
        requires: &["D3-2"],
        outcomes: &[DRAFTED],
        ..STEP
    },
    // DR-38: the recipient signs between the draft and the head. How long that may take the act does not say.
    Step {
        code: "D3-6",
        role: Role::Applicant,
        title: t(
            "Сіз шартты оқып, ЭЦҚ-мен қол қоясыз",
            "Вы читаете договор и подписываете его ЭЦП",
            "You read the contract and sign it with your EDS",
        ),
        starts: Starts::After("D3-3"),
        requires: &["D3-3"],
        outcomes: &[BY_RECIPIENT, DECLINED],
        cite: "003 §3, DR-38",
        ..STEP
    },
    Step {
        code: "D3-4",
        role: Role::Head,
        title: t(
            "Басшы шартқа қол қояды",
            "Руководитель подписывает договор",
            "The head signs the contract",
        ),
        limit: Some(Limit::WorkingDays(1)),
        starts: Starts::After("D3-6"),
        requires: &["D3-3", "D3-6"],
        outcomes: &[
            BY_HEAD,
            Outcome {
                code: "contract_returned",
                to: State::Stage3,
                next: &[("D3-3", "drafted")],
                reopens: &["D3-3", "D3-6"],
                ..super::outcomes::RETURNED
            },
        ],
        ..STEP
    },
    Step {
        code: "D3-5",
        title: t(
            "Шарт тіркеліп, порталға орналастырылады",
            "Договор регистрируют и размещают на портале",
            "The contract is registered and placed on the portal",
        ),
        task: Some(tasks::SEND_CONTRACT),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::After("D3-4"),
        requires: &["D3-6", "D3-4"],
        outcomes: &[
            CONCLUDED,
            Outcome {
                code: "concluded_without_term",
                when: When::Not(&WITH_TERM),
                told: t(
                    "Екі тарап та қол қойған шарт тіркелді. Осы регламент бойынша төлем мерзімі қойылмайды",
                    "Договор подписан обеими сторонами и зарегистрирован. Срок оплаты по регламенту не назначается",
                    "The contract is signed by both sides and registered. The regulation sets no term of payment for it",
                ),
                to: State::Approved,
                next: &[("D3-5", "archived")],
                ..CONCLUDED
            },
            ARCHIVED,
        ],
        cite: "003 §5, §10",
        ..STEP
    },
    Step {
        code: "D3-7",
        role: Role::Applicant,
        title: t(
            "Сіз тұрғын үйдің құнын жергілікті бюджетке төлейсіз",
            "Вы оплачиваете стоимость жилья в местный бюджет",
            "You pay the price of the home to the local budget",
        ),
        task: Some(tasks::RECORD_PAYMENT),
        limit: Some(Limit::CalendarDays(30)),
        requires: &["D3-6", "D3-4", "D3-5"],
        outcomes: &[
            PAID,
            Outcome {
                code: "reminded_first",
                opens: Opens::Before("D3-7", 7),
                next: &[("D3-7", "paid"), ("D3-7", "reminded_last")],
                ..REMINDED
            },
            Outcome {
                code: "reminded_last",
                opens: Opens::Before("D3-7", 1),
                next: &[("D3-7", "paid"), ("D3-7", "overdue")],
                ..REMINDED
            },
            OVERDUE,
            ARCHIVED,
        ],
        cite: "003 §3",
        ..STEP
    },
];

/// What most of these steps have in common.
const STEP: Step = Step {
    code: "",
    role: Role::Executor,
    title: t("", "", ""),
    task: None,
    limit: None,
    starts: Starts::Stage,
    always: true,
    requires: &[],
    outcomes: &[],
    cite: "003 §5, A1.S3",
};

const RECIPIENT: &[Role] = &[Role::Applicant];

const DRAFTED: Outcome = Outcome {
    code: "drafted",
    label: t(
        "Шарттың жобасын қол қоюға жіберу",
        "Направить проект договора на подпись",
        "Send the draft of the contract for signature",
    ),
    told: t(
        "Шарттың жобасы дайын, қол қоюыңызды күтеді",
        "Проект договора готов и ждёт вашей подписи",
        "The draft of the contract is ready and waits for your signature",
    ),
    to: State::Signing,
    next: &[("D3-6", "signed_by_recipient"), ("D3-6", "declined")],
    form: Some(&CONTRACT),
    ..Outcome::PLAIN
};

const BY_RECIPIENT: Outcome = Outcome {
    code: "signed_by_recipient",
    by: RECIPIENT,
    label: t("Шартқа қол қою", "Подписать договор", "Sign the contract"),
    told: t(
        "Сіз шартқа қол қойдыңыз. Енді оған басшы қол қояды",
        "Вы подписали договор. Теперь его подписывает руководитель",
        "You signed the contract. The head signs it next",
    ),
    to: State::Signing,
    next: &[("D3-4", "signed_by_head"), ("D3-4", "contract_returned")],
    paper: Some("CONTRACT"),
    states: &[
        "contract_number",
        "dwelling_address",
        "acquisition_kind",
        "amount_due",
    ],
    sets: &[("D3-7", "paid")],
    ..Outcome::PLAIN
};

/// Nobody has to sign what is wrong: the draft is made anew.
const DECLINED: Outcome = Outcome {
    code: "declined",
    by: RECIPIENT,
    label: t("Шартта қате бар", "В договоре ошибка", "The contract is wrong"),
    told: t(
        "Сіз шартқа қол қоймадыңыз: {text}. Жоба қайта дайындалады",
        "Вы не подписали договор: {text}. Проект подготовят заново",
        "You did not sign the contract: {text}. The draft will be made anew",
    ),
    to: State::Stage3,
    next: &[("D3-3", "drafted")],
    ends: false,
    reopens: &["D3-3"],
    asks: &[Ask::Text],
    ..Outcome::PLAIN
};

const BY_HEAD: Outcome = Outcome {
    code: "signed_by_head",
    by: HEAD,
    label: t("Шартқа қол қою", "Подписать договор", "Sign the contract"),
    told: t(
        "Шартқа екі тарап та қол қойды, ол тіркелуде",
        "Договор подписали обе стороны, он регистрируется",
        "Both sides have signed the contract; it is being registered",
    ),
    to: State::Signing,
    next: &[("D3-5", "concluded"), ("D3-5", "concluded_without_term")],
    paper: Some("CONTRACT"),
    countersigns: Some("D3-6"),
    ..Outcome::PLAIN
};

const CONCLUDED: Outcome = Outcome {
    code: "concluded",
    when: WITH_TERM,
    label: t(
        "Шартты тіркеп, порталға орналастыру",
        "Зарегистрировать договор и разместить на портале",
        "Register the contract and place it on the portal",
    ),
    told: t(
        "Екі тарап та қол қойған шарт тіркелді. Енді тұрғын үйдің құнын төлеңіз: {amount_due} теңге",
        "Договор подписан обеими сторонами и зарегистрирован. Теперь оплатите стоимость жилья: {amount_due} тенге",
        "The contract is signed by both sides and registered. Now pay the price of the home: {amount_due} tenge",
    ),
    to: State::AwaitingPayment,
    next: &[("D3-7", "paid"), ("D3-7", "reminded_first")],
    notices: &[Notice::cabinet("N-D6")],
    ..Outcome::PLAIN
};

/// DR-39: the provider's system reminds of the payment.
const REMINDED: Outcome = Outcome {
    by: &[Role::System],
    label: t(
        "Төлем туралы еске салу",
        "Напомнить об оплате",
        "Remind of the payment",
    ),
    told: t(
        "Сізге төлем мерзімі ескертілді",
        "Вам напомнили о сроке оплаты",
        "You were reminded of the term of payment",
    ),
    to: State::AwaitingPayment,
    ends: false,
    notices: &[Notice::cabinet("N-D7")],
    ..Outcome::PLAIN
};

/// What follows from it the act does not say: it is marked, and the payment can still be recorded.
const OVERDUE: Outcome = Outcome {
    code: "overdue",
    by: &[Role::System],
    label: t(
        "Төлем мерзімі өтті деп белгілеу",
        "Отметить, что срок оплаты прошёл",
        "Mark that the term of payment has passed",
    ),
    told: t(
        "Төлем мерзімі өтті, төлем тіркелмеген. Оның салдары регламентте айтылмаған",
        "Срок оплаты прошёл, оплата не внесена. О последствиях регламент не говорит",
        "The term of payment has passed and no payment is recorded. The regulation does not say what follows",
    ),
    to: State::PaymentOverdue,
    next: &[("D3-7", "paid")],
    ends: false,
    opens: Opens::Overdue("D3-7"),
    ..Outcome::PLAIN
};

const PAID: Outcome = Outcome {
    code: "paid",
    when: WITH_TERM,
    label: t(
        "Төлемді тіркеу",
        "Внести сведения об оплате",
        "Record the payment",
    ),
    told: t(
        "Төлем түсті. Тұрғын үй жекешелендірілді",
        "Оплата поступила. Жильё приватизировано",
        "The payment was received. The home is privatised",
    ),
    to: State::Paid,
    next: &[("D3-7", "archived")],
    form: Some(&PAYMENT),
    ..Outcome::PLAIN
};
