//! The passport of service E (`spec.md` 1.3).

use crate::{
    service::Fact,
    text::{Text, quote, t},
};

/// The service's name in the act's own words.
pub(super) const NAME: Text = t(
    "Тұрғын үй көмегін тағайындау",
    "Назначение жилищной помощи",
    "Assignment of housing assistance",
);

/// The act.
pub(super) const ACT: Text = t(
    "Алматы облысы әкімдігінің 2012 жылғы 24 желтоқсандағы № 421 қаулысы",
    "Постановление акимата Алматинской области от 24 декабря 2012 года № 421",
    "Resolution No. 421 of the akimat of Almaty oblast of 24 December 2012",
);

pub(super) static FACTS: [Fact; 9] = [
    Fact {
        label: t("Қызметтің атауы", "Название услуги", "Name of the service"),
        value: NAME,
        quote: NAME.quote(),
        cite: "004 §1",
    },
    Fact {
        label: t("Кім көрсетеді", "Кто оказывает", "Who provides it"),
        value: t(
            "Ауданның немесе қаланың жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
            "Районный или городской отдел занятости и социальных программ",
            "The district or city department of employment and social programmes",
        ),
        quote: quote(
            "уәкілетті орган – ауданның, қалалық жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        ),
        cite: "004 §1(1)",
    },
    Fact {
        label: t("Кімге көрсетіледі", "Кому оказывают", "For whom"),
        value: t(
            "Тұтынушыға – жеке тұлғаға. Кімге тиесілі екені дереккөзде айтылмаған.",
            "Потребителю – физическому лицу. Кому положена помощь, в источнике не сказано.",
            "The consumer, a natural person. The source does not say who is entitled.",
        ),
        quote: quote("Тұтынушыға көрсетілетін мемлекеттік қызметтің нәтижесі"),
        cite: "004 §7",
    },
    Fact {
        label: t("Қалай өтініш беріледі", "Как подать заявление", "How to apply"),
        value: t(
            "Бөлімнің өзінде немесе халыққа қызмет көрсету орталығында (ХҚКО)",
            "В самом отделе или в центре обслуживания населения (ЦОН)",
            "At the department or at a public service centre",
        ),
        quote: quote(
            "уәкілетті органдармен, сондай-ақ халыққа қызмет көрсету орталықтары арқылы (бұдан әрі – \
        орталық) көрсетеді",
        ),
        cite: "004 §3",
    },
    Fact {
        label: t("Көрсету нысаны", "Форма оказания", "Form of service"),
        value: t("Автоматтандырылмаған", "Неавтоматизированная", "Not automated"),
        quote: quote("Көрсетілетін мемлекеттік қызмет нысаны: автоматтандырылмаған."),
        cite: "004 §4",
    },
    Fact {
        label: t("Құны", "Стоимость", "Cost"),
        value: t("Тегін", "Бесплатно", "Free of charge"),
        quote: quote("Мемлекеттік қызмет тегін көрсетіледі."),
        cite: "004 §5",
    },
    Fact {
        label: t("Нәтижесі", "Результат", "Result"),
        value: t(
            "Көмек тағайындау туралы хабарлама немесе қағаз түріндегі уәжделген бас тарту",
            "Уведомление о назначении помощи или мотивированный отказ на бумаге",
            "A notice that the assistance is assigned, or a reasoned refusal on paper",
        ),
        quote: quote(
            "тұрғын-үй көмегін тағайындау туралы хабарлама (бұдан әрі- хабарлама) не мемлекеттік қызмет \
        көрсетуден бас тарту туралы уәжделген қағаз жеткізгіштегі жауап болып табылады",
        ),
        cite: "004 §7",
    },
    Fact {
        label: t("Жұмыс уақыты", "Часы работы", "Hours"),
        value: t(
            "Аптасына бес күн 09:00–18:00, түскі үзіліс 13:00–14:00. Демалыс және мереке күндері жұмыс \
            істемейді.",
            "Пять дней в неделю 09:00–18:00, обед 13:00–14:00. В выходные и праздники закрыто.",
            "Five days a week 09:00–18:00, lunch 13:00–14:00. Closed on days off and holidays.",
        ),
        quote: quote(
            "Демалыс және мереке күндерін қоспағанда аптасына бес күн сағат 9-00 бастап 18-00 дейін, \
        түскі үзіліс сағат 13-00 бастап 14-00 дейін",
        ),
        cite: "004 A1",
    },
    Fact {
        label: t("Қайдан білуге болады", "Где узнать", "Where to ask"),
        value: t(
            "www.ads.gov.kz, www.almoblsobes.kz сайттарында, бөлімдердің стендтерінде, 1414 нөмірі бойынша",
            "На сайтах www.ads.gov.kz и www.almoblsobes.kz, на стендах отделов, по номеру 1414",
            "At www.ads.gov.kz and www.almoblsobes.kz, on the notice boards of the departments, by calling \
            1414",
        ),
        quote: quote("call-орталық- ұялы орталық, 1414 телефоны бойынша мәлімет алуға да болады."),
        cite: "004 §8, §1(9)",
    },
];
