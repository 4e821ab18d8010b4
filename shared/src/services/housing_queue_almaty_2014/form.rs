//! The application of service B (`spec.md` 2.4). The form of the Standard (Annex 1) is not in the source [001 §5]: what is
//! asked is the least that the regulation implies, alike on the portal and at the counter. Not asked: the channel, which is
//! how the application came; the centre's department, which is the counter it came to; the representative, whom the counter
//! records; the password, which belongs to the sign-in.

use super::super::address;
use crate::{
    form::{Choice, Field, Form, Kind, MAX_PEOPLE, Rule, Section, When},
    service::Cite,
    text::t,
};

pub(super) static FORM: Form = Form {
    version: "B-ALM-2014/1",
    sections: &SECTIONS,
    rules: &[Rule::IinOnce(&["applicant_iin", "family/*/iin"])],
};

/// The language of the request [001 §4].
static LANGUAGE: [Choice; 2] = [
    Choice::new("kk", t("қазақша", "казахский", "Kazakh")),
    Choice::new("ru", t("орысша", "русский", "Russian")),
];

/// Categories of applicants: the codes are those of `spec.md` 2.9.
static CATEGORY: [Choice; 7] = [
    Choice::new(
        "CAT-1",
        t(
            "халықтың әлеуметтік жағынан осал топтары",
            "социально уязвимые слои населения",
            "socially vulnerable groups of the population",
        ),
    ),
    Choice::new(
        "CAT-2",
        t(
            "мүгедектігі бар балалары бар немесе оларды тәрбиелеп отырған отбасылар",
            "семьи, имеющие или воспитывающие детей с инвалидностью",
            "families that have or raise children with disabilities",
        ),
    ),
    Choice::new("CAT-3", t("жетім балалар", "дети-сироты", "orphans")),
    Choice::new(
        "CAT-4",
        t(
            "ата-анасының қамқорлығынсыз қалған балалар",
            "дети, оставшиеся без попечения родителей",
            "children left without parental care",
        ),
    ),
    Choice::new(
        "CAT-5",
        t(
            "Ұлы Отан соғысының қатысушылары",
            "участники Великой Отечественной войны",
            "participants of the Great Patriotic War",
        ),
    ),
    Choice::new(
        "CAT-6",
        t(
            "мемлекеттік қызметшілер және бюджеттік ұйымдардың қызметкерлері",
            "государственные служащие и работники бюджетных организаций",
            "civil servants and employees of budgetary organisations",
        ),
    ),
    Choice::new(
        "CAT-7",
        t(
            "жалғыз тұрғынжайы авариялық деп танылған азаматтар",
            "граждане, единственное жилище которых признано аварийным",
            "citizens whose only dwelling is declared emergency",
        ),
    ),
];

static SECTIONS: [Section; 4] = [
    Section {
        code: "applicant",
        title: t("Өтініш иесі", "Заявитель", "The applicant"),
        intro: None,
        when: When::Always,
        fields: &APPLICANT,
    },
    Section {
        code: "contacts",
        title: t("Байланыс мәліметтері", "Контактные данные", "Contact data"),
        intro: None,
        when: When::Always,
        fields: &CONTACTS,
    },
    Section {
        code: "category",
        title: t("Санаты", "Категория", "Category"),
        intro: None,
        when: When::Always,
        fields: &CATEGORIES,
    },
    Section {
        code: "family",
        title: t("Отбасы мүшелері", "Члены семьи", "Family members"),
        intro: None,
        when: When::Always,
        fields: &FAMILY,
    },
];

