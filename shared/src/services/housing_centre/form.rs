//! The application to the base (`spec.md` 2.5). Neither annex 2 nor annex 3 is in the source: what is asked is what
//! the act needs to decide; labels are the act's words where it has some, else the product's.

use super::super::{codes::CATEGORY, directories::SETTLEMENTS, emergency, people};
use crate::{
    form::{Choice, Field, Form, Kind, MAX_PEOPLE, Rule, Section, When},
    text::t,
};

/// The only dwelling is declared emergency [002 A.4(2)].
pub(super) const EMERGENCY: When = When::Is("case", &["CASE-2"]);
/// The digital system holds nothing of the lost care of the parents [002 A.4(3)].
pub(super) const ORPHAN: When = When::Is("case", &["CASE-3"]);
/// The access to the data is agreed to [002 A.10(4)].
pub(super) const AGREED: When = When::Is("pd_consent", &["YES"]);

pub(super) static FORM: Form = Form {
    version: "C-130-115/1",
    sections: &SECTIONS,
    rules: &[
        Rule::OfAge("applicant_iin", "C_NOT_ELIGIBLE_PERSON"),
        Rule::IinOnce(&["applicant_iin", "family/*/iin"]),
        Rule::Differ("legal_rep/iin", "applicant_iin", "representative_is_applicant"),
        Rule::SameSettlement {
            fields: &["emergency/settlement", "emergency/district"],
            settlement: "apply_settlement",
        },
        Rule::Warn("pd_consent", "NO", "consent_refused"),
    ],
};

static SECTIONS: [Section; 6] = [
    Section {
        code: "case",
        title: t("Неге есепке тұрасыз", "Основание для учёта", "Why you register"),
        intro: None,
        when: When::Always,
        fields: &CASE,
    },
    Section {
        code: "applicant",
        title: t("Өзіңіз туралы", "О вас", "About you"),
        intro: Some(t(
            "Аты-жөніңіз бен ЖСН мемлекеттік дерекқордан алынды. Оларды қайта жазудың қажеті жоқ.",
            "Имя и ИИН взяты из государственной базы данных. Заполнять их не нужно.",
            "Your name and IIN come from the state's database. You need not type them.",
        )),
        when: When::Always,
        fields: &APPLICANT,
    },
    Section {
        code: "family",
        title: t("Отбасыңыз", "Ваша семья", "Your family"),
        intro: None,
        when: When::Always,
        fields: &FAMILY,
    },
    Section {
        code: "emergency",
        title: t("Авариялық тұрғын үй", "Аварийное жильё", "Your emergency home"),
        intro: None,
        when: EMERGENCY,
        fields: &EMERGENCY_DWELLING,
    },
    Section {
        code: "representative",
        title: t("Заңды өкіл", "Законный представитель", "Legal representative"),
        intro: Some(t(
            "Заңды өкіліңіз болса ғана толтырыңыз. Болмаса, бос қалдырыңыз.",
            "Заполните, только если у вас есть законный представитель. Если нет, оставьте пустым.",
            "Fill this in only if you have a legal representative. Otherwise leave it empty.",
        )),
        when: ORPHAN,
        fields: &REPRESENTATIVE,
    },
    Section {
        code: "consent",
        title: t("Келісім және байланыс", "Согласие и связь", "Consent and contact"),
        intro: None,
        when: When::Always,
        fields: &CONSENT,
    },
];

/// The cases of the act [002 A.4].
static CASES: [Choice; 3] = [
    Choice::new(
        "CASE-1",
        t(
            "соңғы бес жыл ішінде меншік құқығында тұрғын үйім жоқ",
            "за последние пять лет у меня нет жилья в собственности",
            "I have owned no home within the last five years",
        ),
    ),
    Choice::new(
        "CASE-2",
        t(
            "жалғыз тұрғын үйім авариялық деп танылған",
            "моё единственное жильё признано аварийным",
            "my only home is declared emergency",
        ),
    ),
    Choice::new(
        "CASE-3",
        t(
            "ата-анамның қамқорлығынсыз қалдым, бірақ цифрлық жүйеде дерегім жоқ",
            "я остался (осталась) без попечения родителей, но данных в цифровой системе нет",
            "I was left without parental care, and the digital system holds no data on it",
        ),
    ),
];

