//! The database: SQLite in one file, or PostgreSQL, behind one set of queries.

use sqlx::{
    Any, AnyPool, AssertSqlSafe, Transaction,
    any::{AnyConnectOptions, AnyPoolOptions},
    migrate::{Migration, MigrationType, Migrator},
};
use std::{borrow::Cow, str::FromStr, time::Duration};

/// Every migration, in order. A migration that went out is never edited.
const MIGRATIONS: [(i64, &str, &str); 19] = [
    (1, "portal", include_str!("../migrations/0001_portal.sql")),
    (2, "outbox", include_str!("../migrations/0002_outbox.sql")),
    (3, "officials", include_str!("../migrations/0003_officials.sql")),
    (4, "work", include_str!("../migrations/0004_work.sql")),
    (5, "revocation", include_str!("../migrations/0005_revocation.sql")),
    (6, "commission", include_str!("../migrations/0006_commission.sql")),
    (7, "offices", include_str!("../migrations/0007_offices.sql")),
    (8, "email", include_str!("../migrations/0008_email.sql")),
    (9, "routes", include_str!("../migrations/0009_routes.sql")),
    (10, "counter", include_str!("../migrations/0010_counter.sql")),
    (11, "courier", include_str!("../migrations/0011_courier.sql")),
    (12, "booking", include_str!("../migrations/0012_booking.sql")),
    (13, "account", include_str!("../migrations/0013_account.sql")),
    (14, "session", include_str!("../migrations/0014_session.sql")),
    (15, "data", include_str!("../migrations/0015_data.sql")),
    (
        17,
        "sign_offer",
        include_str!("../migrations/0017_sign_offer.sql"),
    ),
    (18, "material", include_str!("../migrations/0018_material.sql")),
    (19, "checklist", include_str!("../migrations/0019_checklist.sql")),
    (
        20,
        "confirmation",
        include_str!("../migrations/0020_confirmation.sql"),
    ),
];

/// What every new SQLite connection is told: readers never wait, a commit is on the disk, writers queue.
const SQLITE_SETUP: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                            PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON";

/// Which database it is, where that matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Embedded, the default.
    Sqlite,
    /// Many servers on one database.
    Postgres,
}

/// A pool of connections.
#[derive(Clone, Debug)]
pub struct Db {
    pool: AnyPool,
    kind: Kind,
}

/// Work that is kept as a whole or not at all.
pub type Tx = Transaction<'static, Any>;

impl Kind {
    /// By the address of the database; `None` for one that is not supported.
    pub fn of(url: &str) -> Option<Self> {
        if url.starts_with("sqlite:") {
            Some(Self::Sqlite)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Some(Self::Postgres)
        } else {
            None
        }
    }
}

impl Db {
    /// Opens the database at this address.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        sqlx::any::install_default_drivers();
        let kind =
            Kind::of(url).ok_or_else(|| sqlx::Error::Configuration("no such kind of database".into()))?;
        let pool = AnyPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(15))
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if kind == Kind::Sqlite {
                        sqlx::raw_sql(SQLITE_SETUP).execute(&mut *connection).await?;
                    }
                    Ok(())
                })
            })
            .connect_with(AnyConnectOptions::from_str(url)?)
            .await?;
        Ok(Self { pool, kind })
    }

    /// Brings the tables up to date.
    pub async fn migrate(&self) -> Result<(), sqlx::migrate::MigrateError> {
        let migrations = MIGRATIONS
            .into_iter()
            .map(|(version, name, sql)| {
                let sql = sqlx::SqlStr::from_static(sql);
                Migration::new(version, Cow::Borrowed(name), MigrationType::Simple, sql, false)
            })
            .collect();
        Migrator::with_migrations(migrations).run(&self.pool).await
    }

    /// The pool, for single statements.
    pub fn pool(&self) -> &AnyPool {
        &self.pool
    }

    /// Which database it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Begins work that writes. SQLite takes its one write lock at once: a lock taken in the middle could not wait.
    pub async fn begin(&self) -> Result<Tx, sqlx::Error> {
        match self.kind {
            Kind::Sqlite => self.pool.begin_with("BEGIN IMMEDIATE").await,
            Kind::Postgres => self.pool.begin().await,
        }
    }

    /// Keeps other writers out of a table until the transaction ends, so that what was counted stays true. SQLite has
    /// one writer anyway.
    pub async fn alone(&self, tx: &mut Tx, table: &'static str) -> Result<(), sqlx::Error> {
        if self.kind == Kind::Postgres {
            let lock = AssertSqlSafe(format!("lock table {table} in share row exclusive mode"));
            sqlx::query(lock).execute(&mut **tx).await?;
        }
        Ok(())
    }

    /// Whether the database answers.
    pub async fn is_ready(&self) -> bool {
        sqlx::query("select 1").execute(&self.pool).await.is_ok()
    }
}
