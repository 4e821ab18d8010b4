//! What is asked of the applicant while officials work on a case.

use super::{Ask, Case, Event, Fact, Hearing, Input, Outcome, Procedure, State, Step};
use crate::{calendar::serde_date, official::Role, service::AMOUNT_DUE};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What the applicant should do now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type")]
pub enum Asked {
    /// Add documents that are missing [000 §10(2)].
    Documents {
        /// Codes of documents, or words for data.
        missing: Vec<String>,
    },
    /// Update data [000 §11(2)].
    Update {
        /// What, in the official's words.
        text: String,
    },
    /// Read a document and sign it.
    Signature {
        /// The step.
        step: String,
        /// The outcome that is signed.
        outcome: String,
    },
    /// Pay.
    Payment {
        /// How much, if somebody named it.
        amount: Option<i64>,
        /// The last day.
        #[serde(with = "serde_date")]
        due_on: Date,
        /// Whether that has passed.
        overdue: bool,
    },
    /// Come to the hearing, or state the position in writing [000 §13(1)].
    Hearing {
        /// When and where.
        hearing: Hearing,
        /// Whether the position was stated since the hearing was announced.
        stated: bool,
    },
}

impl Case {
    /// What is asked of the applicant; `None` where nothing is. `events` are those that the case is the fold of.
    pub fn asked(&self, procedure: &Procedure, events: &[Event]) -> Option<Asked> {
        if let Some((step, outcome)) = self.to_sign(procedure) {
            return Some(Asked::Signature {
                step: step.code.to_owned(),
                outcome: outcome.code.to_owned(),
            });
        }
        if matches!(self.state, State::AwaitingPayment | State::PaymentOverdue) {
            return Some(Asked::Payment {
                amount: self.data.get(AMOUNT_DUE).and_then(Value::as_i64),
                due_on: self.result_due_on?,
                overdue: self.state == State::PaymentOverdue,
            });
        }
        let taken = |event: &Event| match &event.fact {
            Fact::Taken { outcome, input, .. } => {
                let (_, outcome) = procedure.outcome(&event.step, outcome)?;
                Some((outcome.asks, outcome.by.contains(&Role::Applicant), input.clone()))
            }
            _ => None,
        };
        // What the applicant did since does not take the question away, but for what was asked for.
        let (asks, at, input) = events.iter().enumerate().rev().find_map(|(at, event)| {
            let (asks, own, input) = taken(event)?;
            (!own).then_some((asks, at, input))
        })?;
        let since = events.get(at + 1..).unwrap_or_default();
        match self.state {
            State::AwaitingDataUpdate if self.is_mine(procedure) => Some(Asked::Update { text: input.text }),
            State::HearingNotice if self.is_mine(procedure) => Some(Asked::Hearing {
                hearing: self.hearing.clone()?,
                stated: since.iter().any(|event| taken(event).is_some()),
            }),
            state if state.is_open_to_applicant() && asks.contains(&Ask::Missing) => missing(input, since),
            _ => None,
        }
    }

    /// What waits for the applicant's signature.
    pub fn to_sign(&self, procedure: &Procedure) -> Option<(&'static Step, &'static Outcome)> {
        let mut ways = self.ways(procedure);
        ways.find(|(_, outcome)| outcome.by.contains(&Role::Applicant) && outcome.paper.is_some())
    }

    /// Whether something that the applicant may do is open.
    fn is_mine(&self, procedure: &Procedure) -> bool {
        let mut ways = self.ways(procedure);
        ways.any(|(_, outcome)| outcome.by.contains(&Role::Applicant))
    }
}

/// Nothing is missing any more as far as the applicant can tell: something was added.
fn missing(input: Input, since: &[Event]) -> Option<Asked> {
    let added = |event: &Event| matches!(event.fact, Fact::DocumentsAdded { .. });
    (!since.iter().any(added)).then_some(Asked::Documents {
        missing: input.missing,
    })
}

#[cfg(test)]
mod tests {
    use super::Asked;
    use crate::{
        calendar::{Calendar, Moment},
        official::Role,
        procedure::{Event, Fact, Hearing, Input, Procedure, State, append, fold},
        samples::filing,
        service::find,
    };

