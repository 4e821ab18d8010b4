//! The conversation: what to say next after what was heard.

use super::{Reply, Request, Trouble, basics, common_utils, request::TOKENS, signature, version};
use crate::json;
use serde_json::Value;

/// The first version whose modules are known to sign (eds.md 1.1).
const OLDEST: (u32, u32) = (1, 2);
/// It keeps the connection alive with this.
const HEARTBEAT: &str = "--heartbeat--";
/// The store of key files, where no token is plugged in.
const FILES: &str = "PKCS12";

/// What to do next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Turn {
    /// Nothing: go on listening.
    Wait,
    /// Say this.
    Say(String),
    /// It has signed: the CMS in base64. The conversation is over.
    Signed(String),
    /// It has not, and the conversation is over.
    End(Trouble),
}

/// Who is being waited for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    Greeting,
    Basics,
    Tokens,
    CommonUtils,
}

/// A conversation about one signature.
#[derive(Clone, Debug)]
pub struct Talk {
    request: Request,
    stage: Stage,
}

impl Talk {
    /// Begins with listening: NCALayer speaks first.
    pub fn new(request: Request) -> Self {
        let stage = Stage::Greeting;
        Self { request, stage }
    }

    /// Whether NCALayer has said who it is.
    pub fn is_greeted(&self) -> bool {
        self.stage != Stage::Greeting
    }

    /// Hears something.
    pub fn hear(&mut self, text: &str) -> Turn {
        let text = text.trim();
        if text.is_empty() || text == HEARTBEAT || text == "{}" {
            return Turn::Wait;
        }
        let answer = json::parse(text);
        match (self.stage, answer) {
            (Stage::Greeting, answer) => self.greeted(&answer.unwrap_or_default()),
            (_, None) => Turn::End(Trouble::Unreadable),
            (Stage::Basics, Some(answer)) => match basics(&answer) {
                Reply::NoModule => {
                    self.stage = Stage::Tokens;
                    Turn::Say(TOKENS.to_owned())
                }
                reply => ended(reply),
            },
            (Stage::Tokens, Some(answer)) => match common_utils(&answer) {
                Reply::Done(tokens) => {
                    self.stage = Stage::CommonUtils;
                    Turn::Say(self.request.to_common_utils(store(&tokens)))
                }
                reply => ended(reply),
            },
            (Stage::CommonUtils, Some(answer)) => ended(common_utils(&answer)),
        }
    }

    fn greeted(&mut self, greeting: &Value) -> Turn {
        match version(greeting) {
            None => Turn::End(Trouble::NotNcaLayer),
            Some(version) if version < OLDEST => Turn::End(Trouble::Outdated),
            Some(_) => {
                self.stage = Stage::Basics;
                Turn::Say(self.request.to_basics())
            }
        }
    }
}

fn ended(reply: Reply) -> Turn {
    match reply {
        Reply::Done(result) => signature(&result).map_or(Turn::End(Trouble::Unreadable), Turn::Signed),
        Reply::Cancelled => Turn::End(Trouble::Cancelled),
        Reply::NoModule => Turn::End(Trouble::Outdated),
        Reply::Failed(code) => Turn::End(Trouble::Refused(code)),
    }
}

/// The token that is plugged in, or the store of files. Only a plain name goes back into a request.
fn store(tokens: &Value) -> &str {
    let first = tokens.get(0).and_then(Value::as_str);
    let plain = |name: &&str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    first.filter(plain).unwrap_or(FILES)
}

#[cfg(test)]
mod tests {
    use super::{Talk, Turn};
    use crate::{
        ncalayer::{Request, Trouble},
        text::Lang,
    };

    const HELLO: &str = r#"{"result":{"version":"1.4"}}"#;
    const MISSING: &str = r#"{"success":false,"errorCode":"MODULE_NOT_FOUND"}"#;

    fn talk() -> Talk {
        Talk::new(Request {
            data: "MTEK".to_owned(),
            holder: None,
            sign_in: false,
            any_authority: false,
            lang: Lang::Kk,
        })
    }

