//! The checks and rules of the services against the act and against themselves.

use super::super::*;
use crate::{form::Answers, samples, service::CATALOGUE, services::housing_queue::SERVICE, text::Lang};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn checks_and_rules_are_those_of_the_act() {
    let sentence = "көрсетілген қызметті алушының тұрақты тіркелуде болуын, санатқа тиесілігін растау, \
        халықтың әлеуметтік жағынан осал топтары үшін кірісінің болуын, меншік құқығында оған тиесілі тұрғын \
        үйдің (Қазақстан Республикасы бойынша) бар-жоғын, сондай-ақ көрсетілетін қызметті алушы соңғы бес \
        жылдың ішінде өз тұрғын үй жағдайларын қасақана нашарлатуы салдарынан мұқтажға айналғанын тексереді";
    for check in SERVICE.checks {
        assert!(sentence.contains(check.quote.words().unwrap()), "{}", check.code);
        for lang in Lang::ALL {
            assert!(check.contest.get(lang).contains("1414"), "{}", check.code);
        }
    }
    assert_eq!(SERVICE.checks.len(), 5);
    for rule in SERVICE.rules {
        let number: usize = rule.id.strip_prefix("EA-").unwrap().parse().unwrap();
        assert!(
            std::ptr::eq(rule.fact, &raw const SERVICE.eligibility[number - 1]),
            "{}",
            rule.id
        );
    }
    // Each datum that a rule reads is asked for, once.
    let asked: BTreeSet<String> = SERVICE
        .checks
        .iter()
        .map(|check| format!("{:?}", check.asks))
        .collect();
    assert_eq!(asked.len(), 5);
    // Income is asked of the vulnerable only.
    let asks_income = |answers: &Answers| {
        let check = SERVICE.checks.iter().find(|check| check.code == "CHK-3").unwrap();
        check.when.holds(answers, answers)
    };
    assert!(asks_income(&samples::orphan()));
    assert!(!asks_income(&samples::serviceman()) && !asks_income(&samples::family_of_five()));
}

/// Every ground, path and directory that a rule names exists.
#[test]
fn rules_lead_somewhere() {
    for service in CATALOGUE {
        // What changes an application is judged by the grounds of that application.
        let judged = service.updates.map_or(service, |updates| updates.service);
        let exists = |code: &str| judged.grounds.iter().any(|ground| ground.code == code);
        let field = |path: &str| service.form.is_some_and(|form| form.field(path).is_some());
        for rule in service.rules {
            assert!(rule.ground.is_empty() || exists(rule.ground), "{}", rule.id);
            match rule.test {
                Test::DocumentsValid { rows, name, until } => {
                    for path in [
                        rows.to_owned(),
                        [rows, "/", name].concat(),
                        [rows, "/", until].concat(),
                    ] {
                        assert!(field(&path), "{path}");
                    }
                }
                Test::NoWorsening { grounds, .. } => {
                    assert!(grounds.iter().all(|(_, ground)| exists(ground)));
                    assert!(
                        Way::ALL
                            .iter()
                            .all(|way| grounds.iter().any(|(known, _)| known == way))
                    );
                }
                Test::ResidedYears {
                    only_tag, declared, ..
                } => {
                    let offices = service
                        .form
                        .unwrap()
                        .field(service.routes.first().unwrap().office.field().unwrap())
                        .unwrap()
                        .1
                        .kind
                        .options();
                    assert!(offices.iter().any(|office| office.tags.contains(&only_tag)));
                    assert!(field(declared));
                }
                Test::EmergencySettlement { fields, settlement } => {
                    assert!(fields.iter().all(|path| field(path)));
                    assert!(settlement.is_empty() || field(settlement));
                }
                Test::CitizenOrKandas {
                    field: path,
                    kandas: value,
                }
                | Test::Agreed {
                    field: path,
                    yes: value,
                } => {
                    let (_, asked) = service.form.unwrap().field(path).unwrap();
                    assert!(asked.kind.options().iter().any(|choice| choice.code == value));
                }
                Test::CategoryConfirmed { field: path }
                | Test::PaidCategory { field: path }
                | Test::FamilyKnown { field: path }
                | Test::NoDwellingOfLate { emergency: path } => assert!(field(path)),
                Test::InQueue
                | Test::HasBankStatus
                | Test::Citizen
                | Test::PermanentRegistration
                | Test::NoOwnedDwelling => {}
            }
        }
    }
}

#[test]
fn records_are_strict_and_survive_the_wire() {
    let owned = json!({ "datum": "dwellings", "dwellings": [] });
    assert!(serde_json::from_value::<Record>(owned).is_ok());
    for wrong in [
        json!({ "datum": "dwellings", "dwellings": [], "more": 1 }),
        json!({ "datum": "dwellings" }),
        json!({ "datum": "cars", "cars": [] }),
        json!({ "datum": "worsenings", "worsenings": [{ "way": "W-6", "on": "2024-01-01" }] }),
        json!({ "datum": "residence", "stays": [{ "settlement": "Есік", "from": "01.01.2020", "permanent": true }] }),
        json!({ "datum": "residence", "stays": [
            { "settlement": "Есік", "from": "2020-01-01", "until": "soon", "permanent": true }
        ] }),
    ] {
        assert!(
            serde_json::from_value::<Record>(wrong.clone()).is_err(),
            "{wrong}"
        );
    }
}
