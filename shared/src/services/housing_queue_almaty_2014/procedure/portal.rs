//! The route through the portal (`spec.md` 4.4) [001 §9].

use super::{outcomes::portal as outcomes, tasks};
use crate::{
    calendar::SCH_B,
    form::When,
    official::Role,
    procedure::{Intake, Limit, Notice, Procedure, Receipt, Route, Seat, Starts, Step},
    text::t,
};

pub(in super::super) static PORTAL: Procedure = Procedure {
    route: Route {
        code: "PORTAL",
        name: t("Портал арқылы", "Через портал", "On the portal"),
        intake: Intake::Portal,
        when: When::Always,
        centre: None,
    },
    schedule: &SCH_B,
    term: Some(Limit::CalendarDays(30)),
    term_cite: "001 §10",
    office: Seat::One("almaty-department"),
    filing: "BE-5",
    entry: &["BE-5"],
    receipt: Receipt::FilingDay,
    accepted: &[Notice::cabinet("N-B0")],
    first: outcomes::FIRST,
    steps: &STEPS,
    stages: &[],
};

/// A step that every application of this route passes; the act sets no limits but that of the whole.
const PLAIN: Step = Step {
    code: "",
    role: Role::Executor,
    title: t("", "", ""),
    task: None,
    limit: None,
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: &[],
    cite: "",
};

static STEPS: [Step; 6] = [
    Step {
        code: "BE-5",
        role: Role::Applicant,
        title: t(
            "Сіз өтініш бересіз, жеке кабинетте қабылданғаны және нәтиже күні көрсетіледі",
            "Вы подаёте заявление, в личном кабинете видны отметка о приёме и дата результата",
            "You apply; your cabinet shows that it was accepted, and the date of the result",
        ),
        limit: Some(Limit::SameDay),
        cite: "001 §9(5), §9(6), §9(7)",
        ..PLAIN
    },
    Step {
        code: "BE-C2",
        title: t(
            "Басқарма қызметкері деректерді және құжаттардың көшірмелерін тексереді",
            "Сотрудник управления проверяет данные и сканы документов",
            "An employee of the department checks the data and the scans",
        ),
        outcomes: outcomes::COMPLETENESS,
        cite: "001 §9(8)",
        ..PLAIN
    },
    Step {
        code: "BE-6",
        title: t(
            "Құжаттар толық болмаса, бас тарту туралы хабарлама жіберіледі",
            "Если документы неполные, направляют уведомление об отказе",
            "If documents are missing, a notice of refusal is sent",
        ),
        always: false,
        outcomes: outcomes::INCOMPLETE,
        cite: "001 §9(9)",
        ..PLAIN
    },
    Step {
        code: "BE-7",
        title: t(
            "Орындаушы есепке қою немесе бас тарту туралы анықтама дайындайды",
            "Исполнитель готовит справку о постановке на учёт или об отказе",
            "The employee prepares the reference on registration or on refusal",
        ),
        requires: &["BE-C2"],
        outcomes: outcomes::REFERENCE,
        cite: "001 §9(10)",
        ..PLAIN
    },
    Step {
        code: "BE-8",
        role: Role::Commission,
        title: t(
            "Қала әкімдігі жанындағы тұрғын үй комиссиясы құжаттарды қарайды",
            "Документы рассматривает жилищная комиссия при акимате города",
            "The housing commission at the city akimat examines the documents",
        ),
        limit: Some(Limit::CalendarDays(30)),
        requires: &["BE-7"],
        outcomes: outcomes::COMMISSION,
        cite: "001 §9(11)",
        ..PLAIN
    },
    Step {
        code: "BE-9",
        title: t(
            "Нәтиже ЭЦҚ-мен расталып, жеке кабинетіңізге жіберіледі",
            "Результат заверяют ЭЦП и направляют в ваш личный кабинет",
            "The result is signed with an EDS and sent to your cabinet",
        ),
        task: Some(tasks::SEND_RESULT),
        requires: &["BE-8"],
        outcomes: outcomes::RESULT,
        cite: "001 §9(12), §3(2)",
        ..PLAIN
    },
];
