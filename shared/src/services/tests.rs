//! The data of the services against `spec.md`: every field is there, every path leads somewhere, every text
//! is whole.

use super::{directories, housing_queue::SERVICE};
use crate::{
    api::MAX_FILES,
    form::{Answers, Choice, Context, Field, Form, Kind, MAX_PEOPLE, MOST_READ, Rule, When},
    official::Role,
    procedure::{Limit, Starts},
    service::{CATALOGUE, FilingMode, Per, required_documents},
    text::{Lang, Text},
};
use jiff::civil::date;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn form() -> &'static Form {
    SERVICE.form.unwrap()
}

fn forms() -> impl Iterator<Item = &'static Form> {
    CATALOGUE.iter().filter_map(|service| service.form)
}

fn answers(value: Value) -> Answers {
    serde_json::from_value(value).unwrap()
}

/// Every field of service A with its path, the fields of rows and groups included.
fn fields() -> Vec<(String, &'static Field)> {
    fields_of(form())
}

fn fields_of(form: &Form) -> Vec<(String, &'static Field)> {
    let mut found = Vec::new();
    for field in form.sections.iter().flat_map(|section| section.fields) {
        found.push((field.code.to_owned(), field));
        found.extend(
            field
                .kind
                .fields()
                .iter()
                .map(|inner| ([field.code, "/", inner.code].concat(), inner)),
        );
    }
    found
}

/// Every text that people read of every service, with a name for the failure message.
fn texts() -> Vec<(String, Text)> {
    let mut all = Vec::new();
    for service in CATALOGUE {
        let mut add = |what: &str, text: Text| all.push((format!("{} {what}", service.id), text));
        add("name", service.name);
        add("short", service.short);
        add("summary", service.summary);
        add("act", service.act.title);
        for text in [service.act.repealed_by, service.act.base_order]
            .into_iter()
            .flatten()
        {
            add("act", text);
        }
        for fact in service.facts.iter().chain(service.eligibility) {
            add("fact", fact.label);
            add(fact.label.en, fact.value);
        }
        for document in service.documents {
            add(document.code, document.title);
            add(document.code, document.reason);
        }
        for ground in service.grounds {
            add(ground.code, ground.text);
        }
        for check in service.checks {
            for text in [check.text, check.keeper, check.contest] {
                add(check.code, text);
            }
        }
        for step in service.routes.0.iter().flat_map(|procedure| procedure.steps) {
            for text in [step.title, step.task()] {
                add(step.code, text);
            }
        }
    }
    for section in forms().flat_map(|form| form.sections) {
        all.push((section.code.to_owned(), section.title));
        all.extend(section.intro.map(|intro| (section.code.to_owned(), intro)));
    }
    for (path, field) in forms().flat_map(fields_of) {
        all.push((path.clone(), field.label));
        all.extend(
            [field.ask, field.hint]
                .into_iter()
                .flatten()
                .map(|text| (path.clone(), text)),
        );
        all.extend(
            field
                .kind
                .options()
                .iter()
                .map(|choice| (choice.code.to_owned(), choice.text)),
        );
        if let Kind::Rows { row, .. } = field.kind {
            all.push((path, row));
        }
    }
    all
}

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
const ANNEX_1_TEXT: &str = include_str!("housing_queue/annex_1.txt");

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

#[test]
fn codes_are_unique() {
    let once = |codes: Vec<&str>| {
        let mut seen = BTreeSet::new();
        for code in codes {
            assert!(seen.insert(code), "{code} stands twice");
        }
    };
    for form in forms() {
        once(form.sections.iter().map(|section| section.code).collect());
        let fields = form.sections.iter().flat_map(|section| section.fields);
        once(fields.map(|field| field.code).collect());
    }
    once(CATALOGUE.iter().map(|service| service.id).collect());
    once(CATALOGUE.iter().map(|service| service.version).collect());
    once(SERVICE.documents.iter().map(|document| document.code).collect());
    once(SERVICE.grounds.iter().map(|ground| ground.code).collect());
    once(SERVICE.checks.iter().map(|check| check.code).collect());
    once(SERVICE.rules.iter().map(|rule| rule.id).collect());
    once(
        SERVICE
            .routes
            .first()
            .unwrap()
            .steps
            .iter()
            .map(|step| step.code)
            .collect(),
    );
    once(directories::PROVIDERS.iter().map(|choice| choice.code).collect());
    for (_, field) in fields() {
        once(field.kind.options().iter().map(|choice| choice.code).collect());
    }
}

