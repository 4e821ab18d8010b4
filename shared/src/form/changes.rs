//! What differs between two sets of answers to a form: computed, never typed (`spec.md` G-5).

use super::{Answers, Field, Form, Kind, get, remove, set};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A changed answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The path of the field.
    pub field: String,
    /// Before; null if there was none.
    pub old: Value,
    /// After; null if there is none.
    pub new: Value,
}

/// What makes of `old`, as it stands, the cleaned `new`: for each answer its value before and after, in an order in
/// which [`apply`] can take them. Groups are told field by field. Rows of people are told apart by their IIN, other
/// rows by their place: those that go come first, the last of them first; then what changed inside those that stay,
/// and those that are added, each at its new place. Rows that are in another order are told as one whole.
pub fn changes(form: &Form, old: &Answers, new: &Answers) -> Vec<Change> {
    let new = form.clean(new);
    let mut found = Vec::new();
    for section in form.sections {
        compare(section.fields, old, &new, "", &mut found);
    }
    found
}

/// Makes the changes.
pub fn apply(answers: &mut Answers, changes: &[Change]) {
    for change in changes {
        if change.new.is_null() {
            remove(answers, &change.field);
        } else {
            set(answers, &change.field, change.new.clone());
        }
    }
}

impl Form {
    /// The field under which the changes are signed, if the form changes a case.
    pub fn changes_field(&self) -> Option<&'static Field> {
        let mut fields = self.sections.iter().flat_map(|section| section.fields);
        fields.find(|field| matches!(field.kind, Kind::Changes))
    }

    /// The changes that stand in these signed answers.
    pub fn signed_changes(&self, signed: &Answers) -> Vec<Change> {
        let told = self.changes_field().and_then(|field| signed.get(field.code));
        told.cloned()
            .and_then(|told| serde_json::from_value(told).ok())
            .unwrap_or_default()
    }
}

impl Change {
    /// The code of the form's own field that it lies in: `family` of `family/0/iin`.
    pub fn top(&self) -> &str {
        self.field.split('/').next().unwrap_or_default()
    }
}

fn compare(fields: &[Field], old: &Answers, new: &Answers, prefix: &str, found: &mut Vec<Change>) {
    for field in fields.iter().filter(|field| field.kind.is_asked()) {
        let path = [prefix, field.code].concat();
        values(
            &field.kind,
            get(old, field.code),
            get(new, field.code),
            path,
            found,
        );
    }
}

fn values(kind: &Kind, old: Option<&Value>, new: Option<&Value>, path: String, found: &mut Vec<Change>) {
    match (kind, old, new) {
        (_, old, new) if old == new => {}
        (Kind::Group(fields), Some(Value::Object(old)), Some(Value::Object(new))) => {
            compare(fields, old, new, &[&path, "/"].concat(), found);
        }
        (Kind::Rows { fields, .. }, Some(Value::Array(before)), Some(Value::Array(after))) => {
            match aligned(fields, before, after) {
                Some(steps) => rows(fields, &steps, (before, after), &path, found),
                None => found.push(change(path, old, new)),
            }
        }
        _ => found.push(change(path, old, new)),
    }
}

fn change(path: String, old: Option<&Value>, new: Option<&Value>) -> Change {
    Change {
        field: path,
        old: old.cloned().unwrap_or_default(),
        new: new.cloned().unwrap_or_default(),
    }
}

fn rows(
    fields: &[Field],
    steps: &[Step],
    (old, new): (&[Value], &[Value]),
    path: &str,
    found: &mut Vec<Change>,
) {
    let at = |index: usize| [path, "/", &index.to_string()].concat();
    let gone = steps.iter().rev().filter_map(|step| match step {
        Step::Gone(index) => Some(*index),
        _ => None,
    });
    found.extend(gone.map(|index| change(at(index), old.get(index), None)));
    for step in steps {
        match *step {
            Step::Gone(_) => {}
            Step::Stays(from, to) => match (old.get(from), new.get(to)) {
                (Some(Value::Object(old)), Some(Value::Object(new))) => {
                    compare(fields, old, new, &[&at(to), "/"].concat(), found);
                }
                (old, new) if old == new => {}
                (old, new) => found.push(change(at(to), old, new)),
            },
            Step::Added(index) => found.push(change(at(index), None, new.get(index))),
        }
    }
}

