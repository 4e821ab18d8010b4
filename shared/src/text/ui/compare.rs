//! Words of the comparison of the acts.

use crate::text::{Text, t};

/// Heading of the page, and links to it.
pub const TITLE: Text = t(
    "Актілер қалай өзгерді: 2014, 2022, 2026",
    "Как менялись акты: 2014, 2022, 2026",
    "How the acts changed: 2014, 2022, 2026",
);
/// What is on the page.
pub const LEAD: Text = t(
    "Тұрғын үйге мұқтаждарды есепке қою үш актіде. Бүгін тек 2026 жылғысы қолданыста, қалғандары – тарих.",
    "Постановка на учёт нуждающихся в жилье в трёх актах. Сегодня действует только акт 2026 года, остальные – история.",
    "The registration of people in need of a home in three acts. Only that of 2026 is in force, the others are history.",
);
/// The three acts say the same.
pub const ALL_THE_SAME: Text = t(
    "Үш актіде бірдей",
    "Одинаково во всех трёх актах",
    "The same in all three acts",
);
/// The source says nothing.
pub const SILENT: Text = t(
    "Дереккөзде айтылмаған",
    "В источнике не сказано",
    "Not in the source",
);
/// The act says it, and the portal does not have it yet.
pub const PENDING: Text = t("Порталда әлі жоқ", "На портале пока нет", "Not on the portal yet");
/// Opens what contradicts itself within the acts. Mark: `count`.
pub const WITHIN: Text = t(
    "Актілердің өз ішіндегі қайшылықтар: {count}",
    "Противоречия внутри самих актов: {count}",
    "Contradictions within the acts: {count}",
);
/// Heading over a note.
pub const DIFFERS: Text = t(
    "Актілер әртүрлі айтады",
    "Акты говорят по-разному",
    "The acts differ",
);
/// The same within an act. Mark: `year`.
pub const DIFFERS_WITHIN: Text = t(
    "{year} жылғы актінің өзінде",
    "Внутри акта {year} года",
    "Within the act of {year}",
);
/// What the page of a service's contradictions tells.
pub const HOW_RESOLVED: Text = t(
    "Актілер бір-біріне не өзіне қайшы келетін жерлер және портал қайсысын ұстанатыны.",
    "Где акты расходятся между собой или сами с собой и чего держится портал.",
    "Where the acts contradict each other or themselves, and what the portal goes by.",
);
/// Opens a list. Mark: `count`.
pub const SHOW_ALL: Text = t("Тізімі: {count}", "Список: {count}", "The list: {count}");
/// The act has a hearing.
pub const HEARD: Text = t(
    "Иә, бас тартпас бұрын",
    "Да, перед отказом",
    "Yes, before a refusal",
);
/// There is none.
pub const NOT_HEARD: Text = t("Жоқ", "Нет", "No");
/// The answer to an application filed now. Mark: `date`.
pub const IF_NOW: Text = t(
    "Қазір берсеңіз: {date}",
    "Если подать сейчас: {date}",
    "If filed now: {date}",
);
/// An act of a year. Mark: `year`.
pub const OF_YEAR: Text = t("{year} жыл", "{year} год", "{year}");

