//! What the state's registries know of a person (SYS-A1 to SYS-A6).

use super::{Answer, Unavailable};
use shared::{
    api::{PersonView, Prefill},
    eligibility::{Check, Record},
    form::Answers,
    person::{Iin, Phone},
};

/// A person as the registries know them.
#[derive(Clone, Debug)]
pub struct RegisteredPerson {
    /// Name and IIN.
    pub person: PersonView,
    /// The phone that the portal's account is tied to.
    pub phone: Phone,
}

/// Asks the state's registries.
pub trait Registry: Send + Sync {
    /// Who has this IIN; `None` if nobody known.
    fn person<'a>(&'a self, iin: &'a Iin) -> Answer<'a, Result<Option<RegisteredPerson>, Unavailable>>;

    /// What is known of a person that answers a service's form.
    fn prefill<'a>(&'a self, iin: &'a str, service: &'a str) -> Answer<'a, Result<Prefill, Unavailable>>;

    /// What a check of the provider brings about this applicant; the answers tell who else it concerns. `None` is the
    /// registry's own word that it holds nothing; whoever can't get it says [`Unavailable`].
    fn check<'a>(
        &'a self,
        check: &'a Check,
        iin: &'a str,
        answers: &'a Answers,
    ) -> Answer<'a, Result<Option<Record>, Unavailable>>;
}

/// No registry is connected: nobody is known, nothing is prefilled, every document is asked for.
#[derive(Debug, Default)]
pub struct NoRegistry;

impl Registry for NoRegistry {
    fn person<'a>(&'a self, _: &'a Iin) -> Answer<'a, Result<Option<RegisteredPerson>, Unavailable>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn prefill<'a>(&'a self, _: &'a str, _: &'a str) -> Answer<'a, Result<Prefill, Unavailable>> {
        Box::pin(std::future::ready(Ok(Prefill::default())))
    }

    /// Nobody was asked, so nobody said "no".
    fn check<'a>(
        &'a self,
        _: &'a Check,
        _: &'a str,
        _: &'a Answers,
    ) -> Answer<'a, Result<Option<Record>, Unavailable>> {
        Box::pin(std::future::ready(Err(Unavailable)))
    }
}
