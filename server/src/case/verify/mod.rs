//! `qonys verify-log`: folds every case anew, and verifies every signature again over the bytes that were kept;
//! follows the chains of looks at personal data.

mod confirmed;
mod minutes;

use super::store;
use crate::{
    counter,
    db::Db,
    error::Refusal,
    evidence::again::{Again, Claim, KeptSignature},
    looks,
    ports::file_store::FileStore,
};
use eds::cms::{self, Purpose, Request, RevocationLists, RevocationRule, Trust};
use shared::{
    envelope::{hex, sha256_hex},
    official::Role,
    procedure::{Decision, Event, Fact, Procedure, fold},
};
use sqlx::AnyConnection;
use std::collections::BTreeSet;

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Findings {
    /// Cases looked at.
    pub cases: usize,
    /// Events looked at.
    pub events: usize,
    /// Signatures verified.
    pub signatures: usize,
    /// Looks of officials at personal data.
    pub looks: usize,
    /// Case numbers, each with what is wrong.
    pub broken: Vec<(String, String)>,
}

/// By what signatures are judged again.
pub struct Judging<'a> {
    /// Whom we trust: for signatures from before their material was kept.
    pub trust: &'a Trust,
    /// Where the material lies.
    pub material: &'a dyn FileStore,
    /// SHA-256 of the anchors that are or were ours, in hex.
    pub anchors: BTreeSet<String>,
}

/// The same while a log is read.
struct Judge<'a> {
    trust: &'a Trust,
    again: Again<'a>,
}

/// Looks at every case.
pub async fn every_case(db: &Db, judging: &Judging<'_>) -> Result<Findings, Refusal> {
    let judge = Judge {
        trust: judging.trust,
        again: Again::new(judging.material, &judging.anchors),
    };
    let mut connection = db.pool().acquire().await?;
    let cases: Vec<(String, String)> = sqlx::query_as("select number, service from cases order by number")
        .fetch_all(&mut *connection)
        .await?;
    let mut findings = Findings::default();
    for (number, service) in cases {
        let events = store::events(&mut connection, &number).await?;
        findings.cases += 1;
        findings.events += events.len();
        let procedure = store::procedure_of(&service, &events)?;
        let log = (number.as_str(), procedure, events.as_slice());
        let problem = match fold(procedure, &events) {
            Err(broken) => Some(format!("event {} does not follow the one before", broken.at + 1)),
            Ok(_) => problem(&mut connection, &judge, log, &mut findings.signatures).await?,
        };
        findings.broken.extend(problem.map(|problem| (number, problem)));
    }
    let (looks, broken) = looks::chain::verify(&mut connection).await?;
    findings.looks = looks;
    findings.broken.extend(broken);
    Ok(findings)
}

/// What is wrong with what was kept beside the events of a case.
async fn problem(
    connection: &mut AnyConnection,
    judge: &Judge<'_>,
    (number, procedure, events): (&str, &Procedure, &[Event]),
    signatures: &mut usize,
) -> Result<Option<String>, Refusal> {
    let last = events.last().map_or(0, |event| i64::from(event.seq));
    let (told,): (i64,) = sqlx::query_as("select coalesce(max(seq), 0) from outbox where case_number = $1")
        .bind(number)
        .fetch_one(&mut *connection)
        .await?;
    if told > last {
        return Ok(Some(format!(
            "event {told} went out as a message and is not there"
        )));
    }
    for event in events {
        let problem = match minutes::fault(connection, judge, number, event, signatures).await? {
            None => document(connection, judge, (number, procedure), event, signatures).await?,
            found => found,
        };
        if problem.is_some() {
            return Ok(problem);
        }
    }
    Ok(None)
}

