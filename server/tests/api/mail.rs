//! E-mail over SMTP: a server on this machine speaks it; and which notices go by it.

use super::harness::{MONDAY, Office, Portal};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use server::{
    config::{MailServer, MailTransport},
    outbox::{self, Message},
};
use shared::procedure::Channel;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};

const ADDRESS: &str = "aigul@example.kz";
const TEXT: &str = "Сіздің өтінішіңіз тіркелді.\n\nhttps://qonys.example/cases/1\n";

/// A server that refuses a command with a line, once for each; everything else it takes.
#[derive(Clone, Default)]
struct Server {
    refusals: Arc<Mutex<VecDeque<(&'static str, &'static str)>>>,
    /// The commands and the letters, as they arrived.
    heard: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start(refusals: impl IntoIterator<Item = (&'static str, &'static str)>) -> (Self, MailServer) {
        let server = Self {
            refusals: Arc::new(Mutex::new(refusals.into_iter().collect())),
            heard: Arc::default(),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let behind = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = behind.talk(stream).await;
            }
        });
        let access = MailServer {
            transport: MailTransport::Plain,
            host: "127.0.0.1".into(),
            port,
            account: Some(("qonys".into(), "hush-hush".into())),
            from: "Қоныс <no-reply@qonys.example>".parse().unwrap(),
            patience: Duration::from_secs(5),
        };
        (server, access)
    }

    /// RFC 5321, as far as a client needs it.
    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        stream.write_all(b"220 mail.example\r\n").await?;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let command = line.trim_end().to_owned();
            self.heard.lock().unwrap().push(command.clone());
            let refusal = {
                let mut refusals = self.refusals.lock().unwrap();
                let now = refusals
                    .front()
                    .is_some_and(|(word, _)| command.starts_with(word));
                now.then(|| refusals.pop_front()).flatten()
            };
            let answer = match (refusal, command.split(' ').next().unwrap_or_default()) {
                (Some((_, said)), _) => said.to_owned(),
                (None, "EHLO") => "250-mail.example\r\n250-8BITMIME\r\n250 AUTH PLAIN".to_owned(),
                (None, "AUTH") => "235 welcome".to_owned(),
                (None, "DATA") => {
                    stream.write_all(b"354 go on\r\n").await?;
                    let letter = read_letter(&mut stream).await?;
                    self.heard.lock().unwrap().push(letter);
                    "250 taken".to_owned()
                }
                (None, "QUIT") => {
                    stream.write_all(b"221 bye\r\n").await?;
                    return Ok(());
                }
                _ => "250 ok".to_owned(),
            };
            stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        }
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// The letters that it took.
    fn letters(&self) -> Vec<String> {
        let mut heard = self.heard();
        heard.retain(|one| one.contains("\r\n"));
        heard
    }
}

async fn read_letter(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut letter = String::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        if line.trim_end() == "." || line.is_empty() {
            return Ok(letter);
        }
        letter.push_str(&line);
    }
}

/// A header of a letter.
fn header<'a>(letter: &'a str, name: &str) -> &'a str {
    let found = letter.lines().find_map(|line| line.strip_prefix(name));
    found.unwrap().trim()
}

