//! Code lists of service A (`spec.md` 2.9). The Kazakh is the act's; case endings that only its sentence
//! needs are taken off, and its typo «мүгедектікігі» is put right.

use crate::{form::Choice, text::t};

/// Which housing is asked for [000 A1.B].
pub(super) static FUND: [Choice; 2] = [
    Choice::new(
        "FUND-1",
        t(
            "мемлекеттік тұрғын үй қорынан тұрғын үй",
            "жилище из государственного жилищного фонда",
            "a dwelling from the state housing fund",
        ),
    ),
    Choice::new(
        "FUND-2",
        t(
            "жеке тұрғын үй қорынан жергілікті атқарушы орган жалдаған тұрғын үй",
            "жилище, арендованное местным исполнительным органом в частном жилищном фонде",
            "a dwelling that the local executive body rents in the private housing fund",
        ),
    ),
];

/// The lists of the register. Article 74(2) of the Law is not in the source: three rows to start with, DR-24.
pub(super) static LIST: [Choice; 3] = [
    Choice::new(
        "LIST-1",
        t(
            "халықтың әлеуметтік жағынан осал топтары",
            "социально уязвимые слои населения",
            "socially vulnerable groups of the population",
        ),
    ),
    Choice::new(
        "LIST-2",
        t(
            "мемлекеттік қызметшілер және т.б.",
            "государственные служащие и др.",
            "civil servants and others",
        ),
    ),
    Choice::new(
        "LIST-3",
        t(
            "жалғыз тұрғынжайы авариялық",
            "единственное жилище признано аварийным",
            "the only dwelling is declared emergency",
        ),
    ),
];

/// Categories of applicants; the tags name the list a category belongs to, and `vulnerable` (`spec.md` 2.3).
pub(super) static CATEGORY: [Choice; 7] = [
    Choice::new(
        "CAT-1",
        t(
            "халықтың әлеуметтік жағынан осал топтары",
            "социально уязвимые слои населения",
            "socially vulnerable groups of the population",
        ),
    )
    .tags(&["LIST-1", "vulnerable"]),
    Choice::new(
        "CAT-2",
        t(
            "мүгедектігі бар балалары бар немесе оларды тәрбиелеп отырған отбасылар",
            "семьи, имеющие или воспитывающие детей с инвалидностью",
            "families that have or raise children with disabilities",
        ),
    )
    .tags(&["LIST-1", "vulnerable"]),
    Choice::new(
        "CAT-3",
        t(
            "жетім балалар",
            "дети-сироты",
            "orphans",
        ),
    )
    .tags(&["LIST-1", "vulnerable"]),
    Choice::new(
        "CAT-4",
        t(
            "ата-анасының қамқорлығынсыз қалған балалар",
            "дети, оставшиеся без попечения родителей",
            "children left without parental care",
        ),
    )
    .tags(&["LIST-1", "vulnerable"]),
    Choice::new(
        "CAT-5",
        t(
            "Ұлы Отан соғысының қатысушылары",
            "участники Великой Отечественной войны",
            "participants of the Great Patriotic War",
        ),
    )
    .tags(&["LIST-1", "vulnerable"]),
    Choice::new("CAT-6", t(
        "мемлекеттік қызметшілер, бюджеттік ұйымдардың қызметкерлері, әскери қызметшілер, ғарышкерлікке \
        кандидаттар, ғарышкерлер, арнаулы мемлекеттік орган қызметкерлері және мемлекеттік сайланбалы қызмет \
        атқаратын адамдар",
        "государственные служащие, работники бюджетных организаций, военнослужащие, кандидаты в космонавты, \
        космонавты, сотрудники специальных государственных органов и лица, занимающие государственные \
        выборные должности",
        "civil servants, employees of budgetary organisations, military servicemen, cosmonaut candidates, \
        cosmonauts, employees of special state bodies and holders of state elective office",
    ))
    .tags(&["LIST-2"]),
    Choice::new("CAT-7", t(
        "жалғыз тұрғынжайы Қазақстан Республикасының заңнамасында көзделген тәртіппен авариялық деп танылған \
        азаматтар",
        "граждане, единственное жилище которых признано аварийным в порядке, предусмотренном \
        законодательством Республики Казахстан",
        "citizens whose only dwelling is declared emergency as the legislation of Kazakhstan provides",
    ))
    .tags(&["LIST-3"]),
];

