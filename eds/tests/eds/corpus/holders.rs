//! Whose certificates there are.

/// The applicant.
pub const PERSON: &str = "/CN=ТЕСТОВ ТЕСТ/SN=ТЕСТОВ/serialNumber=IIN000101500011/C=KZ/GN=ТЕСТОВИЧ";

/// Somebody else.
const OTHER: &str = "/CN=БАСҚА АДАМ/SN=БАСҚА/serialNumber=IIN851231300602/C=KZ";

/// The applicant for an organisation.
const AT_WORK: &str =
    "/CN=ТЕСТОВ ТЕСТ/SN=ТЕСТОВ/serialNumber=IIN000101500011/C=KZ/O=ТОО ТЕСТ/OU=BIN000740000728";

/// An organisation's system.
const SYSTEM: &str = "/CN=ТОО ТЕСТ/serialNumber=BIN000740000728/C=KZ/O=ТОО ТЕСТ/OU=BIN000740000728";

/// One certificate. The key is another's where one key has several.
pub struct Holder {
    pub name: &'static str,
    pub authority: &'static str,
    pub key: &'static str,
    pub subject: &'static str,
    /// The section of the configuration.
    pub extensions: &'static str,
    pub validity: Option<[&'static str; 2]>,
    pub revoked: Option<&'static str>,
    /// Further options of `openssl ca`.
    pub options: &'static [&'static str],
}

/// The applicant's own, for signing.
const OWN: Holder = Holder {
    name: "person",
    authority: "issuing",
    key: "person",
    subject: PERSON,
    extensions: "ext_sign",
    validity: None,
    revoked: None,
    options: &[],
};

const PAST: Option<[&str; 2]> = Some(super::house::EXPIRED);
const FUTURE: Option<[&str; 2]> = Some(["20480101000000Z", "20481231000000Z"]);

const fn with(name: &'static str, extensions: &'static str) -> Holder {
    Holder {
        name,
        extensions,
        ..OWN
    }
}

/// All of them.
#[rustfmt::skip]
pub const HOLDERS: &[Holder] = &[
    OWN,
    with("auth", "ext_auth"),
    Holder { key: "other", subject: OTHER, ..with("other", "ext_sign") },
    Holder { validity: PAST, ..with("expired", "ext_sign") },
    Holder { validity: FUTURE, ..with("early", "ext_sign") },
    Holder { revoked: Some("keyCompromise"), ..with("revoked", "ext_sign") },
    Holder { revoked: Some("certificateHold"), ..with("on-hold", "ext_sign") },
    Holder { revoked: Some("superseded"), validity: PAST, ..with("expired-revoked", "ext_sign") },
    Holder { revoked: Some("keyCompromise"), key: "other", subject: OTHER, ..with("other-revoked", "ext_sign") },
    Holder { revoked: Some("keyCompromise"), validity: PAST, key: "other", subject: OTHER,
             ..with("other-expired-revoked", "ext_sign") },
    Holder { subject: AT_WORK, ..with("employee", "ext_employee") },
    Holder { subject: AT_WORK, ..with("head", "ext_head") },
    Holder { subject: SYSTEM, ..with("system", "ext_system") },
    Holder { key: "weak", ..with("weak", "ext_sign") },
    Holder { key: "ec", ..with("ec", "ext_sign") },
    Holder { options: &["-md", "sha1"], ..with("sha1", "ext_sign") },
    Holder { options: &["-md", "md5"], ..with("md5", "ext_sign") },
    with("no-role", "ext_no_role"),
    with("no-purpose", "ext_no_purpose"),
    with("any-purpose", "ext_any_purpose"),
    with("no-usage", "ext_no_usage"),
    with("authority", "ext_authority"),
    with("unknown-extension", "ext_unknown"),
    Holder { subject: "/CN=IIN000101500011/C=KZ", ..with("iin-in-cn", "ext_sign") },
    Holder { subject: "/CN=ТЕСТ/serialNumber=IIN000101500011/serialNumber=IIN851231300602/C=KZ",
             ..with("two-iins", "ext_sign") },
    Holder { authority: "strange_issuing", ..with("strange", "ext_sign") },
    Holder { authority: "self", options: &["-selfsign"], ..with("self-signed", "ext_plain") },
    Holder { authority: "person", key: "other", ..with("below-person", "ext_plain") },
];
