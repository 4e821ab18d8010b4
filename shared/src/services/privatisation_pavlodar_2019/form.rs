//! The application for privatisation (`spec.md` 2.6). The form of the Standard (order No. 319 of 2015, point 9) is not in
//! the source [003 §4]: what is asked is the least that the regulation implies. Where it has words of its own, the labels
//! are those; the others are the product's.
//!
//! Not asked: the stage (always the first), and what the provider decides (`acquisition_kind`, `point23_case`).

use super::super::{
    address,
    directories::{DISTRICTS_OF_PAVLODAR, provider},
};
use crate::{
    form::{Choice, Field, Form, Kind, MAX_PEOPLE, Rule, Section, When},
    service::Cite,
    text::t,
};

pub(super) static FORM: Form = Form {
    version: "D-PVL-2019/2",
    sections: &SECTIONS,
    rules: &[Rule::IinOnce(&["applicant_iin", "family/*/iin"])],
};

/// The cities of [003 §1], and the districts of the oblast, none of which it names: one office stands for them until the
/// administrator adds them.
static OFFICES: [Choice; 4] = [
    provider("pavlodar"),
    provider("ekibastuz"),
    provider("aksu-city"),
    DISTRICTS_OF_PAVLODAR[0],
];

/// To whose fund the dwelling belongs [003 §3].
pub(super) static FUND_HOLDER: [Choice; 3] = [
    Choice::new(
        "COMMUNAL",
        t(
            "коммуналдық тұрғын үй қоры",
            "коммунальный жилищный фонд",
            "the communal housing fund",
        ),
    ),
    Choice::new(
        "ENTERPRISE",
        t(
            "мемлекеттік кәсіпорындардың тұрғын үй қоры",
            "жилищный фонд государственных предприятий",
            "the housing fund of state enterprises",
        ),
    ),
    Choice::new(
        "INSTITUTION",
        t(
            "мемлекеттік мекемелердің тұрғын үй қоры",
            "жилищный фонд государственных учреждений",
            "the housing fund of state institutions",
        ),
    ),
];

static SECTIONS: [Section; 5] = [
    Section {
        code: "office",
        title: t(
            "Қайда өтініш бересіз",
            "Куда вы подаёте заявление",
            "Where you apply",
        ),
        intro: None,
        when: When::Always,
        fields: &OFFICE,
    },
    Section {
        code: "applicant",
        title: t("Өзіңіз туралы", "О вас", "About you"),
        intro: Some(t(
            "Бұл мәліметтер мемлекеттік дерекқордан алынды. Оларды қайта жазудың қажеті жоқ.",
            "Эти сведения взяты из государственной базы данных. Заполнять их не нужно.",
            "These data come from the state's database. You need not type them.",
        )),
        when: When::Always,
        fields: &APPLICANT,
    },
    Section {
        code: "dwelling",
        title: t(
            "Жекешелендірілетін тұрғын үй",
            "Жильё, которое вы приватизируете",
            "The home to be privatised",
        ),
        intro: None,
        when: When::Always,
        fields: &DWELLING,
    },
    Section {
        code: "family",
        title: t("Отбасы мүшелері", "Члены семьи", "Your family"),
        intro: None,
        when: When::Always,
        fields: &FAMILY,
    },
    Section {
        code: "papers",
        title: t("Құжаттарыңыз", "Ваши документы", "Your documents"),
        intro: Some(t(
            "Көшірмелерін келесі қадамда тіркейсіз. Мерзімі өткен құжатпен өтініш қабылданбайды.",
            "Копии вы приложите на следующем шаге. С просроченным документом заявление не примут.",
            "You attach the copies in the next step. An expired document leads to a refusal.",
        )),
        when: When::Always,
        fields: &PAPERS,
    },
];

static OFFICE: [Field; 1] = [Field::new(
    "provider",
    t(
        "көрсетілетін қызметті беруші",
        "Услугодатель",
        "Provider of the service",
    ),
    Kind::Office(&OFFICES),
    "003 §1",
)
.ask(t(
    "Өтінішті қай қалаға немесе ауданға бересіз?",
    "В какой город или район вы подаёте заявление?",
    "Which city or district do you apply to?",
))
.hint(t(
    "Тұрғын үй орналасқан қаланың бөлімін немесе ауданды таңдаңыз. Аудандардың атауы дереккөзде жоқ.",
    "Выберите отдел того города или район, где находится жильё. Названий районов в источнике нет.",
    "Choose the office of the city, or the district, where the home is. The source does not name the districts.",
))];

static APPLICANT: [Field; 4] = [
    Field::new(
        "applicant_surname",
        t("тегі", "Фамилия", "Surname"),
        Kind::Name,
        "003 §10",
    )
    .autocomplete("family-name")
    .known(),
    Field::new("applicant_name", t("аты", "Имя", "Name"), Kind::Name, "003 §10")
        .autocomplete("given-name")
        .known(),
    Field::new(
        "applicant_patronymic",
        t("әкесінің аты", "Отчество", "Patronymic"),
        Kind::Name,
        "003 §10",
    )
    .autocomplete("additional-name")
    .optional()
    .known(),
    Field::new(
        "applicant_iin",
        t(
            "жеке сәйкестендіру нөмірі (бұдан әрі – ЖСН)",
            "Индивидуальный идентификационный номер (ИИН)",
            "Individual identification number (IIN)",
        ),
        Kind::Iin,
        "003 §10",
    )
    .known(),
];

