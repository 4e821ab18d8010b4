//! Whose signatures count: one profile at a time, its authorities pinned (`eds.md` 7.5).
//!
//! | profile | authorities | pinned | for |
//! |---|---|---|---|
//! | `demo` | the demo's own, made at the first start | no: they are nobody else's | the demo mode |
//! | `nca-test` | the national authority's test ones, "TEST" by name | yes | the demo mode, to try real key files |
//! | `nca-prod` | the national authority's | yes | production, and nothing else there |
//!
//! The test authority gives its keys to everybody: whoever took it for the real one would accept a signature of anybody in
//! anybody's name. So a certificate that does not belong to the profile is refused, and one whose SHA-256 is not named in the
//! settings too, whoever has put it into the folder. A pin without a certificate stays: that of an authority of former years,
//! whose signatures are still judged again (`qonys verify-log`).

use super::{ConfigProblem, Mode, Settings};
use eds::der_input::pem_blocks;
use shared::envelope::sha256_hex;
use std::{collections::BTreeSet, fs, path::Path};

const SETTING: &str = "QONYS_TRUST_PROFILE";

/// Whose signatures count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum TrustProfile {
    /// Those of the demo's own authority.
    Demo,
    /// Those of the national authority's test ones.
    NcaTest,
    /// Those of the national authority.
    NcaProd,
}

/// The profile and what is pinned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trusted {
    /// Which profile.
    pub profile: TrustProfile,
    /// SHA-256 of the authorities' certificates that may be trusted, now or in former years: hex.
    pub pins: BTreeSet<String>,
}

/// A certificate in the folder of the anchors.
struct Found {
    file: &'static str,
    der: Vec<u8>,
}

impl TrustProfile {
    /// As it is called in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Demo => "demo",
            Self::NcaTest => "nca-test",
            Self::NcaProd => "nca-prod",
        }
    }

    /// Whether a certificate may belong to it, by the names in it.
    fn has(self, der: &[u8]) -> bool {
        let says = |marker: &[u8]| der.windows(marker.len()).any(|part| part == marker);
        let (demo, test) = (says(b"QONYS DEMO"), says(b"TEST"));
        match self {
            Self::Demo => demo,
            Self::NcaTest => test && !demo,
            Self::NcaProd => !test && !demo,
        }
    }
}

impl Trusted {
    /// Judges the profile and the certificates that lie in the folder. What can't be read there is told at the start.
    pub(super) fn resolve(settings: &Settings, folder: &Path, problems: &mut Vec<ConfigProblem>) -> Self {
        let profile = settings.trust_profile.unwrap_or(match settings.mode {
            Mode::Demo => TrustProfile::Demo,
            Mode::Production => TrustProfile::NcaProd,
        });
        if settings.mode == Mode::Production && profile != TrustProfile::NcaProd {
            let wanted = "in production only the national authority's signatures count: nca-prod";
            problems.push(ConfigProblem::new(SETTING, wanted));
        }
        let pins = pins(settings.trust_pins.as_deref(), problems);
        let pinned = profile != TrustProfile::Demo;
        if pinned && settings.trust.is_none() {
            let wanted = "name the folder with anchors.pem and intermediates.pem of the authority";
            problems.push(ConfigProblem::new("QONYS_TRUST", wanted));
        } else if pinned && pins.is_empty() {
            let wanted =
                "name the SHA-256 of every certificate in QONYS_TRUST, as the authority publishes it";
            problems.push(ConfigProblem::new("QONYS_TRUST_PINS", wanted));
        }
        // The demo's own may not be there yet.
        for found in certificates(folder) {
            let sha256 = sha256_hex(&found.der);
            let wrong = |what: &str| format!("the certificate {sha256} in {} {what}", found.file);
            if !profile.has(&found.der) {
                let what = format!("is not of the profile {}", profile.name());
                problems.push(ConfigProblem::new("QONYS_TRUST", wrong(&what)));
            } else if pinned && !pins.is_empty() && !pins.contains(&sha256) {
                problems.push(ConfigProblem::new("QONYS_TRUST_PINS", wrong("is not pinned")));
            }
        }
        Self { profile, pins }
    }
}

fn certificates(folder: &Path) -> Vec<Found> {
    let mut found = Vec::new();
    for file in ["anchors.pem", "intermediates.pem"] {
        let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
        let blocks = pem_blocks(&text).unwrap_or_default();
        found.extend(blocks.into_iter().map(|block| Found { file, der: block.der }));
    }
    found
}

