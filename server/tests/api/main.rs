//! The API, in process, on a fresh database for each test. `QONYS_TEST_DATABASE` chooses which: `sqlite` (the
//! default) or the `postgres://` address of a server on which databases may be created.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says so by failing")]

mod access;
mod account;
mod admin;
mod applicant;
mod bad_input;
mod bad_signature;
mod bad_updates;
mod by_code;
mod cases;
mod centre;
mod consents;
mod counter;
mod courier;
mod directory;
mod drafts;
mod fetched_lists;
mod files;
mod fresh;
#[cfg(test)]
mod gost;
mod harness;
mod in_force;
mod kept_evidence;
mod limits;
mod live;
mod looks;
mod mail;
mod mobile;
mod my_data;
#[cfg(test)]
mod ncanode;
mod ocsp;
mod offices;
mod officials;
mod otp;
mod pages;
mod password;
mod privatisation;
mod revocation;
mod roles;
mod rules_changes;
mod scenarios;
mod services;
mod session;
mod sittings;
mod sms;
mod steps;
mod story;
mod updates;
