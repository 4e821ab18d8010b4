//! What happened to a case, in plain words for its applicant: one sentence for each event, and what comes after it.

use super::{
    Lang, Text,
    told::{self, told},
    ui::case::history as words,
};
use crate::{
    api::AttachmentView,
    calendar::{Calendar, Moment},
    official::Role,
    procedure::{Event, Fact, Step, fold},
    service::Service,
};
use jiff::civil::Date;

/// A case's past.
#[derive(Clone, Copy, Debug)]
pub struct Past<'a> {
    /// The service.
    pub service: &'static Service,
    /// Everything that happened.
    pub events: &'a [Event],
    /// The files of the case: an event knows of a file by its digest only.
    pub files: &'a [AttachmentView],
}

impl Past<'_> {
    /// The sentence of the event at this place; `None` for what is no news of its own: notices are told where they lie,
    /// and a place in the queue is told with the step that gave it.
    pub fn sentence(&self, at: usize, lang: Lang) -> Option<String> {
        let plain = |text: Text| Some(text.get(lang).to_owned());
        match &self.events.get(at)?.fact {
            Fact::NoticeSent { .. } | Fact::Queued { .. } => None,
            Fact::Filed { by_code: true, .. } => plain(words::FILED_BY_CODE),
            Fact::Filed { taken_in: None, .. } => plain(words::FILED),
            Fact::Filed { .. } => plain(words::HANDED_IN),
            Fact::NotAccepted { missing, .. } => {
                let missing = told::missing(self.service, missing, lang);
                Some(words::NOT_ACCEPTED.fill(lang, &[("missing", missing)]))
            }
            Fact::Registered => plain(words::REGISTERED),
            Fact::Taken { .. } => told(self.service, self.events, at, lang),
            Fact::Reassigned { executor, .. } => {
                Some(words::REASSIGNED.fill(lang, &[("name", executor.name.as_str())]))
            }
            // What the rules make of the application itself is for the official to weigh.
            Fact::Checked { answered, .. }
                if answered.is_empty() && self.events.get(at)?.role == Role::System =>
            {
                None
            }
            Fact::Checked { .. } => plain(words::CHECKED),
            Fact::Withdrawn { reason } if reason.trim().is_empty() => plain(words::WITHDRAWN),
            Fact::Withdrawn { reason } => {
                Some(words::WITHDRAWN_BECAUSE.fill(lang, &[("text", reason.trim())]))
            }
            Fact::ConsentWithdrawn { .. } => plain(words::CONSENT_WITHDRAWN),
            Fact::Contested { check, text } => {
                let known = self.service.checks.iter().find(|known| known.code == check);
                let name = known.map_or(check.as_str(), |known| known.text.get(lang));
                Some(words::CONTESTED.fill(lang, &[("check", name), ("text", text.trim())]))
            }
            Fact::DocumentsAdded { files } => {
                let known = self.files.iter().rev().find(|file| files.contains(&file.sha256));
                match known {
                    Some(file) => Some(words::ADDED_NAMED.fill(lang, &[("name", &file.name)])),
                    None => plain(words::ADDED),
                }
            }
            Fact::Updated { by, .. } => Some(words::UPDATED.fill(lang, &[("no", by)])),
        }
    }

    /// The step that came next after this event, with its date as it was told; without one once the answer is there:
    /// then no term runs. `None` where nothing more was to come, and of events that change no step.
    pub fn after(&self, at: usize, calendar: &Calendar) -> Option<(&'static Step, Option<Date>)> {
        let moves = |fact: &Fact| matches!(fact, Fact::Filed { .. } | Fact::Registered | Fact::Taken { .. });
        self.events.get(at).filter(|event| moves(&event.fact))?;
        next(self.service, self.events.get(..=at)?, calendar)
    }
}

/// The step that comes next after these events, as [`Past::after`] tells it. Where the applicant is asked for something it
/// is what comes after that.
pub fn next(
    service: &Service,
    events: &[Event],
    calendar: &Calendar,
) -> Option<(&'static Step, Option<Date>)> {
    let procedure = service.routes.of_case(events)?;
    let last = events.last()?;
    let case = fold(procedure, events).ok()?;
    let outlook = case.outlook(procedure, calendar, last.at);
    let timeline = case.timeline(procedure, calendar);
    let mut ahead = timeline.iter().filter(|entry| entry.done_at.is_none());
    let Some(first) = outlook.actions.first() else {
        // Before the registration nothing is open to anybody.
        let entry = ahead.next()?;
        return Some((procedure.step(&entry.step)?, entry.due_at.map(Moment::ends_on)));
    };
    let own = first.outcome.by == [Role::Applicant];
    let then = first.outcome.next.first().filter(|_| own);
    let step = then.map_or(Some(first.step), |(step, _)| procedure.step(step))?;
    // Once the answer is there, closing the case is no news under the name of a step that is done.
    if !case.state.is_pending() && case.done_at(step.code).is_some() {
        return None;
    }
    let told = ahead.find(|entry| entry.step == step.code);
    let due_at = told.map_or_else(
        || case.due_at(procedure, calendar, step.code),
        |entry| entry.due_at,
    );
    let due_at = due_at.filter(|_| case.state.is_pending() || case.state.is_at_counter());
    Some((step, due_at.map(Moment::ends_on)))
}

#[cfg(test)]
mod tests {
    use super::{Past, next};
    use crate::{
        api::AttachmentView,
        calendar::{Calendar, Moment},
        form::Change,
        official::Role,
        procedure::{Event, Executor, Fact, Input, append, due_events, fold},
        samples::filing,
        service::find,
        text::Lang,
    };
    use jiff::civil::date;

