//! The fields of a row and of a group in Annex 1 of service A, one table each.

use super::{
    super::codes::RELATION,
    codes::{HEALTH, INCOME_KIND, WORK},
};
use crate::{
    form::{Field, Kind},
    text::t,
};

/// One member of the family [000 A1.3].
pub(super) static FAMILY: [Field; 5] = [
    Field::new(
        "surname",
        t(
            "отбасы мүшесінің тегі",
            "Фамилия члена семьи",
            "Family member's surname",
        ),
        Kind::Name,
        "000 A1.3",
    ),
    Field::new("name", t("аты", "Имя", "Name"), Kind::Name, "000 A1.3"),
    Field::new(
        "patronymic",
        t(
            "әкесінің аты (бар болған кезде)",
            "Отчество (при наличии)",
            "Patronymic (if any)",
        ),
        Kind::Name,
        "000 A1.3",
    )
    .optional(),
    Field::new(
        "relation",
        t("туыстық дәрежесі", "Степень родства", "Degree of kinship"),
        Kind::One(&RELATION),
        "000 A1.3",
    )
    .ask(t(
        "Ол сізге кім болып келеді?",
        "Кем этот человек вам приходится?",
        "How is this person related to you?",
    ))
    .hint(t(
        "Адамды отбасы мүшесі деп сот таныса, сот шешімінің көшірмесі керек болуы мүмкін.",
        "Если человека признал членом семьи суд, может понадобиться копия решения суда.",
        "If a court recognised the person as a family member, a copy of its decision may be needed.",
    )),
    Field::new("iin", t("ЖСН", "ИИН", "IIN"), Kind::Iin, "000 A1.3").hint(t(
        "Жеке куәлікте немесе туу туралы куәлікте жазылған 12 сан.",
        "12 цифр в удостоверении личности или в свидетельстве о рождении.",
        "The 12 digits on the identity card or the birth certificate.",
    )),
];

/// One income of one person [000 A1.4]; its period is that of all, `income_period` (DR-15).
pub(super) static INCOME: [Field; 3] = [
    Field::new(
        "person",
        t(
            "табыс алушының ЖСН",
            "ИИН получателя дохода",
            "IIN of the income recipient",
        ),
        Kind::Person,
        "000 A2.8",
    )
    .ask(t("Бұл кімнің табысы?", "Чей это доход?", "Whose income is it?")),
    Field::new(
        "kind",
        t("табыстың атауы", "Наименование дохода", "Name of income"),
        Kind::One(&INCOME_KIND),
        "000 A1.4",
    )
    .ask(t(
        "Бұл қандай табыс?",
        "Какой это доход?",
        "What kind of income is it?",
    )),
    Field::new("amount", t("сомасы", "Сумма", "Amount"), Kind::Money, "000 A1.4")
        .ask(t(
            "Он екі айда барлығы қанша алды?",
            "Сколько получено всего за двенадцать месяцев?",
            "How much was it over the twelve months in all?",
        ))
        .hint(t(
            "Теңгемен, тиынсыз.",
            "В тенге, без тиынов.",
            "In tenge, without tiyn.",
        )),
];

/// One person's health [000 A1.7].
pub(super) static HEALTH_ROW: [Field; 2] = [
    Field::new("health_iin", t("ЖСН", "ИИН", "IIN"), Kind::Person, "000 A1.7").ask(t(
        "Бұл кім?",
        "Кто это?",
        "Who is it?",
    )),
    Field::new(
        "health_kind",
        t(
            "мүгедектігі бар адам, қарттық, жүрек-қан тамыр ауруларының және басқа ауыр науқастар \
            (қажеттісінің астын сызу)",
            "Лицо с инвалидностью, престарелые, больные сердечно-сосудистыми и другими тяжёлыми \
            заболеваниями (нужное подчеркнуть)",
            "Person with disability, old age, cardiovascular and other serious patients (underline as \
            needed)",
        ),
        Kind::Many(&HEALTH),
        "000 A1.7",
    )
    .ask(t(
        "Оған қайсысы қатысты?",
        "Что к нему относится?",
        "Which of these apply?",
    )),
];

/// The workplace of civil servants and the like [000 A1.9].
pub(super) static WORKPLACE: [Field; 2] = [
    Field::new(
        "bin",
        t(
            "бизнес сәйкестендіру нөмірі",
            "БИН работодателя",
            "BIN of the employer",
        ),
        Kind::Bin,
        "000 A1.9",
    )
    .ask(t(
        "Жұмыс орныңыздың БСН-і қандай?",
        "Какой БИН у вашей организации?",
        "What is your employer's BIN?",
    ))
    .hint(t(
        "БСН 12 саннан тұрады. Оны кадр бөлімінен сұрап біле аласыз.",
        "БИН состоит из 12 цифр. Его подскажут в отделе кадров.",
        "The BIN has 12 digits. Your personnel office knows it.",
    )),
    Field::new(
        "category",
        t("жұмыс санаты", "Категория работника", "Workplace category"),
        Kind::One(&WORK),
        "000 A1.9",
    )
    .ask(t(
        "Сіз кім болып қызмет етесіз?",
        "Кем вы работаете или служите?",
        "What kind of employee are you?",
    )),
];

/// The guardian who files for a child [000 A1.10]: all four or none.
pub(super) static GUARDIAN: [Field; 4] = [
    Field::new("iin", t("ЖСН", "ИИН", "IIN"), Kind::Iin, "000 A1.10").ask(t(
        "Қорғаншының ЖСН-і қандай?",
        "Какой ИИН у опекуна?",
        "What is the guardian's IIN?",
    )),
    Field::new(
        "decision_no",
        t(
            "шешімнің (қорғаншылық) нөмірі",
            "Номер решения (об опеке)",
            "Number of the guardianship decision",
        ),
        Kind::Line { max: 50 },
        "000 A1.10",
    )
    .hint(t(
        "Қорғаншы етіп тағайындау туралы шешімде жазылған.",
        "Указан в решении о назначении опекуна.",
        "It stands on the decision that appointed the guardian.",
    )),
    Field::new(
        "date",
        t(
            "қорғаншылыққа алған күні",
            "Дата взятия под опеку",
            "Date guardianship was taken",
        ),
        Kind::PastDate,
        "000 A1.10",
    ),
    Field::new(
        "authority",
        t(
            "шешім қабылдаған орган",
            "Орган, принявший решение",
            "Body that made the decision",
        ),
        Kind::Line { max: 500 },
        "000 A1.10",
    ),
];
