//! What is given with an action, out of what is typed into its form. The paths are those of [`Input`]; a document that is
//! missing and a ground are rows whose keys are their codes, in the act's order.

use crate::entry::Entry;
use shared::{
    calendar::Moment,
    form::{Answers, Problem},
    procedure::{Ask, Executor, GroundGiven, Hearing, Input, Outcome},
    service::Service,
};

/// What is given with an outcome: only what it asks for.
pub fn input(
    entry: Entry,
    service: &'static Service,
    outcome: &Outcome,
    executors: &[Executor],
    against: bool,
) -> Input {
    let asks = |ask: Ask| outcome.asks.contains(&ask);
    let text = |asked: bool, path: &str| {
        if asked {
            trimmed(entry, path)
        } else {
            String::new()
        }
    };
    let executor = entry.text("executor");
    let executor = executors.iter().find(|one| one.iin == executor);
    Input {
        executor: executor.filter(|_| asks(Ask::Executor)).cloned(),
        missing: if asks(Ask::Missing) {
            missing(entry, service)
        } else {
            Vec::new()
        },
        grounds: if asks(Ask::Grounds) || asks(Ask::GroundsHeard) {
            grounds(entry, service)
        } else {
            Vec::new()
        },
        hearing: asks(Ask::Hearing).then(|| hearing(entry)).flatten(),
        minutes: None,
        data: Answers::new(),
        text: text(asks(Ask::Text), "text"),
        reason: text(against, "reason"),
    }
}

/// What is typed at a path, without the spaces around it.
pub fn trimmed(entry: Entry, path: &str) -> String {
    entry.text(path).trim().to_owned()
}

/// The codes of documents that can be missing, in the service's order.
pub fn documents(service: &'static Service) -> impl Iterator<Item = &'static str> + Clone {
    service.documents.iter().map(|document| document.code)
}

/// The codes of grounds, in the act's order.
pub fn ground_codes(service: &'static Service) -> impl Iterator<Item = &'static str> + Clone {
    service.grounds.iter().map(|ground| ground.code)
}

fn missing(entry: Entry, service: &'static Service) -> Vec<String> {
    let ticked = documents(service).filter(|code| entry.has_row("missing", code));
    let other = Some(trimmed(entry, "missing/other")).filter(|other| !other.is_empty());
    ticked.map(str::to_owned).chain(other).collect()
}

fn grounds(entry: Entry, service: &'static Service) -> Vec<GroundGiven> {
    let ticked = ground_codes(service).filter(|code| entry.has_row("grounds", code));
    let given = |code: &str| GroundGiven {
        code: code.to_owned(),
        facts: trimmed(entry, &facts(code)),
    };
    ticked.map(given).collect()
}

/// The path of a ground's facts.
pub fn facts(ground: &str) -> String {
    ["grounds/", ground, "/facts"].concat()
}

fn hearing(entry: Entry) -> Option<Hearing> {
    let at = [
        &entry.text("hearing/at"),
        "T",
        &entry.text("hearing/time"),
        ":00+05:00",
    ]
    .concat();
    Some(Hearing {
        at: Moment::parse(&at).ok()?,
        place: trimmed(entry, "hearing/place"),
    })
}

/// A hearing that is not there is told field by field.
pub fn gaps(entry: Entry, mut problems: Vec<Problem>, input: &Input) -> Vec<Problem> {
    let whole = problems.iter().position(|problem| problem.field == "hearing/at");
    if let Some(at) = whole.filter(|_| input.hearing.is_none()) {
        let fields = ["hearing/at", "hearing/time", "hearing/place"].into_iter();
        let empty = fields.filter(|path| trimmed(entry, path).is_empty());
        let gaps = empty.map(|path| Problem::new(path, "required"));
        problems.splice(at..=at, gaps.collect::<Vec<_>>());
    }
    problems
}
