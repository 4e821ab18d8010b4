//! The rules of a service over the answers of the registries: pure, the same on both sides.

mod dwelling;
mod residence;
mod worsening;

use super::{Answered, Datum, Finding, Outcome, Reason, Record, Reply, Rule, Test};
use crate::{
    calendar::parse_date,
    form::{Answers, Choice, get, text_at},
    service::Service,
};
use jiff::civil::Date;
use serde_json::Value;
use std::borrow::Cow;

/// What each rule of the service comes to (`spec.md` 7.1), for these cleaned answers at this office. `registered_on`
/// is the day by which years are counted (R of 5.5). Of several answers to one check the last that came counts; one
/// that did not come takes back none that did.
pub fn assess(
    service: &Service,
    answers: &Answers,
    office: &Choice,
    registered_on: Date,
    answered: &[Answered],
) -> Vec<Finding> {
    let case = Case {
        service,
        answers,
        office,
        day: registered_on,
        answered,
    };
    service
        .rules
        .iter()
        .flat_map(|rule| case.findings(rule))
        .collect()
}

struct Case<'a> {
    service: &'a Service,
    answers: &'a Answers,
    office: &'a Choice,
    day: Date,
    answered: &'a [Answered],
}

/// What a check brought.
enum Heard<'a, T> {
    Record(&'a T),
    /// The system holds nothing on the person.
    Nothing(Reason),
    /// Not asked, or no answer.
    Unheard(Reason),
}

type Judged = (Outcome, Vec<Reason>);

impl<'a> Case<'a> {
    fn findings(&self, rule: &Rule) -> Vec<Finding> {
        let judged = match rule.test {
            Test::CitizenOrKandas { field, kandas } if text_at(self.answers, field) == kandas => {
                self.kandas()
            }
            Test::Citizen | Test::CitizenOrKandas { .. } => self.citizen(),
            Test::Agreed { field, yes } => self.agreed(field, yes),
            Test::FamilyKnown { field } => self.family(field),
            Test::NoDwellingOfLate { emergency } => self.owned_of_late(emergency),
            Test::ResidedYears {
                years,
                only_tag,
                declared,
            } => self.resided(years, only_tag, declared),
            Test::PermanentRegistration => self.registered(),
            Test::CategoryConfirmed { field } => self.category(field),
            Test::DocumentsValid { rows, name, until } => self.documents(rows, name, until),
            Test::NoOwnedDwelling => self.dwellings(),
            Test::NoWorsening { years, grounds } => return self.worsenings(rule, years, grounds),
            Test::EmergencySettlement { fields, settlement } => self.emergency(fields, settlement),
        };
        vec![finding(rule, rule.ground, judged)]
    }

    /// The last reply of the check that asks for this.
    fn heard<T>(&self, datum: Datum, of: impl Fn(&'a Record) -> Option<&'a T>) -> Heard<'a, T> {
        let check = self.code(datum);
        let mut replies = self.answered.iter().filter(|answered| answered.check == check);
        let asked = replies.clone().next().is_some();
        let answer = replies.rfind(|answered| answered.reply.is_answer());
        match answer.map(|answered| &answered.reply) {
            Some(Reply::Record(record)) => match of(record) {
                Some(record) => Heard::Record(record),
                None => Heard::Unheard(Reason::NoAnswer { check }),
            },
            Some(Reply::NoRecord) => Heard::Nothing(Reason::NoRecord { check }),
            _ if asked => Heard::Unheard(Reason::NoAnswer { check }),
            _ => Heard::Unheard(Reason::NotAsked { check }),
        }
    }

