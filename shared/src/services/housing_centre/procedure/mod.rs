//! The steps of service C (`spec.md` 4.5): three cases, which differ in their term and in who decides [002 A.4, A.5].
//!
//! C-01 and C-02, signing in and filling in, lie before the case. X-03: the term of the case is the deadline, the three
//! working days of [002 §16] its outer limit. X-04: it runs from the registration; the notice tells both dates.

mod outcomes;
mod tasks;

use super::form::{EMERGENCY, ORPHAN};
use crate::{
    calendar::SCH_A,
    form::When,
    official::Role,
    procedure::{Limit, Notice, Procedure, Receipt, Route, Seat, Starts, Step, Way},
    text::{Text, t},
};

const ACCEPTED: &[Notice] = &[Notice::cabinet("N-C1")];

/// No dwelling owned within five years: fully digital, the system decides (DR-35).
pub(super) static CASE_1: Procedure = case(
    "CASE-1",
    t(
        "Соңғы бес жылда тұрғын үйі болмағандар",
        "Если последние пять лет не было жилья",
        "If no home was owned within the last five years",
    ),
    When::Not(&When::Any(&[EMERGENCY, ORPHAN])),
    1,
    outcomes::DIGITAL,
    &[
        FILED,
        REGISTERED,
        CHECKED,
        DECIDED,
        EXAMINED_IF_SILENT,
        TOLD,
        REFUSED,
    ],
);

/// The only dwelling is declared emergency: an operator examines the report.
pub(super) static CASE_2: Procedure = case(
    "CASE-2",
    t(
        "Жалғыз үйі авариялық деп танылғандар",
        "Если единственное жильё признано аварийным",
        "If the only home is declared emergency",
    ),
    EMERGENCY,
    3,
    outcomes::BY_OPERATOR,
    &EXAMINED_STEPS,
);

/// The system holds no data on an orphan: an operator examines the papers.
pub(super) static CASE_3: Procedure = case(
    "CASE-3",
    t(
        "Ата-ана қамқорлығынсыз қалып, дерегі жүйеде жоқтар",
        "Если нет попечения родителей и данных о нём",
        "If left without parental care, with no data on it",
    ),
    ORPHAN,
    3,
    outcomes::BY_OPERATOR,
    &EXAMINED_STEPS,
);

static EXAMINED_STEPS: [Step; 6] = [FILED, REGISTERED, CHECKED, EXAMINED, TOLD, REFUSED];

const fn case(
    code: &'static str,
    name: Text,
    when: When,
    days: u32,
    first: &'static [Way],
    steps: &'static [Step],
) -> Procedure {
    Procedure {
        route: Route {
            code,
            name,
            when,
            ..Route::ONLY
        },
        // The bank keeps the hours of SCH-A [002 A.8(1)].
        schedule: &SCH_A,
        term: Some(Limit::WorkingDays(days)),
        term_cite: "002 A.4",
        office: Seat::One("otbasy-bank"),
        filing: "C-03",
        entry: &["C-04"],
        receipt: Receipt::WorkingDay,
        accepted: ACCEPTED,
        first,
        steps,
        stages: &[],
    }
}

const FILED: Step = Step {
    code: "C-03",
    role: Role::Applicant,
    title: t(
        "Сіз ЭЦҚ-мен кіріп, өтінішті толтырасыз, қол қоясыз және жібересіз",
        "Вы входите по ЭЦП, заполняете заявление, подписываете и отправляете его",
        "You sign in with your EDS, fill in the application, sign and send it",
    ),
    task: None,
    limit: Some(Limit::SameDay),
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: &[],
    cite: "002 §5, §13",
};

const REGISTERED: Step = Step {
    code: "C-04",
    role: Role::System,
    title: t(
        "Өтініш тіркеледі; жұмыс уақытынан кейін берілсе – келесі жұмыс күні",
        "Заявление регистрируется; поданное после работы – на следующий рабочий день",
        "The application is registered; after hours, on the next working day",
    ),
    task: None,
    limit: Some(Limit::SameDay),
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: &[],
    cite: "002 A.8(2)",
};

const CHECKED: Step = Step {
    code: "C-05",
    role: Role::System,
    title: t(
        "Сізді және отбасыңызды мемлекеттік жүйелер арқылы тексереді",
        "Вас и вашу семью проверяют по государственным системам",
        "You and your family are checked in the state's systems",
    ),
    task: Some(tasks::CHECK),
    limit: None,
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: outcomes::CHECK,
    cite: "002 §13(6), A.9",
};

const DECIDED: Step = Step {
    code: "C-06",
    role: Role::System,
    title: t(
        "Шешімді жүйе өзі шығарады",
        "Решение принимает сама система",
        "The system itself decides",
    ),
    task: None,
    limit: Some(Limit::WorkingDays(1)),
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: outcomes::DECISION,
    cite: "002 A.4(1), A.5(1), DR-35",
};

const EXAMINED: Step = Step {
    code: "C-07",
    role: Role::BankOperator,
    title: t(
        "Банк қызметкері құжаттарыңызды қарап, шешім шығарады",
        "Сотрудник банка изучает ваши документы и принимает решение",
        "An employee of the bank examines your documents and decides",
    ),
    task: Some(tasks::EXAMINE),
    limit: Some(Limit::WorkingDays(3)),
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: outcomes::EXAMINATION,
    cite: "002 A.4(2–3), A.5(2–3)",
};

/// In the first case an operator is asked only where a registry is silent, and within the case's own term.
const EXAMINED_IF_SILENT: Step = Step {
    always: false,
    limit: Some(Limit::WorkingDays(1)),
    ..EXAMINED
};

const TOLD: Step = Step {
    code: "C-08",
    role: Role::System,
    title: t(
        "Жеке кабинетіңізге есепке қою туралы хабарлама келеді",
        "В личный кабинет приходит уведомление о постановке на учёт",
        "The notice of registration comes to your cabinet",
    ),
    task: Some(tasks::SIGN),
    limit: None,
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: outcomes::REGISTRATION,
    cite: "002 §16, DR-36",
};

const REFUSED: Step = Step {
    code: "C-09",
    role: Role::System,
    title: t(
        "Негіз болса, уәжді бас тарту жіберіледі",
        "Если есть основание, приходит мотивированный отказ",
        "Where there is a ground, a reasoned refusal is sent",
    ),
    task: Some(tasks::SIGN_REFUSAL),
    limit: None,
    starts: Starts::Registration,
    always: false,
    requires: &[],
    outcomes: outcomes::REFUSAL,
    cite: "002 §16, A.10, DR-36",
};