#[test]
fn provider_codes_are_ascii_and_every_provider_has_places() {
    for choice in &directories::PROVIDERS {
        assert!(
            choice.code.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
            "{}",
            choice.code
        );
        assert!(
            choice.tags.iter().filter(|tag| tag.starts_with("place:")).count() >= 2,
            "{}",
            choice.code
        );
        assert!(
            directories::SETTLEMENTS
                .iter()
                .any(|place| choice.tags.contains(&&*format!("place:{}", place.code))),
            "{}: no settlement to suggest",
            choice.code
        );
    }
    for directory in [
        &directories::PROVIDERS[..],
        &directories::REGIONS,
        &directories::SETTLEMENTS,
    ] {
        assert_eq!(
            directory
                .iter()
                .filter(|choice| choice.tags.contains(&"republican"))
                .count(),
            3
        );
    }
}

/// Every path of a condition leads to a field, every value that it asks for is one of the field's choices.
fn condition_is_sound(when: &When, row: &str) {
    let field = |path: &str| {
        let path = path
            .strip_prefix('.')
            .map_or_else(|| path.to_owned(), |inner| [row, "/", inner].concat());
        form()
            .field(&path)
            .unwrap_or_else(|| panic!("{path} is no field"))
            .1
    };
    match when {
        When::Always => {}
        When::Is(path, values) => {
            let options = field(path).kind.options();
            assert!(
                values
                    .iter()
                    .all(|value| options.iter().any(|choice| choice.code == *value)),
                "{path}"
            );
        }
        When::Filled(path) => drop(field(path)),
        When::Tagged(path, options, tag) => {
            assert!(
                std::ptr::eq(field(path).kind.options(), *options),
                "{path}: another list"
            );
            assert!(
                options.iter().any(|choice| choice.tags.contains(tag)),
                "{path}: nothing is tagged {tag}"
            );
        }
        When::Any(all) | When::All(all) => all.iter().for_each(|when| condition_is_sound(when, row)),
        When::Not(when) => condition_is_sound(when, row),
    }
}

#[test]
fn every_condition_is_sound() {
    for section in form().sections {
        condition_is_sound(&section.when, "");
    }
    for (path, field) in fields() {
        condition_is_sound(&field.when, path.split('/').next().unwrap());
    }
    for document in SERVICE.documents {
        condition_is_sound(&document.when, "");
        if let Per::Row(rows, when) = &document.per {
            condition_is_sound(when, rows);
        }
    }
}

#[test]
fn every_path_of_a_rule_exists() {
    for form in forms() {
        rules_are_sound(form);
    }
    let exists = |path: &str| assert!(form().field(path).is_some(), "{path}");
    for (_, field) in fields() {
        match field.kind {
            Kind::Rows { none, .. } if !none.is_empty() => exists(none),
            Kind::OneWithin { options, within } => {
                let lists = form().field(within).unwrap().1.kind.options();
                let in_a_list = |choice: &Choice| lists.iter().any(|list| choice.tags.contains(&list.code));
                assert!(options.iter().all(in_a_list));
            }
            _ => {}
        }
    }
}

fn rules_are_sound(form: &Form) {
    let exists = |path: &str| assert!(form.field(&path.replace("/*", "")).is_some(), "{path}");
    let said = |code: &str| assert!(crate::text::problems::sentence(code).is_some(), "{code}");
    for rule in form.rules {
        match rule {
            Rule::IinOnce(paths) => paths.iter().for_each(|path| exists(path)),
            Rule::Differ(one, other, code) => {
                exists(one);
                exists(other);
                said(code);
            }
            Rule::Everyone { rows, person, mark } => {
                exists(&[rows, "/", person].concat());
                exists(mark);
            }
            // The least may be an answer that was given before, to another form.
            Rule::OfAge(path, code) | Rule::AtLeast(path, _, code) => {
                exists(path);
                said(code);
            }
            Rule::Warn(path, value, code) => {
                let (_, field) = form.field(path).unwrap();
                assert!(field.kind.options().iter().any(|choice| choice.code == *value));
                said(code);
            }
            Rule::SamePlace {
                fields,
                office: other,
                ..
            }
            | Rule::SameSettlement {
                fields,
                settlement: other,
            } => {
                fields.iter().for_each(|path| exists(path));
                exists(other);
            }
        }
    }
}

