//! The steps of service F (`spec.md` 4.12). The source has the confirmation only [000 L3 §9(3)]: no term, no amount, no form
//! of the result; who decides and how is the least that the title of the Rules implies.

mod outcomes;

use crate::{
    calendar::SCH_A,
    official::Role,
    procedure::{Limit, Procedure, Receipt, Route, Seat, Starts, Step},
    services::housing_queue::ACCEPTED,
    text::t,
};

pub(super) static PROCEDURE: Procedure = Procedure {
    route: Route::ONLY,
    schedule: &SCH_A,
    term: None,
    term_cite: "DR-43",
    office: Seat::Asked("provider_unit"),
    filing: "F-01",
    entry: &["F-01"],
    receipt: Receipt::WorkingDay,
    accepted: ACCEPTED,
    first: outcomes::FIRST,
    steps: &STEPS,
    stages: &[],
};

static STEPS: [Step; 3] = [
    Step {
        code: "F-01",
        role: Role::Applicant,
        title: t(
            "Сіз санатыңызды және жалға алған үйіңізді көрсетіп, өтініш бересіз",
            "Вы подаёте заявление: категория и снятое жильё",
            "You apply, naming your category and the rented home",
        ),
        task: None,
        limit: Some(Limit::SameDay),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "000 L3",
    },
    Step {
        code: "F-02",
        role: Role::System,
        title: t(
            "Жүйелер кезегіңізді, банктегі мәртебеңізді және санатыңызды растайды",
            "Системы подтверждают очередь, статус в банке и категорию",
            "The systems confirm the queue, the status at the bank and the category",
        ),
        task: None,
        limit: None,
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: outcomes::CONFIRMATION,
        cite: "000 L3 §9(3)",
    },
    Step {
        code: "F-03",
        role: Role::Executor,
        title: t(
            "Қызмет беруші төлемді тағайындау туралы шешім шығарады",
            "Услугодатель принимает решение о назначении выплаты",
            "The provider decides on the payment",
        ),
        task: None,
        limit: None,
        starts: Starts::After("F-02"),
        always: true,
        requires: &["F-02"],
        outcomes: outcomes::DECISION,
        cite: "000 L3 §1",
    },
];
