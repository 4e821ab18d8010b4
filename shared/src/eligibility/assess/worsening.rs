//! Worsening of the housing conditions: EA-7 [000 A2.9(3)].

use super::{Case, Heard, finding};
use crate::{
    calendar::worsened_within_years,
    eligibility::{Buyer, Datum, Finding, Outcome, Reason, Record, Rule, Way, Worsening},
};
use jiff::civil::Date;

impl Case<'_> {
    /// EA-7 [000 A2.9(3)]: a finding for each ground that is there.
    pub(super) fn worsenings(
        &self,
        rule: &Rule,
        years: i32,
        grounds: &[(Way, &'static str)],
    ) -> Vec<Finding> {
        let one = |judged| vec![finding(rule, rule.ground, judged)];
        let heard = self.heard(Datum::Worsenings, |record| match record {
            Record::Worsenings(record) => Some(&record.worsenings),
            _ => None,
        });
        let worsenings = match heard {
            Heard::Record(worsenings) => worsenings,
            Heard::Nothing(_) => return one((Outcome::Met, vec![Reason::NoWorsening])),
            Heard::Unheard(reason) => return one((Outcome::Unknown, vec![reason])),
        };
        let mut found: Vec<(&'static str, Vec<Reason>)> = Vec::new();
        let (mut unclear, mut harmless) = (Vec::new(), Vec::new());
        for worsening in worsenings {
            let reason = weigh(worsening, years, self.day);
            match reason {
                Reason::Worsened { way, .. } => {
                    let known = grounds.iter().find(|(known, _)| *known == way);
                    let ground = known.map_or(rule.ground, |(_, ground)| *ground);
                    match found.iter_mut().find(|(known, _)| *known == ground) {
                        Some((_, reasons)) => reasons.push(reason),
                        None => found.push((ground, vec![reason])),
                    }
                }
                Reason::AlienationUnclear { .. } => unclear.push(reason),
                _ => harmless.push(reason),
            }
        }
        if !unclear.is_empty() {
            let mut findings = one((Outcome::Unknown, unclear));
            findings.splice(0..0, not_met(rule, found));
            return findings;
        }
        if found.is_empty() {
            if harmless.is_empty() {
                harmless.push(Reason::NoWorsening);
            }
            return one((Outcome::Met, harmless));
        }
        not_met(rule, found)
    }
}

fn not_met(rule: &Rule, found: Vec<(&'static str, Vec<Reason>)>) -> Vec<Finding> {
    let findings = found.into_iter();
    findings
        .map(|(ground, reasons)| finding(rule, ground, (Outcome::NotMet, reasons)))
        .collect()
}

/// What one act means: only W-2 has exceptions.
fn weigh(worsening: &Worsening, years: i32, day: Date) -> Reason {
    let Worsening {
        way,
        on,
        buyer,
        habitable,
        ..
    } = *worsening;
    if !worsened_within_years(on, years, day) {
        return Reason::WorsenedBefore { way, on };
    }
    match (way, buyer, habitable) {
        (Way::Alienated, Some(Buyer::LocalExecutiveBody), _) | (Way::Alienated, _, Some(false)) => {
            Reason::AlienationExcepted { buyer, on }
        }
        (Way::Alienated, None, _) | (Way::Alienated, _, None) => Reason::AlienationUnclear { on },
        _ => Reason::Worsened { way, on },
    }
}
