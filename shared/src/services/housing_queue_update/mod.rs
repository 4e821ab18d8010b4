//! Service G: updating, changing or supplementing the data of service A. Its form (Annex 3 to the Rules of
//! order 441) is not in the source: it asks what Annex 1 asks, answered as it was.

mod form;
mod passport;
mod procedure;
#[cfg(test)]
mod tests;

use super::housing_queue::{self, ACT};
use crate::{
    procedure::Routes,
    service::{FilingMode, Service, Updates},
    text::t,
};

/// Service G, procedure version G-441-661.
pub static SERVICE: Service = Service {
    id: "housing-queue-update",
    version: "G-441-661",
    name: passport::NAME,
    short: t(
        "Кезектегі мәліметтерді жаңарту",
        "Обновление сведений в очереди",
        "Updating your queue data",
    ),
    summary: t(
        "Кезекке өтініш берген адам мәліметтері өзгерсе, оларды осы өтінішпен жаңартады.",
        "Если сведения в заявлении на очередь изменились, их обновляют этим заявлением.",
        "If the data of your application for the queue change, you update them with this application.",
    ),
    act: ACT,
    mode: FilingMode::Training,
    facts: &passport::FACTS,
    eligibility: &[],
    eds_only: false,
    one_time_password: None,
    form: Some(&form::FORM),
    // The act names those of the base application [000 §11(2)]; what that has already is not asked for again.
    documents: housing_queue::SERVICE.documents,
    routes: Routes(&[&procedure::PROCEDURE]),
    // The act knows no refusal of an update.
    grounds: &[],
    checks: housing_queue::SERVICE.checks,
    rules: housing_queue::SERVICE.rules,
    updates: Some(UPDATES),
};

/// Who applies and to which office stays: another person, and an office elsewhere, take an application of their own. The
/// consents stay, because they were given once for as long as the registration lasts; a consent withdrawn would end it.
/// Name and surname do not: the state's record answers them, as it did then, and people marry.
const UPDATES: Updates = Updates {
    service: &housing_queue::SERVICE,
    case: "base_registration",
    fixed: &[
        "provider_unit",
        "applicant_iin",
        "check_consent",
        "secret_data_consent",
    ],
};
