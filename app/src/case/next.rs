//! What happens next with a case, and until when.

use crate::components::{Notice, NoticeKind, say, spoken};
use crate::prelude::*;
use shared::{
    api::CaseView,
    procedure::{Procedure, State},
    text::{
        dates::{day_and_weekday, long_date},
        states,
        ui::{case as words, common},
    },
};

/// The step at which the case stands, in plain words.
pub fn next(case: &CaseView, procedure: Option<&'static Procedure>) -> AnyView {
    let registered_on = case.registered_on;
    let waits = (case.state == State::AwaitingRegistration).then(|| {
        let day = spoken(move |lang| {
            words::AFTER_HOURS.fill(lang, &[("date", day_and_weekday(registered_on, lang))])
        });
        view! { <Notice kind=NoticeKind::Warning><p>{day}</p></Notice> }
    });
    let step = case
        .timeline
        .iter()
        .find(|entry| entry.done_at.is_none())
        .and_then(|entry| Some((procedure?.step(&entry.step)?, entry.due_at)));
    let now = match step {
        None => view! { <p>{say(words::ALL_DONE)}</p> },
        Some((step, due)) => {
            let by = spoken(move |lang| match due {
                Some(due) => words::NEXT_BY.fill(lang, &[("date", long_date(due.date(), lang))]),
                None => common::NO_TERM.get(lang).to_owned(),
            });
            let role = states::role(step.role);
            let who = spoken(move |lang| words::WHO.fill(lang, &[("who", role.get(lang))]));
            view! {
                <p class="next__step">{say(step.title)}</p>
                <p class="muted">{who}</p>
                <p class="muted">{by}</p>
                <p>{say(words::NOTHING_TO_DO)}</p>
            }
        }
    };
    view! {
        {waits}
        <div class="next stack stack--tight">
            <h2>{say(words::NEXT)}</h2>
            {now}
        </div>
    }
}
