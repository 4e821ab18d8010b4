//! The only place that reads the machine's clock.
//!
//! Two times, kept apart: the **portal's time** is business time, which the demo mode may move; the **machine's
//! time** measures sessions, passwords and limits, which must not jump when somebody plays with the calendar.

use shared::calendar::Moment;
use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

/// What time it is.
pub trait Clock: Send + Sync {
    /// The portal's time: filings, deadlines, validity of certificates.
    fn now(&self) -> Moment;

    /// The machine's time in unix seconds: sessions, one-time passwords, limits.
    fn unix(&self) -> i64;

    /// Sets the portal's time; `false` where it can't be set.
    fn set(&self, _now: Moment) -> bool {
        false
    }
}

/// The machine's clock; the portal's time is the same. For production.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        moment(self.unix())
    }

    fn unix(&self) -> i64 {
        machine()
    }
}

/// The machine's clock, with a portal's time that runs beside it. For the demo mode.
#[derive(Debug, Default)]
pub struct DemoClock {
    /// Seconds by which the portal is ahead.
    ahead: AtomicI64,
}

impl DemoClock {
    /// Starts at this moment, or at the machine's.
    pub fn starting_at(start: Option<Moment>) -> Self {
        let clock = Self::default();
        if let Some(start) = start {
            clock.set(start);
        }
        clock
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Moment {
        moment(self.unix().saturating_add(self.ahead.load(Ordering::Relaxed)))
    }

    fn unix(&self) -> i64 {
        machine()
    }

    fn set(&self, now: Moment) -> bool {
        self.ahead
            .store(now.unix().saturating_sub(self.unix()), Ordering::Relaxed);
        true
    }
}

/// Stands still until it is told otherwise. For tests.
#[derive(Debug)]
pub struct FixedClock {
    portal: AtomicI64,
    machine: AtomicI64,
}

impl FixedClock {
    /// Both times stand at this moment.
    pub fn at(now: Moment) -> Self {
        Self {
            portal: AtomicI64::new(now.unix()),
            machine: AtomicI64::new(now.unix()),
        }
    }

    /// Moves both times on.
    pub fn advance(&self, seconds: i64) {
        self.portal.fetch_add(seconds, Ordering::Relaxed);
        self.machine.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        moment(self.portal.load(Ordering::Relaxed))
    }

    fn unix(&self) -> i64 {
        self.machine.load(Ordering::Relaxed)
    }

    fn set(&self, now: Moment) -> bool {
        self.portal.store(now.unix(), Ordering::Relaxed);
        true
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the Clock port")]
fn machine() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_secs()).ok())
        .unwrap_or_default()
}

fn moment(unix: i64) -> Moment {
    Moment::from_unix(unix)
        .unwrap_or_else(|| Moment::at(jiff::civil::Date::ZERO, jiff::civil::Time::midnight()))
}

#[cfg(test)]
mod tests {
    use super::{Clock, DemoClock, FixedClock};
    use shared::calendar::Moment;

    #[test]
    fn the_demo_clock_runs_from_where_it_is_set_and_leaves_the_machine_alone() {
        let start = Moment::parse("2026-11-20T18:29:00+05:00").unwrap();
        let clock = DemoClock::starting_at(Some(start));
        assert!((0..5).contains(&(clock.now().unix() - start.unix())));
        let before = clock.unix();
        assert!(clock.set(Moment::parse("2030-01-01T00:00:00Z").unwrap()));
        assert!((0..5).contains(&(clock.unix() - before)));
    }

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let start = Moment::parse("2026-11-20T18:29:00+05:00").unwrap();
        let clock = FixedClock::at(start);
        clock.advance(60);
        assert_eq!(
            (clock.now().unix(), clock.unix()),
            (start.unix() + 60, start.unix() + 60)
        );
    }
}
