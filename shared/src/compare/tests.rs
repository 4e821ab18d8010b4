//! The comparison is whole, and the contradictions of `spec.md` 11 are resolved as it says there.

use super::{Cell, NOTES, Topic, VERSIONS, cell, same};
use crate::{
    procedure::{Ask, Limit},
    service::{CATALOGUE, Service, find},
    text::Lang,
};
use std::collections::BTreeSet;

fn version(id: &str) -> &'static Service {
    find(id).unwrap()
}

fn years_with(topic: Topic) -> Vec<&'static str> {
    let said = VERSIONS.into_iter().filter(|(_, id)| {
        !matches!(
            cell(version(id), topic),
            Cell::Silent | Cell::Pending | Cell::Hearing(None)
        )
    });
    said.map(|(year, _)| year).collect()
}

#[test]
fn every_label_is_found_in_some_passport() {
    for topic in Topic::ALL {
        for label in topic.labels() {
            let mut facts = VERSIONS.iter().flat_map(|(_, id)| {
                let service = version(id);
                service.facts.iter().chain(service.eligibility)
            });
            assert!(facts.any(|fact| fact.label == *label), "{}", label.en);
        }
        if !matches!(topic, Topic::Words | Topic::Deciders | Topic::Hearing) {
            assert!(!years_with(topic).is_empty(), "{topic:?}");
        }
    }
}

/// What every act says is found in every act, whatever the wording of its passport.
#[test]
fn every_act_says_where_how_and_at_what_cost() {
    for topic in [
        Topic::Channels,
        Topic::Form,
        Topic::Fee,
        Topic::Provider,
        Topic::Recipients,
    ] {
        assert_eq!(years_with(topic), ["2014", "2022", "2026"], "{topic:?}");
    }
    for topic in [
        Topic::Outcome,
        Topic::Hours,
        Topic::Term,
        Topic::Deciders,
        Topic::Grounds,
    ] {
        assert_eq!(years_with(topic), ["2014", "2022", "2026"], "{topic:?}");
    }
}

/// Each contradiction has its note, each note its acts.
#[test]
fn contradictions_are_told_with_their_citations() {
    let ids: Vec<&str> = NOTES.iter().map(|note| note.id).collect();
    assert_eq!(
        ids,
        [
            "X-01", "X-03", "X-04", "X-05", "X-06", "X-07", "X-08", "X-09", "X-14", "X-16", "X-17", "X-18",
            "X-19", "X-20", "X-35", "X-36", "X-37", "X-38", "X-40", "X-41", "X-42", "X-45"
        ]
    );
    let sources: BTreeSet<&str> = CATALOGUE.iter().map(|service| service.act.source).collect();
    for note in &NOTES {
        assert!(!note.cites.is_empty(), "{}", note.id);
        for cite in note.cites {
            let source = cite.split(' ').next().unwrap();
            assert!(sources.contains(source), "{}: {cite}", note.id);
            if let Some(service) = find(note.service) {
                assert_eq!(service.act.source, source, "{}", note.id);
            }
        }
        for lang in Lang::ALL {
            assert!(note.text.get(lang).len() > 20, "{}", note.id);
        }
        let compared = VERSIONS.iter().any(|(_, id)| *id == note.service);
        assert!(note.service.is_empty() || compared, "{}", note.id);
    }
}

#[test]
fn x_36_three_years_of_residence_are_asked_for_in_2022_only() {
    assert_eq!(years_with(Topic::Residence), ["2022"]);
}

#[test]
fn x_35_x_37_ownership_and_category_are_rules_of_their_acts() {
    assert_eq!(years_with(Topic::Ownership), ["2022", "2026"]);
    assert_eq!(years_with(Topic::Category), ["2022", "2026"]);
    let [queue, centre] = ["housing-queue", "housing-centre"].map(version);
    assert!(!same(
        &cell(queue, Topic::Category),
        &cell(centre, Topic::Category)
    ));
    assert!(!same(
        &cell(queue, Topic::Ownership),
        &cell(centre, Topic::Ownership)
    ));
}

/// No act but that of 2022 hears the applicant: whatever services come, none of theirs asks for a hearing.
#[test]
fn x_38_a_hearing_is_held_in_2022_only() {
    assert_eq!(years_with(Topic::Hearing), ["2022"]);
    for service in CATALOGUE {
        let steps = service.routes.0.iter().flat_map(|procedure| procedure.steps);
        let mut outcomes = steps.flat_map(|step| step.outcomes);
        let hears = outcomes.any(|outcome| outcome.asks.contains(&Ask::Hearing));
        assert_eq!(hears, service.id == "housing-queue", "{}", service.id);
    }
}

/// the terms of registering people in need are three, and that of a case goes before the outer limit.
#[test]
fn x_01_x_03_each_act_has_its_own_term() {
    for (id, limits) in [
        ("housing-queue-almaty-2014", vec![Limit::CalendarDays(30); 2]),
        ("housing-queue", vec![Limit::WorkingDays(15)]),
        (
            "housing-centre",
            vec![
                Limit::WorkingDays(1),
                Limit::WorkingDays(3),
                Limit::WorkingDays(3),
            ],
        ),
    ] {
        let Cell::Terms(terms) = cell(version(id), Topic::Term) else {
            panic!("{id} has no term");
        };
        let told: Vec<Limit> = terms.iter().filter_map(|term| term.limit).collect();
        assert_eq!(told, limits, "{id}");
    }
}

/// a term is that of its own act, and is told by its data.
#[test]
fn x_01_terms_are_those_of_the_procedures() {
    for (year, id) in VERSIONS {
        let service = version(id);
        let terms = match cell(service, Topic::Term) {
            Cell::Terms(terms) => terms,
            _ => Vec::new(),
        };
        assert_eq!(terms.len(), service.routes.0.len(), "{year}");
        for (term, procedure) in terms.iter().zip(service.routes.0) {
            assert_eq!(
                (term.limit, term.cite),
                (procedure.term, procedure.term_cite),
                "{year}"
            );
            assert!(term.cite.starts_with(service.act.source), "{year}: {}", term.cite);
        }
    }
}

#[test]
fn what_is_the_same_is_told_as_the_same() {
    let fees = VERSIONS.map(|(_, id)| cell(version(id), Topic::Fee));
    assert!(same(&fees[0], &fees[1]) && same(&fees[1], &fees[2]));
    let hours = VERSIONS.map(|(_, id)| cell(version(id), Topic::Hours));
    assert!(!same(&hours[0], &hours[1]));
}
