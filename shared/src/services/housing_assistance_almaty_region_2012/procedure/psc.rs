//! The route through a public service centre: EP-1 to EP-12 (`spec.md` 4.11). What is carried between the two offices is
//! scanned at each door [004 §11]. Column 12 of annex 6 is empty, and no special commission takes part.

use super::{super::offices::CENTRES, PSC_CODE, outcomes::psc as outcomes, tasks};
use crate::{
    calendar::{SCH_E, SCH_E_PSC},
    form::When,
    official::Role,
    procedure::{Centre, Intake, Limit, Procedure, Receipt, Route, Seat, Starts, Step},
    text::t,
};

pub(in super::super) static PROCEDURE: Procedure = Procedure {
    route: Route {
        code: PSC_CODE,
        name: t(
            "Халыққа қызмет көрсету орталығы (ХҚКО) арқылы",
            "Через центр обслуживания населения (ЦОН)",
            "Through a public service centre",
        ),
        intake: Intake::Centre,
        when: When::Always,
        centre: Some(Centre {
            schedule: &SCH_E_PSC,
            offices: &CENTRES,
            days_before: 0,
            picked_up: "EP-12",
            kept: "",
        }),
        receipt: "N-E2",
        staff: 2,
    },
    schedule: &SCH_E,
    term: None,
    term_cite: "004 §9",
    office: Seat::Asked("authorised_body"),
    filing: "EP-1",
    entry: &["EP-1"],
    receipt: Receipt::FilingDay,
    accepted: &[],
    first: outcomes::FIRST,
    steps: &STEPS,
    stages: &[],
};

/// DL-E3: the plan of the day on which the answer can be fetched, in the body's working days from the acceptance (DR-60):
/// the package arrives on the next one, the limits of EP-6 and EP-7 pass, and the answer comes back a day later.
const ARRIVAL: u32 = 1;
const CHECK: u32 = 7 + 1;
const HANDING_BACK: u32 = 1;

/// A step of this route that every application passes.
const STEP: Step = Step {
    code: "",
    role: Role::Executor,
    title: t("", "", ""),
    task: None,
    limit: None,
    starts: Starts::Registration,
    always: true,
    requires: &[],
    outcomes: &[],
    cite: "004 §11, A6",
};

