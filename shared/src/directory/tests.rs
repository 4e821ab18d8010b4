//! The data against `spec.md` 9, and the search.

use super::{ENTRIES, Entry, Kind, PLACES, Query, SERVICES, entries_of, loose};
use crate::service::CATALOGUE;
use std::collections::BTreeSet;

fn found(query: &Query) -> Vec<&'static str> {
    let found = ENTRIES.iter().filter(|entry| query.finds(entry));
    found.map(|entry| entry.id.as_str()).collect()
}

fn find(words: &str) -> Vec<&'static str> {
    found(&Query {
        find: words.to_owned(),
        ..Query::default()
    })
}

fn entry(id: &str) -> &'static Entry {
    ENTRIES.iter().find(|entry| entry.id == id).unwrap()
}

/// AS-74: what is typed on whichever keyboard finds the row, however the source spells it.
#[test]
fn as_74_look_alikes_and_spellings_find_the_office() {
    assert!(
        entry("004-1-7").name_kk.starts_with("Iле"),
        "the source has a Latin letter"
    );
    for (typed, id) in [
        ("іле ауданы", "004-1-7"),
        ("ІЛЕ АУДАНЫ", "004-1-7"),
        // With a Latin i and I, as the source's author typed it.
        ("iле ауданы", "004-1-7"),
        ("Iле ауданының", "004-1-7"),
        // On a Russian keyboard, in Russian, in English.
        ("иле ауданы", "004-1-7"),
        ("илийский район", "004-1-7"),
        ("ile district", "004-1-7"),
        // By the beginning of words, in any order, by the street, with a no-break space.
        ("титов\u{a0}өтеген", "004-1-7"),
        // DR-67
        ("Қапал", "004-2-2"),
        ("Капал", "004-2-2"),
        ("Боралдай", "004-2-11"),
        ("Боролдай", "004-2-11"),
        ("Қараой", "004-2-12"),
        ("Қарай", "004-2-12"),
        ("Капшағай", "004-1-18"),
        ("Қапшағай", "004-2-21"),
        ("Қаскелең", "004-2-14"),
        ("Қаскелен", "004-1-8"),
        ("Сарқант", "004-2-23"),
        ("Сарқан", "004-1-15"),
        ("Тау-Самалы", "004-2-15"),
        ("тау самалы", "004-2-15"),
        ("әуезов", "001-2-3"),
        ("ауэзовский", "001-2-3"),
        ("жароков", "001-1-1"),
    ] {
        assert!(find(typed).contains(&id), "{typed}: {:?}", find(typed));
    }
    assert_eq!(
        find("іле ауданы"),
        ["004-1-7", "004-2-10", "004-2-11", "004-2-12", "004-2-13"]
    );
    assert_eq!(find("атлантида"), [""; 0]);
    // Every word counts.
    assert_eq!(find("іле қаскелең"), [""; 0]);
    assert_eq!(find("  ").len(), 60);
    assert_eq!(loose("«Қоғалы»  – кенті, 45"), "когалы кенти 45");
}

#[test]
fn the_rows_are_those_of_the_acts() {
    assert_eq!(ENTRIES.len(), 61);
    let count = |kind: Kind, source: &str| {
        let rows = ENTRIES.iter().filter(|entry| entry.kind == kind);
        rows.filter(|entry| entry.source.starts_with(source)).count()
    };
    for (kind, source, rows) in [
        (Kind::Provider, "001", 1),
        (Kind::PscDepartment, "001", 7),
        (Kind::AuthorizedBody, "004", 20),
        (Kind::PscBranch, "004", 1),
        (Kind::PscDepartment, "004", 19),
        (Kind::PscSubdepartment, "004", 13),
    ] {
        assert_eq!(count(kind, source), rows, "{kind:?} of {source}");
    }
    let ids: BTreeSet<&str> = ENTRIES.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), 61);
    for (source, service) in SERVICES {
        let known = CATALOGUE.into_iter().find(|known| known.id == service).unwrap();
        assert_eq!(known.act.source, source);
        assert!(entries_of(service).count() > 7);
    }
    for kind in Kind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.code());
    }
}

#[test]
fn every_telephone_can_be_dialled_from_everywhere() {
    let pairs = || {
        ENTRIES
            .iter()
            .flat_map(|entry| entry.phones.iter().zip(&entry.tel))
    };
    assert_eq!(pairs().count(), 84);
    for (printed, tel) in pairs() {
        let digits = tel
            .strip_prefix("+7")
            .unwrap_or_else(|| panic!("{printed}: {tel}"));
        assert!(digits.len() == 10 && digits.starts_with("72"), "{printed}: {tel}");
    }
    for (printed, tel) in [
        ("380-04-99", "+77273800499"),
        ("395 36 11", "+77273953611"),
        ("8-72832 2-11-43", "+77283221143"),
        ("8-7282 210491", "+77282210491"),
        ("8(7275) 24-88-10", "+77275248810"),
        ("8(727)251-74-46", "+77272517446"),
    ] {
        assert!(
            pairs().any(|pair| (pair.0.as_str(), pair.1.as_str()) == (printed, tel)),
            "{printed}"
        );
    }
    let noted = ENTRIES.iter().flat_map(|entry| &entry.phone_notes_kk);
    assert_eq!(noted.filter(|(_, note)| *note == "қабылдау бөлімі").count(), 5);
}

