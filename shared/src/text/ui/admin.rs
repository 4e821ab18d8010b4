//! Words of the administrator's pages, of the audit log and of the letters about changes of the Rules.

use crate::{
    calendar::DayEdit,
    official::Addressee,
    service::FilingMode,
    text::{Text, t},
};

/// This page is for others.
pub const NOT_YOURS: Text = t(
    "Бұл бет сіздің рөліңізге ашық емес. Сізге ашық беттер жоғарыдағы мәзірде.",
    "Эта страница не для вашей роли. Доступные вам страницы – в меню выше.",
    "This page is not for your role. The pages that are open to you stand in the menu above.",
);
/// Who may read but not edit.
pub const READ_ONLY: Text = t(
    "Сіз бұл бетті тек көре аласыз, өзгертуге құқығыңыз жоқ.",
    "Эту страницу вы можете только смотреть, права на изменение у вас нет.",
    "You may read this page but not change it.",
);
/// Button of every form.
pub const SAVE: Text = t("Сақтау", "Сохранить", "Save");
/// It was saved.
pub const SAVED: Text = t("Сақталды.", "Сохранено.", "Saved.");
/// Leaves a form without saving.
pub const CANCEL: Text = t("Сақтамай жабу", "Закрыть, не сохраняя", "Close without saving");
/// Changes something.
pub const EDIT: Text = t("Өзгерту", "Изменить", "Edit");
/// Mark of what was edited.
pub const EDITED: Text = t("өзгертілген", "изменено", "edited");
/// Nothing chosen yet.
pub const CHOOSE: Text = t("Таңдаңыз", "Выберите", "Choose");
/// Removes a row.
pub const REMOVE: Text = t("Алып тастау", "Убрать", "Remove");

