//! What each role may do: the rows of the matrix of `spec.md` 10.2 that this house has endpoints or steps for.

use super::Role;
use Role::{
    AccumulationInspector, Administrator, Akimat, Applicant, Auditor, AuthorisedBody, BankOperator,
    CentreInspector, Chancery, Commission, ContactCentre, Courier, DocumentationUnit, Executor, Head,
    Representative, Signer,
};

macro_rules! permissions {
    ($($(#[$doc:meta])+ $name:ident [$($role:ident),+];)+) => {
        /// Something that some roles may do and others may not (`spec.md` 10.2).
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Permission {
            $($(#[$doc])+ $name,)+
        }

        impl Permission {
            /// Every permission.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The roles that have it: a row of the matrix.
            pub const fn roles(self) -> &'static [Role] {
                match self {
                    $(Self::$name => &[$($role),+],)+
                }
            }
        }
    };
}

permissions! {
    /// "create at the PSC counter (B, E)".
    CreateAtCentre [CentreInspector];
    /// "create at the chancery (E-LEB)".
    CreateAtChancery [Chancery];
    /// "refuse acceptance (BP-1R)".
    RefuseAcceptance [CentreInspector];
    /// "issue receipt N-B1, N-E2 / talon N-E1".
    IssueReceipt [CentreInspector, Chancery];
    /// "read application": their own, those of their office, or all.
    ReadApplication [
        Applicant, Representative, CentreInspector, AccumulationInspector, Chancery, DocumentationUnit, Executor,
        Head, Commission, Akimat, Signer, BankOperator, Auditor
    ];
    /// "read status only": number, status, dates; no personal document (rule 3, Q-1).
    ReadStatus [
        Applicant, Representative, CentreInspector, AccumulationInspector, Courier, Chancery, DocumentationUnit,
        Executor, Head, Commission, Akimat, Signer, BankOperator, ContactCentre, Auditor
    ];
    /// "courier registry, barcode scans".
    Courier [CentreInspector, AccumulationInspector, Courier, Chancery, DocumentationUnit];
    /// "registration of incoming".
    Register [Chancery, DocumentationUnit, Executor];
    /// "resolution (name executor)".
    Resolve [Head];
    /// "completeness check".
    CheckCompleteness [CentreInspector, Executor, BankOperator];
    /// "state-system queries".
    QueryStateSystems [CentreInspector, Executor, BankOperator];
    /// "hearing notice, protocol (A)": holding it.
    Hear [Executor];
    /// The same row: reading of it.
    ReadHearing [Applicant, Representative, Executor, Signer, Auditor];
    /// "commission conclusion, minutes": deciding and signing.
    Commission [Commission];
    /// The same row: reading of it.
    ReadCommission [Executor, Head, Commission, Auditor];
    /// "sign result with EDS"; which of these signs is said by the step of the service's procedure.
    SignResult [Executor, Head, Signer, BankOperator];
    /// "13-1 letters log": keeping it.
    KeepLetters [AuthorisedBody];
    /// The same row: reading it.
    ReadLetters [AuthorisedBody, Auditor];
    /// "calendars, directories, versions, filing mode": editing, the people of the offices among them.
    Administer [Administrator];
    /// The same row: reading.
    ReadAdministration [Administrator, Auditor];
    /// "audit log". The administrator, whose edits it records, does not read it.
    ReadAudit [Auditor];
    /// Who works in an office. Not in the matrix: whoever names executors must see whom there is.
    ReadOfficials [Head, Administrator, Auditor];
    /// Naming who stands in for an absent official. Not in the matrix: the head for the own office.
    NameDeputies [Head, Administrator];
    /// What an office received, decided and has on its desks. Not in the matrix: who answers for the terms, and who looks
    /// at everything.
    ReadStatistics [Head, Auditor];
}

impl Role {
    /// Whether somebody in this role may do this, as far as the role goes: on which applications is for whoever asks.
    pub fn may(self, permission: Permission) -> bool {
        permission.roles().contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Permission, Role};
    use std::collections::BTreeSet;

    /// The rows as they stand in `spec.md` 10.2.
    const MATRIX: &str = "
| Permission | R01 | R02 | R03 | R04 | R05 | R06 | R07 | R08 | R09 | R10 | R11 | R12 | R13 | R14 | R15 | R16 | R18 | R19 |
| create at the PSC counter (B, E) | – | – | – | C | – | – | – | – | – | – | – | – | – | – | – | – | – | – |
| create at the chancery (E-LEB) | – | – | – | – | – | – | C | – | – | – | – | – | – | – | – | – | – | – |
| refuse acceptance (BP-1R) | – | – | – | W | – | – | – | – | – | – | – | – | – | – | – | – | – | – |
| issue receipt N-B1, N-E2 / talon N-E1 | – | – | – | W | – | – | W | – | – | – | – | – | – | – | – | – | – | – |
| read application | – | R | R | A | A | – | A | A | A | A | A | A | A | A | – | – | – | G |
| read status only | – | R | R | A | A | A | A | A | A | A | A | A | A | A | – | G | – | G |
| courier registry, barcode scans | – | – | – | W | W | W | W | W | – | – | – | – | – | – | – | – | – | – |
| registration of incoming | – | – | – | – | – | – | W | W | W | – | – | – | – | – | – | – | – | – |
| resolution (name executor) | – | – | – | – | – | – | – | – | – | W | – | – | – | – | – | – | – | – |
| completeness check | – | – | – | W | – | – | – | – | W | – | – | – | – | W | – | – | – | – |
| state-system queries | – | – | – | W | – | – | – | – | W | – | – | – | – | W | – | – | – | – |
| hearing notice, protocol (A) | – | R | R | – | – | – | – | – | W | – | – | – | R | – | – | – | – | G |
| commission conclusion, minutes | – | – | – | – | – | – | – | – | A | A | W,S | – | – | – | – | – | – | G |
| sign result with EDS | – | – | – | – | – | – | – | – | S (B-PORTAL, D acceptance) | S (D) | – | – | S (A, D) | S (C) | – | – | – | – |
| 13-1 letters log | – | – | – | – | – | – | – | – | – | – | – | – | – | – | W | – | – | G |
| calendars, directories, versions, filing mode | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | W | G |
| audit log | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | G |
";

    /// Which row a permission is, and which marks of it count.
    const ROWS: &[(Permission, &str, &[char])] = &[
        (
            Permission::CreateAtCentre,
            "create at the PSC counter (B, E)",
            &['C'],
        ),
        (
            Permission::CreateAtChancery,
            "create at the chancery (E-LEB)",
            &['C'],
        ),
        (Permission::RefuseAcceptance, "refuse acceptance (BP-1R)", &['W']),
        (
            Permission::IssueReceipt,
            "issue receipt N-B1, N-E2 / talon N-E1",
            &['W'],
        ),
        (Permission::ReadApplication, "read application", &['R', 'A', 'G']),
        (Permission::ReadStatus, "read status only", &['R', 'A', 'G']),
        (Permission::Courier, "courier registry, barcode scans", &['W']),
        (Permission::Register, "registration of incoming", &['W']),
        (Permission::Resolve, "resolution (name executor)", &['W']),
        (Permission::CheckCompleteness, "completeness check", &['W']),
        (Permission::QueryStateSystems, "state-system queries", &['W']),
        (Permission::Hear, "hearing notice, protocol (A)", &['W']),
        (
            Permission::ReadHearing,
            "hearing notice, protocol (A)",
            &['W', 'R', 'G'],
        ),
        (Permission::Commission, "commission conclusion, minutes", &['W']),
        (
            Permission::ReadCommission,
            "commission conclusion, minutes",
            &['W', 'A', 'G'],
        ),
        (Permission::SignResult, "sign result with EDS", &['S']),
        (Permission::KeepLetters, "13-1 letters log", &['W']),
        (Permission::ReadLetters, "13-1 letters log", &['W', 'G']),
        (
            Permission::Administer,
            "calendars, directories, versions, filing mode",
            &['W'],
        ),
        (
            Permission::ReadAdministration,
            "calendars, directories, versions, filing mode",
            &['W', 'G'],
        ),
        (Permission::ReadAudit, "audit log", &['G']),
    ];

    fn cells(line: &str) -> Vec<&str> {
        line.trim().trim_matches('|').split('|').map(str::trim).collect()
    }

    /// The roles with one of these marks in a row of the matrix.
    fn marked(row: &str, marks: &[char]) -> BTreeSet<&'static str> {
        let mut lines = MATRIX.trim().lines();
        let head = cells(lines.next().unwrap());
        let row = lines.map(cells).find(|cells| cells[0] == row).unwrap();
        assert_eq!(row.len(), head.len());
        let marked = head
            .iter()
            .zip(&row)
            .skip(1)
            .filter(|(_, cell)| cell.starts_with(marks));
        marked
            .map(|(code, _)| Role::parse(code).unwrap().code())
            .collect()
    }

    #[test]
    fn every_role_may_what_the_matrix_marks_and_nothing_else() {
        for (permission, row, marks) in ROWS {
            let may = Role::ALL.iter().filter(|role| role.may(*permission));
            let may: BTreeSet<&str> = may.map(|role| role.code()).collect();
            assert_eq!(may, marked(row, marks), "{permission:?}");
        }
        let beside: Vec<_> = Permission::ALL
            .iter()
            .filter(|permission| !ROWS.iter().any(|(known, ..)| known == *permission))
            .collect();
        assert_eq!(
            beside,
            [
                &Permission::ReadOfficials,
                &Permission::NameDeputies,
                &Permission::ReadStatistics
            ]
        );
    }

    #[test]
    fn the_portal_itself_and_guests_have_no_permission() {
        for permission in Permission::ALL {
            assert!(!Role::System.may(*permission) && !Role::Guest.may(*permission));
        }
    }
}
