//! Words of the calendar.

use crate::{
    calendar::DayEdit,
    text::{Text, t},
};

/// Heading, and link in the menu.
pub const CALENDAR: Text = t("Күнтізбе", "Календарь", "Calendar");
/// Heading of a year. Mark: `year`.
pub const YEAR: Text = t("{year} жыл", "{year} год", "{year}");
/// Label of the ways to other years, for screen readers.
pub const YEARS: Text = t("Жылдар", "Годы", "Years");
/// An edit does not move what was told.
pub const TOLD_STANDS: Text = t(
    "Өзгеріс бірден күшіне енеді, бірақ бұрын айтылған мерзімдер жылжымайды: тіркелген істердің күндері сол қалпында қалады.",
    "Изменение действует сразу, но уже названные сроки не сдвигаются: даты зарегистрированных дел остаются прежними.",
    "An edit holds at once, but dates that were told do not move: those of registered cases stay as they are.",
);
/// A year without its Kurban Ait.
pub const NOT_ENTERED: Text = t(
    "Бұл жыл енгізілмеген: Құрбан айттың күні жоқ. Енгізілгенше осы жылғы мерзімдер тек жоспар ретінде көрсетіледі.",
    "Этот год не введён: нет даты Курбан айта. Пока её нет, сроки этого года показываются как плановые.",
    "This year is not entered: its Kurban Ait is missing. Until it is there, dates in this year are shown as a plan.",
);
/// The mark of such a year.
pub const NOT_ENTERED_MARK: Text = t("енгізілмеген", "не введён", "not entered");
/// Field.
pub const KURBAN_AIT: Text = t(
    "Құрбан айттың бірінші күні",
    "Первый день Курбан айта",
    "First day of Kurban Ait",
);
/// Where it comes from.
pub const KURBAN_AIT_HINT: Text = t(
    "Күнін Қазақстан мұсылмандары діни басқармасы жариялайды. Демалыс басқа күнге ауыспайды.",
    "Дату объявляет Духовное управление мусульман Казахстана. Выходной с него не переносится.",
    "The Spiritual Administration of Muslims of Kazakhstan announces it. Its day off does not move.",
);
/// Saves it.
pub const KURBAN_AIT_SAVE: Text = t("Күнін енгізу", "Ввести дату", "Enter the date");
/// Heading of what the marks mean.
pub const LEGEND: Text = t("Белгілер", "Обозначения", "Marks");
/// Kind of a day.
pub const WORKING: Text = t("жұмыс күні", "рабочий день", "working day");
/// Kind of a day.
pub const WEEKEND: Text = t("демалыс", "выходной", "weekend");
/// Kind of a day.
pub const HOLIDAY: Text = t("мереке", "праздник", "public holiday");
/// Kind of a day.
pub const MOVED: Text = t(
    "мерекеден ауысқан демалыс",
    "выходной, перенесённый с праздника",
    "day off moved from a holiday",
);
/// Kind of a day.
pub const EXTRA_OFF: Text = t("шешім бойынша демалыс", "выходной по решению", "off by decision");
/// Kind of a day.
pub const EXTRA_WORKING: Text = t(
    "шешім бойынша жұмыс күні",
    "рабочий по решению",
    "worked by decision",
);
/// What holds in a six-day week where it differs. Mark: `kind`.
pub const SIX: Text = t(
    "алты күндік аптада: {kind}",
    "при шестидневной неделе: {kind}",
    "in a six-day week: {kind}",
);
/// Heading of the form of a day. Mark: `day`.
pub const DAY: Text = t("Күн: {day}", "День: {day}", "Day: {day}");
/// What one does with a day's button.
pub const PICK_DAY: Text = t(
    "Күнді өзгерту үшін оны күнтізбеде басыңыз.",
    "Чтобы изменить день, нажмите на него в календаре.",
    "Press a day in the calendar to change it.",
);
/// Question of the form.
pub const WHAT_DAY: Text = t("Бұл қандай күн", "Что это за день", "What this day is");
/// Option: no edit.
pub const AS_COMPUTED: Text = t("Заңдағыдай", "По закону", "As the law has it");
/// What it means.
pub const AS_COMPUTED_NOTE: Text = t(
    "Бұрынғы өзгеріс алынып тасталады.",
    "Прежнее изменение снимается.",
    "An earlier edit is taken back.",
);
/// Option.
pub const EDIT_HOLIDAY: Text = t("Мереке", "Праздник", "Public holiday");
/// What it means.
pub const EDIT_HOLIDAY_NOTE: Text = t(
    "Демалысқа тап келсе, келесі жұмыс күніне ауысады.",
    "Если выпадает на выходной, выходной переносится на следующий рабочий день.",
    "If it falls on a day off, the next working day is off.",
);
/// Option.
pub const EDIT_KURBAN_AIT: Text = t("Құрбан айт", "Курбан айт", "Kurban Ait");
/// What it means.
pub const EDIT_KURBAN_AIT_NOTE: Text = t(
    "Жылда біреу: бұрын енгізілгенінің орнына тұрады.",
    "В году один: заменит введённый раньше.",
    "There is one in a year: it takes the place of the one entered before.",
);
/// Option.
pub const EDIT_DAY_OFF: Text = t("Шешім бойынша демалыс", "Выходной по решению", "Off by decision");
/// What it means.
pub const EDIT_DAY_OFF_NOTE: Text = t(
    "Үкімет шешімімен ауыстырылған демалыс.",
    "Выходной, перенесённый решением Правительства.",
    "A day off moved by a decision of the Government.",
);
/// Option.
pub const EDIT_WORKING: Text = t(
    "Шешім бойынша жұмыс күні",
    "Рабочий по решению",
    "Worked by decision",
);
/// What it means.
pub const EDIT_WORKING_NOTE: Text = t(
    "Бұл күні жұмыс істейді, тіпті ол сенбі немесе жексенбі болса да.",
    "В этот день работают, даже если это суббота или воскресенье.",
    "People work on it, be it a Saturday or a Sunday.",
);
/// Option.
pub const EDIT_ORDINARY: Text = t("Мереке емес", "Не праздник", "No holiday");
/// What it means.
pub const EDIT_ORDINARY_NOTE: Text = t(
    "Аптаның күніне қарай: жұмыс күні немесе демалыс.",
    "Как по дню недели: рабочий или выходной.",
    "What its weekday makes it: a working day or a weekend.",
);
/// Field.
pub const WHOSE_WEEK: Text = t("Кімге қатысты", "Кого касается", "Whom it concerns");
/// Option.
pub const EVERYBODY: Text = t("Барлығына", "Всех", "Everybody");
/// Option.
pub const FIVE_DAYS: Text = t("Бес күндік аптаға", "Пятидневной недели", "Five-day week");
/// Option.
pub const SIX_DAYS: Text = t("Алты күндік аптаға", "Шестидневной недели", "Six-day week");
/// When it counts.
pub const WHOSE_WEEK_HINT: Text = t(
    "Тек шешім бойынша демалыс пен жұмыс күніне таңдалады.",
    "Выбирается только для выходного или рабочего дня по решению.",
    "Only for a day that is off or worked by decision.",
);
/// Field.
pub const NOTE: Text = t(
    "Негізі: шешім немесе мереке атауы",
    "Основание: решение или название праздника",
    "The decision, or the holiday's name",
);
/// A day was saved. Mark: `day`.
pub const DAY_SAVED: Text = t(
    "Күнтізбе өзгертілді: {day}.",
    "Календарь изменён: {day}.",
    "The calendar was changed: {day}.",
);
/// Heading of the list of such days.
pub const SPECIAL_DAYS: Text = t("Ерекше күндер", "Особые дни", "Special days");
/// Column.
pub const DATE: Text = t("Күні", "Дата", "Date");
/// Column.
pub const WHAT: Text = t("Қандай күн", "Что это", "What it is");
/// Column.
pub const WHY: Text = t(
    "Атауы немесе негізі",
    "Название или основание",
    "Name or decision",
);
/// Column.
pub const WHO_EDITED: Text = t("Кім, қашан өзгертті", "Кто и когда изменил", "Edited by and when");
/// Short names of the days of the week, Monday first.
pub const SHORT_WEEKDAYS: [Text; 7] = [
    t("Дс", "Пн", "Mo"),
    t("Сс", "Вт", "Tu"),
    t("Ср", "Ср", "We"),
    t("Бс", "Чт", "Th"),
    t("Жм", "Пт", "Fr"),
    t("Сб", "Сб", "Sa"),
    t("Жс", "Вс", "Su"),
];
/// Names of the months that stand alone.
pub const MONTHS: [Text; 12] = [
    t("Қаңтар", "Январь", "January"),
    t("Ақпан", "Февраль", "February"),
    t("Наурыз", "Март", "March"),
    t("Сәуір", "Апрель", "April"),
    t("Мамыр", "Май", "May"),
    t("Маусым", "Июнь", "June"),
    t("Шілде", "Июль", "July"),
    t("Тамыз", "Август", "August"),
    t("Қыркүйек", "Сентябрь", "September"),
    t("Қазан", "Октябрь", "October"),
    t("Қараша", "Ноябрь", "November"),
    t("Желтоқсан", "Декабрь", "December"),
];
/// Names of the holidays by their codes (`calendar/holidays.rs`).
pub const HOLIDAYS: [(&str, Text); 12] = [
    ("new_year", t("Жаңа жыл", "Новый год", "New Year")),
    (
        "orthodox_christmas",
        t(
            "Православиелік Рождество",
            "Православное Рождество",
            "Orthodox Christmas",
        ),
    ),
    (
        "womens_day",
        t(
            "Халықаралық әйелдер күні",
            "Международный женский день",
            "International Women's Day",
        ),
    ),
    ("nauryz", t("Наурыз мейрамы", "Наурыз мейрамы", "Nauryz")),
    (
        "unity_day",
        t(
            "Қазақстан халқының бірлігі мерекесі",
            "Праздник единства народа Казахстана",
            "Unity Day",
        ),
    ),
    (
        "defender_day",
        t(
            "Отан қорғаушы күні",
            "День защитника Отечества",
            "Defender of the Fatherland Day",
        ),
    ),
    ("victory_day", t("Жеңіс күні", "День Победы", "Victory Day")),
    ("capital_day", t("Астана күні", "День столицы", "Capital Day")),
    (
        "constitution_day",
        t("Конституция күні", "День Конституции", "Constitution Day"),
    ),
    (
        "republic_day",
        t("Республика күні", "День Республики", "Republic Day"),
    ),
    (
        "independence_day",
        t("Тәуелсіздік күні", "День Независимости", "Independence Day"),
    ),
    ("kurban_ait", t("Құрбан айт", "Курбан айт", "Kurban Ait")),
];

/// An edit of a day, and what it means.
pub const fn edit(edit: DayEdit) -> (Text, Text) {
    match edit {
        DayEdit::Holiday => (EDIT_HOLIDAY, EDIT_HOLIDAY_NOTE),
        DayEdit::KurbanAit => (EDIT_KURBAN_AIT, EDIT_KURBAN_AIT_NOTE),
        DayEdit::DayOff => (EDIT_DAY_OFF, EDIT_DAY_OFF_NOTE),
        DayEdit::Working => (EDIT_WORKING, EDIT_WORKING_NOTE),
        DayEdit::Ordinary => (EDIT_ORDINARY, EDIT_ORDINARY_NOTE),
    }
}
