//! Service B: the housing queue as Almaty kept it in 2014, regulation of the city akimat.

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

/// Service B, procedure version B-ALM-2014: by the portal and by the public service centre.
pub static SERVICE: Service = Service {
    id: "housing-queue-almaty-2014",
    version: "B-ALM-2014",
    name: passport::NAME,
    short: t(
        "Тұрғын үй кезегі: Алматы, 2014 жыл",
        "Очередь на жильё: Алматы, 2014 год",
        "Housing queue: Almaty, 2014",
    ),
    summary: t(
        "Алматы қаласында тұрғын үйге мұқтаж азаматтарды есепке алып, кезекке қоятын. Өтініш ХҚО немесе \
        портал арқылы берілетін.",
        "Так в Алматы ставили на учёт и в очередь граждан, которым нужно жильё. Заявление подавали через ЦОН \
        или портал.",
        "How Almaty registered and queued citizens in need of a home. They applied at a public service \
        centre or on the portal.",
    ),
    act: Act {
        title: passport::ACT,
        registered: "№ 1045, 13.05.2014",
        in_force_from: "",
        repealed_by: Some(t(
            "Алматы қаласы әкімдігінің 2015 жылғы 29 маусымдағы № 2/404 қаулысы",
            "Постановление акимата города Алматы от 29 июня 2015 года № 2/404",
            "Resolution No. 2/404 of the akimat of the city of Almaty of 29 June 2015",
        )),
        base_order: None,
        source: "001",
    },
    mode: FilingMode::Training,
    facts: &passport::FACTS,
    eligibility: &[],
    eds_only: false,
    one_time_password: None,
    form: Some(&form::FORM),
    documents: &documents::DOCUMENTS,
    routes: Routes(&[&procedure::PORTAL, &procedure::CENTRE]),
    grounds: &grounds::GROUNDS,
    checks: &[],
    rules: &[],
    updates: None,
};
