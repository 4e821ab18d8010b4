//! Where the lists of revoked certificates lie, and what follows where they say nothing (ED-2).

use super::{ConfigProblem, Mode, Settings};
use axum::http::Uri;
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
    /// Servers of OCSP that may be asked; the first, unless a certificate names another of them.
    pub ocsp: Vec<Uri>,
    /// Where lists are fetched.
    pub lists: Vec<Uri>,
}

impl Revocation {
    /// By default the lists lie beside the anchors; production must know, the demo need not.
    pub(super) fn resolve(settings: &Settings, trust: &Path, problems: &mut Vec<ConfigProblem>) -> Self {
        let rule = match (settings.revocation, settings.mode) {
            (Some(RevocationSetting::Required), _) | (None, Mode::Production) => RevocationRule::Required,
            (Some(RevocationSetting::IfKnown), _) | (None, Mode::Demo) => RevocationRule::IfKnown,
        };
        Self {
            folder: settings.crls.clone().unwrap_or_else(|| trust.join("crls")),
            rule,
            ocsp: locations("QONYS_OCSP_URLS", settings.ocsp_urls.as_deref(), problems),
            lists: locations("QONYS_CRL_URLS", settings.crl_urls.as_deref(), problems),
        }
    }
}

/// Addresses, by commas. Plain HTTP will do: lists and answers are signed.
fn locations(setting: &'static str, given: Option<&str>, problems: &mut Vec<ConfigProblem>) -> Vec<Uri> {
    let mut locations = Vec::new();
    for one in given
        .into_iter()
        .flat_map(|given| given.split(','))
        .map(str::trim)
    {
        let location = one.parse::<Uri>().ok().filter(|uri| {
            let known = matches!(uri.scheme_str(), Some("http" | "https"));
            known && uri.host().is_some_and(|host| !host.is_empty()) && !one.contains(['@', '#'])
        });
        match location {
            Some(location) => locations.push(location),
            None => problems.push(ConfigProblem::new(
                setting,
                format!("{one:?} must be http:// or https:// with a host, several of them parted by commas"),
            )),
        }
    }
    locations
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
            let revocation = Revocation::resolve(&settings, trust, &mut Vec::new());
            assert_eq!(revocation.rule, rule, "{mode:?} {given:?}");
            assert_eq!(revocation.folder, trust.join("crls"));
        }
        let settings = Settings {
            crls: Some("/var/lib/crls".into()),
            ..Settings::default()
        };
        assert_eq!(
            Revocation::resolve(&settings, trust, &mut Vec::new()).folder,
            Path::new("/var/lib/crls")
        );
    }

    #[test]
    fn only_addresses_that_can_be_asked() {
        for (given, count, wrong) in [
            (None, 0, 0),
            (Some("http://ocsp.pki.gov.kz"), 1, 0),
            (Some("http://ocsp.pki.gov.kz/, https://localhost:8080/ocsp"), 2, 0),
            (Some(""), 0, 1),
            (Some("ocsp.pki.gov.kz"), 0, 1),
            (Some("ftp://ocsp.pki.gov.kz/"), 0, 1),
            (Some("http://who@ocsp.pki.gov.kz/, http://a/"), 1, 1),
        ] {
            let mut problems = Vec::new();
            let found = locations("QONYS_OCSP_URLS", given, &mut problems);
            assert_eq!((found.len(), problems.len()), (count, wrong), "{given:?}");
        }
    }
}
