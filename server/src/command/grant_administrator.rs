//! `qonys grant-administrator`: the first administrator of a portal, who appoints everybody else there.

use super::{StartError, banner::say, start::open_database};
use crate::{
    audit::{self, DONE, Entry},
    clock::{Clock as _, SystemClock},
    config::Config,
    error::Refusal,
    official::store,
    rng::SystemRng,
};
use shared::{
    api::{OfficialView, RoleAt},
    official::{Role, WHOLE_COUNTRY},
    person::{Iin, PersonName},
};

/// Whom.
#[derive(Clone, Debug, clap::Args)]
pub struct Who {
    /// Their IIN.
    #[arg(long)]
    iin: String,
    /// Their surname.
    #[arg(long)]
    surname: String,
    /// Their given name.
    #[arg(long)]
    name: String,
    /// Their patronymic, if they have one.
    #[arg(long, default_value = "")]
    patronymic: String,
}

/// Adds the role to what they have; everything else stays as it is, the names too if they are known.
pub async fn run(config: Config, who: Who) -> Result<(), StartError> {
    let wrong = |what: &str, code: &str| StartError::Administrator(format!("{what}: {code}"));
    let iin = Iin::parse(&who.iin).map_err(|error| wrong("--iin", error.code()))?;
    for (option, name) in [("--surname", &who.surname), ("--name", &who.name)] {
        PersonName::parse(name).map_err(|error| wrong(option, error.code()))?;
    }
    if !who.patronymic.is_empty() {
        PersonName::parse(&who.patronymic).map_err(|error| wrong("--patronymic", error.code()))?;
    }
    let db = open_database(&config).await?;
    let mut tx = db.begin().await?;
    let failed = |refusal: Refusal| wrong("database", refusal.details().code.as_str());
    let before = store::find(&mut tx, iin.as_str()).await.map_err(failed)?;
    let mut official = before.unwrap_or_else(|| OfficialView {
        iin: iin.as_str().to_owned(),
        surname: who.surname,
        name: who.name,
        patronymic: who.patronymic,
        active: true,
        roles: Vec::new(),
        deputies: Vec::new(),
    });
    official.active = true;
    let role = RoleAt {
        office: WHOLE_COUNTRY.to_owned(),
        role: Role::Administrator,
    };
    if !official.roles.contains(&role) {
        official.roles.push(role);
    }
    store::put(&mut tx, &official).await?;
    let entry = Entry {
        iin: "command",
        action: "grant-administrator",
        code: DONE,
        detail: iin.as_str(),
    };
    audit::write_at(&mut tx, &SystemRng, SystemClock.now(), entry).await?;
    tx.commit().await?;
    say(&format!(
        "{} is an administrator now. They sign in with their key file.",
        iin.grouped()
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Who, run};
    use crate::{
        command::start::open_database,
        config::{Config, Settings},
        official::store,
        rng::{Rng, SystemRng},
    };
    use shared::official::Role;

    #[tokio::test]
    async fn makes_one_of_nobody_and_refuses_what_is_no_iin() {
        let rng: &dyn Rng = &SystemRng;
        let data = std::env::temp_dir().join(format!("qonys-test-grant-{}", rng.id()));
        let settings = Settings {
            data: data.clone(),
            secret: Some("0123456789abcdef".repeat(4)),
            ..Settings::default()
        };
        let config = Config::resolve(&settings).unwrap();
        let who = |iin: &str| Who {
            iin: iin.to_owned(),
            surname: "Оспанова".to_owned(),
            name: "Айгүл".to_owned(),
            patronymic: String::new(),
        };
        assert!(run(config.clone(), who("850412400013")).await.is_err());
        for _ in 0..2 {
            run(config.clone(), who("850412400012")).await.unwrap();
        }
        let db = open_database(&config).await.unwrap();
        let mut connection = db.pool().acquire().await.unwrap();
        let all = store::all(&mut connection).await.unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].roles.len(), 1);
        assert_eq!((all[0].active, all[0].roles[0].role), (true, Role::Administrator));
        std::fs::remove_dir_all(data).unwrap();
    }
}
