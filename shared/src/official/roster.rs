//! The roster: how many people take applications in at an office, and whether that is enough [004 §11bis].

use super::Role;
use crate::{
    procedure::{Intake, Procedure, Seat},
    service::{Service, loaded},
};
use serde::{Deserialize, Serialize};

/// An office with fewer people than its act wants; it is a warning, nothing is refused for it (`spec.md` 4.11).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Shortage {
    /// The office.
    pub office: String,
    /// The role that takes applications in there.
    pub role: Role,
    /// How many there are.
    pub have: u32,
    /// How few there may be.
    pub least: u32,
}

/// Who takes applications in at a counter of this kind; nobody does on the portal.
const fn accepting(intake: Intake) -> Option<Role> {
    match intake {
        Intake::Portal => None,
        Intake::Centre => Some(Role::CentreInspector),
        Intake::Chancery => Some(Role::Chancery),
    }
}

/// The role that takes applications in at an office, and how few there may be; nothing where no act says.
fn least(office: &str) -> Vec<(Role, u32)> {
    let routes = loaded().flat_map(|service| service.routes.0.iter().map(move |route| (service, *route)));
    let wanted = routes
        .filter(|(service, procedure)| procedure.route.staff > 0 && takes_in(service, procedure, office));
    let wanted = wanted.filter_map(|(_, procedure)| {
        let role = accepting(procedure.route.intake)?;
        Some((role, procedure.route.staff))
    });
    wanted.collect()
}

/// Whether applications of a route are handed in at an office.
fn takes_in(service: &'static Service, procedure: &Procedure, office: &str) -> bool {
    if let Some(centre) = procedure.route.centre {
        return centre.offices.iter().any(|one| one.code == office);
    }
    match procedure.office {
        Seat::One(code) => code == office,
        Seat::Asked(path) => {
            let field = service.form.and_then(|form| form.field(path));
            let options = field.map_or(&[][..], |(_, field)| field.kind.options());
            options.iter().any(|one| one.code == office)
        }
    }
}

/// Which of these offices have too few, given everybody's roles who works there now.
pub fn shortages<'a>(offices: impl IntoIterator<Item = &'a str>, roster: &[(&str, Role)]) -> Vec<Shortage> {
    let mut found: Vec<Shortage> = Vec::new();
    for office in offices {
        for (role, least) in least(office) {
            let there = roster.iter().filter(|given| **given == (office, role));
            let have = u32::try_from(there.count()).unwrap_or(u32::MAX);
            let shortage = Shortage {
                office: office.to_owned(),
                role,
                have,
                least,
            };
            if have < least && !found.contains(&shortage) {
                found.push(shortage);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Shortage, shortages};
    use crate::official::Role;

    const BODY: &str = "004-1-20";
    const CENTRE: &str = "004-2-31";

    #[test]
    fn as_70_too_few_to_take_applications_in() {
        let (inspector, chancery) = (Role::CentreInspector, Role::Chancery);
        let short = |office: &str, role, have, least| Shortage {
            office: office.into(),
            role,
            have,
            least,
        };
        for (roster, wanted) in [
            (
                vec![(CENTRE, inspector), (BODY, chancery)],
                vec![short(CENTRE, inspector, 1, 2)],
            ),
            (
                vec![(CENTRE, inspector), (CENTRE, inspector), (BODY, Role::Head)],
                vec![short(BODY, chancery, 0, 1)],
            ),
            (
                vec![(CENTRE, inspector), (CENTRE, inspector), (BODY, chancery)],
                vec![],
            ),
            // Those of another office, and other roles, count for nothing.
            (
                vec![("004-2-30", inspector), (CENTRE, Role::Courier), (BODY, chancery)],
                vec![short(CENTRE, inspector, 0, 2)],
            ),
        ] {
            assert_eq!(shortages([CENTRE, BODY], &roster), wanted);
        }
        // No act says how many there have to be.
        assert_eq!(shortages(["talgar", "psc-almaly", ""], &[]), []);
    }
}
