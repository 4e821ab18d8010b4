//! Names of the states of a case and of the roles in it.

use super::{Text, t};
use crate::procedure::State;

/// The name of a state (`spec.md` 4.13).
pub const fn label(state: State) -> Text {
    match state {
        State::AwaitingRegistration => AWAITING_REGISTRATION,
        State::Registered => REGISTERED,
    }
}

/// The name of a role (`spec.md` 10.1), or of `system`.
pub fn role(code: &str) -> Option<Text> {
    ROLES
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, name)| *name)
}

const AWAITING_REGISTRATION: Text = t(
    "Келесі жұмыс күні тіркеледі",
    "Будет зарегистрировано в следующий рабочий день",
    "Will be registered on the next working day",
);
const REGISTERED: Text = t("Қабылданды", "Принято", "Accepted");

const ROLES: &[(&str, Text)] = &[
    ("system", t("жүйе", "система", "system")),
    ("R01", t("қонақ", "гость", "guest")),
    (
        "R02",
        t(
            "көрсетілетін қызметті алушы",
            "услугополучатель",
            "recipient of the service",
        ),
    ),
    (
        "R03",
        t(
            "уәкілетті өкіл",
            "уполномоченный представитель",
            "authorised representative",
        ),
    ),
    (
        "R04",
        t(
            "ХҚО инспекторы",
            "инспектор ЦОН",
            "inspector of the public service centre",
        ),
    ),
    (
        "R05",
        t(
            "құжаттарды жинақтау бөлімінің инспекторы",
            "инспектор накопительного отдела ЦОН",
            "inspector of the accumulation unit of the public service centre",
        ),
    ),
    (
        "R06",
        t(
            "ХҚО курьері",
            "курьер ЦОН",
            "courier of the public service centre",
        ),
    ),
    (
        "R07",
        t("кеңсе қызметкері", "сотрудник канцелярии", "chancery employee"),
    ),
    (
        "R08",
        t(
            "құжаттамалық қамтамасыз ету бөлімі",
            "отдел документационного обеспечения",
            "documentation support unit",
        ),
    ),
    (
        "R09",
        t(
            "жауапты орындаушы",
            "ответственный исполнитель",
            "responsible employee",
        ),
    ),
    (
        "R10",
        t(
            "көрсетілетін қызметті берушінің басшысы",
            "руководитель услугодателя",
            "head of the provider",
        ),
    ),
    (
        "R11",
        t("тұрғын үй комиссиясы", "жилищная комиссия", "housing commission"),
    ),
    (
        "R12",
        t(
            "қала/аудан әкімдігі",
            "акимат города/района",
            "city or district akimat",
        ),
    ),
    (
        "R13",
        t("уәкілетті адам", "уполномоченное лицо", "authorised person"),
    ),
    ("R14", t("банк операторы", "оператор банка", "bank operator")),
    (
        "R15",
        t("уәкілетті орган", "уполномоченный орган", "authorised body"),
    ),
    (
        "R16",
        t(
            "Бірыңғай байланыс орталығы",
            "Единый контакт-центр",
            "Unified contact centre",
        ),
    ),
    (
        "R17",
        t(
            "ауылдық округтің әкімі",
            "аким сельского округа",
            "akim of the rural district",
        ),
    ),
    ("R18", t("әкімші", "администратор", "administrator")),
    ("R19", t("аудитор", "аудитор", "auditor")),
];

#[cfg(test)]
mod tests {
    use super::{State, label, role};
    use crate::text::Lang;

    #[test]
    fn every_state_and_role_has_a_name_in_every_language() {
        let mut codes: Vec<String> = (1..=19).map(|number| format!("R{number:02}")).collect();
        codes.push("system".to_owned());
        for lang in Lang::ALL {
            for state in State::ALL {
                assert!(!label(state).get(lang).is_empty());
            }
            for code in &codes {
                assert!(!role(code).unwrap().get(lang).is_empty(), "{code}");
            }
        }
        assert_eq!(role("R20"), None);
    }
}