/// SHA-256 in hex, as tools print it: with colons or without, in either case.
fn pins(given: Option<&str>, problems: &mut Vec<ConfigProblem>) -> BTreeSet<String> {
    let mut pins = BTreeSet::new();
    for one in given.into_iter().flat_map(|given| given.split(',')) {
        let pin = one.trim().replace(':', "").to_ascii_lowercase();
        if pin.len() == 64 && pin.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            pins.insert(pin);
        } else {
            problems.push(ConfigProblem::new(
                "QONYS_TRUST_PINS",
                format!("{one:?} is no SHA-256 in hex; several are parted by commas"),
            ));
        }
    }
    pins
}

#[cfg(test)]
mod tests {
    use super::{TrustProfile, Trusted, certificates};
    use crate::config::{Mode, Settings};
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use shared::envelope::sha256_hex;
    use std::{fs, path::PathBuf};

    /// Not certificates: only their names and digests matter here.
    const DEMO: &[u8] = b"CN=QONYS DEMO CA (RSA)";
    const TEST: &[u8] = b"CN=(GOST) TEST 2022";
    const REAL: &[u8] = b"CN=(GOST) 2022";

    fn pem(der: &[u8]) -> String {
        let text = STANDARD.encode(der);
        format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
    }

    struct Folder(PathBuf);

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn folder(name: &str, anchor: &[u8]) -> Folder {
        let folder = std::env::temp_dir().join(format!("qonys-trust-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("anchors.pem"), pem(anchor)).unwrap();
        Folder(folder)
    }

    fn problems(
        mode: Mode,
        profile: Option<TrustProfile>,
        folder: &Folder,
        pins: Option<&str>,
    ) -> Vec<&'static str> {
        let settings = Settings {
            mode,
            trust: Some(folder.0.clone()),
            trust_profile: profile,
            trust_pins: pins.map(str::to_owned),
            ..Settings::default()
        };
        let mut problems = Vec::new();
        Trusted::resolve(&settings, &folder.0, &mut problems);
        problems.into_iter().map(|problem| problem.setting).collect()
    }

    #[test]
    fn each_profile_has_its_own_authorities() {
        use Mode::{Demo, Production};
        use TrustProfile::{NcaProd, NcaTest};
        let (trust, profile) = ("QONYS_TRUST", "QONYS_TRUST_PROFILE");
        for (case, (mode, chosen), anchor, expected) in [
            ("demo", (Demo, None), DEMO, vec![]),
            ("test", (Demo, Some(NcaTest)), TEST, vec![]),
            ("production", (Production, None), REAL, vec![]),
            ("real", (Demo, Some(NcaProd)), REAL, vec![]),
            ("demo-test", (Demo, None), TEST, vec![trust]),
            ("demo-real", (Demo, None), REAL, vec![trust]),
            ("test-demo", (Demo, Some(NcaTest)), DEMO, vec![trust]),
            ("test-real", (Demo, Some(NcaTest)), REAL, vec![trust]),
            ("real-test", (Production, None), TEST, vec![trust]),
            ("real-demo", (Production, None), DEMO, vec![trust]),
            (
                "production-test",
                (Production, Some(NcaTest)),
                TEST,
                vec![profile],
            ),
            (
                "production-demo",
                (Production, Some(TrustProfile::Demo)),
                DEMO,
                vec![profile],
            ),
        ] {
            let folder = folder(case, anchor);
            let pin = sha256_hex(anchor);
            assert_eq!(problems(mode, chosen, &folder, Some(&pin)), expected, "{case}");
        }
    }

    #[test]
    fn only_what_is_pinned_is_trusted() {
        let folder = folder("pins", REAL);
        let pin = sha256_hex(REAL);
        let colons: Vec<_> = pin
            .as_bytes()
            .chunks(2)
            .map(|two| String::from_utf8_lossy(two))
            .collect();
        let former = format!("{}, {pin}", "0".repeat(64));
        for (pins, count) in [
            (Some(pin.as_str()), 0),
            (Some(&colons.join(":").to_uppercase()), 0),
            (Some(&former), 0),
            (None, 1),
            (Some(&"0".repeat(64)), 1),
            (Some(&pin[1..]), 2),
            (Some("sha256"), 2),
        ] {
            let found = problems(Mode::Production, None, &folder, pins);
            assert_eq!(found, vec!["QONYS_TRUST_PINS"; count], "{pins:?}");
        }
        // What is put beside it later.
        fs::write(folder.0.join("intermediates.pem"), pem(b"CN=another")).unwrap();
        assert_eq!(certificates(&folder.0).len(), 2);
        assert_eq!(
            problems(Mode::Production, None, &folder, Some(&pin)),
            ["QONYS_TRUST_PINS"]
        );
    }
}
