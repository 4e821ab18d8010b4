//! Words of the catalogue.

use crate::text::{Text, t};

/// Heading of the catalogue.
pub const CATALOGUE: Text = t("Тұрғын үй қызметтері", "Жилищные услуги", "Housing services");
/// What is found here.
pub const CATALOGUE_INTRO: Text = t(
    "Қызметтің шарттарын, керек құжаттарды және жауап беру мерзімін кірмей-ақ біліңіз.",
    "Узнайте условия, нужные документы и срок ответа, не входя на портал.",
    "Find out the conditions, the documents and when the answer is due, without signing in.",
);
/// The services in force.
pub const IN_FORCE: Text = t("Қолданыстағы қызмет", "Действующая услуга", "Service in force");
/// The services whose act was repealed.
pub const REPEALED: Text = t(
    "Күші жойылған актілер",
    "Услуги по утратившим силу актам",
    "Services of repealed acts",
);
/// What they are for.
pub const REPEALED_INTRO: Text = t(
    "Бұл қызметтер оқуға және тарихты білуге арналған. Өтініштің заңдық күші болмайды.",
    "Эти услуги – для обучения и истории. Заявление не имеет юридической силы.",
    "These services are for training and history. An application has no legal effect.",
);
/// Heading over the ways to find one's way.
pub const WAYS: Text = t("Қайдан бастау керек", "С чего начать", "Where to begin");
/// What the guide does.
pub const GUIDE_HINT: Text = t(
    "Бірнеше сұраққа жауап беріңіз, портал қызметті атап, себебін айтады.",
    "Ответьте на несколько вопросов: портал назовёт услугу и объяснит почему.",
    "Answer a few questions: the portal names the service and says why.",
);
/// What the comparison shows.
pub const COMPARE_HINT: Text = t(
    "Мерзімі, құжаттары, шарттары: 2014, 2022 және 2026 жылғы актілер қатар.",
    "Сроки, документы, условия: акты 2014, 2022 и 2026 годов рядом.",
    "Terms, documents, conditions: the acts of 2014, 2022 and 2026 side by side.",
);
/// What the directory holds.
pub const OFFICES_HINT: Text = t(
    "Мекенжайлар, телефондар, жұмыс уақыты, қазір ашық па.",
    "Адреса, телефоны, часы работы, открыто ли сейчас.",
    "Addresses, telephones, hours, and whether they are open now.",
);
