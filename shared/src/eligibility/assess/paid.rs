//! Who is paid for a rented home: EF-1 to EF-3 [000 L3 §9(3)].

use super::{Case, Heard, Judged};
use crate::{
    calendar::{is_under_29, lost_parents_before_majority},
    eligibility::{Circumstances, Datum, Outcome, Reason, Record, Standing},
    form::text_at,
};
use jiff::civil::Date;

impl Case<'_> {
    /// What the unified base of those in the queue says.
    pub(super) fn standing(&self, holds: fn(&Standing) -> bool, yes: Reason, no: Reason) -> Judged {
        let heard = self.heard(Datum::Standing, |record| match record {
            Record::Standing(standing) => Some(standing),
            _ => None,
        });
        match heard {
            Heard::Record(standing) if holds(standing) => (Outcome::Met, vec![yes]),
            Heard::Record(_) | Heard::Nothing(_) => (Outcome::NotMet, vec![no]),
            Heard::Unheard(reason) => (Outcome::Unknown, vec![reason]),
        }
    }

    /// The category that the applicant names, by what the state knows (`spec.md` 7.6).
    pub(super) fn paid_category(&self, field: &str) -> Judged {
        let heard = self.heard(Datum::Circumstances, |record| match record {
            Record::Circumstances(circumstances) => Some(circumstances),
            _ => None,
        });
        let known = match heard {
            Heard::Record(known) => known,
            Heard::Nothing(_) => &Circumstances::default(),
            Heard::Unheard(reason) => return (Outcome::Unknown, vec![reason]),
        };
        let (met, reasons) = category(text_at(self.answers, field), known, self.day);
        (if met { Outcome::Met } else { Outcome::NotMet }, reasons)
    }
}

/// Whether the category is confirmed, and by what.
fn category(named: &str, known: &Circumstances, day: Date) -> (bool, Vec<Reason>) {
    match named {
        "FCAT-1" => match known.disability_group {
            Some(group) => (matches!(group, 1 | 2), vec![Reason::DisabilityGroup { group }]),
            None => (false, vec![Reason::NoDisability]),
        },
        "FCAT-2" => {
            let count = known.disabled_children;
            (count > 0, vec![Reason::DisabledChildren { count }])
        }
        "FCAT-3" => orphan(known, day),
        "FCAT-4" => {
            let large = known.awarded_mother || known.large_family;
            let reason = if large {
                Reason::LargeFamily
            } else {
                Reason::NoLargeFamily
            };
            (large, vec![reason])
        }
        _ => (false, vec![Reason::CategoryDenied]),
    }
}

/// AGE-4 and AGE-5.
fn orphan(known: &Circumstances, day: Date) -> (bool, Vec<Reason>) {
    let Some((birth, on)) = known.birth.zip(known.lost_parents_on) else {
        return (false, vec![Reason::NotOrphan]);
    };
    let mut reasons = vec![Reason::LostParents { on }];
    let young = is_under_29(birth, day);
    if !young {
        reasons.push(Reason::TooOld { birth });
    }
    (young && lost_parents_before_majority(on, birth), reasons)
}
