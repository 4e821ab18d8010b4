//! Annex 1, field by field and word by word.

use super::{fields, form};
use crate::form::Context;
use jiff::civil::date;
use serde_json::json;
use std::collections::BTreeSet;

/// Annex 1 (`spec.md` 2.2), with the two wizard questions of 2.3.
const ANNEX_1: &str = "\
    provider_unit residence_start applicant_from applicant_surname applicant_name applicant_patronymic applicant_iin \
    rooms fund_type legal_basis list_name category family family/surname family/name family/patronymic \
    family/relation family/iin family_none income_period income income/person income/kind income/amount income_none \
    pregnant_iin disabled_child_iin health health/health_iin health/health_kind locomotor_iin workplace \
    workplace/bin workplace/category guardian guardian/iin guardian/decision_no guardian/date \
    guardian/authority emergency emergency/kind emergency/cadastral_no emergency/country \
    emergency/region emergency/district emergency/settlement emergency/street emergency/house \
    emergency/block emergency/flat dwelling_issue nonstandard_consent mobile email check_consent \
    secret_data_consent signature attachments";

#[test]
fn annex_1_is_complete_and_has_nothing_else() {
    let wanted: BTreeSet<String> = ANNEX_1.split_whitespace().map(str::to_owned).collect();
    let found: Vec<String> = fields().into_iter().map(|(path, _)| path).collect();
    assert_eq!(found.len(), wanted.len(), "no field stands twice");
    assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), wanted);
}

#[test]
fn the_labels_are_the_acts_words() {
    let label = |path: &str| form().field(path).unwrap().1.label.kk;
    assert_eq!(label("emergency/cadastral_no"), "кадастрлық нөмірі");
    assert_eq!(
        label("applicant_iin"),
        "жеке сәйкестендіру нөмірі (бұдан әрі – ЖСН)"
    );
    assert_eq!(
        label("locomotor_iin"),
        "тірек-қозғалыс аппараты бұзылған мүгедектігінің болуы туралы мәліметтер ЖСН"
    );
    assert_eq!(label("guardian/date"), "қорғаншылыққа алған күні");
    // TX-1: a typo of the source is put right.
    assert!(label("health").starts_with("мүгедектігі бар адам, қарттық,"));
}

/// Annex 1 as the source has it, line by line [000 A1].
const ANNEX_1_TEXT: &str = include_str!("../housing_queue/annex_1.txt");

/// Without the blanks to write in, with one blank between words, Latin look-alikes put right (TX-1, TX-2).
fn plain(text: &str) -> String {
    let text = text.replace('i', "і").replace(['_', '/'], " ");
    text.split_whitespace()
        .filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == '–'))
        .collect::<Vec<_>>()
        .join(" ")
}

/// The annex as one text, where the page's layout tore a sentence apart put together again.
fn annex_1() -> String {
    let mut text = plain(ANNEX_1_TEXT);
    for (torn, whole) in [
        // The links of the page were read after the words around them.
        ("75- бабының сәйкес", "75-бабының 1-тармағына сәйкес"),
        (
            "тұрғын үй қорынан 1-тармағына тұрғын үй",
            "тұрғын үй қорынан тұрғын үй",
        ),
        (
            "74-бабының сәйкес тізімнің атауы)2-тармағына",
            "74-бабының 2-тармағына сәйкес тізімнің атауы)",
        ),
        ("түсетін балаларға", "түсетін; балаларға"),
        // `spec.md` 2.2.2, row 7: a typo of the source.
        ("мүгедектікігі", "мүгедектігі"),
    ] {
        assert_eq!(text.matches(torn).count(), 1, "{torn}");
        text = text.replace(torn, whole);
    }
    text
}

/// Labels that are not the annex's own words, and why.
const NOT_VERBATIM: &[(&str, &str)] = &[
    (
        "residence_start",
        "no field of Annex 1: proves the three years of [000 §5]",
    ),
    ("family_none", "no field of Annex 1: DR-13"),
    ("income/person", "implied by [000 A2.8]: proof is for each person"),
    ("income_none", "no field of Annex 1: DR-14"),
    (
        "health/health_kind",
        "the same list as the label of 7, without «туралы мәліметтер»",
    ),
    (
        "workplace/category",
        "the annex lists the categories in the brackets of 9 and names them not",
    ),
    ("dwelling_issue", "no field of Annex 1: decides on DA-3 to DA-6"),
];

#[test]
fn every_label_stands_in_the_annex() {
    let annex = annex_1();
    for (path, field) in fields() {
        let exempt = NOT_VERBATIM.iter().any(|(known, _)| *known == path);
        assert_eq!(
            !annex.contains(&plain(field.label.kk)),
            exempt,
            "{path}: {}",
            plain(field.label.kk)
        );
    }
}

/// Words of the annex that no label repeats, and why.
const NOT_IN_A_LABEL: &[&str] = &[
    // The mark of the annex and the heading: the page has its own.
    "Нысан",
    "Өтініш",
];

#[test]
fn every_word_of_the_annex_stands_in_the_form() {
    let words = |text: &str| -> Vec<String> {
        plain(text)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let mut labels: Vec<Vec<String>> = fields()
        .into_iter()
        .filter(|(path, _)| !NOT_VERBATIM.iter().any(|(known, _)| known == path))
        .map(|(_, field)| words(field.label.kk))
        .collect();
    labels.sort_by_key(|label| std::cmp::Reverse(label.len()));
    let annex = words(&annex_1());
    let mut left = Vec::new();
    let mut at = 0;
    while at < annex.len() {
        let found = labels.iter().find(|label| annex[at..].starts_with(label));
        if found.is_none() {
            left.push(annex[at].as_str());
        }
        at += found.map_or(1, Vec::len);
    }
    // The items' own numbers stand between the labels.
    left.retain(|word| word.parse::<u8>().is_err() && !NOT_IN_A_LABEL.contains(word));
    assert_eq!(left, Vec::<&str>::new());
}

#[test]
fn the_period_of_income_is_signed_by_those_who_declare_income() {
    use crate::samples;
    let day = date(2026, 11, 23);
    let signed = form().signed(&samples::family_of_five(), Context::on(day));
    assert_eq!(
        signed.get("income_period"),
        Some(&json!({ "from": "2025-11-23", "until": "2026-11-22" }))
    );
    assert_eq!(
        form()
            .signed(&samples::orphan(), Context::on(day))
            .get("income_period"),
        None
    );
    // It is computed, whatever was posted, and nothing else is added.
    let mut typed = samples::family_of_five();
    typed.insert("income_period".to_owned(), json!({ "from": "1900-01-01" }));
    assert_eq!(form().signed(&typed, Context::on(day)), signed);
    assert!(form().check(&typed, Context::on(day))[0].code == "unknown_field");
    let mut without = signed;
    without.remove("income_period");
    assert_eq!(without, form().clean(&typed));
}
