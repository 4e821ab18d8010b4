//! Words of the cabinet and of a case.

pub mod act;
pub mod after;
pub mod booking;
pub mod history;
pub mod now;

use crate::text::{Text, t};

/// Heading of the cabinet.
pub const CABINET: Text = t("Жеке кабинет", "Личный кабинет", "My cabinet");
/// The way to the account's page.
pub const TO_ACCOUNT: Text = t(
    "Кіру тәсілі және ашық сеанстар",
    "Способ входа и открытые сеансы",
    "Sign-in and open sessions",
);
/// Leads to what is kept on the person.
pub const TO_MY_DATA: Text = t(
    "Менің деректерім: не сақталады, кім көрді",
    "Мои данные: что хранится, кто видел",
    "My data: what is kept, who saw it",
);
/// Heading of the drafts.
pub const DRAFTS: Text = t(
    "Толтырылып жатқан өтініштер",
    "Незаконченные заявления",
    "Unfinished applications",
);
/// When a draft was saved. Mark: `at`.
pub const DRAFT_SAVED: Text = t("Сақталған: {at}", "Сохранено: {at}", "Saved: {at}");
/// Goes on with a draft.
pub const DRAFT_CONTINUE: Text = t("Жалғастыру", "Продолжить", "Continue");
/// Heading of the cases.
pub const CASES: Text = t("Берілген өтініштер", "Поданные заявления", "Filed applications");
/// There are none.
pub const NO_CASES: Text = t(
    "Әзірге өтініш берген жоқсыз.",
    "Вы ещё не подавали заявлений.",
    "You have not filed an application yet.",
);
/// Link to the catalogue.
pub const CHOOSE_SERVICE: Text = t("Қызмет таңдау", "Выбрать услугу", "Choose a service");