fn body(letter: &str) -> String {
    assert_eq!(header(letter, "Content-Transfer-Encoding:"), "base64");
    let (_, body) = letter.split_once("\r\n\r\n").unwrap();
    let bytes = STANDARD.decode(body.replace("\r\n", "")).unwrap();
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

async fn write(portal: &Portal, to: &str) {
    let mut tx = portal.app.db.begin().await.unwrap();
    let message = Message {
        at: portal.app.clock.now(),
        channel: Channel::Email,
        to,
        text: TEXT,
        good_until: None,
        event: Some(("111-111-1111", 3)),
    };
    outbox::write(&mut tx, portal.app.rng.as_ref(), message)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn with(server: MailServer) -> Portal {
    Portal::in_production_with(|config| {
        config.sms = None;
        config.mail = Some(server);
    })
    .await
}

/// State and reason of every message.
async fn rows(portal: &Portal) -> Vec<(String, String)> {
    sqlx::query_as("select state, reason from outbox order by written")
        .fetch_all(portal.app.db.pool())
        .await
        .unwrap()
}

fn row(state: &str, reason: &str) -> (String, String) {
    (state.to_owned(), reason.to_owned())
}

#[tokio::test]
async fn a_letter_goes_out_once_and_says_what_was_written() {
    let (server, access) = Server::start([]).await;
    let portal = with(access).await;
    write(&portal, ADDRESS).await;
    outbox::deliver(&portal.app).await.unwrap();
    portal.clock.advance(3600);
    outbox::deliver(&portal.app).await.unwrap();
    assert_eq!(rows(&portal).await, [row("sent", "")]);
    let letters = server.letters();
    assert_eq!(letters.len(), 1);
    let letter = &letters[0];
    assert_eq!(header(letter, "To:"), ADDRESS);
    assert!(
        header(letter, "From:").ends_with("<no-reply@qonys.example>"),
        "{letter}"
    );
    assert!(header(letter, "Message-ID:").ends_with("@qonys.example>"));
    let subject = header(letter, "Subject:");
    assert!(
        subject.starts_with("=?utf-8?") && !subject.contains(ADDRESS),
        "{subject}"
    );
    assert_eq!(body(letter), TEXT);
    let heard = server.heard();
    assert!(heard.contains(&format!("RCPT TO:<{ADDRESS}>")), "{heard:?}");
    let login = format!("AUTH PLAIN {}", STANDARD.encode("\0qonys\0hush-hush"));
    assert!(heard.contains(&login), "{heard:?}");
}

#[tokio::test]
async fn what_the_server_says_decides_whether_a_letter_waits() {
    let never = [
        ("RCPT", "550 no such user aigul@example.kz", "smtp 550"),
        ("DATA", "554 spam", "smtp 554"),
    ];
    for (command, said, reason) in never {
        let (server, access) = Server::start([(command, said)]).await;
        let portal = with(access).await;
        write(&portal, ADDRESS).await;
        for _ in 0..2 {
            outbox::deliver(&portal.app).await.unwrap();
            portal.clock.advance(3600);
        }
        assert_eq!(rows(&portal).await, [row("refused", reason)]);
        assert!(server.letters().is_empty());
    }
    let later = [
        ("RCPT", "451 greylisted", "smtp 451"),
        ("MAIL", "421 too busy", "smtp 421"),
        // Our own account is refused: the letter is not to blame.
        ("AUTH", "535 wrong password", "smtp 535"),
    ];
    for (command, said, reason) in later {
        let (server, access) = Server::start([(command, said)]).await;
        let portal = with(access).await;
        write(&portal, ADDRESS).await;
        outbox::deliver(&portal.app).await.unwrap();
        assert_eq!(rows(&portal).await, [row("waiting", reason)]);
        portal.clock.advance(30);
        outbox::deliver(&portal.app).await.unwrap();
        assert_eq!(rows(&portal).await, [row("sent", "")]);
        assert_eq!(server.letters().len(), 1);
    }
}

#[tokio::test]
async fn a_letter_that_is_tried_again_is_the_same_letter() {
    let (server, access) = Server::start([]).await;
    let portal = with(access).await;
    write(&portal, ADDRESS).await;
    outbox::deliver(&portal.app).await.unwrap();
    // As if the word of the server had been lost.
    sqlx::query("update outbox set state = 'waiting', due = 0")
        .execute(portal.app.db.pool())
        .await
        .unwrap();
    outbox::deliver(&portal.app).await.unwrap();
    let letters = server.letters();
    let ids: Vec<&str> = letters
        .iter()
        .map(|letter| header(letter, "Message-ID:"))
        .collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn what_is_no_address_is_refused_and_a_silent_server_waited_for() {
    let (server, access) = Server::start([]).await;
    let portal = with(access.clone()).await;
    write(&portal, "aigul").await;
    outbox::deliver(&portal.app).await.unwrap();
    assert_eq!(rows(&portal).await, [row("refused", "no address")]);
    assert_eq!(server.heard(), [""; 0]);

    let closed = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let portal = with(MailServer {
        port: closed,
        ..access
    })
    .await;
    write(&portal, ADDRESS).await;
    outbox::deliver(&portal.app).await.unwrap();
    assert_eq!(rows(&portal).await, [row("waiting", "no connection")]);
}

/// Which notices went which way, in their order: "email N-A1".
async fn sent(office: &Office<'_>) -> Vec<String> {
    let case = office.case().await;
    let events = case["events"].as_array().unwrap().iter();
    let notices = events.filter(|event| event["fact"]["type"] == "notice_sent");
    notices
        .map(|event| {
            let fact = &event["fact"];
            format!(
                "{} {}",
                fact["channel"].as_str().unwrap(),
                fact["template"].as_str().unwrap()
            )
        })
        .filter(|notice| notice.starts_with("email"))
        .collect()
}

#[tokio::test]
async fn whoever_named_an_address_is_told_by_e_mail_too_but_never_of_a_refusal() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.up_to_refusal().await;
    assert_eq!(sent(&office).await, ["email N-A1", "email N-A3"]);
    let shown = office.applicant.get("/api/v1/demo/outbox").await.ok().json();
    let letters: Vec<&str> = shown
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["channel"] == "email")
        .map(|entry| entry["text"].as_str().unwrap())
        .collect();
    assert_eq!(letters.len(), 2);
    let link = format!("/cases/{}", office.number);
    assert!(letters.iter().all(|letter| letter.contains(&link)), "{letters:?}");
    assert!(
        letters
            .iter()
            .all(|letter| !letter.contains("RA-2") && !letter.contains("бас тарт"))
    );
}