    fn at(hour: u8) -> Moment {
        Moment::parse(&format!("2026-11-23T{hour:02}:00:00+05:00")).unwrap()
    }

    fn procedure() -> &'static Procedure {
        find("housing-queue").unwrap().routes.first().unwrap()
    }

    fn filed() -> Vec<Event> {
        let mut events = filing(procedure(), &Calendar::kazakhstan(), at(9));
        add(&mut events, "A-02", Fact::Registered);
        events
    }

    fn add(events: &mut Vec<Event>, step: &str, fact: Fact) {
        events.push(append(events, at(10), "900101300011", Role::Executor, step, fact));
    }

    fn take(events: &mut Vec<Event>, step: &str, outcome: &str, input: Input) {
        let from = fold(procedure(), events).unwrap().state;
        let to = procedure().outcome(step, outcome).unwrap().1.to;
        let fact = Fact::Taken {
            outcome: outcome.into(),
            from,
            to,
            name: String::new(),
            on_behalf_of: None,
            late: false,
            input,
            steps: Vec::new(),
            stage: None,
            signed: None,
        };
        add(events, step, fact);
    }

    fn asked(events: &[Event]) -> Option<Asked> {
        fold(procedure(), events).unwrap().asked(procedure(), events)
    }

    fn text(text: &str) -> Input {
        Input {
            text: text.into(),
            ..Input::default()
        }
    }

    #[test]
    fn missing_documents_are_asked_for_until_something_is_added() {
        let mut events = filed();
        assert_eq!(asked(&events), None);
        take(&mut events, "A-05", "taken_up", Input::default());
        assert_eq!(asked(&events), None);
        let missing = vec!["DA-2".to_owned()];
        let input = Input {
            missing: missing.clone(),
            ..Input::default()
        };
        take(&mut events, "A-05", "incomplete", input);
        assert_eq!(asked(&events), Some(Asked::Documents { missing }));
        add(
            &mut events,
            "A-05",
            Fact::DocumentsAdded {
                files: vec![String::new()],
            },
        );
        assert_eq!(asked(&events), None);
    }

    #[test]
    fn an_update_is_asked_for_until_it_is_there() {
        let mut events = filed();
        take(&mut events, "A-05", "taken_up", Input::default());
        take(&mut events, "A-05", "complete", Input::default());
        take(&mut events, "A-07", "asked", text("Табыс"));
        let update = Some(Asked::Update {
            text: "Табыс".into()
        });
        assert_eq!(asked(&events), update);
        add(
            &mut events,
            "A-07",
            Fact::Contested {
                check: "CHK-3".into(),
                text: String::new(),
            },
        );
        assert_eq!(asked(&events), update);
        take(&mut events, "A-07", "updated", Input::default());
        assert_eq!(asked(&events), None);
    }

    #[test]
    fn a_hearing_is_asked_for_until_it_was_held_and_no_more_once_withdrawn() {
        let mut events = filed();
        take(&mut events, "A-05", "taken_up", Input::default());
        take(&mut events, "A-05", "incomplete", Input::default());
        let hearing = Hearing {
            at: at(15),
            place: "201".into(),
        };
        let input = Input {
            hearing: Some(hearing.clone()),
            ..Input::default()
        };
        take(&mut events, "A-08", "notified", input.clone());
        let of = |stated| {
            Some(Asked::Hearing {
                hearing: hearing.clone(),
                stated,
            })
        };
        assert_eq!(asked(&events), of(false));
        take(&mut events, "A-09", "stated", text("Келіспеймін"));
        assert_eq!(asked(&events), of(true));
        // Another time: whoever has stated the position may state it anew.
        take(&mut events, "A-08", "moved", input);
        assert_eq!(asked(&events), of(false));
        let mut withdrawn = events.clone();
        add(
            &mut withdrawn,
            "A-09",
            Fact::Withdrawn {
                reason: String::new(),
            },
        );
        assert_eq!(fold(procedure(), &withdrawn).unwrap().state, State::Closed);
        assert_eq!(asked(&withdrawn), None);
        take(&mut events, "A-09", "absent", Input::default());
        assert_eq!(asked(&events), None);
    }
}
