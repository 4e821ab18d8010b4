//! What the state's systems are asked of an application for service F (`spec.md` 4.12, F-02) [000 L3 §9(3)].

use crate::{
    eligibility::{Check, Concerns, Datum},
    form::When,
    text::{Text, quote, t},
};

/// The source names no place to turn to: the contact centre of the other Rules of the same order [000 A2.10(2)].
const CONTEST: Text = t(
    "Дерек қате болса, оны жүргізетін мекемеге барып, түзетуді сұраңыз. Қайда барарыңызды білмесеңіз, 1414 немесе \
    8-800-080-7777 нөміріне қоңырау шалыңыз.",
    "Если данные неверны, попросите исправить их в учреждении, которое их ведёт. Если не знаете куда обратиться, \
    позвоните по номеру 1414 или 8-800-080-7777.",
    "If the data are wrong, ask the institution that keeps them to correct them. If you do not know which, call 1414 or \
    8-800-080-7777.",
);

pub(super) static CHECKS: [Check; 2] = [
    Check {
        code: "F-3",
        text: t(
            "ЖАО-дағы кезегі және «Отбасы банктегі» мәртебесі",
            "Очередь в МИО и статус в «Отбасы банке»",
            "The queue at the local executive body and the status at Otbasy Bank",
        ),
        quote: quote("Тұрғын үйге мұқтаж есебінде ЖАО-да кезекте тұрғанын растау"),
        asks: Datum::Standing,
        system: "SYS-9",
        concerns: Concerns::Applicant,
        when: When::Always,
        keeper: t(
            "Кезекте тұрғандардың бірыңғай республикалық электрондық базасы",
            "Единая республиканская электронная база очередников",
            "The unified republican electronic base of those in the queue",
        ),
        contest: CONTEST,
        cite: "000 L3 §9(3)",
    },
    Check {
        code: "F-2",
        text: t(
            "Санатын растайтын деректер",
            "Данные, подтверждающие категорию",
            "The data that confirm the category",
        ),
        quote: quote("сәйкес санаттар бойынша"),
        asks: Datum::Circumstances,
        system: "SYS-2",
        concerns: Concerns::Everyone,
        when: When::Always,
        keeper: t(
            "Әлеуметтік қорғау саласының мемлекеттік дерекқорлары",
            "Государственные базы данных социальной защиты",
            "The state's databases of social protection",
        ),
        contest: CONTEST,
        cite: "000 L3 §9(3)",
    },
];