#[test]
fn nothing_is_empty() {
    for (what, text) in texts() {
        for lang in Lang::ALL {
            assert!(!text.get(lang).trim().is_empty(), "{what} {}", lang.tag());
        }
    }
    for service in CATALOGUE {
        for fact in service.facts.iter().chain(service.eligibility) {
            assert!(!fact.cite.is_empty(), "{} {}", service.id, fact.label.en);
            // Only what a source leaves unsaid has no words to quote.
            assert!(
                !fact.quote.is_none() || fact.label.en == "Not in the source" || fact.cite.starts_with("DR-"),
                "{} {}",
                service.id,
                fact.label.en
            );
        }
    }
    for document in SERVICE.documents {
        assert!(
            !document.quote.is_none() && document.cite.starts_with("000 "),
            "{}",
            document.code
        );
    }
    for (path, field) in fields() {
        assert!(
            field.cite.starts_with("000 ") || field.cite.starts_with("DR-"),
            "{path}"
        );
    }
}

/// TX-1 and TX-3: no Latin letter in a Cyrillic word, no no-break space or tab.
#[test]
fn no_word_mixes_alphabets() {
    let clean = |what: &str, text: &str| {
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let cyrillic = word.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
            assert!(
                !(cyrillic && word.chars().any(|c| c.is_ascii_alphabetic())),
                "{what}: {word}"
            );
        }
        assert!(!text.contains(['\u{a0}', '\t', '\n']), "{what}: {text}");
        assert!(
            !text.contains("  ") && text.trim() == text,
            "{what}: spacing of {text}"
        );
    };
    for (what, text) in texts() {
        for lang in Lang::ALL {
            clean(&what, text.get(lang));
        }
    }
    for service in CATALOGUE {
        for fact in service.facts.iter().chain(service.eligibility) {
            clean(service.id, fact.quote.words().unwrap_or_default());
        }
        for document in service.documents {
            clean(document.code, document.quote.words().unwrap_or_default());
        }
        for check in service.checks {
            clean(check.code, check.quote.words().unwrap_or_default());
        }
    }
    for (code, text) in crate::text::problems::all() {
        for lang in Lang::ALL {
            clean(code, text.get(lang));
        }
    }
}

/// One term, one source: no text repeats a number of days.
#[test]
fn no_text_says_a_number_of_days() {
    let days = [
        "жұмыс күн",
        "күнтізбелік күн",
        "рабочих дн",
        "рабочий день",
        "календарн",
        "working day",
        "calendar day",
    ];
    for (what, text) in texts() {
        for lang in Lang::ALL {
            let text = text.get(lang).to_lowercase();
            for day in days {
                let number = text
                    .split(day)
                    .next()
                    .filter(|before| before.len() < text.len())
                    .and_then(|before| {
                        before
                            .trim_end_matches([' ', ')'])
                            .chars()
                            .last()
                            .filter(char::is_ascii_digit)
                    });
                assert_eq!(number, None, "{what}: {text}");
            }
        }
    }
}

#[test]
fn acts_have_the_status_of_the_spec() {
    for service in CATALOGUE {
        assert_eq!(
            service.act.in_force(),
            service.id == "housing-centre",
            "{}",
            service.id
        );
        assert_eq!(
            service.mode == FilingMode::Open,
            service.act.in_force(),
            "DR-02 {}",
            service.id
        );
        assert_eq!(
            !service.act.in_force_from.is_empty(),
            service.act.in_force(),
            "{}",
            service.id
        );
    }
}

#[test]
fn the_steps_are_those_of_the_act() {
    let procedure = SERVICE.routes.first().unwrap();
    assert_eq!(procedure.term, Some(Limit::WorkingDays(15)));
    assert_eq!(procedure.step("A-05").unwrap().limit, Some(Limit::WorkingDays(2)));
    assert_eq!(
        procedure.step("A-06").unwrap().limit,
        Some(Limit::WorkingDays(10))
    );
    let mut before: Vec<&str> = Vec::new();
    for step in procedure.steps {
        if let Starts::After(code) = step.starts {
            assert!(before.contains(&code), "{}: {code} must stand before", step.code);
        }
        before.push(step.code);
    }
    for code in [procedure.filing, procedure.entry[0], procedure.entry[1]] {
        assert!(before.contains(&code), "{code}");
    }
    assert!(!before.contains(&"A-13"), "A-13 is no step of a case");
}