/// What is wrong with the document that was signed, confirmed or taken in with an event, if one was.
async fn document(
    connection: &mut AnyConnection,
    judge: &Judge<'_>,
    (number, procedure): (&str, &Procedure),
    event: &Event,
    signatures: &mut usize,
) -> Result<Option<String>, Refusal> {
    let (kept, document, signature) = match &event.fact {
        Fact::Filed {
            envelope,
            taken_in: Some(taken),
            ..
        }
        | Fact::NotAccepted {
            record: envelope,
            taken_in: taken,
            ..
        } => {
            let kept = filing(connection, number).await?;
            if !on_paper(kept.as_ref(), event, envelope, &taken.office) {
                return Ok(Some(format!(
                    "the record of the counter is not that of event {}",
                    event.seq
                )));
            }
            return Ok(None);
        }
        Fact::Filed {
            by_code: true,
            envelope,
            signature,
            ..
        } => {
            *signatures += 1;
            return confirmed::fault(connection, judge, number, event, (envelope, signature)).await;
        }
        Fact::Filed {
            envelope, signature, ..
        } => (filing(connection, number).await?, envelope, signature),
        Fact::Taken {
            outcome,
            signed: Some(signed),
            ..
        } if is_by_hand(procedure, &event.step, outcome) => {
            let kept = paper(connection, number, event.seq).await?;
            let whole = kept.is_some_and(|kept| {
                kept.cms.is_empty()
                    && signed.signature.is_empty()
                    && sha256_hex(kept.content.as_bytes()) == signed.document
            });
            if !whole {
                return Ok(Some(format!(
                    "the document signed by hand with event {} is not the one that was kept",
                    event.seq
                )));
            }
            return Ok(None);
        }
        Fact::Taken {
            signed: Some(signed), ..
        } => {
            let kept = paper(connection, number, event.seq).await?;
            (kept, &signed.document, &signed.signature)
        }
        _ => return Ok(None),
    };
    let Some(kept) = kept else {
        return Ok(Some(format!(
            "what was signed with event {} is not there",
            event.seq
        )));
    };
    *signatures += 1;
    if sha256_hex(kept.content.as_bytes()) != *document {
        return Ok(Some(format!(
            "the bytes that were kept are not those signed with event {}",
            event.seq
        )));
    }
    let by = sealed_by(event, &kept);
    let purpose = if by.is_some() {
        Purpose::Seal
    } else {
        Purpose::Sign
    };
    let holder = by.as_deref().unwrap_or(&event.actor);
    let claim = Claim {
        holder,
        at: event.at,
        purpose,
    };
    if let Some(why) = judge.fault(&kept, &claim, signature).await {
        return Ok(Some(format!("the signature of event {} {why}", event.seq)));
    }
    Ok(None)
}

/// Whether the document of this outcome is signed by hand.
fn is_by_hand(procedure: &Procedure, step: &str, outcome: &str) -> bool {
    let known = procedure.outcome(step, outcome);
    known.is_some_and(|(_, outcome)| outcome.by_hand)
}

/// Whether the record of a counter is the one that the event names: nobody signed it electronically, the paper is held.
fn on_paper(kept: Option<&KeptSignature>, event: &Event, digest: &str, office: &str) -> bool {
    kept.is_some_and(|kept| {
        kept.cms.is_empty()
            && sha256_hex(kept.content.as_bytes()) == digest
            && counter::is_of(&kept.content, event, office)
    })
}

/// The BIN of whoever's system sealed it, where no person signed: it stands in the sealed document.
fn sealed_by(event: &Event, kept: &KeptSignature) -> Option<String> {
    if event.role != Role::System {
        return None;
    }
    let decision: Decision = serde_json::from_str(&kept.content).ok()?;
    Some(decision.official.iin)
}

impl Judge<'_> {
    /// What is wrong with a signature, judged as of the moment of the event, if anything; it must be the one that the event
    /// names. Whether the certificate was revoked was asked then, and the lists and answers are kept with the signature; what
    /// happened to it later changes nothing.
    async fn fault(&self, kept: &KeptSignature, claim: &Claim<'_>, signature: &str) -> Option<String> {
        let holds = if kept.material.is_empty() {
            self.holds_today(kept, claim, signature)
        } else {
            match self.again.holds(kept, claim, signature).await {
                Ok(holds) => holds,
                Err(lost) => return Some(format!("can't be judged again: {lost}")),
            }
        };
        (!holds).then(|| "does not hold".to_owned())
    }

    /// By the anchors of today: for signatures from before their material was kept.
    fn holds_today(&self, kept: &KeptSignature, claim: &Claim<'_>, signature: &str) -> bool {
        let verdict = cms::verify(&Request {
            content: kept.content.as_bytes(),
            cms: kept.cms.as_bytes(),
            holder: Some(claim.holder),
            purpose: claim.purpose,
            now_unix: claim.at.unix(),
            trust: self.trust,
            lists: &RevocationLists::default(),
            revocation_rule: RevocationRule::IfKnown,
        });
        let same = verdict
            .signer
            .as_ref()
            .is_some_and(|signer| hex(&signer.signature_sha256) == signature);
        verdict.accepted() && same
    }
}

type Row = (String, String, String, String);

fn kept((content, cms, material, revocation): Row) -> KeptSignature {
    KeptSignature {
        content,
        cms,
        material,
        revocation,
    }
}

async fn filing(connection: &mut AnyConnection, number: &str) -> Result<Option<KeptSignature>, sqlx::Error> {
    let row =
        sqlx::query_as("select content, cms, material, revocation from evidence where case_number = $1")
            .bind(number)
            .fetch_optional(connection)
            .await?;
    Ok(row.map(kept))
}

async fn paper(
    connection: &mut AnyConnection,
    number: &str,
    seq: u32,
) -> Result<Option<KeptSignature>, sqlx::Error> {
    let row = sqlx::query_as(
        "select content, cms, material, revocation from paper where case_number = $1 and seq = $2",
    )
    .bind(number)
    .bind(i64::from(seq))
    .fetch_optional(connection)
    .await?;
    Ok(row.map(kept))
}
