//! The business identification number `[spec V-BIN]`, `[000 A1.9]`.

use super::digits::{check_digit, digits, pair, to_text};

/// A BIN: year and month of registration, kind, serial number, check digit; canonically twelve
/// digits. Technical rule. `[spec V-BIN]`, `[eds 6]`, `[000 A1.9]`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bin {
    text: String,
}

error_codes! {
    /// Why a text is no BIN; checked in this order.
    BinError {
        /// Something other than digits, spaces and dashes.
        Digits => "bin_digits",
        /// Not twelve digits.
        Length => "bin_length",
        /// The month of registration is not 01…12.
        Month => "bin_month",
        /// The fifth digit is not 4, 5 or 6: perhaps an IIN.
        Kind => "bin_kind",
        /// The check digit is wrong: most likely a typing error.
        Checksum => "bin_checksum",
    }
}

text_value!(Bin, BinError);

impl Bin {
    /// Reads twelve digits, among them any spaces and dashes. `[spec V-BIN]`
    pub fn parse(text: &str) -> Result<Self, BinError> {
        let digits = digits(text).ok_or(BinError::Digits)?;
        let digits = <[u8; 12]>::try_from(digits).map_err(|_| BinError::Length)?;
        let [_, _, m1, m2, kind, .., check] = digits;
        if !(1..=12).contains(&pair(m1, m2)) {
            return Err(BinError::Month);
        }
        if !(4..=6).contains(&kind) {
            return Err(BinError::Kind);
        }
        if check_digit(&digits[..11]) != Some(check) {
            return Err(BinError::Checksum);
        }
        Ok(Self {
            text: to_text(&digits),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_numbers() {
        for text in ["000740000728", "971240001315", "940140000385", "0202 4000-0555"] {
            let bin = Bin::parse(text).unwrap();
            assert_eq!(bin.as_str().len(), 12);
        }
    }

    #[test]
    fn refusals() {
        for (text, code) in [
            ("", "bin_length"),
            ("00074000072", "bin_length"),
            ("00074000072x", "bin_digits"),
            ("001340000728", "bin_month"),
            ("000040000728", "bin_month"),
            ("851231300602", "bin_kind"),
            ("000740000729", "bin_checksum"),
        ] {
            assert_eq!(Bin::parse(text).unwrap_err().code(), code, "{text}");
        }
    }
}
