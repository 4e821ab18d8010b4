//! Service G: updating, changing or supplementing the data of service A. Its form (Annex 3 to the Rules of
//! order 441) is not in the source: it asks what Annex 1 asks, answered as it was.

mod form;
mod procedure;
#[cfg(test)]
mod tests;

use super::housing_queue::{self, ACT};
use crate::{
    service::{Fact, FilingMode, Service, Updates},
    text::{Quote, Text, quote, t},
};

const NAME: Text = t(
    "Мәліметтерді жаңарту, өзгерту немесе толықтыру үшін өтініш",
    "Заявление на обновление, изменение или дополнение сведений",
    "Application to update, change or supplement data",
);

const QUOTE: Quote = quote(
    "Мәліметтерді жаңарту, өзгерту немесе толықтыру үшін өтініш беруші порталға осы \
Қағидаларға 3-қосымшаға сәйкес нысан бойынша өтінішті, сондай-ақ Мемлекеттік қызметін көрсетуге қойылатын \
негізгі талаптар тізбесінің 8-тармағында көзделген құжаттарды негіздер туындаған не ұялы телефонға \
sms-хабарлама алған сәттен бастап береді.",
);

/// Service G, procedure version G-441-661.
pub static SERVICE: Service = Service {
    id: "housing-queue-update",
    version: "G-441-661",
    name: NAME,
    short: t(
        "Кезектегі мәліметтерді жаңарту",
        "Обновление сведений в очереди",
        "Updating your queue data",
    ),
    summary: t(
        "Кезекке өтініш берген адам мәліметтері өзгерсе, оларды осы өтінішпен жаңартады.",
        "Если сведения в заявлении на очередь изменились, их обновляют этим заявлением.",
        "If the data of your application for the queue change, you update them with this application.",
    ),
    act: ACT,
    mode: FilingMode::Training,
    facts: &FACTS,
    eligibility: &[],
    form: Some(&form::FORM),
    // The act names those of the base application [000 §11(2)]; what that has already is not asked for again.
    documents: housing_queue::SERVICE.documents,
    procedure: Some(&procedure::PROCEDURE),
    // The act knows no refusal of an update.
    grounds: &[],
    checks: housing_queue::SERVICE.checks,
    rules: housing_queue::SERVICE.rules,
    updates: Some(UPDATES),
};

/// Who applies and to which office stays: another person, and an office elsewhere, take an application of their own. The
/// consents stay, because they were given once for as long as the registration lasts; a consent withdrawn would end it.
/// Name and surname do not: the state's record answers them, as it did then, and people marry.
const UPDATES: Updates = Updates {
    service: "housing-queue",
    case: "base_registration",
    fixed: &[
        "provider_unit",
        "applicant_iin",
        "check_consent",
        "secret_data_consent",
    ],
};

static FACTS: [Fact; 7] = [
    Fact {
        label: t("Қызметтің атауы", "Название услуги", "Name of the service"),
        value: NAME,
        quote: quote("Мәліметтерді жаңарту, өзгерту немесе толықтыру үшін … өтінішті"),
        cite: "000 §11(2)",
    },
    Fact {
        label: t("Кім көрсетеді", "Кто оказывает", "Who provides it"),
        value: t(
            "Кезекке қойған әкімдіктің тұрғын үй бөлімі",
            "Жилищный отдел акимата, который поставил на учёт",
            "The housing office of the akimat that keeps your registration",
        ),
        quote: quote(
            "облыстардың, Астана, Алматы және Шымкент қалаларының, аудандардың және облыстық маңызы бар \
        қалалардың тұрғын үй қатынастары саласында функцияларды жүзеге асыратын жергілікті атқарушы \
        органдары",
        ),
        cite: "000 §1",
    },
    Fact {
        label: t("Кімге көрсетіледі", "Кому оказывают", "For whom"),
        value: t(
            "Тұрғын үй кезегіне өтініш берген адамға",
            "Тому, кто подал заявление в очередь на жильё",
            "Whoever has applied for the housing queue",
        ),
        quote: quote("өтініш беруші"),
        cite: "000 §11(2)",
    },
    Fact {
        label: t("Қалай өтініш беріледі", "Как подать заявление", "How to apply"),
        value: t("Портал арқылы", "Через портал", "Through the portal"),
        quote: QUOTE,
        cite: "000 §11(2)",
    },
    Fact {
        label: t("Қашан беріледі", "Когда подавать", "When to apply"),
        value: t(
            "Мәлімет өзгерген кезде немесе SMS алған кезде",
            "Когда сведения изменились или пришло SMS",
            "When your data change or an SMS asks you to",
        ),
        quote: quote("негіздер туындаған не ұялы телефонға sms-хабарлама алған сәттен бастап"),
        cite: "000 §11(2)",
    },
    Fact {
        label: t("Мерзімі", "Срок", "Term"),
        value: t(
            "Заңнамада белгіленбеген. Бұрынғы өтінішіңізге жауап беру мерзімі өзгермейді",
            "Законом не установлен. Срок ответа на прежнее заявление не меняется",
            "The law sets none. The term of the answer to your earlier application does not change",
        ),
        quote: Quote::NONE,
        cite: "DR-43",
    },
    Fact {
        label: t("Құжаттар", "Документы", "Documents"),
        value: t(
            "Өзгерген мәліметтерге қатысты құжаттар ғана",
            "Только те, которых требуют изменившиеся сведения",
            "Only those that the changed data call for",
        ),
        quote: quote(
            "Мемлекеттік қызметін көрсетуге қойылатын негізгі талаптар тізбесінің 8-тармағында көзделген \
        құжаттарды",
        ),
        cite: "000 §11(2)",
    },
];
