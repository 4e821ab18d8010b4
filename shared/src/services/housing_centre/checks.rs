//! What the state's systems are asked of an application for service C: SYS-C (`spec.md` 3.4) [002 A.9]. Nothing is asked
//! without the consent [002 A.10(4)]. The sources name no keeper of the data: those words are the product's own.

use super::form::AGREED;
use crate::{
    eligibility::{Check, Concerns, Datum},
    text::{Text, quote, t},
};

/// Where to turn, as [002 A.11(2)] has it.
const CONTEST: Text = t(
    "Дерек қате болса, құжатыңызбен халыққа қызмет көрсету орталығына барып, жазбаны түзетуді сұраңыз, сосын қайта \
    өтініш беріңіз. Сұрағыңыз болса, 1414 немесе 8-800-080-7777 нөміріне қоңырау шалыңыз.",
    "Если данные неверны, обратитесь с документами в центр обслуживания населения, попросите исправить запись и подайте \
    заявление заново. Вопросы – по номеру 1414 или 8-800-080-7777.",
    "If the data are wrong, go to a public service centre with your papers, ask to correct the record and apply anew. For \
    questions call 1414 or 8-800-080-7777.",
);

pub(super) static CHECKS: [Check; 3] = [
    Check {
        code: "SYS-C1",
        text: t(
            "Жеке куәлігі, азаматтығы немесе қандас мәртебесі",
            "Удостоверение личности, гражданство или статус кандаса",
            "Identity document, citizenship or the status of a kandas",
        ),
        quote: quote("Жеке басты куәландыратын құжаттар туралы мәліметтерді"),
        asks: Datum::Residence,
        system: "SYS-11",
        concerns: Concerns::Applicant,
        when: AGREED,
        keeper: t(
            "«Жеке тұлғалар» мемлекеттік деректер базасы",
            "Государственная база данных «Физические лица»",
            "State database “Natural persons”",
        ),
        contest: CONTEST,
        cite: "002 A.9",
    },
    Check {
        code: "SYS-C2",
        text: t(
            "Некесі мен балалары туралы жазбалар",
            "Записи о браке и детях",
            "Records of marriage and children",
        ),
        quote: quote("неке қию немесе бұзу туралы, балалардың тууы туралы куәліктерді"),
        asks: Datum::Relatives,
        system: "SYS-11",
        concerns: Concerns::Everyone,
        when: AGREED,
        keeper: t(
            "Азаматтық хал актілерін тіркеу органы",
            "Орган регистрации актов гражданского состояния",
            "The civil registry",
        ),
        contest: CONTEST,
        cite: "002 A.9, §13(6)",
    },
    Check {
        code: "SYS-C3",
        text: t(
            "Қазақстан бойынша меншігінде тұрғын үй бар-жоғы",
            "Есть ли жильё в собственности на территории Казахстана",
            "Whether a dwelling is owned anywhere in Kazakhstan",
        ),
        quote: quote(
            "оларға меншік құқығында тиесілі тұрғын үйдің (Қазақстан Республикасы бойынша) болуы немесе болмауы туралы \
        анықтамаларды",
        ),
        asks: Datum::Dwellings,
        system: "SYS-11",
        concerns: Concerns::Everyone,
        when: AGREED,
        keeper: t(
            "Жылжымайтын мүлікке құқықтарды тіркейтін мекеме",
            "Учреждение, которое регистрирует права на недвижимость",
            "The institution that registers rights to real estate",
        ),
        contest: CONTEST,
        cite: "002 A.9",
    },
];
