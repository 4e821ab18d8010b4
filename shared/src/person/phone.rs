//! Mobile numbers `[spec V-PHONE]`, DR-08.

use super::digits::{digits, to_text};

/// A mobile number of Kazakhstan, canonically `+7XXXXXXXXXX`. `[spec V-PHONE]`, DR-08
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    text: String,
}

error_codes! {
    /// Why a text is no mobile number; checked in this order.
    PhoneError {
        /// None of the four ways of writing it.
        Format => "phone_format",
        /// Not Kazakhstan's 7, or the code of a town (71x, 72x): no text message arrives there.
        Mobile => "phone_mobile",
    }
}

text_value!(Phone, PhoneError);

impl Phone {
    /// Reads `+7 701 …`, `7 701 …`, `8 701 …` or `701 …`, with any spaces, dashes and brackets.
    /// `[spec V-PHONE]`, DR-08
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let text = text.trim();
        let (international, number) = match text.strip_prefix('+') {
            Some(number) => (true, number),
            None => (false, text),
        };
        let digits = digits(&number.replace(['(', ')'], "")).ok_or(PhoneError::Format)?;
        let national = match (&digits[..], international) {
            ([7, national @ ..], _) | ([8, national @ ..], false) if national.len() == 10 => national,
            ([7, ..], false) if digits.len() == 10 => &digits[..],
            _ => return Err(PhoneError::Format),
        };
        if !matches!(national, [7, second, ..] if !matches!(second, 1 | 2)) {
            return Err(PhoneError::Mobile);
        }
        let mut text = String::with_capacity(12);
        text.push_str("+7");
        text.push_str(&to_text(national));
        Ok(Self { text })
    }

    /// As people read it: `+7 701 234 56 78`.
    pub fn grouped(&self) -> String {
        let mut text = self.text.clone();
        for place in [10, 8, 5, 2] {
            text.insert(place, ' ');
        }
        text
    }

    /// With its middle hidden, to tell people where a code was sent: `+7 701 ••• •• 78`.
    pub fn masked(&self) -> String {
        let shown = |place: usize| !(7..=12).contains(&place);
        self.grouped()
            .chars()
            .enumerate()
            .map(|(place, c)| if shown(place) || c == ' ' { c } else { '•' })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_it() {
        for text in [
            "+77012345678",
            "87012345678",
            "77012345678",
            "7012345678",
            " 8 (701) 234-56-78 ",
            "+7\u{A0}701\u{A0}234\u{2011}56\u{2011}78",
        ] {
            let phone = Phone::parse(text).unwrap();
            assert_eq!(phone.as_str(), "+77012345678", "{text}");
            assert_eq!(phone.grouped(), "+7 701 234 56 78");
            assert_eq!(phone.masked(), "+7 701 ••• •• 78");
        }
    }

    #[test]
    fn refusals() {
        for (text, code) in [
            ("", "phone_format"),
            ("+", "phone_format"),
            ("+87012345678", "phone_format"),
            ("+7012345678", "phone_format"),
            ("4951234567", "phone_format"),
            ("+7701234567a", "phone_format"),
            ("++77012345678", "phone_format"),
            ("770123456789", "phone_format"),
            // Almaty and Astana by wire.
            ("+77272345678", "phone_mobile"),
            ("8 7172 34 56 78", "phone_mobile"),
            ("+74951234567", "phone_mobile"),
            ("84951234567", "phone_mobile"),
        ] {
            assert_eq!(Phone::parse(text).unwrap_err().code(), code, "{text}");
        }
    }
}