    fn events(facts: Vec<(&str, Fact)>) -> Vec<Event> {
        let at = Moment::parse("2026-11-23T10:00:00+05:00").unwrap();
        let mut all = Vec::new();
        for (step, fact) in facts {
            all.push(append(&all, at, "850412400012", Role::Applicant, step, fact));
        }
        all
    }

    fn filed() -> Fact {
        let service = find("housing-queue").unwrap();
        let at = Moment::parse("2026-11-23T09:00:00+05:00").unwrap();
        filing(service.routes.first().unwrap(), &Calendar::kazakhstan(), at)
            .remove(0)
            .fact
    }

    #[test]
    fn every_kind_of_event_has_its_sentence() {
        let service = find("housing-queue").unwrap();
        let file = AttachmentView {
            id: String::new(),
            document: "DA-2".into(),
            subject: None,
            name: "куәлік.pdf".into(),
            mime: String::new(),
            size: 1,
            sha256: "ab".into(),
        };
        let facts = vec![
            ("A-01", filed()),
            ("A-02", Fact::Registered),
            (
                "A-05",
                Fact::Reassigned {
                    executor: Executor {
                        iin: String::new(),
                        name: "Арман".into(),
                    },
                    reason: String::new(),
                },
            ),
            (
                "A-06",
                Fact::Checked {
                    answered: Vec::new(),
                    proposed: Vec::new(),
                    unknown: Vec::new(),
                },
            ),
            (
                "A-06",
                Fact::Contested {
                    check: "CHK-4".into(),
                    text: " Сатылған ".into(),
                },
            ),
            (
                "A-06",
                Fact::DocumentsAdded {
                    files: vec!["ab".into()],
                },
            ),
            (
                "A-06",
                Fact::Updated {
                    by: "A-7".into(),
                    changes: Vec::<Change>::new(),
                },
            ),
            (
                "A-06",
                Fact::Withdrawn {
                    reason: "Көштім".into(),
                },
            ),
        ];
        let events = events(facts);
        let past = Past {
            service,
            events: &events,
            files: &[file],
        };
        let said: Vec<String> = (0..events.len())
            .map(|at| past.sentence(at, Lang::En).unwrap())
            .collect();
        for (at, part) in [
            (2, "Арман"),
            (4, "a dwelling is owned"),
            (4, "Сатылған"),
            (5, "куәлік.pdf"),
            (6, "A-7"),
            (7, "Көштім"),
        ] {
            assert!(said[at].contains(part), "{}", said[at]);
        }
        assert!(said.iter().all(|said| !said.contains('{')), "{said:?}");
    }

    #[test]
    fn notices_are_no_news_of_their_own() {
        let service = find("housing-queue").unwrap();
        let notice = Fact::NoticeSent {
            template: "N-A1".into(),
            channel: "sms".into(),
        };
        let events = events(vec![("A-03", notice)]);
        let past = Past {
            service,
            events: &events,
            files: &[],
        };
        assert_eq!(past.sentence(0, Lang::Kk), None);
        assert_eq!(past.sentence(1, Lang::Kk), None);
    }

    #[test]
    fn what_comes_next_has_a_date_while_the_term_runs() {
        let service = find("housing-queue").unwrap();
        let (procedure, calendar) = (service.routes.first().unwrap(), Calendar::kazakhstan());
        let mut all = events(vec![("A-01", filed())]);
        let at = Moment::parse("2026-11-23T11:00:00+05:00").unwrap();
        all.extend(due_events(procedure, &calendar, &all, at));
        let (step, due) = next(service, &all, &calendar).unwrap();
        assert_eq!((step.code, due), ("A-05", Some(date(2026, 11, 25))));
        let mut asked = all.clone();
        let take = |all: &mut Vec<Event>, step: &str, outcome: &str| {
            let from = fold(procedure, all).unwrap().state;
            let to = procedure.outcome(step, outcome).unwrap().1.to;
            let fact = Fact::Taken {
                outcome: outcome.into(),
                from,
                to,
                name: String::new(),
                on_behalf_of: None,
                late: false,
                input: Input::default(),
                steps: Vec::new(),
                stage: None,
                signed: None,
            };
            all.push(append(all, at, "1", Role::Executor, step, fact));
        };
        // Once the missing documents are there, they are looked at again; once the data are updated, they are checked.
        for (step, outcome, then) in [
            ("A-05", "taken_up", "A-05"),
            ("A-05", "incomplete", "A-05"),
            ("A-05", "complete", "A-06"),
            ("A-07", "asked", "A-06"),
        ] {
            take(&mut asked, step, outcome);
            assert_eq!(
                next(service, &asked, &calendar).unwrap().0.code,
                then,
                "{outcome}"
            );
        }
        for (step, outcome) in [
            ("A-05", "taken_up"),
            ("A-05", "complete"),
            ("A-06", "confirmed"),
            ("A-10", "signed"),
        ] {
            take(&mut all, step, outcome);
        }
        // On a list nobody waits for a day.
        let (step, due) = next(service, &all, &calendar).unwrap();
        assert_eq!((step.code, due), ("A-12", None));
        let past = Past {
            service,
            events: &all,
            files: &[],
        };
        let taken_up = all.iter().position(|event| event.step == "A-05").unwrap();
        assert_eq!(past.after(taken_up, &calendar).unwrap().0.code, "A-05");
        assert_eq!(past.after(taken_up + 1, &calendar).unwrap().0.code, "A-06");
        // A notice changes no step.
        assert!(past.after(taken_up - 1, &calendar).is_none());
    }
}
