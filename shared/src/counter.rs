//! An application on paper, handed in at a counter: what whoever takes it in records of it. The record is kept as evidence in
//! the place of a signed envelope; the application itself is the paper with the visitor's own signature, which the counter
//! holds (DR-22).

use crate::{
    calendar::Moment,
    envelope::canonical_json,
    form::{Answers, Problem, text_at},
    person::{Iin, PersonName},
    procedure::Official,
    service::Attached,
};
use serde::{Deserialize, Serialize};

/// A document that the visitor shows or hands in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// Which document of the list it is.
    pub document: String,
    /// Whose (IIN), for a document per person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What stands on it: the receipt names it so [001 §16].
    pub name: String,
    /// The original was seen, compared with the state's data and given back [001 §16].
    pub compared: bool,
}

/// Who acts for the applicant (`spec.md` 2.4, B-7) [001 §16].
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Representative {
    /// IIN.
    pub iin: String,
    /// Surname.
    pub surname: String,
    /// Given name.
    pub name: String,
    /// Patronymic, or "".
    #[serde(default)]
    pub patronymic: String,
    /// Number and date of the proxy.
    pub proxy: String,
}

/// What a counter records of an application that it takes in, or does not accept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// What this is and in which shape: [`Record::FORMAT`].
    pub format: String,
    /// Service id.
    pub service: String,
    /// Procedure version code.
    pub version: String,
    /// The route.
    pub route: String,
    /// Form version.
    pub form: String,
    /// The code of the office whose counter it is.
    pub office: String,
    /// Whoever takes it in.
    pub inspector: Official,
    /// IIN of the applicant; "" where the form does not ask for it (DR-23).
    pub applicant: String,
    /// Who acts for the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    /// The language of the request: in it the service is rendered [001 §4].
    pub lang: String,
    /// The answers, as the paper has them.
    pub answers: Answers,
    /// What was shown.
    pub documents: Vec<Shown>,
    /// What was missing, where it was not accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// The paper with the applicant's own signature is held here (DR-22).
    pub paper_held: bool,
    /// When.
    pub at: Moment,
}

impl Record {
    /// The shape of this version.
    pub const FORMAT: &str = "qonys-counter/1";

    /// The canonical text: RFC 8785 over the fields above.
    pub fn content(&self) -> String {
        canonical_json(&serde_json::to_value(self).unwrap_or_default())
    }
}

impl Shown {
    /// What the rules need to know of it.
    pub fn attached(&self) -> Attached {
        Attached {
            document: self.document.clone(),
            subject: self.subject.clone(),
        }
    }
}

impl Representative {
    /// What is wrong with it, at `representative/…`.
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Err(error) = Iin::parse(&self.iin) {
            problems.push(Problem::new("representative/iin", error.code()));
        }
        for (field, value) in [("surname", &self.surname), ("name", &self.name)] {
            if let Err(error) = PersonName::parse(value) {
                problems.push(Problem::new(["representative/", field].concat(), error.code()));
            }
        }
        if self.proxy.trim().is_empty() {
            problems.push(Problem::new("representative/proxy", "required"));
        }
        problems
    }
}

/// What stands in the way of taking an application in, besides its answers and what is missing: documents that were not
/// compared, a paper that is not held, a representative without proxy. Browser and server ask this one.
pub fn counter_problems(
    documents: &[Shown],
    representative: Option<&Representative>,
    paper_held: bool,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, shown) in documents.iter().enumerate() {
        let field = |name: &str| ["documents/", &at.to_string(), "/", name].concat();
        if shown.name.trim().is_empty() {
            problems.push(Problem::new(field("name"), "required"));
        }
        if !shown.compared {
            problems.push(Problem::new(field("compared"), "not_compared"));
        }
    }
    problems.extend(representative.into_iter().flat_map(Representative::problems));
    if !paper_held {
        problems.push(Problem::new("paper_held", "paper_not_held"));
    }
    problems
}

/// Whether the person at the counter is the one who may hand it in: the applicant, or who acts for the applicant. Where the
/// form asks for no IIN, nobody can be compared (DR-23).
pub fn is_visitor(visitor: &str, answers: &Answers, representative: Option<&Representative>) -> bool {
    let expected = representative.map_or_else(|| text_at(answers, "applicant_iin"), |one| &one.iin);
    expected.is_empty() || expected == visitor
}

#[cfg(test)]
mod tests {
    use super::{Representative, Shown, counter_problems, is_visitor};
    use crate::{
        form::{Answers, Problem},
        samples::{APPLICANT, HUSBAND},
    };
    use serde_json::json;

    fn codes(problems: &[Problem]) -> Vec<(&str, &str)> {
        let both = problems
            .iter()
            .map(|problem| (problem.field.as_str(), problem.code.as_ref()));
        both.collect()
    }

    fn representative() -> Representative {
        Representative {
            iin: HUSBAND.into(),
            surname: "Оспанов".into(),
            name: "Ержан".into(),
            patronymic: String::new(),
            proxy: "№ 12, 2026-11-02".into(),
        }
    }

    #[test]
    fn what_the_counter_must_have_seen() {
        let shown = |name: &str, compared| Shown {
            document: "DB-2".into(),
            subject: None,
            name: name.into(),
            compared,
        };
        assert_eq!(
            codes(&counter_problems(&[shown("Паспорт", true)], None, true)),
            []
        );
        assert_eq!(
            codes(&counter_problems(
                &[shown("А", true), shown(" ", false)],
                None,
                false
            )),
            [
                ("documents/1/name", "required"),
                ("documents/1/compared", "not_compared"),
                ("paper_held", "paper_not_held"),
            ]
        );
        assert_eq!(codes(&counter_problems(&[], Some(&representative()), true)), []);
        let nobody = Representative::default();
        let found = counter_problems(&[], Some(&nobody), true);
        let fields: Vec<&str> = found.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(
            fields,
            [
                "representative/iin",
                "representative/surname",
                "representative/name",
                "representative/proxy"
            ]
        );
    }

    #[test]
    fn the_visitor_is_the_applicant_or_who_acts_for_them() {
        let answers = |iin: &str| match json!({ "applicant_iin": iin }) {
            serde_json::Value::Object(answers) => answers,
            _ => Answers::new(),
        };
        let other = representative();
        for (visitor, applicant, acts, may) in [
            (APPLICANT, APPLICANT, None, true),
            (HUSBAND, APPLICANT, None, false),
            (HUSBAND, APPLICANT, Some(&other), true),
            (APPLICANT, APPLICANT, Some(&other), false),
            ("", "", None, true),
            ("", APPLICANT, None, false),
        ] {
            assert_eq!(
                is_visitor(visitor, &answers(applicant), acts),
                may,
                "{visitor} {applicant}"
            );
        }
    }
}
