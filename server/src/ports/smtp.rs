//! E-mail through the operator's mail server, over SMTP (RFC 5321, RFC 8314).
//!
//! A letter has one `Message-ID` however often it is tried: a server that took it just before the line broke, and is given
//! it again, can tell. More SMTP does not promise.

use super::{
    Answer,
    messenger::{Messenger, NotSent, Outgoing},
};
use crate::config::{MailServer, MailTransport};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
    transport::smtp::{Error, authentication::Credentials},
};
use secrecy::ExposeSecret as _;

/// What every subject begins with.
const PORTAL: &str = "Қоныс";

/// The server does not know us: every letter waits until the operator has mended it (RFC 4954).
const NOT_KNOWN: [u16; 4] = [530, 534, 535, 538];

/// The mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// For this server; a connection for each letter. Fails where this machine knows no root certificates.
    pub fn new(server: &MailServer) -> Result<Self, Error> {
        type Transport = AsyncSmtpTransport<Tokio1Executor>;
        let builder = match server.transport {
            MailTransport::Tls => Transport::relay(&server.host)?,
            MailTransport::StartTls => Transport::starttls_relay(&server.host)?,
            MailTransport::Plain => Transport::builder_dangerous(&server.host),
        };
        let builder = builder.port(server.port).timeout(Some(server.patience));
        let builder = match &server.account {
            Some((login, password)) => builder.credentials(Credentials::new(
                login.clone(),
                password.expose_secret().to_owned(),
            )),
            None => builder,
        };
        Ok(Self {
            transport: builder.build(),
            from: server.from.clone(),
        })
    }

    fn letter(&self, message: Outgoing<'_>) -> Result<Message, NotSent> {
        let to: Address = message
            .to
            .parse()
            .map_err(|_| NotSent::Never("no address".to_owned()))?;
        let subject = match message.case {
            Some(number) => format!("{PORTAL}: № {number}"),
            None => PORTAL.to_owned(),
        };
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .message_id(Some(format!("<{}@{}>", message.id, self.from.email.domain())))
            .header(ContentType::TEXT_PLAIN)
            .body(message.text.to_owned())
            .map_err(|_| NotSent::Never("no letter".to_owned()))
    }
}

impl Messenger for Smtp {
    fn send<'a>(&'a self, message: Outgoing<'a>) -> Answer<'a, Result<(), NotSent>> {
        Box::pin(async move {
            let letter = self.letter(message)?;
            match self.transport.send(letter).await {
                Ok(_) => Ok(()),
                Err(error) => Err(not_sent(&error)),
            }
        })
    }
}

/// The server's own words are left out: they repeat the address.
fn not_sent(error: &Error) -> NotSent {
    match error.status().map(u16::from) {
        Some(code) if error.is_permanent() && !NOT_KNOWN.contains(&code) => {
            NotSent::Never(format!("smtp {code}"))
        }
        Some(code) => NotSent::Later(format!("smtp {code}")),
        None if error.is_timeout() => NotSent::later("timeout"),
        None if error.is_tls() => NotSent::later("tls"),
        None => NotSent::later("no connection"),
    }
}
