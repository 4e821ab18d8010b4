//! Words of the audit log.

use crate::text::{Text, t};

/// Heading, and link in the menu.
pub const AUDIT: Text = t("Аудит журналы", "Журнал аудита", "Audit log");
/// What stands in it.
pub const AUDIT_LEAD: Text = t(
    "Кім не істегені және неден бас тартылғаны, соңғысы бірінші. Журналды ешкім өзгерте алмайды.",
    "Кто что сделал и в чём было отказано, сначала последнее. Изменить журнал нельзя.",
    "Who did what, and what was refused, the latest first. Nobody can change the log.",
);
/// Filter and column.
pub const ACTION: Text = t("Әрекет", "Действие", "Action");
/// Filter.
pub const ALL_ACTIONS: Text = t("Барлық әрекет", "Все действия", "All actions");
/// Column.
pub const WHEN: Text = t("Қашан", "Когда", "When");
/// Column.
pub const WHO: Text = t("Кім", "Кто", "Who");
/// Column.
pub const RESULT: Text = t("Нәтижесі", "Результат", "Result");
/// Column.
pub const DETAIL: Text = t("Мәліметі", "Подробности", "Details");
/// Result.
pub const DONE: Text = t("орындалды", "выполнено", "done");
/// Result. Mark: `code`.
pub const REFUSED: Text = t("бас тартылды: {code}", "отказано: {code}", "refused: {code}");
/// Who acted from the command line.
pub const BY_COMMAND: Text = t("сервер командасы", "команда на сервере", "command on the server");
/// Nobody known.
pub const UNKNOWN: Text = t("белгісіз", "неизвестно", "unknown");
/// Button.
pub const APPLY: Text = t("Көрсету", "Показать", "Show");
/// Next page.
pub const EARLIER: Text = t("Ертерек жазбалар", "Более ранние записи", "Earlier entries");
/// First page.
pub const LATEST: Text = t("Соңғы жазбалар", "Последние записи", "Latest entries");
/// Label of the ways between pages, for screen readers.
pub const PAGES: Text = t("Журналдың беттері", "Страницы журнала", "Pages of the log");
/// Nothing fits.
pub const NO_ENTRIES: Text = t(
    "Мұндай жазба жоқ.",
    "Таких записей нет.",
    "There are no such entries.",
);
/// Actions of the log by their codes.
pub const ACTIONS: [(&str, Text); 14] = [
    (
        "official",
        t("Қызметкер сақталды", "Сотрудник сохранён", "Official saved"),
    ),
    (
        "deputies",
        t("Орынбасушылар сақталды", "Замещение сохранено", "Deputies saved"),
    ),
    (
        "calendar_day",
        t("Күнтізбе өзгертілді", "Календарь изменён", "Calendar edited"),
    ),
    (
        "schedule",
        t(
            "Жұмыс уақыты өзгертілді",
            "Часы работы изменены",
            "Office hours edited",
        ),
    ),
    ("office", t("Бөлім өзгертілді", "Отдел изменён", "Office edited")),
    (
        "filing_mode",
        t(
            "Өтініш қабылдау өзгертілді",
            "Приём заявлений изменён",
            "Filing mode edited",
        ),
    ),
    (
        "checklist",
        t(
            "Құжаттар тізімі өзгертілді",
            "Список документов изменён",
            "List of documents edited",
        ),
    ),
    (
        "rules_change",
        t(
            "Қағидалардың өзгерісі енгізілді",
            "Внесено изменение Правил",
            "Change of the Rules entered",
        ),
    ),
    (
        "rules_letter",
        t(
            "Хат жіберілді деп белгіленді",
            "Письмо отмечено отправленным",
            "Letter marked as sent",
        ),
    ),
    ("read", t("Іс оқылды", "Дело прочитано", "Case read")),
    ("sign-in", t("Порталға кіру", "Вход на портал", "Sign-in")),
    (
        "filing",
        t("Өтініш беру", "Подача заявления", "Filing an application"),
    ),
    ("step", t("Іс бойынша қадам", "Шаг по делу", "Step of a case")),
    (
        "grant-administrator",
        t(
            "Әкімші тағайындалды",
            "Назначен администратор",
            "Administrator appointed",
        ),
    ),
];
