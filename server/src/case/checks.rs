//! The checks of the provider in the state's systems, as evidence (`spec.md` 3.2) [000 §11(2)].

use super::{answers, store::CaseRow};
use crate::{
    error::{Code, Refusal},
    ports::{Unavailable, registry::Registry},
    state::App,
};
use shared::{
    calendar::Moment,
    eligibility::{Answered, Check, Record, Reply, assess, grounds},
    form::Answers,
    procedure::{Case, Event, Fact},
    service::Service,
};
use std::{sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::timeout};

/// How long one question may take. All are asked at once, so that this is the time of all.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks what the case calls for; the answers with what the rules propose from them, for its log.
pub async fn checked(
    app: &App,
    row: &CaseRow,
    service: &'static Service,
    (case, events): (&Case, &[Event]),
) -> Result<Fact, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let answers = answers::current(&mut connection, &row.number, events).await?;
    drop(connection);
    // The systems may take their time: nobody else waits for them.
    let answered = run(app, service, &answers, &row.iin, app.clock.now()).await;
    let office = service.office(&answers).ok_or(Code::Internal)?;
    let findings = assess(service, &answers, office, case.registered_on, &answered);
    let proposed = grounds(&findings).into_iter().map(str::to_owned).collect();
    let mut unknown: Vec<String> = findings
        .iter()
        .filter(|finding| finding.leaves_open())
        .map(|finding| finding.rule.to_string())
        .collect();
    unknown.dedup();
    Ok(Fact::Checked {
        answered,
        proposed,
        unknown,
    })
}

/// Asks every check of the service that these cleaned answers call for, all at once; the answers come in the order of
/// the act. Nothing is refused: a system that does not answer is an answer of its kind, kept like the others.
async fn run(
    app: &App,
    service: &'static Service,
    answers: &Answers,
    iin: &str,
    now: Moment,
) -> Vec<Answered> {
    ask(&app.registry, service, (answers, iin), now, PATIENCE).await
}

async fn ask(
    registry: &Arc<dyn Registry>,
    service: &'static Service,
    (answers, iin): (&Answers, &str),
    now: Moment,
    patience: Duration,
) -> Vec<Answered> {
    let (answers, iin): (Arc<Answers>, Arc<str>) = (Arc::new(answers.clone()), iin.into());
    let called_for = |check: &&'static Check| check.when.holds(&answers, &answers);
    let checks: Vec<&'static Check> = service.checks.iter().filter(called_for).collect();
    let mut questions = JoinSet::new();
    for (place, check) in checks.iter().copied().enumerate() {
        let (registry, answers, iin) = (Arc::clone(registry), Arc::clone(&answers), Arc::clone(&iin));
        questions.spawn(async move {
            let answer = timeout(patience, registry.check(check, &iin, &answers)).await;
            let reply = answer.map_or(Reply::TimedOut, |answer| reply(check, answer));
            (place, reply)
        });
    }
    // A question that panicked never comes back: its system did not answer.
    let mut replies = vec![Reply::Unavailable; checks.len()];
    while let Some(done) = questions.join_next().await {
        match done {
            Ok((place, reply)) => {
                if let Some(slot) = replies.get_mut(place) {
                    *slot = reply;
                }
            }
            Err(error) => tracing::error!(%error, "a check of a registry broke off"),
        }
    }
    let answered = checks.into_iter().zip(replies);
    answered
        .map(|(check, reply)| Answered {
            check: check.code.to_owned(),
            source: check.system.to_owned(),
            asked_at: now,
            reply,
        })
        .collect()
}

