//! The ground on which service E may be refused (`spec.md` 6.4). Point 14 of the Standard, which lists them, is not in the
//! source [004 §10]: the official says in the facts which of them it is.

use crate::{service::RefusalGround, text::t};

pub(super) static GROUNDS: [RefusalGround; 1] = [RefusalGround {
    code: "RE-1",
    text: t(
        "мемлекеттік қызметті көрсету стандартының 14 тармағында көзделген негіз",
        "основание, предусмотренное пунктом 14 стандарта государственной услуги",
        "a ground provided for in point 14 of the Standard of the service",
    ),
    cite: "004 §10",
    by_portal: false,
}];
