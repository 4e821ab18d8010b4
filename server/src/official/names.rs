//! How an official is called.

/// Surname, name, patronymic.
pub fn full_name(surname: &str, name: &str, patronymic: &str) -> String {
    [surname, name, patronymic].join(" ").trim_end().to_owned()
}