static DWELLING: [Field; 2] = [
    Field::new(
        "dwelling_address",
        t(
            "жекешелендірілетін тұрғын үйдің мекенжайы",
            "Адрес приватизируемого жилища",
            "Address of the dwelling",
        ),
        Kind::Group(&ADDRESS),
        "003 §3",
    ),
    Field::new(
        "fund_holder",
        t(
            "мемлекеттік кәсіпорындардың және мемлекеттік мекемелердің мемлекеттік тұрғын үй қорынан",
            "Из государственного жилищного фонда государственных предприятий и государственных учреждений",
            "From the state housing fund of state enterprises and state institutions",
        ),
        Kind::One(&FUND_HOLDER),
        "003 §3",
    )
    .ask(t(
        "Тұрғын үй кімнің қорында?",
        "В чьём фонде находится жильё?",
        "Whose fund does the home belong to?",
    ))
    .hint(t(
        "Үйді кім бергені ордерде немесе жалдау шартында жазылған.",
        "Кто предоставил жильё, указано в ордере или в договоре найма.",
        "The order or the tenancy agreement says who gave you the home.",
    )),
];

static ADDRESS: [Field; 8] = [
    address::country(DWELLING_ADDRESS).optional(),
    address::region(DWELLING_ADDRESS),
    address::district(DWELLING_ADDRESS),
    address::settlement(DWELLING_ADDRESS),
    address::street(DWELLING_ADDRESS),
    address::house(DWELLING_ADDRESS),
    address::block(DWELLING_ADDRESS),
    address::flat(DWELLING_ADDRESS),
];

/// The act names the dwelling, and no more of its address.
const DWELLING_ADDRESS: Cite = "003 §3";

static FAMILY: [Field; 1] = [Field::new(
    "family",
    t("отбасы мүшелері", "Члены семьи", "Family members"),
    Kind::Rows {
        fields: &MEMBER,
        max: MAX_PEOPLE - 1,
        none: "",
        row: t("Отбасы мүшесі", "Член семьи", "Family member"),
    },
    "003 §4",
)
.ask(t(
    "Осы үйде сізбен бірге отбасыңыздан кім тұрады?",
    "Кто из вашей семьи живёт с вами в этом жилье?",
    "Who of your family lives there with you?",
))
.hint(t(
    "Өзіңізді жазбаңыз. Жалғыз тұрсаңыз, бос қалдырыңыз.",
    "Себя указывать не нужно. Если живёте один, оставьте пустым.",
    "Do not add yourself. If you live alone, leave it empty.",
))
.optional()];

static MEMBER: [Field; 4] = [
    Field::new("surname", t("тегі", "Фамилия", "Surname"), Kind::Name, "003 §4"),
    Field::new("name", t("аты", "Имя", "Name"), Kind::Name, "003 §4"),
    Field::new(
        "patronymic",
        t("әкесінің аты", "Отчество", "Patronymic"),
        Kind::Name,
        "003 §4",
    )
    .optional(),
    Field::new("iin", t("ЖСН", "ИИН", "IIN"), Kind::Iin, "003 §4"),
];

static PAPERS: [Field; 1] = [Field::new(
    "documents",
    t(
        "сұрау салу нысанына қажетті құжаттар топтамасының электрондық түрдегі көшірмелерін бекіту",
        "Прикрепление копий необходимого пакета документов в электронном виде к форме запроса",
        "Attaching the copies of the required package in electronic form to the form of the request",
    ),
    Kind::Rows {
        fields: &PAPER,
        max: 20,
        none: "",
        row: t("Құжат", "Документ", "Document"),
    },
    "003 §10",
)
.ask(t(
    "Қандай құжаттар тіркейсіз?",
    "Какие документы вы приложите?",
    "Which documents do you attach?",
))];

static PAPER: [Field; 2] = [
    Field::new(
        "name",
        t("құжаттың атауы", "Название документа", "Name of the document"),
        Kind::Line { max: 200 },
        "003 §5",
    )
    .ask(t(
        "Бұл қандай құжат?",
        "Что это за документ?",
        "What document is it?",
    )),
    Field::new(
        "valid_until",
        t("қолданылу мерзімі", "Срок действия", "Valid until"),
        Kind::Date,
        "003 §5",
    )
    .hint(t(
        "Құжатта жазылған. Мерзімсіз құжат болса, бос қалдырыңыз.",
        "Указан в документе. Если документ бессрочный, оставьте пустым.",
        "It stands on the document. If it has no end, leave it empty.",
    ))
    .optional(),
];
