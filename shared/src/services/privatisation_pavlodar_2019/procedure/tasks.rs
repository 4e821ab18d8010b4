//! What officials call the steps whose titles speak to the applicant.

use crate::text::{Text, t};

pub(super) const SEND_RESULT: Text = t(
    "Нәтижені тіркеп, өтініш иесінің жеке кабинетіне жіберу",
    "Зарегистрировать результат и направить в кабинет заявителя",
    "Register the result and send it to the applicant's cabinet",
);
