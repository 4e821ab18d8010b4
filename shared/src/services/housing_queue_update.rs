//! Being written.
use crate::{service::{Act, FilingMode, Service}, text::t};
/// The service.
pub static SERVICE: Service = Service { id: "housing-queue-update", version: "", name: t("","",""), short: t("","",""), summary: t("","",""),
 act: Act { title: t("","",""), registered: "", in_force_from: "", repealed_by: None, base_order: None, source: "" }, mode: FilingMode::Training,
 facts: &[], eligibility: &[], form: None, documents: &[], procedure: None, grounds: &[] };
