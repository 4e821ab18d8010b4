//! What officials call the steps whose titles speak to the applicant.

use crate::text::{Text, t};

pub(super) const CONFIRM: Text = t(
    "Құжаттардың қабылданғанын ЭЦҚ-мен растау",
    "Подтвердить приём документов ЭЦП",
    "Confirm with an EDS that the documents are accepted",
);

pub(super) const SEND_CONTRACT: Text = t(
    "Екі тарап қол қойған шартты тіркеп, порталға орналастыру",
    "Зарегистрировать договор, подписанный обеими сторонами, и разместить на портале",
    "Register the contract signed by both sides and place it on the portal",
);

pub(super) const RECORD_PAYMENT: Text = t(
    "Төлемді күту және тіркеу",
    "Дождаться оплаты и внести сведения о ней",
    "Wait for the payment and record it",
);

pub(super) const SEND_RESULT: Text = t(
    "Нәтижені тіркеп, өтініш иесінің жеке кабинетіне жіберу",
    "Зарегистрировать результат и направить в кабинет заявителя",
    "Register the result and send it to the applicant's cabinet",
);
