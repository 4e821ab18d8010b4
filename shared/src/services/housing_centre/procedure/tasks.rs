//! What officials call the steps whose titles speak to the applicant.

use crate::text::{Text, t};

pub(super) const CHECK: Text = t(
    "Өтініш иесі мен отбасын мемлекеттік жүйелер арқылы тексеру",
    "Проверить заявителя и семью по государственным системам",
    "Check applicant and family in the state's systems",
);
pub(super) const EXAMINE: Text = t(
    "Құжаттарды қарап, шешім шығару",
    "Изучить документы и принять решение",
    "Examine the documents and decide",
);
pub(super) const SIGN: Text = t(
    "Есепке қою туралы хабарламаға қол қою",
    "Подписать уведомление о постановке на учёт",
    "Sign the notice of registration",
);
pub(super) const SIGN_REFUSAL: Text = t(
    "Уәжді бас тартуға қол қою",
    "Подписать мотивированный отказ",
    "Sign the reasoned refusal",
);
