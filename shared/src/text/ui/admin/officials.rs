//! Words of the pages of officials and deputies.

use crate::text::{Text, t};

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
