//! The documents of service D. Point 9 of the Standard, which lists them, is not in the source [003 §4]; the administrator's
//! list starts empty (DR-25). What the source does say is that the copies of the required package go with the request.

use crate::{
    form::When,
    service::{Document, Per},
    text::{quote, t},
};

pub(super) static DOCUMENTS: [Document; 2] = [
    Document {
        code: "DD-1",
        title: t(
            "Жекешелендіру туралы сұрау салу",
            "Запрос о приватизации",
            "The request for privatisation",
        ),
        quote: quote("сұрау салуды куәландыру (қол қою) үшін ЭЦҚ тіркеу куәлігін таңдауы"),
        reason: t(
            "Осы нысанды толтырып, қол қойсаңыз болды. Бөлек құжат керек емес.",
            "Достаточно заполнить эту форму и подписать её. Отдельный документ не нужен.",
            "Fill in this form and sign it. No other paper is needed.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: true,
        cite: "003 §10",
    },
    Document {
        code: "DD-2",
        title: t(
            "Қажетті құжаттар топтамасының көшірмелері",
            "Копии необходимого пакета документов",
            "Copies of the required package of documents",
        ),
        quote: quote(
            "сұрау салу нысанына қажетті құжаттар топтамасының электрондық түрдегі көшірмелерін бекіту",
        ),
        reason: t(
            "Тізімін стандарт белгілеген, ол дереккөзде жоқ. Тұрғын үй бөлімі сұраған құжаттарды бір файлға жинап \
            тіркеңіз.",
            "Их перечень установил стандарт, которого в источнике нет. Соберите в один файл то, что назвал жилищный \
            отдел.",
            "The Standard lists them, and it is not in the source. Put what the housing office named into one file.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "003 §4, §10",
    },
];
