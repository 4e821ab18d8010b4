//! Words of the administrator's pages of offices and of the days they work.

use crate::text::{Text, t};

/// Heading, and link in the menu.
pub const OFFICES: Text = t("Бөлімдер", "Отделы", "Offices");
/// What an edit does.
pub const LEAD: Text = t(
    "Өтініш беруші осы бөлімдердің ішінен таңдайды. Өзгеріс бірден күшіне енеді. Бөлім жойылмайды: жабылған бөлім жаңа өтініш \
     қабылдамайды, ал бұрынғы істері сонда қалады.",
    "Из этих отделов выбирает заявитель. Изменение действует сразу. Отделы не удаляются: закрытый отдел не принимает новых \
     заявлений, а его дела остаются у него.",
    "Applicants choose among these offices. An edit holds at once. No office is deleted: a closed one takes no new \
     applications, and its cases stay with it.",
);
/// Heading of a form.
pub const ADD: Text = t("Бөлім қосу", "Добавить отдел", "Add an office");
/// Where the new office lies.
pub const PLACE: Text = t(
    "Қай қалада немесе ауданда",
    "В каком городе или районе",
    "In which city or district",
);
/// What hangs on it.
pub const PLACE_HINT: Text = t(
    "Орынға қойылатын талаптар осыған байланысты. Кейін өзгермейді.",
    "От этого зависят требования к месту. Потом не меняется.",
    "The requirements about the place hang on it. It does not change later.",
);
/// Field.
pub const NAME_KK: Text = t("Қазақша атауы", "Название на казахском", "Name in Kazakh");
/// Field.
pub const NAME_RU: Text = t("Орысша атауы", "Название на русском", "Name in Russian");
/// Field.
pub const NAME_EN: Text = t("Ағылшынша атауы", "Название на английском", "Name in English");
/// Field.
pub const ADDRESS: Text = t("Мекенжайы", "Адрес", "Address");
/// Field.
pub const PHONE: Text = t("Телефоны", "Телефон", "Telephone");
/// How to write it.
pub const PHONE_HINT: Text = t(
    "Мысалы: +7 (727) 123-45-67",
    "Например: +7 (727) 123-45-67",
    "For example: +7 (727) 123-45-67",
);
/// Group of boxes.
pub const SERVICES: Text = t(
    "Көрсететін қызметтері",
    "Какие услуги оказывает",
    "Services it provides",
);
/// Box.
pub const CLOSED: Text = t(
    "Жабық: жаңа өтініш қабылдамайды",
    "Закрыт: не принимает новых заявлений",
    "Closed: takes no new applications",
);
/// Mark of a closed office.
pub const CLOSED_MARK: Text = t("жабық", "закрыт", "closed");
/// Mark of an added office.
pub const ADDED_MARK: Text = t("қосылған", "добавлен", "added");
/// An office that provides nothing.
pub const NO_SERVICES: Text = t("Қызмет көрсетпейді", "Не оказывает услуг", "Provides no service");
/// Cases that stay. Mark: `count`.
pub const PENDING: Text = t(
    "Аяқталмаған істері: {count}",
    "Незавершённых дел: {count}",
    "Cases not finished: {count}",
);
/// Search field.
pub const FIND: Text = t("Атауы бойынша іздеу", "Поиск по названию", "Search by name");
/// Nothing found.
pub const NONE: Text = t(
    "Мұндай бөлім табылмады.",
    "Такой отдел не найден.",
    "No such office was found.",
);
/// What was saved. Mark: `name`.
pub const SAVED: Text = t("{name}: сақталды.", "{name}: сохранено.", "{name}: saved.");

/// Which days are worked.
pub const WEEK: Text = t("Жұмыс күндері", "Рабочие дни", "Working days");
/// Heading of a row. Mark: `number`.
pub const OWN_DAY: Text = t("{number}-ерекше күн", "Особый день {number}", "Own day {number}");
/// Button.
pub const ADD_DAY: Text = t(
    "Уақыты бөлек күн қосу",
    "Добавить день с другими часами",
    "Add a day with other hours",
);
/// Field.
pub const WEEKDAY: Text = t("Апта күні", "День недели", "Day of the week");
/// Names of the days of the week, Monday first.
pub const WEEKDAYS: [Text; 7] = [
    t("дүйсенбі", "понедельник", "Monday"),
    t("сейсенбі", "вторник", "Tuesday"),
    t("сәрсенбі", "среда", "Wednesday"),
    t("бейсенбі", "четверг", "Thursday"),
    t("жұма", "пятница", "Friday"),
    t("сенбі", "суббота", "Saturday"),
    t("жексенбі", "воскресенье", "Sunday"),
];
