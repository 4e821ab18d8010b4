//! Numbers as people read them.

/// Digits in groups of three, with no-break spaces, as Kazakh and Russian readers write them: `1 250 000`.
pub fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('\u{A0}');
        }
        text.push(digit);
    }
    text
}

/// How many: `12 480`.
pub fn count(number: impl Into<u64>) -> String {
    grouped(&number.into().to_string())
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn thousands_are_held_apart() {
        for (number, text) in [
            (0_u32, "0"),
            (999, "999"),
            (1000, "1\u{A0}000"),
            (12_480, "12\u{A0}480"),
            (1_250_000, "1\u{A0}250\u{A0}000"),
        ] {
            assert_eq!(count(number), text);
        }
    }
}
