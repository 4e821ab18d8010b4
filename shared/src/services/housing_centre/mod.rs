//! Service C: registration in the base «Тұрғын үймен қамтамасыз ету орталығы», Rules of order 130 in the
//! wording of order 115. The one act of the sources that is in force; its application form (annexes 2 and 3)
//! is not among them.

mod checks;
mod documents;
mod form;
mod grounds;
mod passport;
mod procedure;
mod rules;

use crate::{
    procedure::Routes,
    service::{Act, FilingMode, Service},
    text::t,
};

/// Service C, procedure version C-130-115.
///
/// one form; the act cites it as annex 2 (row 9) and as annex 3 (§13), and neither annex is in the source. X-06:
/// kandas are admitted in every case. X-08: no centre takes its applications.
pub static SERVICE: Service = Service {
    id: "housing-centre",
    version: "C-130-115",
    name: passport::NAME,
    short: t(
        "«Тұрғын үймен қамтамасыз ету орталығы» базасында есепке тұру",
        "Учёт в базе «Центр обеспечения жилищем»",
        "Housing Provision Centre register",
    ),
    summary: t(
        "Тұрғын үйге мұқтаж азаматтар мен қандастарды бірыңғай электрондық базада есепке қояды. Өтініш \
        банктің сайты арқылы беріледі.",
        "Граждан и кандасов, которым нужно жильё, ставят на учёт в единой электронной базе. Заявление подают \
        на сайте банка.",
        "Citizens and kandas in need of a home are registered in one electronic base. Apply on the bank's \
        site.",
    ),
    act: Act {
        title: passport::ACT,
        registered: "№ 36002; № 38193, 26.03.2026",
        in_force_from: "2026-07-12",
        repealed_by: None,
        base_order: None,
        source: "002",
    },
    mode: FilingMode::Open,
    facts: &passport::FACTS,
    eligibility: &passport::ELIGIBILITY,
    eds_only: true,
    one_time_password: Some("002 A.11(3)"),
    form: Some(&form::FORM),
    documents: &documents::DOCUMENTS,
    routes: Routes(&[&procedure::CASE_1, &procedure::CASE_2, &procedure::CASE_3]),
    grounds: &grounds::GROUNDS,
    checks: &checks::CHECKS,
    rules: &rules::RULES,
    updates: None,
};
