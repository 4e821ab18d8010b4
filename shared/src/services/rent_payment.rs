//! Service F: payments for housing rented in the private fund, Rules of order 60 in the wording of order 661.
//! The source has the preamble, paragraph 1 and paragraph 9(3) only.

use crate::{
    service::{Act, Fact, FilingMode, Service},
    text::{Quote, Text, quote, t},
};

const NAME: Text = t(
    "Жеке тұрғын үй қорынан жалға алынған тұрғынжай үшін азаматтардың жекелеген санаттарына төлемдер \
    тағайындау және жүзеге асыру",
    "Назначение и осуществление выплат отдельным категориям граждан за жилище, арендуемое в частном жилищном \
    фонде",
    "Assigning and making payments to certain categories of citizens for housing rented in the private \
    housing fund",
);

/// Service F, procedure version F-60-661: passport only.
pub static SERVICE: Service = Service {
    id: "rent-payment",
    version: "F-60-661",
    name: NAME,
    short: t(
        "Жалға алынған тұрғынжай үшін төлем",
        "Выплата за аренду жилья",
        "Payment for a rented home",
    ),
    summary: t(
        "Кезекте тұрған кейбір санаттағы азаматтарға жеке иесінен жалға алған үйі үшін төлем тағайындайды.",
        "Отдельным категориям граждан, стоящих в очереди, назначают выплату за жильё, снятое у частного \
        владельца.",
        "Certain citizens in the queue are assigned a payment for a home rented from a private owner.",
    ),
    act: Act {
        title: t(
            "Индустрия және инфрақұрылымдық даму министрінің 2022 жылғы 8 ақпандағы № 60 бұйрығы (2022 жылғы \
            28 қарашадағы № 661 бұйрықпен өзгертілген)",
            "Приказ Министра индустрии и инфраструктурного развития от 8 февраля 2022 года № 60 (с \
            изменениями, внесёнными приказом от 28 ноября 2022 года № 661)",
            "Order No. 60 of the Minister of Industry and Infrastructure Development of 8 February 2022 (as \
            amended by order No. 661 of 28 November 2022)",
        ),
        registered: "№ 26793; № 30866, 30.11.2022",
        in_force_from: "",
        repealed_by: Some(t(
            "№ 661 бұйрықтың күші жойылған: Өнеркәсіп және құрылыс министрінің 2023 жылғы 27 желтоқсандағы № \
            168 бұйрығы",
            "Приказ № 661 утратил силу: приказ Министра промышленности и строительства от 27 декабря 2023 \
            года № 168",
            "Order No. 661 was repealed by order No. 168 of the Minister of Industry and Construction of 27 \
            December 2023",
        )),
        base_order: Some(t(
            "№ 60 бұйрық: мәртебесі дереккөзде көрсетілмеген",
            "Приказ № 60: статус в источнике не указан",
            "Order No. 60: status not in the source",
        )),
        source: "000",
    },
    mode: FilingMode::Training,
    facts: &FACTS,
    eligibility: &ELIGIBILITY,
    form: None,
    documents: &[],
    procedure: None,
    grounds: &[],
    checks: &[],
    rules: &[],
    updates: None,
};