    /// The last turn, after all of this was heard.
    fn after(heard: &[&str]) -> Turn {
        let mut talk = talk();
        let turns = heard.iter().map(|text| talk.hear(text));
        turns.last().unwrap()
    }

    fn module(turn: &Turn) -> (&str, &str) {
        let Turn::Say(text) = turn else { panic!("{turn:?}") };
        let module = ["basics", "commonUtils"]
            .into_iter()
            .find(|name| text.contains(name));
        let store = ["AKKaztokenStore", "PKCS12", "getActiveTokens"]
            .into_iter()
            .find(|name| text.contains(name));
        (module.unwrap(), store.unwrap_or_default())
    }

    #[test]
    fn basics_come_first_and_common_utils_where_they_are_missing() {
        assert_eq!(module(&after(&[HELLO])), ("basics", ""));
        assert_eq!(
            module(&after(&[HELLO, MISSING])),
            ("commonUtils", "getActiveTokens")
        );
        let none = r#"{"code":"200","responseObject":[]}"#;
        assert_eq!(module(&after(&[HELLO, MISSING, none])), ("commonUtils", "PKCS12"));
        let token = r#"{"code":"200","responseObject":["AKKaztokenStore"]}"#;
        assert_eq!(
            module(&after(&[HELLO, MISSING, token])),
            ("commonUtils", "AKKaztokenStore")
        );
        let strange = r#"{"code":"200","responseObject":["\",\"x"]}"#;
        assert_eq!(
            module(&after(&[HELLO, MISSING, strange])),
            ("commonUtils", "PKCS12")
        );
        let signed = r#"{"code":"200","responseObject":"MIIB"}"#;
        assert_eq!(
            after(&[HELLO, MISSING, none, signed]),
            Turn::Signed("MIIB".to_owned())
        );
    }

    #[test]
    fn heartbeats_change_nothing() {
        let signed =
            r#"{"status":true,"body":{"result":["-----BEGIN CMS-----\nMIIB\n-----END CMS-----\n"]}}"#;
        for beat in ["--heartbeat--", "--heartbeat--\n", "{}", ""] {
            assert_eq!(after(&[beat]), Turn::Wait);
            let heard = [beat, HELLO, beat, beat, signed];
            assert_eq!(after(&heard), Turn::Signed("MIIB".to_owned()), "{beat}");
        }
    }

    #[test]
    fn every_trouble_is_told_apart() {
        let refused = |code: &str| Trouble::Refused(code.to_owned());
        let table: [(&[&str], Trouble); 12] = [
            (&["HTTP/1.1 400 Bad Request"], Trouble::NotNcaLayer),
            (&[r#"{"jsonrpc":"2.0"}"#], Trouble::NotNcaLayer),
            (&[r#"{"result":{"version":"1.1"}}"#], Trouble::Outdated),
            (&[HELLO, MISSING, MISSING], Trouble::Outdated),
            (&[HELLO, r#"{"body":{},"status":true}"#], Trouble::Cancelled),
            (
                &[HELLO, r#"{"status":false,"code":"USER_CANCELED"}"#],
                Trouble::Cancelled,
            ),
            (
                &[
                    HELLO,
                    MISSING,
                    r#"{"code":"200","responseObject":[]}"#,
                    r#"{"code":"500","message":"action.canceled"}"#,
                ],
                Trouble::Cancelled,
            ),
            (
                &[
                    HELLO,
                    r#"{"code":"INVOCATION_ERROR","status":false,"message":"An invoked method threw"}"#,
                ],
                refused("INVOCATION_ERROR"),
            ),
            (&[HELLO, MISSING, r#"{"code":"500"}"#], refused("500")),
            (&[HELLO, "not json"], Trouble::Unreadable),
            (
                &[HELLO, r#"{"body":{"result":[]},"status":true}"#],
                Trouble::Unreadable,
            ),
            (
                &[HELLO, r#"{"body":{"result":"<xml/>"},"status":true}"#],
                Trouble::Unreadable,
            ),
        ];
        for (heard, trouble) in table {
            assert_eq!(after(heard), Turn::End(trouble), "{heard:?}");
        }
    }
}
