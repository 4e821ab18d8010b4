//! E-mail addresses `[spec V-MAIL]`, DR-08.

use super::letters::{is_cyrillic, is_latin, lowercase};

/// The longest address, in characters.
const LONGEST: usize = 254;

/// An e-mail address, its domain in small letters. The everyday part of RFC 5322: no quoted names, no
/// comments, no addresses of machines. `[spec V-MAIL]`, DR-08
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email {
    text: String,
}

error_codes! {
    /// Why a text is no e-mail address; checked in this order.
    EmailError {
        /// More than 254 characters.
        Long => "email_long",
        /// Not `name@domain.tld`.
        Format => "email_format",
    }
}

text_value!(Email, EmailError);

impl Email {
    /// Reads an address: an ASCII name, a domain of ASCII, Latin or Cyrillic letters (`.қаз`).
    /// `[spec V-MAIL]`, DR-08
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        let text = text.trim();
        if text.chars().count() > LONGEST {
            return Err(EmailError::Long);
        }
        let (name, domain) = text.rsplit_once('@').ok_or(EmailError::Format)?;
        if !is_name(name) || !is_domain(domain) {
            return Err(EmailError::Format);
        }
        let mut text = String::with_capacity(text.len());
        text.push_str(name);
        text.push('@');
        text.extend(domain.chars().map(lowercase));
        Ok(Self { text })
    }
}

/// `dot-atom` of RFC 5322, at most 64 characters.
fn is_name(name: &str) -> bool {
    let is_atom_char =
        |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".chars().any(|other| other == c);
    name.len() <= 64
        && name
            .split('.')
            .all(|atom| !atom.is_empty() && atom.chars().all(is_atom_char))
}

/// At least two labels, the last of which is no number.
fn is_domain(domain: &str) -> bool {
    domain.split('.').all(is_label)
        && domain
            .rsplit_once('.')
            .is_some_and(|(_, last)| !last.chars().all(|c| c.is_ascii_digit()))
}

/// 1–63 letters, digits and inner hyphens.
fn is_label(label: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || is_latin(c) || is_cyrillic(c);
    !label.is_empty()
        && label.chars().count() <= 63
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (text, expected) in [
            (" Aigul.S+home@Mail.KZ ", "Aigul.S+home@mail.kz"),
            ("a@b.co", "a@b.co"),
            ("o'neill_1@a-b.example.com", "o'neill_1@a-b.example.com"),
            ("info@Қоныс.ҚАЗ", "info@қоныс.қаз"),
        ] {
            assert_eq!(Email::parse(text).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn refusals() {
        for text in [
            "",
            "@",
            "a@",
            "@b.kz",
            "a@b",
            "a@@b.kz",
            "a b@c.kz",
            ".a@b.kz",
            "a.@b.kz",
            "a..b@c.kz",
            "a@b..kz",
            "a@-b.kz",
            "a@b-.kz",
            "a@127.0.0.1",
            "иван@mail.kz",
            "a@b.kz\u{200B}",
            "a@b.kz>",
            "a@b.kz,c@d.kz",
        ] {
            assert_eq!(Email::parse(text).unwrap_err().code(), "email_format", "{text}");
        }
        let long = "a@".to_owned() + &"b.".repeat(126) + "kz";
        assert_eq!(Email::parse(&long).unwrap_err().code(), "email_long");
        let longest_name = "a".repeat(65) + "@b.kz";
        assert_eq!(Email::parse(&longest_name).unwrap_err().code(), "email_format");
    }
}