    /// EA-5 [000 §11(2)]. What the systems do not hold is proved by papers [000 A2.8]: then the official decides.
    fn category(&self, field: &str) -> Judged {
        let categories = self.heard(Datum::Categories, |record| match record {
            Record::Categories(categories) => Some(categories),
            _ => None,
        });
        match categories {
            Heard::Record(record) => {
                let named = text_at(self.answers, field);
                let known = record.categories.iter().find(|known| known.category == named);
                match known.map(|known| known.confirmed) {
                    Some(true) => (Outcome::Met, vec![Reason::CategoryConfirmed]),
                    Some(false) => (Outcome::NotMet, vec![Reason::CategoryDenied]),
                    None => (Outcome::Unknown, vec![Reason::CategoryNotSaid]),
                }
            }
            Heard::Nothing(_) => (Outcome::Unknown, vec![Reason::CategoryNotSaid]),
            Heard::Unheard(reason) => (Outcome::Unknown, vec![reason]),
        }
    }

    /// RD-1 [003 §5]: as the applicant lists them. A document is good on its last day.
    fn documents(&self, rows: &str, name: &str, until: &str) -> Judged {
        let listed = get(self.answers, rows).and_then(Value::as_array);
        let text = |row: &Value, field: &str| row.get(field).and_then(Value::as_str).map(str::to_owned);
        let expired = listed.into_iter().flatten().filter_map(|row| {
            let on = parse_date(&text(row, until)?).filter(|on| *on < self.day)?;
            let name = text(row, name).unwrap_or_default();
            Some(Reason::Expired { name, on })
        });
        let expired: Vec<Reason> = expired.collect();
        if expired.is_empty() {
            (Outcome::Met, vec![Reason::DocumentsValid])
        } else {
            (Outcome::NotMet, expired)
        }
    }

    /// EC-6 [002 A.10(4)].
    fn agreed(&self, field: &str, yes: &str) -> Judged {
        if text_at(self.answers, field) == yes {
            (Outcome::Met, vec![Reason::Agreed])
        } else {
            (Outcome::NotMet, vec![Reason::NotAgreed])
        }
    }

    /// [002 §13(6), A.9]. Whom the registries do not have is proved by papers: then an official decides.
    fn family(&self, field: &str) -> Judged {
        let named = get(self.answers, field).and_then(Value::as_array);
        let Some(named) = named.filter(|named| !named.is_empty()) else {
            return (Outcome::NotApplicable, vec![Reason::NoFamily]);
        };
        let known = match self.heard(Datum::Relatives, |record| match record {
            Record::Relatives(record) => Some(&record.relatives),
            _ => None,
        }) {
            Heard::Record(known) => known.as_slice(),
            Heard::Nothing(_) => &[],
            Heard::Unheard(reason) => return (Outcome::Unknown, vec![reason]),
        };
        let text = |row: &Value, code: &str| {
            row.get(code)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let unknown: Vec<Reason> = named
            .iter()
            .map(|row| (text(row, "iin"), text(row, "relation")))
            .filter(|(iin, relation)| {
                !known
                    .iter()
                    .any(|one| one.iin == *iin && one.relation == *relation)
            })
            .map(|(iin, _)| Reason::FamilyNotKnown { iin })
            .collect();
        if unknown.is_empty() {
            (Outcome::Met, vec![Reason::FamilyKnown])
        } else {
            (Outcome::Unknown, unknown)
        }
    }

    fn code(&self, datum: Datum) -> String {
        let check = self.service.checks.iter().find(|check| check.asks == datum);
        check.map_or("", |check| check.code).to_owned()
    }
}

fn finding(rule: &Rule, ground: &'static str, (outcome, reasons): Judged) -> Finding {
    Finding {
        rule: Cow::Borrowed(rule.id),
        outcome,
        ground: (outcome == Outcome::NotMet).then_some(Cow::Borrowed(ground)),
        reasons,
        cite: Cow::Borrowed(rule.fact.cite),
    }
}

/// Whether something that lasts from one day to another, both included, lasts on a day.
fn lasts(from: Date, until: Option<Date>, day: Date) -> bool {
    from <= day && until.is_none_or(|until| day <= until)
}
