//! Words of the documents that officials sign (`spec.md` 8.1, 8.2).

use crate::text::{Text, t};

/// The name of a template.
pub const fn name(template: &str) -> Option<Text> {
    Some(match template.as_bytes() {
        b"AFTER_HOURS" => AFTER_HOURS,
        b"N-A1" | b"N-C1" | b"N-D1" | b"N-B0" => ACCEPTED,
        b"N-A2" => UPDATE,
        b"N-A3" => PRELIMINARY,
        b"N-A4" => REGISTRATION,
        b"N-A5" => REGISTRATION_SMS,
        b"N-A6" | b"N-C4" | b"N-D2" => REFUSAL,
        b"N-C2" | b"N-B3" => NOTICE_OF_REGISTRATION,
        b"N-D3" => COMMISSION_DECISION,
        b"N-D4" => WRITTEN_REFUSAL,
        b"N-D5" => VALUE_CERTIFICATE,
        b"N-D6" => CONCLUDED,
        b"N-D7" => PAYMENT_REMINDER,
        b"RESOLUTION" => RESOLUTION,
        b"CONTRACT" => CONTRACT,
        b"N-B1" => RECEIPT,
        b"N-B2" => NOT_ACCEPTED,
        b"N-B4" => NOTICE_OF_REFUSAL,
        b"N-B5" => LETTER_OF_RETURN,
        b"N-B6" => UNCLAIMED,
        b"N-B7" => INCOMPLETE,
        b"N-E1" => TALON,
        b"N-E2" => RECEIPT_2012,
        b"N-E3" => ASSIGNMENT,
        b"N-E4" => PAPER_REFUSAL,
        b"ACCEPTANCE" => ACCEPTANCE,
        b"PROTOCOL" => PROTOCOL,
        _ => return None,
    })
}

const TALON: Text = t(
    "тұтынушыға қызмет көрсету талоны",
    "талон обслуживания потребителя",
    "service talon of the consumer",
);
const RECEIPT_2012: Text = t("қолхат", "расписка", "receipt");
const ASSIGNMENT: Text = t(
    "тұрғын-үй көмегін тағайындау туралы хабарлама",
    "уведомление о назначении жилищной помощи",
    "notice of assignment of housing assistance",
);
const PAPER_REFUSAL: Text = t(
    "мемлекеттік қызмет көрсетуден бас тарту туралы уәжделген жауап",
    "мотивированный ответ об отказе в оказании услуги",
    "reasoned refusal of the service",
);
const AFTER_HOURS: Text = t(
    "өтініштің жұмыс уақытынан тыс берілгені туралы",
    "о подаче заявления в нерабочее время",
    "that the application was filed outside working time",
);
const ACCEPTED: Text = t(
    "сұрау салудың қабылданғаны туралы мәртебе",
    "статус о принятии запроса",
    "status of acceptance",
);
const UPDATE: Text = t(
    "мәліметтерді жаңарту туралы хабарлама",
    "сообщение о необходимости обновить сведения",
    "notice that the data must be updated",
);
const PRELIMINARY: Text = t(
    "бас тарту туралы алдын ала шешім және тыңдау туралы хабарлама",
    "уведомление о предварительном решении об отказе и о заслушивании",
    "notice of the preliminary decision to refuse and of the hearing",
);
const REGISTRATION: Text = t(
    "кезектің реттік нөмірін көрсете отырып, есепке қою туралы хабарлама",
    "уведомление о постановке на учёт с указанием порядкового номера очереди",
    "notice of registration with the serial number in the queue",
);
const REGISTRATION_SMS: Text = t(
    "есепке қою туралы sms-хабарлама",
    "sms о постановке на учёт",
    "text message of registration",
);
const REFUSAL: Text = t(
    "бас тарту туралы дәлелді жауап",
    "мотивированный ответ об отказе",
    "reasoned refusal",
);
const COMMISSION_DECISION: Text = t(
    "тұрғын үй комиссиясының тұрғын үйді жекешелендіру туралы шешімі",
    "решение жилищной комиссии о приватизации жилища",
    "the housing commission's decision on privatisation",
);
const WRITTEN_REFUSAL: Text = t(
    "жазбаша түрдегі бас тарту туралы дәлелді жауап",
    "письменный мотивированный ответ об отказе",
    "written reasoned refusal",
);
const VALUE_CERTIFICATE: Text = t(
    "төленуі тиіс сома көрсетілген тұрғын үйдің құны туралы анықтама",
    "справка о стоимости жилья с суммой к оплате",
    "certificate of the home's value with the amount payable",
);
const CONCLUDED: Text = t(
    "электрондық шарт жасасу туралы хабарлама",
    "уведомление о заключении электронного договора",
    "notice of the conclusion of the electronic contract",
);
const PAYMENT_REMINDER: Text = t(
    "төлем мерзімі туралы ескерту",
    "напоминание о сроке оплаты",
    "reminder of the term of payment",
);
const RESOLUTION: Text = t(
    "тұрғын үйді коммуналдық меншікке беру туралы қаулы",
    "постановление о передаче жилья в коммунальную собственность",
    "resolution on the transfer of the home to communal ownership",
);
const CONTRACT: Text = t(
    "тұрғын үйді жекешелендіру туралы электрондық шарт",
    "электронный договор о приватизации жилья",
    "electronic contract of privatisation of the home",
);
const RECEIPT: Text = t(
    "тиісті құжаттардың қабылданғаны туралы қолхат",
    "расписка о приёме соответствующих документов",
    "receipt of acceptance of the documents",
);
const NOT_ACCEPTED: Text = t(
    "құжаттарды қабылдаудан бас тарту туралы қолхат",
    "расписка об отказе в приёме документов",
    "receipt of refusal to accept the documents",
);
const NOTICE_OF_REGISTRATION: Text = t(
    "есепке қою туралы хабарлама",
    "уведомление о постановке на учёт",
    "notice of registration",
);
const NOTICE_OF_REFUSAL: Text = t(
    "есепке қоюдан бас тарту туралы хабарлама",
    "уведомление об отказе в постановке на учёт",
    "notice of refusal to register",
);
const LETTER_OF_RETURN: Text = t(
    "қосымша құжаттарды ұсыну қажеттігі туралы хат",
    "письмо о необходимости представить дополнительные документы",
    "letter on the need for additional documents",
);
const UNCLAIMED: Text = t(
    "алынбаған нәтижелер тізілімі",
    "реестр невостребованных результатов",
    "registry of unclaimed results",
);
const INCOMPLETE: Text = t(
    "құжаттардың толық болмауына байланысты бас тарту туралы хабарлама",
    "уведомление об отказе из-за неполноты документов",
    "notice of refusal because documents are missing",
);
const ACCEPTANCE: Text = t(
    "құжаттардың қабылданғанын растау",
    "подтверждение приёма документов",
    "confirmation that the documents are accepted",
);
const PROTOCOL: Text = t(
    "тыңдау хаттамасы",
    "протокол заслушивания",
    "protocol of the hearing",
);

