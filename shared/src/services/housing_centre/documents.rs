//! The documents of service C (`spec.md` 3.4) [002 A.9].

use super::form::{EMERGENCY, ORPHAN};
use crate::{
    form::When,
    service::{Document, Per},
    text::{quote, t},
};

pub(super) static DOCUMENTS: [Document; 3] = [
    Document {
        code: "C-FORM",
        title: t(
            "Есепке қою туралы өтініш",
            "Заявление о постановке на учёт",
            "The application for registration",
        ),
        quote: quote("Қағидаларға 2-қосымшаға сәйкес электрондық түрдегі өтініш"),
        reason: t(
            "Осы нысанды толтырып, қол қойсаңыз болды. Бөлек құжат керек емес.",
            "Достаточно заполнить эту форму и подписать её. Отдельный документ не нужен.",
            "Fill in this form and sign it. No other paper is needed.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: true,
        cite: "002 A.9, §13",
    },
    Document {
        code: "C-11",
        title: t(
            "Сарапшының техникалық қорытындысы",
            "Техническое заключение эксперта",
            "The expert's technical report",
        ),
        quote: quote(
            "сәулет, қала құрылысы және құрылыс қызметі саласындағы аттестатталған сарапшының техникалық \
            қорытындысының (тұрғын үйді техникалық тексеру нәтижелері бойынша) электрондық көшірмесі",
        ),
        reason: t(
            "Жалғыз үйіңіз авариялық деп танылған.",
            "Ваше единственное жильё признано аварийным.",
            "Your only home is declared emergency.",
        ),
        when: EMERGENCY,
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "002 A.9(2)",
    },
    Document {
        code: "C-12",
        title: t(
            "Ата-ана қамқорлығының жоқтығын немесе заңды өкілдің мәртебесін растайтын құжаттар",
            "Документы об отсутствии попечения родителей или о статусе законного представителя",
            "Documents on the absence of parental care or on the status of the legal representative",
        ),
        quote: quote(
            "Жалғыз ата-анасының немесе екеуінің де қамқорлығының жоқтығын және/немесе заңды өкілінің мәртебесін \
            растайтын құжаттардың электрондық көшірмелері",
        ),
        reason: t(
            "Цифрлық жүйеде бұл туралы дерегіңіз жоқ.",
            "В цифровой системе этих данных о вас нет.",
            "The digital system holds no such data on you.",
        ),
        when: ORPHAN,
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "002 A.9(3)",
    },
];
