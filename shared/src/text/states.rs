//! Names of the states of a case and of the roles in it.

use super::{Text, t};
use crate::{official::Role, procedure::State};

/// The name of a state (`spec.md` 4.13).
pub const fn label(state: State) -> Text {
    match state {
        State::AwaitingRegistration => AWAITING_REGISTRATION,
        State::Registered => REGISTERED,
        State::CompletenessCheck => COMPLETENESS_CHECK,
        State::UnderReview => UNDER_REVIEW,
        State::AwaitingDataUpdate => AWAITING_DATA_UPDATE,
        State::HearingNotice => HEARING_NOTICE,
        State::HearingDone => HEARING_DONE,
        State::Signing => SIGNING,
        State::Approved => APPROVED,
        State::Refused => REFUSED,
        State::Closed => CLOSED,
    }
}

const AWAITING_REGISTRATION: Text = t(
    "Келесі жұмыс күні тіркеледі",
    "Будет зарегистрировано в следующий рабочий день",
    "Will be registered on the next working day",
);
const REGISTERED: Text = t("Қабылданды", "Принято", "Accepted");
const COMPLETENESS_CHECK: Text = t(
    "Құжаттардың толықтығы тексерілуде",
    "Проверка полноты",
    "Completeness check",
);
const UNDER_REVIEW: Text = t("Қаралуда", "На рассмотрении", "Under review");
const AWAITING_DATA_UPDATE: Text = t(
    "Мәліметтерді жаңарту күтілуде",
    "Ожидается обновление сведений",
    "Waiting for updated data",
);
const HEARING_NOTICE: Text = t(
    "Алдын ала шешім туралы хабарланды",
    "Извещён о предварительном решении",
    "Notice of the preliminary decision given",
);
const HEARING_DONE: Text = t("Тыңдау өткізілді", "Заслушивание проведено", "Hearing held");
const SIGNING: Text = t("Қол қоюда", "На подписи", "Being signed");
const APPROVED: Text = t("Оң шешім", "Положительное решение", "Positive decision");
const REFUSED: Text = t("Бас тартылды", "Отказано", "Refused");
const CLOSED: Text = t("Аяқталды", "Завершено", "Closed");

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
    use super::{Role, State, label, role};
    use crate::text::Lang;

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