/// Heading, and link in the menu.
pub const OFFICIALS: Text = t("Қызметкерлер", "Сотрудники", "Officials");
/// Filter.
pub const OFFICE: Text = t("Мекеме", "Учреждение", "Office");
/// Filter.
pub const ALL_OFFICES: Text = t("Барлық мекеме", "Все учреждения", "All offices");
/// Those who work for the whole country.
pub const WHOLE_COUNTRY: Text = t("Бүкіл ел бойынша", "По всей стране", "The whole country");
/// Search.
pub const FIND_OFFICIAL: Text = t("Аты-жөні немесе ЖСН", "ФИО или ИИН", "Name or IIN");
/// Opens the form of somebody new.
pub const ADD_OFFICIAL: Text = t("Қызметкер қосу", "Добавить сотрудника", "Add an official");
/// Nobody fits the filter.
pub const NO_OFFICIALS: Text = t(
    "Мұндай қызметкер табылмады. Басқа мекемені немесе сөзді таңдаңыз.",
    "Таких сотрудников нет. Выберите другое учреждение или слово.",
    "No official fits. Choose another office or word.",
);
/// How many. Mark: `count`.
pub const OFFICIALS_COUNT: Text = t(
    "Қызметкерлер: {count}",
    "Сотрудники: {count}",
    "Officials: {count}",
);
/// Column and label.
pub const NAME: Text = t("Аты-жөні", "ФИО", "Name");
/// Column and label.
pub const IIN: Text = t("ЖСН", "ИИН", "IIN");
/// Column and label.
pub const ROLES: Text = t("Рөлдері", "Роли", "Roles");
/// Column and label.
pub const DEPUTIES: Text = t("Орынбасушылар", "Замещение", "Deputies");
/// Mark of who has left.
pub const LEFT: Text = t("жұмыс істемейді", "не работает", "has left");
/// No role.
pub const NO_ROLES: Text = t("рөлі жоқ", "нет ролей", "no role");
/// No deputy.
pub const NO_DEPUTIES: Text = t("жоқ", "нет", "none");
/// Heading of somebody new.
pub const NEW_OFFICIAL: Text = t("Жаңа қызметкер", "Новый сотрудник", "New official");
/// Field.
pub const SURNAME: Text = t("Тегі", "Фамилия", "Surname");
/// Field.
pub const GIVEN_NAME: Text = t("Аты", "Имя", "Given name");
/// Field.
pub const PATRONYMIC: Text = t(
    "Әкесінің аты (болса)",
    "Отчество (если есть)",
    "Patronymic (if any)",
);
/// Field.
pub const ACTIVE: Text = t("Қазір жұмыс істейді", "Работает сейчас", "Works now");
/// What it does.
pub const ACTIVE_HINT: Text = t(
    "Белгіні алсаңыз, бұл адам жұмыс орнына кіре алмайды. Оның бұрын істегені журналда қалады.",
    "Без отметки этот человек не войдёт на рабочее место. Сделанное им раньше остаётся в журнале.",
    "Without the tick this person cannot enter the workplace. What they have done stays in the log.",
);
/// A role in the form. Mark: `number`.
pub const ROLE_NUMBER: Text = t("{number}-рөл", "Роль {number}", "Role {number}");
/// Field.
pub const ROLE: Text = t("Рөлі", "Роль", "Role");
/// Adds a role.
pub const ADD_ROLE: Text = t("Рөл қосу", "Добавить роль", "Add a role");
/// Which roles have an office.
pub const ROLE_HINT: Text = t(
    "Банк операторы, уәкілетті орган, байланыс орталығы, әкімші және аудитор бүкіл ел бойынша жұмыс істейді, \
     қалғандары – бір мекемеде.",
    "Оператор банка, уполномоченный орган, контакт-центр, администратор и аудитор работают по всей стране, \
     остальные – в одном учреждении.",
    "Bank operator, authorised body, contact centre, administrator and auditor work for the whole country, all others in \
     one office.",
);
/// Too few are left. Marks: `office`, `role`, `have`, `least`.
pub const SHORTAGE: Text = t(
    "{office}: өтініш қабылдайтын қызметкер ({role}) – {have}, ал кемінде {least} болуы керек.",
    "{office}: принимающих заявления ({role}) – {have}, а должно быть не меньше {least}.",
    "{office}: {have} to take applications in ({role}), and there must be at least {least}.",
);
/// It was saved. Mark: `name`.
pub const OFFICIAL_SAVED: Text = t(
    "Сақталды: {name}. Жаңа рөлдер бірден күшіне енді.",
    "Сохранено: {name}. Роли действуют сразу.",
    "Saved: {name}. The roles hold at once.",
);
/// There is nobody with this IIN.
pub const NO_SUCH_OFFICIAL: Text = t(
    "Мұндай қызметкер жоқ немесе ол басқа мекемеде жұмыс істейді.",
    "Такого сотрудника нет, или он работает в другом учреждении.",
    "There is no such official, or they work at another office.",
);
/// Heading of the deputies at an office. Mark: `office`.
pub const DEPUTIES_AT: Text = t(
    "Кім орнын басады: {office}",
    "Кто замещает: {office}",
    "Who stands in: {office}",
);
/// What a deputy may do.
pub const DEPUTIES_HINT: Text = t(
    "Орынбасушы осы күндері осы мекемеде бұл адамның барлық рөлінде әрекет ете алады. Журналға екеуі де жазылады.",
    "Замещающий в эти дни действует в этом учреждении во всех ролях этого человека. В журнал пишутся оба.",
    "On these days the deputy may act at this office in all roles of this person. The log names both.",
);
/// A deputy in the form. Mark: `number`.
pub const DEPUTY_NUMBER: Text = t("{number}-орынбасушы", "Замещающий {number}", "Deputy {number}");
/// Field.
pub const DEPUTY: Text = t("Кім", "Кто", "Who");
/// Field.
pub const FROM: Text = t("Бірінші күні", "Первый день", "First day");
/// Field.
pub const UNTIL: Text = t("Соңғы күні", "Последний день", "Last day");
/// Adds a deputy.
pub const ADD_DEPUTY: Text = t("Орынбасушы қосу", "Добавить замещающего", "Add a deputy");
/// Deputies were saved.
pub const DEPUTIES_SAVED: Text = t(
    "Орынбасушылар сақталды.",
    "Замещение сохранено.",
    "The deputies are saved.",
);
/// Nobody could stand in.
pub const NOBODY_ELSE: Text = t(
    "Бұл мекемеде орнын баса алатын басқа қызметкер жоқ.",
    "В этом учреждении нет других сотрудников, которые могли бы замещать.",
    "This office has nobody else who could stand in.",
);

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

