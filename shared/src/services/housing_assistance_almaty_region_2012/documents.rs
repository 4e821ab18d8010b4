//! The documents of service E. Point 11 of the Standard, which lists them, is not in the source [004 §13]: the names and the
//! number of what is handed in are written down at the acceptance and stand on the receipt [004 A5].

use crate::{
    form::When,
    service::{Document, Per},
    text::{quote, t},
};

pub(super) static DOCUMENTS: [Document; 2] = [
    Document {
        code: "DE-1",
        title: t("Өтініш", "Заявление", "The application"),
        quote: quote("тиісті құжаттармен өтініш білдіреді"),
        reason: t(
            "Оны қағаз түрінде әкелесіз, қызметкер осы жерде тіркейді.",
            "Вы приносите его на бумаге, сотрудник регистрирует его здесь.",
            "You bring it on paper; an employee registers it here.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: true,
        cite: "004 §11(1)",
    },
    Document {
        code: "DE-2",
        title: t(
            "Стандартта көзделген құжаттар",
            "Документы, предусмотренные стандартом",
            "The documents that the Standard provides for",
        ),
        quote: quote("Мемлекеттік қызмет Стандарттың 11 тармағына құжаттарға сәйкес көрсетіледі."),
        reason: t(
            "Тізімі дереккөзде жоқ. Тапсырылған әр құжаттың атауы жазылады: олар қолхатқа түседі.",
            "Их перечня в источнике нет. Записывают название каждого сданного документа: оно войдёт в расписку.",
            "The source does not list them. Each that is handed in is written down by name: the receipt states it.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "004 §13, A5",
    },
];
