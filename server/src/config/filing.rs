//! Which service takes applications (DR-02 to DR-04).

use super::{ConfigProblem, Mode};
use shared::service::{CATALOGUE, FilingMode, Service, find};
use std::collections::BTreeMap;

/// The operator's word, and the default of the mode.
#[derive(Clone, Debug)]
pub struct FilingModes {
    closed_by_default: bool,
    set: BTreeMap<&'static str, FilingMode>,
    /// By the administrator, in the database.
    edited: BTreeMap<String, FilingMode>,
}

impl FilingModes {
    /// Reads `service=mode` pairs.
    pub fn resolve(mode: Mode, given: Option<&str>, problems: &mut Vec<ConfigProblem>) -> Self {
        let mut set = BTreeMap::new();
        for pair in given
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|pair| !pair.is_empty())
        {
            let (id, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = FilingMode::parse(value.trim());
            match (find(id.trim()), value) {
                (Some(service), Some(FilingMode::Open)) if !service.act.in_force() => {
                    problems.push(ConfigProblem::new(
                        "QONYS_FILING_MODES",
                        format!("{id} is repealed: training or closed"),
                    ));
                }
                (Some(service), Some(value)) => {
                    set.insert(service.id, value);
                }
                (None, _) => {
                    problems.push(ConfigProblem::new(
                        "QONYS_FILING_MODES",
                        format!("{id} is no service"),
                    ));
                }
                (_, None) => problems.push(ConfigProblem::new(
                    "QONYS_FILING_MODES",
                    format!("{pair}: a mode is open, training or closed"),
                )),
            }
        }
        Self {
            closed_by_default: mode == Mode::Production,
            set,
            edited: BTreeMap::new(),
        }
    }

    /// The same with what the administrator has set, by service.
    #[must_use]
    pub fn edited(mut self, edited: BTreeMap<String, FilingMode>) -> Self {
        self.edited = edited;
        self
    }

    /// Whether the administrator has set it.
    pub fn is_edited(&self, service: &Service) -> bool {
        self.edited.contains_key(service.id)
    }

    /// Ids of the services that take no applications.
    pub fn closed(&self) -> Vec<String> {
        CATALOGUE
            .into_iter()
            .filter(|service| self.of(service) == FilingMode::Closed)
            .map(|service| service.id.to_owned())
            .collect()
    }

    /// How this service takes applications here.
    pub fn of(&self, service: &Service) -> FilingMode {
        match self.edited.get(service.id).or_else(|| self.set.get(service.id)) {
            // An act may have been repealed since: it is not filed under as the law.
            Some(FilingMode::Open) if !service.act.in_force() => FilingMode::Closed,
            Some(mode) => *mode,
            None if self.closed_by_default && !service.act.in_force() => FilingMode::Closed,
            None => service.mode,
        }
    }
}
