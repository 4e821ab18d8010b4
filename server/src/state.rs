//! What every handler can reach.

use crate::{
    case::stream::News,
    clock::Clock,
    config::{Config, FilingModes},
    db::Db,
    demo::Demo,
    edits::Edits,
    http::Limits,
    page::Template,
    ports::{
        file_store::FileStore, messenger::Messenger, registry::Registry, seal::Seal,
        signature::SignatureVerifier,
    },
    rng::Rng,
};
use shared::{
    calendar::Calendar,
    office::Offices,
    service::{FilingMode, Service},
};
use std::{
    ops::Deref,
    sync::{Arc, atomic::AtomicU64},
};
use tokio::sync::{Notify, broadcast, watch};

/// The portal: cheap to clone, the same for all requests.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of the portal.
pub struct Parts {
    /// The settings.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub rng: Arc<dyn Rng>,
    /// What the administrator has edited: calendar, office hours, offices, filing modes.
    pub edits: Edits,
    /// Seals what the provider's system decides.
    pub seal: Arc<dyn Seal>,
    /// Judges signatures.
    pub signature: Arc<dyn SignatureVerifier>,
    /// Knows people.
    pub registry: Arc<dyn Registry>,
    /// Delivers text messages.
    pub sms: Arc<dyn Messenger>,
    /// Delivers e-mail.
    pub mail: Arc<dyn Messenger>,
    /// Keeps uploads.
    pub files: Arc<dyn FileStore>,
    /// Keeps what signatures were judged by.
    pub material: Arc<dyn FileStore>,
    /// Limits per address.
    pub limits: Limits,
    /// The page, ready to be filled in.
    pub template: Template,
    /// Who can be played; `None` in production.
    pub demo: Option<Demo>,
    /// What is counted.
    pub counters: Counters,
    /// Wakes whoever delivers the outbox.
    pub outbox: Notify,
    /// Tells those who wait that a case has a new last event, or that something was edited.
    pub news: broadcast::Sender<News>,
    /// True once the portal stops: what would go on for long ends.
    pub stopping: watch::Sender<bool>,
}

/// What `/metrics` tells.
#[derive(Debug, Default)]
pub struct Counters {
    /// Requests answered.
    pub requests: AtomicU64,
    /// Answers of 5xx.
    pub failures: AtomicU64,
    /// Applications filed.
    pub filed: AtomicU64,
    /// Signatures refused.
    pub signatures_refused: AtomicU64,
    /// Sign-ins.
    pub sign_ins: AtomicU64,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Parts {
    /// Kazakhstan's business days and the offices' hours, as they hold now.
    pub fn calendar(&self) -> Arc<Calendar> {
        Arc::clone(&self.edits.now().calendar)
    }

    /// The offices, as they are now.
    pub fn offices(&self) -> Arc<Offices> {
        Arc::clone(&self.edits.now().offices)
    }

    /// How services take applications now.
    pub fn filing(&self) -> Arc<FilingModes> {
        Arc::clone(&self.edits.now().filing)
    }

    /// How a service takes applications today: one without form or procedure can't.
    pub fn mode(&self, service: &Service) -> FilingMode {
        if service.form.is_none() || service.routes.first().is_none() {
            return FilingMode::Closed;
        }
        self.filing().of(service)
    }
}
