//! Whose signature a CMS says it is: to show a person before it is sent. Nothing is verified here.

use crate::certificate::{Certificate, CertificateFacts};
use crate::der_input::{Tlv, tag, unwrap};

/// What the one certificate in a CMS says. `None` if it cannot be read, or if there are several: then only the verifier
/// tells whose it is.
pub fn holder(cms: &[u8]) -> Option<CertificateFacts> {
    let der = unwrap(cms).ok()?;
    let content_info = Tlv::parse(&der).ok()?.children_of(tag::SEQUENCE).ok()?;
    let [_, body] = content_info.as_slice() else {
        return None;
    };
    let signed = body.only_child_of(tag::CONTEXT_0).ok()?;
    let fields = signed.children_of(tag::SEQUENCE).ok()?;
    let certificates = fields.iter().find(|field| field.tag == tag::CONTEXT_0)?;
    let only = certificates.only_child_of(tag::CONTEXT_0).ok()?;
    Some(Certificate::read(only.raw).ok()?.facts())
}
