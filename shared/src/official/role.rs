//! The roles of `spec.md` 10.1.

use serde::{Deserialize, Serialize};

macro_rules! roles {
    ($($(#[$doc:meta])+ $role:ident $code:literal;)+) => {
        /// In which capacity somebody acts (`spec.md` 10.1).
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub enum Role {
            $($(#[$doc])+ #[serde(rename = $code)] $role,)+
        }

        impl Role {
            /// Every role.
            pub const ALL: &'static [Self] = &[$(Self::$role),+];

            /// The code of `spec.md`: `R09`; `system` for the portal itself.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$role => $code,)+
                }
            }
        }
    };
}

roles! {
    /// The portal itself.
    System "system";
    /// Nobody signed in.
    Guest "R01";
    /// The recipient of the service.
    Applicant "R02";
    /// Who acts for the applicant.
    Representative "R03";
    /// Inspector of a public service centre.
    CentreInspector "R04";
    /// Inspector of the centre's accumulation unit.
    AccumulationInspector "R05";
    /// The centre's courier.
    Courier "R06";
    /// Employee of the chancery.
    Chancery "R07";
    /// Documentation support unit.
    DocumentationUnit "R08";
    /// The responsible executor: employee of the responsible unit.
    Executor "R09";
    /// Head of the provider, or a deputy.
    Head "R10";
    /// Housing commission.
    Commission "R11";
    /// City or district akimat.
    Akimat "R12";
    /// The authorised person who signs the result.
    Signer "R13";
    /// Operator of the bank.
    BankOperator "R14";
    /// The authorised body that is responsible for the Rules.
    AuthorisedBody "R15";
    /// Operator of the unified contact centre.
    ContactCentre "R16";
    /// Akim of a rural district.
    RuralAkim "R17";
    /// Administrator.
    Administrator "R18";
    /// Auditor: reads everything, changes nothing.
    Auditor "R19";
}

impl Role {
    /// Whether somebody in this role works in a public service centre, not at the provider.
    pub const fn is_of_centre(self) -> bool {
        matches!(
            self,
            Self::CentreInspector | Self::AccumulationInspector | Self::Courier
        )
    }

    /// Reads a code: `R09`, `system`.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.code() == code)
    }
}
