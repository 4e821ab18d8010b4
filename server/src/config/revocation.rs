//! Where the lists of revoked certificates lie, and what follows where they say nothing (ED-2).

use super::{Mode, Settings};
use eds::cms::RevocationRule;
use std::path::{Path, PathBuf};

/// What was given for `QONYS_REVOCATION`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum RevocationSetting {
    /// No signature is accepted without knowing.
    Required,
    /// A signature is accepted without knowing, and its evidence says so.
    IfKnown,
}

/// How certificates are checked for revocation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revocation {
    /// Folder with the lists: `*.crl`, `*.pem`.
    pub folder: PathBuf,
    /// What follows where they say nothing fresh.
    pub rule: RevocationRule,
}

impl Revocation {
    /// By default the lists lie beside the anchors; production must know, the demo need not.
    pub(super) fn resolve(settings: &Settings, trust: &Path) -> Self {
        let rule = match (settings.revocation, settings.mode) {
            (Some(RevocationSetting::Required), _) | (None, Mode::Production) => RevocationRule::Required,
            (Some(RevocationSetting::IfKnown), _) | (None, Mode::Demo) => RevocationRule::IfKnown,
        };
        Self {
            folder: settings.crls.clone().unwrap_or_else(|| trust.join("crls")),
            rule,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn production_must_know_unless_the_operator_says_otherwise() {
        let trust = Path::new("/etc/qonys/trust");
        for (mode, given, rule) in [
            (Mode::Production, None, RevocationRule::Required),
            (
                Mode::Production,
                Some(RevocationSetting::IfKnown),
                RevocationRule::IfKnown,
            ),
            (Mode::Demo, None, RevocationRule::IfKnown),
            (
                Mode::Demo,
                Some(RevocationSetting::Required),
                RevocationRule::Required,
            ),
        ] {
            let settings = Settings {
                mode,
                revocation: given,
                ..Settings::default()
            };
            let revocation = Revocation::resolve(&settings, trust);
            assert_eq!(revocation.rule, rule, "{mode:?} {given:?}");
            assert_eq!(revocation.folder, trust.join("crls"));
        }
        let settings = Settings {
            crls: Some("/var/lib/crls".into()),
            ..Settings::default()
        };
        assert_eq!(
            Revocation::resolve(&settings, trust).folder,
            Path::new("/var/lib/crls")
        );
    }
}
