//! What people read: nothing is empty, no alphabets are mixed, no number of days is said.

use super::{fields, form, texts};
use crate::{
    form::{Answers, Context},
    official::Role,
    service::CATALOGUE,
    services::housing_queue::SERVICE,
    text::Lang,
};
use jiff::civil::date;

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
