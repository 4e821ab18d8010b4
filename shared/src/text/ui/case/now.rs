//! Words of what is asked of an applicant now, and of what they may do.

use crate::text::{Text, t};

/// Heading: what is asked.
pub const ASKED: Text = t("Сізден не керек", "Что нужно от вас", "What you need to do");
/// Documents are missing. Mark: `missing`.
pub const DOCUMENTS: Text = t(
    "Мына құжаттар жетіспейді: {missing}. Оларды қосыңыз.",
    "Не хватает документов: {missing}. Добавьте их.",
    "These documents are missing: {missing}. Please add them.",
);
/// Data must be updated. Mark: `text`.
pub const UPDATE: Text = t(
    "Мәліметтеріңізді жаңартуыңызды сұрайды: {text}",
    "Вас просят обновить сведения: {text}",
    "You are asked to update your data: {text}",
);
/// The hearing. Marks: `hearing`, `place`.
pub const HEARING: Text = t(
    "Сізді тыңдайды: {hearing}, {place}.",
    "Вас заслушают: {hearing}, {place}.",
    "You will be heard: {hearing}, {place}.",
);
/// What a hearing is for.
pub const HEARING_MEANS: Text = t(
    "Бұл – алдын ала шешім, түпкілікті емес. Тыңдауға келіп, өз пікіріңізді айтыңыз. Келе алмасаңыз, оны осы жерде \
     жазып жіберіңіз.",
    "Решение предварительное, не окончательное. Приходите на заслушивание и скажите, с чем вы не согласны. Если не \
     сможете прийти, напишите об этом здесь.",
    "The decision is preliminary, not final. Come to the hearing and say what you think. If you can't come, write it \
     here.",
);
/// The position was stated.
pub const STATED: Text = t(
    "Пікіріңіз жіберілді, оны маман тыңдауға дейін оқиды. Тыңдауға келуге және тағы жазуға болады.",
    "Ваша позиция отправлена, сотрудник прочтёт её до заслушивания. Вы можете прийти и написать ещё.",
    "Your position was sent; the employee reads it before the hearing. You may still come and write more.",
);
/// In the cabinet: documents.
pub const BRIEF_DOCUMENTS: Text = t(
    "Сізден құжат сұралды",
    "Вас просят добавить документы",
    "You are asked for documents",
);
/// In the cabinet: data.
pub const BRIEF_UPDATE: Text = t(
    "Мәліметтеріңізді жаңартуыңыз керек",
    "Вам нужно обновить сведения",
    "You need to update your data",
);
/// In the cabinet: the hearing. Mark: `hearing`.
pub const BRIEF_HEARING: Text = t(
    "Сізді тыңдайды: {hearing}",
    "Вас заслушают: {hearing}",
    "You will be heard: {hearing}",
);
/// The number on the list.
pub const QUEUE: Text = t(
    "Тізімдегі реттік нөміріңіз",
    "Ваш порядковый номер в списке",
    "Your serial number on the list",
);
/// What that number is.
pub const QUEUE_MEANS: Text = t(
    "Бұл нөмір сізге есепке қойылғанда берілген. Ол қазір кезекте нешінші тұрғаныңызды көрсетпейді.",
    "Этот номер присвоен вам при постановке на учёт. Он не показывает, какой вы в очереди сейчас.",
    "You were given this number when you were registered. It does not show your place in the queue today.",
);
/// What may be done beside what is asked.
pub const CAN: Text = t(
    "Тағы не істей аласыз",
    "Что ещё можно сделать",
    "What else you can do",
);
/// Link: the position.
pub const TO_POSITION: Text = t("Пікірімді жазу", "Изложить свою позицию", "State my position");
/// Link: documents.
pub const TO_DOCUMENTS: Text = t("Құжат қосу", "Добавить документ", "Add a document");
/// Link: update.
pub const TO_UPDATE: Text = t("Мәліметтерді жаңарту", "Обновить сведения", "Update my data");
/// Link: the registries.
pub const TO_REGISTRIES: Text = t(
    "Мемлекеттік жүйелер сіз туралы не деді",
    "Что о вас ответили государственные системы",
    "What the state's systems say of you",
);
/// Link: withdrawal.
pub const TO_WITHDRAW: Text = t(
    "Өтінішті қайтарып алу",
    "Отозвать заявление",
    "Take the application back",
);
/// The page follows the case by itself.
pub const LIVE: Text = t(
    "Бұл бет жаңалық шыққанда өзі жаңарады.",
    "Страница обновляется сама, когда что-то происходит.",
    "This page updates by itself when something happens.",
);
/// Something happened. Mark: `what`.
pub const NEWS: Text = t(
    "Өтінішіңізде жаңалық бар: {what}",
    "В вашем заявлении новое: {what}",
    "News of your application: {what}",
);
/// Waiting on the list.
pub const ON_LIST: Text = t(
    "Сіз тізімдесіз. Кезегіңіз келгенде тұрғын үй беру туралы шешім шығады, ол осы бетте көрінеді.",
    "Вы в списке. Когда подойдёт ваша очередь, будет принято решение о предоставлении жилья. Оно появится здесь.",
    "You are on the list. When it is your turn a decision on a dwelling is made; it appears on this page.",
);
/// A positive decision that puts nobody on a list.
pub const DECIDED: Text = t(
    "Нәтиже дайын, ол төменде тұр.",
    "Результат готов, он ниже.",
    "The result is ready; you find it below.",
);
/// Nothing more happens.
pub const OVER: Text = t(
    "Бұл өтініш бойынша енді ештеңе болмайды.",
    "По этому заявлению больше ничего не происходит.",
    "Nothing more happens with this application.",
);
/// A document waits for the applicant's signature.
pub const TO_SIGN: Text = t(
    "Шарттың жобасы дайын. Оқып шығып, дұрыс болса, ЭЦҚ-мен қол қойыңыз.",
    "Проект договора готов. Прочитайте его и, если всё верно, подпишите ЭЦП.",
    "The draft of the contract is ready. Read it, and if it is right, sign it with your EDS.",
);
/// The way there.
pub const TO_SIGNING: Text = t(
    "Шартты оқу және қол қою",
    "Прочитать и подписать договор",
    "Read and sign the contract",
);
/// The same on a card.
pub const BRIEF_SIGN: Text = t("Шартқа қол қойыңыз", "Подпишите договор", "Sign the contract");
/// The price is to be paid. Marks: `amount`, `date`.
pub const PAY: Text = t(
    "Тұрғын үйдің құнын жергілікті бюджетке төлеңіз: {amount} теңге. Соңғы күні: {date}. Төлемді тұрғын үй бөлімі \
    тіркейді.",
    "Оплатите стоимость жилья в местный бюджет: {amount} тенге. Последний день: {date}. Оплату внесёт жилищный отдел.",
    "Pay the price of the home to the local budget: {amount} tenge. Last day: {date}. The housing office records the \
    payment.",
);
/// The same once the term has passed. Marks: `amount`, `date`.
pub const PAY_LATE: Text = t(
    "Төлем мерзімі {date} күні өтті: {amount} теңге. Оның салдары регламентте айтылмаған. Тұрғын үй бөліміне \
    хабарласыңыз.",
    "Срок оплаты прошёл {date}: {amount} тенге. О последствиях регламент не говорит. Обратитесь в жилищный отдел.",
    "The term of payment passed on {date}: {amount} tenge. The regulation does not say what follows. Turn to the \
    housing office.",
);
/// The same on a card. Mark: `date`.
pub const BRIEF_PAY: Text = t(
    "Төлеңіз, соңғы күні {date}",
    "Оплатите, последний день {date}",
    "Pay, last day {date}",
);
/// Until when to pay.
pub const PAY_BY: Text = t("Төлеудің соңғы күні", "Оплатить до", "Pay by");
/// The state of a case that was taken back.
pub const WITHDRAWN: Text = t("Қайтарып алынды", "Отозвано", "Taken back");
/// A step to come without a date.
pub const AHEAD: Text = t("Алда", "Впереди", "To come");
