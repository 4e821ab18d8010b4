//! The fields of people, as the product asks them where the act's own form is not in the sources; each act names its own
//! paragraph.

use super::codes::RELATION;
use crate::{
    form::{Field, Kind},
    service::Cite,
    text::t,
};

/// Name and IIN of the applicant: the state's record answers.
pub(super) const fn applicant(cite: Cite) -> [Field; 4] {
    [
        surname("applicant_surname", cite)
            .autocomplete("family-name")
            .known(),
        name("applicant_name", cite).autocomplete("given-name").known(),
        patronymic("applicant_patronymic", cite)
            .autocomplete("additional-name")
            .known(),
        Field::new(
            "applicant_iin",
            t(
                "жеке сәйкестендіру нөмірі",
                "Индивидуальный идентификационный номер",
                "Individual identification number",
            ),
            Kind::Iin,
            cite,
        )
        .known(),
    ]
}

/// A family member with the degree of kinship.
pub(super) const fn member(cite: Cite) -> [Field; 5] {
    [
        surname("surname", cite),
        name("name", cite),
        patronymic("patronymic", cite),
        Field::new(
            "relation",
            t("туыстық дәрежесі", "Степень родства", "Degree of kinship"),
            Kind::One(&RELATION),
            cite,
        ),
        iin("iin", cite),
    ]
}

/// A surname.
pub(super) const fn surname(code: &'static str, cite: Cite) -> Field {
    Field::new(code, t("тегі", "Фамилия", "Surname"), Kind::Name, cite)
}

/// A given name.
pub(super) const fn name(code: &'static str, cite: Cite) -> Field {
    Field::new(code, t("аты", "Имя", "Name"), Kind::Name, cite)
}

/// A patronymic, for whoever has one.
pub(super) const fn patronymic(code: &'static str, cite: Cite) -> Field {
    Field::new(
        code,
        t("әкесінің аты", "Отчество", "Patronymic"),
        Kind::Name,
        cite,
    )
    .optional()
}

/// An IIN.
pub(super) const fn iin(code: &'static str, cite: Cite) -> Field {
    Field::new(code, t("ЖСН", "ИИН", "IIN"), Kind::Iin, cite)
}
