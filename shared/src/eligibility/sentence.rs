//! Reasons and answers as people read them.

use super::{Answered, Buyer, Dwelling, Outcome, Reason, Record, Reply, Way, Worsening};
use crate::{
    form::Choice,
    service::Service,
    text::{
        Lang, Text,
        dates::{long_date, period},
        ui::eligibility as words,
    },
};
use jiff::civil::Date;

/// The name of an outcome.
pub const fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Met => words::MET,
        Outcome::NotMet => words::NOT_MET,
        Outcome::Unknown => words::UNKNOWN,
        Outcome::NotApplicable => words::NOT_APPLICABLE,
    }
}

/// The name of a way of worsening.
pub const fn way(way: Way) -> Text {
    match way {
        Way::Exchanged => words::EXCHANGED,
        Way::Alienated => words::ALIENATED,
        Way::Damaged => words::DAMAGED,
        Way::Left => words::LEFT,
        Way::MovedIn => words::MOVED_IN,
    }
}

fn text_of_expired(name: &str, on: Date, lang: Lang) -> String {
    words::EXPIRED.fill(lang, &[("name", name), ("date", &long_date(on, lang))])
}

/// Why a rule came to what it came to.
pub fn reason(service: &Service, reason: &Reason, lang: Lang) -> String {
    let plain = |text: Text| text.get(lang).to_owned();
    let of = |text: Text, name: &str, value: &str| text.fill(lang, &[(name, value)]);
    let since = |text: Text, name: &str, value: &str, since: Date| {
        text.fill(lang, &[(name, value), ("since", &long_date(since, lang))])
    };
    let dated = |text: Text, name: &str, date: Date| of(text, name, &long_date(date, lang));
    let acted = |text: Text, act: Way, on: Date| {
        text.fill(
            lang,
            &[("way", way(act).get(lang)), ("date", &long_date(on, lang))],
        )
    };
    match reason {
        Reason::NotAsked { check } => asked(service, words::NOT_ASKED, check, lang),
        Reason::NoAnswer { check } => asked(service, words::NO_ANSWER, check, lang),
        Reason::NoRecord { check } => asked(service, words::NO_RECORD, check, lang),
        Reason::Citizen => plain(words::CITIZEN),
        Reason::NotCitizen => plain(words::NOT_CITIZEN),
        Reason::Kandas => plain(words::KANDAS),
        Reason::NotKandas => plain(words::NOT_KANDAS),
        Reason::Agreed => plain(words::AGREED),
        Reason::NotAgreed => plain(words::NOT_AGREED),
        Reason::NoFamily => plain(words::NO_FAMILY),
        Reason::FamilyKnown => plain(words::FAMILY_KNOWN),
        Reason::FamilyNotKnown { iin } => of(words::FAMILY_NOT_KNOWN, "iin", iin),
        Reason::OwnedUntil {
            address,
            until,
            family_member,
        } => owned(address, *until, family_member.as_deref(), lang),
        Reason::OwnedNothingOfLate => plain(words::OWNED_NOTHING_OF_LATE),
        Reason::CitizenshipNotSaid => plain(words::CITIZENSHIP_NOT_SAID),
        Reason::ResidenceNotAsked => plain(words::RESIDENCE_NOT_ASKED),
        Reason::ResidentSince { place, since: day } => since(words::RESIDENT_SINCE, "place", place, *day),
        Reason::EarlierStay { from, until } => {
            of(words::EARLIER_STAY, "period", &period((*from, *until), lang))
        }
        Reason::EnoughOn { on } => dated(words::ENOUGH_ON, "date", *on),
        Reason::NotResident => plain(words::NOT_RESIDENT),
        Reason::DeclaredSince { since } => dated(words::DECLARED_SINCE, "since", *since),
        Reason::Registered { place, since: day } => since(words::REGISTERED, "place", place, *day),
        Reason::NotRegistered => plain(words::NOT_REGISTERED),
        Reason::TemporarilyRegistered { place, since: day } => {
            since(words::TEMPORARILY_REGISTERED, "place", place, *day)
        }
        Reason::CategoryConfirmed => plain(words::CATEGORY_CONFIRMED),
        Reason::CategoryDenied => plain(words::CATEGORY_DENIED),
        Reason::CategoryNotSaid => plain(words::CATEGORY_NOT_SAID),
        Reason::DocumentsValid => plain(words::DOCUMENTS_VALID),
        Reason::Expired { name, on } => text_of_expired(name, *on, lang),
        Reason::OwnsNothing => plain(words::OWNS_NOTHING),
        Reason::Owns { address, since: day } => since(words::OWNS, "address", address, *day),
        Reason::OnlyEmergency { address } => of(words::ONLY_EMERGENCY, "address", address),
        Reason::FamilyOwns { address } => of(words::FAMILY_OWNS, "address", address),
        Reason::NoWorsening => plain(words::NO_WORSENING),
        Reason::Worsened { way, on } => acted(words::WORSENED, *way, *on),
        Reason::WorsenedBefore { way, on } => acted(words::WORSENED_BEFORE, *way, *on),
        Reason::AlienationExcepted {
            buyer: Some(Buyer::LocalExecutiveBody),
            on,
        } => dated(words::SOLD_TO_BODY, "date", *on),
        Reason::AlienationExcepted { on, .. } => dated(words::NOT_HABITABLE, "date", *on),
        Reason::AlienationUnclear { on } => dated(words::ALIENATION_UNCLEAR, "date", *on),
        Reason::NoEmergency => plain(words::NO_EMERGENCY),
        Reason::EmergencyHere { place } => of(words::EMERGENCY_HERE, "place", place),
        Reason::EmergencyElsewhere { place } => of(words::EMERGENCY_ELSEWHERE, "place", place),
        Reason::EmergencyRegistered { place } => of(words::EMERGENCY_REGISTERED, "place", place),
        Reason::EmergencyPlaceNotSaid => plain(words::EMERGENCY_PLACE_NOT_SAID),
    }
}

