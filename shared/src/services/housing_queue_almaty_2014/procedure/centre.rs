//! The route through a public service centre (`spec.md` 4.3) [001 §8]. Where the act is silent on a step's limit, the provider has
//! until it hands the result over, one day before the end of the term (DL-B2) [001 §10].

use super::{outcomes::centre as outcomes, tasks};
use crate::{
    calendar::{SCH_B, SCH_PSC},
    form::When,
    official::Role,
    procedure::{Centre, Intake, Limit, Notice, Procedure, Receipt, Route, Seat, Starts, Step},
    services::almaty::CENTRES,
    text::t,
};

pub(in super::super) static CENTRE: Procedure = Procedure {
    route: Route {
        code: "PSC",
        name: t(
            "Халыққа қызмет көрсету орталығы арқылы",
            "Через центр обслуживания населения",
            "Through a public service centre",
        ),
        intake: Intake::Centre,
        when: When::Always,
        centre: Some(Centre {
            schedule: &SCH_PSC,
            offices: &CENTRES,
            days_before: 1,
            picked_up: "BP-11",
            kept: "BP-16",
        }),
    },
    schedule: &SCH_B,
    term: Some(Limit::CalendarDays(30)),
    term_cite: "001 §10",
    office: Seat::One("almaty-department"),
    filing: "BP-1",
    entry: &["BP-1"],
    receipt: Receipt::FilingDay,
    accepted: &[Notice::paper("N-B1")],
    first: outcomes::FIRST,
    steps: &STEPS,
    stages: &[],
};

/// One day before the end: the acceptance day is not counted, the provider hands over a day earlier [001 §10].
const BEFORE_HAND_OVER: Option<Limit> = Some(Limit::BeforeEnd(1));

/// A step that every application of this route passes.
const PLAIN: Step = Step {
    code: "",
    role: Role::Executor,
    title: t("", "", ""),
    task: None,
    limit: BEFORE_HAND_OVER,
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: &[],
    cite: "",
};