/// Topic.
pub const ACT: Text = t("Акт", "Акт", "The act");
/// Topic.
pub const TERM: Text = t(
    "Жауап қанша күтіледі",
    "Сколько ждать ответа",
    "How long an answer takes",
);
/// Topic.
pub const CHANNELS: Text = t("Өтініш қайда беріледі", "Где подают заявление", "Where to apply");
/// Topic.
pub const FORM: Text = t("Қызмет нысаны", "Форма услуги", "The form of the service");
/// Topic.
pub const FEE: Text = t("Ақысы", "Плата", "The fee");
/// Topic.
pub const PROVIDER: Text = t("Қай мекеме", "Какое учреждение", "Which body");
/// Topic.
pub const RECIPIENTS: Text = t("Кімге арналған", "Для кого", "For whom");
/// Topic.
pub const OWNERSHIP: Text = t(
    "Меншік үй және жағдайын нашарлату",
    "Своё жильё и ухудшение условий",
    "A home of one's own, and worsening",
);
/// Topic.
pub const RESIDENCE: Text = t(
    "Қалада қанша тұру керек",
    "Сколько нужно прожить в городе",
    "Years of residence",
);
/// Topic.
pub const CATEGORY: Text = t("Санаттың рөлі", "Что значит категория", "What the category does");
/// Topic.
pub const DOCUMENTS: Text = t("Құжаттар", "Документы", "Documents");
/// Topic.
pub const DECIDERS: Text = t("Кім шешеді", "Кто решает", "Who decides");
/// Topic.
pub const HEARING: Text = t(
    "Өтініш берушіні тыңдау",
    "Заслушивание заявителя",
    "Hearing the applicant",
);
/// Topic.
pub const GROUNDS: Text = t(
    "Бас тарту негіздері",
    "Основания для отказа",
    "Grounds for refusal",
);
/// Topic.
pub const OUTCOME: Text = t("Нәтиже", "Результат услуги", "What one gets");
/// Topic.
pub const HOURS: Text = t("Жұмыс кестесі", "Режим работы", "Working hours");
/// Topic.
pub const WORDS: Text = t("Терминдер", "Термины", "Terms of the acts");

/// The labels of the passports, word for word: by them the facts are found.
pub mod labels {
    use crate::text::{Text, t};

    /// Where one applies.
    pub const HOW_TO_APPLY: Text = t("Қалай өтініш беріледі", "Как подать заявление", "How to apply");
    /// The form of the service.
    pub const FORM: Text = t("Көрсету нысаны", "Форма оказания", "Form of service");
    /// What it costs.
    pub const COST: Text = t("Құны", "Стоимость", "Cost");
    /// Who provides it.
    pub const PROVIDER: Text = t("Кім көрсетеді", "Кто оказывает", "Who provides it");
    /// For whom.
    pub const RECIPIENTS: Text = t("Кімге көрсетіледі", "Кому оказывают", "For whom");
    /// Who may apply.
    pub const CITIZENSHIP: Text = t("Азаматтық", "Гражданство", "Citizenship");
    /// Who may apply.
    pub const CITIZENSHIP_AND_AGE: Text = t(
        "Азаматтық және жас",
        "Гражданство и возраст",
        "Citizenship and age",
    );
    /// A home of one's own.
    pub const OWNERSHIP: Text = t("Меншік тұрғын үй", "Собственное жильё", "A home of your own");
    /// Worsening.
    pub const CONDITIONS: Text = t("Тұрғын үй жағдайы", "Жилищные условия", "Housing conditions");
    /// Years of residence.
    pub const RESIDENCE: Text = t(
        "Астана, Алматы, Шымкент",
        "Астана, Алматы, Шымкент",
        "Astana, Almaty, Shymkent",
    );
    /// The category.
    pub const CATEGORY: Text = t("Санат", "Категория", "Category");
    /// What one gets.
    pub const OUTCOME: Text = t("Нәтижесі", "Результат", "Result");
    /// Hours of the office.
    pub const OFFICE_HOURS: Text = t("Мекеменің жұмыс уақыты", "Часы работы учреждения", "Office hours");
    /// Hours.
    pub const HOURS: Text = t("Жұмыс уақыты", "Часы работы", "Hours");
    /// Hours of the centre.
    pub const CENTRE_HOURS: Text = t(
        "ХҚО жұмыс уақыты",
        "Часы работы ЦОН",
        "Hours of the public service centre",
    );
    /// Hours of the portal.
    pub const PORTAL_HOURS: Text = t("Порталдың жұмыс уақыты", "Часы работы портала", "Portal hours");
}