/// To whom.
pub const ADDRESSEE: Text = t("Кімге", "Кому", "To");
/// The IIN beside a name. Mark: `iin`.
pub const IIN: Text = t("ЖСН {iin}", "ИИН {iin}", "IIN {iin}");
/// Which application.
pub const CASE: Text = t("Өтініш", "Заявление", "Application");
/// Its number and the day it counts as received. Marks: `no`, `date`.
pub const CASE_OF: Text = t(
    "№ {no}, {date} қабылданған",
    "№ {no}, принято {date}",
    "No. {no}, received on {date}",
);
/// The service.
pub const SERVICE: Text = t("Қызмет", "Услуга", "Service");
/// Who issues it.
pub const OFFICE: Text = t("Мекеме", "Учреждение", "Office");
/// What was decided.
pub const DECISION: Text = t("Шешім", "Решение", "Decision");
/// The place in the queue.
pub const QUEUE: Text = t(
    "Кезектің реттік нөмірі",
    "Порядковый номер очереди",
    "Serial number in the queue",
);
/// The list.
pub const LIST: Text = t("Тізім", "Список", "List");
/// Grounds for refusal.
pub const GROUNDS: Text = t("Негіздер", "Основания", "Grounds");
/// The facts of a ground. Mark: `facts`.
pub const FACTS: Text = t("Фактілер: {facts}", "Факты: {facts}", "Facts: {facts}");
/// The hearing.
pub const HEARING: Text = t("Тыңдау", "Заслушивание", "Hearing");
/// The minutes of the sitting.
pub const MINUTES: Text = t(
    "Комиссия хаттамасы",
    "Протокол комиссии",
    "Minutes of the commission",
);
/// What was said, or decided.
pub const TEXT: Text = t("Мазмұны", "Содержание", "Contents");
/// Why against the result of the checks.
pub const REASON: Text = t(
    "Тексеру нәтижесіне қарсы шешімнің себебі",
    "Почему вопреки результату проверки",
    "Why against the result of the check",
);
/// The provider, as a party of a contract.
pub const PROVIDER: Text = t("Көрсетілетін қызметті беруші", "Услугодатель", "Provider");
/// The recipient, as a party of a contract.
pub const RECIPIENT: Text = t("Көрсетілетін қызметті алушы", "Услугополучатель", "Recipient");
/// How long something may take that follows the conclusion of a contract.
pub const TERM: Text = t(
    "Шарт жасалғаннан кейінгі мерзім",
    "Срок после заключения",
    "Term after the conclusion",
);
/// Where a paper is signed by hand.
pub const SIGNATURE: Text = t("Қолы", "Подпись", "Signature");
/// The signatures under a document of two parties.
pub const SIGNATURES: Text = t("Қолтаңбалар", "Подписи", "Signatures");
/// Not both parties have signed yet.
pub const ONE_SIDED: Text = t(
    "Екінші тараптың қолтаңбасы жоқ: шарт әлі жасалған жоқ.",
    "Подписи второй стороны нет: договор ещё не заключён.",
    "The second party has not signed: the contract is not concluded yet.",
);
/// When it was made.
pub const DATE: Text = t("Күні", "Дата", "Date");
/// Who signs.
pub const SIGNER: Text = t("Қол қоюшы", "Подписывает", "Signed by");
/// A document of the training mode (DR-03).
pub const TRAINING: Text = t(
    "Оқу режимінде жасалған, заңдық күші жоқ.",
    "Составлено в учебном режиме, юридической силы не имеет.",
    "Made in training mode, without legal force.",
);
