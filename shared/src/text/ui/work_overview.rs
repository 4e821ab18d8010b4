//! Words of the head's page: what an office received, decided and has on its desks.

use crate::text::{Text, t};

/// Heading, and link in the menu.
pub const OVERVIEW: Text = t("Көрсеткіштер", "Показатели", "Overview");
/// Label of the named periods, for screen readers.
pub const PERIODS: Text = t("Кезең", "Период", "Period");
/// A period.
pub const THIS_MONTH: Text = t("Осы ай", "Этот месяц", "This month");
/// A period.
pub const LAST_MONTH: Text = t("Өткен ай", "Прошлый месяц", "Last month");
/// A period.
pub const QUARTER: Text = t("Осы тоқсан", "Этот квартал", "This quarter");
/// A period.
pub const OWN_DATES: Text = t("Басқа күндер", "Другие даты", "Other dates");
/// The first day, as a label.
pub const FROM: Text = t("Бірінші күні", "Первый день", "First day");
/// The last day, as a label.
pub const UNTIL: Text = t("Соңғы күні", "Последний день", "Last day");
/// Button: the figures of these days.
pub const SHOW: Text = t("Көрсету", "Показать", "Show");
/// What is shown, said as the figures come. Mark: `period`.
pub const SHOWN: Text = t(
    "Көрсетілген кезең: {period}",
    "Показан период: {period}",
    "Shown: {period}",
);
/// Link: the figures as a file.
pub const CSV: Text = t(
    "Кестені жүктеп алу (CSV)",
    "Скачать таблицу (CSV)",
    "Download the table (CSV)",
);

/// Heading of what needs attention now.
pub const NOW: Text = t("Қазір", "Сейчас", "Now");
/// Pending now.
pub const PENDING: Text = t("Қаралуда", "В работе", "Pending");
/// Overdue now, with a link.
pub const OVERDUE: Text = t("Мерзімі өткен", "Просрочено", "Overdue");
/// Due within the next working day, with a link.
pub const DUE_SOON: Text = t("Мерзімі жақын", "Скоро срок", "Due soon");
/// Heading of the figures of the period.
pub const IN_PERIOD: Text = t("Осы кезеңде", "За период", "In the period");
/// Applications received.
pub const RECEIVED: Text = t("Түсті", "Поступило", "Received");
/// Answered positively.
pub const APPROVED: Text = t("Оң шешілді", "Решено положительно", "Approved");
/// Refused.
pub const REFUSED: Text = t("Бас тартылды", "Отказано", "Refused");
/// Taken back by the applicant.
pub const WITHDRAWN: Text = t("Қайтарып алынды", "Отозвано", "Withdrawn");
/// Decided, either way.
pub const DECIDED: Text = t("Шешілді", "Решено", "Decided");

