//! What is written down when an application for housing assistance is accepted (`spec.md` 2.7). The form of the application
//! is not in the source: these are the data that the annexes of the regulation print.
//!
//! Not asked: the centre (E-5), number and date (E-6), the documents (E-8), the person who accepts (E-10, E-11) and the
//! barcode (E-12), which come with the intake, and when and where the result is given back (E-9), which is computed (DL-E3).
//! The channel (E-1) is that of the intake.

use super::{
    offices::BODIES,
    procedure::{LEB_CODE, PSC_CODE},
};
use crate::{
    form::{Choice, Field, Form, Kind, Section, When},
    text::t,
};

pub(super) static FORM: Form = Form {
    version: "E-ALO-2012/1",
    sections: &SECTIONS,
    rules: &[],
};

/// How the consumer gets the answer of the authorised body [004 §11(6)].
static DELIVERY: [Choice; 2] = [
    Choice::new("HAND", t("Өз қолына", "Лично в руки", "In person")),
    Choice::new("POST", t("Пошта арқылы", "По почте", "By post")),
];

/// Where the application is handed in [004 §3, §11].
static CHANNEL: [Choice; 2] = [
    Choice::new(
        LEB_CODE,
        t(
            "Уәкілетті органда",
            "В уполномоченном органе",
            "At the authorised body",
        ),
    ),
    Choice::new(
        PSC_CODE,
        t(
            "Халыққа қызмет көрсету орталығында (ХҚКО)",
            "В центре обслуживания населения (ЦОН)",
            "At a public service centre",
        ),
    ),
];

const AT_BODY: When = When::Is("channel", &[LEB_CODE]);

static SECTIONS: [Section; 3] = [
    Section {
        code: "channel",
        title: t("Қалай тапсырылды", "Как подано", "How it is handed in"),
        intro: None,
        when: When::Always,
        fields: &ROUTE,
    },
    Section {
        code: "office",
        title: t("Қайда тапсырылды", "Где принято", "Where it is handed in"),
        intro: None,
        when: When::Always,
        fields: &OFFICE,
    },
    Section {
        code: "applicant",
        title: t("Тұтынушы", "Потребитель", "The consumer"),
        intro: None,
        when: When::Always,
        fields: &CONSUMER,
    },
];

static ROUTE: [Field; 1] = [Field::new(
    "channel",
    t(
        "өтініш беру арнасы",
        "Канал подачи заявления",
        "Channel of the application",
    ),
    Kind::One(&CHANNEL),
    "004 §3, §11",
)
.known()];

static OFFICE: [Field; 1] = [Field::new(
    "authorised_body",
    t(
        "Уәкілетті органның атауы",
        "Уполномоченный орган",
        "Authorised body",
    ),
    Kind::Office(&BODIES),
    "004 A1",
)
.ask(t(
    "Өтініш қай ауданның немесе қаланың бөліміне беріледі?",
    "В отдел какого района или города подаётся заявление?",
    "Which district's or city's department is it for?",
))];

static CONSUMER: [Field; 6] = [
    Field::new(
        "applicant_surname",
        t(
            "тұтынушының тегі",
            "Фамилия потребителя",
            "The consumer's surname",
        ),
        Kind::Name,
        "004 A3",
    ),
    Field::new(
        "applicant_name",
        t("тұтынушының аты", "Имя потребителя", "The consumer's name"),
        Kind::Name,
        "004 A3",
    ),
    Field::new(
        "applicant_patronymic",
        t(
            "тұтынушының әкесінің аты",
            "Отчество потребителя",
            "The consumer's patronymic",
        ),
        Kind::Name,
        "004 A3",
    )
    .optional(),
    Field::new(
        "consumer_address",
        t("мекен жайы", "Адрес", "Address"),
        Kind::Line { max: 500 },
        "004 A3",
    ),
    // The source does not name it: it ties the application to the person's cabinet.
    Field::new("applicant_iin", t("ЖСН", "ИИН", "IIN"), Kind::Iin, "DR-23")
        .hint(t(
            "Дереккөзде талап етілмеген. Жазылса, тұтынушы өтінішін жеке кабинетінде көреді.",
            "Источник его не требует. Если указать, потребитель увидит заявление в личном кабинете.",
            "The source does not require it. With it the consumer sees the application in the cabinet.",
        ))
        .optional(),
    Field::new(
        "result_delivery",
        t(
            "тұтынушының өзіне береді немесе пошта арқылы жіберіледі",
            "Выдаётся потребителю лично или направляется по почте",
            "Given to the consumer in person, or sent by post",
        ),
        Kind::One(&DELIVERY),
        "004 §11(6)",
    )
    .ask(t(
        "Жауап қалай беріледі?",
        "Как передать ответ?",
        "How is the answer handed over?",
    ))
    .when(AT_BODY),
];
