//! Names of the states of a case and of the roles in it.

use super::{Text, t};
use crate::{official::Role, procedure::State};

/// The name of a state (`spec.md` 4.13).
pub const fn label(state: State) -> Text {
    match state {
        State::AwaitingRegistration => AWAITING_REGISTRATION,
        State::Registered => REGISTERED,
    }
}

const AWAITING_REGISTRATION: Text = t(
    "Келесі жұмыс күні тіркеледі",
    "Будет зарегистрировано в следующий рабочий день",
    "Will be registered on the next working day",
);
const REGISTERED: Text = t("Қабылданды", "Принято", "Accepted");

/// The name of a role (`spec.md` 10.1).
pub const fn role(role: Role) -> Text {
    // `const` in each arm: a text that is made when it is asked for would take all words into the wasm.
    match role {
        Role::System => const { t("жүйе", "система", "system") },
        Role::Guest => const { t("қонақ", "гость", "guest") },
        Role::Applicant => {
            const {
                t(
                    "көрсетілетін қызметті алушы",
                    "услугополучатель",
                    "recipient of the service",
                )
            }
        }
        Role::Representative => {
            const {
                t(
                    "уәкілетті өкіл",
                    "уполномоченный представитель",
                    "authorised representative",
                )
            }
        }
        Role::CentreInspector => {
            const {
                t(
                    "ХҚО инспекторы",
                    "инспектор ЦОН",
                    "inspector of the public service centre",
                )
            }
        }
        Role::AccumulationInspector => {
            const {
                t(
                    "құжаттарды жинақтау бөлімінің инспекторы",
                    "инспектор накопительного отдела ЦОН",
                    "inspector of the accumulation unit of the public service centre",
                )
            }
        }
        Role::Courier => {
            const {
                t(
                    "ХҚО курьері",
                    "курьер ЦОН",
                    "courier of the public service centre",
                )
            }
        }
        Role::Chancery => {
            const {
                t("кеңсе қызметкері", "сотрудник канцелярии", "chancery employee")
            }
        }
        Role::DocumentationUnit => {
            const {
                t(
                    "құжаттамалық қамтамасыз ету бөлімі",
                    "отдел документационного обеспечения",
                    "documentation support unit",
                )
            }
        }
        Role::Executor => {
            const {
                t(
                    "жауапты орындаушы",
                    "ответственный исполнитель",
                    "responsible employee",
                )
            }
        }
        Role::Head => {
            const {
                t(
                    "көрсетілетін қызметті берушінің басшысы",
                    "руководитель услугодателя",
                    "head of the provider",
                )
            }
        }
        Role::Commission => {
            const {
                t("тұрғын үй комиссиясы", "жилищная комиссия", "housing commission")
            }
        }
        Role::Akimat => {
            const {
                t(
                    "қала/аудан әкімдігі",
                    "акимат города/района",
                    "city or district akimat",
                )
            }
        }
        Role::Signer => {
            const { t("уәкілетті адам", "уполномоченное лицо", "authorised person") }
        }
        Role::BankOperator => {
            const { t("банк операторы", "оператор банка", "bank operator") }
        }
        Role::AuthorisedBody => {
            const {
                t("уәкілетті орган", "уполномоченный орган", "authorised body")
            }
        }
        Role::ContactCentre => {
            const {
                t(
                    "Бірыңғай байланыс орталығы",
                    "Единый контакт-центр",
                    "Unified contact centre",
                )
            }
        }
        Role::RuralAkim => {
            const {
                t(
                    "ауылдық округтің әкімі",
                    "аким сельского округа",
                    "akim of the rural district",
                )
            }
        }
        Role::Administrator => const { t("әкімші", "администратор", "administrator") },
        Role::Auditor => const { t("аудитор", "аудитор", "auditor") },
    }
}

#[cfg(test)]
mod tests {
    use super::{Role, State, label, role};
    use crate::text::Lang;

    #[test]
    fn every_state_and_role_has_a_name_in_every_language() {
        for lang in Lang::ALL {
            for state in State::ALL {
                assert!(!label(state).get(lang).is_empty());
            }
            for known in Role::ALL {
                assert!(!role(*known).get(lang).is_empty(), "{known:?}");
                assert_eq!(Role::parse(known.code()), Some(*known));
            }
        }
        assert_eq!(Role::parse("R20"), None);
    }
}