/// The codes of the required documents, with their subjects.
fn required(value: Value, found: &[&str]) -> Vec<String> {
    let found: Vec<String> = found.iter().map(|datum| (*datum).to_owned()).collect();
    required_documents(&SERVICE, &answers(value), &[], &found, None)
        .into_iter()
        .filter(|status| status.required)
        .map(|status| {
            [&status.document, status.subject.as_deref().unwrap_or_default()]
                .join(" ")
                .trim()
                .to_owned()
        })
        .collect()
}

#[test]
fn required_documents_follow_the_function_of_the_spec() {
    let me = "850412400012";
    let husband = "830215300011";
    assert_eq!(required(json!({}), &[]), ["DA-1"]);
    for (work, certificate) in (1..=7).map(|number| (format!("WORK-{number}"), [3, 6, 7].contains(&number))) {
        let found = required(
            json!({ "category": "CAT-6", "workplace": { "category": work } }),
            &[],
        );
        assert_eq!(found.contains(&"DA-2".to_owned()), certificate, "{work}");
    }
    assert_eq!(
        required(
            json!({ "dwelling_issue": ["ISS-1", "ISS-2", "ISS-3", "ISS-4"] }),
            &[]
        ),
        ["DA-1", "DA-3", "DA-4", "DA-5a", "DA-5b", "DA-6"]
    );
    let family = |category: &str, relation: &str| {
        let row = json!({ "iin": husband, "relation": relation });
        json!({ "applicant_iin": me, "category": category, "family": [row] })
    };
    let (mine, his, court) = (
        format!("DA-8 {me}"),
        format!("DA-8 {husband}"),
        format!("DA-9 {husband}"),
    );
    assert_eq!(
        required(family("CAT-1", "REL-1"), &[]),
        ["DA-1", "DA-7", &mine, &his]
    );
    assert_eq!(
        required(family("CAT-1", "REL-1"), &["category", &format!("income:{me}")]),
        ["DA-1", &his]
    );
    for exempt in ["CAT-2", "CAT-3", "CAT-4", "CAT-5"] {
        assert_eq!(
            required(family(exempt, "REL-1"), &[]),
            ["DA-1", "DA-7"],
            "{exempt}"
        );
    }
    for other in ["CAT-6", "CAT-7"] {
        assert_eq!(required(family(other, "REL-5"), &[]), ["DA-1", &court], "{other}");
    }
    assert_eq!(
        required(family("CAT-6", "REL-5"), &[&format!("court:{husband}")]),
        ["DA-1"]
    );
    let mut raising = family("CAT-1", "REL-1");
    raising["disabled_child_iin"] = json!([husband]);
    assert_eq!(required(raising, &[]), ["DA-1", "DA-7"]);
}

#[test]
fn the_documents_of_a_posted_thousand_are_bounded() {
    let row = json!({ "iin": "830215300011", "relation": "REL-5" });
    let typed = answers(json!({ "category": "CAT-1", "family": vec![row; 2500] }));
    let statuses = required_documents(&SERVICE, &typed, &[], &[], None);
    assert!(statuses.len() <= SERVICE.documents.len() + 2 * MAX_PEOPLE);
}

/// A condition that reads a list reads all of it, of a list that its field takes.
#[test]
fn no_list_is_longer_than_a_condition_reads() {
    for (path, field) in fields() {
        assert!(field.kind.most().0 <= MOST_READ, "{path}");
    }
    let mut category = vec!["CAT-9"; MOST_READ];
    let workplace =
        |category: &[&str]| form().appears("workplace", &answers(json!({ "category": category })));
    category[0] = "CAT-6";
    assert!(workplace(&category));
    category.rotate_left(1);
    assert!(workplace(&category));
    category.insert(0, "CAT-9");
    assert!(!workplace(&category));
}

