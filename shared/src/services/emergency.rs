//! The only dwelling, declared emergency, as the acts that ask for it ask [000 A1.11].

use super::{address, codes::REALTY};
use crate::{
    form::{Field, Kind, When},
    service::Cite,
    text::t,
};

/// The fields of the group `emergency`; each act names its own paragraph.
pub(super) const fn fields(cite: Cite) -> [Field; 10] {
    [
        Field::new(
            "kind",
            t(
                "жылжымайтын мүлік объектісінің түрі",
                "Вид объекта недвижимости",
                "Kind of real-estate object",
            ),
            Kind::One(&REALTY),
            cite,
        )
        .ask(t(
            "Бұл қандай тұрғын үй?",
            "Какое это жильё?",
            "What kind of home is it?",
        )),
        Field::new(
            "cadastral_no",
            t("кадастрлық нөмірі", "Кадастровый номер", "Cadastral number"),
            Kind::Cadastral,
            cite,
        )
        .hint(t(
            "Нөмір үйдің техникалық паспортында немесе меншік құқығы туралы құжатында жазылған.",
            "Номер указан в техническом паспорте жилья или в документе о праве собственности.",
            "It stands in the technical passport of the home or in the title document.",
        )),
        address::country(cite).hint(t(
            "Әдетте Қазақстан Республикасы. Басқа ел болса, өзгертіңіз.",
            "Обычно Республика Казахстан. Если страна другая, исправьте.",
            "Usually the Republic of Kazakhstan. Change it if it is another country.",
        )),
        // DR-19: the three cities belong to no oblast.
        address::region(cite).when(When::Not(&When::Is(
            "emergency/settlement",
            &["Астана", "Алматы", "Шымкент"],
        ))),
        address::district(cite),
        address::settlement(cite).hint(t(
            "Өтініш үй авариялық деп танылған елді мекенде берілуі керек.",
            "Заявление нужно подавать в том населённом пункте, где жильё признано аварийным.",
            "The application must be made in the place where the home was declared emergency.",
        )),
        address::street(cite),
        address::house(cite),
        address::block(cite),
        address::flat(cite),
    ]
}
