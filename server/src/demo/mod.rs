//! The demo mode: made-up people, their keys, their registries. Nothing of it answers in production.

mod authorities;
pub mod clock;
pub mod example;
pub mod key;
mod keys;
mod lists;
mod official;
pub mod outbox;
pub mod people;
mod person;
mod registry;

pub use keys::{PASSWORD, SetUpError, prepare, seal_path};
pub use lists::{count_on, lists};
pub use official::{DemoOfficial, appoint, officials};
pub use person::{DemoKey, Example, Person, everybody};
pub use registry::DemoRegistry;

use crate::{
    error::{Code, Refusal},
    state::App,
};
use std::path::PathBuf;

/// Who can be played, and where their keys are.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The people.
    pub people: Vec<Person>,
    /// The officials.
    pub officials: Vec<DemoOfficial>,
    /// Folder of the key files.
    pub keys: PathBuf,
}

impl Demo {
    /// Where a person's key file is.
    pub fn key_path(&self, id: &str) -> PathBuf {
        self.keys.join(format!("{id}.p12"))
    }
}

/// The demo, where there is one.
fn demo(app: &App) -> Result<&Demo, Refusal> {
    app.demo.as_ref().ok_or_else(|| Code::NotFound.into())
}

/// A person who can be played.
fn person<'a>(app: &'a App, id: &str) -> Result<&'a Person, Refusal> {
    demo(app)?
        .people
        .iter()
        .find(|person| person.id == id)
        .ok_or_else(|| Code::NotFound.into())
}
