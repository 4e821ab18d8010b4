//! Service A: registration in the queue for state housing, Rules of order 441 in the wording of order 661.

mod checks;
mod circumstances;
mod codes;
mod documents;
mod fields;
mod form;
mod grounds;
mod groups;
mod passport;
mod procedure;
mod rules;

pub(super) use form::{RULES, SECTIONS};
pub(super) use procedure::ACCEPTED;

use crate::{
    procedure::Routes,
    service::{Act, FilingMode, Service},
    text::t,
};

/// The order that amended the Rules; its update service (G) stands in it too.
pub(super) const ACT: Act = Act {
    title: passport::ACT,
    registered: "№ 30866, 30.11.2022",
    in_force_from: "",
    repealed_by: Some(t(
        "Өнеркәсіп және құрылыс министрінің 2023 жылғы 27 желтоқсандағы № 168 бұйрығы",
        "Приказ Министра промышленности и строительства от 27 декабря 2023 года № 168",
        "Order No. 168 of the Minister of Industry and Construction of 27 December 2023",
    )),
    base_order: Some(t(
        "№ 441 бұйрық: мәртебесі дереккөзде көрсетілмеген",
        "Приказ № 441: статус в источнике не указан",
        "Order No. 441: status not in the source",
    )),
    source: "000",
};

/// Service A, procedure version A-441-661.
pub static SERVICE: Service = Service {
    id: "housing-queue",
    version: "A-441-661",
    name: passport::NAME,
    short: t("Тұрғын үй кезегіне тұру", "Очередь на жильё", "Housing queue"),
    summary: t(
        "Тұрғын үйге мұқтаж азаматтарды есепке алып, кезекке қояды. Тұрғын үй мемлекеттікі болады немесе оны \
        әкімдік жалға алып береді.",
        "Граждан, которым нужно жильё, ставят на учёт и в очередь. Жильё принадлежит государству, или его \
        снимает акимат.",
        "Citizens in need of a home are registered and put in a queue. The home belongs to the state or is \
        rented by the akimat.",
    ),
    act: ACT,
    mode: FilingMode::Training,
    facts: &passport::FACTS,
    eligibility: &passport::ELIGIBILITY,
    eds_only: false,
    one_time_password: Some("000 A2.10(3)"),
    form: Some(&form::FORM),
    documents: &documents::DOCUMENTS,
    routes: Routes(&[&procedure::PROCEDURE]),
    grounds: &grounds::GROUNDS,
    checks: &checks::CHECKS,
    rules: &rules::RULES,
    updates: None,
};
