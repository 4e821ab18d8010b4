//! The individual identification number `[spec V-IIN]`, `[000 A1.H]`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::digits::{check_digit, digits, pair, to_text};
use crate::calendar::civil_date;

/// An IIN: birth date, century and sex, serial number, check digit; canonically twelve digits.
/// Technical rule, the sources only ask for the number. `[spec V-IIN]`, `[000 A1.H]`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iin {
    text: String,
    birth_date: Date,
    sex: Sex,
}

/// The sex that an IIN states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Odd seventh digit.
    Male,
    /// Even seventh digit.
    Female,
}

error_codes! {
    /// Why a text is no IIN; checked in this order.
    IinError {
        /// Something other than digits, spaces and dashes.
        Digits => "iin_digits",
        /// Not twelve digits.
        Length => "iin_length",
        /// The seventh digit is not 1…6.
        Century => "iin_century",
        /// The birth date does not exist.
        Date => "iin_date",
        /// No number with these eleven digits was ever issued.
        Unissued => "iin_unissued",
        /// The check digit is wrong: most likely a typing error.
        Checksum => "iin_checksum",
    }
}

text_value!(Iin, IinError);

impl Iin {
    /// Reads twelve digits, among them any spaces and dashes. A birth date in the future passes: ask
    /// [`Iin::born_after`]. `[spec V-IIN]`
    pub fn parse(text: &str) -> Result<Self, IinError> {
        let digits = digits(text).ok_or(IinError::Digits)?;
        let digits = <[u8; 12]>::try_from(digits).map_err(|_| IinError::Length)?;
        let [y1, y2, m1, m2, d1, d2, century, .., check] = digits;
        let (since, sex) = match century {
            1 => (1800, Sex::Male),
            2 => (1800, Sex::Female),
            3 => (1900, Sex::Male),
            4 => (1900, Sex::Female),
            5 => (2000, Sex::Male),
            6 => (2000, Sex::Female),
            _ => return Err(IinError::Century),
        };
        let birth_date =
            civil_date(since + pair(y1, y2), pair(m1, m2), pair(d1, d2)).ok_or(IinError::Date)?;
        match check_digit(&digits[..11]) {
            None => Err(IinError::Unissued),
            Some(expected) if expected != check => Err(IinError::Checksum),
            Some(_) => Ok(Self {
                text: to_text(&digits),
                birth_date,
                sex,
            }),
        }
    }

    /// The birth date that the number states.
    pub fn birth_date(&self) -> Date {
        self.birth_date
    }

    /// The sex that the number states.
    pub fn sex(&self) -> Sex {
        self.sex
    }

    /// Whether the stated birth date is later than `date`, say today's in Almaty.
    pub fn born_after(&self, date: Date) -> bool {
        self.birth_date > date
    }

    /// [`Self::grouped`] of what should be an IIN; any other text as it is.
    pub fn group(text: &str) -> String {
        Self::parse(text).map_or_else(|_| text.to_owned(), |iin| iin.grouped())
    }

    /// As people read it aloud: `850101 300 123`.
    pub fn grouped(&self) -> String {
        let mut text = self.text.clone();
        text.insert(9, ' ');
        text.insert(6, ' ');
        text
    }
}
