//! Service D: privatisation of dwellings from the state housing fund, Pavlodar oblast, regulation of 2019.

mod documents;
mod form;
mod grounds;
mod passport;
mod procedure;

use crate::{
    procedure::Routes,
    service::{Act, FilingMode, Service},
    text::t,
};

/// Service D, procedure version D-PVL-2019.
pub static SERVICE: Service = Service {
    id: "privatisation-pavlodar-2019",
    version: "D-PVL-2019",
    name: passport::NAME,
    short: t(
        "Тұрғын үйді жекешелендіру: Павлодар облысы, 2019 жыл",
        "Приватизация жилья: Павлодарская область, 2019 год",
        "Privatisation: Pavlodar oblast, 2019",
    ),
    summary: t(
        "Мемлекеттік тұрғын үй қорынан берілген үйді осылай меншікке алатын. Шарт электрондық түрде \
        жасалатын.",
        "Так получали в собственность жильё из государственного жилищного фонда. Договор заключали в \
        электронном виде.",
        "How a dwelling from the state housing fund was made one's own. The contract was electronic.",
    ),
    act: Act {
        title: passport::ACT,
        registered: "№ 6654, 06.12.2019",
        in_force_from: "",
        repealed_by: Some(t(
            "Павлодар облысы әкімдігінің 2020 жылғы 1 қыркүйектегі № 184/4 қаулысы",
            "Постановление акимата Павлодарской области от 1 сентября 2020 года № 184/4",
            "Resolution No. 184/4 of the akimat of Pavlodar oblast of 1 September 2020",
        )),
        base_order: None,
        source: "003",
    },
    mode: FilingMode::Training,
    facts: &passport::FACTS,
    eligibility: &[],
    eds_only: false,
    one_time_password: None,
    form: Some(&form::FORM),
    documents: &documents::DOCUMENTS,
    routes: Routes(&[&procedure::PROCEDURE]),
    grounds: &grounds::GROUNDS,
    checks: &[],
    rules: &grounds::RULES,
    updates: None,
};
