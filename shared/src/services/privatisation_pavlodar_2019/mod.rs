//! Service D: privatisation of dwellings from the state housing fund, Pavlodar oblast, regulation of 2019.

mod documents;
mod form;
mod grounds;
mod procedure;

use crate::{
    service::{Act, Fact, FilingMode, Service},
    text::{Text, quote, t},
};

const NAME: Text = t(
    "Мемлекеттік тұрғын үй қорынан берілетін тұрғын үйлерді жекешелендіру",
    "Приватизация жилищ из государственного жилищного фонда",
    "Privatisation of dwellings from the state housing fund",
);

/// Service D, procedure version D-PVL-2019: its first stage.
pub static SERVICE: Service = Service {
    id: "privatisation-pavlodar-2019",
    version: "D-PVL-2019",
    name: NAME,
    short: t(
        "Тұрғын үйді жекешелендіру: Павлодар облысы, 2019 жыл",
        "Приватизация жилья: Павлодарская область, 2019 год",
        "Privatisation: Pavlodar oblast, 2019",
    ),
    summary: t(
        "Мемлекеттік тұрғын үй қорынан берілген үйді осылай меншікке алатын. Шарт электрондық түрде \
        жасалатын.",
        "Так получали в собственность жильё из государственного жилищного фонда. Договор заключали в \
        электронном виде.",
        "How a dwelling from the state housing fund was made one's own. The contract was electronic.",
    ),
    act: Act {
        title: t(
            "Павлодар облысы әкімдігінің 2019 жылғы 27 қарашадағы № 339/3 қаулысы",
            "Постановление акимата Павлодарской области от 27 ноября 2019 года № 339/3",
            "Resolution No. 339/3 of the akimat of Pavlodar oblast of 27 November 2019",
        ),
        registered: "№ 6654, 06.12.2019",
        in_force_from: "",
        repealed_by: Some(t(
            "Павлодар облысы әкімдігінің 2020 жылғы 1 қыркүйектегі № 184/4 қаулысы",
            "Постановление акимата Павлодарской области от 1 сентября 2020 года № 184/4",
            "Resolution No. 184/4 of the akimat of Pavlodar oblast of 1 September 2020",
        )),
        base_order: None,
        source: "003",
    },
    mode: FilingMode::Training,
    facts: &FACTS,
    eligibility: &[],
    form: Some(&form::FORM),
    documents: &documents::DOCUMENTS,
    procedure: Some(&procedure::PROCEDURE),
    grounds: &grounds::GROUNDS,
    checks: &[],
    rules: &[],
    updates: None,
};

