//! Telephones as the acts print them, and as they are dialled.

/// The area code of the city of Almaty, where the act prints the local number alone [001 A1, A2].
const ALMATY: &str = "727";

/// The number in the international form, for `tel:`; `None` for what is no number of Kazakhstan. Seven digits are a
/// number of the city of Almaty, eleven begin with the trunk prefix 8.
pub(super) fn international(printed: &str) -> Option<String> {
    let digits: String = printed.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        7 => Some(["+7", ALMATY, &digits].concat()),
        11 => Some(["+7", digits.strip_prefix('8')?].concat()),
        _ => None,
    }
}