static CASE: [Field; 2] = [
    Field::new(
        "case",
        t(
            "есепке қою негізі",
            "Основание постановки на учёт",
            "Registration case",
        ),
        Kind::One(&CASES),
        "002 A.4",
    )
    .ask(t(
        "Қай жағдай сізге сәйкес келеді?",
        "Какой случай – ваш?",
        "Which of these is your case?",
    ))
    .hint(t(
        "Бірінші жағдайда жауапты жүйе өзі береді. Қалғандарында құжаттарыңызды қызметкер қарайды.",
        "В первом случае ответ даёт сама система. В остальных ваши документы смотрит сотрудник.",
        "In the first case the system itself answers. In the others an employee looks at your documents.",
    )),
    Field::new(
        "apply_settlement",
        t(
            "өтініш берілетін елді мекен",
            "Населённый пункт подачи",
            "Settlement of application",
        ),
        Kind::Suggest {
            max: 100,
            options: &SETTLEMENTS,
        },
        "002 A.10(3)",
    )
    .ask(t(
        "Қай қалада немесе ауылда есепке тұрасыз?",
        "В каком городе или селе вы встаёте на учёт?",
        "In which city or village do you register?",
    ))
    .hint(t(
        "Үйіңіз авариялық болса, сол үй тұрған елді мекенді жазыңыз.",
        "Если ваше жильё аварийное, укажите населённый пункт, где оно находится.",
        "If your home is declared emergency, name the place where it is.",
    )),
];

/// [002 §7]; X-06.
static STATUS: [Choice; 2] = [
    Choice::new(
        "CITIZEN",
        t(
            "Қазақстан Республикасының азаматы",
            "гражданин Республики Казахстан",
            "a citizen of the Republic of Kazakhstan",
        ),
    ),
    Choice::new("KANDAS", t("қандас", "кандас", "a kandas")),
];

/// The persons of Article 74(1) of the Law, of whom the source has no list, and none of them [002 §8, §10].
static GROUP: [Choice; 8] = [
    CATEGORY[0],
    CATEGORY[1],
    CATEGORY[2],
    CATEGORY[3],
    CATEGORY[4],
    CATEGORY[5],
    CATEGORY[6],
    Choice::new(
        "NONE",
        t(
            "бұл санаттардың ешқайсысына жатпаймын",
            "не отношусь ни к одной из этих категорий",
            "none of these",
        ),
    ),
];

const IDENTITY: [Field; 4] = people::applicant("002 A.9");

static APPLICANT: [Field; 6] = [
    IDENTITY[0],
    IDENTITY[1],
    IDENTITY[2],
    IDENTITY[3],
    Field::new(
        "status",
        t(
            "Қазақстан Республикасының кәмелетке толған азаматтары, қандастар",
            "Совершеннолетние граждане Республики Казахстан, кандасы",
            "Adult citizens of the Republic of Kazakhstan, kandas",
        ),
        Kind::One(&STATUS),
        "002 §7",
    )
    .ask(t("Сіз кімсіз?", "Кто вы?", "Who are you?")),
    Field::new(
        "art74_group",
        t(
            "Заңның 74-бабының 1-тармағында айқындалған адамдарға тиесілігі",
            "Принадлежность к лицам, определённым пунктом 1 статьи 74 Закона",
            "Belonging to the persons of Article 74(1) of the Law",
        ),
        Kind::Directory(&GROUP),
        "002 §8, §10",
    )
    .ask(t(
        "Қай санатқа жатасыз?",
        "К какой категории вы относитесь?",
        "Which category do you belong to?",
    ))
    .hint(t(
        "Ешқайсысына жатпасаңыз, солай таңдаңыз: бұл бас тартуға негіз емес.",
        "Если ни к какой, так и выберите: это не причина для отказа.",
        "If none, choose so: that is no reason for a refusal.",
    )),
];

static MEMBER: [Field; 5] = people::member("002 §13(6)");

