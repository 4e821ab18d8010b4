//! The route through the authorised body: EL-1 to EL-5 (`spec.md` 4.10).

use super::{LEB_CODE, outcomes::leb as outcomes, tasks};
use crate::{
    calendar::SCH_E,
    form::When,
    official::Role,
    procedure::{Intake, Limit, Procedure, Receipt, Route, Seat, Starts, Step},
    text::t,
};

pub(in super::super) static PROCEDURE: Procedure = Procedure {
    route: Route {
        code: LEB_CODE,
        name: t(
            "Уәкілетті орган арқылы",
            "Через уполномоченный орган",
            "Through the authorised body",
        ),
        intake: Intake::Chancery,
        when: When::Always,
        centre: None,
        receipt: "N-E1",
        staff: 1,
    },
    schedule: &SCH_E,
    term: None,
    term_cite: "004 §9",
    office: Seat::Asked("authorised_body"),
    filing: "EL-1",
    entry: &["EL-1"],
    receipt: Receipt::FilingDay,
    accepted: &[],
    first: outcomes::FIRST,
    steps: &STEPS,
    stages: &[],
};

static STEPS: [Step; 5] = [
    Step {
        code: "EL-1",
        // The text of the act names the chancery, its annex 6 the responsible employee.
        role: Role::Chancery,
        title: t(
            "Кеңсе құжаттарыңызды қабылдап, тіркейді және талон береді",
            "Канцелярия принимает и регистрирует ваши документы и выдаёт талон",
            "The chancery accepts and registers your documents and gives you a talon",
        ),
        task: Some(tasks::ACCEPT),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "004 §11(1–2), A6",
    },
    Step {
        code: "EL-2",
        role: Role::Head,
        title: t(
            "Бөлім басшысы құжаттармен танысып, бұрыштама қояды",
            "Руководитель отдела знакомится с документами и накладывает резолюцию",
            "The head of the department studies the documents and puts a resolution",
        ),
        task: None,
        limit: Some(Limit::Minutes(30)),
        starts: Starts::After("EL-1"),
        always: true,
        requires: &[],
        outcomes: outcomes::RESOLUTION,
        cite: "004 §11(3), A6",
    },
    Step {
        code: "EL-3",
        role: Role::Executor,
        title: t(
            "Жауапты қызметкер құжаттарды тексеріп, хабарлама дайындайды",
            "Ответственный сотрудник проверяет документы и готовит уведомление",
            "The responsible employee checks the documents and prepares the notice",
        ),
        task: None,
        limit: Some(Limit::WorkingDays(8)),
        starts: Starts::After("EL-2"),
        always: true,
        requires: &["EL-2"],
        outcomes: outcomes::CHECK,
        cite: "004 §11(4), A6",
    },
    Step {
        code: "EL-4",
        role: Role::Head,
        title: t(
            "Бөлім басшысы хабарламаға қол қояды",
            "Руководитель отдела подписывает уведомление",
            "The head of the department signs the notice",
        ),
        task: None,
        limit: Some(Limit::Minutes(30)),
        starts: Starts::After("EL-3"),
        always: true,
        requires: &["EL-3"],
        outcomes: outcomes::SIGNATURE,
        cite: "004 §11(5), A6",
    },
    Step {
        code: "EL-5",
        role: Role::Executor,
        title: t(
            "Хабарлама өзіңізге беріледі немесе пошта арқылы жіберіледі",
            "Уведомление выдают вам лично или отправляют по почте",
            "The notice is given to you in person or sent by post",
        ),
        task: Some(tasks::DELIVER),
        limit: Some(Limit::Minutes(30)),
        starts: Starts::After("EL-4"),
        always: true,
        requires: &["EL-4"],
        outcomes: outcomes::DELIVERY,
        cite: "004 §11(6), A6",
    },
];
