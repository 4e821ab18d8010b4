//! Service D in its stages: the housing commission's decision (`spec.md` 4.6), the transfer to communal ownership (4.7), the
//! contract (4.8) and its payment. What the provider fills in at D1-3 says which of them a case passes.

mod contract;
mod decision;
mod forms;
mod outcomes;
mod tasks;
mod transfer;

use crate::{
    calendar::SCH_D,
    procedure::{Limit, Notice, Procedure, Receipt, Route, Seat, Stage, Step},
    text::t,
};

pub(super) static PROCEDURE: Procedure = Procedure {
    route: Route::ONLY,
    schedule: &SCH_D,
    term: Some(Limit::CalendarDays(30)),
    term_cite: "003 A1.S1",
    office: Seat::Asked("provider"),
    filing: "D1-0",
    entry: &["D1-0"],
    receipt: Receipt::FilingDay,
    accepted: &[Notice::cabinet("N-D1")],
    first: outcomes::FIRST,
    steps: &STEPS,
    stages: &STAGES,
};

static STEPS: [Step; 23] = [
    decision::STEPS[0],
    decision::STEPS[1],
    decision::STEPS[2],
    decision::STEPS[3],
    decision::STEPS[4],
    decision::STEPS[5],
    decision::STEPS[6],
    decision::STEPS[7],
    decision::STEPS[8],
    transfer::STEPS[0],
    transfer::STEPS[1],
    transfer::STEPS[2],
    transfer::STEPS[3],
    transfer::STEPS[4],
    transfer::STEPS[5],
    transfer::STEPS[6],
    contract::STEPS[0],
    contract::STEPS[1],
    contract::STEPS[2],
    contract::STEPS[3],
    contract::STEPS[4],
    contract::STEPS[5],
    contract::STEPS[6],
];

static STAGES: [Stage; 3] = [
    Stage {
        from: "D2-1",
        title: t(
            "2-кезең: тұрғын үйді коммуналдық меншікке беру",
            "Этап 2: передача жилья в коммунальную собственность",
            "Stage 2: the transfer to communal ownership",
        ),
        term: Limit::WorkingDays(15),
        since: None,
        cite: "003 A1.S2",
    },
    Stage {
        from: "D3-1",
        title: t(
            "3-кезең: электрондық шарт",
            "Этап 3: электронный договор",
            "Stage 3: the electronic contract",
        ),
        term: Limit::WorkingDays(5),
        since: None,
        cite: "003 A1.S3",
    },
    // DL-D4: from the day on which the second party signed.
    Stage {
        from: "D3-7",
        title: t(
            "Тұрғын үйдің құнын төлеу",
            "Оплата стоимости жилья",
            "Payment of the price of the home",
        ),
        term: Limit::CalendarDays(30),
        since: Some("D3-4"),
        cite: "003 §3",
    },
];
