//! What NCALayer's answers mean (eds.md 1.1 to 1.3).

use serde_json::Value;

/// What an answer says.
#[derive(Clone, PartialEq, Debug)]
pub enum Reply {
    /// It is done; this came out.
    Done(Value),
    /// The person cancelled.
    Cancelled,
    /// There is no such module.
    NoModule,
    /// It failed, by this code.
    Failed(String),
}

/// The version that NCALayer greets with, major and minor: `{"result":{"version":"1.4"}}`. `None` for any other greeting.
pub fn version(greeting: &Value) -> Option<(u32, u32)> {
    let version = greeting.get("result")?.get("version")?.as_str()?;
    let (major, rest) = version.split_once('.')?;
    let minor = rest.split('.').next()?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// An answer of the module `basics`.
pub fn basics(answer: &Value) -> Reply {
    if is_no_module(answer) {
        return Reply::NoModule;
    }
    if answer.get("status").and_then(Value::as_bool) == Some(true) {
        let result = answer.get("body").and_then(|body| body.get("result"));
        // No result is how it says that the person cancelled.
        return result.map_or(Reply::Cancelled, |result| Reply::Done(result.clone()));
    }
    match text(answer, "code") {
        "USER_CANCELED" => Reply::Cancelled,
        code => Reply::Failed(code.to_owned()),
    }
}

/// An answer of the module `commonUtils`; its codes are text.
pub fn common_utils(answer: &Value) -> Reply {
    if is_no_module(answer) {
        return Reply::NoModule;
    }
    match (text(answer, "code"), text(answer, "message")) {
        ("200", _) => Reply::Done(answer.get("responseObject").cloned().unwrap_or_default()),
        (_, "action.canceled") => Reply::Cancelled,
        (code, _) => Reply::Failed(code.to_owned()),
    }
}

/// The one signature in a result, as base64 without line ends. It comes as a text, in an array, or in an object; as
/// PEM or as bare base64 (eds.md 1.3).
pub fn signature(result: &Value) -> Option<String> {
    let text = match result {
        Value::String(text) => text,
        Value::Array(all) => match all.as_slice() {
            [Value::String(text)] => text,
            _ => return None,
        },
        Value::Object(_) => return signature(result.get("signatures")?),
        _ => return None,
    };
    let lines = text.lines().filter(|line| !line.starts_with("-----"));
    let mut base64 = String::new();
    for character in lines.flat_map(str::chars).filter(|it| !it.is_ascii_whitespace()) {
        if !(character.is_ascii_alphanumeric() || matches!(character, '+' | '/' | '=')) {
            return None;
        }
        base64.push(character);
    }
    (!base64.is_empty()).then_some(base64)
}

fn is_no_module(answer: &Value) -> bool {
    const NO_MODULE: &str = "MODULE_NOT_FOUND";
    text(answer, "errorCode") == NO_MODULE || text(answer, "code") == NO_MODULE
}

fn text<'a>(answer: &'a Value, name: &str) -> &'a str {
    answer.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Reply, basics, common_utils, signature, version};
    use serde_json::{Value, json};
    use std::{fs, path::Path};

    fn value(text: &Value) -> Value {
        serde_json::from_str(text.as_str().unwrap()).unwrap()
    }

    /// Exchanges with a live NCALayer, recorded by SIGEX; kept beside the project, not in it.
    fn recorded() -> Option<Vec<Value>> {
        let file = "../../shared/eds-vectors/sigex-test-data.json";
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let Ok(text) = fs::read_to_string(&file) else {
            println!("ignored: {} is not here", file.display());
            return None;
        };
        Some(serde_json::from_str(&text).unwrap())
    }

    /// What the recording client made of the answer.
    fn expected(result: &Value) -> Reply {
        let Some(text) = result.as_str() else {
            return Reply::Done(Value::Null);
        };
        let Some(error) = text.strip_prefix("NCALayerError: ") else {
            return Reply::Done(Value::String(text.to_owned()));
        };
        if error == "cancelled by user" || error == "500: action.canceled" {
            return Reply::Cancelled;
        }
        Reply::Failed(error.split(':').next().unwrap().to_owned())
    }

    #[test]
    fn every_recorded_exchange_is_understood_as_its_client_did() {
        let Some(recorded) = recorded() else { return };
        assert_eq!(recorded.len(), 50);
        for (index, exchange) in recorded.iter().enumerate() {
            let answer = value(&exchange["response"]);
            if index == 0 {
                assert_eq!(version(&value(&exchange["initMessage"])), Some((1, 2)));
                assert_eq!(version(&answer), None, "an answer is no greeting");
                continue;
            }
            let module = value(&exchange["request"])["module"].as_str().unwrap().to_owned();
            let understood = match module.as_str() {
                "kz.gov.pki.knca.basics" => basics(&answer),
                _ => common_utils(&answer),
            };
            let understood = match understood {
                // The client hands lists and objects on as text.
                Reply::Done(result) if !result.is_string() && !result.is_null() => {
                    let text = exchange["result"].as_str().unwrap();
                    assert_eq!(serde_json::from_str::<Value>(text).unwrap(), result, "{index}");
                    continue;
                }
                other => other,
            };
            assert_eq!(understood, expected(&exchange["result"]), "{index}");
        }
    }

    #[test]
    fn modules_that_are_not_there_are_told_from_failures() {
        let missing = json!({ "success": false, "errorCode": "MODULE_NOT_FOUND" });
        assert_eq!(
            (basics(&missing), common_utils(&missing)),
            (Reply::NoModule, Reply::NoModule)
        );
        let json = json!({ "success": false, "code": "COMMON_JSON_WRAPPING_EXCEPTION" });
        assert_eq!(
            basics(&json),
            Reply::Failed("COMMON_JSON_WRAPPING_EXCEPTION".to_owned())
        );
        let cancelled = json!({ "status": false, "code": "USER_CANCELED" });
        assert_eq!(basics(&cancelled), Reply::Cancelled);
    }

    #[test]
    fn a_signature_is_found_in_every_shape() {
        let pem = "-----BEGIN CMS-----\r\nMIIB\r\nAA==\r\n-----END CMS-----\r\n";
        for result in [
            json!("MIIBAA=="),
            json!(pem),
            json!([pem]),
            json!({ "signatures": [pem], "certificate": "x" }),
            json!({ "signatures": "MIIB\nAA==" }),
        ] {
            assert_eq!(signature(&result).as_deref(), Some("MIIBAA=="), "{result}");
        }
        for result in [
            json!(null),
            json!(""),
            json!("-----BEGIN CMS-----\n-----END CMS-----\n"),
            json!([]),
            json!(["MIIB", "MIIB"]),
            json!({ "certificate": "x" }),
            json!("<xml/>"),
        ] {
            assert_eq!(signature(&result), None, "{result}");
        }
    }

    #[test]
    fn versions_are_two_numbers() {
        let greeting = |version: &str| json!({ "result": { "version": version } });
        assert_eq!(version(&greeting("1.4")), Some((1, 4)));
        assert_eq!(version(&greeting("1.2.758")), Some((1, 2)));
        for other in ["", "1", "x.y", "-1.2"] {
            assert_eq!(version(&greeting(other)), None, "{other}");
        }
        assert_eq!(version(&json!({ "version": "1.4" })), None);
    }
}
