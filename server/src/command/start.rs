//! Puts the portal together from its settings.

use crate::{
    clock::{Clock, DemoClock, SystemClock},
    config::Config,
    db::Db,
    demo::{self, Demo, DemoRegistry},
    edits::{self, Edits},
    http::Limits,
    page::Template,
    ports::{
        file_store::LocalFiles,
        messenger::{Messenger, NoGateway, OutboxOnly},
        ncanode::Ncanode,
        registry::{NoRegistry, Registry},
        seal::{KeyFileSeal, NoSeal, Seal, SealError},
        signature::{AnchorsError, BothVerifier, EmbeddedVerifier, SignatureVerifier},
        smsc::Smsc,
        smtp::Smtp,
    },
    rng::{Rng, SystemRng},
    state::{App, Counters, Parts},
};
use secrecy::SecretString;
use std::{io, path::Path, sync::Arc, time::Duration};
use tokio::sync::{Notify, broadcast, watch};

/// Why the portal can't start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database can't be reached.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// Its tables can't be brought up to date.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A folder or the network refuses.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// The anchors are no use.
    #[error("QONYS_TRUST: {0}")]
    Anchors(#[from] AnchorsError),
    /// The seal is none.
    #[error("QONYS_SEAL: {0}")]
    Seal(#[from] SealError),
    /// The demo's people can't be read.
    #[error("the demo's people: {0}")]
    People(#[from] serde_json::Error),
    /// The demo's keys can't be made.
    #[error("demo keys: {0}")]
    Demo(#[from] demo::SetUpError),
    /// The gateway can't be talked to: this machine knows no root certificates.
    #[error("SMS gateway: {0}")]
    Sms(#[source] io::Error),
    /// The same of NCANode.
    #[error("NCANode: {0}")]
    Ncanode(#[source] io::Error),
    /// The same of the mail server.
    #[error("mail server: {0}")]
    Mail(#[source] lettre::transport::smtp::Error),
    /// The log is not whole.
    #[error("the log of events is not whole")]
    Log,
    /// Nobody was made an administrator.
    #[error("no administrator: {0}")]
    Administrator(String),
    /// No backup was made.
    #[error("no backup: {0}")]
    Backup(String),
}

/// Makes the data folder, or shuts one that is there, so that nobody else on the machine reads what is in it, whatever
/// the process's umask gives the files.
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    let mode = std::fs::metadata(folder)?.permissions().mode();
    if mode & 0o077 != 0
        && let Err(error) = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
    {
        // Somebody else's folder, such as a volume that was mounted for us: theirs to decide.
        tracing::warn!(%error, "the data folder is open to others on this machine");
    }
    Ok(())
}

/// Opens the database and brings its tables up to date.
pub async fn open_database(config: &Config) -> Result<Db, StartError> {
    make_private(&config.storage.data)?;
    let db = Db::open(&config.storage.database_url).await?;
    db.migrate().await?;
    Ok(db)
}

/// Puts the portal together, with the real clock and chance.
pub async fn start(config: Config) -> Result<App, StartError> {
    let clock: Arc<dyn Clock> = if config.is_demo() {
        Arc::new(DemoClock::starting_at(config.demo_clock))
    } else {
        Arc::new(SystemClock)
    };
    assemble(config, clock, Arc::new(SystemRng)).await
}

/// Puts the portal together; tests bring their own clock.
pub async fn assemble(config: Config, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Result<App, StartError> {
    let db = open_database(&config).await?;
    let data = &config.storage.data;
    let demo = if config.is_demo() {
        let people = demo::everybody()?;
        let officials = demo::officials()?;
        let keys = demo::prepare(data, &people, &officials, clock.unix())?;
        demo::appoint(&db, &officials).await?;
        demo::count_on(&db, &demo::lists()?).await?;
        Some(Demo {
            people,
            officials,
            keys,
        })
    } else {
        None
    };
    let registry: Arc<dyn Registry> = match &demo {
        Some(demo) => Arc::new(DemoRegistry::new(demo.people.clone())),
        None => Arc::new(NoRegistry),
    };
    let seal: Arc<dyn Seal> = match &config.seal {
        Some(file) => Arc::new(KeyFileSeal::open(&file.path, &file.password)?),
        None if demo.is_some() => {
            let password = SecretString::from(demo::PASSWORD);
            Arc::new(KeyFileSeal::open(&demo::seal_path(data), &password)?)
        }
        None => Arc::new(NoSeal),
    };
    let sms: Arc<dyn Messenger> = match &config.sms {
        _ if demo.is_some() => Arc::new(OutboxOnly),
        Some(gateway) => Arc::new(Smsc::new(gateway.clone()).map_err(StartError::Sms)?),
        None => Arc::new(NoGateway),
    };
    let mail: Arc<dyn Messenger> = match &config.mail {
        _ if demo.is_some() => Arc::new(OutboxOnly),
        Some(server) => Arc::new(Smtp::new(server).map_err(StartError::Mail)?),
        None => Arc::new(NoGateway),
    };
    let since = Duration::from_secs(clock.unix().unsigned_abs());
    let files = LocalFiles::open(&data.join("files"), Arc::clone(&rng), since)?;
    let material = LocalFiles::open(&data.join("evidence"), Arc::clone(&rng), since)?;
    let mut connection = db.pool().acquire().await?;
    let edited = edits::load(&mut connection, &config.filing).await?;
    drop(connection);
    Ok(App::new(Parts {
        db,
        edits: Edits::new(edited),
        seal,
        signature: verifier(&config, &clock, &rng)?,
        registry,
        sms,
        mail,
        files: Arc::new(files),
        material: Arc::new(material),
        limits: Limits::new(&clock),
        template: Template::read(&config.storage.assets),
        demo,
        counters: Counters::default(),
        outbox: Notify::new(),
        news: broadcast::Sender::new(256),
        stopping: watch::Sender::new(false),
        config,
        clock,
        rng,
    }))
}

/// Who judges signatures.
fn verifier(
    config: &Config,
    clock: &Arc<dyn Clock>,
    rng: &Arc<dyn Rng>,
) -> Result<Arc<dyn SignatureVerifier>, StartError> {
    let embedded = EmbeddedVerifier::open(config, clock, rng)?;
    Ok(match &config.ncanode {
        Some(server) => {
            let ncanode = Ncanode::new(server, Arc::clone(clock)).map_err(StartError::Ncanode)?;
            Arc::new(BothVerifier::new(embedded, ncanode))
        }
        None => Arc::new(embedded),
    })
}