/// The table of anomalies of `spec.md` 9, row by row.
#[test]
fn anomalies_stay_as_they_are() {
    // One cell of hours for all rows.
    let bodies = ENTRIES.iter().filter(|entry| entry.kind == Kind::AuthorizedBody);
    assert!(
        bodies
            .clone()
            .all(|entry| entry.hours_kk.is_some() && entry.lunch.is_some())
    );
    // The same office in two rows is shown once, and both rows are kept.
    let twice: Vec<_> = ENTRIES.iter().filter(|entry| entry.same_as.is_some()).collect();
    assert_eq!(twice.len(), 1);
    assert_eq!(
        (twice[0].id.as_str(), twice[0].same_as.as_deref()),
        ("004-1-10", Some("004-1-6"))
    );
    assert_eq!(find("Жамбыл ауданының"), ["004-1-6"]);
    // An address to which no mail can be sent is shown as text.
    let mails = || ENTRIES.iter().filter(|entry| entry.email.is_some());
    assert_eq!(mails().count(), 15);
    let unsent: Vec<_> = mails().filter(|entry| entry.mailto.is_none()).collect();
    assert_eq!(unsent.len(), 1);
    assert_eq!(unsent[0].id, "004-1-6");
    let silent = bodies
        .filter(|entry| entry.email.is_none())
        .map(|entry| entry.row.as_str());
    assert_eq!(silent.collect::<Vec<_>>(), ["10", "11", "12", "19", "20"]);
    // No telephone, no number of the house, typos.
    let mute: Vec<_> = ENTRIES.iter().filter(|entry| entry.phones.is_empty()).collect();
    assert_eq!(mute.len(), 1);
    assert_eq!(mute[0].name_kk_norm, "Ақши бөлімшесі");
    for row in ["18", "23", "25", "26", "27"] {
        assert!(
            entry(&format!("004-2-{row}")).address_kk_norm.ends_with("н/ж"),
            "{row}"
        );
    }
    assert!(entry("004-2").name_kk_norm.contains("обылысның"));
    assert!(entry("004-2-1").address_kk_norm.contains("батын"));
    // No hours in the oblast's second annex; each has a schedule nevertheless.
    for entry in ENTRIES.iter() {
        let psc = entry.source.starts_with("004") && entry.annex == 2;
        assert_eq!(entry.hours_kk.is_none(), psc, "{}", entry.id);
        assert!(entry.schedule().is_some(), "{}", entry.id);
    }
    for (id, schedule) in [
        ("001-1-1", "SCH-B"),
        ("001-2-7", "SCH-PSC"),
        ("004-1-20", "SCH-E"),
        ("004-2", "SCH-E-PSC"),
        ("004-2-32", "SCH-E-PSC"),
    ] {
        assert_eq!(entry(id).schedule, schedule);
    }
    assert_eq!(entry("001-2-7").phones, ["234-09-27", "234-09-35"]);
    let contact = entry("001-1-1").contact.as_ref().unwrap();
    assert_eq!(contact.tel, ["+77273800485", "+77273800510", "+77273800530"]);
    assert!(contact.address_kk.ends_with("№ 212 кабинет"));
}

#[test]
fn every_office_has_a_place_and_every_place_an_office() {
    for place in &PLACES {
        let here = Query {
            place: place.code.to_owned(),
            ..Query::default()
        };
        assert!(!found(&here).is_empty(), "{}", place.code);
    }
    for (id, place) in [
        ("001-1-1", "almaty"),
        ("001-2-5", "zhetysu"),
        ("004-1-15", "sarkant"),
        ("004-2", "taldykorgan"),
        ("004-2-2", "aksu"),
        ("004-2-13", "ile"),
        ("004-2-21", "kapshagay"),
        ("004-2-22", "kapshagay"),
        ("004-2-23", "sarkant"),
        ("004-2-29", "talgar"),
    ] {
        assert_eq!(entry(id).place, place, "{id}");
    }
    assert!(ENTRIES.iter().all(|entry| !entry.place.is_empty()));
}

#[test]
fn filters_narrow_together() {
    let query = |service: &str, kind: &str, place: &str| Query {
        find: "қонаев".to_owned(),
        service: service.to_owned(),
        kind: kind.to_owned(),
        place: place.to_owned(),
    };
    assert_eq!(
        found(&query("", "", "")),
        ["004-1-3", "004-1-18", "004-2-13", "004-2-16", "004-2-21"]
    );
    assert_eq!(
        found(&query("", "psc_subdepartment", "")),
        ["004-2-13", "004-2-16"]
    );
    assert_eq!(found(&query("", "psc_subdepartment", "karasay")), ["004-2-16"]);
    assert_eq!(found(&query(SERVICES[0].1, "", "")), [""; 0]);
}
