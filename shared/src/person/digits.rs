//! Numbers of digits, and the check digit that the IIN and the BIN share.

/// Whether the character only separates groups of digits: any white space, any dash.
pub(super) fn is_separator(c: char) -> bool {
    c.is_whitespace() || is_dash(c)
}

/// Hyphen-minus, the hyphens and dashes of typography, the minus sign.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The values of the digits without separators; `None` if there is anything but ASCII digits.
pub(super) fn digits(text: &str) -> Option<Vec<u8>> {
    let kept = text.chars().filter(|c| !is_separator(*c));
    kept.map(|c| c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()))
        .collect()
}

/// The digits as text.
pub(super) fn to_text(digits: &[u8]) -> String {
    digits.iter().map(|digit| char::from(b'0' + digit % 10)).collect()
}

/// The number that two digits write.
pub(super) fn pair(tens: u8, ones: u8) -> i32 {
    i32::from(tens) * 10 + i32::from(ones)
}

/// The check digit of the first eleven digits; `None` if both passes give 10, when no number has
/// been issued. A typing aid, no proof: an error in digit 11 passes the first pass.
/// `[spec V-IIN, V-BIN]`, `[eds 6]`
pub(super) fn check_digit(digits: &[u8]) -> Option<u8> {
    const SECOND_PASS: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    let sum = |weights: &mut dyn Iterator<Item = u32>| -> u32 {
        digits
            .iter()
            .zip(weights)
            .map(|(digit, weight)| u32::from(*digit) * weight)
            .sum::<u32>()
            % 11
    };
    let mut check = sum(&mut (1..=11));
    if check == 10 {
        check = sum(&mut SECOND_PASS.into_iter());
    }
    u8::try_from(check).ok().filter(|check| *check < 10)
}
