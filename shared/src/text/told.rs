//! What a step brought, in plain words: the outcome's sentence with what was given with it.

use super::{
    Lang,
    dates::{long_date, long_moment},
    numbers::grouped,
};
use crate::{
    procedure::{Event, Fact, Hearing, Input, Minutes},
    service::Service,
};
use serde_json::Value;

/// The sentence of the event at this place; `None` if it is no step of the service's procedure.
pub fn told(service: &Service, events: &[Event], at: usize, lang: Lang) -> Option<String> {
    let event = events.get(at)?;
    let Fact::Taken { outcome, input, .. } = &event.fact else {
        return None;
    };
    let (_, outcome) = service.routes.outcome(&event.step, outcome)?;
    let hearing = last(events, at, |input| input.hearing.as_ref());
    let mut values = data(events, at);
    values.extend([
        ("missing", missing(service, &input.missing, lang)),
        ("grounds", grounds(service, events, at, lang)),
        (
            "hearing",
            hearing.map_or_else(String::new, |hearing: &Hearing| long_moment(hearing.at, lang)),
        ),
        (
            "place",
            hearing.map_or_else(String::new, |hearing| hearing.place.clone()),
        ),
        ("text", input.text.trim().to_owned()),
        ("number", number(events)),
        (
            "minutes",
            input
                .minutes
                .as_ref()
                .map_or_else(String::new, |minutes| named(minutes, lang)),
        ),
    ]);
    Some(outcome.told.fill(lang, &values))
}

/// What officials had filled in by this event, each under its field: amounts as people read them.
fn data(events: &[Event], at: usize) -> Vec<(&str, String)> {
    let inputs = events
        .iter()
        .take(at + 1)
        .rev()
        .filter_map(|event| match &event.fact {
            Fact::Taken { input, .. } => Some(&input.data),
            _ => None,
        });
    let said = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(grouped(&number.to_string())),
        _ => None,
    };
    let filled = inputs.flatten();
    filled
        .filter_map(|(code, value)| Some((code.as_str(), said(value)?)))
        .collect()
}

/// Documents by their titles, data in the official's own words.
pub fn missing(service: &Service, missing: &[String], lang: Lang) -> String {
    let name = |code: &String| {
        let known = service.documents.iter().find(|document| document.code == *code);
        known.map_or_else(|| code.clone(), |document| document.title.get(lang).to_owned())
    };
    missing.iter().map(name).collect::<Vec<_>>().join("; ")
}

/// The grounds that held at this event.
fn grounds(service: &Service, events: &[Event], at: usize, lang: Lang) -> String {
    let given = last(events, at, |input| {
        Some(&input.grounds).filter(|given| !given.is_empty())
    });
    let words = |code: &str| {
        let known = service.grounds.iter().find(|ground| ground.code == code)?;
        Some(known.text.get(lang))
    };
    let named = given.into_iter().flatten().filter_map(|given| words(&given.code));
    named.collect::<Vec<_>>().join("; ")
}

/// What was given last, up to this event.
fn last<'a, T>(events: &'a [Event], at: usize, part: impl Fn(&'a Input) -> Option<T>) -> Option<T> {
    events
        .iter()
        .take(at + 1)
        .rev()
        .find_map(|event| match &event.fact {
            Fact::Taken { input, .. } => part(input),
            _ => None,
        })
}

/// The number of the minutes and the day of the sitting: `№ 7, 4 желтоқсан 2026`.
pub fn named(minutes: &Minutes, lang: Lang) -> String {
    [
        "№ ",
        &minutes.number,
        ", ",
        &long_date(minutes.held_at.date(), lang),
    ]
    .concat()
}

/// The serial number: a case gets one at most.
fn number(events: &[Event]) -> String {
    let found = events.iter().find_map(|event| match &event.fact {
        Fact::Queued { number, .. } => Some(number.to_string()),
        _ => None,
    });
    found.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::told;
    use crate::{
        calendar::Moment,
        official::Role,
        procedure::{Event, Fact, GroundGiven, Hearing, Input, State, append},
        service::find,
        text::Lang,
    };

    fn taken(events: &mut Vec<Event>, step: &str, outcome: &str, input: Input) {
        let fact = Fact::Taken {
            outcome: outcome.to_owned(),
            from: State::UnderReview,
            to: State::UnderReview,
            name: "A".to_owned(),
            on_behalf_of: None,
            late: false,
            input,
            steps: Vec::new(),
            stage: None,
            signed: None,
        };
        let at = Moment::parse("2026-11-23T10:00:00+05:00").unwrap();
        events.push(append(events, at, "850412400012", Role::Executor, step, fact));
    }

    #[test]
    fn every_mark_is_filled_in() {
        let service = find("housing-queue").unwrap();
        let mut events = Vec::new();
        let missing = vec!["DA-2".to_owned(), "паспорт".to_owned()];
        taken(
            &mut events,
            "A-05",
            "incomplete",
            Input {
                missing,
                ..Input::default()
            },
        );
        let notified = Input {
            grounds: vec![GroundGiven {
                code: "RA-2".to_owned(),
                facts: "facts".to_owned(),
            }],
            hearing: Some(Hearing {
                at: Moment::parse("2026-12-03T11:00:00+05:00").unwrap(),
                place: "201".to_owned(),
            }),
            ..Input::default()
        };
        taken(&mut events, "A-08", "notified", notified);
        taken(&mut events, "A-11", "signed", Input::default());
        let said: Vec<String> = (0..3)
            .map(|at| told(service, &events, at, Lang::En).unwrap())
            .collect();
        assert!(
            said[0].contains("паспорт") && !said[0].contains("DA-2"),
            "{}",
            said[0]
        );
        assert!(said[1].contains("3 December 2026, 11:00, 201"), "{}", said[1]);
        for (at, words) in [(1, "requirements of the Rules"), (2, "requirements of the Rules")] {
            assert!(said[at].contains(words), "{}", said[at]);
        }
        assert!(said.iter().all(|said| !said.contains('{')), "{said:?}");
        assert_eq!(told(service, &events, 3, Lang::En), None);
    }
}
