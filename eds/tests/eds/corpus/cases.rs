//! The table: which files there are, how each is made, what is asked of it, and what must come of that.

use super::edit;
use super::house::House;
use eds::cms::CheckId::{self, *};
use eds::cms::Purpose;

/// How a file is made.
pub enum Made {
    /// `openssl cms -sign` by this holder with these options.
    Signed(&'static str, &'static [&'static str]),
    /// Another command of OpenSSL's; it writes `signed`.
    Command(&'static [&'static str]),
    /// Out of another file of the corpus.
    Edited(&'static str, fn(&House, &[u8]) -> Vec<u8>),
}

/// Which authorities are configured.
#[derive(Clone, Copy, PartialEq)]
pub enum Trusted {
    /// The root and the issuing authority.
    Both,
    /// The root alone.
    RootOnly,
    /// Both, but the root's own certificate has expired.
    RootExpired,
    /// Both, and `signingCertificateV2` may be absent.
    BindingOptional,
}

/// Which lists of revoked certificates are at hand.
#[derive(Clone, Copy, PartialEq)]
pub enum Lists {
    Fresh,
    /// The issuing authority's has run out.
    Stale,
    /// It is from the future.
    Future,
    /// There is none of it.
    Missing,
    /// It is of another house with the same names.
    Strange,
    /// Beside it lies its first one, on which nobody was yet.
    FirstBeside,
    /// The root has revoked the issuing authority.
    AuthorityRevoked,
}

/// What must come of it.
pub enum Expected {
    Accepted,
    /// Neither yes nor no: revocation is not known.
    Undecided,
    /// The code shown, and every check that fails, in order.
    Refused(&'static str, &'static [CheckId]),
}

/// One file.
pub struct Case {
    pub file: &'static str,
    /// What it is, in words.
    pub what: &'static str,
    pub made: Made,
    pub purpose: Purpose,
    /// Whose signature it must be.
    pub holder: &'static str,
    pub trusted: Trusted,
    pub lists: Lists,
    pub expected: Expected,
}

pub const IIN: &str = "000101500011";
const BIN: &str = "000740000728";
const NOT_AUTHENTIC: &str = "EDS_NOT_AUTHENTIC";
const EXPIRED: &str = "EDS_EXPIRED";
const REVOKED: &str = "EDS_REVOKED";
const MISMATCH: &str = "EDS_IIN_MISMATCH";

const USUAL: &[&str] = &["-md", "sha256", "-cades"];
const ATTACHED: &[&str] = &["-md", "sha256", "-cades", "-nodetach"];

/// Without readable attributes nothing that they carry can be checked.
const NO_ATTRIBUTES: &[CheckId] = &[SignedAttributes, ContentDigest, CertificateBinding, Signature];

/// Without a suite neither digest nor signature can be.
const NO_SUITE: &[CheckId] = &[Algorithms, ContentDigest, Signature];

const NO_PATH: &[CheckId] = &[Path, AnchorValidity];

const fn case(file: &'static str, what: &'static str, made: Made, expected: Expected) -> Case {
    Case {
        file,
        what,
        made,
        purpose: Purpose::Sign,
        holder: IIN,
        trusted: Trusted::Both,
        lists: Lists::Fresh,
        expected,
    }
}

const fn good(file: &'static str, what: &'static str, made: Made) -> Case {
    case(file, what, made, Expected::Accepted)
}

/// Fails these checks, and so ED-4.
const fn bad(file: &'static str, what: &'static str, made: Made, failed: &'static [CheckId]) -> Case {
    case(file, what, made, Expected::Refused(NOT_AUTHENTIC, failed))
}

const fn refused(
    file: &'static str,
    what: &'static str,
    made: Made,
    code: &'static str,
    failed: &'static [CheckId],
) -> Case {
    case(file, what, made, Expected::Refused(code, failed))
}

const fn by(holder: &'static str) -> Made {
    Made::Signed(holder, USUAL)
}

const fn with(options: &'static [&'static str]) -> Made {
    Made::Signed("person", options)
}

/// Out of the good file.
const fn edited(edit: fn(&House, &[u8]) -> Vec<u8>) -> Made {
    Made::Edited("good.der", edit)
}

/// All of them; a file that others are made of stands before them.
#[rustfmt::skip]
pub const CASES: &[Case] = &[
    // Good ones, in every form.
    good("good.der", "detached, SHA-256", by("person")),
    good("good-sha384.der", "detached, SHA-384", with(&["-md", "sha384", "-cades"])),
    good("good-sha512.der", "detached, SHA-512", with(&["-md", "sha512", "-cades"])),
    good("good.pem", "as PEM", with(&["-md", "sha256", "-cades", "-outform", "PEM"])),
    good("good.b64", "as bare base64", edited(edit::base64)),
    good("good-chain.der", "the issuing authority's certificate inside too",
         with(&["-md", "sha256", "-cades", "-certfile", "issuing.pem"])),
    good("good-indefinite.der", "the envelope in indefinite lengths", edited(edit::indefinite)),
    good("good-no-time.der", "no signingTime", edited(edit::no_signing_time)),
    good("good-unsigned-attribute.der", "an attribute that is not signed and says nothing", edited(edit::unsigned_attribute)),
    Case { trusted: Trusted::BindingOptional, ..good("good-unbound.der",
        "no signingCertificateV2, where that is optional", with(&["-md", "sha256"])) },
    Case { trusted: Trusted::BindingOptional, ..good("good-smime.der",
        "`openssl smime`'s PKCS#7, where signingCertificateV2 is optional",
        Made::Command(&["smime", "-sign", "-binary", "-md", "sha256", "-in", "content", "-signer", "person.pem",
                        "-inkey", "person.key", "-outform", "DER", "-out", "signed"])) },
    good("good-attached.der", "the content inside", with(ATTACHED)),
    good("good-streamed.der", "streamed: indefinite lengths, the content inside in segments",
         with(&["-md", "sha256", "-cades", "-stream", "-indef", "-nodetach"])),
    Case { purpose: Purpose::SignIn, ..good("good-sign-in.der", "an authentication key signs in", by("auth")) },
    Case { purpose: Purpose::SignIn, ..good("good-sign-in-by-signing-key.der", "so does a signing key", by("person")) },
    Case { purpose: Purpose::Seal, holder: BIN, ..good("good-seal.der", "an organisation's system seals", by("system")) },

    // ED-1 to ED-3, and their order.
    refused("expired.der", "the certificate has expired", by("expired"), EXPIRED, &[NotAfter]),
    refused("not-yet-valid.der", "the certificate is not yet valid", by("early"), "EDS_NOT_YET_VALID", &[NotBefore]),
    refused("revoked.der", "the certificate was revoked", by("revoked"), REVOKED, &[Revocation]),
    refused("on-hold.der", "the certificate is on hold", by("on-hold"), REVOKED, &[Revocation]),
    refused("other-iin.der", "somebody else's certificate", by("other"), MISMATCH, &[IinMatch]),
    refused("expired-and-revoked.der", "ED-1 before ED-2", by("expired-revoked"), EXPIRED, &[Revocation, NotAfter]),
    refused("revoked-other-iin.der", "ED-2 before ED-3 (AS-26)", by("other-revoked"), REVOKED, &[Revocation, IinMatch]),
    refused("other-iin-other-content.der", "ED-3 before ED-4",
            Made::Signed("other", &["-md", "sha256", "-cades", "-in", "other"]), MISMATCH, &[ContentDigest, IinMatch]),
    refused("all-four.der", "ED-1 before all others",
            Made::Signed("other-expired-revoked", &["-md", "sha256", "-cades", "-in", "other"]), EXPIRED,
            &[ContentDigest, Revocation, IinMatch, NotAfter]),
    refused("iin-in-cn.der", "the IIN stands in CN only", by("iin-in-cn"), MISMATCH, &[Identity, IinMatch]),
    refused("two-iins.der", "two serialNumbers in the subject", by("two-iins"), MISMATCH, &[Identity, IinMatch]),
    Case { lists: Lists::Stale, ..case("good-stale-list.der", "good, but the list has run out", by("person"), Expected::Undecided) },
    Case { lists: Lists::Future, ..case("good-future-list.der", "good, but the list is from the future", by("person"), Expected::Undecided) },
    Case { lists: Lists::Missing, ..case("good-no-list.der", "good, but there is no list", by("person"), Expected::Undecided) },
    Case { lists: Lists::Strange, ..case("good-strange-list.der", "good, but the list is another house's", by("person"), Expected::Undecided) },
    Case { lists: Lists::FirstBeside, ..refused("revoked-first-list.der", "revoked, and an old list beside the new one knows nothing",
        by("revoked"), REVOKED, &[Revocation]) },
    Case { lists: Lists::AuthorityRevoked, ..bad("authority-revoked.der", "the issuing authority was revoked", by("person"), &[AuthorityRevocation]) },

    // Content and signature.
    bad("other-content.der", "signed other content", with(&["-md", "sha256", "-cades", "-in", "other"]), &[ContentDigest]),
    bad("wrong-digest.der", "messageDigest is of nothing", edited(edit::another_digest), &[ContentDigest]),
    bad("flipped-signature.der", "the last bit of the signature flipped", edited(edit::flipped_signature), &[Signature]),
    bad("attached-other.der", "other content, inside and signed",
        with(&["-md", "sha256", "-cades", "-nodetach", "-in", "other"]), &[EncapsulatedContent, ContentDigest]),
    bad("attached-other-inside.der", "other content inside, the signature is of ours",
        Made::Edited("good-attached.der", edit::other_inside), &[EncapsulatedContent]),
    bad("attached-no-octets.der", "inside is no OCTET STRING", Made::Edited("good-attached.der", edit::text_inside), &[Structure]),
    bad("two-signers.der", "two signers", with(&["-md", "sha256", "-cades", "-signer", "other.pem", "-inkey", "other.key"]), &[OneSigner]),
    bad("no-signer.der", "certificates only, nobody signed",
        Made::Command(&["crl2pkcs7", "-nocrl", "-certfile", "person.pem", "-outform", "DER", "-out", "signed"]), &[OneSigner]),
    bad("by-key-id.der", "the signer named by the key's identifier", with(&["-md", "sha256", "-cades", "-keyid"]), &[OneSigner]),

    // Attributes.
    bad("no-attributes.der", "no signed attributes", with(&["-md", "sha256", "-noattr"]), NO_ATTRIBUTES),
    bad("no-content-type.der", "no contentType", edited(edit::no_content_type), NO_ATTRIBUTES),
    bad("no-message-digest.der", "no messageDigest", edited(edit::no_message_digest), NO_ATTRIBUTES),
    bad("two-digests.der", "two messageDigests", edited(edit::two_digests), NO_ATTRIBUTES),
    bad("attribute-twice.der", "signingTime twice, the same", edited(edit::one_attribute_twice), NO_ATTRIBUTES),
    bad("two-values.der", "two values of signingTime", edited(edit::two_values), NO_ATTRIBUTES),
    bad("unsorted.der", "attributes out of order", edited(edit::unsorted), NO_ATTRIBUTES),
    bad("attributes-not-der.der", "an attribute whose length is not DER", edited(edit::not_der), NO_ATTRIBUTES),
    bad("unbound.der", "no signingCertificateV2", edited(edit::no_binding), &[CertificateBinding]),
    bad("unbound-smime.der", "`openssl cms` without -cades", with(&["-md", "sha256"]), &[CertificateBinding]),
    bad("bound-to-another.der", "signingCertificateV2 names another certificate", edited(edit::another_binding), &[CertificateBinding]),
    bad("signed-long-ago.der", "signingTime is of 2020", edited(edit::signed_long_ago), &[SigningTime]),

    // Certificates inside.
    bad("no-certificate.der", "no certificate inside", with(&["-md", "sha256", "-cades", "-nocerts"]), &[Structure]),
    bad("swapped.der", "a certificate of the same name and number for another key", edited(edit::swapped), &[CertificateBinding, Signature]),
    bad("both-twins.der", "both certificates of one name and number", edited(edit::both_twins), &[SignerCertificate]),
    bad("of-somebody-else.der", "only a certificate that the signer does not name", edited(edit::of_somebody_else), &[SignerCertificate]),
    bad("five-certificates.der", "five certificates", edited(edit::five_certificates), &[Structure]),
    bad("attribute-certificate.der", "an attribute certificate beside it", edited(edit::attribute_certificate), &[Structure]),

    // Algorithms.
    bad("sha1.der", "SHA-1", with(&["-md", "sha1"]), &[Algorithms, ContentDigest, CertificateBinding, Signature]),
    bad("md5.der", "MD5", with(&["-md", "md5"]), &[Algorithms, ContentDigest, CertificateBinding, Signature]),
    bad("sha224.der", "SHA-224", with(&["-md", "sha224", "-cades"]), &[Algorithms, ContentDigest, CertificateBinding, Signature]),
    bad("pss.der", "RSASSA-PSS", with(&["-md", "sha256", "-cades", "-keyopt", "rsa_padding_mode:pss"]), NO_SUITE),
    bad("disagreeing.der", "sha512WithRSA beside SHA-256", edited(edit::disagreeing), NO_SUITE),
    bad("rsa1024.der", "a key of 1024 bits", by("weak"), &[Algorithms, Signature]),
    bad("ec.der", "ECDSA on P-256", by("ec"), NO_SUITE),
    bad("certificate-sha1.der", "the certificate itself is signed with SHA-1", by("sha1"), NO_PATH),
    bad("certificate-md5.der", "the certificate itself is signed with MD5", by("md5"), NO_PATH),

    // Whom to trust.
    bad("unknown-anchor.der", "another house with the same names", by("strange"), NO_PATH),
    bad("self-signed.der", "signed by itself", by("self-signed"), NO_PATH),
    bad("below-person.der", "issued by a person; their certificate is inside",
        Made::Signed("below-person", &["-md", "sha256", "-cades", "-certfile", "person.pem"]), NO_PATH),
    Case { trusted: Trusted::RootOnly, ..bad("intermediate-inside.der", "the issuing authority is in the signature only",
        with(&["-md", "sha256", "-cades", "-certfile", "issuing.pem"]), NO_PATH) },
    Case { trusted: Trusted::RootExpired, ..bad("expired-anchor.der", "the root's own certificate has expired", by("person"), &[AnchorValidity]) },
    bad("unknown-extension.der", "a critical extension that nobody knows", by("unknown-extension"), NO_PATH),

    // What the certificate is for.
    bad("authentication-key.der", "an authentication key signs", by("auth"), &[Path, AnchorValidity, KeyUsage, ExtendedKeyUsage]),
    bad("employee.der", "an employee of an organisation", by("employee"), &[Role]),
    bad("head.der", "the head of an organisation", by("head"), &[Role]),
    refused("seal-as-person.der", "an organisation's system for a person", by("system"), MISMATCH, &[Role, Identity, IinMatch]),
    Case { purpose: Purpose::Seal, holder: BIN, ..refused("person-as-seal.der", "a person for an organisation's system",
        by("person"), MISMATCH, &[Role, Identity, IinMatch]) },
    Case { purpose: Purpose::Seal, holder: "971240001315", ..refused("other-bin.der", "another organisation's seal",
        by("system"), MISMATCH, &[IinMatch]) },
    bad("no-role.der", "no role", by("no-role"), &[Role]),
    bad("no-purpose.der", "no emailProtection", by("no-purpose"), &[Path, AnchorValidity, ExtendedKeyUsage]),
    bad("any-purpose.der", "anyExtendedKeyUsage", by("any-purpose"), &[Path, AnchorValidity, ExtendedKeyUsage]),
    bad("no-usage.der", "no keyUsage", by("no-usage"), &[KeyUsage]),
    bad("authority-as-person.der", "a person's certificate that is an authority's too", by("authority"), &[Path, AnchorValidity, NotAuthority]),

    // Other kinds, broken files.
    bad("enveloped.der", "an encrypted message",
        Made::Command(&["cms", "-encrypt", "-binary", "-in", "content", "-outform", "DER", "-out", "signed", "person.pem"]), &[Structure]),
    bad("digested.der", "a digest and no signature",
        Made::Command(&["cms", "-digest_create", "-binary", "-in", "content", "-outform", "DER", "-out", "signed"]), &[Structure]),
    bad("data.der", "the content, wrapped",
        Made::Command(&["cms", "-data_create", "-binary", "-in", "content", "-outform", "DER", "-out", "signed"]), &[Structure]),
    bad("certificate.der", "a certificate", Made::Command(&["x509", "-in", "person.pem", "-outform", "DER", "-out", "signed"]), &[Structure]),
    bad("econtent-type.der", "the content is of another type", with(&["-md", "sha256", "-cades", "-econtent_type", "1.2.3.4"]), &[Structure]),
    bad("version-2.der", "a version that there is not", edited(edit::version_2), &[Structure]),
    bad("truncated-1.der", "the first octet", edited(edit::first_byte), &[Structure]),
    bad("truncated-25.der", "the first quarter", edited(edit::first_quarter), &[Structure]),
    bad("truncated-50.der", "the first half", edited(edit::first_half), &[Structure]),
    bad("truncated-99.der", "all but the last octet", edited(edit::but_last), &[Structure]),
    bad("truncated.pem", "half of PEM", Made::Edited("good.pem", edit::half_of_text), &[Input]),
    bad("empty.der", "nothing", edited(edit::nothing), &[Structure]),
    bad("trailing.der", "an octet behind it", edited(edit::trailing), &[Structure]),
    bad("twice.der", "the same twice", edited(edit::twice), &[Structure]),
    bad("nested-1mb.der", "1 MB of nesting", edited(edit::megabyte_of_nesting), &[Input]),
    bad("nested-1mb.b64", "1 MB of nesting as base64", edited(edit::nesting_in_text), &[Input]),
    bad("nested-60kb.der", "60 KB of nesting in indefinite lengths", edited(edit::nesting_in_bounds), &[Structure]),
    bad("wrapped-40.der", "a good file in forty SEQUENCEs", edited(edit::wrapped_forty_times), &[Structure]),
];
