//! Words of what comes after a decision: the signed documents, a refusal, filing anew.

use crate::text::{Text, t};

/// Heading: the signed documents.
pub const PAPERS: Text = t(
    "Қол қойылған құжаттар",
    "Подписанные документы",
    "Signed documents",
);
/// Who signed, and when. Marks: `name`, `at`.
pub const SIGNED: Text = t(
    "Қол қойған: {name}, {at}",
    "Подписано: {name}, {at}",
    "Signed by {name}, {at}",
);
/// The file with the signature.
pub const DOWNLOAD: Text = t(
    "Қолтаңбасымен жүктеп алу",
    "Скачать с подписью",
    "Download with signature",
);
/// What that file is.
pub const DOWNLOAD_MEANS: Text = t(
    "Файлда құжаттың қол қойылған мәтіні мен электрондық қолтаңба бар: қолтаңбаны басқа жерде де тексертуге болады.",
    "В файле подписанный текст документа и электронная подпись: её можно проверить и в другом месте.",
    "The file holds the signed text and the electronic signature, which can be verified elsewhere too.",
);
/// There is no such document.
pub const NO_PAPER: Text = t(
    "Мұндай құжат жоқ.",
    "Такого документа нет.",
    "There is no such document.",
);

/// Heading: the grounds.
pub const WHY: Text = t("Неге бас тартылды", "Почему отказано", "Why it was refused");
/// The facts of a ground. Mark: `facts`.
pub const FACTS: Text = t(
    "Негізделген деректер: {facts}",
    "На чём основано: {facts}",
    "Based on: {facts}",
);
/// Heading: the appeal.
pub const APPEAL: Text = t("Келіспесеңіз", "Если вы не согласны", "If you disagree");
/// Where a complaint goes.
pub const APPEAL_WHERE: Text = t(
    "Бас тартуға шағымдануға болады: осы мекемеден жоғары тұрған органға немесе сотқа. Шағымды қалай және қашанға \
     дейін беру керегін Әкімшілік рәсімдік-процестік кодекс белгілейді. Сұрағыңыз болса, 1414 нөміріне қоңырау шалыңыз.",
    "Отказ можно обжаловать в вышестоящем органе или в суде. Как и до какого дня подать жалобу, определяет \
     Административный процедурно-процессуальный кодекс. Вопросы – по номеру 1414.",
    "You may appeal to the body above this office or to a court. How and until when is laid down in the Administrative \
     Procedure and Process Code. For questions call 1414.",
);
/// Whose words these are.
pub const APPEAL_OWN: Text = t(
    "Бұл – порталдың өз түсіндірмесі: осы қызмет туралы ережелерде шағымдану тәртібі жазылмаған.",
    "Это пояснение самого портала: в правилах этой услуги порядок обжалования не описан.",
    "These are the portal's own words: the rules of this service say nothing of appeals.",
);
/// Heading: anew.
pub const AGAIN: Text = t("Қайта өтініш беру", "Подать заявление заново", "Apply anew");
/// What is copied.
pub const AGAIN_MEANS: Text = t(
    "Бұрынғы жауаптарыңыз жаңа өтінішке көшеді. Оларды тексеріп, түзетіп, құжаттарды қайта тіркеп, келісім беріп, қол \
     қоясыз.",
    "Прежние ответы перейдут в новое заявление. Вы их проверите, исправите, заново приложите документы, дадите согласия \
     и подпишете.",
    "Your old answers go to a new application. You check and correct them, attach the documents anew, give your consent \
     and sign.",
);
/// Begins.
pub const AGAIN_DO: Text = t(
    "Бұрынғы жауаптармен бастау",
    "Начать с прежними ответами",
    "Start with the old answers",
);
/// There is a draft already.
pub const DRAFT_THERE: Text = t(
    "Бұл қызмет бойынша толтырып жатқан өтінішіңіз бар. Оны жалғастырасыз ба, әлде жауаптарын бұрынғыларымен \
     ауыстырасыз ба?",
    "По этой услуге у вас есть незаконченное заявление. Продолжить его или заменить ответы прежними?",
    "You have an unfinished application for this service. Go on with it, or replace its answers by the old ones?",
);
/// Keeps it.
pub const DRAFT_KEEP: Text = t(
    "Толтырып жатқанымды жалғастыру",
    "Продолжить незаконченное",
    "Go on with the unfinished one",
);
/// Replaces it.
pub const DRAFT_REPLACE: Text = t(
    "Бұрынғы жауаптармен ауыстыру",
    "Заменить прежними ответами",
    "Replace by the old answers",
);
