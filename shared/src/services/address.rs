//! The fields of an address, as every act that asks for one asks them [000 A1.11]; each names its own paragraph.

use super::directories::{COUNTRY, REGIONS, SETTLEMENTS};
use crate::{
    form::{Field, Kind},
    service::Cite,
    text::t,
};

/// Kazakhstan, or another country.
pub(super) const fn country(cite: Cite) -> Field {
    let kind = Kind::Suggest {
        max: 100,
        options: &COUNTRY,
    };
    Field::new("country", t("ел", "Страна", "Country"), kind, cite)
}

/// The oblast, or the city of republican significance.
pub(super) const fn region(cite: Cite) -> Field {
    Field::new(
        "region",
        t("облыс", "Область", "Oblast"),
        Kind::Directory(&REGIONS),
        cite,
    )
}

/// The district, where there is one.
pub(super) const fn district(cite: Cite) -> Field {
    Field::new(
        "district",
        t("аудан", "Район", "District"),
        Kind::Line { max: 100 },
        cite,
    )
    .optional()
}

/// City or village.
pub(super) const fn settlement(cite: Cite) -> Field {
    let kind = Kind::Suggest {
        max: 100,
        options: &SETTLEMENTS,
    };
    let label = t("елді мекен", "Населённый пункт", "Settlement");
    Field::new("settlement", label, kind, cite).ask(t(
        "Үй қай қалада немесе ауылда?",
        "В каком городе или селе находится жильё?",
        "In which city or village is it?",
    ))
}

/// The street.
pub(super) const fn street(cite: Cite) -> Field {
    Field::new(
        "street",
        t("көше", "Улица", "Street"),
        Kind::Line { max: 500 },
        cite,
    )
}

/// The house.
pub(super) const fn house(cite: Cite) -> Field {
    Field::new("house", t("үй", "Дом", "House"), Kind::Line { max: 20 }, cite)
}

/// The block of the house, where there is one.
pub(super) const fn block(cite: Cite) -> Field {
    Field::new(
        "block",
        t("корпус", "Корпус", "Block"),
        Kind::Line { max: 20 },
        cite,
    )
    .optional()
}

/// The flat, where there is one.
pub(super) const fn flat(cite: Cite) -> Field {
    Field::new(
        "flat",
        t("пәтер", "Квартира", "Flat"),
        Kind::Line { max: 20 },
        cite,
    )
    .optional()
}
