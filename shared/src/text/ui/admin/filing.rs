//! Words of how services take applications, and of the documents that an act does not list.

use crate::{
    service::FilingMode,
    text::{Text, t},
};

/// Heading, and link in the menu.
pub const FILING: Text = t("Өтініш қабылдау", "Приём заявлений", "Filing");
/// What is set here.
pub const FILING_LEAD: Text = t(
    "Әр қызмет өтінішті қалай қабылдайтыны. Өзгеріс бірден күшіне енеді; берілген өтініштер өз тәртібімен аяқталады.",
    "Как каждая услуга принимает заявления. Изменение действует сразу; поданные заявления рассматриваются до конца.",
    "How each service takes applications. A change holds at once; applications that were filed are worked through.",
);
/// Question.
pub const MODE: Text = t(
    "Өтінішті қалай қабылдайды",
    "Как принимаются заявления",
    "How applications are taken",
);
/// Mode.
pub const MODE_OPEN: Text = t("Ашық", "Открыт", "Open");
/// What it means.
pub const MODE_OPEN_NOTE: Text = t(
    "Өтініштің заңдық күші бар, іс акт бойынша жүреді.",
    "Заявление имеет юридическую силу, дело идёт по акту.",
    "An application has legal force; the case follows the act.",
);
/// Mode.
pub const MODE_TRAINING: Text = t("Оқу режимі", "Учебный режим", "Training");
/// What it means.
pub const MODE_TRAINING_NOTE: Text = t(
    "Бүкіл рәсім жүреді, бірақ заңдық күші жоқ, барлық жерде белгісі тұрады.",
    "Вся процедура идёт, но без юридической силы; отметка стоит везде.",
    "The whole procedure runs without legal force, under its badge everywhere.",
);
/// Mode.
pub const MODE_CLOSED: Text = t("Жабық", "Закрыт", "Closed");
/// What it means.
pub const MODE_CLOSED_NOTE: Text = t(
    "Қызмет туралы оқуға болады, өтініш қабылданбайды.",
    "Об услуге можно прочитать, заявления не принимаются.",
    "One can read of the service; no applications are taken.",
);
/// Option: as set at the start.
pub const MODE_DEFAULT: Text = t("Баптаудағыдай", "Как в настройках", "As configured");
/// What it means. Mark: `mode`.
pub const MODE_DEFAULT_NOTE: Text = t(
    "Порталды іске қосқан оператор таңдаған: {mode}.",
    "Как выбрал оператор при запуске портала: {mode}.",
    "As the operator has set it: {mode}.",
);
/// A repealed act is not the law.
pub const MODE_REPEALED: Text = t(
    "Актінің күші жойылған, сондықтан «Ашық» таңдалмайды.",
    "Акт утратил силу, поэтому «Открыт» выбрать нельзя.",
    "The act is repealed, so it cannot be open.",
);
/// It was saved. Marks: `service`, `mode`.
pub const MODE_SAVED: Text = t(
    "{service}: {mode}. Сақталды.",
    "{service}: {mode}. Сохранено.",
    "{service}: {mode}. Saved.",
);
/// Opens the list of the documents that the act leaves to a standard (DR-25).
pub const CHECKLIST: Text = t("Құжаттар тізімі", "Список документов", "List of documents");
/// Why it is here.
pub const CHECKLIST_LEAD: Text = t(
    "Тізімді актіде стандарт белгілейді, ол дереккөзде жоқ. Мұнда жазылғанын өтініш беруші мен ХҚО инспекторы көреді.",
    "Акт отсылает к стандарту, которого в источнике нет. Этот список видят заявитель и инспектор ЦОН.",
    "The act leaves the list to a standard that is not in the source. Applicants and inspectors see what is written here.",
);
/// Field.
pub const CHECKLIST_KK: Text = t("Қазақша", "На казахском", "In Kazakh");
/// Field.
pub const CHECKLIST_RU: Text = t("Орысша", "На русском", "In Russian");
/// Field.
pub const CHECKLIST_EN: Text = t("Ағылшынша", "На английском", "In English");
/// How it is typed.
pub const CHECKLIST_HINT: Text = t(
    "Әр құжат жаңа жолда.",
    "Каждый документ с новой строки.",
    "Each document on a new line.",
);
/// It was saved. Marks: `service`, `count`.
pub const CHECKLIST_SAVED: Text = t(
    "{service}: тізім сақталды, құжат саны – {count}.",
    "{service}: список сохранён, документов: {count}.",
    "{service}: the list is saved, documents: {count}.",
);

/// A mode, and what it means.
pub const fn mode(mode: FilingMode) -> (Text, Text) {
    match mode {
        FilingMode::Open => (MODE_OPEN, MODE_OPEN_NOTE),
        FilingMode::Training => (MODE_TRAINING, MODE_TRAINING_NOTE),
        FilingMode::Closed => (MODE_CLOSED, MODE_CLOSED_NOTE),
    }
}
