//! The table as people read it.

use super::cases::{Case, Expected, Lists, Made, Trusted};
use eds::cms::CheckId::{self, *};
use eds::cms::{Outcome, Purpose, Verdict};
use std::fmt::Write as _;

const HEAD: &str = "\
# Corpus of signatures

Made by OpenSSL's command line, which is not our signer: keys, certificates, lists of revoked certificates and signatures. \
`cargo xtask corpus` makes every file anew, verifies it, and writes this table; the files stay in `target/cms-corpus/`. \
A test makes them too and compares: `eds/tests/eds/corpus/cases.rs` is the table, no private key is kept.

ED-1 to ED-4 are the rules of `spec.md` 4.1 in their order; the first that fails determines the code. ✓ holds, ✗ fails, \
? is not known, – could not be asked: what is not readable has no certificate. `UNDECIDED` is neither yes nor no: whether \
the certificate was revoked is not known, and it is asked again later.

";

pub fn expected(case: &Case) -> &'static str {
    match case.expected {
        Expected::Accepted => "ACCEPTED",
        Expected::Undecided => "UNDECIDED",
        Expected::Refused(code, _) => code,
    }
}

pub fn got(verdict: &Verdict) -> &'static str {
    match verdict.outcome() {
        Outcome::Accepted => "ACCEPTED",
        Outcome::Undecided => "UNDECIDED",
        Outcome::Refused(code) => code.as_str(),
    }
}

/// One rule of spec.md 4.1: whether the checks that belong to it were made and passed.
fn rule(verdict: &Verdict, checks: impl Fn(CheckId) -> bool) -> &'static str {
    let of_rule = || verdict.checks.iter().filter(|check| checks(check.id));
    let (made, all) = (
        of_rule().count(),
        CheckId::ALL.into_iter().filter(|id| checks(*id)).count(),
    );
    match (of_rule().all(|check| check.passed), made == all) {
        (false, _) => "✗",
        (true, true) => "✓",
        (true, false) if verdict.signer.is_none() => "–",
        (true, false) => "?",
    }
}

fn rules(verdict: &Verdict) -> [&'static str; 4] {
    let first = |id| matches!(id, NotBefore | NotAfter);
    [
        rule(verdict, first),
        rule(verdict, |id| id == Revocation),
        rule(verdict, |id| id == IinMatch),
        rule(verdict, |id| !first(id) && !matches!(id, Revocation | IinMatch)),
    ]
}

fn made(case: &Case) -> String {
    match case.made {
        Made::Signed(holder, options) => {
            format!(
                "`openssl cms -sign -binary -signer {holder}.pem {}`",
                options.join(" ")
            )
        }
        Made::Command(words) => format!("`openssl {}`", words.join(" ")),
        Made::Edited(of, _) => format!("`{of}`, changed"),
    }
}

fn asked(case: &Case) -> String {
    let purpose = match case.purpose {
        Purpose::Sign => "sign",
        Purpose::SignIn => "sign in",
        Purpose::Seal => "seal",
    };
    let trusted = match case.trusted {
        Trusted::Both => "",
        Trusted::RootOnly => ", only the root configured",
        Trusted::RootExpired => ", root expired",
        Trusted::BindingOptional => ", binding optional",
    };
    let lists = match case.lists {
        Lists::Fresh => "",
        Lists::Stale => ", list run out",
        Lists::Future => ", list of the future",
        Lists::Missing => ", no list",
        Lists::Strange => ", list of another house",
        Lists::FirstBeside => ", first list beside the last",
        Lists::AuthorityRevoked => ", root's list holds the issuing authority",
    };
    format!("{purpose}{trusted}{lists}")
}

const OURS: &str = "
## The other way round

Our own signatures, given to `openssl cms -verify -binary -cades -crl_check_all` with the same root and lists. The keys come out \
of key files by `openssl pkcs12 -export`.

| what it is | expected | got |
|---|---|---|
";

/// The whole page.
pub fn page(results: &[(&Case, Verdict)], ours: &[(&str, bool, bool)]) -> String {
    let mut page = HEAD.to_owned();
    page.push_str("| file | what it is | how it is made | asked | expected | got | ED-1 | ED-2 | ED-3 | ED-4 | failing checks |\n");
    page.push_str("|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (case, verdict) in results {
        let failures: Vec<String> = verdict.failures().map(|id| format!("{id:?}")).collect();
        let failures = if failures.is_empty() {
            "–".to_owned()
        } else {
            failures.join(", ")
        };
        writeln!(
            page,
            "| {} | {} | {} | {} | {} | {} | {} | {failures} |",
            case.file,
            case.what,
            made(case),
            asked(case),
            expected(case),
            got(verdict),
            rules(verdict).join(" | "),
        )
        .unwrap();
    }
    page.push_str(OURS);
    let word = |accepted: &bool| if *accepted { "accepted" } else { "refused" };
    for (what, expected, got) in ours {
        writeln!(page, "| {what} | {} | {} |", word(expected), word(got)).unwrap();
    }
    page
}