static FACTS: [Fact; 4] = [
    Fact {
        label: t("Қағидалардың атауы", "Название правил", "Name of the Rules"),
        value: t(
            "Жеке тұрғын үй қорынан жалға алынған тұрғынжай үшін азаматтардың жекелеген санаттарына төлемдер \
            тағайындау және жүзеге асыру қағидалары",
            "Правила назначения и осуществления выплат отдельным категориям граждан за жилище, арендуемое в \
            частном жилищном фонде",
            "Rules for assigning and making payments to certain categories of citizens for housing rented in \
            the private housing fund",
        ),
        quote: quote(
            "Жеке тұрғын үй қорынан жалға алынған тұрғынжай үшін азаматтардың жекелеген санаттарына \
        төлемдер тағайындау және жүзеге асыру қағидалары",
        ),
        cite: "000 L3 §1",
    },
    Fact {
        label: t("Кімге көрсетіледі", "Кому оказывают", "For whom"),
        value: t(
            "Тұрғынжайға мұқтаж ретінде есепте тұрған азаматтардың жекелеген санаттарына",
            "Отдельным категориям граждан, состоящих на учёте нуждающихся в жилище",
            "Certain categories of citizens registered as needing a home",
        ),
        quote: quote(
            "Заңға сәйкес тұрғынжайға мұқтаж ретінде есепте тұрған азаматтардың жекелеген санаттарына",
        ),
        cite: "000 L3 §1",
    },
    Fact {
        label: t(
            "Кезек қалай тексеріледі",
            "Как проверяют очередь",
            "How the queue is checked",
        ),
        value: t(
            "Әкімдіктегі кезегіңіз бен «Отбасы банктегі» мәртебеңіз электрондық база арқылы тексеріледі.",
            "Вашу очередь в акимате и статус в «Отбасы банке» проверяют по электронной базе.",
            "Your place in the akimat's queue and your status at Otbasy Bank are checked in the electronic \
            base.",
        ),
        quote: quote(
            "Тұрғын үйге мұқтаж есебінде ЖАО-да кезекте тұрғанын растау және \"Отбасы банк\" АҚ-та тиісті \
        мәртебесінің болуы Кезекте тұрғандардың бірыңғай республикалық электрондық базасымен интеграциялау \
        арқылы айқындалады.",
        ),
        cite: "000 L3 §9(3)",
    },
    Fact {
        label: t("Дереккөзде жоқ", "Чего нет в источнике", "Not in the source"),
        value: t(
            "Кім төлейтіні, қалай өтініш берілетіні, құны, мерзімі мен төлем мөлшері дереккөзде айтылмаған.",
            "Кто платит, как подавать заявление, сколько это стоит, в какой срок и сколько выплатят – в \
            источнике не сказано.",
            "The source does not say who pays, how to apply, at what cost, by when and how much.",
        ),
        quote: Quote::NONE,
        cite: "000 L3",
    },
];

static ELIGIBILITY: [Fact; 4] = [
    // FCAT-1
    Fact {
        label: t(
            "Мүгедектігі бар адамдар",
            "Лица с инвалидностью",
            "Persons with disabilities",
        ),
        value: t("1 және 2 топ", "1 и 2 групп", "Groups 1 and 2"),
        quote: quote("1 және 2 топтағы мүгедектігі бар адамдар"),
        cite: "000 L3 §9(3)",
    },
    // FCAT-2
    Fact {
        label: t("Отбасылар", "Семьи", "Families"),
        value: t(
            "Мүгедектігі бар балалары бар немесе оларды тәрбиелеуші отбасылар",
            "Семьи, имеющие или воспитывающие детей с инвалидностью",
            "Families that have or raise children with disabilities",
        ),
        quote: quote("мүгедектігі бар балалары бар немесе оларды тәрбиелеуші отбасылар"),
        cite: "000 L3 §9(3)",
    },
    // FCAT-3
    Fact {
        label: t("Жетім балалар", "Дети-сироты", "Orphans"),
        value: t(
            "Кәмелетке толғанға дейін ата-анасынан айырылған, жиырма тоғыз жасқа толмаған жетім балалар мен \
            ата-анасының қамқорлығынсыз қалған балалар",
            "Дети-сироты и дети, оставшиеся без попечения родителей, не достигшие двадцати девяти лет, \
            потерявшие родителей до совершеннолетия",
            "Orphans and children left without parental care, under twenty-nine, who lost their parents \
            before majority",
        ),
        quote: quote(
            "кәмелетке толғанға дейін ата-аналарынан айырылған жиырма тоғыз жасқа толмаған жетім балалар \
        мен ата-анасының қамқорлығынсыз қалған балалар",
        ),
        cite: "000 L3 §9(3)",
    },
    // FCAT-4
    Fact {
        label: t(
            "Көп балалы аналар мен отбасылар",
            "Многодетные матери и семьи",
            "Mothers of many children and large families",
        ),
        value: t(
            "«Алтын алқа», «Күміс алқа», «Батыр Ана» немесе I және II дәрежелі «Ана даңқы» иегерлері, көп \
            балалы отбасылар",
            "Награждённые «Алтын алқа», «Күміс алқа», «Мать-героиня», «Материнская слава» I и II степени; \
            многодетные семьи",
            "Holders of \"Altyn alqa\", \"Kumis alqa\", \"Batyr Ana\" or \"Ana dangqy\" of degrees I and II; \
            large families",
        ),
        quote: quote(
            "\"Алтын алқа\", \"Күміс алқа\" алқаларымен наградталған немесе бұрын \"Батыр Ана\" атағын \
        алған, сондай-ақ I және II дәрежелі \"Ана даңқы\" ордендерімен наградталған көп балалы аналар, көп \
        балалы отбасылар",
        ),
        cite: "000 L3 §9(3)",
    },
];
