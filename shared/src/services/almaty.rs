//! The offices of the act of Almaty: the department that provides, and the public service centre's departments
//! [001 A1, A2]. The names are the acts' own, shortened: «Халыққа қызмет көрсету орталығы» is «ХҚО».

use crate::{form::Choice, text::t};

/// The provider of service B [001 §1, A1].
pub static DEPARTMENT: [Choice; 1] = [Choice::new(
    "almaty-department",
    t(
        "Алматы қаласы Тұрғын үй және тұрғын үй инспекциясының басқармасы",
        "Управление жилья и жилищной инспекции города Алматы",
        "Almaty City Department of Housing and Housing Inspection",
    ),
)];

/// The departments of the public service centre's Almaty branch, in the order of [001 A2].
pub static CENTRES: [Choice; 7] = [
    Choice::new(
        "psc-alatau",
        t(
            "Алматы ХҚО, Алатау аудандық бөлімі",
            "ЦОН Алматы, отдел Алатауского района",
            "Almaty public service centre, Alatau district",
        ),
    ),
    Choice::new(
        "psc-almaly",
        t(
            "Алматы ХҚО, Алмалы аудандық бөлімі",
            "ЦОН Алматы, отдел Алмалинского района",
            "Almaty public service centre, Almaly district",
        ),
    ),
    Choice::new(
        "psc-auezov",
        t(
            "Алматы ХҚО, Әуезов аудандық бөлімі",
            "ЦОН Алматы, отдел Ауэзовского района",
            "Almaty public service centre, Auezov district",
        ),
    ),
    Choice::new(
        "psc-bostandyk",
        t(
            "Алматы ХҚО, Бостандық аудандық бөлімі",
            "ЦОН Алматы, отдел Бостандыкского района",
            "Almaty public service centre, Bostandyk district",
        ),
    ),
    Choice::new(
        "psc-zhetysu",
        t(
            "Алматы ХҚО, Жетісу аудандық бөлімі",
            "ЦОН Алматы, отдел Жетысуского района",
            "Almaty public service centre, Zhetysu district",
        ),
    ),
    Choice::new(
        "psc-medeu",
        t(
            "Алматы ХҚО, Медеу аудандық бөлімі",
            "ЦОН Алматы, отдел Медеуского района",
            "Almaty public service centre, Medeu district",
        ),
    ),
    Choice::new(
        "psc-turksib",
        t(
            "Алматы ХҚО, Түрксіб аудандық бөлімі",
            "ЦОН Алматы, отдел Турксибского района",
            "Almaty public service centre, Turksib district",
        ),
    ),
];

/// Where a centre's department is, as [001 A2] has it; "" for another office.
pub fn address(code: &str) -> &'static str {
    match code {
        "psc-alatau" => "Алматы қаласы, «Шаңырақ-2» шағынауданы, Жанқожа батыр көшесі, 24",
        "psc-almaly" => "Алматы қаласы, Бөгенбай батыр көшесі, 221",
        "psc-auezov" => "Алматы қаласы, Жандосов көшесі, 51",
        "psc-bostandyk" => "Алматы қаласы, «Алмагүл» шағынауданы, 9-А",
        "psc-zhetysu" => "Алматы қаласы, Төле би көшесі, 155",
        "psc-medeu" => "Алматы қаласы, Марков көшесі, 44",
        "psc-turksib" => "Алматы қаласы, Зорге көшесі, 9",
        "almaty-department" => "Алматы қаласы, Жароков көшесі, 215",
        _ => "",
    }
}
