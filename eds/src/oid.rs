//! Object identifiers, each with where it is defined.

use der::asn1::ObjectIdentifier as Oid;

macro_rules! oids {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: Oid = Oid::new_unwrap($value);)*
    };
}

oids! {
    /// RFC 5652 §4.
    DATA = "1.2.840.113549.1.7.1";
    /// RFC 5652 §5.1.
    SIGNED_DATA = "1.2.840.113549.1.7.2";
    /// RFC 5652 §8.
    ENCRYPTED_DATA = "1.2.840.113549.1.7.6";
    /// RFC 5652 §11.1.
    CONTENT_TYPE = "1.2.840.113549.1.9.3";
    /// RFC 5652 §11.2.
    MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    /// RFC 5652 §11.3.
    SIGNING_TIME = "1.2.840.113549.1.9.5";
    /// RFC 5035 §3.
    SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

    /// RFC 8017 appendix A.1.
    RSA_ENCRYPTION = "1.2.840.113549.1.1.1";
    /// RFC 8017 appendix A.2.4.
    SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
    /// RFC 5754 §2.
    SHA256 = "2.16.840.1.101.3.4.2.1";

    /// A key of GOST 34.10-2015 with 512 bits (eds.md 3.4).
    GOST_512_KEY = "1.2.398.3.10.1.1.2.2";
    /// Its curve, `tc26-512-paramSetA` (RFC 7836 appendix A.1; eds.md 3.4).
    GOST_512_PARAM_SET_A = "1.2.398.3.10.1.1.2.2.1";
    /// Signatures by it over Streebog with 512 bits (eds.md 3.4).
    GOST_512_SIGNATURE = "1.2.398.3.10.1.1.2.3.2";
    /// Streebog with 512 bits (RFC 6986; eds.md 3.4).
    STREEBOG_512 = "1.2.398.3.10.1.3.3";

    /// RFC 5280 appendix A.1.
    COMMON_NAME = "2.5.4.3";
    /// RFC 5280 appendix A.1.
    SURNAME = "2.5.4.4";
    /// RFC 5280 appendix A.1; holds `IIN` and twelve digits (eds.md 3.1).
    SERIAL_NUMBER = "2.5.4.5";
    /// RFC 5280 appendix A.1; holds the patronymic (eds.md 3.1).
    GIVEN_NAME = "2.5.4.42";

    /// RFC 7292 appendix C.
    PBE_SHA1_3DES = "1.2.840.113549.1.12.1.3";
    /// RFC 7292 appendix C.
    PBE_SHA1_RC2_128 = "1.2.840.113549.1.12.1.5";
    /// RFC 7292 appendix C.
    PBE_SHA1_RC2_40 = "1.2.840.113549.1.12.1.6";
    /// RFC 7292 §4.2.1.
    KEY_BAG = "1.2.840.113549.1.12.10.1.1";
    /// RFC 7292 §4.2.2.
    SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2";
    /// RFC 7292 §4.2.3.
    CERT_BAG = "1.2.840.113549.1.12.10.1.3";
    /// RFC 2985 §6.9.1, by way of RFC 7292 §4.2.3.
    X509_CERTIFICATE = "1.2.840.113549.1.9.22.1";
    /// RFC 2985 §5.5.1.
    FRIENDLY_NAME = "1.2.840.113549.1.9.20";
    /// RFC 2985 §5.5.2.
    LOCAL_KEY_ID = "1.2.840.113549.1.9.21";
    /// RFC 8018 appendix A.4.
    PBES2 = "1.2.840.113549.1.5.13";
    /// RFC 8018 appendix A.2.
    PBKDF2 = "1.2.840.113549.1.5.12";
    /// RFC 8018 appendix B.1.1; PBKDF2's default.
    HMAC_SHA1 = "1.2.840.113549.2.7";
    /// RFC 8018 appendix B.1.2.
    HMAC_SHA256 = "1.2.840.113549.2.9";
    /// RFC 8018 appendix B.1.2.
    HMAC_SHA512 = "1.2.840.113549.2.11";
    /// RFC 3565 §4.1.
    AES_128_CBC = "2.16.840.1.101.3.4.1.2";
    /// RFC 3565 §4.1.
    AES_256_CBC = "2.16.840.1.101.3.4.1.42";
    /// RFC 8018 appendix B.2.2.
    DES_EDE3_CBC = "1.2.840.113549.3.7";
    /// RFC 3279 §2.1.
    SHA1 = "1.3.14.3.2.26";
    /// RFC 5754 §2.
    SHA512 = "2.16.840.1.101.3.4.2.3";
}

