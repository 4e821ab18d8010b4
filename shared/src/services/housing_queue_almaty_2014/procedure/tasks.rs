//! What officials call the steps whose titles speak to the applicant.

use crate::text::{Text, t};

pub(super) const ISSUE: Text = t(
    "Нәтижені өтініш иесіне беру",
    "Выдать результат заявителю",
    "Give the result to the applicant",
);

pub(super) const SEND_RESULT: Text = t(
    "Нәтижені ЭЦҚ-мен растап, өтініш иесінің жеке кабинетіне жіберу",
    "Заверить результат ЭЦП и направить в кабинет заявителя",
    "Sign the result with an EDS and send it to the applicant's cabinet",
);

pub(super) const HAND_LETTER: Text = t(
    "Өтініш иесіне қосымша құжаттар туралы хатты беру",
    "Вручить заявителю письмо о дополнительных документах",
    "Hand the letter on additional documents to the applicant",
);
