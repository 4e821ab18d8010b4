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
