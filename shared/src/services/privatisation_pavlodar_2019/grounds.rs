//! Grounds on which service D may be refused (`spec.md` 6.4). Point 10 of the Standard, which the regulation names, is not
//! in the source.

use crate::{service::RefusalGround, text::t};

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