/// Nobody is stopped for lack of room: whatever the documents can ask of the most people, it can be attached.
#[test]
fn all_documents_of_the_largest_application_can_be_attached() {
    for service in CATALOGUE {
        let rows = |code: &str| {
            let field = service.form.and_then(|form| form.field(code));
            field.map_or(0, |(_, field)| field.kind.most().0)
        };
        let files: usize = service
            .documents
            .iter()
            .filter(|document| !document.is_form)
            .map(|document| match document.per {
                Per::Application => 1,
                Per::Person => MAX_PEOPLE,
                Per::Row(code, _) => rows(code),
            })
            .sum();
        assert!(files <= MAX_FILES, "{}: {files}", service.id);
    }
    // The audit's family: thirty members, all found by a court, of a vulnerable category.
    let member = |n: usize| json!({ "iin": format!("{n:012}"), "relation": "REL-5" });
    let typed = json!({
        "applicant_iin": "850412400012", "category": "CAT-1",
        "family": (1..MAX_PEOPLE).map(member).collect::<Vec<_>>(),
        "dwelling_issue": ["ISS-1", "ISS-2", "ISS-3", "ISS-4"],
    });
    let wanted = required(typed, &[]).len() - 1;
    assert_eq!(wanted, 67);
    assert!(wanted <= MAX_FILES);
}

#[test]
fn income_is_declared_by_the_vulnerable_and_by_those_who_raise_a_disabled_child() {
    let asked = |value: Value| form().appears("income", &answers(value));
    for (category, wanted) in [
        ("CAT-1", true),
        ("CAT-2", true),
        ("CAT-3", false),
        ("CAT-4", false),
        ("CAT-5", true),
        ("CAT-6", false),
        ("CAT-7", false),
    ] {
        assert_eq!(asked(json!({ "category": category })), wanted, "{category}");
        let raising = asked(json!({ "category": category, "disabled_child_iin": ["150830600014"] }));
        assert_eq!(raising, !["CAT-3", "CAT-4"].contains(&category), "{category}");
    }
}

#[test]
fn sections_and_fields_appear_for_whom_they_concern() {
    let appears = |path: &str, value: Value| form().appears(path, &answers(value));
    assert!(appears("residence_start", json!({ "provider_unit": "shymkent" })));
    assert!(!appears("residence_start", json!({ "provider_unit": "talgar" })));
    assert!(appears("workplace", json!({ "category": "CAT-6" })));
    assert!(appears("guardian", json!({ "category": "CAT-4" })));
    assert!(!appears("guardian", json!({ "category": "CAT-5" })));
    assert!(appears("emergency/region", json!({ "category": "CAT-7" })));
    assert!(!appears(
        "emergency/region",
        json!({ "category": "CAT-7", "emergency": { "settlement": "Астана" } })
    ));
}

#[test]
fn another_settlement_is_warned_of() {
    let warned = |office: &str, settlement: &str, district: &str| {
        let emergency = json!({ "settlement": settlement, "district": district });
        let typed = answers(json!({ "provider_unit": office, "category": "CAT-7", "emergency": emergency }));
        !form().warnings(&typed).is_empty()
    };
    for same in ["Талғар", "талгар", "Талғар қаласы", "Talgar"] {
        assert!(!warned("talgar", same, ""), "{same}");
    }
    assert!(!warned("talgar", "Тұздыбастау", "Талгарский район"));
    assert!(!warned("ile", "Өтеген батыр", ""));
    assert!(warned("talgar", "Есік", ""));
    assert!(warned("almaty", "Талғар", "Талғар ауданы"));
}

#[test]
fn every_problem_of_an_empty_form_has_a_sentence() {
    for problem in form().check(&Answers::new(), Context::on(date(2026, 11, 23))) {
        assert!(
            crate::text::problems::sentence(&problem.code).is_some(),
            "{}",
            problem.code
        );
    }
}

/// What officials read is said to them, not to the applicant.
#[test]
fn tasks_speak_to_officials() {
    let speaks = |lang: Lang, word: &str| match lang {
        Lang::Kk => word.starts_with("сіз") || word.contains("ңіз"),
        Lang::Ru => ["вы", "вас", "вам", "вами"].contains(&word) || word.starts_with("ваш"),
        Lang::En => ["you", "your"].contains(&word),
    };
    let steps = CATALOGUE.iter().flat_map(|service| service.routes.0);
    let steps = steps.flat_map(|procedure| procedure.steps);
    for step in steps.filter(|step| !matches!(step.role, Role::Applicant | Role::System)) {
        for lang in [Lang::Kk, Lang::Ru, Lang::En] {
            let said = step.task().get(lang).to_lowercase();
            let mut words = said.split(|c: char| !c.is_alphabetic());
            assert!(!words.any(|word| speaks(lang, word)), "{}: {said}", step.code);
        }
    }
}
