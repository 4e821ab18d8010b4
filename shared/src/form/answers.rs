//! Answers: one JSON object keyed by field code, repeating groups as arrays (`design.md`, the contract).

use serde_json::{Map, Value};

/// What a person answered, as typed or as cleaned.
pub type Answers = Map<String, Value>;

/// Most people of one application: the applicant and the rows that the form has for the family. The act names no
/// number; whatever goes from person to person is bounded by it.
pub const MAX_PEOPLE: usize = 31;

/// The value at a path like `family/0/iin`.
pub fn get<'a>(answers: &'a Answers, path: &str) -> Option<&'a Value> {
    let mut parts = path.split('/');
    let mut value = answers.get(parts.next()?)?;
    for part in parts {
        value = match value {
            Value::Object(group) => group.get(part)?,
            Value::Array(rows) => rows.get(part.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}

/// The text at a path; "" where there is none or it is no text.
pub fn text_at<'a>(answers: &'a Answers, path: &str) -> &'a str {
    get(answers, path).and_then(Value::as_str).unwrap_or_default()
}

/// Puts a value at a path, making the groups on the way. A row number one past the end adds a row; one further
/// than that changes nothing.
pub fn set(answers: &mut Answers, path: &str, value: Value) {
    let (head, rest) = path.split_once('/').unwrap_or((path, ""));
    if rest.is_empty() {
        answers.insert(head.to_owned(), value);
        return;
    }
    let slot = answers.entry(head).or_insert(Value::Null);
    set_in(slot, rest, value);
}

fn set_in(slot: &mut Value, path: &str, value: Value) {
    let (head, rest) = path.split_once('/').unwrap_or((path, ""));
    if let Ok(index) = head.parse::<usize>() {
        if !slot.is_array() {
            *slot = Value::Array(Vec::new());
        }
        let Value::Array(rows) = slot else { return };
        if index == rows.len() {
            rows.push(Value::Null);
        }
        let Some(row) = rows.get_mut(index) else { return };
        if rest.is_empty() {
            *row = value;
        } else {
            set_in(row, rest, value);
        }
        return;
    }
    if !slot.is_object() {
        *slot = Value::Object(Map::new());
    }
    if let Value::Object(group) = slot {
        set(group, path, value);
    }
}

/// Takes away the value or the row at a path.
pub fn remove(answers: &mut Answers, path: &str) {
    let Some((parent, last)) = path.rsplit_once('/') else {
        return keep(answers, |code| code != path);
    };
    let mut parts = parent.split('/');
    let Some(mut slot) = parts.next().and_then(|first| answers.get_mut(first)) else {
        return;
    };
    for part in parts {
        let next = match slot {
            Value::Object(group) => group.get_mut(part),
            Value::Array(rows) => part.parse::<usize>().ok().and_then(|index| rows.get_mut(index)),
            _ => None,
        };
        let Some(next) = next else { return };
        slot = next;
    }
    match slot {
        Value::Object(group) => {
            keep(group, |code| code != last);
        }
        Value::Array(rows) => {
            if let Some(index) = last.parse::<usize>().ok().filter(|index| *index < rows.len()) {
                rows.remove(index);
            }
        }
        _ => {}
    }
}

/// Keeps the answers of these codes. The map is made anew: taking out of it would cost every visitor the code that
/// balances a tree that has shrunk.
pub fn keep(answers: &mut Answers, stays: impl Fn(&str) -> bool) {
    for (code, answer) in std::mem::take(answers) {
        if stays(&code) {
            answers.insert(code, answer);
        }
    }
}

/// Everybody in the application: the applicant, then the family, as (path of the IIN, IIN digits, name as typed);
/// [`MAX_PEOPLE`] at most, whatever was posted.
pub fn people(answers: &Answers) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut add = |path: String, iin: &str, surname: &str, name: &str| {
        let digits: String = iin.chars().filter(char::is_ascii_digit).collect();
        if digits.len() == 12 {
            let full = [surname.trim(), name.trim()].join(" ");
            found.push((path, digits, full.trim().to_owned()));
        }
    };
    add(
        "applicant_iin".to_owned(),
        text_at(answers, "applicant_iin"),
        text_at(answers, "applicant_surname"),
        text_at(answers, "applicant_name"),
    );
    let family = answers
        .get("family")
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    for (index, row) in family.iter().enumerate().take(MAX_PEOPLE - 1) {
        if let Value::Object(row) = row {
            add(
                ["family/", &index.to_string(), "/iin"].concat(),
                text_at(row, "iin"),
                text_at(row, "surname"),
                text_at(row, "name"),
            );
        }
    }
    found
}