/// A record of something that was not asked is no answer.
fn reply(check: &Check, answer: Result<Option<Record>, Unavailable>) -> Reply {
    match answer {
        Ok(Some(record)) if record.datum() == check.asks => Reply::Record(record),
        Ok(Some(record)) => {
            tracing::error!(check = check.code, datum = ?record.datum(), "a registry answered another question");
            Reply::Unavailable
        }
        Ok(None) => Reply::NoRecord,
        Err(Unavailable) => {
            tracing::warn!(check = check.code, "a registry does not answer");
            Reply::Unavailable
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ask;
    use crate::{
        demo::{DemoRegistry, everybody},
        ports::{
            Answer, Unavailable,
            registry::{NoRegistry, RegisteredPerson, Registry},
        },
    };
    use jiff::civil::date;
    use shared::{
        api::Prefill,
        calendar::Moment,
        eligibility::{Answered, Check, Finding, Outcome, Record, Reply, assess, grounds},
        form::Answers,
        person::Iin,
        service::{Service, find},
    };
    use std::{future::pending, sync::Arc, time::Duration};
    use tokio::sync::Barrier;

    const LONG: Duration = Duration::from_mins(1);

    fn now() -> Moment {
        Moment::parse("2026-11-25T10:00:00+05:00").unwrap()
    }

    fn service() -> &'static Service {
        find("housing-queue").unwrap()
    }

    fn demo() -> DemoRegistry {
        DemoRegistry::new(everybody().unwrap())
    }

    /// A demo person's application as it would be signed, with the IIN.
    fn application(id: &str) -> (Answers, String) {
        let everybody = everybody().unwrap();
        let person = everybody.iter().find(|person| person.id == id).unwrap();
        let typed = &person.services["housing-queue"].example.answers;
        (
            service().form.unwrap().clean(typed),
            person.iin.as_str().to_owned(),
        )
    }

    async fn asked(registry: impl Registry + 'static, id: &str, patience: Duration) -> Vec<Answered> {
        let (answers, iin) = application(id);
        let registry: Arc<dyn Registry> = Arc::new(registry);
        ask(&registry, service(), (&answers, &iin), now(), patience).await
    }

    fn findings(id: &str, answered: &[Answered]) -> Vec<Finding> {
        let (answers, _) = application(id);
        let office = service().office(&answers).unwrap();
        assess(service(), &answers, office, date(2026, 11, 23), answered)
    }

    fn kinds(answered: &[Answered]) -> Vec<(&str, &str)> {
        answered
            .iter()
            .map(|answered| {
                let kind = match answered.reply {
                    Reply::Record(_) => "record",
                    Reply::NoRecord => "nothing",
                    Reply::Unavailable => "unavailable",
                    Reply::TimedOut => "late",
                };
                (answered.check.as_str(), kind)
            })
            .collect()
    }

    /// The demo's registries, one of them in trouble; or all of them waiting for each other.
    struct Trouble {
        demo: DemoRegistry,
        kind: Kind,
    }

    enum Kind {
        Down(&'static str),
        Silent(&'static str),
        Broken(&'static str),
        Mistaken(&'static str),
        Together(Barrier),
    }

    impl Registry for Trouble {
        fn person<'a>(&'a self, iin: &'a Iin) -> Answer<'a, Result<Option<RegisteredPerson>, Unavailable>> {
            self.demo.person(iin)
        }

        fn prefill<'a>(&'a self, iin: &'a str, service: &'a str) -> Answer<'a, Result<Prefill, Unavailable>> {
            self.demo.prefill(iin, service)
        }

        fn check<'a>(
            &'a self,
            check: &'a Check,
            iin: &'a str,
            answers: &'a Answers,
        ) -> Answer<'a, Result<Option<Record>, Unavailable>> {
            Box::pin(async move {
                match &self.kind {
                    Kind::Down(code) if *code == check.code => return Err(Unavailable),
                    Kind::Silent(code) if *code == check.code => pending::<()>().await,
                    Kind::Broken(code) => assert_ne!(*code, check.code, "a bug of an adapter"),
                    Kind::Mistaken(code) if *code == check.code => {
                        let mut others = service().checks.iter();
                        let other = others.find(|other| other.code != *code).unwrap();
                        return self.demo.check(other, iin, answers).await;
                    }
                    Kind::Together(barrier) => {
                        barrier.wait().await;
                    }
                    _ => {}
                }
                self.demo.check(check, iin, answers).await
            })
        }
    }

    fn trouble(kind: Kind) -> Trouble {
        Trouble { demo: demo(), kind }
    }

    /// What the registries say of everybody, and what follows.
    #[tokio::test]
    async fn everybody_of_the_demo_makes_a_case() {
        for (id, kinds_of, grounds_of, unknown) in [
            ("aigul", "record record - record nothing", &[][..], &[][..]),
            ("dias", "record record nothing nothing nothing", &[], &[]),
            // His certificate proves the category; the flat that he sold in 2024 is a ground.
            ("serik", "record nothing - record record", &["RA-3b-2"], &["EA-5"]),
            ("ainur", "record record record record record", &[], &[]),
            ("daulet", "record record record record record", &[], &[]),
            ("marat", "record record record record record", &[], &[]),
        ] {
            let answered = asked(demo(), id, LONG).await;
            let wanted: Vec<(&str, &str)> = ["CHK-1", "CHK-2", "CHK-3", "CHK-4", "CHK-5"]
                .into_iter()
                .zip(kinds_of.split(' '))
                .filter(|(_, kind)| *kind != "-")
                .collect();
            assert_eq!(kinds(&answered), wanted, "{id}");
            assert!(
                answered
                    .iter()
                    .all(|one| one.source == "SYS-8" && one.asked_at == now())
            );
            let findings = findings(id, &answered);
            assert_eq!(grounds(&findings), grounds_of, "{id}");
            let left = findings.iter().filter(|finding| finding.leaves_open());
            let left: Vec<&str> = left.map(|finding| &*finding.rule).collect();
            assert_eq!(left, unknown, "{id}");
        }
    }

    #[tokio::test]
    async fn one_registry_in_trouble_leaves_the_others_and_is_told_apart() {
        for (kind, patience, wanted) in [
            (Kind::Down("CHK-5"), LONG, "unavailable"),
            (Kind::Silent("CHK-5"), Duration::from_millis(50), "late"),
            (Kind::Broken("CHK-5"), LONG, "unavailable"),
            (Kind::Mistaken("CHK-5"), LONG, "unavailable"),
        ] {
            let answered = asked(trouble(kind), "serik", patience).await;
            assert_eq!(
                kinds(&answered),
                [
                    ("CHK-1", "record"),
                    ("CHK-2", "nothing"),
                    ("CHK-4", "record"),
                    ("CHK-5", wanted)
                ]
            );
            let findings = findings("serik", &answered);
            let worsened = findings.iter().find(|finding| finding.rule == "EA-7").unwrap();
            assert_eq!(worsened.outcome, Outcome::Unknown);
            assert_eq!(grounds(&findings), Vec::<&str>::new());
        }
    }

    /// Each question waits until all five are asked: one after the other would wait for ever.
    #[tokio::test]
    async fn all_are_asked_at_once() {
        let answered = asked(trouble(Kind::Together(Barrier::new(5))), "marat", LONG).await;
        assert!(answered.iter().all(|one| matches!(one.reply, Reply::Record(_))));
    }

    #[tokio::test]
    async fn without_registries_nothing_is_known() {
        let answered = asked(NoRegistry, "marat", LONG).await;
        assert!(answered.iter().all(|one| one.reply == Reply::Unavailable) && answered.len() == 5);
        assert_eq!(grounds(&findings("marat", &answered)), Vec::<&str>::new());
    }

    #[tokio::test]
    async fn a_stranger_is_in_no_registry() {
        let (answers, _) = application("marat");
        let registry: Arc<dyn Registry> = Arc::new(demo());
        let answered = ask(&registry, service(), (&answers, "000000000000"), now(), LONG).await;
        assert!(answered.iter().all(|one| one.reply == Reply::NoRecord));
    }
}
