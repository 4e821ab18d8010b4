//! The answers about the housing queue: who may be put on it, and who is on it.

use super::{Advise, Ask, answer};
use crate::{
    guide::Answer,
    text::{Text, t},
};

pub(super) static OWNED: [Answer; 3] = [
    answer(
        "none",
        t("Болған жоқ", "Не было", "No"),
        t(
            "Соңғы бес жылда меншік тұрғын үйі болмағандар есепке тұра алады.",
            "На учёт встают те, у кого пять лет не было жилья в собственности.",
            "Those who have owned no home for five years can be registered.",
        ),
        "002 §15(2), A.4(1)",
        Ask("orphan"),
    ),
    answer(
        "emergency",
        t(
            "Жалғыз үйім бар, ол авариялық деп танылған",
            "Есть единственное жильё, и оно признано аварийным",
            "Yes: my only home, and it is declared emergency",
        ),
        t(
            "Жалғыз үйі авариялық деп танылғандар да есепке тұра алады.",
            "На учёт встают и те, чьё единственное жильё признано аварийным.",
            "Those whose only home is declared emergency can be registered too.",
        ),
        "002 A.4(2)",
        Advise("emergency"),
    ),
    answer(
        "owned",
        t(
            "Болды немесе қазір бар",
            "Было или есть сейчас",
            "Yes, then or now",
        ),
        t(
            "Соңғы бес жылда меншік тұрғын үйі болса, есепке қоюдан бас тартады.",
            "Если за последние пять лет жильё в собственности было, на учёт не поставят.",
            "Whoever owned a home in the last five years is refused.",
        ),
        "002 §15(2)",
        Advise("owned"),
    ),
];

pub(super) static ORPHAN: [Answer; 2] = [
    answer(
        "no",
        t("Жоқ", "Нет", "No"),
        t(
            "Ешқандай санатқа жатпасаңыз да, есепке қоюдан бас тартпайды.",
            "Не относиться ни к одной категории – не причина для отказа.",
            "Belonging to no category is no reason for refusal.",
        ),
        "002 §10",
        Advise("home"),
    ),
    answer(
        "yes",
        t("Иә", "Да", "Yes"),
        t(
            "Цифрлық жүйеде дерегіңіз болмаса, мәртебеңізді құжатпен растайсыз.",
            "Если данных о вас в цифровой системе нет, статус подтверждают документом.",
            "If the digital system has no data of you, a document proves your status.",
        ),
        "002 A.4(3), A.9(3)",
        Advise("orphan"),
    ),
];

pub(super) static QUEUED: [Answer; 2] = [
    answer(
        "yes",
        t("Иә", "Да", "Yes"),
        t(
            "Кезегіңіз бен «Отбасы банктегі» мәртебеңіз электрондық базадан тексерілетін.",
            "Очередь и статус в «Отбасы банке» проверяли по электронной базе.",
            "The queue and the status at Otbasy Bank were checked in the electronic base.",
        ),
        "000 L3 §9(3)",
        Ask("group"),
    ),
    answer(
        "no",
        t("Жоқ", "Нет", "No"),
        t(
            "Төлем тек есепте тұрғандарға берілген: алдымен есепке тұру керек.",
            "Выплата полагалась только состоящим на учёте: сначала нужно встать на учёт.",
            "The payment was for registered people only: first be registered.",
        ),
        "000 L3 §9(3)",
        Ask("who"),
    ),
];

pub(super) static GROUPS: [Answer; 5] = [
    answer(
        "disability",
        t(
            "Мүгедектігі бар адам, 1 немесе 2-топ",
            "Лицо с инвалидностью 1 или 2 группы",
            "A person with a disability of group 1 or 2",
        ),
        GROUP_NAMED,
        "000 L3 §9(3)",
        Advise("rent"),
    ),
    answer(
        "child",
        t(
            "Мүгедектігі бар бала тәрбиелеп отырған отбасы",
            "Семья, воспитывающая ребёнка с инвалидностью",
            "A family raising a child with a disability",
        ),
        GROUP_NAMED,
        "000 L3 §9(3)",
        Advise("rent"),
    ),
    answer(
        "orphan",
        t(
            "Ата-анасынан кәмелетке толғанша айырылған, жиырма тоғыз жасқа толмаған жетім",
            "Сирота до двадцати девяти лет, потерявший родителей до совершеннолетия",
            "An orphan under twenty-nine who lost the parents before majority",
        ),
        GROUP_NAMED,
        "000 L3 §9(3)",
        Advise("rent"),
    ),
    answer(
        "many-children",
        t(
            "Наградталған көп балалы ана немесе көп балалы отбасы",
            "Награждённая многодетная мать или многодетная семья",
            "A decorated mother of many children, or a large family",
        ),
        GROUP_NAMED,
        "000 L3 §9(3)",
        Advise("rent"),
    ),
    answer(
        "none",
        t("Ешқайсысына жатпаймын", "Ни к одной", "None of them"),
        t(
            "Қағидаларда басқа санат аталмаған.",
            "Других категорий в правилах не названо.",
            "The rules name no other category.",
        ),
        "000 L3 §9(3)",
        Advise("rent-unfit"),
    ),
];

const GROUP_NAMED: Text = t(
    "Бұл санат қағидаларда аталған.",
    "Эта категория названа в правилах.",
    "The rules name this category.",
);
