//! The questions of service A: Annex 1 «Өтініш» [000 A1], one screen for a few of them at a time.
//!
//! The closing lines C3 (date), C4 (signature) and C5 (attachments) are printed, not asked: the server's clock,
//! the signature over the envelope and the documents of [`super::documents`] answer them. `annex_1.txt` holds the
//! annex line by line as the source has it; a test finds every label in it and every word of it in the form.

use super::{
    super::{codes::CATEGORY, directories::PROVIDERS},
    circumstances, fields,
};
use crate::{
    form::{Form, Rule, Section, When},
    text::t,
};

/// `vulnerable` of `spec.md` 2.3.
pub(super) const VULNERABLE: When = When::Tagged("category", &CATEGORY, "vulnerable");

/// `raises_disabled_child` of `spec.md` 2.3.
pub(super) const RAISES_DISABLED_CHILD: When = When::Any(&[
    When::Filled("disabled_child_iin"),
    When::Is("category", &["CAT-2"]),
]);

/// `orphan ∨ without_parental_care` of `spec.md` 2.3.
pub(super) const WITHOUT_PARENTS: When = When::Is("category", &["CAT-3", "CAT-4"]);

/// Income is declared by these [000 A1.4].
const DECLARES_INCOME: When = When::All(&[
    When::Any(&[VULNERABLE, RAISES_DISABLED_CHILD]),
    When::Not(&WITHOUT_PARENTS),
]);

/// Annex 1.
pub(super) static FORM: Form = Form {
    version: "A-441-661/2",
    sections: &SECTIONS,
    rules: &RULES,
};

pub(in crate::services) static RULES: [Rule; 4] = [
    Rule::IinOnce(&["applicant_iin", "family/*/iin"]),
    Rule::Differ("guardian/iin", "applicant_iin", "guardian_is_ward"),
    Rule::Everyone {
        rows: "income",
        person: "person",
        mark: "income_none",
    },
    Rule::SamePlace {
        fields: &["emergency/settlement", "emergency/district"],
        office: "provider_unit",
        options: &PROVIDERS,
    },
];

pub(in crate::services) static SECTIONS: [Section; 14] = [
    Section {
        code: "office",
        title: t(
            "Қайда өтініш бересіз",
            "Куда вы подаёте заявление",
            "Where you apply",
        ),
        intro: None,
        when: When::Always,
        fields: &fields::OFFICE,
    },
    Section {
        code: "applicant",
        title: t("Өзіңіз туралы", "О вас", "About you"),
        intro: Some(t(
            "Бұл мәліметтер мемлекеттік дерекқордан алынды. Оларды қайта жазудың қажеті жоқ.",
            "Эти сведения взяты из государственной базы данных. Заполнять их не нужно.",
            "These data come from the state's database. You need not type them.",
        )),
        when: When::Always,
        fields: &fields::APPLICANT,
    },
    Section {
        code: "dwelling",
        title: t(
            "Қандай тұрғын үй керек",
            "Какое жильё вам нужно",
            "The home you need",
        ),
        intro: None,
        when: When::Always,
        fields: &fields::DWELLING,
    },
    Section {
        code: "list",
        title: t("Тізім және санат", "Список и категория", "List and category"),
        intro: None,
        when: When::Always,
        fields: &fields::LIST_AND_CATEGORY,
    },
    Section {
        code: "work",
        title: t("Жұмыс орныңыз", "Ваше место работы", "Your workplace"),
        intro: None,
        when: When::Is("category", &["CAT-6"]),
        fields: &fields::WORK,
    },
    Section {
        code: "family",
        title: t("Отбасы құрамы", "Состав семьи", "Your family"),
        intro: None,
        when: When::Always,
        fields: &fields::FAMILY,
    },
    Section {
        code: "circumstances",
        title: t(
            "Отбасының ерекше жағдайлары",
            "Особые обстоятельства семьи",
            "Special circumstances",
        ),
        intro: Some(t(
            "Сізге қатысты сұрақтарға ғана жауап беріңіз. Қалғанын бос қалдырыңыз.",
            "Ответьте только на то, что относится к вам. Остальное оставьте пустым.",
            "Answer only what concerns you. Leave the rest empty.",
        )),
        when: When::Always,
        fields: &circumstances::CIRCUMSTANCES,
    },
    Section {
        code: "income",
        title: t("Отбасының табысы", "Доходы семьи", "Your family's income"),
        intro: Some(t(
            "Өтініш берер алдындағы соңғы он екі ай есептеледі.",
            "Считаются последние двенадцать месяцев перед подачей заявления.",
            "The last twelve months before applying count.",
        )),
        when: DECLARES_INCOME,
        fields: &circumstances::INCOME,
    },
    Section {
        code: "guardian",
        title: t("Қорғаншы", "Опекун", "Guardian"),
        intro: None,
        when: WITHOUT_PARENTS,
        fields: &fields::GUARDIAN,
    },
    Section {
        code: "emergency",
        title: t("Авариялық тұрғын үй", "Аварийное жильё", "Your emergency home"),
        intro: None,
        when: When::Is("category", &["CAT-7"]),
        fields: &fields::EMERGENCY,
    },
    Section {
        code: "present_dwelling",
        title: t(
            "Қазір тұратын үйіңіз",
            "Жильё, где вы живёте сейчас",
            "Where you live now",
        ),
        intro: None,
        when: When::Always,
        fields: &fields::PRESENT_DWELLING,
    },
    Section {
        code: "consent",
        title: t(
            "Басқаша тұрғын үйге келісім",
            "Согласие на другое жильё",
            "If another kind of home is offered",
        ),
        intro: None,
        when: When::Always,
        fields: &fields::CONSENT_FIELDS,
    },
    Section {
        code: "contact",
        title: t("Байланыс", "Контакты", "How to reach you"),
        intro: None,
        when: When::Always,
        fields: &fields::CONTACT,
    },
    Section {
        code: "statements",
        title: t("Келісімдеріңіз", "Ваши согласия", "What you agree to"),
        intro: None,
        when: When::Always,
        fields: &fields::STATEMENTS,
    },
];
