//! Service E: housing assistance, Almaty oblast, regulation of 2012.

mod documents;
mod form;
mod grounds;
mod offices;
mod passport;
mod procedure;

use crate::{
    procedure::Routes,
    service::{Act, FilingMode, Service},
    text::t,
};

/// Service E, procedure version E-ALO-2012: through the authorised body or a public service centre.
pub static SERVICE: Service = Service {
    id: "housing-assistance-almaty-region-2012",
    version: "E-ALO-2012",
    name: passport::NAME,
    short: t(
        "Тұрғын үй көмегі: Алматы облысы, 2012 жыл",
        "Жилищная помощь: Алматинская область, 2012 год",
        "Housing assistance: Almaty oblast, 2012",
    ),
    summary: t(
        "Тұрғын үй көмегі осылай тағайындалатын. Өтініш бөлімге немесе халыққа қызмет көрсету орталығына \
        берілетін.",
        "Так назначали жилищную помощь. Заявление подавали в отдел или в центр обслуживания населения.",
        "How housing assistance was assigned. Applications went to the department or to a public service \
        centre.",
    ),
    act: Act {
        title: passport::ACT,
        registered: "№ 2285, 21.01.2013",
        in_force_from: "",
        repealed_by: Some(t(
            "Алматы облысы әкімдігінің 2014 жылғы 2 маусымдағы № 196 қаулысы",
            "Постановление акимата Алматинской области от 2 июня 2014 года № 196",
            "Resolution No. 196 of the akimat of Almaty oblast of 2 June 2014",
        )),
        base_order: None,
        source: "004",
    },
    mode: FilingMode::Training,
    facts: &passport::FACTS,
    eligibility: &[],
    eds_only: false,
    one_time_password: None,
    form: Some(&form::FORM),
    documents: &documents::DOCUMENTS,
    routes: Routes(&[&procedure::LEB, &procedure::PSC]),
    grounds: &grounds::GROUNDS,
    checks: &[],
    rules: &[],
    updates: None,
};
