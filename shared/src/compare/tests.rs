//! The comparison is whole, and the contradictions of `spec.md` 11 are resolved as it says there.

use super::{Cell, Topic, VERSIONS, cell, notes, notes_of, same};
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

/// Each contradiction has its note, each note its acts; X-28 alone is about nothing.
#[test]
fn contradictions_are_told_with_their_citations() {
    let mut ids: Vec<&str> = notes().map(|note| note.id).collect();
    ids.sort_unstable();
    let all = (1..=45).filter(|number| *number != 28);
    let all: Vec<String> = all.map(|number| format!("X-{number:02}")).collect();
    assert_eq!(ids, all);
    for note in notes() {
        assert!(!note.cites.is_empty(), "{}", note.id);
        let acts = note.services.iter().map(|id| find(id).unwrap().act.source);
        let acts: BTreeSet<&str> = acts.collect();
        let cited = note.cites.iter().map(|cite| cite.split(' ').next().unwrap());
        let cited: BTreeSet<&str> = cited.collect();
        assert!(cited.is_subset(&acts), "{}: {cited:?} of {acts:?}", note.id);
        for lang in Lang::ALL {
            assert!(note.text.get(lang).len() > 20, "{}", note.id);
        }
    }
}

/// Whoever reads about a service finds what of its act is contradictory; the comparison tells no other services' notes.
#[test]
fn every_service_tells_its_contradictions() {
    for (service, id) in [
        ("housing-queue", "X-09"),
        ("housing-queue-almaty-2014", "X-18"),
        ("housing-centre", "X-04"),
        ("privatisation-pavlodar-2019", "X-31"),
        ("housing-assistance-almaty-region-2012", "X-21"),
        ("rent-payment", "X-39"),
        ("housing-queue-update", "X-44"),
    ] {
        let told = notes_of(service);
        assert!(told.iter().any(|note| note.id == id), "{service}: {id}");
        assert!(told.is_sorted_by_key(|note| note.topic), "{service}");
    }
    assert_eq!(CATALOGUE.len(), 7);
    let [between, within] = ["X-01", "X-33"].map(|id| notes().find(|note| note.id == id).unwrap());
    assert!(between.between_versions() && !within.between_versions());
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
