//! The portal as a running program: `qonys serve` in demo mode.

use crate::process::{Background, command};
use anyhow::Result;
use std::{
    fs::File,
    io::{Read as _, Write as _},
    net::TcpStream,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// Where it listens, what it keeps, what it hands out.
pub struct Settings {
    pub program: PathBuf,
    pub port: u16,
    pub data: PathBuf,
    pub assets: PathBuf,
}

impl Settings {
    /// `qonys serve`. A `QONYS_*` variable that is already set stays as it is, but for the address.
    pub fn command(&self) -> Command {
        let mut qonys = command(&self.program);
        qonys
            .arg("serve")
            .env("QONYS_LISTEN", format!("127.0.0.1:{}", self.port));
        let settings: [(&str, &Path); 3] = [
            ("QONYS_MODE", Path::new("demo")),
            ("QONYS_DATA", &self.data),
            ("QONYS_ASSETS", &self.assets),
        ];
        for (name, value) in settings {
            if std::env::var_os(name).is_none() {
                qonys.env(name, value);
            }
        }
        qonys
    }

    /// Starts it in the background and waits until it serves. Its words go to `log`, or to the terminal.
    pub fn start(&self, mut command: Command, log: Option<&Path>) -> Result<Background> {
        if let Some(log) = log {
            let log = File::create(log)?;
            command.stdout(log.try_clone()?).stderr(log);
        }
        let mut portal = Background::start("qonys", "-TERM", &mut command)?;
        portal.wait_until(Duration::from_mins(1), || is_ready(self.port))?;
        Ok(portal)
    }
}

/// Whether `GET /health/ready` says so.
fn is_ready(port: u16) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(
            stream,
            "GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = [0; 12];
        stream.read_exact(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    };
    ask().is_ok_and(|answer| answer == "HTTP/1.1 200")
}
