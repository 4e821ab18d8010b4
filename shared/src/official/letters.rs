//! The duty to tell others when the Rules change [000 §13-1].

use crate::calendar::plus_days;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Calendar days from the registration of the order [000 §13-1].
const DAYS: i32 = 10;

/// Who is told [000 §13-1].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// The State Corporation.
    StateCorporation,
    /// The providers of the service.
    Providers,
    /// The operator of the e-government infrastructure.
    EgovOperator,
    /// The unified contact centre.
    ContactCentre,
}

impl Addressee {
    /// Everybody who is told, in the act's order.
    pub const ALL: [Self; 4] = [
        Self::StateCorporation,
        Self::Providers,
        Self::EgovOperator,
        Self::ContactCentre,
    ];

    /// Its name in the contract: `contact_centre`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::StateCorporation => "state_corporation",
            Self::Providers => "providers",
            Self::EgovOperator => "egov_operator",
            Self::ContactCentre => "contact_centre",
        }
    }

    /// Reads a name of the contract.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|addressee| addressee.code() == code)
    }
}

/// DL-A5: until when the letters about an order are due that was registered on this day. Not moved from a day off (P-6).
pub fn letters_due(registered_on: Date) -> Date {
    plus_days(registered_on, DAYS)
}

#[cfg(test)]
mod tests {
    use super::{Addressee, letters_due};
    use jiff::civil::date;

    /// TV-42, AS-31.
    #[test]
    fn letters_are_due_ten_calendar_days_after_the_registration() {
        assert_eq!(letters_due(date(2026, 11, 30)), date(2026, 12, 10));
        // Sunday, 25 October: a due date in calendar days is not moved.
        assert_eq!(letters_due(date(2026, 10, 15)), date(2026, 10, 25));
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for addressee in Addressee::ALL {
            assert_eq!(Addressee::parse(addressee.code()), Some(addressee));
            assert_eq!(serde_json::to_value(addressee).unwrap(), addressee.code());
        }
        assert_eq!(Addressee::parse("everybody"), None);
    }
}
