//! Grounds on which service D may be refused (`spec.md` 6.4). Point 10 of the Standard, which the regulation names, is not
//! in the source.

use crate::{
    eligibility::{Rule, Test},
    service::{Fact, RefusalGround},
    text::{quote, t},
};

/// What the system itself can see of RD-1: a document that had expired when the application was filed.
pub(super) static RULES: [Rule; 1] = [Rule {
    id: "ED-D9",
    fact: &VALID,
    ground: "RD-1",
    test: Test::DocumentsValid {
        rows: "documents",
        name: "name",
        until: "valid_until",
    },
}];

static VALID: Fact = Fact {
    label: t(
        "Құжаттардың мерзімі",
        "Срок действия документов",
        "Validity of the documents",
    ),
    value: t(
        "Тіркелген құжаттардың мерзімі өтпеген",
        "Срок действия приложенных документов не истёк",
        "None of the attached documents has expired",
    ),
    quote: quote(
        "құжаттардың толық емес топтамасын және (немесе) қолданылу мерзімі өткен құжаттарды ұсынған жағдайда",
    ),
    cite: "003 §5",
};

pub(super) static GROUNDS: [RefusalGround; 5] = [
    RefusalGround {
        code: "RD-1",
        text: t(
            "құжаттардың толық емес топтамасын және (немесе) қолданылу мерзімі өткен құжаттарды ұсынған жағдайда",
            "представление неполного пакета документов и (или) документов с истёкшим сроком действия",
            "an incomplete package of documents and/or expired documents were submitted",
        ),
        by_portal: false,
        cite: "003 §5",
    },
    RefusalGround {
        code: "RD-2",
        text: t(
            "көрсетілетін қызметті алушының деректерінде бұзушылықтардың болуына байланысты",
            "в связи с нарушениями в данных услугополучателя",
            "because of violations in the recipient's data",
        ),
        by_portal: true,
        cite: "003 §10",
    },
    RefusalGround {
        code: "RD-3",
        text: t(
            "көрсетілетін қызметті алушының ЭЦҚ түпнұсқалығының расталмауына байланысты",
            "в связи с неподтверждением подлинности ЭЦП услугополучателя",
            "because the recipient's EDS was not confirmed as authentic",
        ),
        by_portal: true,
        cite: "003 §10",
    },
    RefusalGround {
        code: "RD-4",
        text: t(
            "көрсетілетін қызметті алушының құжаттар топтамасында бұзушылықтардың болуына байланысты",
            "в связи с нарушениями в пакете документов услугополучателя",
            "because of violations in the recipient's package of documents",
        ),
        by_portal: false,
        cite: "003 §10",
    },
    RefusalGround {
        code: "RD-5",
        text: t(
            "тұрғын үй комиссиясының теріс қорытындысы",
            "отрицательное заключение жилищной комиссии",
            "negative conclusion of the housing commission",
        ),
        by_portal: false,
        cite: "003 §3, A1.S1",
    },
];
