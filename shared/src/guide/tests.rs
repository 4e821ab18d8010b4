//! Every path through the guide.

use super::{ADVICE, Answer, How, MOST_QUESTIONS, Place, QUESTIONS, Reason, Walk, address, walk};
use crate::{
    service::{CARDS, CATALOGUE, card, find},
    text::Lang,
};
use std::collections::BTreeSet;

/// Every path that ends, as the codes of its answers. Panics on one that is too long.
fn paths() -> Vec<Vec<&'static str>> {
    let (mut ended, mut open) = (Vec::new(), vec![Vec::new()]);
    while let Some(path) = open.pop() {
        let Walk { given, place } = walk(path.iter().copied()).expect("every answer leads somewhere");
        assert!(given.len() <= MOST_QUESTIONS, "{path:?} asks too much");
        match place {
            Place::Advice(_) => ended.push(path),
            Place::Question(question) => {
                assert!(question.answers.len() > 1, "{} asks nothing", question.code);
                for answer in question.answers {
                    open.push([path.as_slice(), &[answer.code]].concat());
                }
            }
        }
    }
    ended
}

fn end(path: &[&str]) -> &'static super::Advice {
    match walk(path.iter().copied()).unwrap().place {
        Place::Advice(advice) => advice,
        Place::Question(question) => panic!("{path:?} ends in {}", question.code),
    }
}

#[test]
fn every_path_ends_in_fewer_than_six_questions() {
    const { assert!(MOST_QUESTIONS < 6) };
    let paths = paths();
    assert!(paths.len() > 25, "{}", paths.len());
    let longest = paths.iter().map(Vec::len).max();
    assert_eq!(longest, Some(MOST_QUESTIONS));
    for path in &paths {
        // Nothing follows advice, and an unknown answer is none.
        assert!(walk(path.iter().copied().chain(["yes"])).is_none());
        assert!(walk(path.iter().copied().take(1).chain(["atlantis"])).is_none());
        assert_eq!(
            address(path.iter().copied()),
            ["/guide/", &path.join("/")].concat()
        );
    }
}

#[test]
fn every_question_and_every_piece_of_advice_is_reached() {
    let (mut asked, mut advised) = (BTreeSet::new(), BTreeSet::new());
    for path in paths() {
        let walk = walk(path.iter().copied()).unwrap();
        asked.extend(walk.given.iter().map(|(question, _)| question.code));
        advised.insert(end(&path).code);
    }
    assert_eq!(asked, QUESTIONS.iter().map(|question| question.code).collect());
    assert_eq!(advised, ADVICE.iter().map(|advice| advice.code).collect());
}

#[test]
fn every_service_is_named_somewhere_and_every_name_is_a_service() {
    let named: BTreeSet<&str> = ADVICE
        .iter()
        .flat_map(|advice| advice.fits)
        .map(|fit| fit.service)
        .collect();
    assert_eq!(named, CARDS.iter().map(|card| card.id).collect());
}

/// A repealed act is never what one is to apply by; the act in force comes first, and is recommended to whoever has what
/// it asks for.
#[test]
fn the_law_in_force_comes_first() {
    for advice in &ADVICE {
        assert!(!advice.fits.is_empty(), "{}", advice.code);
        for fit in advice.fits {
            let in_force = card(fit.service).unwrap().act.in_force();
            assert_eq!(
                in_force,
                fit.how != How::History,
                "{}: {}",
                advice.code,
                fit.service
            );
        }
        let first = advice.fits.iter().position(|fit| fit.how != How::History);
        assert!(first.is_none_or(|place| place == 0), "{}", advice.code);
    }
    for path in paths() {
        let given: Vec<(&str, &str)> = walk(path.iter().copied())
            .unwrap()
            .given
            .iter()
            .map(|(question, answer)| (question.code, answer.code))
            .collect();
        // [002 §7], [002 §15(2), A.4]
        let person = given.contains(&("who", "citizen")) || given.contains(&("who", "kandas"));
        let home = given.contains(&("owned", "none")) || given.contains(&("owned", "emergency"));
        let applies = end(&path).fits[0].how == How::Apply;
        assert_eq!(applies, person && home, "{path:?}");
        if applies {
            assert_eq!(end(&path).fits[0].service, "housing-centre");
        }
    }
}

/// Each rule is one that a service's own data cite too, or at least of an act that the portal has.
#[test]
fn every_rule_has_its_paragraph() {
    let sources: BTreeSet<&str> = CATALOGUE.iter().map(|service| service.act.source).collect();
    let reasons = QUESTIONS.iter().flat_map(|question| question.answers);
    let reasons = reasons.map(|answer: &Answer| answer.why);
    let fits = || ADVICE.iter().flat_map(|advice| advice.fits);
    for Reason { text, cite } in reasons.chain(fits().map(|fit| fit.why)) {
        let (source, place) = cite.split_once(' ').unwrap();
        assert!(sources.contains(source) && !place.is_empty(), "{cite}");
        assert!(Lang::ALL.iter().all(|lang| text.get(*lang).len() > 5), "{cite}");
    }
    for fit in fits() {
        let act = find(fit.service).unwrap().act.source;
        assert!(fit.why.cite.starts_with(act), "{}: {}", fit.service, fit.why.cite);
    }
}
