//! The questions of service G: which application, why and since when (`spec.md` 2.8, G-1 to G-4); then all of Annex 1, as
//! it was answered; then what differs (G-5). Annex 3, the act's own form, is not in the source.

use super::super::housing_queue::{RULES, SECTIONS as BASE};
use crate::{
    form::{Choice, Field, Form, Kind, Section, When},
    text::t,
};

/// Changes whenever a question does, those of Annex 1 included.
pub(super) static FORM: Form = Form {
    version: "G-441-661/1",
    sections: &SECTIONS,
    rules: &RULES,
};

/// Annex 1 between what comes before it and after it: the very same questions.
static SECTIONS: [Section; BASE.len() + 2] = {
    let mut all = [UPDATE; BASE.len() + 2];
    let mut at = 0;
    while at < BASE.len() {
        all[at + 1] = BASE[at];
        at += 1;
    }
    all[BASE.len() + 1] = CHANGES;
    all
};

const UPDATE: Section = Section {
    code: "update",
    title: t(
        "Қай өтініш өзгереді",
        "Какое заявление меняется",
        "Which application changes",
    ),
    intro: Some(t(
        "Өтінішіңіздегі мәліметтер келесі беттерде тұр. Тек өзгергенін түзетіңіз.",
        "Сведения из вашего заявления стоят на следующих страницах. Исправьте только то, что изменилось.",
        "The following pages hold what you answered before. Correct only what has changed.",
    )),
    when: When::Always,
    fields: &QUESTIONS,
};

const CHANGES: Section = Section {
    code: "changes",
    title: t("Не өзгереді", "Что меняется", "What changes"),
    intro: None,
    when: When::Always,
    fields: &COMPUTED,
};

static QUESTIONS: [Field; 4] = [
    Field::new(
        "base_registration",
        t(
            "есептегі жазба нөмірі",
            "Номер изменяемой учётной записи",
            "Number of the registration to change",
        ),
        Kind::OwnCase,
        "000 §11(2)",
    )
    .ask(t(
        "Қай өтінішіңіздің мәліметтерін өзгертесіз?",
        "Сведения какого заявления вы меняете?",
        "Which of your applications do you change?",
    )),
    Field::new(
        "change_kind",
        t(
            "жаңарту, өзгерту немесе толықтыру",
            "обновление, изменение или дополнение",
            "update, change or supplement",
        ),
        Kind::One(&KIND),
        "000 §11(2)",
    )
    .ask(t(
        "Мәліметтерді не істейсіз?",
        "Что нужно сделать со сведениями?",
        "What is to be done with the data?",
    )),
    Field::new(
        "trigger",
        t(
            "негіздер туындаған не ұялы телефонға sms-хабарлама алған сәттен бастап",
            "с момента возникновения оснований либо получения sms-сообщения на мобильный телефон",
            "from the moment when grounds arose or an SMS was received",
        ),
        Kind::One(&TRIGGER),
        "000 §11(2)",
    )
    .ask(t(
        "Өзгертуге не себеп болды?",
        "Почему вы меняете сведения?",
        "Why do you change them?",
    )),
    Field::new(
        "trigger_date",
        t(
            "негіз туындаған немесе sms алынған күн",
            "Дата возникновения основания или получения sms",
            "Date on which the grounds arose or the SMS came",
        ),
        Kind::PastDate,
        "000 §11(2)",
    )
    .ask(t("Бұл қай күні болды?", "Когда это произошло?", "When was that?"))
    .hint(t(
        "Мәлімет өзгерген немесе SMS келген күн.",
        "День, когда сведения изменились или пришло SMS.",
        "The day on which the data changed or the SMS came.",
    )),
];

static COMPUTED: [Field; 1] = [Field::new(
    "changes",
    t(
        "өзгертілетін мәліметтер",
        "Изменяемые сведения",
        "The data that change",
    ),
    Kind::Changes,
    "000 §11(2)",
)];

static KIND: [Choice; 3] = [
    Choice::new(
        "UPDATE",
        t(
            "жаңарту: ескірген мәлімет орнына жаңасы",
            "обновить: вместо устаревших сведений – новые",
            "update: what is out of date is replaced",
        ),
    ),
    Choice::new(
        "CHANGE",
        t(
            "өзгерту: қате мәліметті түзету",
            "изменить: исправить ошибку",
            "change: a mistake is put right",
        ),
    ),
    Choice::new(
        "SUPPLEMENT",
        t(
            "толықтыру: жетіспейтін мәліметті қосу",
            "дополнить: добавить недостающие сведения",
            "supplement: what is missing is added",
        ),
    ),
];

static TRIGGER: [Choice; 2] = [
    Choice::new(
        "GROUNDS",
        t(
            "мәліметтерім өзгерді",
            "мои сведения изменились",
            "my data have changed",
        ),
    ),
    Choice::new(
        "SMS",
        t(
            "жаңартуды сұраған SMS келді",
            "пришло SMS с просьбой обновить сведения",
            "an SMS asked me to update them",
        ),
    ),
];