#[cfg(any(feature = "verify", feature = "authority"))]
oids! {
    /// RFC 5280 §4.2.1.12.
    EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
    /// RFC 5280 §4.2.1.12.
    CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";
    /// RFC 5280 §4.2.1.1.
    AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
    /// RFC 5280 §4.2.1.12.
    EXTENDED_KEY_USAGE = "2.5.29.37";
    /// RFC 5280 §5.2.3.
    CRL_NUMBER = "2.5.29.20";
    /// RFC 5280 §5.3.1.
    CRL_REASON = "2.5.29.21";
    /// RFC 5280 §5.2.4.
    DELTA_CRL_INDICATOR = "2.5.29.27";
    /// RFC 6960 §4.2.1.
    OCSP_BASIC = "1.3.6.1.5.5.7.48.1.1";
    /// RFC 8954 §2.1.
    OCSP_NONCE = "1.3.6.1.5.5.7.48.1.2";
    /// The role "individual" (eds.md 3.3).
    INDIVIDUAL = "1.2.398.3.3.4.1.1";
    /// The role "information system of a legal entity" (eds.md 3.3).
    ENTITY_SYSTEM = "1.2.398.3.3.4.1.2.6";
}

#[cfg(feature = "verify")]
oids! {
    /// RFC 3161 appendix A.
    TIME_STAMP_TOKEN = "1.2.840.113549.1.9.16.2.14";
    /// RFC 3161 §2.4.2.
    TIME_STAMP_INFO = "1.2.840.113549.1.9.16.1.4";
    /// RFC 3161 §2.3.
    TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    /// RFC 2634 §5.4.
    SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    /// RFC 5280 §4.2.2.1.
    OCSP = "1.3.6.1.5.5.7.48.1";
    /// RFC 6960 §4.2.2.2.1.
    OCSP_NO_CHECK = "1.3.6.1.5.5.7.48.1.5";
    /// RFC 6960 §4.2.2.2.
    OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    /// RFC 5280 §5.2.5.
    ISSUING_DISTRIBUTION_POINT = "2.5.29.28";
    /// RFC 8017 appendix A.2.4.
    SHA384_WITH_RSA = "1.2.840.113549.1.1.12";
    /// RFC 8017 appendix A.2.4.
    SHA512_WITH_RSA = "1.2.840.113549.1.1.13";
    /// RFC 5754 §2.
    SHA384 = "2.16.840.1.101.3.4.2.2";
}

#[cfg(feature = "authority")]
oids! {
    /// RFC 5280 appendix A.1.
    COUNTRY = "2.5.4.6";
    /// RFC 5280 appendix A.1.
    ORGANISATION = "2.5.4.10";
    /// RFC 5280 appendix A.1.
    ORGANISATIONAL_UNIT = "2.5.4.11";
    /// RFC 5280 §4.2.1.2.
    SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
    /// RFC 5280 §4.2.1.3.
    KEY_USAGE = "2.5.29.15";
    /// RFC 5280 §4.2.1.9.
    BASIC_CONSTRAINTS = "2.5.29.19";
    /// RFC 5280 §4.2.1.4.
    CERTIFICATE_POLICIES = "2.5.29.32";
    /// Policy of certificates of GOST 2015 (eds.md 3.2).
    POLICY = "1.2.398.3.3.2";
    /// Policy of RSA certificates for signing (eds.md 3.2).
    POLICY_RSA_SIGN = "1.2.398.3.3.2.3";
    /// Policy of RSA certificates for authentication (eds.md 3.2).
    POLICY_RSA_AUTH = "1.2.398.3.3.2.4";
}
