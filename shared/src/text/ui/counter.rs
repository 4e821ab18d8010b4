//! The counter: applications on paper, and what is printed there.

use crate::text::{Text, t};

/// The page.
pub const COUNTER: Text = t("Қабылдау", "Приём", "Counter");
/// What it is for.
pub const LEAD: Text = t(
    "Келушінің қағаз өтінішін осында тіркейсіз. Құжаттардың түпнұсқасын салыстырып, қайтарыңыз.",
    "Здесь регистрируют бумажное заявление посетителя. Сверьте оригиналы документов и верните их.",
    "Register a visitor's paper application here. Compare the original documents and give them back.",
);
/// Who has booked a place today.
pub const TODAY: Text = t("Бүгін жазылғандар", "Записаны на сегодня", "Booked for today");
/// Nobody has.
pub const NOBODY: Text = t("Ешкім жазылмаған.", "Никто не записан.", "Nobody has booked.");
/// Nobody works at a counter.
pub const NO_COUNTER: Text = t(
    "Сіздің бөліміңіз ешбір қызметке қағаз өтініш қабылдамайды.",
    "Ваш отдел не принимает бумажных заявлений ни по одной услуге.",
    "Your office takes in paper applications for no service.",
);
/// A control.
pub const OFFICE: Text = t("Қай терезе", "Какое окно", "Which counter");
/// A control.
pub const SERVICE: Text = t("Қызмет", "Услуга", "Service");
/// Nothing chosen.
pub const CHOOSE: Text = t("Таңдаңыз", "Выберите", "Choose");
/// A section.
pub const VISITOR: Text = t("Келуші", "Посетитель", "The visitor");
/// A control.
pub const VISITOR_IIN: Text = t(
    "Келушінің жеке куәлігіндегі ЖСН",
    "ИИН в удостоверении посетителя",
    "IIN on the visitor's identity card",
);
/// A button.
pub const LOOK_UP: Text = t(
    "Мемлекеттік жүйелерден алу",
    "Запросить в госсистемах",
    "Ask the state's systems",
);
/// What came of it. Mark: `name`.
pub const LOOKED_UP: Text = t(
    "Жүйелерде: {name}. Бос жолдар толтырылды. Түпнұсқамен салыстырыңыз.",
    "В системах: {name}. Пустые поля заполнены. Сверьте с оригиналом.",
    "In the systems: {name}. Empty fields are filled in. Compare them with the original.",
);
/// Nobody has this IIN there.
pub const NOT_KNOWN: Text = t(
    "Жүйелерде мұндай ЖСН жоқ. Құжаттан көшіріңіз.",
    "В системах нет такого ИИН. Перепишите с документа.",
    "The systems know no such IIN. Copy from the document.",
);
/// A control.
pub const LANGUAGE: Text = t("Сұрау салу тілі", "Язык запроса", "Language of the request");
/// A language.
pub const KAZAKH: Text = t("Қазақ тілі", "Казахский", "Kazakh");
/// A language.
pub const RUSSIAN: Text = t("Орыс тілі", "Русский", "Russian");
/// A control.
pub const REPRESENTED: Text = t(
    "Өтінішті өкілі тапсырады",
    "Заявление подаёт представитель",
    "A representative hands it in",
);
/// A section.
pub const REPRESENTATIVE: Text = t("Өкіл", "Представитель", "The representative");
/// A control.
pub const REPRESENTATIVE_IIN: Text = t("Өкілдің ЖСН-ы", "ИИН представителя", "The representative's IIN");
/// A control.
pub const SURNAME: Text = t(
    "Өкілдің тегі",
    "Фамилия представителя",
    "The representative's surname",
);
/// A control.
pub const NAME: Text = t("Өкілдің аты", "Имя представителя", "The representative's name");
/// A control.
pub const PATRONYMIC: Text = t(
    "Өкілдің әкесінің аты (бар болса)",
    "Отчество представителя (если есть)",
    "The representative's patronymic (if any)",
);
/// A control.
pub const PROXY: Text = t(
    "Сенімхаттың нөмірі мен күні",
    "Номер и дата доверенности",
    "Number and date of the proxy",
);
/// A section.
pub const APPLICATION: Text = t(
    "Қағаздағы өтініш",
    "Заявление на бумаге",
    "The application on paper",
);
/// A section.
pub const DOCUMENTS: Text = t(
    "Тіркелген құжаттар",
    "Приложенные документы",
    "Attached documents",
);
/// Above the documents.
pub const DOCUMENTS_LEAD: Text = t(
    "Әр құжатты атымен жазыңыз: қолхатта солай көрсетіледі.",
    "Запишите каждый документ по названию: так он попадёт в расписку.",
    "Write down each document by its name: the receipt names it so.",
);
/// A control. Mark: `n`.
pub const DOCUMENT: Text = t(
    "{n}-құжаттың атауы",
    "Название документа {n}",
    "Name of document {n}",
);
/// A control. Mark: `n`.
pub const WHICH: Text = t(
    "{n}-құжат тізімнің қайсысы",
    "Документ {n} по перечню",
    "Which of the list is document {n}",
);
/// A control. Mark: `n`.
pub const COMPARED: Text = t(
    "{n}-құжаттың түпнұсқасы салыстырылып, қайтарылды",
    "Оригинал документа {n} сверен и возвращён",
    "The original of document {n} was compared and given back",
);
/// A button.
pub const ADD_DOCUMENT: Text = t("Тағы құжат қосу", "Добавить документ", "Add a document");
/// A button. Mark: `n`.
pub const REMOVE_DOCUMENT: Text = t(
    "{n}-құжатты алып тастау",
    "Убрать документ {n}",
    "Take document {n} away",
);
/// A control.
pub const PAPER_HELD: Text = t(
    "Өтініш иесі қол қойған қағаз өтініш бізде",
    "Бумажное заявление с подписью заявителя у нас",
    "We hold the paper application with the applicant's signature",
);
/// A button.
pub const TAKE_IN: Text = t(
    "Қабылдап, қолхат беру",
    "Принять и выдать расписку",
    "Take in and give a receipt",
);
/// The other way.
pub const REFUSE: Text = t("Қабылдаудан бас тарту", "Отказать в приёме", "Refuse to accept");
/// What it is for.
pub const REFUSE_LEAD: Text = t(
    "Құжаттар толық болмаса, өтініш тіркелмейді. Келушіге жетпейтін құжаттар жазылған қолхат беріледі.",
    "Если документы неполные, заявление не регистрируют. Посетитель получает расписку с перечнем недостающего.",
    "If documents are missing, nothing is registered. The visitor gets a receipt that names what is missing.",
);
/// A control.
pub const MISSING: Text = t(
    "Қандай құжат жетпейді",
    "Каких документов не хватает",
    "Which documents are missing",
);
/// A control's hint.
pub const MISSING_HINT: Text = t(
    "Әр құжатты жаңа жолдан жазыңыз.",
    "Каждый документ с новой строки.",
    "Each document on a line of its own.",
);
/// A button.
pub const GIVE_REFUSAL: Text = t(
    "Бас тарту қолхатын беру",
    "Выдать расписку об отказе",
    "Give the receipt of refusal",
);
/// The page of a receipt.
pub const RECEIPT: Text = t("Қолхат", "Расписка", "Receipt");
/// The way to it.
pub const TO_RECEIPT: Text = t(
    "Қолхатты басып шығару",
    "Распечатать расписку",
    "Print the receipt",
);
/// The way back.
pub const TO_CASE: Text = t("Істі ашу", "Открыть дело", "Open the case");
/// Receipt, item 1.
pub const NUMBER_AND_DATE: Text = t(
    "Құжаттардың қабылданған күні мен нөмірі",
    "Номер и дата приёма документов",
    "Date and number of acceptance",
);
/// Receipt, item 2.
pub const KIND: Text = t(
    "Сұралатын мемлекеттік қызметтің түрі",
    "Вид запрашиваемой государственной услуги",
    "Kind of service requested",
);
/// Receipt, item 3.
pub const ATTACHED: Text = t(
    "Қосымша тіркелген құжаттардың саны мен атаулары",
    "Количество и названия приложенных документов",
    "Number and names of the attached documents",
);
/// Receipt, item 4.
pub const WHEN_AND_WHERE: Text = t(
    "Мемлекеттік қызметті алу күні (уақыты) мен құжаттарды беру орны",
    "Дата (время) получения услуги и место выдачи документов",
    "Date (time) of receiving the service and place of issue",
);
/// Receipt, item 5.
pub const INSPECTOR: Text = t(
    "Құжатты қабылдаған жауапты тұлғаның тегі, аты-жөні",
    "Фамилия, имя, отчество ответственного лица, принявшего документы",
    "Name of the responsible person who accepted",
);
/// Receipt, item 6.
pub const RECIPIENT: Text = t(
    "Қызмет алушының тегі, аты-жөні, байланыс мәліметтері",
    "Фамилия, имя, отчество и контактные данные услугополучателя",
    "Recipient's name and contact data",
);
/// Of a refusal.
pub const LACKS: Text = t("Жетпейтін құжаттар", "Недостающие документы", "Missing documents");
/// Of a refusal.
pub const DATE: Text = t("Күні", "Дата", "Date");
/// Of a receipt: until when an uncollected result is kept. Mark: `date`.
pub const KEPT: Text = t(
    "Алынбаған нәтиже сақталатын соңғы күн: {date}",
    "Последний день хранения невостребованного результата: {date}",
    "Last day on which a result that is not collected is kept: {date}",
);
