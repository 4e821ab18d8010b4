//! Everybody's key files, made at the first start into the data folder. Nothing private is in the repository.

use super::{DemoKey, DemoOfficial, Person, authorities::Authorities};
use crate::rng::for_keys;
use eds::{
    authority::{Authority, AuthorityError, Profile, Subject, System, Validity},
    pkcs12::{KeyFileError, SealError, seal},
    private_key::KeyKind,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The password of every key file of the demo.
pub const PASSWORD: &str = "Qonys-2026";

pub(super) const YEAR: i64 = 365 * 24 * 60 * 60;
/// A key holds this long to both sides of its making: the demo's clock can be moved.
pub(super) const HOLDS: i64 = 10 * YEAR;
/// An expired one ran out this long ago, and was good for a year, as real ones are.
const RAN_OUT: i64 = YEAR / 2;

/// Somebody who has a key file.
#[derive(Clone, Debug)]
pub struct KeyHolder {
    id: String,
    iin: String,
    surname: String,
    name: String,
    patronymic: String,
    key: DemoKey,
    kind: KeyKind,
}

impl From<&Person> for KeyHolder {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id.clone(),
            iin: person.iin.as_str().to_owned(),
            surname: person.surname.clone(),
            name: person.name.clone(),
            patronymic: person.patronymic.clone(),
            key: person.key,
            kind: person.algorithm.into(),
        }
    }
}

impl From<&DemoOfficial> for KeyHolder {
    fn from(official: &DemoOfficial) -> Self {
        Self {
            id: official.id.clone(),
            iin: official.iin.as_str().to_owned(),
            surname: official.surname.clone(),
            name: official.name.clone(),
            patronymic: official.patronymic.clone(),
            key: DemoKey::Valid,
            kind: KeyKind::Rsa,
        }
    }
}

/// Why the demo could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The authority failed.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    /// A key file could not be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A key file that was made earlier can't be read.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// The data folder can't be written.
    #[error("{path}: {source}")]
    File {
        /// Where.
        path: String,
        /// Why.
        source: io::Error,
    },
}

/// Where the key file of the provider's system is.
pub fn seal_path(data: &Path) -> PathBuf {
    data.join("demo").join("seal.p12")
}

/// The system of the demo's bank; a made-up BIN.
const BANK: System<'static> = System {
    bin: "030440000693",
    organisation: "«Отбасы банк» АҚ (demo)",
};

fn system_key_file(authority: &Authority, now: i64) -> Result<Vec<u8>, SetUpError> {
    let rng = &mut for_keys();
    let validity = Validity {
        not_before: now - HOLDS,
        not_after: now + HOLDS,
    };
    let (key, certificate) = authority.issue_seal(&BANK, validity, rng)?;
    Ok(seal(&key, &certificate, &[], PASSWORD, rng)?)
}

/// Makes what is missing; returns the folder of the key files.
pub fn prepare(
    data: &Path,
    people: &[Person],
    officials: &[DemoOfficial],
    now_unix: i64,
) -> Result<PathBuf, SetUpError> {
    let folder = data.join("demo");
    let keys = folder.join("keys");
    let trust = folder.join("trust");
    let lists = trust.join("crls");
    for folder in [&keys, &lists] {
        fs::create_dir_all(folder).map_err(|source| at(folder, source))?;
    }
    let authorities = Authorities::open(&folder, now_unix)?;
    authorities.publish(&trust)?;
    let sealed = seal_path(data);
    if !sealed.exists() {
        write(&sealed, &system_key_file(authorities.of(KeyKind::Rsa), now_unix)?)?;
    }
    let mut revoked = Vec::new();
    let mut revoked_anew = false;
    let holders = people.iter().map(KeyHolder::from);
    for person in holders.chain(officials.iter().map(KeyHolder::from)) {
        let path = keys.join(format!("{}.p12", person.id));
        let made = person.key != DemoKey::None && !path.exists();
        if made {
            write(&path, &key_file(authorities.of(person.kind), &person, now_unix)?)?;
        }
        if person.key == DemoKey::Revoked {
            revoked_anew |= made;
            revoked.push(path);
        }
    }
    authorities.publish_lists(&lists, &revoked, revoked_anew, now_unix)?;
    Ok(keys)
}

fn key_file(authority: &Authority, person: &KeyHolder, now: i64) -> Result<Vec<u8>, SetUpError> {
    let rng = &mut for_keys();
    let subject = Subject {
        iin: &person.iin,
        surname: &person.surname,
        name: &person.name,
        patronymic: Some(person.patronymic.as_str()).filter(|patronymic| !patronymic.is_empty()),
    };
    let validity = match person.key {
        DemoKey::Expired => Validity {
            not_before: now - RAN_OUT - YEAR,
            not_after: now - RAN_OUT,
        },
        _ => Validity {
            not_before: now - HOLDS,
            not_after: now + HOLDS,
        },
    };
    let (key, certificate) = authority.issue(&subject, validity, Profile::Sign, rng)?;
    Ok(seal(&key, &certificate, &[], PASSWORD, rng)?)
}

/// Writes for the owner's eyes alone, whole or not at all.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), SetUpError> {
    use std::{fs::OpenOptions, io::Write as _, os::unix::fs::OpenOptionsExt as _};
    let part = path.with_extension("part");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    options
        .open(&part)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&part, path))
        .map_err(|source| at(path, source))
}

pub(super) fn at(path: &Path, source: io::Error) -> SetUpError {
    SetUpError::File {
        path: path.display().to_string(),
        source,
    }
}
