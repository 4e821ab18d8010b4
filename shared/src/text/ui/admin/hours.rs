//! Words of the working hours.

use crate::text::{Text, t};

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
/// It was saved. Mark: `name`.
pub const HOURS_SAVED: Text = t(
    "{name}: жұмыс уақыты сақталды.",
    "{name}: часы работы сохранены.",
    "{name}: the hours are saved.",
);