/// Heading of a chart.
pub const FLOW: Text = t(
    "Түскені және шешілгені",
    "Поступило и решено",
    "Received and decided",
);
/// What the chart says, for those who do not see it. Marks: `received`, `decided`, `period`.
pub const FLOW_SAID: Text = t(
    "Диаграмма, {period}: түсті – {received}, шешілді – {decided}. Күндер бойынша сандар төмендегі кестеде.",
    "Диаграмма, {period}: поступило {received}, решено {decided}. По дням – в таблице ниже.",
    "Chart, {period}: {received} received, {decided} decided. Day by day in the table below.",
);
/// Nothing to draw.
pub const FLOW_NONE: Text = t(
    "Бұл кезеңде өтініш түскен де, шешілген де жоқ.",
    "За этот период ничего не поступило и не решено.",
    "Nothing was received or decided in this period.",
);
/// Heading of a chart.
pub const GROUNDS: Text = t("Бас тарту негіздері", "Основания отказов", "Grounds for refusal");
/// What the chart says. Marks: `refused`, `first`, `count`.
pub const GROUNDS_SAID: Text = t(
    "Диаграмма: бас тартылды – {refused}. Ең жиі негіз – {first}: {count}. Барлығы төмендегі кестеде.",
    "Диаграмма: отказов {refused}. Чаще всего {first}: {count}. Все основания – в таблице ниже.",
    "Chart: {refused} refused. Most often {first}: {count}. All grounds in the table below.",
);
/// How they are counted.
pub const GROUNDS_NOTE: Text = t(
    "Бір шешімде бірнеше негіз болса, әрқайсысы саналады.",
    "Если в решении несколько оснований, учтено каждое.",
    "A refusal with several grounds counts in each.",
);
/// Nothing to draw.
pub const GROUNDS_NONE: Text = t(
    "Бұл кезеңде бас тарту болған жоқ.",
    "За этот период отказов не было.",
    "Nobody was refused in this period.",
);
/// Heading of a chart.
pub const STEPS: Text = t("Қадамдардың мерзімі", "Сроки шагов", "Steps on time and late");
/// What the chart says. Marks: `on_time`, `late`.
pub const STEPS_SAID: Text = t(
    "Диаграмма: мерзімінде жасалған қадамдар – {on_time}, кешіккені – {late}. Қадамдар бойынша төмендегі кестеде.",
    "Диаграмма: шагов в срок {on_time}, с опозданием {late}. По шагам – в таблице ниже.",
    "Chart: {on_time} steps on time, {late} late. Step by step in the table below.",
);
/// Nothing to draw.
pub const STEPS_NONE: Text = t(
    "Бұл кезеңде аяқталған қадам жоқ.",
    "За этот период ни один шаг не завершён.",
    "No step ended in this period.",
);
/// Ended by its due date.
pub const ON_TIME: Text = t("мерзімінде", "в срок", "on time");
/// Ended after it.
pub const LATE: Text = t("кешігіп", "с опозданием", "late");
/// Heading of a chart.
pub const LOAD: Text = t(
    "Қызметкерлердің жүктемесі",
    "Нагрузка сотрудников",
    "Load of each official",
);
/// What the chart says. Marks: `pending`, `overdue`, `decided`.
pub const LOAD_SAID: Text = t(
    "Диаграмма: қаралуда – {pending}, оның ішінде мерзімі өткені – {overdue}; кезеңде шешілгені – {decided}. \
     Әр қызметкер бойынша төмендегі кестеде.",
    "Диаграмма: в работе {pending}, из них просрочено {overdue}; за период решено {decided}. \
     По сотрудникам – в таблице ниже.",
    "Chart: {pending} pending, {overdue} of them overdue; {decided} decided in the period. By official in the table below.",
);
/// Nothing to draw.
pub const LOAD_NONE: Text = t(
    "Қаралып жатқан іс те, шешілген іс те жоқ.",
    "Нет ни дел в работе, ни решённых дел.",
    "Nothing is pending and nothing was decided.",
);
/// Part of the load: pending, the due date ahead.
pub const IN_TIME: Text = t(
    "қаралуда, мерзімі өтпеген",
    "в работе, срок не прошёл",
    "pending, in time",
);
/// Part of the load: pending, and overdue.
pub const OF_THEM_OVERDUE: Text = t("мерзімі өткен", "просрочено", "overdue");
/// Decided in the period.
pub const DECIDED_IN_PERIOD: Text = t("кезеңде шешілген", "решено за период", "decided in the period");
/// Cases that nobody has taken up.
pub const NOBODY: Text = t("Әлі ешкім алмаған", "Ещё никому не поручено", "Nobody yet");
/// Unfolds the table behind a chart.
pub const TABLE: Text = t("Кесте түрінде", "В виде таблицы", "As a table");
/// Column.
pub const DAYS: Text = t("Күндер", "Дни", "Days");
/// Column.
pub const GROUND: Text = t("Негіз", "Основание", "Ground");
/// Column.
pub const COUNT: Text = t("Саны", "Количество", "Count");
/// Column.
pub const STEP: Text = t("Қадам", "Шаг", "Step");
/// Column.
pub const OFFICIAL: Text = t("Қызметкер", "Сотрудник", "Official");
