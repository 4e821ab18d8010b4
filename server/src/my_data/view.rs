//! `GET /my-data`: what is kept on me, in one answer.

use super::gather::{self, Whole};
use crate::{
    booking, draft,
    error::{Code, Refusal},
    looks,
    session::SignedIn,
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::{MyAnswer, MyCase, MyConsent, MyData, MyLetter, MySignature, Reach},
    person::Iin,
    procedure::{Event, Fact},
    service::find,
};

/// All of it.
pub async fn handler(State(app): State<App>, session: SignedIn) -> Result<Json<MyData>, Refusal> {
    let cases = gather::cases(&app, session.iin()).await?;
    let mut connection = app.db.pool().acquire().await?;
    let files = gather::files(&mut connection, session.iin()).await?;
    let booking = booking::store::of(&mut connection, session.iin()).await?;
    let looks = looks::count(&mut connection, session.iin()).await?;
    drop(connection);
    Ok(Json(MyData {
        person: session.person().clone(),
        reach: reach(&app, session.iin(), &cases).await?,
        drafts: draft::list::of(&app, session.iin()).await?,
        cases: cases.iter().map(case).collect::<Result<_, _>>()?,
        files,
        signatures: cases.iter().flat_map(signatures).collect(),
        answers: cases.iter().flat_map(answers).collect(),
        letters: cases.iter().flat_map(letters).collect(),
        booking,
        looks,
    }))
}

/// The phone of the state's database, where it answers, and what was named in the cases.
pub(super) async fn reach(app: &App, iin: &str, cases: &[Whole]) -> Result<Vec<Reach>, Refusal> {
    let known = Iin::parse(iin).map_err(Refusal::internal)?;
    let known = app.registry.person(&known).await.ok().flatten();
    let one = |kind: &str, value: &str, case: &str| Reach {
        kind: kind.to_owned(),
        value: value.to_owned(),
        case: case.to_owned(),
    };
    let mut all: Vec<Reach> = known
        .iter()
        .map(|known| one("mobile", known.phone.as_str(), ""))
        .collect();
    for Whole { row, .. } in cases {
        all.push(one("mobile", &row.mobile, &row.number));
        all.push(one("email", &row.email, &row.number));
    }
    all.retain(|reach| !reach.value.is_empty());
    Ok(all)
}

/// A case with its consents.
pub(super) fn case(whole: &Whole) -> Result<MyCase, Refusal> {
    let Whole {
        row,
        case,
        events,
        answers,
        ..
    } = whole;
    let service = find(&row.service).ok_or(Code::Internal)?;
    let consents = service.consents().into_iter().map(|consent| MyConsent {
        field: consent.field.to_owned(),
        stands: consent.stands(case, events, answers, service.can_be_withdrawn()),
    });
    Ok(MyCase {
        case: row.number.clone(),
        service: row.service.clone(),
        state: case.state,
        filed_at: case.filed_at,
        consents: consents.collect(),
    })
}

fn signatures(whole: &Whole) -> Vec<MySignature> {
    let mine = whole.events.iter().filter(|event| event.actor == whole.row.iin);
    let signed = mine.filter_map(|event| {
        let template = match &event.fact {
            Fact::Filed { taken_in: None, .. } => String::new(),
            Fact::Taken { signed: Some(_), .. } => template(whole, event),
            _ => return None,
        };
        Some(MySignature {
            case: whole.row.number.clone(),
            template,
            at: event.at,
        })
    });
    signed.collect()
}

/// The template of the document that was signed with an event.
fn template(whole: &Whole, event: &Event) -> String {
    let paper = whole.papers.iter().find(|paper| paper.seq == event.seq);
    paper.map(|paper| paper.template.clone()).unwrap_or_default()
}

fn answers(whole: &Whole) -> Vec<MyAnswer> {
    let checked = whole.events.iter().filter_map(|event| match &event.fact {
        Fact::Checked { answered, .. } => Some(answered),
        _ => None,
    });
    let asked = checked.flatten().map(|answered| MyAnswer {
        case: whole.row.number.clone(),
        check: answered.check.clone(),
        at: answered.asked_at,
    });
    asked.collect()
}

fn letters(whole: &Whole) -> Vec<MyLetter> {
    let letter = |template: &str, channel: &str, at| MyLetter {
        case: whole.row.number.clone(),
        template: template.to_owned(),
        channel: channel.to_owned(),
        at,
    };
    let told = whole.events.iter().filter_map(|event| match &event.fact {
        Fact::NoticeSent { template, channel } => Some(letter(template, channel, event.at)),
        _ => None,
    });
    let papers = whole
        .papers
        .iter()
        .map(|paper| letter(&paper.template, "", paper.at));
    told.chain(papers).collect()
}
