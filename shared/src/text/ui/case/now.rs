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
    "Шешім қабылданды, ол төменде тұр. Кейінгі кезеңдерді портал әзірге жүргізбейді: тұрғын үй бөліміне хабарласыңыз.",
    "Решение принято, оно ниже. Следующие этапы портал пока не ведёт: обратитесь в жилищный отдел.",
    "The decision was made; you find it below. The portal does not run the stages that follow yet: turn to the housing \
    office.",
);
/// Nothing more happens.
pub const OVER: Text = t(
    "Бұл өтініш бойынша енді ештеңе болмайды.",
    "По этому заявлению больше ничего не происходит.",
    "Nothing more happens with this application.",
);
/// The state of a case that was taken back.
pub const WITHDRAWN: Text = t("Қайтарып алынды", "Отозвано", "Taken back");
/// A step to come without a date.
pub const AHEAD: Text = t("Алда", "Впереди", "To come");
