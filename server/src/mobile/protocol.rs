//! What the mobile application is told, and tells (eds.md 5.3). Members are named as it names them.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::{
    envelope::{AuthChallenge, Envelope, sha256_hex},
    service::find,
    text::{Lang, Text, ui::mobile as words},
};

/// API 1.
#[derive(Debug, Serialize)]
pub struct Invitation {
    pub description: String,
    pub expiry_date: String,
    pub organisation: Organisation,
    pub document: Place,
}

/// Who offers.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    name_ru: &'static str,
    name_kz: &'static str,
    name_en: &'static str,
    bin: String,
}

impl Organisation {
    /// The portal, in the name of whoever runs it.
    pub fn portal(bin: String) -> Self {
        let name = words::PORTAL;
        Self {
            name_ru: name.get(Lang::Ru),
            name_kz: name.get(Lang::Kk),
            name_en: name.get(Lang::En),
            bin,
        }
    }
}

/// Where the document lies.
#[derive(Debug, Serialize)]
pub struct Place {
    pub uri: String,
    pub auth_type: &'static str,
    pub auth_token: String,
}

/// API 2, both ways: the application puts the signature in the place of the content. It may add members of its own.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Documents {
    #[serde(default)]
    sign_method: String,
    #[serde(default)]
    version: u32,
    #[serde(rename = "documentsToSign")]
    offered: Vec<Document>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    id: u32,
    #[serde(default)]
    name_ru: String,
    #[serde(default)]
    name_kz: String,
    #[serde(default)]
    name_en: String,
    #[serde(default)]
    meta: Vec<Meta>,
    #[serde(rename = "document")]
    content: Content,
}

#[derive(Debug, Serialize, Deserialize)]
struct Meta {
    name: String,
    value: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Content {
    file: File,
}

#[derive(Debug, Serialize, Deserialize)]
struct File {
    #[serde(default)]
    mime: String,
    data: String,
}

/// A detached signature over the content.
const METHOD: &str = "CMS_SIGN_ONLY";

impl Documents {
    /// The one document; `data` is its content in base64.
    pub fn of(content: &str, data: String, origin: &str) -> Self {
        let title = title(content);
        let meta = |name: &str, value: &str| Meta {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        Self {
            sign_method: METHOD.to_owned(),
            version: 1,
            offered: vec![Document {
                id: 1,
                name_ru: title.get(Lang::Ru).to_owned(),
                name_kz: title.get(Lang::Kk).to_owned(),
                name_en: title.get(Lang::En).to_owned(),
                meta: vec![
                    meta("URL", origin),
                    meta("SHA-256", &sha256_hex(content.as_bytes())),
                ],
                content: Content {
                    file: File {
                        mime: String::new(),
                        data,
                    },
                },
            }],
        }
    }

    /// The signature in what came back: there is one document, the one that was handed out.
    pub fn signature(&self) -> Option<&str> {
        match self.offered.as_slice() {
            [document] if document.id == 1 => Some(&document.content.file.data),
            _ => None,
        }
    }
}

/// What the application says where it is refused.
#[derive(Debug, Serialize)]
pub struct Refused {
    pub code: &'static str,
    pub message: String,
}

/// What a document is, in a few words: an application is named by its service.
pub fn title(content: &str) -> Text {
    let document: Value = serde_json::from_str(content).unwrap_or_default();
    let member = |name: &str| document.get(name).and_then(Value::as_str).unwrap_or_default();
    match member("format") {
        AuthChallenge::SIGN_IN => words::DOCUMENT_SIGN_IN,
        Envelope::FORMAT => find(member("service")).map_or(words::DOCUMENT, |service| service.short),
        _ => words::DOCUMENT,
    }
}

#[cfg(test)]
mod tests {
    use super::{Documents, title};
    use serde_json::json;
    use shared::text::Lang;

    #[test]
    fn what_comes_back_is_the_one_document() {
        let read = |documents: serde_json::Value| {
            let read: Result<Documents, _> = serde_json::from_value(json!({ "documentsToSign": documents }));
            read.ok().and_then(|read| read.signature().map(str::to_owned))
        };
        let one = |id: u32| json!({ "id": id, "document": { "file": { "data": "MIIB" } }, "signed": true });
        assert_eq!(read(json!([one(1)])).as_deref(), Some("MIIB"));
        for other in [
            json!([]),
            json!([one(2)]),
            json!([one(1), one(1)]),
            json!([{ "id": 1 }]),
        ] {
            assert_eq!(read(other.clone()), None, "{other}");
        }
    }

    #[test]
    fn documents_have_names() {
        let named = |content: &str| title(content).get(Lang::En).to_owned();
        assert!(named(r#"{"format":"qonys-sign-in/1"}"#).contains("Sign in"));
        let application = named(r#"{"format":"qonys-application/1","service":"housing-queue"}"#);
        assert_ne!(
            application,
            named(r#"{"format":"qonys-application/1","service":"none"}"#)
        );
        assert_eq!(named("no JSON"), named("{}"));
    }
}
