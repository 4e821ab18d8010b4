//! Owned and emergency dwellings: EA-6 and EA-8 [000 §11(2), A2.9(3)].

use super::{Case, Heard, Judged, lasts};
use crate::{
    eligibility::{Datum, Dwelling, Outcome, Reason, Record},
    form::text_at,
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
    pub(super) fn emergency(&self, fields: &[&str]) -> Judged {
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
        let elsewhere = self.emergency_elsewhere();
        if !self.office.is_place(&named) {
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

    /// Where the registry has the applicant's emergency dwelling, if that is not the office's place.
    fn emergency_elsewhere(&self) -> Option<Reason> {
        let Heard::Record(dwellings) = self.owned() else {
            return None;
        };
        let (own, _) = self.owned_now(dwellings);
        own.into_iter()
            .filter(|dwelling| dwelling.emergency)
            .find(|dwelling| !self.office.is_place(&[&dwelling.settlement, &dwelling.district]))
            .map(|dwelling| Reason::EmergencyRegistered {
                place: dwelling.settlement.clone(),
            })
    }
}
