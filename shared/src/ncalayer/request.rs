//! What is said to NCALayer. Nothing in it needs escaping: base64, digits, object identifiers, our own words.

use crate::text::Lang;

/// The purpose that a signing key has (eds.md 1.3), and the role of a person (eds.md 3.3).
const SIGNS: &str = "1.3.6.1.5.5.7.3.4";
const INDIVIDUAL: &str = "1.2.398.3.3.4.1.1";

/// What NCALayer is asked to sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    /// The bytes, in base64.
    pub data: String,
    /// Whose keys it offers, by IIN; anybody's if absent. Only spares the person the search: the server judges.
    pub holder: Option<String>,
    /// To sign in: a key for authentication will do as well.
    pub sign_in: bool,
    /// Demo: keys of any authority are offered. Else only those of the National Certification Authority.
    pub any_authority: bool,
    /// In which language it speaks to the person.
    pub lang: Lang,
}

impl Request {
    /// `sign` of the module `basics` (eds.md 1.3): a detached CMS over the decoded bytes.
    pub fn to_basics(&self) -> String {
        let purposes: &[&str] = if self.sign_in {
            &[INDIVIDUAL]
        } else {
            &[SIGNS, INDIVIDUAL]
        };
        let mut text = String::from(
            r#"{"module":"kz.gov.pki.knca.basics","method":"sign","args":{"allowedStorages":null,"format":"cms","data":""#,
        );
        text.push_str(&self.data);
        text.push_str(
            r#"","signingParams":{"decode":true,"encapsulate":false,"digested":false},"signerParams":{"extKeyUsageOids":[""#,
        );
        text.push_str(&purposes.join("\",\""));
        text.push_str("\"]");
        if let Some(iin) = digits_of(self.holder.as_deref()) {
            text.push_str(",\"iin\":\"");
            text.push_str(iin);
            text.push('"');
        }
        if self.any_authority {
            text.push_str(",\"chain\":[]");
        }
        text.push_str("},\"locale\":\"");
        text.push_str(self.lang.tag());
        text.push_str("\"}}");
        text
    }

    /// `createCAdESFromBase64` of the module `commonUtils` (eds.md 1.2), from a key store that [`tokens`] names.
    pub fn to_common_utils(&self, store: &str) -> String {
        // Any other word than the two that it knows offers keys of every kind.
        let kind = if self.sign_in { "ANY" } else { "SIGNATURE" };
        [
            r#"{"module":"kz.gov.pki.knca.commonUtils","method":"createCAdESFromBase64","args":[""#,
            store,
            "\",\"",
            kind,
            "\",\"",
            &self.data,
            "\",false]}",
        ]
        .concat()
    }
}

/// Asks `commonUtils` which key stores besides files are plugged in.
pub const TOKENS: &str = r#"{"module":"kz.gov.pki.knca.commonUtils","method":"getActiveTokens"}"#;

/// Only an IIN goes into the text.
fn digits_of(holder: Option<&str>) -> Option<&str> {
    holder.filter(|iin| iin.len() == 12 && iin.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{Request, TOKENS};
    use crate::text::Lang;
    use serde_json::{Value, json};

    fn request() -> Request {
        Request {
            data: "MTEK".to_owned(),
            holder: Some("850412400012".to_owned()),
            sign_in: false,
            any_authority: false,
            lang: Lang::Kk,
        }
    }

    fn value(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn basics_are_asked_for_a_detached_signature_by_a_persons_signing_key() {
        let expected = json!({
            "module": "kz.gov.pki.knca.basics", "method": "sign", "args": {
                "allowedStorages": null, "format": "cms", "data": "MTEK",
                "signingParams": { "decode": true, "encapsulate": false, "digested": false },
                "signerParams": {
                    "extKeyUsageOids": ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"], "iin": "850412400012",
                },
                "locale": "kk",
            },
        });
        assert_eq!(value(&request().to_basics()), expected);
    }

    #[test]
    fn only_the_demo_takes_keys_of_any_authority_and_only_an_iin_filters() {
        let asked = Request {
            holder: Some("\"}".to_owned()),
            sign_in: true,
            any_authority: true,
            lang: Lang::Ru,
            ..request()
        };
        let signer = &value(&asked.to_basics())["args"]["signerParams"];
        assert_eq!(
            *signer,
            json!({ "extKeyUsageOids": ["1.2.398.3.3.4.1.1"], "chain": [] })
        );
    }

    #[test]
    fn common_utils_are_asked_by_place() {
        let asked = value(&request().to_common_utils("AKKaztokenStore"));
        assert_eq!(
            asked["args"],
            json!(["AKKaztokenStore", "SIGNATURE", "MTEK", false])
        );
        assert_eq!(value(TOKENS)["method"], "getActiveTokens");
    }
}
