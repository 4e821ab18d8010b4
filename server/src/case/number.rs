//! Case numbers: ten digits that people can read over the phone, and that say nothing about the person.

use crate::{db::Tx, error::Refusal, rng::Rng};

/// Digits without the check digit.
const DIGITS: usize = 9;

/// The quasigroup of H. M. Damm: catches every wrong digit and every swap of neighbours.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A number that no case has.
pub async fn fresh(tx: &mut Tx, rng: &dyn Rng) -> Result<String, Refusal> {
    loop {
        let number = print(&rng.digits(DIGITS));
        let taken: Option<(i64,)> = sqlx::query_as("select 1 from cases where number = $1")
            .bind(&number)
            .fetch_optional(&mut **tx)
            .await?;
        if taken.is_none() {
            return Ok(number);
        }
    }
}

/// Reads a number as people write it: with dashes, blanks or neither. `None` if it can't be one.
pub fn read(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, '-' | '\u{2011}' | ' '))
        .collect();
    let well_formed = digits.len() == DIGITS + 1 && digits.bytes().all(|byte| byte.is_ascii_digit());
    (well_formed && check_digit(&digits) == 0).then(|| group(&digits))
}

fn print(digits: &str) -> String {
    let mut digits = digits.to_owned();
    digits.push(char::from(b'0' + check_digit(&digits)));
    group(&digits)
}

fn group(digits: &str) -> String {
    let part = |range| digits.get(range).unwrap_or_default();
    [part(0..3), "-", part(3..6), "-", part(6..10)].concat()
}

fn check_digit(digits: &str) -> u8 {
    digits.bytes().fold(0, |interim, digit| {
        let row = DAMM.get(usize::from(interim));
        row.and_then(|row| row.get(usize::from(digit.wrapping_sub(b'0'))))
            .copied()
            .unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::{check_digit, print, read};

    /// The example of Damm's thesis: 572 has check digit 4.
    #[test]
    fn the_check_digit_is_damms() {
        assert_eq!(check_digit("572"), 4);
        assert_eq!(check_digit("5724"), 0);
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let number = print("417302958");
        assert_eq!(number.len(), 12);
        assert_eq!(read(&number), Some(number.clone()));
        assert_eq!(read(&number.replace('-', "")), Some(number.clone()));
        assert_eq!(read(&number.replace('-', "\u{2011}")), Some(number.clone()));
        let (head, tail) = number.split_at(number.len() - 1);
        assert_eq!(
            read(&format!("{head}{}", (tail.parse::<u8>().unwrap() + 1) % 10)),
            None
        );
        for wrong in ["", "1", "abc", "417-302-958", "' or 1=1 --"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
