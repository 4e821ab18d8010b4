//! Service F: payments for housing rented in the private fund, Rules of order 60 in the wording of order 661.
//! The source has the preamble, paragraph 1 and paragraph 9(3) only.

mod checks;
mod documents;
mod form;
mod passport;
mod procedure;
mod rules;

use crate::{
    procedure::Routes,
    service::{Act, FilingMode, Service},
    text::t,
};

/// Service F, procedure version F-60-661.
pub static SERVICE: Service = Service {
    id: "rent-payment",
    version: "F-60-661",
    name: passport::NAME,
    short: t(
        "Жалға алынған тұрғынжай үшін төлем",
        "Выплата за аренду жилья",
        "Payment for a rented home",
    ),
    summary: t(
        "Кезекте тұрған кейбір санаттағы азаматтарға жеке иесінен жалға алған үйі үшін төлем тағайындайды.",
        "Отдельным категориям граждан, стоящих в очереди, назначают выплату за жильё, снятое у частного \
        владельца.",
        "Certain citizens in the queue are assigned a payment for a home rented from a private owner.",
    ),
    act: Act {
        title: passport::ACT,
        registered: "№ 26793; № 30866, 30.11.2022",
        in_force_from: "",
        repealed_by: Some(t(
            "№ 661 бұйрықтың күші жойылған: Өнеркәсіп және құрылыс министрінің 2023 жылғы 27 желтоқсандағы № \
            168 бұйрығы",
            "Приказ № 661 утратил силу: приказ Министра промышленности и строительства от 27 декабря 2023 \
            года № 168",
            "Order No. 661 was repealed by order No. 168 of the Minister of Industry and Construction of 27 \
            December 2023",
        )),
        base_order: Some(t(
            "№ 60 бұйрық: мәртебесі дереккөзде көрсетілмеген",
            "Приказ № 60: статус в источнике не указан",
            "Order No. 60: status not in the source",
        )),
        source: "000",
    },
    mode: FilingMode::Training,
    facts: &passport::FACTS,
    eligibility: &passport::ELIGIBILITY,
    eds_only: false,
    one_time_password: None,
    form: Some(&form::FORM),
    documents: &documents::DOCUMENTS,
    routes: Routes(&[&procedure::PROCEDURE]),
    grounds: &[],
    checks: &checks::CHECKS,
    rules: &rules::RULES,
    updates: None,
};