static STEPS: [Step; 17] = [
    Step {
        code: "BP-1",
        role: Role::CentreInspector,
        title: t(
            "ХҚО инспекторы құжаттарды тексеріп, өтінішті тіркейді және қолхат береді",
            "Инспектор ЦОН проверяет документы, регистрирует заявление и выдаёт расписку",
            "The centre's inspector checks the documents, registers the application and gives a receipt",
        ),
        limit: Some(Limit::SameDay),
        cite: "001 §8(1), §16",
        ..PLAIN
    },
    Step {
        code: "BP-1a",
        role: Role::AccumulationInspector,
        title: t(
            "ХҚО құжаттарды басқармаға курьермен жібереді",
            "ЦОН отправляет документы в управление с курьером",
            "The centre sends the documents to the department by courier",
        ),
        outcomes: outcomes::BUNDLED,
        cite: "001 §8(1)",
        ..PLAIN
    },
    Step {
        code: "BP-2",
        role: Role::Chancery,
        title: t(
            "Басқармада өтініш кіріс хат-хабар базасына тіркеледі",
            "В управлении заявление регистрируют в базе входящей корреспонденции",
            "The department enters the application in the incoming correspondence",
        ),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::After("BP-1a"),
        requires: &["BP-1a"],
        outcomes: outcomes::REGISTERED,
        cite: "001 §8(2), §6, §7",
        ..PLAIN
    },
    Step {
        code: "BP-3",
        role: Role::Head,
        title: t(
            "Басшы жауапты орындаушыны белгілейді",
            "Руководитель определяет ответственного исполнителя",
            "The head names the responsible employee",
        ),
        requires: &["BP-2"],
        outcomes: outcomes::RESOLUTION,
        cite: "001 §8(3)",
        ..PLAIN
    },
    Step {
        code: "BP-4",
        role: Role::DocumentationUnit,
        title: t(
            "Құжаттар жауапты орындаушыға беріледі",
            "Документы передают ответственному исполнителю",
            "The documents are passed to the responsible employee",
        ),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::After("BP-3"),
        requires: &["BP-3"],
        outcomes: outcomes::PASSED,
        cite: "001 §8(4), §7",
        ..PLAIN
    },
    Step {
        code: "BP-5",
        title: t(
            "Орындаушы құжаттардың толықтығын тексереді",
            "Исполнитель проверяет полноту документов",
            "The employee checks whether every document is there",
        ),
        requires: &["BP-4"],
        outcomes: outcomes::COMPLETENESS,
        cite: "001 §8(5), §8(6)",
        ..PLAIN
    },
    Step {
        code: "BP-6",
        title: t(
            "Орындаушы есепке қою немесе бас тарту туралы анықтама дайындайды",
            "Исполнитель готовит справку о постановке на учёт или об отказе",
            "The employee prepares the reference on registration or on refusal",
        ),
        requires: &["BP-5"],
        outcomes: outcomes::REFERENCE,
        cite: "001 §8(7)",
        ..PLAIN
    },
    Step {
        code: "BP-7",
        role: Role::Commission,
        title: t(
            "Тұрғын үй комиссиясы құжаттарды қарап, шешім шығарады",
            "Жилищная комиссия рассматривает документы и принимает решение",
            "The housing commission examines the documents and decides",
        ),
        requires: &["BP-6"],
        outcomes: outcomes::COMMISSION,
        cite: "001 §8(8)",
        ..PLAIN
    },
    Step {
        code: "BP-8",
        title: t(
            "Орындаушы хабарлама немесе бас тарту жобасын дайындайды",
            "Исполнитель готовит проект уведомления или отказа",
            "The employee drafts the notice or the refusal",
        ),
        requires: &["BP-7"],
        outcomes: outcomes::DRAFT,
        cite: "001 §8(9)",
        ..PLAIN
    },
    Step {
        code: "BP-9",
        role: Role::Head,
        title: t(
            "Басшы хабарламаға немесе бас тартуға қағазда қол қояды",
            "Руководитель подписывает уведомление или отказ на бумаге",
            "The head signs the notice or the refusal on paper",
        ),
        requires: &["BP-7", "BP-8"],
        outcomes: outcomes::SIGNATURE,
        cite: "001 §8(10)",
        ..PLAIN
    },
    Step {
        code: "BP-10",
        role: Role::DocumentationUnit,
        title: t(
            "Нәтиже тіркеліп, ХҚО-ға курьермен жеткізіледі",
            "Результат регистрируют и доставляют в ЦОН с курьером",
            "The result is registered and brought to the centre by courier",
        ),
        requires: &["BP-9"],
        outcomes: outcomes::HAND_OVER,
        cite: "001 §8(11), §10",
        ..PLAIN
    },
    Step {
        code: "BP-11",
        role: Role::CentreInspector,
        title: t(
            "Нәтижені ХҚО-дан аласыз",
            "Вы получаете результат в ЦОН",
            "You collect the result at the centre",
        ),
        task: Some(tasks::ISSUE),
        limit: Some(Limit::LastOpenDay),
        requires: &["BP-10"],
        outcomes: outcomes::ISSUE,
        cite: "001 §8(12), DR-58",
        ..PLAIN
    },
    Step {
        code: "BP-12",
        title: t(
            "Құжаттар толық болмаса, қайтару хаты дайындалады",
            "Если документы неполные, готовят письмо о возврате",
            "If documents are missing, a letter returning them is drafted",
        ),
        always: false,
        requires: &["BP-5"],
        outcomes: outcomes::LETTER,
        cite: "001 §8(14)",
        ..PLAIN
    },
    Step {
        code: "BP-13",
        role: Role::Head,
        title: t(
            "Басшы қайтару хатына қол қояды",
            "Руководитель подписывает письмо о возврате",
            "The head signs the letter",
        ),
        always: false,
        requires: &["BP-12"],
        outcomes: outcomes::LETTER_SIGNATURE,
        cite: "001 §8(15)",
        ..PLAIN
    },
    Step {
        code: "BP-14",
        role: Role::DocumentationUnit,
        title: t(
            "Хат ХҚО курьеріне беріледі",
            "Письмо передают курьеру ЦОН",
            "The letter is given to the centre's courier",
        ),
        always: false,
        requires: &["BP-13"],
        outcomes: outcomes::LETTER_SENT,
        cite: "001 §8(16)",
        ..PLAIN
    },
    Step {
        code: "BP-15",
        role: Role::CentreInspector,
        title: t(
            "Сіз ХҚО-дан қандай құжат жетпейтіні жазылған хат аласыз",
            "Вы получаете в ЦОН письмо с перечнем недостающих документов",
            "You get a letter at the centre that names the missing documents",
        ),
        task: Some(tasks::HAND_LETTER),
        limit: Some(Limit::LastOpenDay),
        always: false,
        requires: &["BP-14"],
        outcomes: outcomes::LETTER_HANDED,
        cite: "001 §8(17)",
        ..PLAIN
    },
    Step {
        code: "BP-16",
        role: Role::CentreInspector,
        title: t(
            "Алынбаған нәтиже ХҚО-да сақталады, кейін басқармаға қайтарылады",
            "Невостребованный результат хранится в ЦОН, затем его возвращают в управление",
            "A result that nobody collected is kept at the centre, then returned to the department",
        ),
        limit: Some(Limit::Months(1)),
        starts: Starts::Due("BP-11"),
        always: false,
        requires: &["BP-10"],
        outcomes: outcomes::STORAGE,
        cite: "001 §16, DR-59",
        ..PLAIN
    },
];
