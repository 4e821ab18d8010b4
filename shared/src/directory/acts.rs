//! The rows of the acts' annexes with what the portal makes of them. Not in the browser, which asks for them
//! (`GET /offices`).

use super::{Contact, Entry, Kind, PLACES, SERVICES, loose, places::place, telephone::international};
use crate::{
    calendar::{SCH_B, SCH_E, SCH_E_PSC, SCH_PSC},
    person::Email,
    text::Lang,
};
use std::sync::LazyLock;

/// The file of data: `spec.md` 9.
const FILE: &str = include_str!("offices.json");

/// Spellings of one name, loosened, that differ between name and address or between annexes of act 004 (DR-67): whoever
/// looks for one finds the other. Those that differ in Kazakh letters alone [`loose`] makes one.
const SPELLINGS: [[&str; 2]; 3] = [
    ["боралдай", "боролдай"],
    ["караой", "карай"],
    ["саркант", "саркан"],
];

/// Every row in the order of the acts. Tests hold the file against the act.
pub static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let rows: Vec<Entry> = serde_json::from_str(FILE).unwrap_or_default();
    let mut entries: Vec<Entry> = Vec::with_capacity(rows.len());
    for row in rows {
        let entry = completed(row, &entries);
        entries.push(entry);
    }
    entries
});

/// The rows of a service's act.
pub fn entries_of(service: &str) -> impl Iterator<Item = &'static Entry> {
    ENTRIES.iter().filter(move |entry| entry.service == service)
}

/// A row with all that follows from it and from the rows before it.
fn completed(mut entry: Entry, before: &[Entry]) -> Entry {
    let source = entry.source.get(..3).unwrap_or_default().to_owned();
    entry.id = match entry.kind {
        Kind::PscBranch => format!("{source}-{}", entry.annex),
        _ => format!("{source}-{}-{}", entry.annex, entry.row.trim_end_matches(')')),
    };
    let service = SERVICES.iter().find(|(known, _)| *known == source);
    entry.service = service.map(|(_, id)| (*id).to_owned()).unwrap_or_default();
    schedule(&source, entry.annex).clone_into(&mut entry.schedule);
    entry.place = place_of(&entry, before);
    entry.tel = dialled(&entry.phones);
    entry.mailto = entry.email.clone().filter(|email| is_mail(email));
    let same = |other: &&Entry| {
        (&other.name_kk_norm, &other.address_kk_norm) == (&entry.name_kk_norm, &entry.address_kk_norm)
    };
    entry.same_as = before.iter().find(same).map(|other| other.id.clone());
    entry.contact = (entry.kind == Kind::Provider).then(registration_unit);
    entry.words = words(&entry);
    entry
}

/// Whose hours hold (`spec.md` 5.2); of the oblast's public service centres by design (DR-49).
const fn schedule(source: &str, annex: u8) -> &'static str {
    match (source.as_bytes(), annex) {
        (b"001", 1) => SCH_B.code,
        (b"001", _) => SCH_PSC.code,
        (_, 1) => SCH_E.code,
        _ => SCH_E_PSC.code,
    }
}

/// A sub-department stands below the department of its district [004 A2]; the others bear their place's name.
fn place_of(entry: &Entry, before: &[Entry]) -> String {
    if entry.kind == Kind::PscSubdepartment {
        return before.last().map(|above| above.place.clone()).unwrap_or_default();
    }
    // The departments of Almaty begin with the name of the whole enterprise [001 A2].
    let name = entry.name_kk_norm.as_str();
    let name = name.split_once("филиалының ").map_or(name, |(_, own)| own);
    let known = PLACES
        .iter()
        .find(|place| place.begins.iter().any(|begins| name.starts_with(begins)));
    known.map_or("", |place| place.code).to_owned()
}

fn dialled(phones: &[String]) -> Vec<String> {
    phones
        .iter()
        .map(|phone| international(phone).unwrap_or_default())
        .collect()
}

/// Whether mail can be sent there: one is printed with a Cyrillic letter in its domain [004 A1.6].
fn is_mail(email: &str) -> bool {
    email.is_ascii() && Email::parse(email).is_ok()
}

/// The unit that keeps the register of dwellings, named in the text of the act [001 §12(5)].
fn registration_unit() -> Contact {
    let phones = ["380-04-85", "380-05-10", "380-05-30"]
        .map(str::to_owned)
        .to_vec();
    Contact {
        name_kk: "Тұрғын үйлерді есепке алу бөлімі".to_owned(),
        address_kk: "Алматы қаласы, Жароков көшесі, 215, № 212 кабинет".to_owned(),
        tel: dialled(&phones),
        phones,
        cite: "001 §12(5)".to_owned(),
    }
}

/// The words of name and address as the act prints them, and of the place in every language.
fn words(entry: &Entry) -> String {
    let mut text = [&entry.name_kk, " ", &entry.address_kk].concat();
    if let Some(place) = place(&entry.place) {
        for lang in Lang::ALL {
            text.push(' ');
            text.push_str(place.name.get(lang));
        }
    }
    let mut words: Vec<String> = Vec::new();
    let mut add = |word: &str| {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    };
    for word in loose(&text).split(' ') {
        add(word);
        for other in SPELLINGS.iter().filter(|pair| pair.contains(&word)).flatten() {
            add(other);
        }
    }
    words.join(" ")
}
