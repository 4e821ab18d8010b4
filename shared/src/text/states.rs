//! Names of the roles in a case, and of its states.

use super::{Text, t};
use crate::official::Role;

pub use super::stages::label;

/// A table of roles, each with its name in Kazakh, Russian, English.
macro_rules! names {
    ($($role:ident: $kk:literal, $ru:literal, $en:literal;)+) => {
        /// The name of a role (`spec.md` 10.1).
        pub const fn role(role: Role) -> Text {
            match role {
                // A text that was made when it is asked for would take all words into the wasm.
                $(Role::$role => const { t($kk, $ru, $en) },)+
            }
        }
    };
}

names! {
    System: "жүйе", "система", "system";
    Guest: "қонақ", "гость", "guest";
    Applicant: "көрсетілетін қызметті алушы", "услугополучатель", "recipient of the service";
    Representative: "уәкілетті өкіл", "уполномоченный представитель", "authorised representative";
    CentreInspector: "ХҚО инспекторы", "инспектор ЦОН", "inspector of the public service centre";
    AccumulationInspector:
        "құжаттарды жинақтау бөлімінің инспекторы", "инспектор накопительного отдела ЦОН", "inspector of the accumulation unit of the public service centre";
    Courier: "ХҚО курьері", "курьер ЦОН", "courier of the public service centre";
    Chancery: "кеңсе қызметкері", "сотрудник канцелярии", "chancery employee";
    DocumentationUnit:
        "құжаттамалық қамтамасыз ету бөлімі", "отдел документационного обеспечения", "documentation support unit";
    Executor: "жауапты орындаушы", "ответственный исполнитель", "responsible employee";
    Head: "көрсетілетін қызметті берушінің басшысы", "руководитель услугодателя", "head of the provider";
    Commission: "тұрғын үй комиссиясы", "жилищная комиссия", "housing commission";
    Akimat: "қала/аудан әкімдігі", "акимат города/района", "city or district akimat";
    Signer: "уәкілетті адам", "уполномоченное лицо", "authorised person";
    BankOperator: "банк операторы", "оператор банка", "bank operator";
    AuthorisedBody: "уәкілетті орган", "уполномоченный орган", "authorised body";
    ContactCentre: "Бірыңғай байланыс орталығы", "Единый контакт-центр", "Unified contact centre";
    RuralAkim: "ауылдық округтің әкімі", "аким сельского округа", "akim of the rural district";
    Administrator: "әкімші", "администратор", "administrator";
    Auditor: "аудитор", "аудитор", "auditor";
}

#[cfg(test)]
mod tests {
    use super::{Role, label, role};
    use crate::{procedure::State, text::Lang};

    #[test]
    fn every_state_and_role_has_a_name_in_every_language() {
        for lang in Lang::ALL {
            for state in State::ALL {
                assert!(!label(*state).get(lang).is_empty());
            }
            for known in Role::ALL {
                assert!(!role(*known).get(lang).is_empty(), "{known:?}");
                assert_eq!(Role::parse(known.code()), Some(*known));
            }
        }
        assert_eq!(Role::parse("R20"), None);
    }
}