static APPLICANT: [Field; 5] = [
    Field::new(
        "applicant_surname",
        t(
            "қызмет алушының тегі",
            "Фамилия услугополучателя",
            "Recipient's surname",
        ),
        Kind::Name,
        "001 §16",
    )
    .autocomplete("family-name")
    .known(),
    Field::new("applicant_name", t("аты", "Имя", "Name"), Kind::Name, "001 §16")
        .autocomplete("given-name")
        .known(),
    Field::new(
        "applicant_patronymic",
        t("әкесінің аты", "Отчество", "Patronymic"),
        Kind::Name,
        "001 §16",
    )
    .autocomplete("additional-name")
    .optional()
    .known(),
    Field::new(
        "applicant_iin",
        t(
            "жеке сәйкестендіру нөмірі (бұдан әрі - ЖСН)",
            "Индивидуальный идентификационный номер (ИИН)",
            "Individual identification number (IIN)",
        ),
        Kind::Iin,
        "001 §9(1)",
    )
    .known(),
    Field::new(
        "language",
        t("сұрау салу тілі", "Язык запроса", "Language of the request"),
        Kind::One(&LANGUAGE),
        "001 §4",
    )
    .ask(t(
        "Жауапты қай тілде аласыз?",
        "На каком языке дать ответ?",
        "In which language should the answer be?",
    )),
];

/// The receipt names the recipient's contact data, and no more of them [001 §16].
const ADDRESS_CITE: Cite = "001 §16";

static ADDRESS: [Field; 8] = [
    address::country(ADDRESS_CITE).optional(),
    address::region(ADDRESS_CITE),
    address::district(ADDRESS_CITE),
    address::settlement(ADDRESS_CITE),
    address::street(ADDRESS_CITE),
    address::house(ADDRESS_CITE),
    address::block(ADDRESS_CITE),
    address::flat(ADDRESS_CITE),
];

static CONTACTS: [Field; 3] = [
    Field::new(
        "mobile",
        t(
            "ұялы телефон нөмірі",
            "Номер мобильного телефона",
            "Mobile phone number",
        ),
        Kind::Phone,
        "001 §16",
    )
    .autocomplete("tel"),
    Field::new(
        "email",
        t("электрондық поштасы", "Электронная почта", "E-mail"),
        Kind::Email,
        "001 §3(2)",
    )
    .hint(t(
        "Көрсетсеңіз, портал арқылы берілген өтініштің нәтижесі осы мекенжайға да жіберіледі.",
        "Если указать, результат по заявлению с портала придёт и на этот адрес.",
        "If you give one, the result of an application on the portal is sent there too.",
    ))
    .autocomplete("email")
    .optional(),
    Field::new(
        "address",
        t("мекенжайы", "Адрес проживания", "Home address"),
        Kind::Group(&ADDRESS),
        ADDRESS_CITE,
    ),
];

static CATEGORIES: [Field; 1] = [Field::new(
    "category",
    t("санаты", "Категория", "Category"),
    Kind::One(&CATEGORY),
    "001 §3",
)
.ask(t(
    "Қай санатқа жатасыз?",
    "К какой категории вы относитесь?",
    "Which category do you belong to?",
))];

static FAMILY: [Field; 1] = [Field::new(
    "family",
    t("отбасы құрамы", "Состав семьи", "Family composition"),
    Kind::Rows {
        fields: &MEMBER,
        max: MAX_PEOPLE - 1,
        none: "",
        row: t("Отбасы мүшесі", "Член семьи", "Family member"),
    },
    "001 §3",
)
.ask(t(
    "Отбасыңызда кімдер бар?",
    "Кто входит в вашу семью?",
    "Who is in your family?",
))
.hint(t(
    "Өзіңізді жазбаңыз. Жалғыз тұрсаңыз, бос қалдырыңыз.",
    "Себя указывать не нужно. Если живёте один, оставьте пустым.",
    "Do not add yourself. If you live alone, leave it empty.",
))
.optional()];

static MEMBER: [Field; 4] = [
    Field::new("surname", t("тегі", "Фамилия", "Surname"), Kind::Name, "001 §3"),
    Field::new("name", t("аты", "Имя", "Name"), Kind::Name, "001 §3"),
    Field::new(
        "patronymic",
        t("әкесінің аты", "Отчество", "Patronymic"),
        Kind::Name,
        "001 §3",
    )
    .optional(),
    Field::new("iin", t("ЖСН", "ИИН", "IIN"), Kind::Iin, "001 §3"),
];
