//! The request for the payment (`spec.md` 2.8). The source has paragraph 9(3) of the Rules only: what is asked is what the
//! confirmation needs. F-3 and F-4 are asked of the state's systems, not of the person.

use super::super::{address, directories::PROVIDERS, people};
use crate::{
    form::{Choice, Field, Form, Kind, Rule, Section, When},
    service::Cite,
    text::t,
};

pub(super) static FORM: Form = Form {
    version: "F-60-661/1",
    sections: &SECTIONS,
    rules: &[Rule::IinOnce(&["applicant_iin"])],
};

static SECTIONS: [Section; 4] = [
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
        code: "rented",
        title: t(
            "Жалға алған үйіңіз",
            "Жильё, которое вы снимаете",
            "The home you rent",
        ),
        intro: None,
        when: When::Always,
        fields: &RENTED,
    },
    Section {
        code: "contact",
        title: t("Байланыс", "Контакты", "How to reach you"),
        intro: None,
        when: When::Always,
        fields: &CONTACT,
    },
];

static OFFICE: [Field; 1] = [Field::new(
    "provider_unit",
    t(
        "Тұрғын үйге мұқтаж есебінде кезекте тұрған жергілікті атқарушы орган",
        "Местный исполнительный орган, где вы состоите в очереди нуждающихся",
        "The local executive body in whose queue you stand",
    ),
    Kind::Office(&PROVIDERS),
    "000 L3 §9(3)",
)
.ask(t(
    "Қай қаланың немесе ауданның кезегінде тұрсыз?",
    "В очереди какого города или района вы стоите?",
    "In the queue of which city or district do you stand?",
))];

/// Who is paid [000 L3 §9(3)].
pub(super) static CATEGORY: [Choice; 4] = [
    Choice::new(
        "FCAT-1",
        t(
            "1 және 2 топтағы мүгедектігі бар адам",
            "лицо с инвалидностью 1 или 2 группы",
            "a person with a disability of group 1 or 2",
        ),
    ),
    Choice::new(
        "FCAT-2",
        t(
            "мүгедектігі бар балалары бар немесе оларды тәрбиелеуші отбасы",
            "семья, имеющая или воспитывающая детей с инвалидностью",
            "a family that has or raises children with disabilities",
        ),
    ),
    Choice::new(
        "FCAT-3",
        t(
            "кәмелетке толғанға дейін ата-анасынан айырылған, жиырма тоғызға толмаған жетім немесе қамқорлықсыз қалған \
            адам",
            "сирота или оставшийся без попечения, потерявший родителей до совершеннолетия, моложе двадцати девяти лет",
            "an orphan or a person left without care under twenty-nine who lost the parents before majority",
        ),
    ),
    Choice::new(
        "FCAT-4",
        t(
            "көп балалы ана немесе көп балалы отбасы",
            "многодетная мать или многодетная семья",
            "a mother of many children or a large family",
        ),
    ),
];

const IDENTITY: [Field; 4] = people::applicant("000 L3 §9(3)");

static APPLICANT: [Field; 5] = [
    IDENTITY[0],
    IDENTITY[1],
    IDENTITY[2],
    IDENTITY[3],
    Field::new(
        "category",
        t(
            "сәйкес санаттар бойынша",
            "По соответствующим категориям",
            "By the categories concerned",
        ),
        Kind::One(&CATEGORY),
        "000 L3 §9(3)",
    )
    .ask(t(
        "Қай санатқа жатасыз?",
        "К какой категории вы относитесь?",
        "Which category do you belong to?",
    ))
    .hint(t(
        "Санатыңызды, кезегіңізді және «Отбасы банктегі» мәртебеңізді мемлекеттік жүйелер өздері растайды.",
        "Категорию, очередь и статус в «Отбасы банке» подтвердят сами государственные системы.",
        "The state's systems themselves confirm the category, the queue and the status at Otbasy Bank.",
    )),
];

/// The title of the Rules names the rented home, and no more of it.
const HOME: Cite = "000 L3";

static ADDRESS: [Field; 7] = [
    address::region(HOME),
    address::district(HOME),
    address::settlement(HOME),
    address::street(HOME),
    address::house(HOME),
    address::block(HOME),
    address::flat(HOME),
];

static RENTED: [Field; 3] = [
    Field::new(
        "rented_dwelling",
        t(
            "Жеке тұрғын үй қорынан жалға алынған тұрғынжай",
            "Жилище, снятое в частном жилищном фонде",
            "Housing rented from the private fund",
        ),
        Kind::Group(&ADDRESS),
        HOME,
    ),
    Field::new(
        "contract_no",
        t(
            "жалдау шартының нөмірі",
            "Номер договора аренды",
            "Number of the tenancy agreement",
        ),
        Kind::Line { max: 50 },
        HOME,
    )
    .hint(t(
        "Шартта нөмір болмаса, бос қалдырыңыз.",
        "Если номера в договоре нет, оставьте пустым.",
        "If the agreement has no number, leave it empty.",
    ))
    .optional(),
    Field::new(
        "contract_date",
        t(
            "жалдау шартының күні",
            "Дата договора аренды",
            "Date of the tenancy agreement",
        ),
        Kind::PastDate,
        HOME,
    ),
];

static CONTACT: [Field; 2] = [
    Field::new(
        "mobile",
        t(
            "ұялы телефон нөмірі",
            "Номер мобильного телефона",
            "Mobile phone number",
        ),
        Kind::Phone,
        "DR-20",
    )
    .autocomplete("tel"),
    Field::new(
        "email",
        t("электрондық мекенжайы", "Электронный адрес", "E-mail address"),
        Kind::Email,
        "DR-20",
    )
    .autocomplete("email")
    .optional(),
];