/// Heading, and link in the menu.
pub const HOURS: Text = t("Жұмыс уақыты", "Часы работы", "Office hours");
/// What an edit does.
pub const HOURS_LEAD: Text = t(
    "Жұмыс күндері мен уақыты мерзімдер мен тыңдау уақытын есептеуге керек.",
    "По рабочим дням и часам считаются сроки и время заслушиваний.",
    "Terms and times of hearings are counted in working days and office hours.",
);
/// Whose hours, by the code of the schedule.
pub const SCHEDULES: [(&str, Text); 8] = [
    (
        "SCH-A",
        t(
            "Тұрғын үй бөлімдері: кезек және деректерді жаңарту",
            "Жилищные отделы: очередь и обновление данных",
            "Housing offices: queue and update of data",
        ),
    ),
    (
        "SCH-C",
        t(
            "Тұрғын үй құрылыс жинақ банкі",
            "Жилстройсбербанк",
            "Housing construction savings bank",
        ),
    ),
    (
        "SCH-B",
        t(
            "Алматы облысының бөлімдері: тұрғын үй көмегі",
            "Отделы Алматинской области: жилищная помощь",
            "Offices of Almaty region: housing assistance",
        ),
    ),
    (
        "SCH-PSC",
        t(
            "ХҚО: тұрғын үй көмегі",
            "ЦОН: жилищная помощь",
            "Public service centres: housing assistance",
        ),
    ),
    (
        "SCH-D",
        t(
            "Жергілікті атқарушы органдар: жекешелендіру",
            "Местные исполнительные органы: приватизация",
            "Local executive bodies: privatisation",
        ),
    ),
    (
        "SCH-E",
        t(
            "Уәкілетті органдар: 2014 жылғы кезек",
            "Уполномоченные органы: очередь 2014 года",
            "Authorised bodies: queue of 2014",
        ),
    ),
    (
        "SCH-E-PSC",
        t(
            "ХҚО: 2014 жылғы кезек",
            "ЦОН: очередь 2014 года",
            "Public service centres: queue of 2014",
        ),
    ),
    ("SCH-PORTAL", t("Портал", "Портал", "The portal")),
];
/// The portal's hours.
pub const ROUND_THE_CLOCK: Text = t(
    "Тәулік бойы, өзгертілмейді",
    "Круглосуточно, не меняется",
    "Round the clock, not edited",
);
/// Days of the week.
pub const MONDAY_FRIDAY: Text = t("дүйсенбі – жұма", "понедельник – пятница", "Monday to Friday");
/// Days of the week.
pub const MONDAY_SATURDAY: Text = t("дүйсенбі – сенбі", "понедельник – суббота", "Monday to Saturday");
/// Hours with lunch. Marks: `open`, `close`, `from`, `until`.
pub const WITH_LUNCH: Text = t(
    "{open}–{close}, түскі үзіліс {from}–{until}",
    "{open}–{close}, обед {from}–{until}",
    "{open}–{close}, lunch {from}–{until}",
);
/// Hours without lunch. Marks: `open`, `close`.
pub const WITHOUT_LUNCH: Text = t(
    "{open}–{close}, үзіліссіз",
    "{open}–{close}, без обеда",
    "{open}–{close}, no lunch break",
);
/// Field.
pub const OPEN: Text = t("Ашылуы", "Открытие", "Opens");
/// Field.
pub const CLOSE: Text = t("Жабылуы", "Закрытие", "Closes");
/// Field.
pub const LUNCH_FROM: Text = t("Үзілістің басы", "Начало обеда", "Lunch from");
/// Field.
pub const LUNCH_UNTIL: Text = t("Үзілістің соңы", "Конец обеда", "Lunch until");
/// How to write a time; no lunch.
pub const HOURS_HINT: Text = t(
    "Мысалы: 09:00. Үзіліс болмаса, екі жолын бос қалдырыңыз.",
    "Например: 09:00. Если обеда нет, оставьте оба поля пустыми.",
    "For example: 09:00. Leave both fields of the lunch break empty if there is none.",
);

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
/// It was saved. Mark: `name`.
pub const HOURS_SAVED: Text = t(
    "{name}: жұмыс уақыты сақталды.",
    "{name}: часы работы сохранены.",
    "{name}: the hours are saved.",
);

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

