//! The minutes as people read and print them.

use crate::{
    components::{say, spoken},
    prelude::*,
    work::left,
};
use shared::{
    api::{ItemResult, SittingView},
    procedure::{ItemMinutes, SittingMinutes},
    service::{FilingMode, find},
    text::{
        Text,
        dates::long_moment,
        ui::{paper, sitting as words},
    },
};

/// The minutes behind the bytes that are signed; `None` if they are not these bytes' own, or another sitting's.
pub fn read(sitting: &SittingView) -> Option<SittingMinutes> {
    let minutes: SittingMinutes = serde_json::from_str(&sitting.minutes).ok()?;
    (minutes.bytes() == sitting.minutes && minutes.sitting == sitting.id).then_some(minutes)
}

/// The document.
pub fn paper(minutes: &SittingMinutes) -> AnyView {
    let (number, held_at) = (minutes.number.clone(), minutes.held_at);
    let training = minutes.items.iter().any(|item| item.mode == FilingMode::Training);
    let row = |label: Text, value: AnyView| view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> };
    let present = minutes.present.iter().map(|member| member.name.as_str());
    let present = present.collect::<Vec<_>>().join("; ");
    let items = minutes.items.iter().map(item).collect_view();
    view! {
        <article class="paper">
            <p class="paper__office">{left::office(&minutes.office)}</p>
            <h3 class="paper__name">{say(words::MINUTES)}" № "{number}</h3>
            {training.then(|| view! { <p class="badge badge--repealed">{say(paper::TRAINING)}</p> })}
            <dl class="paper__rows">
                {row(words::WHEN, spoken(move |lang| long_moment(held_at, lang)).into_any())}
                {row(words::PLACE, minutes.place.clone().into_any())}
                {row(words::CHAIR, minutes.chair.name.clone().into_any())}
                {row(words::SECRETARY, minutes.secretary.name.clone().into_any())}
                {row(words::PRESENT, present.into_any())}
            </dl>
            <ol class="agenda">{items}</ol>
        </article>
    }
}

fn item(item: &ItemMinutes) -> AnyView {
    let service = find(&item.service);
    let way = item.way.as_ref().and_then(|(step, outcome)| {
        let (_, outcome) = service?.routes.outcome(step, outcome)?;
        Some(outcome.label)
    });
    let (votes_for, votes_against) = (item.votes_for.to_string(), item.votes_against.to_string());
    let votes = item.way.is_some().then(|| {
        spoken(move |lang| words::VOTE.fill(lang, &[("for", &votes_for), ("against", &votes_against)]))
    });
    let decided = way.or_else(|| words::result(ItemResult::PutOff));
    view! {
        <li class="agenda__case">
            <p><span class="numeric">{item.case.clone()}</span>" "{item.applicant.clone()}</p>
            <p>
                {decided.map(|decided| view! { <strong>{say(decided)}</strong> })}
                {votes.map(|votes| view! { " ("{votes}")" })}
            </p>
            <p class="lines">{item.conclusion.clone()}</p>
        </li>
    }
}