static STEPS: [Step; 12] = [
    Step {
        code: "EP-1",
        role: Role::CentreInspector,
        title: t(
            "ХҚКО инспекторы құжаттарыңызды қабылдап, қолхат береді",
            "Инспектор ЦОН принимает ваши документы и выдаёт расписку",
            "The centre's inspector accepts your documents and gives you a receipt",
        ),
        task: Some(tasks::ACCEPT_AT_CENTRE),
        limit: Some(Limit::Minutes(20)),
        ..STEP
    },
    Step {
        code: "EP-2",
        role: Role::AccumulationInspector,
        title: t(
            "ХҚКО жинақтау бөлімі құжаттарды тізілімге енгізіп, бөлімге жібереді",
            "Накопительный отдел ЦОН вносит документы в реестр и отправляет в отдел",
            "The centre's accumulation unit enters the documents in a registry and sends them",
        ),
        // The registry is made once a day; a second courier may run.
        limit: Some(Limit::SameDay),
        starts: Starts::After("EP-1"),
        outcomes: outcomes::SENDING,
        ..STEP
    },
    Step {
        code: "EP-3",
        role: Role::Chancery,
        title: t(
            "Бөлімнің кеңсесі құжаттарды қабылдап, тексеріп, тіркейді",
            "Канцелярия отдела принимает, проверяет и регистрирует документы",
            "The department's chancery accepts, checks and registers the documents",
        ),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::At(("EP-3", "arrived")),
        requires: &["EP-2"],
        outcomes: outcomes::INCOMING,
        ..STEP
    },
    Step {
        code: "EP-4",
        role: Role::Chancery,
        title: t(
            "Кеңсе құжаттарды басшыға жолдайды",
            "Канцелярия направляет документы руководителю",
            "The chancery sends the documents to the head",
        ),
        limit: Some(Limit::Minutes(30)),
        starts: Starts::After("EP-3"),
        requires: &["EP-3"],
        outcomes: outcomes::TO_HEAD,
        ..STEP
    },
    Step {
        code: "EP-5",
        role: Role::Head,
        title: t(
            "Бөлім басшысы жауапты қызметкерді анықтайды",
            "Руководитель отдела определяет ответственного сотрудника",
            "The head of the department names the responsible employee",
        ),
        limit: Some(Limit::Minutes(30)),
        starts: Starts::After("EP-4"),
        requires: &["EP-4"],
        outcomes: outcomes::RESOLUTION,
        ..STEP
    },
    Step {
        code: "EP-6",
        role: Role::Executor,
        title: t(
            "Жауапты қызметкер көмек алу құқығыңызды анықтайды",
            "Ответственный сотрудник определяет ваше право на помощь",
            "The responsible employee determines your right to the assistance",
        ),
        task: Some(tasks::RIGHT),
        limit: Some(Limit::WorkingDays(7)),
        starts: Starts::After("EP-5"),
        requires: &["EP-5"],
        outcomes: outcomes::RIGHT,
        ..STEP
    },
    Step {
        code: "EP-7",
        role: Role::Executor,
        title: t(
            "Жауапты қызметкер хабарламаның жобасын дайындайды",
            "Ответственный сотрудник готовит проект уведомления",
            "The responsible employee drafts the notice",
        ),
        limit: Some(Limit::WorkingDays(1)),
        starts: Starts::After("EP-6"),
        requires: &["EP-6"],
        outcomes: outcomes::DRAFT,
        ..STEP
    },
    Step {
        code: "EP-8",
        role: Role::Head,
        title: t(
            "Бөлім басшысы хабарламаға қол қояды",
            "Руководитель отдела подписывает уведомление",
            "The head of the department signs the notice",
        ),
        limit: Some(Limit::Minutes(20)),
        starts: Starts::After("EP-7"),
        requires: &["EP-7"],
        outcomes: outcomes::SIGNATURE,
        ..STEP
    },
    Step {
        code: "EP-9",
        role: Role::Executor,
        title: t(
            "Жауапты қызметкер құжаттарды толықтырады",
            "Ответственный сотрудник дополняет документы",
            "The responsible employee supplements the documents",
        ),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::At(("EP-8", "returned")),
        always: false,
        requires: &["EP-7"],
        outcomes: outcomes::SUPPLEMENT,
        ..STEP
    },
    Step {
        code: "EP-10",
        role: Role::Chancery,
        title: t(
            "Кеңсе хабарламаны ХҚКО-ға жібереді",
            "Канцелярия отправляет уведомление в ЦОН",
            "The chancery sends the notice to the public service centre",
        ),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::After("EP-8"),
        requires: &["EP-8"],
        outcomes: outcomes::BACK,
        ..STEP
    },
    Step {
        code: "EP-11",
        role: Role::AccumulationInspector,
        title: t(
            "ХҚКО жинақтау бөлімі хабарламаны қабылдап, инспекторға береді",
            "Накопительный отдел ЦОН принимает уведомление и передаёт инспектору",
            "The centre's accumulation unit accepts the notice and passes it to the inspector",
        ),
        starts: Starts::After("EP-10"),
        requires: &["EP-10"],
        outcomes: outcomes::RETURNED,
        ..STEP
    },
    Step {
        code: "EP-12",
        role: Role::CentreInspector,
        title: t(
            "ХҚКО инспекторы хабарламаны сізге қолхат бойынша береді",
            "Инспектор ЦОН выдаёт вам уведомление по расписке",
            "The centre's inspector gives you the notice against your receipt",
        ),
        task: Some(tasks::ISSUE),
        limit: Some(Limit::Minutes(20)),
        starts: Starts::Planned(ARRIVAL + CHECK + HANDING_BACK),
        requires: &["EP-11"],
        outcomes: outcomes::ISSUE,
        ..STEP
    },
];