/// Categories of workers [000 A1.9].
pub(super) static WORK: [Choice; 7] = [
    Choice::new(
        "WORK-1",
        t(
            "мемлекеттік қызметшілер",
            "государственные служащие",
            "civil servants",
        ),
    ),
    Choice::new(
        "WORK-2",
        t(
            "бюджеттік ұйымдардың қызметкерлері",
            "работники бюджетных организаций",
            "employees of budgetary organisations",
        ),
    ),
    Choice::new(
        "WORK-3",
        t("әскери қызметшілер", "военнослужащие", "military servicemen"),
    ),
    Choice::new(
        "WORK-4",
        t(
            "ғарышкерлікке кандидаттар",
            "кандидаты в космонавты",
            "cosmonaut candidates",
        ),
    ),
    Choice::new("WORK-5", t("ғарышкерлер", "космонавты", "cosmonauts")),
    Choice::new(
        "WORK-6",
        t(
            "арнаулы мемлекеттік орган қызметкерлері",
            "сотрудники специальных государственных органов",
            "employees of special state bodies",
        ),
    ),
    Choice::new(
        "WORK-7",
        t(
            "мемлекеттік сайланбалы қызмет атқаратын адамдар",
            "лица, занимающие государственные выборные должности",
            "persons holding state elective office",
        ),
    ),
];

/// Kinds of income [000 A1.4].
pub(super) static INCOME_KIND: [Choice; 6] = [
    Choice::new(
        "INC-1",
        t(
            "еңбекақы (зейнеткерлік салық салынатындарды қоспағанда)",
            "оплата труда (за исключением пенсионных отчислений)",
            "wages (except those subject to pension deductions)",
        ),
    ),
    Choice::new(
        "INC-2",
        t(
            "әлеуметтік төлемдер түрінде алынатын табыстар",
            "доходы, получаемые в виде социальных выплат",
            "income received as social payments",
        ),
    ),
    Choice::new(
        "INC-3",
        t(
            "кәсіпкерлік және басқа да қызмет түрлерінен түсетін табыстар",
            "доходы от предпринимательской и других видов деятельности",
            "income from entrepreneurship and other activity",
        ),
    ),
    Choice::new(
        "INC-4",
        t(
            "балаларға және басқа да асырауындағыларға алимент түріндегі табыстар",
            "доходы в виде алиментов на детей и других иждивенцев",
            "alimony for children and other dependants",
        ),
    ),
    Choice::new(
        "INC-5",
        t(
            "жеке қосалқы шаруашылықтан – мал мен құс ұстауды, бағбандықты, бақша өсіруді қамтитын, үй \
            жанындағы шаруашылықтан түсетін табыстар",
            "доходы от личного подсобного хозяйства – приусадебного хозяйства, включающего содержание скота \
            и птицы, садоводство, огородничество",
            "income from a household plot: livestock, poultry, orchard, vegetable growing",
        ),
    ),
    Choice::new("INC-6", t("өзге де табыстар", "иные доходы", "other income")),
];

/// Health circumstances [000 A1.7].
pub(super) static HEALTH: [Choice; 4] = [
    Choice::new(
        "HL-1",
        t(
            "мүгедектігі бар адам",
            "лицо с инвалидностью",
            "person with disability",
        ),
    ),
    Choice::new("HL-2", t("қарттық", "престарелый возраст", "old age")),
    Choice::new(
        "HL-3",
        t(
            "жүрек-қан тамыр аурулары",
            "сердечно-сосудистые заболевания",
            "cardiovascular diseases",
        ),
    ),
    Choice::new(
        "HL-4",
        t(
            "басқа ауыр науқастар",
            "другие тяжелобольные",
            "other seriously ill persons",
        ),
    ),
];

