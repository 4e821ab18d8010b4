//! The ways of the steps EL-1 to EL-5 (`spec.md` 4.10).

use super::{ARCHIVED, HANDED, NOTICE_DRAFTED, REFUSAL_DRAFTED, REFUSAL_SIGNED, RESOLVED, RETURNED, SIGNED};
use crate::{
    procedure::{Ask, Outcome, State, Way},
    text::t,
};

/// After the registration: the head's resolution.
pub(in super::super) const FIRST: &[Way] = &[("EL-2", "resolved")];

/// While the documents are being checked.
const CHECKING: &[Way] = &[("EL-3", "drafted"), ("EL-3", "refusal_drafted")];

/// Once the answer is signed: in hand or by post [004 §11(6)].
const SIGNED_ONE: &[Way] = &[("EL-5", "handed"), ("EL-5", "posted")];

/// Once it is given.
const GIVEN: &[Way] = &[("EL-5", "archived")];

pub(in super::super) const RESOLUTION: &[Outcome] = &[Outcome {
    next: CHECKING,
    ..RESOLVED
}];

pub(in super::super) const CHECK: &[Outcome] = &[
    Outcome {
        next: &[("EL-4", "signed"), ("EL-4", "returned")],
        ..NOTICE_DRAFTED
    },
    Outcome {
        next: &[("EL-4", "refusal_signed"), ("EL-4", "returned")],
        asks: &[Ask::Grounds],
        ..REFUSAL_DRAFTED
    },
];

pub(in super::super) const SIGNATURE: &[Outcome] = &[
    Outcome {
        next: SIGNED_ONE,
        ..SIGNED
    },
    Outcome {
        next: SIGNED_ONE,
        ..REFUSAL_SIGNED
    },
    Outcome {
        next: CHECKING,
        reopens: &["EL-3"],
        ..RETURNED
    },
];

pub(in super::super) const DELIVERY: &[Outcome] = &[
    Outcome {
        next: GIVEN,
        ..HANDED
    },
    Outcome {
        code: "posted",
        label: t("Пошта арқылы жіберілді", "Отправлено по почте", "Sent by post"),
        told: t(
            "Хабарлама пошта арқылы жіберілді: {text}",
            "Уведомление отправлено по почте: {text}",
            "The notice was sent by post: {text}",
        ),
        to: State::Issued,
        next: GIVEN,
        asks: &[Ask::Text],
        ..Outcome::PLAIN
    },
    ARCHIVED,
];