/// A case's heading. Mark: `no`.
pub const CASE: Text = t("№ {no} өтініш", "Заявление № {no}", "Application No. {no}");
/// Where the case stands.
pub const STATE: Text = t("Қазіргі күйі", "Состояние", "Where it stands");
/// The number, as a label.
pub const NUMBER: Text = t("Өтініштің нөмірі", "Номер заявления", "Application number");
/// The service, as a label.
pub const SERVICE: Text = t("Қызмет", "Услуга", "Service");
/// When it was filed.
pub const OFFICE: Text = t("Бөлім", "Отдел", "Office");
/// Label: the public service centre that took it in, where the result is collected.
pub const CENTRE: Text = t(
    "Қабылдап, нәтижесін беретін ХҚО",
    "ЦОН, где приняли и выдадут результат",
    "Centre that took it in and gives the result",
);
/// Label.
pub const FILED_AT: Text = t("Берілген уақыты", "Подано", "Filed");
/// The day it counts as received.
pub const RECEIVED_ON: Text = t("Қабылданған күні", "Считается принятым", "Counts as received");
/// The day by which the answer is due.
pub const ANSWER_BY: Text = t("Жауап беру мерзімі", "Ответ не позднее", "Answer due by");
/// What later applications of the person changed.
pub const UPDATES: Text = t(
    "Өзгертілген мәліметтер",
    "Изменённые сведения",
    "Data that were changed",
);
/// What happens now.
pub const NEXT: Text = t("Енді не болады", "Что происходит сейчас", "What happens now");
/// Until when the next step is due. Mark: `date`.
pub const NEXT_BY: Text = t(
    "Ең кеш мерзімі: {date}",
    "Не позднее: {date}",
    "At the latest: {date}",
);
/// Nothing to do for the applicant.
pub const NOTHING_TO_DO: Text = t(
    "Сізден ештеңе талап етілмейді. Жауап осы бетке және хабарламамен келеді.",
    "От вас ничего не требуется. Ответ появится на этой странице и придёт уведомлением.",
    "You need not do anything. The answer appears on this page and comes as a notice.",
);
/// All steps are done.
pub const ALL_DONE: Text = t(
    "Барлық қадам аяқталды.",
    "Все шаги завершены.",
    "All steps are done.",
);
/// Heading of the timeline.
pub const TIMELINE: Text = t("Өтініштің жолы", "Ход рассмотрения", "Timeline");
/// A step that was done. Mark: `at`.
pub const DONE_AT: Text = t("Орындалды: {at}", "Выполнено: {at}", "Done: {at}");
/// The step at which it stands. Mark: `date`.
pub const NOW_BY: Text = t(
    "Қазір осы қадамда. Мерзімі: {date}",
    "Сейчас на этом шаге. Срок: {date}",
    "At this step now. Due: {date}",
);
/// The step at which it stands, where the act sets no term (DR-43).
pub const NOW_NO_TERM: Text = t(
    "Қазір осы қадамда. Мерзімі заңнамада белгіленбеген",
    "Сейчас на этом шаге. Срок законом не установлен",
    "At this step now. No statutory term",
);
/// The step at which it stands, past its time. Mark: `date`.
pub const LATE: Text = t(
    "Мерзімі өтіп кетті: {date}",
    "Срок прошёл: {date}",
    "Overdue since {date}",
);
/// A step to come. Mark: `date`.
pub const TO_COME: Text = t(
    "Алда. Мерзімі: {date}",
    "Впереди. Срок: {date}",
    "To come. Due: {date}",
);
/// A step ahead for which the act sets no term (DR-43).
pub const TO_COME_NO_TERM: Text = t(
    "Алда. Мерзімі заңнамада белгіленбеген",
    "Впереди. Срок законом не установлен",
    "To come. No statutory term",
);
/// Who takes a step. Mark: `who`.
pub const WHO: Text = t("Кім: {who}", "Кто: {who}", "Who: {who}");
/// Heading of the files.
pub const DOCUMENTS: Text = t("Тіркелген файлдар", "Приложенные файлы", "Attached files");
/// There are none.
pub const NO_DOCUMENTS: Text = t("Файл тіркелмеген.", "Файлов нет.", "No files were attached.");
/// Heading of the notices.
pub const MESSAGES: Text = t("Хабарламалар", "Уведомления", "Notices");
/// There are none.
pub const NO_MESSAGES: Text = t(
    "Хабарлама әзірге жоқ.",
    "Уведомлений пока нет.",
    "There are no notices yet.",
);
/// Heading of the answers.
pub const ANSWERS: Text = t(
    "Қол қойылған жауаптарыңыз",
    "Ваши подписанные ответы",
    "Your answers as signed",
);
/// Opens them.
pub const ANSWERS_SHOW: Text = t("Жауаптарды көрсету", "Показать ответы", "Show the answers");
/// Row of a table, where it has no name of its own. Marks: `row`, `n`.
pub const ROW: Text = t("{row} {n}", "{row} {n}", "{row} {n}");
/// Kilobytes. Mark: `n`.
pub const KILOBYTES: Text = t("{n} КБ", "{n} КБ", "{n} KB");

/// Heading of the confirmation.
pub const FILED: Text = t("Өтініш берілді", "Заявление подано", "Application filed");
/// After-hours filing. Mark: `date`.
pub const AFTER_HOURS: Text = t(
    "Өтініш жұмыс уақытынан тыс берілді. Ол {date} күні тіркеледі.",
    "Заявление подано в нерабочее время. День регистрации: {date}.",
    "The application was filed outside working time. It is registered on {date}.",
);
/// Keep the number.
pub const KEEP_NUMBER: Text = t(
    "Нөмірді жазып алыңыз: 1414-ке қоңырау шалғанда сол керек болады.",
    "Запишите номер: он понадобится при звонке на 1414.",
    "Keep the number: you will need it when you call 1414.",
);
/// Prints.
pub const PRINT: Text = t("Басып шығару", "Распечатать", "Print");
/// Link to the case.
pub const FOLLOW: Text = t(
    "Өтініштің жолын бақылау",
    "Следить за заявлением",
    "Follow the application",
);
