//! The officials of `demo/officials.json`: made up like the people, and put into the directory at the first start.

use crate::{
    db::{Db, Tx},
    official::{full_name, store},
};
use serde::Deserialize;
use shared::{
    api::{OfficialView, RoleAt},
    person::Iin,
};

const OFFICIALS: &str = include_str!("../../../demo/officials.json");

/// An official who can be played.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoOfficial {
    /// Name in addresses: `talgar-head`.
    pub id: String,
    /// IIN.
    pub iin: Iin,
    /// Surname.
    pub surname: String,
    /// Given name.
    pub name: String,
    /// Patronymic, or "".
    pub patronymic: String,
    /// In which roles they work.
    pub roles: Vec<RoleAt>,
}

impl DemoOfficial {
    /// Surname, name, patronymic.
    pub fn full_name(&self) -> String {
        full_name(&self.surname, &self.name, &self.patronymic)
    }

    fn view(&self) -> OfficialView {
        OfficialView {
            iin: self.iin.as_str().to_owned(),
            surname: self.surname.clone(),
            name: self.name.clone(),
            patronymic: self.patronymic.clone(),
            active: true,
            roles: self.roles.clone(),
            deputies: Vec::new(),
        }
    }
}

/// Everybody who can be played as an official.
pub fn officials() -> Result<Vec<DemoOfficial>, serde_json::Error> {
    serde_json::from_str(OFFICIALS)
}

/// Puts those into the directory who are not there. Nobody is ever removed from it: what was edited stands.
pub async fn appoint(db: &Db, officials: &[DemoOfficial]) -> Result<(), sqlx::Error> {
    let mut tx: Tx = db.begin().await?;
    db.alone(&mut tx, "official").await?;
    let known: Vec<(String,)> = sqlx::query_as("select iin from official")
        .fetch_all(&mut *tx)
        .await?;
    let is_known = |official: &&DemoOfficial| known.iter().any(|(iin,)| iin == official.iin.as_str());
    for official in officials.iter().filter(|official| !is_known(official)) {
        store::put(&mut tx, &official.view()).await?;
    }
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::officials;
    use crate::demo::everybody;
    use shared::{
        official::{WHOLE_COUNTRY, is_office},
        person::PersonName,
    };
    use std::collections::BTreeSet;

    #[test]
    fn are_officials_with_places_that_fit_and_nobody_else() {
        let officials = officials().unwrap();
        for official in &officials {
            for name in [&official.surname, &official.name, &official.patronymic] {
                assert_eq!(PersonName::parse(name).unwrap().as_str(), name);
            }
            assert!(!official.roles.is_empty());
            for given in &official.roles {
                let of_office = given.role.is_of_office().unwrap();
                assert!(of_office == is_office(&given.office), "{}", official.id);
                assert!(of_office || given.office == WHOLE_COUNTRY);
            }
        }
        let people = everybody().unwrap();
        let ids: BTreeSet<&str> = officials
            .iter()
            .map(|official| official.id.as_str())
            .chain(people.iter().map(|person| person.id.as_str()))
            .collect();
        let iins: BTreeSet<&str> = officials
            .iter()
            .map(|official| official.iin.as_str())
            .chain(people.iter().map(|person| person.iin.as_str()))
            .collect();
        assert_eq!(ids.len(), officials.len() + people.len());
        assert_eq!(iins.len(), ids.len());
    }
}
