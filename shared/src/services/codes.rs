//! Code lists that more than one act's form asks by (`spec.md` 2.9). The Kazakh is the act's; case endings that only its
//! sentence needs are taken off.

use crate::{form::Choice, text::t};

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