/// What becomes of a row, by its place before and after.
enum Step {
    Gone(usize),
    Stays(usize, usize),
    Added(usize),
}

/// Which row became which; `None` if no row-by-row telling leads from one list to the other.
fn aligned(fields: &[Field], old: &[Value], new: &[Value]) -> Option<Vec<Step>> {
    let (before, after) = (names(fields, old)?, names(fields, new)?);
    let stays = |name: &String, there: &[String]| there.contains(name);
    let mut steps = Vec::new();
    let (mut from, mut to) = (0, 0);
    while from < before.len() || to < after.len() {
        // Up to the next row that stays: what lies between was exchanged for one another, as far as it goes.
        let next = |list: &[String], start: usize, there: &[String]| {
            let rest = list.iter().skip(start);
            start + rest.take_while(|name| !stays(name, there)).count()
        };
        let (from_end, to_end) = (next(&before, from, &after), next(&after, to, &before));
        while from < from_end && to < to_end {
            steps.push(Step::Stays(from, to));
            (from, to) = (from + 1, to + 1);
        }
        steps.extend((from..from_end).map(Step::Gone));
        // A row can be added at the end only.
        if to < to_end && (from_end < before.len() || to_end < after.len()) {
            return None;
        }
        steps.extend((to..to_end).map(Step::Added));
        (from, to) = (from_end, to_end);
        match (before.get(from), after.get(to)) {
            (Some(one), Some(other)) if one == other => {
                steps.push(Step::Stays(from, to));
                (from, to) = (from + 1, to + 1);
            }
            (None, None) => {}
            _ => return None,
        }
    }
    Some(steps)
}

