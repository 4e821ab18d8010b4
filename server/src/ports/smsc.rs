//! Text messages through SMSC (smsc.kz), over its HTTP API.
//!
//! The protocol as its operator describes it (`https://smsc.kz/api/http/`, in English `https://smscentre.com/api/http/`
//! and `.../status_messages/`; read in stored copies, the tables of codes as public clients quote them): `POST` of a form to `send.php`, with `login` and `psw` or with `apikey` alone, `phones`
//! (with the "+", so that nobody "corrects" them), `mes`, `id`, `sender`, `valid`, `charset=utf-8`; with `fmt=3` the
//! answer is `{"id": …, "cnt": …}` or `{"error": "…", "error_code": N}`. Error codes:
//!
//! | code | meaning | here |
//! |---|---|---|
//! | 1, 5 | wrong parameters, wrong date | never |
//! | 2 | wrong login or password | never |
//! | 3 | not enough money | never |
//! | 4 | the IP address is blocked for a while | later |
//! | 6 | text or sender is forbidden | never |
//! | 7, 8 | wrong number, number out of reach | never |
//! | 9 | the same request twice in a minute, or too many at once | later |
//!
//! An `id` (up to 40 of `A-Za-z0-9.-_`) is the client's own, but need not be unique: the gateway sends a second message
//! with the same one. So before a message is sent again, `status.php` is asked for `phone` and `id`: status -3 means that
//! the gateway has no such message.

use super::{
    Answer,
    http::{HttpClient, Patience},
    messenger::{Messenger, NotSent, Outgoing},
};
use crate::config::SmsGateway;
use axum::http::{Uri, uri::InvalidUri};
use secrecy::ExposeSecret as _;
use serde::Deserialize;
use std::io;

/// Longest answer that is read.
const LONGEST: usize = 16 * 1024;

/// "No such message", as a status and as an error of `status.php`.
const UNKNOWN_STATUS: i64 = -3;
const UNKNOWN_ERROR: i64 = 3;

/// The gateway.
pub struct Smsc {
    client: HttpClient,
    send: Uri,
    status: Uri,
    gateway: SmsGateway,
}

/// What the gateway answers to anything.
#[derive(Deserialize)]
struct Answered {
    id: Option<serde_json::Value>,
    status: Option<i64>,
    error_code: Option<i64>,
}

impl Smsc {
    /// With the machine's own root certificates; fails where there are none.
    pub fn new(gateway: SmsGateway) -> io::Result<Self> {
        let page = |name: &str| {
            format!("{}{name}", gateway.url)
                .parse::<Uri>()
                .map_err(|error: InvalidUri| io::Error::other(error))
        };
        let (send, status) = (page("send.php")?, page("status.php")?);
        let patience = Patience {
            connect: gateway.patience,
            total: gateway.patience,
            longest: LONGEST,
        };
        let client = HttpClient::new(send.scheme_str() == Some("http"), patience)?;
        Ok(Self {
            client,
            send,
            status,
            gateway,
        })
    }

    /// Everything is in the body: addresses end up in logs.
    fn form(&self, fields: &[(&str, &str)]) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        let password = self.gateway.password.expose_secret();
        match &self.gateway.login {
            Some(login) => form.append_pair("login", login).append_pair("psw", password),
            None => form.append_pair("apikey", password),
        };
        form.extend_pairs([("charset", "utf-8"), ("fmt", "3")])
            .extend_pairs(fields)
            .finish()
    }

    async fn ask(&self, page: &Uri, fields: &[(&str, &str)]) -> Result<Answered, NotSent> {
        let form = self.form(fields);
        let answer = self
            .client
            .post(page, "application/x-www-form-urlencoded", form)
            .await;
        let body = answer.map_err(|failure| NotSent::Later(failure.to_string()))?;
        serde_json::from_slice(&body).map_err(|_| NotSent::later("unreadable answer"))
    }

    /// Whether the gateway has the message already.
    async fn has(&self, id: &str, phone: &str) -> Result<bool, NotSent> {
        let answer = self.ask(&self.status, &[("phone", phone), ("id", id)]).await?;
        match (answer.status, answer.error_code) {
            (Some(UNKNOWN_STATUS), _) | (None, Some(UNKNOWN_ERROR)) => Ok(false),
            // Nothing is said of the message itself.
            (_, Some(code)) => Err(NotSent::Later(format!("smsc status {code}"))),
            (Some(_), None) => Ok(true),
            (None, None) => Err(NotSent::later("unreadable answer")),
        }
    }
}

impl Messenger for Smsc {
    fn send<'a>(&'a self, message: Outgoing<'a>) -> Answer<'a, Result<(), NotSent>> {
        Box::pin(async move {
            let id = format!("qonys-{}", message.id);
            if message.again && self.has(&id, message.to).await? {
                return Ok(());
            }
            let valid = message.lifetime.map(valid);
            let mut fields = vec![("phones", message.to), ("mes", message.text), ("id", id.as_str())];
            fields.extend(self.gateway.sender.as_deref().map(|sender| ("sender", sender)));
            fields.extend(valid.as_deref().map(|valid| ("valid", valid)));
            let answer = self.ask(&self.send, &fields).await?;
            match (answer.error_code, answer.id) {
                (Some(code), _) => Err(refused(code)),
                (None, Some(_)) => Ok(()),
                (None, None) => Err(NotSent::later("unreadable answer")),
            }
        })
    }
}

fn refused(code: i64) -> NotSent {
    let reason = format!("smsc {code}");
    match code {
        1..=3 | 5..=8 => NotSent::Never(reason),
        _ => NotSent::Later(reason),
    }
}

/// How long the operator may try to reach the phone: `hh:mm`, from `00:01` to `24:00`.
fn valid(seconds: i64) -> String {
    let minutes = (seconds / 60).clamp(1, 24 * 60);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::{NotSent, refused, valid};

    #[test]
    fn only_what_passes_is_tried_again() {
        let later: Vec<i64> = (0..=12)
            .filter(|code| matches!(refused(*code), NotSent::Later(_)))
            .collect();
        assert_eq!(later, [0, 4, 9, 10, 11, 12]);
    }

    #[test]
    fn a_lifetime_is_in_hours_and_minutes() {
        assert_eq!(
            [0, 59, 299, 300, 3_660, 1_000_000].map(valid),
            ["00:01", "00:01", "00:04", "00:05", "01:01", "24:00"]
        );
    }
}