static FAMILY: [Field; 1] = [Field::new(
    "family",
    t("оның отбасы мүшелеріне", "Члены семьи", "Family members"),
    Kind::Rows {
        fields: &MEMBER,
        max: MAX_PEOPLE - 1,
        none: "",
        row: t("Отбасы мүшесі", "Член семьи", "Family member"),
    },
    "002 §13(6)",
)
.ask(t(
    "Отбасыңызда кімдер бар?",
    "Кто в вашей семье?",
    "Who is in your family?",
))
.hint(t(
    "Өзіңізді жазбаңыз. Отбасыңыз болмаса, бос қалдырыңыз.",
    "Себя указывать не нужно. Если семьи нет, оставьте пустым.",
    "Do not add yourself. If you have no family, leave it empty.",
))
.optional()];

static EMERGENCY_FIELDS: [Field; 10] = emergency::fields("002 A.10(3)");

static EMERGENCY_DWELLING: [Field; 1] = [Field::new(
    "emergency",
    t(
        "авариялық тұрғынжай туралы мәліметтер",
        "Сведения об аварийном жилище",
        "Data on the emergency dwelling",
    ),
    Kind::Group(&EMERGENCY_FIELDS),
    "002 A.4(2)",
)];

static REPRESENTATIVE_FIELDS: [Field; 3] = [
    people::iin("iin", "002 A.9(3)"),
    people::name("name", "002 A.9(3)"),
    Field::new(
        "status",
        t("мәртебесі", "Статус", "Status"),
        Kind::Line { max: 100 },
        "002 A.9(3)",
    )
    .hint(t(
        "Мысалы: қорғаншы, қамқоршы, патронат тәрбиеші.",
        "Например: опекун, попечитель, патронатный воспитатель.",
        "For example: guardian, trustee, foster parent.",
    )),
];

static REPRESENTATIVE: [Field; 1] = [Field::new(
    "legal_rep",
    t(
        "заңды өкілінің мәртебесі",
        "Законный представитель",
        "Legal representative",
    ),
    Kind::Group(&REPRESENTATIVE_FIELDS),
    "002 A.9(3)",
)
.together()];

static ANSWER: [Choice; 2] = [
    Choice::new("YES", t("келісім беремін", "даю согласие", "I consent")),
    Choice::new(
        "NO",
        t("келісім бермеймін", "не даю согласия", "I do not consent"),
    ),
];

static CONSENT: [Field; 2] = [
    Field::new(
        "pd_consent",
        t(
            "қолжетімділігі шектеулі дербес деректерге қол жеткізуге ұсынылатын келісім",
            "Согласие на доступ к персональным данным ограниченного доступа",
            "Consent to the access to personal data of limited access",
        ),
        Kind::One(&ANSWER),
        "002 A.10(4)",
    )
    .ask(t(
        "Мемлекеттік жүйелердегі деректеріңізді қарауға келісім бересіз бе?",
        "Вы согласны, чтобы ваши данные посмотрели в государственных системах?",
        "Do you consent to your data being looked up in the state's systems?",
    ))
    .hint(t(
        "Жеке куәлік, неке, балалар және тұрғын үй туралы деректер қаралады. Келісімсіз есепке қоймайды.",
        "Смотрят данные удостоверения, о браке, детях и жилье. Без согласия на учёт не ставят.",
        "They look at your identity card, marriage, children and homes. Without consent nobody is registered.",
    )),
    Field::new(
        "phone",
        t(
            "көрсетілетін қызметті алушының абоненттік нөмірі",
            "Абонентский номер услугополучателя",
            "Subscriber number of the recipient",
        ),
        Kind::Phone,
        "002 §16",
    )
    .ask(t("Ұялы телефон нөміріңіз", "Номер вашего мобильного телефона", "Your mobile number"))
    .hint(t(
        "Порталға тіркелген нөмір болса, жауап туралы SMS келеді. Кабинетте бәрібір көрінеді.",
        "Если номер привязан к порталу, об ответе придёт SMS. В кабинете ответ будет в любом случае.",
        "If the number is tied to the portal, a text message tells of the answer. The cabinet shows it anyway.",
    ))
    .autocomplete("tel")
    .optional(),
];
