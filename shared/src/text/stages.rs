//! Names of the states of a case: said where there is a case (`states.rs` hands them on).

use super::{Text, t};
use crate::procedure::State;

/// The name of a state (`spec.md` 4.13).
pub const fn label(state: State) -> Text {
    match state {
        State::AwaitingRegistration => AWAITING_REGISTRATION,
        State::Registered => REGISTERED,
        State::CompletenessCheck => COMPLETENESS_CHECK,
        State::UnderReview => UNDER_REVIEW,
        State::AwaitingDataUpdate => AWAITING_DATA_UPDATE,
        State::AtCommission => AT_COMMISSION,
        State::Stage2 => STAGE_2,
        State::AtAkimat => AT_AKIMAT,
        State::Stage3 => STAGE_3,
        State::HearingNotice => HEARING_NOTICE,
        State::HearingDone => HEARING_DONE,
        State::Signing => SIGNING,
        State::Approved => APPROVED,
        State::AwaitingPayment => AWAITING_PAYMENT,
        State::PaymentOverdue => PAYMENT_OVERDUE,
        State::Paid => PAID,
        State::Refused => REFUSED,
        State::InTransit => IN_TRANSIT,
        State::ReadyAtPsc => READY_AT_PSC,
        State::Stored => STORED,
        State::ReturnedToProvider => RETURNED_TO_PROVIDER,
        State::ReturnedIncomplete => RETURNED_INCOMPLETE,
        State::NotAccepted => NOT_ACCEPTED,
        State::Issued => ISSUED,
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
const AT_COMMISSION: Text = t(
    "Тұрғын үй комиссиясының қарауында",
    "На рассмотрении жилищной комиссии",
    "Before the housing commission",
);
const STAGE_2: Text = t("2-кезең", "Этап 2", "Stage 2");
const AT_AKIMAT: Text = t(
    "Әкімдіктің қарауында",
    "На рассмотрении акимата",
    "Before the akimat",
);
const STAGE_3: Text = t("3-кезең", "Этап 3", "Stage 3");
const AWAITING_PAYMENT: Text = t("Төлем күтілуде", "Ожидается оплата", "Awaiting payment");
const PAYMENT_OVERDUE: Text = t(
    "Төлем мерзімі өтті",
    "Срок оплаты прошёл",
    "The term of payment has passed",
);
const PAID: Text = t("Төленді", "Оплачено", "Paid");
const HEARING_NOTICE: Text = t(
    "Алдын ала шешім туралы хабарланды",
    "Извещён о предварительном решении",
    "Notice of the preliminary decision given",
);
const HEARING_DONE: Text = t("Тыңдау өткізілді", "Заслушивание проведено", "Hearing held");
const SIGNING: Text = t("Қол қоюда", "На подписи", "Being signed");
const APPROVED: Text = t("Оң шешім", "Положительное решение", "Positive decision");
const REFUSED: Text = t("Бас тартылды", "Отказано", "Refused");
const IN_TRANSIT: Text = t("Курьермен жеткізілуде", "В пути с курьером", "With the courier");
const READY_AT_PSC: Text = t(
    "Нәтиже ХҚО-да дайын",
    "Результат готов в ЦОН",
    "Result ready at the centre",
);
const STORED: Text = t("Сақтауда", "На хранении", "Kept at the centre");
const RETURNED_TO_PROVIDER: Text = t(
    "Көрсетілетін қызметті берушіге қайтарылды",
    "Возвращено услугодателю",
    "Returned to the provider",
);
const RETURNED_INCOMPLETE: Text = t(
    "Толық емес болғандықтан қайтарылды",
    "Возвращено из-за неполноты",
    "Returned as incomplete",
);
const NOT_ACCEPTED: Text = t("Қабылдаудан бас тартылды", "Отказано в приёме", "Not accepted");
const ISSUED: Text = t("Нәтиже берілді", "Результат выдан", "Result given");
const CLOSED: Text = t("Аяқталды", "Завершено", "Closed");
