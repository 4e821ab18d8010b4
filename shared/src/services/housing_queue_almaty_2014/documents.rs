//! The documents of service B (`spec.md` 3.3). Point 9 of the Standard, which lists them, is not in the source: DB-2 stands for
//! the whole package (DR-25). On the portal it is scanned (DB-3) [001 §9(5)]; at the counter the originals are compared and given
//! back (DB-4) [001 §16].

use crate::{
    form::When,
    service::{Document, Per},
    text::{quote, t},
};

pub(super) static DOCUMENTS: [Document; 2] = [
    Document {
        code: "DB-1",
        title: t(
            "Есепке қою туралы өтініш",
            "Заявление о постановке на учёт",
            "The application for registration",
        ),
        quote: quote(
            "Көрсетілетін қызметті берушінің (Стандарттың сәйкес үлгі 1 қосымшасына бойынша) өтінішті",
        ),
        reason: t(
            "Порталда осы нысанды толтырып, қол қойсаңыз болды. ХҚО-да өтінішті қағазға жазасыз.",
            "На портале достаточно заполнить и подписать эту форму. В ЦОН заявление пишут на бумаге.",
            "On the portal fill in this form and sign it. At the centre the application is written on paper.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: true,
        cite: "001 §5",
    },
    Document {
        code: "DB-2",
        title: t(
            "Стандарттың 9-тармағындағы құжаттар",
            "Документы по пункту 9 Стандарта",
            "The documents of point 9 of the Standard",
        ),
        quote: quote("Стандарттың 9 тармағында қарастырылған тізбеге сәйкес құжаттар топтамасын"),
        reason: t(
            "Тізімін стандарт белгілеген, ол дереккөзде жоқ. Басқарма немесе ХҚО атаған құжаттардың көшірмесін бір файлға \
            жинап тіркеңіз.",
            "Их перечень установил стандарт, которого в источнике нет. Соберите в один файл копии того, что назвало \
            управление или ЦОН.",
            "The Standard lists them, and it is not in the source. Put copies of what the department or the centre named \
            into one file.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "001 §5, §16",
    },
];
