//! The stories of `end2end/`: a portal of its own, a real browser, Playwright.

use crate::{
    native,
    portal::Settings,
    process::{TempDir, command, free_port, run, target},
    tally::Tally,
    tools,
    web::Mode,
};
use anyhow::{Context as _, Result};
use std::{fs, path::Path};

/// Where the portal's clock starts: a Saturday, so that deadlines have a weekend to step over.
const CLOCK: &str = "2026-11-21T11:00:00+05:00";

/// Tells the stories whose title has `filter` in it, or all.
pub fn stories(filter: Option<&str>, tally: &mut Tally) -> Result<()> {
    let project = tools::npm_project()?;
    tools::chromium()?;
    let folder = TempDir::new("stories")?;
    let settings = Settings {
        program: native::portal()?,
        port: free_port()?,
        data: folder.path().join("data"),
        assets: Mode::Release.dist(),
    };
    fs::create_dir_all(&settings.data)?;
    let mut portal = settings.command();
    // Whatever the surroundings say: the stories' portal is always the same.
    portal
        .env("QONYS_MODE", "demo")
        .env("QONYS_DATA", &settings.data)
        .env("QONYS_ASSETS", &settings.assets);
    portal
        .env("QONYS_DEMO_CLOCK", CLOCK)
        .env_remove("QONYS_DATABASE_URL");
    let log = target().join("portal.log");
    let running = settings
        .start(portal, Some(&log))
        .with_context(|| last_words(&log))?;

    let report = project.join("report/results.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut playwright = command(tools::npm_tool("playwright")?);
    playwright.arg("test").current_dir(&project);
    if let Some(filter) = filter {
        playwright.args(["--grep", filter, "--pass-with-no-tests"]);
    }
    playwright.env("BASE_URL", format!("http://127.0.0.1:{}", settings.port));
    let told = run(&mut playwright);
    drop(running);
    if let Ok(report) = fs::read_to_string(report) {
        tally.read_playwright(&report)?;
    }
    told.with_context(|| {
        format!(
            "what the portal said: {}; traces: end2end/report/traces",
            log.display()
        )
    })
}

fn last_words(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.len().saturating_sub(30);
    format!(
        "the portal said:\n{}",
        lines.get(start..).unwrap_or_default().join("\n")
    )
}