/// Consent to a dwelling that is not quite what is due [000 A1.12].
pub(super) static CONSENT: [Choice; 2] = [
    Choice::new("CON-1", t("келісемін", "согласен (согласна)", "I agree")),
    Choice::new(
        "CON-2",
        t("келіспеймін", "не согласен (не согласна)", "I do not agree"),
    ),
];

/// What is wrong with the dwelling that the family lives in [000 A2.8(3)].
pub(super) static DWELL_ISSUE: [Choice; 5] = [
    Choice::new(
        "ISS-0",
        t("жоқ, ешқайсысы", "нет, ничего из этого", "none of these"),
    )
    .tags(&["alone"]),
    Choice::new(
        "ISS-1",
        t(
            "отбасы тұратын тұрғын үй белгіленген санитариялық-эпидемиологиялық талаптарға сай келмейтін \
            болса",
            "жилище, в котором живёт семья, не отвечает установленным санитарно-эпидемиологическим \
            требованиям",
            "the dwelling does not meet the sanitary-epidemiological requirements",
        ),
    ),
    Choice::new(
        "ISS-2",
        t(
            "отбасы тұрып жатқан тұрғын үй белгіленген техникалық талаптарға жауап бермейтін болса",
            "жилище, в котором живёт семья, не отвечает установленным техническим требованиям",
            "the dwelling does not meet the technical requirements",
        ),
    ),
    Choice::new(
        "ISS-3",
        t(
            "жапсарлас, оқшауланбаған тұрғын үй-жайларда екі және одан көп отбасы тұрып жатқан жағдайда",
            "в смежных неизолированных жилых помещениях проживают две и более семьи",
            "two or more families live in adjoining rooms that are not isolated",
        ),
    ),
    Choice::new(
        "ISS-4",
        t(
            "отбасы құрамында кейбір созылмалы аурулардың ауыр түрлерімен ауыратын науқастар бар, бір \
            үй-жайда (пәтерде) олармен бірге тұру мүмкін болмаған жағдайда",
            "в семье есть больные тяжёлыми формами некоторых хронических заболеваний, совместное проживание \
            с которыми в одном помещении (квартире) невозможно",
            "a family member has a severe form of certain chronic diseases, and sharing one room (flat) with \
            them is impossible",
        ),
    ),
];

/// Degrees of kinship, from [000 A2.8] and [000 A2.9(3)].
pub(super) static RELATION: [Choice; 5] = [
    Choice::new("REL-1", t("жұбайы", "супруг (супруга)", "spouse")),
    Choice::new(
        "REL-2",
        t(
            "кәмелетке толмаған баласы",
            "несовершеннолетний ребёнок",
            "minor child",
        ),
    ),
    Choice::new(
        "REL-3",
        t(
            "еңбекке жарамсыз баласы",
            "нетрудоспособный ребёнок",
            "child unable to work",
        ),
    ),
    Choice::new(
        "REL-4",
        t(
            "еңбекке жарамсыз ата-анасы",
            "нетрудоспособный родитель",
            "parent unable to work",
        ),
    ),
    Choice::new(
        "REL-5",
        t(
            "сот шешімімен танылған өзге адам",
            "иное лицо, признанное членом семьи судом",
            "other person recognised as a family member by a court",
        ),
    ),
];

/// Kinds of real-estate objects; the source has no list [000 A1.11].
pub(super) static REALTY: [Choice; 4] = [
    Choice::new("REALTY-1", t("пәтер", "квартира", "flat")),
    Choice::new(
        "REALTY-2",
        t("жеке тұрғын үй", "индивидуальный жилой дом", "detached house"),
    ),
    Choice::new(
        "REALTY-3",
        t("жатақхана бөлмесі", "комната в общежитии", "room in a hostel"),
    ),
    Choice::new("REALTY-4", t("өзге", "иное", "other")),
];
