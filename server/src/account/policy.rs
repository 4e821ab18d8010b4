//! Which passwords are not taken: `shared::person::password`, and what is commonly used (ASVS 6.2.4, 6.2.12).

use crate::error::{Code, Refusal};
use shared::{
    form::Problem,
    person::{Iin, Phone, password},
};
use std::{collections::HashSet, sync::LazyLock};

/// The 8,346 of the 20,000 most common passwords of breaches that are long enough, in small letters: the list that Django 5.2
/// ships (`django/contrib/auth/common-passwords.txt.gz`, made by Royce Williams).
static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("common_passwords.txt").lines().collect());

/// Refuses a password that is too short, too long, or one that many have. Refusal: `answers_invalid` at this field.
pub fn check(field: &str, chosen: &str) -> Result<(), Refusal> {
    let common = || {
        COMMON
            .contains(chosen.to_lowercase().as_str())
            .then_some("password_common")
    };
    match password::problem(chosen).or_else(common) {
        Some(code) => Err(refused(field, code)),
        None => Ok(()),
    }
}

/// Refuses one that holds what others know of the person.
pub fn check_personal(field: &str, chosen: &str, iin: &Iin, phone: &Phone) -> Result<(), Refusal> {
    if password::is_personal(chosen, iin, phone) {
        return Err(refused(field, "password_personal"));
    }
    Ok(())
}

fn refused(field: &str, code: &'static str) -> Refusal {
    let problem = Problem::new(field, code)
        .with("min", password::LEAST.to_string())
        .with("max", password::MOST.to_string());
    Refusal::with_errors(Code::AnswersInvalid, vec![problem])
}

#[cfg(test)]
mod tests {
    use super::{COMMON, check};
    use shared::person::password::LEAST;

    #[test]
    fn the_list_is_long_enough_and_in_small_letters() {
        assert!(COMMON.len() > 3000);
        for known in COMMON.iter() {
            assert!(
                known.chars().count() >= LEAST && *known == known.to_lowercase(),
                "{known}"
            );
        }
    }

    #[test]
    fn what_many_have_is_not_taken_however_it_is_written() {
        for (password, taken) in [
            ("password1", false),
            ("PassWord1", false),
            ("123456789", false),
            ("пароль123", false),
            ("қара шаңырақ", true),
        ] {
            assert_eq!(check("password", password).is_ok(), taken, "{password}");
        }
    }
}
