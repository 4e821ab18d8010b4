//! The state's registries as the demo knows them: a deterministic simulator (DR-45).

use super::Person;
use crate::ports::{
    Answer, Unavailable,
    registry::{RegisteredPerson, Registry},
};
use shared::{
    api::Prefill,
    eligibility::{Check, Record},
    form::Answers,
    person::Iin,
};

/// Knows the demo's people.
#[derive(Clone, Debug)]
pub struct DemoRegistry {
    people: Vec<Person>,
}

impl DemoRegistry {
    /// Knows these people.
    pub fn new(people: Vec<Person>) -> Self {
        Self { people }
    }
}

impl Registry for DemoRegistry {
    fn person<'a>(&'a self, iin: &'a Iin) -> Answer<'a, Result<Option<RegisteredPerson>, Unavailable>> {
        let known = self.people.iter().find(|person| person.iin == *iin);
        let known = known.map(|person| RegisteredPerson {
            person: person.view(),
            phone: person.phone.clone(),
        });
        Box::pin(std::future::ready(Ok(known)))
    }

    fn prefill<'a>(&'a self, iin: &'a str, service: &'a str) -> Answer<'a, Result<Prefill, Unavailable>> {
        let person = self.people.iter().find(|person| person.iin.as_str() == iin);
        let known = person.and_then(|person| person.services.get(service));
        let prefill = known.map(|known| Prefill {
            facts: known.facts.clone(),
            found: known.found.clone(),
            cases: Vec::new(),
        });
        Box::pin(std::future::ready(Ok(prefill.unwrap_or_default())))
    }
    /// The person's own records; whoever is not of the demo is in no registry.
    fn check<'a>(
        &'a self,
        check: &'a Check,
        iin: &'a str,
        _: &'a Answers,
    ) -> Answer<'a, Result<Option<Record>, Unavailable>> {
        let person = self.people.iter().find(|person| person.iin.as_str() == iin);
        let mut records = person.into_iter().flat_map(|person| &person.records);
        let record = records.find(|record| record.datum() == check.asks);
        Box::pin(std::future::ready(Ok(record.cloned())))
    }
}