/// What tells rows apart: the IIN of the person of each, or else its place. `None` if two are called the same.
fn names(fields: &[Field], rows: &[Value]) -> Option<Vec<String>> {
    let person = fields
        .iter()
        .find(|field| matches!(field.kind, Kind::Iin | Kind::Person));
    let mut names: Vec<String> = Vec::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let name = match person {
            Some(field) => row.get(field.code)?.as_str()?.to_owned(),
            None => place.to_string(),
        };
        if names.contains(&name) {
            return None;
        }
        names.push(name);
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::{apply, changes};
    use crate::{
        form::{Answers, Form},
        service::find,
    };
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn form() -> &'static Form {
        find("housing-queue").unwrap().form.unwrap()
    }

    fn answers(value: Value) -> Answers {
        serde_json::from_value(value).unwrap()
    }

    fn told(old: &Value, new: &Value) -> Vec<String> {
        let (old, new) = (answers(old.clone()), answers(new.clone()));
        let found = changes(form(), &form().clean(&old), &new);
        let lines = found
            .iter()
            .map(|change| format!("{}: {} -> {}", change.field, change.old, change.new));
        lines.collect()
    }

    const ANA: &str = "170915500029";
    const BEK: &str = "110309550014";
    const DOS: &str = "850412400012";

    #[test]
    fn each_answer_is_told_with_its_old_and_new_value() {
        let member = |iin: &str, name: &str| json!({ "iin": iin, "name": name });
        let family = |members: &[Value]| json!({ "family": members });
        let (ana, bek, dos) = (member(ANA, "Ана"), member(BEK, "Бек"), member(DOS, "Дос"));
        for (old, new, wanted) in [
            (
                json!({ "rooms": 2 }),
                json!({ "rooms": " 3 " }),
                &["rooms: 2 -> 3"][..],
            ),
            (json!({ "rooms": 2 }), json!({ "rooms": "2" }), &[]),
            (
                json!({ "mobile": "+77010000001" }),
                json!({ "mobile": "8 701 000 00 02", "email": "a@b.kz" }),
                &[
                    "mobile: \"+77010000001\" -> \"+77010000002\"",
                    "email: null -> \"a@b.kz\"",
                ],
            ),
            // A field that the new answers no longer call for goes.
            (
                json!({ "category": "CAT-7", "emergency": { "street": "Абай", "house": "1" } }),
                json!({ "category": "CAT-7", "emergency": { "street": "Абай", "house": "2" } }),
                &["emergency/house: \"1\" -> \"2\""],
            ),
            (
                json!({ "category": "CAT-7", "emergency": { "house": "1" } }),
                json!({ "category": "CAT-1", "emergency": { "house": "1" } }),
                &[
                    "category: \"CAT-7\" -> \"CAT-1\"",
                    "emergency: {\"house\":\"1\"} -> null",
                ],
            ),
            // People keep their identity when another one goes, comes, or is put right.
            (
                family(&[ana.clone(), bek.clone()]),
                family(&[member(BEK, "Бекзат")]),
                &[
                    "family/0: {\"iin\":\"170915500029\",\"name\":\"Ана\"} -> null",
                    "family/0/name: \"Бек\" -> \"Бекзат\"",
                ],
            ),
            (
                family(std::slice::from_ref(&ana)),
                family(&[ana.clone(), bek.clone()]),
                &["family/1: null -> {\"iin\":\"110309550014\",\"name\":\"Бек\"}"],
            ),
            (
                family(&[ana.clone(), bek.clone()]),
                family(&[member(DOS, "Ана"), bek.clone()]),
                &["family/0/iin: \"170915500029\" -> \"850412400012\""],
            ),
            (
                family(&[ana.clone(), bek.clone(), dos.clone()]),
                family(&[ana.clone(), bek.clone(), dos.clone()]),
                &[],
            ),
        ] {
            assert_eq!(told(&old, &new), wanted);
        }
        // Another order, or a row put between two: the list as a whole.
        for new in [
            family(&[bek.clone(), ana.clone()]),
            family(&[ana.clone(), dos, bek.clone()]),
        ] {
            let lines = told(&family(&[ana.clone(), bek.clone()]), &new);
            assert!(lines.len() == 1 && lines[0].starts_with("family: ["), "{lines:?}");
        }
    }

    /// Answers of all shapes, many of them alike.
    fn some_answers() -> impl Strategy<Value = Answers> {
        let iin = prop::sample::select(vec![ANA, BEK, DOS, "", "1"]);
        let text = prop::sample::select(vec!["", "Абай", "Абылай "]);
        let member = (iin.clone(), text.clone()).prop_map(|(iin, name)| json!({ "iin": iin, "name": name }));
        let income = (iin, 0..3_i64).prop_map(|(iin, sum)| json!({ "person": iin, "amount": sum }));
        let category = prop::sample::select(vec!["CAT-1", "CAT-2", "CAT-3", "CAT-6", "CAT-7", "x"]);
        (
            category,
            prop::collection::vec(member.clone(), 0..4),
            prop::collection::vec(income, 0..4),
            (text.clone(), text.clone(), text),
            prop::option::of(member),
            prop::collection::vec(prop::sample::select(vec!["DWELL-1", "DWELL-2"]), 0..3),
        )
            .prop_map(|(category, family, income, (street, house, decision), guardian, issues)| {
                answers(json!({
                    "category": category, "family": family, "income": income, "rooms": family.len(),
                    "emergency": { "street": street, "house": house },
                    "guardian": guardian.map(|guardian| json!({ "iin": guardian["iin"], "decision_no": decision })),
                    "workplace": { "bin": street }, "dwelling_issue": issues, "family_none": family.is_empty(),
                }))
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1024))]

        #[test]
        fn applying_the_changes_gives_the_new_answers(old in some_answers(), new in some_answers()) {
            let (old, new) = (form().clean(&old), form().clean(&new));
            let found = changes(form(), &old, &new);
            let mut applied = old.clone();
            apply(&mut applied, &found);
            prop_assert_eq!(&applied, &new, "{:?}", found);
            prop_assert_eq!(found.is_empty(), old == new);
            prop_assert_eq!(changes(form(), &applied, &new), vec![]);
            prop_assert!(found.iter().all(|change| change.old != change.new));
        }
    }
}
