//! Citizenship, residence, registration: EA-1 to EA-4 [000 §5, §11(2)].

use super::{Case, Heard, Judged, lasts};
use crate::{
    calendar::{parse_date, plus_days, plus_years, resided_years},
    eligibility::{Datum, Outcome, Reason, Record, Residence, Stay},
    form::text_at,
};
use jiff::civil::Date;

impl<'a> Case<'a> {
    fn residence(&self) -> Heard<'a, Residence> {
        self.heard(Datum::Residence, |record| match record {
            Record::Residence(residence) => Some(residence),
            _ => None,
        })
    }

    /// EA-1 [000 §5].
    pub(super) fn citizen(&self) -> Judged {
        match self.residence() {
            Heard::Record(record) => match record.citizen {
                Some(true) => (Outcome::Met, vec![Reason::Citizen]),
                Some(false) => (Outcome::NotMet, vec![Reason::NotCitizen]),
                None => (Outcome::Unknown, vec![Reason::CitizenshipNotSaid]),
            },
            Heard::Nothing(reason) | Heard::Unheard(reason) => (Outcome::Unknown, vec![reason]),
        }
    }

    /// EC-1 [002 §7].
    pub(super) fn kandas(&self) -> Judged {
        match self.residence() {
            Heard::Record(record) => match record.kandas {
                Some(true) => (Outcome::Met, vec![Reason::Kandas]),
                Some(false) => (Outcome::NotMet, vec![Reason::NotKandas]),
                None => (Outcome::Unknown, vec![Reason::CitizenshipNotSaid]),
            },
            Heard::Nothing(reason) | Heard::Unheard(reason) => (Outcome::Unknown, vec![reason]),
        }
    }

    /// EA-2, EA-3 [000 §5]. Where no system has a date, the official decides (`spec.md` 2.3).
    pub(super) fn resided(&self, years: i32, only_tag: &str, declared: &str) -> Judged {
        if !self.office.tags.contains(&only_tag) {
            return (Outcome::NotApplicable, vec![Reason::ResidenceNotAsked]);
        }
        let stays = match self.residence() {
            Heard::Record(record) if !record.stays.is_empty() => &record.stays,
            Heard::Record(_) => {
                let check = self.code(Datum::Residence);
                return (Outcome::Unknown, vec![Reason::NoRecord { check }]);
            }
            Heard::Nothing(reason) | Heard::Unheard(reason) => return (Outcome::Unknown, vec![reason]),
        };
        let here: Vec<&Stay> = stays
            .iter()
            .filter(|stay| self.office.is_place(&[&stay.settlement]))
            .collect();
        let since = without_a_break(&here, self.day);
        let (outcome, mut reasons) = match since {
            Some(stay) if resided_years(stay.from, years, self.day) => (Outcome::Met, vec![resident(stay)]),
            Some(stay) => {
                let on = plus_years(stay.from, years);
                (Outcome::NotMet, vec![resident(stay), Reason::EnoughOn { on }])
            }
            None => (Outcome::NotMet, vec![Reason::NotResident]),
        };
        if outcome == Outcome::NotMet {
            reasons.extend(here.iter().filter_map(|stay| {
                let before = since.map_or(self.day, |since| since.from);
                let until = stay
                    .until
                    .filter(|until| stay.from <= *until && *until < before)?;
                Some(Reason::EarlierStay {
                    from: stay.from,
                    until,
                })
            }));
        }
        if let Some(said) = parse_date(text_at(self.answers, declared))
            && since.is_none_or(|stay| stay.from != said)
        {
            reasons.push(Reason::DeclaredSince { since: said });
        }
        (outcome, reasons)
    }

    /// EA-4 [000 §11(2)]. The act does not say where.
    pub(super) fn registered(&self) -> Judged {
        let stays = match self.residence() {
            Heard::Record(record) => &record.stays,
            Heard::Nothing(reason) => return (Outcome::NotMet, vec![reason]),
            Heard::Unheard(reason) => return (Outcome::Unknown, vec![reason]),
        };
        let now = || stays.iter().filter(|stay| lasts(stay.from, stay.until, self.day));
        let place_since = |stay: &Stay| (stay.settlement.clone(), stay.from);
        if let Some(stay) = now().find(|stay| stay.permanent) {
            let (place, since) = place_since(stay);
            return (Outcome::Met, vec![Reason::Registered { place, since }]);
        }
        let temporary = now().map(|stay| {
            let (place, since) = place_since(stay);
            Reason::TemporarilyRegistered { place, since }
        });
        let reasons = std::iter::once(Reason::NotRegistered).chain(temporary).collect();
        (Outcome::NotMet, reasons)
    }
}

/// The first of the stays that lead to the day without a day between them.
fn without_a_break<'a>(stays: &[&'a Stay], day: Date) -> Option<&'a Stay> {
    let earliest_on = |day: Date| {
        stays
            .iter()
            .copied()
            .filter(|stay| lasts(stay.from, stay.until, day))
            .min_by_key(|stay| stay.from)
    };
    let mut first = earliest_on(day)?;
    // Each round begins earlier than the one before.
    loop {
        match earliest_on(plus_days(first.from, -1)) {
            Some(earlier) if earlier.from < first.from => first = earlier,
            _ => return Some(first),
        }
    }
}

fn resident(stay: &Stay) -> Reason {
    Reason::ResidentSince {
        place: stay.settlement.clone(),
        since: stay.from,
    }
}
