//! The people of `demo/people.json`. They do not exist; their IINs have right check digits all the same.

use eds::private_key::KeyKind;
use serde::Deserialize;
use shared::{
    api::{KnownFact, PersonView},
    eligibility::Record,
    form::Answers,
    person::{Iin, Phone},
    service::Attached,
    text::Lang,
};
use std::collections::BTreeMap;

const PEOPLE: &str = include_str!("../../../demo/people.json");

/// A person who can be played.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Name in addresses.
    pub id: String,
    /// IIN.
    pub iin: Iin,
    /// Surname.
    pub surname: String,
    /// Given name.
    pub name: String,
    /// Patronymic, or "".
    pub patronymic: String,
    /// Phone.
    pub phone: Phone,
    /// Which key they have.
    pub key: DemoKey,
    /// Of which kind it is; RSA, where nothing is said.
    #[serde(default)]
    pub algorithm: DemoAlgorithm,
    story: Story,
    /// What the registries answer to the checks of the provider, one record for each datum that they hold.
    pub records: Vec<Record>,
    /// What the registries know, and a complete application, by service.
    pub services: BTreeMap<String, Known>,
}

/// Which key a person has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DemoKey {
    /// One that holds.
    Valid,
    /// One that ran out.
    Expired,
    /// One that was revoked.
    Revoked,
    /// None.
    None,
}

/// Of which kind a person's key is.
#[derive(Clone, Copy, Default, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DemoAlgorithm {
    /// RSA, as the authority issued until 2024 (eds.md 3.4).
    #[default]
    Rsa,
    /// GOST 34.10-2015, as it does since.
    Gost,
}

impl From<DemoAlgorithm> for KeyKind {
    fn from(algorithm: DemoAlgorithm) -> Self {
        match algorithm {
            DemoAlgorithm::Rsa => Self::Rsa,
            DemoAlgorithm::Gost => Self::Gost,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    kk: String,
    ru: String,
    en: String,
}

/// What is known of a person for one service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Facts that answer fields.
    pub facts: Vec<KnownFact>,
    /// Data that need no document.
    pub found: Vec<String>,
    /// A complete application.
    pub example: Example,
}

/// A complete application.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The answers.
    pub answers: Answers,
    /// The documents that go with them.
    pub attachments: Vec<Attached>,
}

impl Person {
    /// As they see themselves.
    pub fn view(&self) -> PersonView {
        PersonView {
            iin: self.iin.as_str().to_owned(),
            surname: self.surname.clone(),
            name: self.name.clone(),
            patronymic: self.patronymic.clone(),
        }
    }

    /// Surname, name, patronymic.
    pub fn full_name(&self) -> String {
        [&self.surname, &self.name, &self.patronymic]
            .map(String::as_str)
            .join(" ")
            .trim_end()
            .to_owned()
    }

    /// Who this is.
    pub fn story(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.story.kk,
            Lang::Ru => &self.story.ru,
            Lang::En => &self.story.en,
        }
    }
}

/// Everybody who can be played.
pub fn everybody() -> Result<Vec<Person>, serde_json::Error> {
    serde_json::from_str(PEOPLE)
}

#[cfg(test)]
mod tests {
    use super::everybody;
    use jiff::civil::date;
    use shared::{
        form::Context,
        service::{find, required_documents},
    };

    /// Examples are complete and valid, on the day that the project was written for.
    #[test]
    fn every_example_passes_the_check() {
        let people = everybody().unwrap();
        let all = people
            .iter()
            .flat_map(|person| person.services.iter().map(move |known| (person, known)));
        for (person, (service, known)) in all {
            let service = find(service).unwrap();
            let form = service.form.unwrap();
            let problems = form.check(&known.example.answers, Context::on(date(2026, 11, 23)));
            assert_eq!(problems, [], "{}", person.id);
            let answers = form.clean(&known.example.answers);
            let documents =
                required_documents(service, &answers, &known.example.attachments, &known.found, None);
            assert!(
                documents.iter().all(|status| !status.required || status.present),
                "{}: {documents:?}",
                person.id
            );
            for fact in &known.facts {
                assert!(form.field(&fact.field).is_some(), "{}: {}", person.id, fact.field);
                assert_eq!(
                    known.example.answers.get(&fact.field),
                    Some(&fact.value),
                    "{}: {}",
                    person.id,
                    fact.field
                );
            }
        }
    }
}
