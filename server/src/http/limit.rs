//! Limits of requests per address. What costs an SMS has its own, stricter ones: `sign_in::otp`.

use super::Address;
use crate::{clock::Clock, error::Refusal, state::App};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{
    Quota, RateLimiter, clock::Clock as Ticks, middleware::NoOpMiddleware, state::keyed::DashMapStateStore,
};
use shared::api::paths;
use std::{num::NonZeroU32, sync::Arc, time::Duration};

/// The machine's seconds in the shape that the limiter reads.
#[derive(Clone)]
struct MachineTime(Arc<dyn Clock>);

impl Ticks for MachineTime {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_secs(self.0.unix().unsigned_abs())
    }
}

type Limiter = RateLimiter<String, DashMapStateStore<String>, MachineTime, NoOpMiddleware<Duration>>;

/// One limiter per class of requests, keyed by address.
pub struct Limits {
    /// Everything under `/api`.
    all: Limiter,
    /// Guesses: passwords and signatures.
    guesses: Limiter,
    /// Uploads and filings.
    heavy: Limiter,
    /// Checks of answers, which need no session and are more work than reading.
    checks: Limiter,
}

impl Limits {
    /// All limits unused.
    pub fn new(clock: &Arc<dyn Clock>) -> Self {
        let limiter =
            |per_minute| RateLimiter::dashmap_with_clock(per_minute, MachineTime(Arc::clone(clock)));
        Self {
            all: limiter(quota(3000)),
            guesses: limiter(quota(120)),
            heavy: limiter(quota(300)),
            checks: limiter(quota(60)),
        }
    }

    /// Forgets addresses that were quiet for long.
    pub fn tidy(&self) {
        for limiter in [&self.all, &self.guesses, &self.heavy, &self.checks] {
            limiter.retain_recent();
        }
    }
}

fn quota(per_minute: u32) -> Quota {
    Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN))
}

/// Refuses what goes beyond, with the seconds to wait.
pub async fn limit(State(app): State<App>, request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    let key = Address::of(
        request.extensions(),
        request.headers(),
        app.config.http.trusted_proxy,
    )
    .key();
    let path = request
        .extensions()
        .get::<MatchedPath>()
        .map(|path| path.as_str().to_owned())
        .unwrap_or_default();
    let extra = match path.as_str() {
        paths::OTP_CONFIRM
        | paths::EDS
        | paths::OTP
        | paths::EDS_CHALLENGE
        | paths::PASSWORD
        | paths::PASSWORD_CODE
        | paths::PASSWORD_NEW
        | paths::ACCOUNT_PASSWORD
        | paths::ACCOUNT_PHONE
        | paths::ACCOUNT_PHONE_CODE
        | paths::FRESH_OTP
        | paths::FRESH_OTP_CONFIRM
        | paths::FRESH_EDS_CHALLENGE
        | paths::FRESH_EDS
        | paths::SIGN_OFFERS
        | paths::MOBILE_DOCUMENT => Some(&app.limits.guesses),
        paths::ATTACHMENTS | paths::APPLICATIONS | paths::ENVELOPES | paths::MY_DATA_EXPORT => {
            Some(&app.limits.heavy)
        }
        paths::CHECK | paths::COUNTER_LOOK_UP => Some(&app.limits.checks),
        _ => None,
    };
    let unsafe_extra = extra.filter(|_| !request.method().is_safe());
    for limiter in [Some(&app.limits.all), unsafe_extra].into_iter().flatten() {
        if let Err(too_early) = limiter.check_key(&key) {
            let wait = too_early.wait_time_from(Duration::from_secs(app.clock.unix().unsigned_abs()));
            return Refusal::rate_limited(wait.as_secs().max(1)).into_response();
        }
    }
    next.run(request).await
}
