//! What officials call the steps whose titles speak to the applicant.

use crate::text::{Text, t};

pub(super) const CHECK: Text = t(
    "Мәліметтерді мемлекеттік жүйелер арқылы тексеру",
    "Проверить сведения по государственным системам",
    "Check the data in the state's systems",
);
pub(super) const ASK_FOR_UPDATE: Text = t(
    "Өтініш иесінен мәліметтерді жаңартуды сұрау",
    "Попросить заявителя обновить сведения",
    "Ask the applicant to update the data",
);
pub(super) const PRELIMINARY: Text = t(
    "Алдын ала шешім мен тыңдау уақытын хабарлау",
    "Сообщить о предварительном решении и времени заслушивания",
    "Tell of the preliminary decision and of the hearing",
);
pub(super) const HEAR: Text = t("Тыңдау өткізу", "Провести заслушивание", "Hold the hearing");
pub(super) const SIGN_REGISTRATION: Text = t(
    "Есепке қою туралы хабарламаға қол қою",
    "Подписать уведомление о постановке на учёт",
    "Sign the notice of registration",
);
