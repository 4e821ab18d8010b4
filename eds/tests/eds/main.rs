//! Signatures and key files against OpenSSL, against public vectors, and against everything that can be wrong
//! with them. Needs the features `verify` and `authority`, and the `openssl` command.
#![cfg(all(feature = "verify", feature = "authority"))]

#[cfg(test)]
mod accepted;
#[cfg(test)]
mod authority;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod forge;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod gost;
#[cfg(test)]
mod key_files;
#[cfg(test)]
mod never_panics;
#[cfg(test)]
mod ocsp;
#[cfg(test)]
mod openssl;
#[cfg(test)]
mod openssl_lists;
#[cfg(test)]
mod refused_certificates;
#[cfg(test)]
mod refused_lists;
#[cfg(test)]
mod refused_signatures;
#[cfg(test)]
mod revocation;
#[cfg(test)]
mod time_stamps;
#[cfg(test)]
mod vectors;
#[cfg(test)]
mod world;
