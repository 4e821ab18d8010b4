//! Amounts of money `[spec V-MONEY]`, DR-09; whole tenge by the contract in `design.md`.

use crate::text::numbers::grouped;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::digits::is_dash;

/// The largest amount, in tenge.
const LARGEST: i64 = 999_999_999_999;

/// An amount in whole tenge, 0…999 999 999 999. An integer in JSON. `[spec V-MONEY]`, DR-09
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    tenge: i64,
}

error_codes! {
    /// Why a text or a number is no amount.
    MoneyError {
        /// Not a whole number of tenge.
        Format => "money_format",
        /// Less than nothing.
        Negative => "money_negative",
        /// More than 999 999 999 999 tenge.
        Large => "money_large",
    }
}

impl Money {
    /// An amount of whole tenge; `money_negative` or `money_large` outside its range.
    pub fn new(tenge: i64) -> Result<Self, MoneyError> {
        match tenge {
            ..0 => Err(MoneyError::Negative),
            0..=LARGEST => Ok(Self { tenge }),
            _ => Err(MoneyError::Large),
        }
    }

    /// Reads `1 250 000 ₸`: digits, any white space among them, perhaps `₸` or `тг` at the end. A
    /// fraction is refused, unless it says no tiyn: `125 000,00`. `[spec V-MONEY]`, DR-09
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let text = ["₸", "тг", "тг."]
            .iter()
            .find_map(|unit| text.strip_suffix(unit))
            .unwrap_or(&text);
        let text = [",00", ".00"]
            .iter()
            .find_map(|none| text.strip_suffix(none))
            .unwrap_or(text);
        let (negative, digits) = match text.strip_prefix(is_dash) {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        if digits.is_empty() {
            return Err(MoneyError::Format);
        }
        let tenge = digits.chars().try_fold(0_i64, |sum, c| {
            let digit = c.to_digit(10).ok_or(MoneyError::Format)?;
            Ok(sum.saturating_mul(10).saturating_add(digit.into()))
        })?;
        if negative {
            Err(MoneyError::Negative)
        } else {
            Self::new(tenge)
        }
    }

    /// The amount in tenge.
    pub const fn tenge(self) -> i64 {
        self.tenge
    }

    /// The sum; `money_large` above the range.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        Self::new(self.tenge + other.tenge)
    }

    /// As people read it, with no-break spaces: `1 250 000`.
    pub fn grouped(self) -> String {
        grouped(&self.to_string())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.tenge.fmt(f)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.tenge)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(i64::deserialize(deserializer)?).map_err(|error| D::Error::custom(error.code()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts() {
        for (text, tenge, grouped) in [
            ("0", 0, "0"),
            ("999", 999, "999"),
            ("1250000", 1_250_000, "1\u{A0}250\u{A0}000"),
            (" 1\u{A0}250\u{202F}000 ₸", 1_250_000, "1\u{A0}250\u{A0}000"),
            ("85 000 тг", 85_000, "85\u{A0}000"),
            ("85 000,00 тг.", 85_000, "85\u{A0}000"),
            ("999999999999", 999_999_999_999, "999\u{A0}999\u{A0}999\u{A0}999"),
        ] {
            let money = Money::parse(text).unwrap();
            assert_eq!(
                (money.tenge(), money.grouped().as_str()),
                (tenge, grouped),
                "{text}"
            );
            assert_eq!(Money::parse(&money.grouped()), Ok(money));
        }
    }

    #[test]
    fn refusals() {
        for (text, code) in [
            ("", "money_format"),
            ("₸", "money_format"),
            ("-", "money_format"),
            ("1,5", "money_format"),
            ("1.000", "money_format"),
            ("1e3", "money_format"),
            ("+5", "money_format"),
            ("$5", "money_format"),
            ("٣", "money_format"),
            ("-5", "money_negative"),
            ("−5 ₸", "money_negative"),
            ("1000000000000", "money_large"),
            ("99999999999999999999999999", "money_large"),
        ] {
            assert_eq!(Money::parse(text).unwrap_err().code(), code, "{text}");
        }
    }

    #[test]
    fn json_is_an_integer() {
        let money: Money = serde_json::from_str("1250000").unwrap();
        assert_eq!(serde_json::to_string(&money).unwrap(), "1250000");
        for wrong in ["-1", "1.5", "\"1250000\"", "1000000000000"] {
            assert!(serde_json::from_str::<Money>(wrong).is_err(), "{wrong}");
        }
        let most = Money::new(LARGEST).unwrap();
        assert_eq!(most.plus(money), Err(MoneyError::Large));
        assert_eq!(money.plus(money).unwrap().tenge(), 2_500_000);
    }
}
