//! The steps of service A (`spec.md` 4.2).
//!
//! Not here: A-13, the letter about changed Rules [000 §13-1], which is no step of a case.

mod outcomes;

use crate::{
    calendar::SCH_A,
    official::Role,
    procedure::{Channel, Limit, Notice, Procedure, Receipt, Starts, Step},
    text::t,
};

/// The act wants it in the cabinet [000 §7(3)]; people live on their phones (DR-66).
pub(in crate::services) const ACCEPTED: &[Notice] = &[
    Notice {
        template: "N-A1",
        channel: Channel::Cabinet,
    },
    Notice {
        template: "N-A1",
        channel: Channel::Sms,
    },
];

pub(super) static PROCEDURE: Procedure = Procedure {
    schedule: &SCH_A,
    term: Some(Limit::WorkingDays(15)),
    term_cite: "000 §8",
    office: "provider_unit",
    filing: "A-01",
    entry: &["A-02", "A-03", "A-04"],
    receipt: Receipt::WorkingDay,
    accepted: ACCEPTED,
    first: outcomes::FIRST,
    steps: &STEPS,
};

static STEPS: [Step; 12] = [
    Step {
        code: "A-01",
        role: Role::Applicant,
        title: t("Сіз өтініш бересіз", "Вы подаёте заявление", "You apply"),
        limit: Some(Limit::SameDay),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "000 §3, §6",
    },
    Step {
        code: "A-02",
        role: Role::System,
        title: t(
            "Өтініш тіркеледі",
            "Заявление регистрируют",
            "The application is registered",
        ),
        limit: Some(Limit::SameDay),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "000 §7",
    },
    Step {
        code: "A-03",
        role: Role::System,
        title: t(
            "Жеке кабинетіңізде қабылданғаны және жауап беретін күн көрсетіледі",
            "В личном кабинете появляется отметка о приёме и дата ответа",
            "Your cabinet shows that it was accepted and when the answer is due",
        ),
        limit: Some(Limit::SameDay),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "000 §7(3)",
    },
    Step {
        code: "A-04",
        role: Role::System,
        title: t(
            "Өтініш кезекті есепке алу жүйесіне түседі",
            "Заявление поступает в систему учёта очередников",
            "The application reaches the queue system",
        ),
        limit: Some(Limit::SameDay),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: &[],
        cite: "000 §8",
    },
    Step {
        code: "A-05",
        role: Role::Executor,
        title: t(
            "Маман құжаттардың толықтығын тексереді",
            "Сотрудник проверяет, все ли документы есть",
            "An employee checks that no document is missing",
        ),
        limit: Some(Limit::WorkingDays(2)),
        starts: Starts::Registration,
        always: true,
        requires: &[],
        outcomes: outcomes::COMPLETENESS,
        cite: "000 §10(2)",
    },
    Step {
        code: "A-06",
        role: Role::Executor,
        title: t(
            "Маман мәліметтеріңізді мемлекеттік жүйелер арқылы тексереді",
            "Сотрудник проверяет ваши сведения по государственным системам",
            "An employee checks your data in the state's systems",
        ),
        limit: Some(Limit::WorkingDays(10)),
        starts: Starts::After("A-05"),
        always: true,
        requires: &[],
        outcomes: outcomes::CHECK,
        cite: "000 §11(2)",
    },
    Step {
        code: "A-07",
        role: Role::Executor,
        title: t(
            "Мәліметтерді жаңартуды SMS арқылы сұрайды",
            "Вас просят по SMS обновить сведения",
            "An SMS asks you to update your data",
        ),
        limit: None,
        starts: Starts::After("A-06"),
        always: false,
        requires: &[],
        outcomes: outcomes::UPDATE,
        cite: "000 §11(2)",
    },
    Step {
        code: "A-08",
        role: Role::Executor,
        title: t(
            "Бас тарту туралы алдын ала шешім мен тыңдаудың уақыты хабарланады",
            "Вам сообщают о предварительном решении отказать и о времени заслушивания",
            "You are told of the preliminary decision to refuse and when you will be heard",
        ),
        limit: None,
        starts: Starts::After("A-06"),
        always: false,
        requires: &[],
        outcomes: outcomes::PRELIMINARY,
        cite: "000 §13(1)",
    },
    Step {
        code: "A-09",
        role: Role::Executor,
        title: t(
            "Тыңдау: сіз өз ұстанымыңызды айтасыз",
            "Заслушивание: вы излагаете свою позицию",
            "Hearing: you state your position",
        ),
        limit: None,
        starts: Starts::After("A-08"),
        always: false,
        requires: &[],
        outcomes: outcomes::HEARING,
        cite: "000 §13(1)",
    },
    Step {
        code: "A-10",
        role: Role::Signer,
        title: t(
            "Есепке қою туралы хабарламаға қол қойылады, кезектегі нөміріңіз көрсетіледі",
            "Подписывают уведомление о постановке на учёт с номером в очереди",
            "The notice of registration with your number in the queue is signed",
        ),
        limit: None,
        starts: Starts::After("A-06"),
        always: true,
        requires: &[],
        outcomes: outcomes::REGISTRATION,
        cite: "000 A2.5",
    },
    Step {
        code: "A-11",
        role: Role::Signer,
        title: t(
            "Бас тарту туралы дәлелді жауапқа қол қойылады",
            "Подписывают мотивированный отказ",
            "The reasoned refusal is signed",
        ),
        limit: None,
        starts: Starts::After("A-09"),
        always: false,
        requires: &["A-08", "A-09"],
        outcomes: outcomes::REFUSAL,
        cite: "000 §12(2)",
    },
    Step {
        code: "A-12",
        role: Role::Executor,
        title: t(
            "Кезек бойынша тұрғын үй беру туралы шешім тіркеледі",
            "Вносится решение о предоставлении жилья по очереди",
            "The decision on providing a dwelling by the queue is entered",
        ),
        limit: None,
        starts: Starts::After("A-10"),
        always: false,
        requires: &["A-10"],
        outcomes: outcomes::PROVISION,
        cite: "DR-27",
    },
];
