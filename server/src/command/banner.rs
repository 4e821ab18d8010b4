//! What the commands say on the terminal.

use crate::{
    demo::{DemoKey, PASSWORD},
    ports::revocation,
    state::App,
};
use shared::text::{Lang, states};

/// Says a line.
#[expect(clippy::print_stdout, reason = "the commands talk to whoever typed them")]
pub fn say(line: &str) {
    println!("{line}");
}

/// Says a line where errors go.
#[expect(clippy::print_stderr, reason = "the commands talk to whoever typed them")]
pub fn complain(line: &str) {
    eprintln!("qonys: {line}");
}

/// Where the portal is, and in the demo, whom to play.
pub fn welcome(app: &App) {
    say(&format!("Qonys: {}", app.config.http.origin));
    if !app.template.is_built() {
        say(&format!(
            "No application in {}: pages show their content alone. Build it with `cargo xtask build`.",
            app.config.storage.assets.display()
        ));
    }
    for gap in app.config.gaps() {
        say(gap);
    }
    for gap in revocation::gaps(&app.config, &app.clock) {
        say(&gap);
    }
    let Some(demo) = &app.demo else { return };
    say(&format!("Demo mode. Password of every key file: {PASSWORD}\n"));
    for person in &demo.people {
        let key = match person.key {
            DemoKey::None => "no key: sign in by SMS, shown at /demo/outbox".to_owned(),
            DemoKey::Valid => demo.key_path(&person.id).display().to_string(),
            DemoKey::Revoked => format!("{} (revoked)", demo.key_path(&person.id).display()),
            DemoKey::Expired => format!("{} (expired)", demo.key_path(&person.id).display()),
        };
        say(&format!(
            "  {:<6} {}  {}",
            person.id,
            person.iin,
            person.full_name()
        ));
        say(&format!("         {}", person.story(Lang::En)));
        say(&format!("         {key}"));
    }
    say("\nOfficials, all with a key:");
    for official in &demo.officials {
        let work = official.roles.iter().map(|given| {
            let role = states::role(given.role).get(Lang::En);
            [role, given.office.as_str()].join(" ").trim_end().to_owned()
        });
        let work = work.collect::<Vec<_>>().join(", ");
        say(&format!(
            "  {}  {}: {work}\n         {}",
            official.iin,
            official.full_name(),
            demo.key_path(&official.id).display()
        ));
    }
}
