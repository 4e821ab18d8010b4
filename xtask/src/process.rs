//! Running other programs: as they are, with their tests counted, or in the background until dropped.

use crate::tally::Tally;
use anyhow::{Context as _, Result, bail};
use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// The workspace's folder.
pub fn root() -> PathBuf {
    let manifest =
        std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    Path::new(&manifest)
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The moment, for durations only.
#[expect(
    clippy::disallowed_methods,
    reason = "a build tool measures its own time; no rule depends on it"
)]
pub fn now() -> Instant {
    Instant::now()
}

/// A command in the workspace's folder, without the variables that `cargo run` set for this very program:
/// build scripts that watch them would run again at every change between `cargo` and `cargo xtask`.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let own = text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_");
        if own
            || [
                "CARGO",
                "CARGO_BIN_NAME",
                "CARGO_CRATE_NAME",
                "CARGO_PRIMARY_PACKAGE",
            ]
            .contains(&&*text)
        {
            command.env_remove(&name);
        }
    }
    command
}

/// `cargo` with these arguments.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut cargo = command("cargo");
    cargo.args(arguments);
    cargo
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    std::iter::once(program)
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs to the end; anything but success is an error.
pub fn run(command: &mut Command) -> Result<()> {
    println!("  $ {}", shown(command));
    run_quietly(command)
}

/// The same without saying so first: for one of many alike, whose caller says what it is about.
pub fn run_quietly(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start: {}", shown(command)))?;
    if !status.success() {
        bail!("{status}: {}", shown(command));
    }
    Ok(())
}

/// Runs to the end, passing its output on line by line and counting the tests that it reports.
pub fn run_counted(command: &mut Command, tally: &mut Tally) -> Result<()> {
    println!("  $ {}", shown(command));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start: {}", shown(command)))?;
    let output = child.stdout.take().context("no standard output")?;
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        tally.read(&line);
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{status}: {}", shown(command));
    }
    Ok(())
}

/// What it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start: {}", shown(command)))?;
    if !output.status.success() {
        bail!("{}: {}", output.status, shown(command));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A program in the background. It is asked to stop, by its own number, when this is dropped.
pub struct Background {
    child: Child,
    name: &'static str,
    signal: &'static str,
}

impl Background {
    /// Starts it. `signal` (`-TERM`, `-INT`) is how it likes to be asked to stop.
    pub fn start(name: &'static str, signal: &'static str, command: &mut Command) -> Result<Self> {
        let child = command
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start: {}", shown(command)))?;
        Ok(Self { child, name, signal })
    }

    /// Waits until `ready` says so.
    pub fn wait_until(&mut self, limit: Duration, mut ready: impl FnMut() -> bool) -> Result<()> {
        let start = now();
        while !ready() {
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended by itself: {status}", self.name);
            }
            if start.elapsed() > limit {
                bail!("{} was not ready within {} s", self.name, limit.as_secs());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    /// Whether it has ended by itself.
    pub fn ended(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(Some(_)) | Err(_))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if self.ended() {
            return;
        }
        let asked = Command::new("kill")
            .args([self.signal, &self.child.id().to_string()])
            .status();
        let start = now();
        while asked.is_ok() && !self.ended() && start.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(50));
        }
        if !self.ended() {
            println!("  {} did not stop when asked: it is ended", self.name);
            drop(self.child.kill());
            drop(self.child.wait());
        }
    }
}

/// A folder of its own under the system's temporary folder, gone when dropped.
pub struct TempDir(PathBuf);

impl TempDir {
    /// Makes an empty one.
    pub fn new(what: &str) -> Result<Self> {
        let path = std::env::temp_dir().join(format!("qonys-{what}-{}", std::process::id()));
        if path.exists() {
            std::fs::remove_dir_all(&path)?;
        }
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// A port on the loopback address that nobody listens on.
pub fn free_port() -> Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?
        .local_addr()?
        .port())
}
