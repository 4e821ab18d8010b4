//! Signatures, detached where we make them: CMS `SignedData` (RFC 5652 §5) with the attributes that NCALayer writes (eds.md 1.4).

mod sign;

pub use sign::{Draft, SignError, sign};

#[cfg(feature = "verify")]
mod algorithm;
#[cfg(feature = "verify")]
mod check;
#[cfg(feature = "verify")]
mod envelope;
#[cfg(feature = "verify")]
mod ocsp;
#[cfg(feature = "verify")]
mod path;
#[cfg(feature = "verify")]
mod revocation;
#[cfg(feature = "verify")]
mod revocation_list;
#[cfg(feature = "verify")]
mod signed_attributes;
#[cfg(feature = "verify")]
mod signed_object;
#[cfg(feature = "verify")]
mod time_stamp;
#[cfg(feature = "verify")]
mod trust;
#[cfg(feature = "verify")]
mod verify;

#[cfg(feature = "verify")]
pub use check::{Check, CheckId, Code, Outcome, Signer, Verdict};
#[cfg(feature = "verify")]
pub use ocsp::{Asked, IdHash, Nonce, OcspAnswer, OcspError, OcspFacts, OcspStatus, asked, ocsp_request};
#[cfg(feature = "verify")]
pub use revocation::{Gap, Revocation, RevocationLists, RevocationRule, Standing};
#[cfg(feature = "verify")]
pub use revocation_list::{ListFacts, RevocationList, RevocationListError};
#[cfg(feature = "verify")]
pub use time_stamp::TimeStamp;
#[cfg(feature = "verify")]
pub use trust::{Trust, TrustError};
#[cfg(feature = "verify")]
pub use verify::{Purpose, Request, verify};