/// Heading, and link in the menu.
pub const LETTERS: Text = t("13-1 хаттары", "Письма по 13-1", "13-1 letters");
/// What they are.
pub const LETTERS_LEAD: Text = t(
    "Қағидаларға өзгеріс енгізген бұйрық тіркелгенде, Қағидалардың 13-1-тармағындағы төрт мекемеге хат жіберіледі.",
    "Когда зарегистрирован приказ об изменении Правил, четырём адресатам из пункта 13-1 Правил направляются письма.",
    "When an order that changes the Rules is registered, letters go to the four addressees of paragraph 13-1 of the Rules.",
);
/// Heading of the form.
pub const ADD_CHANGE: Text = t("Бұйрық енгізу", "Внести приказ", "Enter an order");
/// Field.
pub const ORDER: Text = t("Бұйрықтың нөмірі", "Номер приказа", "Number of the order");
/// Field.
pub const ORDER_TITLE: Text = t("Атауы", "Название", "Title");
/// Field.
pub const REGISTERED_ON: Text = t(
    "Әділет органында тіркелген күні",
    "Дата регистрации в органах юстиции",
    "Registered in the justice bodies on",
);
/// It was entered. Mark: `date`.
pub const CHANGE_SAVED: Text = t(
    "Бұйрық енгізілді. Хаттарды жіберу мерзімі: {date}.",
    "Приказ внесён. Письма нужно отправить до: {date}.",
    "The order is entered. The letters are due: {date}.",
);
/// None yet.
pub const NO_CHANGES: Text = t(
    "Қағидаларды өзгерткен бұйрық әлі енгізілмеген.",
    "Приказов об изменении Правил ещё нет.",
    "No order that changes the Rules was entered yet.",
);
/// Heading of an order. Marks: `order`, `date`.
pub const CHANGE: Text = t(
    "№ {order} бұйрық, {date} тіркелген",
    "Приказ № {order}, зарегистрирован: {date}",
    "Order No. {order}, registered {date}",
);
/// Column.
pub const ADDRESSEE: Text = t("Кімге", "Кому", "To whom");
/// Column.
pub const DUE_ON: Text = t("Мерзімі", "Срок", "Due");
/// Column.
pub const SENT: Text = t("Жіберілген", "Отправлено", "Sent");
/// Not sent yet.
pub const NOT_SENT: Text = t("әлі жоқ", "ещё нет", "not yet");
/// Sent too late.
pub const SENT_LATE: Text = t("кешігіп жіберілді", "отправлено с опозданием", "sent late");
/// Not sent, and late.
pub const OVERDUE: Text = t("мерзімі өтті", "просрочено", "overdue");
/// Field. Mark: `to`.
pub const OUTGOING: Text = t(
    "Шығыс нөмірі (болса)",
    "Исходящий номер (если есть)",
    "Outgoing number (if any)",
);
/// Button.
pub const MARK_SENT: Text = t("Жіберілді деп белгілеу", "Отметить отправленным", "Mark as sent");
/// The same cannot be undone.
pub const MARK_SENT_HINT: Text = t(
    "Белгі қазіргі уақытпен қойылады, оны кері қайтаруға болмайды.",
    "Отметка ставится текущим временем, отменить её нельзя.",
    "It is marked with the time of now and cannot be undone.",
);
/// It was marked. Mark: `to`.
pub const LETTER_SAVED: Text = t(
    "Жіберілді деп белгіленді: {to}.",
    "Отмечено отправленным: {to}.",
    "Marked as sent: {to}.",
);
/// Outgoing number. Mark: `number`.
pub const NUMBER: Text = t("№ {number}", "№ {number}", "No. {number}");

const TO_STATE_CORPORATION: Text = t(
    "Мемлекеттік корпорация",
    "Государственная корпорация",
    "State Corporation",
);
const TO_PROVIDERS: Text = t("Қызмет берушілер", "Услугодатели", "Providers of the service");
const TO_EGOV_OPERATOR: Text = t(
    "«Электрондық үкімет» инфрақұрылымының операторы",
    "Оператор инфраструктуры «электронного правительства»",
    "Operator of the e-government infrastructure",
);
const TO_CONTACT_CENTRE: Text = t(
    "Бірыңғай байланыс орталығы",
    "Единый контакт-центр",
    "Unified contact centre",
);

/// Who is told of a change of the Rules [000 §13-1].
pub const fn addressee(addressee: Addressee) -> Text {
    match addressee {
        Addressee::StateCorporation => TO_STATE_CORPORATION,
        Addressee::Providers => TO_PROVIDERS,
        Addressee::EgovOperator => TO_EGOV_OPERATOR,
        Addressee::ContactCentre => TO_CONTACT_CENTRE,
    }
}

/// A mode, and what it means.
pub const fn mode(mode: FilingMode) -> (Text, Text) {
    match mode {
        FilingMode::Open => (MODE_OPEN, MODE_OPEN_NOTE),
        FilingMode::Training => (MODE_TRAINING, MODE_TRAINING_NOTE),
        FilingMode::Closed => (MODE_CLOSED, MODE_CLOSED_NOTE),
    }
}

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
