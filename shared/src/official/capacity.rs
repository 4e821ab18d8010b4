//! In which capacity an official acts: a role at an office, the own one or that of somebody they stand in for.

use super::{Permission, Role};
use crate::services::directories::offices;
use serde::{Deserialize, Serialize};

/// The office of whoever works for the whole country: contact centre, authorised body, administrator, auditor.
pub const WHOLE_COUNTRY: &str = "";

/// A role at an office.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Capacity {
    /// The office's code in `services::directories`, or [`WHOLE_COUNTRY`].
    pub office: String,
    /// The role.
    pub role: Role,
    /// Whose role it is, if they act as a deputy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Principal>,
}

/// The official whom a deputy stands in for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Principal {
    /// IIN.
    pub iin: String,
    /// Full name.
    pub name: String,
}

/// Where a case lies: at the provider's office, and at the public service centre that took it in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Places<'a> {
    /// The provider's office.
    pub office: &'a str,
    /// The centre; "" for a case that no centre took in.
    pub centre: &'a str,
}

impl<'a> Places<'a> {
    /// Where somebody in this role acts on the case; `None` for a centre's role on a case that no centre has.
    pub fn of(self, role: Role) -> Option<&'a str> {
        match role.is_of_centre() {
            true if self.centre.is_empty() => None,
            true => Some(self.centre),
            false => Some(self.office),
        }
    }
}

impl Capacity {
    /// Whether it reaches a case that lies there: who works in a centre sees what that centre took in, all others what
    /// went to their office (`spec.md` 10.2, rule 2).
    pub fn reaches_case(&self, places: Places<'_>) -> bool {
        places.of(self.role).is_some_and(|office| self.reaches(office))
    }

    /// That of the provider's system.
    pub const fn of_system() -> Self {
        Self {
            office: String::new(),
            role: Role::System,
            instead_of: None,
        }
    }

    /// Whether it reaches this office: an employee sees the own office only (`spec.md` 10.2, rule 2).
    pub fn reaches(&self, office: &str) -> bool {
        self.office == WHOLE_COUNTRY || self.office == office
    }
}

/// In which of these capacities somebody may do this at this office; the own one before that of an absent colleague.
pub fn capacity<'a>(all: &'a [Capacity], permission: Permission, office: &str) -> Option<&'a Capacity> {
    let fits = |one: &&Capacity| one.role.may(permission) && one.reaches(office);
    all.iter().filter(fits).min_by_key(|one| one.instead_of.is_some())
}

/// In which of these capacities somebody may do this with a case that lies there.
pub fn capacity_on<'a>(
    all: &'a [Capacity],
    permission: Permission,
    places: Places<'_>,
) -> Option<&'a Capacity> {
    let fits = |one: &&Capacity| one.role.may(permission) && one.reaches_case(places);
    all.iter().filter(fits).min_by_key(|one| one.instead_of.is_some())
}

/// Whether this is the code of an office of the directory.
pub fn is_office(code: &str) -> bool {
    offices().any(|office| office.code == code)
}

impl Role {
    /// Where somebody in this role works: `Some(true)` in one office, `Some(false)` for the whole country, `None` for
    /// a role that is nobody's office: the portal's own, guests', applicants' (`spec.md` 10.1).
    pub const fn is_of_office(self) -> Option<bool> {
        match self {
            Self::System | Self::Guest | Self::Applicant | Self::Representative => None,
            Self::AuthorisedBody | Self::ContactCentre | Self::Administrator | Self::Auditor => Some(false),
            _ => Some(true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Capacity, Permission, Places, Principal, Role, capacity, is_office};

    fn at(office: &str, role: Role, deputy: bool) -> Capacity {
        Capacity {
            office: office.to_owned(),
            role,
            instead_of: deputy.then(|| Principal {
                iin: "850412400012".to_owned(),
                name: "A".to_owned(),
            }),
        }
    }

    #[test]
    fn a_case_is_reached_where_it_lies_for_the_role() {
        let places = |office, centre| Places { office, centre };
        for (capacity, at, reached) in [
            (at("talgar", Role::Executor, false), places("talgar", "psc"), true),
            (at("psc", Role::Executor, false), places("talgar", "psc"), false),
            (
                at("psc", Role::CentreInspector, false),
                places("talgar", "psc"),
                true,
            ),
            (
                at("other", Role::CentreInspector, false),
                places("talgar", "psc"),
                false,
            ),
            (
                at("talgar", Role::CentreInspector, false),
                places("talgar", "psc"),
                false,
            ),
            // Filed on the portal: no centre has it, not even one without a name.
            (
                at("psc", Role::CentreInspector, false),
                places("talgar", ""),
                false,
            ),
            (at("", Role::Courier, false), places("talgar", ""), false),
            (at("", Role::Auditor, false), places("talgar", "psc"), true),
        ] {
            assert_eq!(capacity.reaches_case(at), reached, "{capacity:?} {at:?}");
        }
    }

    #[test]
    fn reaches_the_own_office_only_and_prefers_the_own_role() {
        let all = [
            at("talgar", Role::Executor, true),
            at("talgar", Role::Executor, false),
            at("almaty", Role::Signer, true),
            at("", Role::Auditor, false),
        ];
        let found = |permission, office| capacity(&all, permission, office);
        assert_eq!(found(Permission::Hear, "talgar"), Some(&all[1]));
        assert_eq!(found(Permission::Hear, "almaty"), None);
        assert_eq!(found(Permission::SignResult, "almaty"), Some(&all[2]));
        assert_eq!(found(Permission::ReadAudit, "almaty"), Some(&all[3]));
        assert_eq!(found(Permission::Administer, ""), None);
        assert!(is_office("talgar") && !is_office("") && !is_office("atlantis"));
    }
}
