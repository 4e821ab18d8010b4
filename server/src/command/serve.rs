//! `qonys serve`.

use super::{StartError, banner, start::start};
use crate::{case, config::Config, outbox, router::router, session, state::App};
use std::{net::SocketAddr, time::Duration};
use tokio::{net::TcpListener, signal, time};

/// How often waiting cases and leftovers are looked at.
const TICK: Duration = Duration::from_mins(1);

/// Serves until the process is told to stop; requests that are being answered are answered to their end.
pub async fn run(config: Config) -> Result<(), StartError> {
    let app = start(config).await?;
    let listener = TcpListener::bind(app.config.http.listen).await?;
    banner::welcome(&app);
    tokio::spawn(deliver(app.clone()));
    tokio::spawn(tick(app.clone()));
    tokio::spawn(refresh(app.clone()));
    let stopped = {
        let app = app.clone();
        async move {
            stop().await;
            app.stopping.send_replace(true);
        }
    };
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(stopped)
        .await?;
    Ok(())
}

/// Delivers the outbox as soon as something is in it, and tries again what failed.
async fn deliver(app: App) {
    loop {
        // A failure is logged below and leaves the messages where they are.
        if let Err(refusal) = outbox::deliver(&app).await {
            log("outbox", &refusal);
        }
        let _ = time::timeout(TICK, app.outbox.notified()).await;
    }
}

async fn tick(app: App) {
    let mut every = time::interval(TICK);
    loop {
        every.tick().await;
        app.limits.tidy();
        for (job, done) in [
            ("cases", case::register::tick(&app).await),
            ("leftovers", tidy(&app).await),
        ] {
            if let Err(refusal) = done {
                log(job, &refusal);
            }
        }
    }
}

/// Fetches what signatures are judged by; a slow download keeps no case waiting.
async fn refresh(app: App) {
    let mut every = time::interval(TICK);
    loop {
        every.tick().await;
        app.signature.refresh().await;
    }
}

/// Removes what has long expired.
async fn tidy(app: &App) -> Result<(), crate::error::Refusal> {
    session::store::tidy(app).await?;
    let mut connection = app.db.pool().acquire().await?;
    let now = app.clock.unix();
    crate::envelope::store::tidy(&mut connection, now).await?;
    let day_ago = now - 24 * 60 * 60;
    sqlx::query("delete from otp where created_at < $1")
        .bind(day_ago)
        .execute(&mut *connection)
        .await?;
    sqlx::query("delete from challenge where expires_at < $1")
        .bind(day_ago)
        .execute(&mut *connection)
        .await?;
    sqlx::query("delete from idempotency where created_at < $1")
        .bind(day_ago)
        .execute(&mut *connection)
        .await?;
    Ok(())
}

fn log(job: &str, refusal: &crate::error::Refusal) {
    let details = refusal.details();
    tracing::error!(job, code = details.code.as_str(), cause = ?details.cause, "a job failed");
}

async fn stop() {
    let interrupt = async { signal::ctrl_c().await.is_ok() };
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await.is_some(),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! { _ = interrupt => {}, _ = terminate => {} }
}