static FACTS: [Fact; 9] = [
    Fact {
        label: t("Қызметтің атауы", "Название услуги", "Name of the service"),
        value: NAME,
        quote: NAME.quote(),
        cite: "003 §1",
    },
    Fact {
        label: t("Кім көрсетеді", "Кто оказывает", "Who provides it"),
        value: t(
            "Павлодар, Екібастұз, Ақсу қалаларының және облыс аудандарының әкімдіктері",
            "Акиматы городов Павлодара, Экибастуза, Аксу и районов области",
            "The akimats of Pavlodar, Ekibastuz, Aksu and of the districts of the oblast",
        ),
        quote: quote(
            "Павлодар, Екібастұз, Ақсу қалаларының және облыс аудандарының жергілікті атқарушы органдары \
        (бұдан әрі – көрсетілетін қызметті беруші) көрсетеді",
        ),
        cite: "003 §1",
    },
    Fact {
        label: t("Кімге көрсетіледі", "Кому оказывают", "For whom"),
        value: t(
            "Мемлекеттік тұрғын үй қорынан тұрғын үй алған адамға. Нақты тізім дереккөзде жоқ.",
            "Тому, кто получил жильё из государственного жилищного фонда. Точного круга лиц в источнике нет.",
            "Those who hold a dwelling from the state housing fund. The source does not name them more \
            closely.",
        ),
        quote: quote("көрсетілетін қызметті алушы"),
        cite: "003 §3",
    },
    Fact {
        label: t("Қалай өтініш беріледі", "Как подать заявление", "How to apply"),
        value: t(
            "Тек «электрондық үкімет» порталы арқылы",
            "Только через портал «электронного правительства»",
            "Only through the e-government portal",
        ),
        quote: quote(
            "Құжаттарды қабылдау және мемлекеттік қызметті көрсету нәтижесін беру www.egov.kz \
        \"электрондық үкімет\" веб-порталы (бұдан әрі – портал) арқылы жүзеге асырылады.",
        ),
        cite: "003 §1",
    },
    Fact {
        label: t("Қайда қабылданбайды", "Где не принимают", "Where not to apply"),
        value: t(
            "Әкімдіктің кеңсесінде және «Азаматтарға арналған үкімет» корпорациясында қабылданбайды",
            "В канцелярии акимата и в корпорации «Правительство для граждан» не принимают",
            "Neither the akimat's chancery nor the corporation \"Government for Citizens\" takes \
            applications",
        ),
        quote: quote(
            "Мемлекеттік қызмет көрсетілетін қызметті берушінің кеңсесі арқылы және \"Азаматтарға \
        арналған үкімет\" мемлекеттік корпорациясы арқылы көрсетілмейді.",
        ),
        cite: "003 §9",
    },
    Fact {
        label: t("Көрсету нысаны", "Форма оказания", "Form of service"),
        value: t("Электрондық", "Электронная", "Electronic"),
        quote: quote("Мемлекеттік қызмет көрсету нысаны: электрондық."),
        cite: "003 §2",
    },
    Fact {
        label: t("Құны", "Стоимость", "Cost"),
        value: t(
            "Қызметтің ақысы туралы дереккөзде айтылмаған. Шарттан кейін тұрғын үйдің құны жергілікті \
            бюджетке төленеді; тұрғын үй өтеусіз берілсе, төленбейді.",
            "О плате за услугу источник молчит. После договора стоимость жилья платят в местный бюджет; при \
            безвозмездном получении не платят.",
            "The source is silent on a fee. After the contract the dwelling's price is paid to the local \
            budget; nothing is paid when it is given free of payment.",
        ),
        quote: quote("Тұрғын үйді меншікке өтеусіз алған кезде төлем жүргізілмейді."),
        cite: "003 §3",
    },
    Fact {
        label: t("Нәтижесі", "Результат", "Result"),
        value: t(
            "1-кезең: тұрғын үй комиссиясының шешімі. 2-кезең: тұрғын үйді коммуналдық меншікке беру және \
            құны туралы анықтама. 3-кезең: электрондық шарт.",
            "Этап 1: решение жилищной комиссии. Этап 2: передача жилья в коммунальную собственность и \
            справка о его стоимости. Этап 3: электронный договор.",
            "Stage 1: the housing commission's decision. Stage 2: transfer to communal ownership and a \
            certificate of the dwelling's value. Stage 3: the electronic contract.",
        ),
        quote: quote(
            "1-кезең: тұрғын үй комиссиясының тұрғын үйді жекешелендіру туралы шешімі немесе жазбаша \
        түрдегі бас тарту туралы дәлелді жауап",
        ),
        cite: "003 §3",
    },
    Fact {
        label: t(
            "Жауап қайда келеді",
            "Куда придёт ответ",
            "Where the answer comes",
        ),
        value: t(
            "Порталдағы жеке кабинетке",
            "В личный кабинет на портале",
            "To your cabinet on the portal",
        ),
        quote: quote(
            "Порталда мемлекеттік қызметті көрсету нәтижесі көрсетілетін қызметті алушының \"жеке \
        кабинетіне\" көрсетілетін қызметті берушінің уәкілетті тұлғасының электрондық цифрлық қолтаңбасымен \
        (бұдан әрі – ЭЦҚ) куәландырылған электрондық құжат нысанында жіберіледі.",
        ),
        cite: "003 §3",
    },
];
