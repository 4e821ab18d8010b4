//! The consents that an applicant gives to the use of personal data, and which of them can be withdrawn by itself.

use super::Service;
use crate::{
    eligibility::Test,
    form::{Answers, text_at},
    procedure::{Case, Event, Fact},
};

/// Consents that are given with the signature under the application itself: the act knows no application without them
/// [000 A1.C].
const OF_APPLICATION: [&str; 2] = ["check_consent", "secret_data_consent"];

/// A consent of a service's form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Consent {
    /// The field where it is given.
    pub field: &'static str,
    /// The answer that gives it, and the one that does not; `None` for a statement that is signed with the application.
    pub answers: Option<(&'static str, &'static str)>,
    /// The ground for refusal without it; "" where the act knows none, so that it goes only with the whole application.
    pub ground: &'static str,
}

/// How a consent stands in a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// Given, and can be withdrawn.
    Open,
    /// Given, and the decision that it was given for is there or is being signed: it stays [Law on personal data 8(2)].
    Decided,
    /// It was withdrawn.
    Withdrawn,
    /// It was not given.
    NotGiven,
    /// Part of the application: it goes only with it, and the application can be taken back.
    WithApplication,
    /// Part of an application that can be taken back no more.
    Stays,
}

impl Service {
    /// The consents that its form asks for.
    pub fn consents(&'static self) -> Vec<Consent> {
        let Some(form) = self.form else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for rule in self.rules {
            let Test::Agreed { field, yes } = rule.test else {
                continue;
            };
            let options = form
                .field(field)
                .map_or(&[] as &[_], |(_, known)| known.kind.options());
            if let Some(no) = options.iter().find(|option| option.code != yes) {
                found.push(Consent {
                    field,
                    answers: Some((yes, no.code)),
                    ground: rule.ground,
                });
            }
        }
        for field in OF_APPLICATION {
            if form.field(field).is_some() {
                found.push(Consent {
                    field,
                    answers: None,
                    ground: "",
                });
            }
        }
        found
    }

    /// The consent of this field, if it is one.
    pub fn consent(&'static self, field: &str) -> Option<Consent> {
        self.consents().into_iter().find(|consent| consent.field == field)
    }
}

impl Consent {
    /// How it stands in a case with these answers and events; `withdrawable` says whether the application can be taken
    /// back at all.
    pub fn stands(&self, case: &Case, events: &[Event], answers: &Answers, withdrawable: bool) -> Stands {
        let open = case.state.is_open_to_applicant() && !case.withdrawn;
        let gone = |event: &Event| match &event.fact {
            Fact::ConsentWithdrawn { consent, .. } => consent == self.field,
            _ => false,
        };
        match self.answers {
            _ if events.iter().any(gone) => Stands::Withdrawn,
            Some((yes, _)) if text_at(answers, self.field) != yes => Stands::NotGiven,
            Some(_) if open => Stands::Open,
            Some(_) => Stands::Decided,
            None if open && withdrawable => Stands::WithApplication,
            None => Stands::Stays,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Consent;
    use crate::service::find;

    #[test]
    fn consents_are_those_of_the_acts() {
        let of = |id: &str| find(id).map(super::Service::consents).unwrap_or_default();
        assert_eq!(
            of("housing-centre"),
            [Consent {
                field: "pd_consent",
                answers: Some(("YES", "NO")),
                ground: "RC-4"
            }]
        );
        let fields: Vec<_> = of("housing-queue")
            .iter()
            .map(|one| (one.field, one.ground))
            .collect();
        assert_eq!(fields, [("check_consent", ""), ("secret_data_consent", "")]);
        assert_eq!(of("rent-payment"), []);
    }
}
