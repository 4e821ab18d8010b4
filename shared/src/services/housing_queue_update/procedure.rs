//! The steps of service G (`spec.md` 4.12). The act sets no term and no result to sign: the executor checks the new data
//! and the case is closed.

use crate::{
    calendar::SCH_A,
    official::Role,
    procedure::{Ask, Limit, Outcome, Procedure, Receipt, Route, Seat, Starts, State, Step},
    services::housing_queue::ACCEPTED,
    text::t,
};

pub(super) static PROCEDURE: Procedure = Procedure {
    route: Route::ONLY,
    schedule: &SCH_A,
    term: None,
    term_cite: "DR-43",
    office: Seat::Asked("provider_unit"),
    filing: "G-01",
    entry: &["G-02"],
    receipt: Receipt::WorkingDay,
    accepted: ACCEPTED,
    first: &[("G-03", "taken_up")],
    steps: &STEPS,
    stages: &[],
};

static STEPS: [Step; 3] = [
    Step {
        code: "G-01",
        role: Role::Applicant,
        title: t(
            "Сіз жаңа мәліметтерді бересіз, олар бұрынғы өтінішіңізге бірден жазылады",
            "Вы подаёте новые сведения, они сразу попадают в прежнее заявление",
            "You file the new data; they go into your earlier application at once",
        ),
        task: None,
        limit: Some(Limit::SameDay),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "000 §11(2)",
    },
    Step {
        code: "G-02",
        role: Role::System,
        title: t(
            "Өтініш тіркеледі",
            "Заявление регистрируют",
            "The application is registered",
        ),
        task: None,
        limit: Some(Limit::SameDay),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "000 §7, DR-42",
    },
    Step {
        code: "G-03",
        role: Role::Executor,
        title: t(
            "Маман жаңа мәліметтерді тексереді",
            "Сотрудник проверяет новые сведения",
            "An employee checks the new data",
        ),
        task: None,
        limit: None,
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &RECORD,
        cite: "000 §11(2), DR-43",
    },
];

static RECORD: [Outcome; 2] = [
    Outcome {
        code: "taken_up",
        by: &[Role::Executor, Role::Head],
        label: t("Жұмысқа алу", "Взять в работу", "Take up"),
        told: t(
            "Жаңа мәліметтеріңізді маман қарай бастады",
            "Новые сведения взял в работу сотрудник",
            "An employee has taken up the new data",
        ),
        to: State::UnderReview,
        next: &[("G-03", "recorded")],
        ends: false,
        asks: &[Ask::Executor],
        ..RECORDED
    },
    RECORDED,
];

const RECORDED: Outcome = Outcome {
    code: "recorded",
    by: &[Role::Executor],
    label: t(
        "Жаңа мәліметтер тексерілді және жазылды",
        "Новые сведения проверены и внесены",
        "The new data are checked and recorded",
    ),
    told: t(
        "Жаңа мәліметтеріңіз тексеріліп, есепке жазылды. Бұрынғы мәліметтер сақталады",
        "Новые сведения проверены и внесены в учёт. Прежние сведения сохраняются",
        "The new data were checked and recorded. The earlier ones are kept",
    ),
    to: State::Closed,
    asks: &[Ask::Checks],
    ..Outcome::PLAIN
};
