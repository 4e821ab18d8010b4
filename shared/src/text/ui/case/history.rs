//! Words of what happened to a case, told to its applicant.

use crate::text::{Text, t};

/// Heading.
pub const HISTORY: Text = t("Не болды", "Что произошло", "What happened");
/// The filing.
pub const FILED: Text = t(
    "Сіз өтініш бердіңіз",
    "Вы подали заявление",
    "You filed the application",
);
/// By a one-time password (AU-4).
pub const FILED_BY_CODE: Text = t(
    "Сіз өтініш беріп, оны SMS-пен келген бір реттік парольмен растадыңыз",
    "Вы подали заявление и подтвердили его одноразовым паролем из SMS",
    "You filed the application and confirmed it with a one-time password from an SMS",
);
/// On paper, at a counter.
pub const HANDED_IN: Text = t(
    "Өтінішті қағаз түрінде тапсырдыңыз",
    "Вы сдали заявление на бумаге",
    "You handed the application in on paper",
);
/// A counter did not accept it. Mark: `missing`.
pub const NOT_ACCEPTED: Text = t(
    "Құжаттар толық болмағандықтан өтініш қабылданбады. Жетпейтіні: {missing}",
    "Заявление не приняли: документы неполные. Не хватает: {missing}",
    "The application was not accepted, as documents are missing: {missing}",
);
/// The registration.
pub const REGISTERED: Text = t(
    "Өтінішіңіз тіркелді",
    "Заявление зарегистрировано",
    "The application was registered",
);
/// Another executor. Mark: `name`.
pub const REASSIGNED: Text = t(
    "Өтінішіңізді енді басқа маман қарайды: {name}",
    "Заявлением теперь занимается другой сотрудник: {name}",
    "Another employee now works on your application: {name}",
);
/// The state's systems were asked.
pub const CHECKED: Text = t(
    "Мәліметтеріңіз мемлекеттік жүйелерден сұралды",
    "Ваши сведения запросили в государственных системах",
    "Your data were asked for in the state's systems",
);
/// Taken back.
pub const WITHDRAWN: Text = t(
    "Сіз өтінішіңізді қайтарып алдыңыз",
    "Вы отозвали заявление",
    "You took the application back",
);
/// Taken back, with a reason. Mark: `text`.
pub const WITHDRAWN_BECAUSE: Text = t(
    "Сіз өтінішіңізді қайтарып алдыңыз. Себебі: {text}",
    "Вы отозвали заявление. Причина: {text}",
    "You took the application back. Why: {text}",
);
/// A consent was withdrawn.
pub const CONSENT_WITHDRAWN: Text = t(
    "Сіз дербес деректеріңізді қарауға берген келісіміңізді қайтарып алдыңыз",
    "Вы отозвали согласие на доступ к вашим персональным данным",
    "You withdrew your consent to the access to your personal data",
);
/// A registry is contested. Marks: `check`, `text`.
pub const CONTESTED: Text = t(
    "Сіз мемлекеттік жүйедегі дерек қате деп жаздыңыз («{check}»): {text}",
    "Вы сообщили об ошибке в государственных данных («{check}»): {text}",
    "You wrote that the state's data are wrong (“{check}”): {text}",
);
/// A document was added.
pub const ADDED: Text = t(
    "Сіз құжат қостыңыз",
    "Вы добавили документ",
    "You added a document",
);
/// A document was added. Mark: `name`.
pub const ADDED_NAMED: Text = t(
    "Сіз құжат қостыңыз: {name}",
    "Вы добавили документ: {name}",
    "You added a document: {name}",
);
/// Another application changed the answers. Mark: `no`.
pub const UPDATED: Text = t(
    "Сіз мәліметтеріңізді № {no} өтінішпен жаңарттыңыз",
    "Вы обновили сведения заявлением № {no}",
    "You updated your data by application No. {no}",
);
/// After its time.
pub const LATE: Text = t("мерзімінен кеш", "позже срока", "late");
/// What comes after it. Mark: `step`.
pub const THEN: Text = t(
    "Бұдан кейін: {step}.",
    "Что дальше: {step}.",
    "What comes next: {step}.",
);
/// What comes after it, and until when. Marks: `step`, `date`.
pub const THEN_BY: Text = t(
    "Бұдан кейін: {step}. Мерзімі: {date}.",
    "Что дальше: {step}. Срок: {date}.",
    "What comes next: {step}. Due: {date}.",
);
/// Who it was: the reader.
pub const YOU: Text = t("сіз", "вы", "you");
/// Who it was: the portal.
pub const PORTAL: Text = t("портал", "портал", "the portal");
