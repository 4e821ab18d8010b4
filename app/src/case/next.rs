//! Where a case stands, what is asked of the applicant, what happens next, by whom, until when.

use super::{asked::asked, matter::Matter};
use crate::components::{Notice, NoticeKind, say, spoken};
use crate::prelude::*;
use shared::{
    procedure::State,
    text::{
        dates::{day_and_weekday, long_date},
        states,
        ui::{
            case::{self as words, now as new},
            common,
        },
    },
};

/// The card at the top of a case.
pub fn now(matter: &Matter) -> AnyView {
    let state = if matter.case.withdrawn {
        new::WITHDRAWN
    } else {
        states::label(matter.case.state)
    };
    view! {
        <div class="card stack">
            <p class="state state--large">{say(state)}</p>
            {matter.asked().map(|it| asked(&it, matter))}
            {next(matter)}
        </div>
    }
}

/// The step at which the case stands, in plain words.
pub fn next(matter: &Matter) -> AnyView {
    let registered_on = matter.case.registered_on;
    let waits = (matter.case.state == State::AwaitingRegistration).then(|| {
        let day = spoken(move |lang| {
            words::AFTER_HOURS.fill(lang, &[("date", day_and_weekday(registered_on, lang))])
        });
        view! { <Notice kind=NoticeKind::Warning><p>{day}</p></Notice> }
    });
    let content = match (matter.case.state, matter.next()) {
        (State::Approved, _) if matter.case.queue.is_none() => view! { <p>{say(new::DECIDED)}</p> },
        (State::Approved, _) => view! { <p>{say(new::ON_LIST)}</p> },
        (State::Refused | State::Closed, _) | (_, None) => view! { <p>{say(new::OVER)}</p> },
        (_, Some((step, due))) => {
            let by = spoken(move |lang| match due {
                Some(due) => words::NEXT_BY.fill(lang, &[("date", long_date(due, lang))]),
                None => common::NO_TERM.get(lang).to_owned(),
            });
            let role = states::role(step.role);
            let who = spoken(move |lang| words::WHO.fill(lang, &[("who", role.get(lang))]));
            let nothing = matter
                .asked()
                .is_none()
                .then(|| view! { <p>{say(words::NOTHING_TO_DO)}</p> });
            view! {
                <p class="next__step">{say(step.title)}</p>
                <p class="muted">{who}</p>
                {by}
                {nothing}
            }
        }
    };
    view! {
        {waits}
        <div class="next stack stack--tight">
            <h2>{say(words::NEXT)}</h2>
            {content}
        </div>
    }
}
