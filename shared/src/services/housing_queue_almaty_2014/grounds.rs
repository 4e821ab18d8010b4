//! Grounds on which service B may be refused, or an application not accepted (`spec.md` 6.2). Point 10 of the Standard, which
//! the regulation names, is not in the source: RB-1 stands for it, with the facts in the commission's words.

use crate::{service::RefusalGround, text::t};

/// The ground that an official gives: the others are what a step itself says.
pub(super) const GIVEN: &[&str] = &["RB-1"];

pub(super) static GROUNDS: [RefusalGround; 4] = [
    RefusalGround {
        code: "RB-1",
        text: t(
            "Стандарттың 10-тармағында көзделген жағдайларда және негіздер бойынша мемлекеттік қызмет көрсетуден бас \
            тарту",
            "отказ в оказании государственной услуги в случаях и по основаниям, предусмотренным пунктом 10 Стандарта",
            "refusal in the cases and on the grounds of point 10 of the Standard",
        ),
        by_portal: false,
        cite: "001 §3(1), §8(7)",
    },
    RefusalGround {
        code: "RB-2",
        text: t(
            "Стандарттың 9-тармағында қарастырылған тізбеге сәйкес құжаттар топтамасы толық ұсынылмаған",
            "представлен неполный пакет документов по перечню пункта 9 Стандарта",
            "the package of documents of point 9 of the Standard is incomplete",
        ),
        by_portal: false,
        cite: "001 §16",
    },
    RefusalGround {
        code: "RB-3",
        text: t(
            "құжаттардың толық болмауына байланысты сұралып отырған электрондық мемлекеттік қызметтен бас тарту",
            "отказ в запрашиваемой электронной государственной услуге из-за неполноты документов",
            "refusal of the requested electronic service because the documents are incomplete",
        ),
        by_portal: false,
        cite: "001 §9(9)",
    },
    RefusalGround {
        code: "RB-4",
        text: t(
            "көрсетілетін қызметті алушының деректерінде бұзушылықтар болуына байланысты немесе көрсетілетін қызметті \
            алушының ЭЦҚ түпнұсқалылығының расталмауына байланысты",
            "из-за нарушений в данных услугополучателя или неподтверждения подлинности его ЭЦП",
            "because of violations in the recipient's data, or because the recipient's EDS was not confirmed",
        ),
        by_portal: false,
        cite: "001 §9(4)",
    },
];
