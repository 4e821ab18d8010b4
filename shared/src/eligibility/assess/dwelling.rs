//! Owned and emergency dwellings: EA-6 and EA-8 [000 §11(2), A2.9(3)].

use super::{Case, Heard, Judged, lasts};
use crate::{
    calendar::owned_within_five_years,
    eligibility::{Datum, Dwelling, Outcome, Reason, Record},
    form::{same_place, text_at},
};

impl<'a> Case<'a> {
    fn owned(&self) -> Heard<'a, Vec<Dwelling>> {
        self.heard(Datum::Dwellings, |record| match record {
            Record::Dwellings(record) => Some(&record.dwellings),
            _ => None,
        })
    }

    /// Owned on the day: those of the applicant, and those of the family.
    fn owned_now(&self, dwellings: &'a [Dwelling]) -> (Vec<&'a Dwelling>, Vec<&'a Dwelling>) {
        dwellings
            .iter()
            .filter(|dwelling| lasts(dwelling.from, dwelling.until, self.day))
            .partition(|dwelling| dwelling.family_member.is_none())
    }

    /// EA-6 [000 §11(2)], DR-62. The act's words are of the applicant's dwelling; the family's is told, no more.
    pub(super) fn dwellings(&self) -> Judged {
        let dwellings = match self.owned() {
            Heard::Record(dwellings) => dwellings,
            Heard::Nothing(_) => return (Outcome::Met, vec![Reason::OwnsNothing]),
            Heard::Unheard(reason) => return (Outcome::Unknown, vec![reason]),
        };
        let (own, family) = self.owned_now(dwellings);
        let (outcome, mut reasons) = match own.as_slice() {
            [] => (Outcome::Met, vec![Reason::OwnsNothing]),
            [only] if only.emergency => {
                let address = only.place_and_address();
                (Outcome::Met, vec![Reason::OnlyEmergency { address }])
            }
            owned => {
                let owns = |dwelling: &&Dwelling| Reason::Owns {
                    address: dwelling.place_and_address(),
                    since: dwelling.from,
                };
                (Outcome::NotMet, owned.iter().map(owns).collect())
            }
        };
        reasons.extend(family.into_iter().map(|dwelling| Reason::FamilyOwns {
            address: dwelling.place_and_address(),
        }));
        (outcome, reasons)
    }

    /// EA-8 [000 A2.9(3)]: what the applicant wrote decides; where the registry says otherwise, the official.
    pub(super) fn emergency(&self, fields: &[&str], settlement: &str) -> Judged {
        let asked = fields
            .first()
            .zip(self.service.form)
            .is_some_and(|(field, form)| form.appears(field, self.answers));
        if !asked {
            return (Outcome::NotApplicable, vec![Reason::NoEmergency]);
        }
        let named: Vec<&str> = fields.iter().map(|field| text_at(self.answers, field)).collect();
        let place = named.iter().find(|place| !place.trim().is_empty());
        let Some(place) = place.map(|place| (*place).to_owned()) else {
            return (Outcome::Unknown, vec![Reason::EmergencyPlaceNotSaid]);
        };
        let elsewhere = self.emergency_elsewhere(settlement);
        if !self.is_here(settlement, &named) {
            let mut reasons = vec![Reason::EmergencyElsewhere { place }];
            reasons.extend(elsewhere);
            return (Outcome::NotMet, reasons);
        }
        let here = Reason::EmergencyHere { place };
        match elsewhere {
            Some(elsewhere) => (Outcome::Unknown, vec![here, elsewhere]),
            None => (Outcome::Met, vec![here]),
        }
    }

    /// Whether one of these names is the place of the application: the settlement that this field names, or the office's.
    fn is_here(&self, settlement: &str, named: &[&str]) -> bool {
        if settlement.is_empty() {
            self.office.is_place(named)
        } else {
            same_place(text_at(self.answers, settlement), named)
        }
    }

    /// EC-2 [002 §15(2), A.4(1)]: of the applicant and of the family («олардың»).
    pub(super) fn owned_of_late(&self, emergency: &str) -> Judged {
        let dwellings = match self.owned() {
            Heard::Record(dwellings) => dwellings,
            Heard::Nothing(_) => return (Outcome::Met, vec![Reason::OwnedNothingOfLate]),
            Heard::Unheard(reason) => return (Outcome::Unknown, vec![reason]),
        };
        let form = self.service.form;
        let about_emergency = form.is_some_and(|form| form.appears(emergency, self.answers));
        let owned: Vec<Reason> = dwellings
            .iter()
            .filter(|dwelling| owned_within_five_years(dwelling.from, dwelling.until, self.day))
            .filter(|dwelling| !(about_emergency && dwelling.emergency))
            .map(|dwelling| Reason::OwnedUntil {
                address: dwelling.place_and_address(),
                until: dwelling.until,
                family_member: dwelling.family_member.clone(),
            })
            .collect();
        if owned.is_empty() {
            (Outcome::Met, vec![Reason::OwnedNothingOfLate])
        } else {
            (Outcome::NotMet, owned)
        }
    }

    /// Where the registry has the applicant's emergency dwelling, if that is not the office's place.
    fn emergency_elsewhere(&self, settlement: &str) -> Option<Reason> {
        let Heard::Record(dwellings) = self.owned() else {
            return None;
        };
        let (own, _) = self.owned_now(dwellings);
        own.into_iter()
            .filter(|dwelling| dwelling.emergency)
            .find(|dwelling| !self.is_here(settlement, &[&dwelling.settlement, &dwelling.district]))
            .map(|dwelling| Reason::EmergencyRegistered {
                place: dwelling.settlement.clone(),
            })
    }
}
