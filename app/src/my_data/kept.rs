//! What is kept, kind by kind.

use crate::{
    components::{say, spoken},
    in_force::office_name,
    prelude::*,
};
use shared::{
    api::{MyAnswer, MyCase, MyData, MyFile, MyLetter, MySignature, Reach, paths},
    calendar::Moment,
    service::card,
    text::{
        Text,
        dates::{long_moment, short_moment},
        states,
        ui::{my_data as words, paper, sign_in},
    },
};

/// The person, then each kind, folded up with its number.
pub fn kept(mine: &MyData) -> AnyView {
    let person = &mine.person;
    let name = [&person.surname, " ", &person.name, " ", &person.patronymic].concat();
    let booking = mine.booking.clone().map(|place| {
        let text = spoken(move |lang| {
            [
                &office_name(&place.office, lang),
                ", ",
                &long_moment(place.at, lang),
            ]
            .concat()
        });
        row(words::BOOKING, text.into_any())
    });
    view! {
        <dl class="facts">
            {row(words::NAME, name.trim().to_owned().into_any())}
            {row(sign_in::IIN, view! { <span class="numeric">{person.iin.clone()}</span> })}
            {reach(words::PHONE, "mobile", &mine.reach)}
            {reach(words::EMAIL, "email", &mine.reach)}
            {booking}
        </dl>
        {kind(words::CASES, mine.cases.iter().map(case).collect())}
        {kind(words::DRAFTS, mine.drafts.iter().map(|draft| {
            let name = card(&draft.service).map(|card| say(card.short));
            let href = ["/apply/", &draft.service].concat();
            view! { {at(draft.saved_at)}<a href=href>{name}</a> }
        }).collect())}
        {kind(words::FILES, mine.files.iter().map(file).collect())}
        {kind(words::SIGNATURES, mine.signatures.iter().map(signature).collect())}
        {kind(words::ANSWERS, asked(&mine.answers))}
        {kind(words::LETTERS, mine.letters.iter().map(letter).collect())}
    }
}

fn row(label: Text, value: AnyView) -> AnyView {
    view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> }
}

/// Each number or address once, with where it was named.
fn reach(label: Text, kind: &str, all: &[Reach]) -> Option<AnyView> {
    let mut known: Vec<&Reach> = Vec::new();
    for reach in all.iter().filter(|reach| reach.kind == kind) {
        if known.iter().all(|other| other.value != reach.value) {
            known.push(reach);
        }
    }
    if known.is_empty() {
        return None;
    }
    let one = |reach: &&Reach| {
        let whence = if reach.case.is_empty() {
            say(words::FROM_STATE).into_any()
        } else {
            to_case(&reach.case)
        };
        view! { <p><span class="numeric">{reach.value.clone()}</span>" ("{whence}")"</p> }
    };
    let values = known.iter().map(one).collect_view();
    Some(row(label, values.into_any()))
}

/// A kind of data with its number; nothing to unfold where there is none.
fn kind(name: Text, items: Vec<AnyView>) -> AnyView {
    let count = items.len().to_string();
    let heading =
        spoken(move |lang| words::COUNTED.fill(lang, &[("name", name.get(lang)), ("count", count.as_str())]));
    if items.is_empty() {
        return view! { <p class="kept muted">{heading}</p> };
    }
    let items = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect_view();
    view! {
        <details class="kept">
            <summary>{heading}</summary>
            <ul class="kept__list">{items}</ul>
        </details>
    }
}

/// When, in front of what.
fn at(moment: Moment) -> AnyView {
    view! { <span class="numeric muted">{short_moment(moment)}" "</span> }
}

fn to_case(number: &str) -> AnyView {
    let (href, number) = (["/cases/", number].concat(), number.to_owned());
    let named = spoken(move |lang| words::OF_CASE.fill(lang, &[("no", number.as_str())]));
    view! { <a class="kept__case" href=href>{named}</a> }
}

fn case(case: &MyCase) -> AnyView {
    let name = card(&case.service).map(|card| view! { {say(card.short)}", " });
    view! { {at(case.filed_at)}{name}{to_case(&case.case)}": "{say(states::label(case.state))} }
}

fn file(file: &MyFile) -> AnyView {
    let href = paths::at(paths::ATTACHMENT, &file.id);
    let whence = if file.case.is_empty() {
        say(words::OF_DRAFT).into_any()
    } else {
        to_case(&file.case)
    };
    view! { {at(file.added_at)}<a href=href target="_blank">{file.name.clone()}</a>", "{whence} }
}

fn signature(signature: &MySignature) -> AnyView {
    let name = if signature.template.is_empty() {
        words::APPLICATION
    } else {
        paper::name(&signature.template).unwrap_or(words::PAPERS)
    };
    view! { {at(signature.at)}{say(name)}", "{to_case(&signature.case)} }
}

/// Each time that the systems were asked in a case, with the way to what they answered.
fn asked(answers: &[MyAnswer]) -> Vec<AnyView> {
    let mut times: Vec<(&str, Moment)> = Vec::new();
    for answer in answers {
        if times.last() != Some(&(&answer.case, answer.at)) {
            times.push((&answer.case, answer.at));
        }
    }
    let one = |(case, when): (&str, Moment)| {
        let href = ["/cases/", case, "/registries"].concat();
        view! { {at(when)}<a href=href>{say(words::SEE_ANSWERS)}</a>", "{to_case(case)} }
    };
    times.into_iter().map(one).collect()
}

fn letter(letter: &MyLetter) -> AnyView {
    let name = paper::name(&letter.template).unwrap_or(words::PAPERS);
    view! { {at(letter.at)}{say(name)}", "{to_case(&letter.case)} }
}
