//! Electronic signatures of Qonys: CMS, certificates in the profile of the National Certification Authority,
//! key files.
//!
//! No I/O, no clock, no ambient randomness: callers pass the moment as unix seconds and chance as an
//! `&mut impl CryptoRngCore`. The same code compiles to WebAssembly and to native code.
//!
//! | module | feature | for |
//! |---|---|---|
//! | [`der_input`] | – | what arrives: PEM, base64 or binary; limits; a reader of BER that keeps raw slices |
//! | [`certificate`] | – | what a certificate says about its holder |
//! | [`private_key`] | – | a key that wipes itself |
//! | [`cms`] | – | `sign`: a detached CMS with the attributes that NCALayer writes |
//! | `cms` | `verify` | `verify`: every rule of a signature as a check of its own |
//! | [`pkcs12`] | – | opening and writing key files |
//! | `authority` | `authority` | the demo's own certification authority: certificates and lists of revoked ones |
//! | `browser` | `browser` | exports for a Web Worker |
//!
//! Which algorithms count is data: a table of agreeing triples for signatures, a table of ciphers for key files.

#[cfg(feature = "authority")]
pub mod authority;
#[cfg(all(feature = "browser", target_arch = "wasm32"))]
pub mod browser;
pub mod certificate;
pub mod cms;
pub mod der_input;
mod der_output;
mod gost;
mod oid;
pub mod pkcs12;
pub mod private_key;
mod scheme;
