//! Which documents, sections and fields an application calls for.

use super::{answers, form};
use crate::{
    api::MAX_FILES,
    form::MAX_PEOPLE,
    service::{CATALOGUE, Per, required_documents},
    services::housing_queue::SERVICE,
};
use serde_json::{Value, json};

/// The codes of the required documents, with their subjects.
fn required(value: Value, found: &[&str]) -> Vec<String> {
    let found: Vec<String> = found.iter().map(|datum| (*datum).to_owned()).collect();
    required_documents(&SERVICE, &answers(value), &[], &found, None)
        .into_iter()
        .filter(|status| status.required)
        .map(|status| {
            [&status.document, status.subject.as_deref().unwrap_or_default()]
                .join(" ")
                .trim()
                .to_owned()
        })
        .collect()
}

#[test]
fn required_documents_follow_the_function_of_the_spec() {
    let me = "850412400012";
    let husband = "830215300011";
    assert_eq!(required(json!({}), &[]), ["DA-1"]);
    for (work, certificate) in (1..=7).map(|number| (format!("WORK-{number}"), [3, 6, 7].contains(&number))) {
        let found = required(
            json!({ "category": "CAT-6", "workplace": { "category": work } }),
            &[],
        );
        assert_eq!(found.contains(&"DA-2".to_owned()), certificate, "{work}");
    }
    assert_eq!(
        required(
            json!({ "dwelling_issue": ["ISS-1", "ISS-2", "ISS-3", "ISS-4"] }),
            &[]
        ),
        ["DA-1", "DA-3", "DA-4", "DA-5a", "DA-5b", "DA-6"]
    );
    let family = |category: &str, relation: &str| {
        let row = json!({ "iin": husband, "relation": relation });
        json!({ "applicant_iin": me, "category": category, "family": [row] })
    };
    let (mine, his, court) = (
        format!("DA-8 {me}"),
        format!("DA-8 {husband}"),
        format!("DA-9 {husband}"),
    );
    assert_eq!(
        required(family("CAT-1", "REL-1"), &[]),
        ["DA-1", "DA-7", &mine, &his]
    );
    assert_eq!(
        required(family("CAT-1", "REL-1"), &["category", &format!("income:{me}")]),
        ["DA-1", &his]
    );
    for exempt in ["CAT-2", "CAT-3", "CAT-4", "CAT-5"] {
        assert_eq!(
            required(family(exempt, "REL-1"), &[]),
            ["DA-1", "DA-7"],
            "{exempt}"
        );
    }
    for other in ["CAT-6", "CAT-7"] {
        assert_eq!(required(family(other, "REL-5"), &[]), ["DA-1", &court], "{other}");
    }
    assert_eq!(
        required(family("CAT-6", "REL-5"), &[&format!("court:{husband}")]),
        ["DA-1"]
    );
    let mut raising = family("CAT-1", "REL-1");
    raising["disabled_child_iin"] = json!([husband]);
    assert_eq!(required(raising, &[]), ["DA-1", "DA-7"]);
}

#[test]
fn the_documents_of_a_posted_thousand_are_bounded() {
    let row = json!({ "iin": "830215300011", "relation": "REL-5" });
    let typed = answers(json!({ "category": "CAT-1", "family": vec![row; 2500] }));
    let statuses = required_documents(&SERVICE, &typed, &[], &[], None);
    assert!(statuses.len() <= SERVICE.documents.len() + 2 * MAX_PEOPLE);
}

/// Nobody is stopped for lack of room: whatever the documents can ask of the most people, it can be attached.
#[test]
fn all_documents_of_the_largest_application_can_be_attached() {
    for service in CATALOGUE {
        let rows = |code: &str| {
            let field = service.form.and_then(|form| form.field(code));
            field.map_or(0, |(_, field)| field.kind.most().0)
        };
        let files: usize = service
            .documents
            .iter()
            .filter(|document| !document.is_form)
            .map(|document| match document.per {
                Per::Application => 1,
                Per::Person => MAX_PEOPLE,
                Per::Row(code, _) => rows(code),
            })
            .sum();
        assert!(files <= MAX_FILES, "{}: {files}", service.id);
    }
    // The audit's family: thirty members, all found by a court, of a vulnerable category.
    let member = |n: usize| json!({ "iin": format!("{n:012}"), "relation": "REL-5" });
    let typed = json!({
        "applicant_iin": "850412400012", "category": "CAT-1",
        "family": (1..MAX_PEOPLE).map(member).collect::<Vec<_>>(),
        "dwelling_issue": ["ISS-1", "ISS-2", "ISS-3", "ISS-4"],
    });
    let wanted = required(typed, &[]).len() - 1;
    assert_eq!(wanted, 67);
    assert!(wanted <= MAX_FILES);
}

#[test]
fn income_is_declared_by_the_vulnerable_and_by_those_who_raise_a_disabled_child() {
    let asked = |value: Value| form().appears("income", &answers(value));
    for (category, wanted) in [
        ("CAT-1", true),
        ("CAT-2", true),
        ("CAT-3", false),
        ("CAT-4", false),
        ("CAT-5", true),
        ("CAT-6", false),
        ("CAT-7", false),
    ] {
        assert_eq!(asked(json!({ "category": category })), wanted, "{category}");
        let raising = asked(json!({ "category": category, "disabled_child_iin": ["150830600014"] }));
        assert_eq!(raising, !["CAT-3", "CAT-4"].contains(&category), "{category}");
    }
}

#[test]
fn sections_and_fields_appear_for_whom_they_concern() {
    let appears = |path: &str, value: Value| form().appears(path, &answers(value));
    assert!(appears("residence_start", json!({ "provider_unit": "shymkent" })));
    assert!(!appears("residence_start", json!({ "provider_unit": "talgar" })));
    assert!(appears("workplace", json!({ "category": "CAT-6" })));
    assert!(appears("guardian", json!({ "category": "CAT-4" })));
    assert!(!appears("guardian", json!({ "category": "CAT-5" })));
    assert!(appears("emergency/region", json!({ "category": "CAT-7" })));
    assert!(!appears(
        "emergency/region",
        json!({ "category": "CAT-7", "emergency": { "settlement": "Астана" } })
    ));
}

#[test]
fn another_settlement_is_warned_of() {
    let warned = |office: &str, settlement: &str, district: &str| {
        let emergency = json!({ "settlement": settlement, "district": district });
        let typed = answers(json!({ "provider_unit": office, "category": "CAT-7", "emergency": emergency }));
        !form().warnings(&typed).is_empty()
    };
    for same in ["Талғар", "талгар", "Талғар қаласы", "Talgar"] {
        assert!(!warned("talgar", same, ""), "{same}");
    }
    assert!(!warned("talgar", "Тұздыбастау", "Талгарский район"));
    assert!(!warned("ile", "Өтеген батыр", ""));
    assert!(warned("talgar", "Есік", ""));
    assert!(warned("almaty", "Талғар", "Талғар ауданы"));
}
