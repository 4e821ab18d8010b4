//! A server that is silent is left alone for a while, so that people are told at once and not after a long wait.

/// So many silences in a row.
const SILENCES: u32 = 3;

/// It is left alone for so many seconds; then one request tries again.
const REST: i64 = 30;

/// The state of a circuit breaker; moments are the machine's, in unix seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Breaker {
    silences: u32,
    open_until: i64,
}

impl Breaker {
    /// Whether a request may go out now. The first one after a rest is the trial: others wait for what comes of it.
    pub fn lets_through(&mut self, now: i64) -> bool {
        if self.silences < SILENCES {
            return true;
        }
        if self.is_open(now) {
            return false;
        }
        self.open_until = now.saturating_add(REST);
        true
    }

    /// Notes what came of a request.
    pub fn note(&mut self, silent: bool, now: i64) {
        self.silences = if silent {
            self.silences.saturating_add(1)
        } else {
            0
        };
        if silent {
            self.open_until = now.saturating_add(REST);
        }
    }

    /// Whether nobody is let through. A clock that was set back must not keep it open for longer than a rest.
    pub fn is_open(&self, now: i64) -> bool {
        self.silences >= SILENCES && (self.open_until.saturating_sub(REST)..self.open_until).contains(&now)
    }
}

#[cfg(test)]
mod tests {
    use super::{Breaker, REST, SILENCES};

    #[test]
    fn it_opens_after_silences_in_a_row_and_lets_one_try() {
        let mut breaker = Breaker::default();
        for _ in 1..SILENCES {
            breaker.note(true, 100);
            assert!(breaker.lets_through(100));
        }
        // One answer in between, and it counts anew.
        breaker.note(false, 100);
        for _ in 0..SILENCES {
            assert!(breaker.lets_through(100));
            breaker.note(true, 100);
        }
        assert!(breaker.is_open(100) && !breaker.lets_through(100 + REST - 1));
        // The trial, and nobody beside it.
        assert!(breaker.lets_through(100 + REST));
        assert!(!breaker.lets_through(100 + REST));
        breaker.note(true, 101 + REST);
        assert!(!breaker.lets_through(102 + REST));
        assert!(breaker.lets_through(101 + 2 * REST));
        breaker.note(false, 101 + 2 * REST);
        assert!(breaker.lets_through(101 + 2 * REST) && breaker.lets_through(101 + 2 * REST));
    }

    #[test]
    fn a_clock_that_is_set_back_lets_through() {
        let mut breaker = Breaker::default();
        for _ in 0..SILENCES {
            breaker.note(true, 1_000_000);
        }
        assert!(breaker.lets_through(5));
    }
}
