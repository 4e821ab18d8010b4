//! The demo's authorities, one for each kind of key, made at the first start into the data folder, and what they publish:
//! their certificates and their lists.

use super::keys::{HOLDS, PASSWORD, SetUpError, YEAR, at, write};
use crate::rng::for_keys;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::{
    authority::{Authority, AuthorityError, ListDraft, ListIssuer, Listed, Reason, Validity},
    pkcs12::{KeyFile, open},
    private_key::KeyKind,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A revoked key was revoked this long ago.
const REVOKED_AGO: i64 = YEAR / 12;

/// An authority of each kind.
pub(super) struct Authorities {
    rsa: Authority,
    gost: Authority,
}

impl Authorities {
    /// Takes them from the demo's folder; makes what is missing.
    pub(super) fn open(folder: &Path, now_unix: i64) -> Result<Self, SetUpError> {
        let kept = |kind, make: fn(&mut _, i64) -> Result<Authority, AuthorityError>| {
            let stored = folder.join(format!("authority{}.pem", suffix(kind)));
            if let Ok(text) = fs::read_to_string(&stored) {
                return Ok(Authority::from_pem(&text)?);
            }
            let made = make(&mut for_keys(), now_unix)?;
            write(&stored, made.to_pem()?.as_bytes())?;
            Ok::<_, SetUpError>(made)
        };
        Ok(Self {
            rsa: kept(KeyKind::Rsa, Authority::create)?,
            gost: kept(KeyKind::Gost, Authority::create_gost)?,
        })
    }

    /// The one that makes keys of this kind.
    pub(super) fn of(&self, kind: KeyKind) -> &Authority {
        match kind {
            KeyKind::Rsa => &self.rsa,
            KeyKind::Gost => &self.gost,
        }
    }

    fn all(&self) -> [&Authority; 2] {
        [&self.rsa, &self.gost]
    }

    /// Writes the certificates that are trusted: the roots, and who issues under them.
    pub(super) fn publish(&self, trust: &Path) -> Result<(), SetUpError> {
        let all = |der: fn(&Authority) -> &[u8]| {
            let blocks = self.all().map(|authority| pem(der(authority)));
            blocks.concat()
        };
        write(&trust.join("anchors.pem"), all(Authority::root_der).as_bytes())?;
        write(
            &trust.join("intermediates.pem"),
            all(Authority::issuing_der).as_bytes(),
        )
    }

    /// Writes the lists that are missing, or all of them where one more key was revoked: these key files'.
    pub(super) fn publish_lists(
        &self,
        folder: &Path,
        revoked: &[PathBuf],
        anew: bool,
        now: i64,
    ) -> Result<(), SetUpError> {
        for authority in self.all() {
            let path = |name: &str| folder.join(format!("{name}{}.crl", suffix(authority.kind())));
            let (root, issuing) = (path("root"), path("issuing"));
            if anew || !root.exists() || !issuing.exists() {
                write(&root, &list(authority, ListIssuer::Root, &[], now)?)?;
                write(&issuing, &list(authority, ListIssuer::Issuing, revoked, now)?)?;
            }
        }
        Ok(())
    }
}

/// What the names of a kind's files end in. RSA was here first, and keeps the names that it had.
fn suffix(kind: KeyKind) -> &'static str {
    match kind {
        KeyKind::Rsa => "",
        KeyKind::Gost => "-gost",
    }
}

/// The list of those of these key files that the authority made. It holds for as long as the keys to both sides, and longer:
/// the demo's clock can be moved, and no list must run out before what it speaks of.
fn list(
    authority: &Authority,
    issuer: ListIssuer,
    key_files: &[PathBuf],
    now: i64,
) -> Result<Vec<u8>, SetUpError> {
    let files = key_files.iter().map(|path| {
        let bytes = fs::read(path).map_err(|source| at(path, source))?;
        Ok(open(&bytes, PASSWORD)?)
    });
    let mut files = files.collect::<Result<Vec<KeyFile>, SetUpError>>()?;
    files.retain(|file| file.key().kind() == authority.kind());
    let listed = files.iter().map(|file| Listed {
        certificate_der: file.certificate_der(),
        at: now - REVOKED_AGO,
        reason: Reason::KeyCompromise,
    });
    let draft = ListDraft {
        issuer,
        // Higher at every making.
        number: u32::try_from(now).unwrap_or(u32::MAX),
        base: None,
        validity: Validity {
            not_before: (now - 2 * HOLDS).max(0),
            not_after: now + 2 * HOLDS,
        },
        listed: &listed.collect::<Vec<_>>(),
    };
    Ok(authority.revocation_list(&draft, &mut for_keys())?)
}

fn pem(der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let lines: Vec<&str> = (0..base64.len())
        .step_by(64)
        .filter_map(|at| base64.get(at..base64.len().min(at + 64)))
        .collect();
    format!(
        "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
        lines.join("\n")
    )
}
