//! A `PostgreSQL` cluster for one run of the tests: in a temporary folder, on the loopback address only,
//! careless about power cuts, gone at the end.

use crate::{
    process::{Background, TempDir, command, free_port, run},
    tools,
};
use anyhow::{Context as _, Result};
use std::{
    fs,
    os::unix::{fs::chown, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

/// Running until dropped. The server stops before its folder goes: fields are dropped in this order.
pub struct Cluster {
    _server: Background,
    _folder: TempDir,
    port: u16,
}

impl Cluster {
    /// Makes and starts one.
    pub fn start() -> Result<Self> {
        let programs = tools::postgres_programs()?;
        let folder = TempDir::new("postgres")?;
        let owner = if tools::is_root() { Some(owner()?) } else { None };
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group))?;
        }
        // It refuses to run as root.
        let program = |name: &str| {
            let mut command = command(programs.join(name));
            command.current_dir(folder.path());
            if let Some((user, group)) = owner {
                command.gid(group).uid(user);
            }
            command
        };

        let data = folder.path().join("data");
        let mut initdb = program("initdb");
        initdb.args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]);
        run(initdb.arg("--pgdata").arg(&data).stdout(Stdio::null()))?;

        let port = free_port()?;
        let mut postgres = program("postgres");
        postgres
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string(), "-h", "127.0.0.1", "-k", ""]);
        for setting in [
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=300",
        ] {
            postgres.args(["-c", setting]);
        }
        let log = fs::File::create(folder.path().join("log"))?;
        postgres.stdout(log.try_clone()?).stderr(log);
        let mut server = Background::start("PostgreSQL", "-INT", &mut postgres)?;
        let ready = || is_ready(program("pg_isready"), port);
        server
            .wait_until(Duration::from_mins(1), ready)
            .with_context(|| words(folder.path()))?;
        println!("  PostgreSQL of {} runs on 127.0.0.1:{port}", programs.display());
        Ok(Self {
            _server: server,
            _folder: folder,
            port,
        })
    }

    /// How to reach it: its tests make databases of their own.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }
}

fn is_ready(mut pg_isready: Command, port: u16) -> bool {
    pg_isready.args(["--quiet", "--host=127.0.0.1", "--port", &port.to_string()]);
    pg_isready.status().is_ok_and(|status| status.success())
}

fn words(folder: &Path) -> String {
    fs::read_to_string(folder.join("log")).unwrap_or_default()
}

/// The numbers of the user `postgres`, whom Debian's package makes.
fn owner() -> Result<(u32, u32)> {
    let users = fs::read_to_string(PathBuf::from("/etc/passwd"))?;
    user("postgres", &users).context("there is no user postgres")
}

fn user(name: &str, users: &str) -> Option<(u32, u32)> {
    users.lines().find_map(|line| {
        let mut fields = line.split(':');
        let found = fields.next()? == name;
        let (user, group) = (fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?);
        found.then_some((user, group))
    })
}

#[cfg(test)]
mod tests {
    use super::user;

    #[test]
    fn finds_a_user_by_name() {
        let users =
            "root:x:0:0:root:/root:/bin/bash\nbroken\npostgres:x:101:104:,,,:/var/lib/postgresql:/bin/bash\n";
        assert_eq!(user("postgres", users), Some((101, 104)));
        assert_eq!(user("nobody", users), None);
    }
}