/// What a system answered, a sentence or more for each datum; never empty.
pub fn answer(service: &Service, answered: &Answered, lang: Lang) -> Vec<String> {
    let lines = match &answered.reply {
        Reply::Unavailable => return vec![asked(service, words::NO_ANSWER, &answered.check, lang)],
        Reply::TimedOut => return vec![asked(service, words::TIMED_OUT, &answered.check, lang)],
        Reply::NoRecord => return vec![asked(service, words::NO_RECORD, &answered.check, lang)],
        Reply::Record(record) => record_lines(service, record, lang),
    };
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

fn record_lines(service: &Service, record: &Record, lang: Lang) -> Vec<String> {
    match record {
        Record::Residence(record) => {
            let citizen = match record.citizen {
                Some(true) => words::CITIZEN,
                Some(false) => words::NOT_CITIZEN,
                None => words::CITIZENSHIP_NOT_SAID,
            };
            let stays = record.stays.iter().map(|stay| {
                let text = if stay.permanent {
                    words::PERMANENT_STAY
                } else {
                    words::TEMPORARY_STAY
                };
                let during = during(stay.from, stay.until, lang);
                text.fill(lang, &[("place", stay.settlement.as_str()), ("period", &during)])
            });
            let mut lines = or_else(stays.collect(), words::NO_STAYS, lang);
            lines.insert(0, citizen.get(lang).to_owned());
            lines
        }
        Record::Categories(record) => {
            let categories = record.categories.iter().map(|known| {
                let text = if known.confirmed {
                    words::CONFIRMED
                } else {
                    words::DENIED
                };
                let name = choice(service, "category", &known.category, lang);
                text.fill(lang, &[("category", name)])
            });
            or_else(categories.collect(), words::NO_CATEGORIES, lang)
        }
        Record::Incomes(record) => {
            let incomes = record.incomes.iter().map(|income| {
                let kind = choice(service, "income/kind", &income.kind, lang);
                let amount = income.amount.grouped();
                let values = [
                    ("iin", income.person.as_str()),
                    ("kind", kind),
                    ("amount", &amount),
                ];
                words::INCOME.fill(lang, &values)
            });
            let mut lines = or_else(incomes.collect(), words::NO_INCOMES, lang);
            let period = period((record.from, record.until), lang);
            lines.insert(0, words::INCOME_PERIOD.fill(lang, &[("period", period)]));
            lines
        }
        Record::Dwellings(record) => {
            let dwellings = record
                .dwellings
                .iter()
                .map(|dwelling| dwelling_line(dwelling, lang));
            or_else(dwellings.collect(), words::OWNS_NOTHING, lang)
        }
        Record::Relatives(record) => {
            let relatives = record.relatives.iter().map(|one| {
                let relation = choice(service, "family/relation", &one.relation, lang);
                words::RELATIVE.fill(lang, &[("iin", one.iin.as_str()), ("relation", relation)])
            });
            or_else(relatives.collect(), words::NO_RELATIVES, lang)
        }
        Record::Worsenings(record) => {
            let acts = record.worsenings.iter().map(|act| worsening_line(act, lang));
            or_else(acts.collect(), words::NO_WORSENING, lang)
        }
    }
}

/// A dwelling that was owned, and by whom of the family.
fn owned(address: &str, until: Option<Date>, family_member: Option<&str>, lang: Lang) -> String {
    let mut line = match until {
        Some(until) => {
            let until = long_date(until, lang);
            words::OWNED_UNTIL.fill(lang, &[("address", address), ("date", &until)])
        }
        None => words::OWNED_STILL.fill(lang, &[("address", address)]),
    };
    if let Some(iin) = family_member {
        add(&mut line, &words::FAMILY_MEMBER.fill(lang, &[("iin", iin)]));
    }
    line
}

fn dwelling_line(dwelling: &Dwelling, lang: Lang) -> String {
    let address = dwelling.place_and_address();
    let during = during(dwelling.from, dwelling.until, lang);
    let mut line = words::DWELLING.fill(lang, &[("address", address), ("period", during)]);
    if dwelling.emergency {
        add(&mut line, words::EMERGENCY.get(lang));
    }
    if dwelling.habitable == Some(false) {
        add(&mut line, words::UNINHABITABLE.get(lang));
    }
    if let Some(iin) = &dwelling.family_member {
        add(&mut line, &words::FAMILY_MEMBER.fill(lang, &[("iin", iin)]));
    }
    line
}

fn worsening_line(act: &Worsening, lang: Lang) -> String {
    let date = long_date(act.on, lang);
    let mut line = words::WORSENING.fill(lang, &[("date", date.as_str()), ("way", way(act.way).get(lang))]);
    if !act.address.is_empty() {
        add(
            &mut line,
            &words::ADDRESS.fill(lang, &[("address", &act.address)]),
        );
    }
    if act.buyer == Some(Buyer::LocalExecutiveBody) {
        add(&mut line, words::BUYER_BODY.get(lang));
    }
    if act.habitable == Some(false) {
        add(&mut line, words::UNINHABITABLE.get(lang));
    }
    line
}

fn add(line: &mut String, sentence: &str) {
    line.push(' ');
    line.push_str(sentence);
}

fn or_else(lines: Vec<String>, none: Text, lang: Lang) -> Vec<String> {
    if lines.is_empty() {
        vec![none.get(lang).to_owned()]
    } else {
        lines
    }
}

/// With the question's own words in it.
fn asked(service: &Service, text: Text, code: &str, lang: Lang) -> String {
    let check = service.checks.iter().find(|check| check.code == code);
    let name = check.map_or(code, |check| check.text.get(lang));
    text.fill(lang, &[("check", name)])
}

fn during(from: Date, until: Option<Date>, lang: Lang) -> String {
    match until {
        Some(until) => period((from, until), lang),
        None => words::SINCE.fill(lang, &[("date", long_date(from, lang))]),
    }
}

/// The name of a choice of the form; the code where the form has none.
fn choice<'a>(service: &Service, path: &str, code: &'a str, lang: Lang) -> &'a str {
    let options = service
        .form
        .and_then(|form| form.field(path))
        .map_or(&[][..], |(_, field)| field.kind.options());
    let named = options.iter().find(|choice: &&Choice| choice.code == code);
    named.map_or(code, |choice| choice.text.get(lang))
}
