//! The portal's clock: whoever plays moves it, so that a case of many working days is walked through in minutes.

use crate::{
    api::{self, Failure},
    components::{FailureNotice, say, spoken},
    portal::{Portal, portal},
    prelude::*,
};
use leptos::ev;
use shared::{
    api::{ClockView, paths},
    calendar::{Calendar, Moment, SCH_A, Week},
    text::{dates::long_moment, ui::demo as words},
};

/// What time it is, the way to the next working hours, and any other time.
#[component]
pub fn Clock() -> impl IntoView {
    let portal = portal();
    let typed = RwSignal::new(local(portal.now_now()));
    let failed = RwSignal::new(None::<Failure>);
    let wrong = RwSignal::new(false);
    let set = Callback::new(move |now: Moment| move_to(portal, now, typed, failed));
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let moment = Moment::parse(&[&typed.get_untracked(), ":00+05:00"].concat());
        wrong.set(moment.is_err());
        if let Ok(moment) = moment {
            set.run(moment);
        }
    };
    let now = spoken(move |lang| words::CLOCK_NOW.fill(lang, &[("now", long_moment(portal.now(), lang))]));
    view! {
        <section class="card clock stack" aria-labelledby="clock">
            <h2 id="clock">{say(words::CLOCK)}</h2>
            <p role="status">{now}</p>
            <p class="small muted">{say(words::CLOCK_INTRO)}</p>
            <form class="cluster" novalidate on:submit=submit>
                <div class="field">
                    <label class="label" for="clock-time">{say(words::CLOCK_TIME)}</label>
                    <span class="error" id="clock-error">{move || wrong.get().then(|| say(words::CLOCK_WRONG))}</span>
                    <input class="input" id="clock-time" type="datetime-local" aria-describedby="clock-error"
                        aria-invalid=move || wrong.get().then_some("true") prop:value=move || typed.get()
                        on:input=move |event| typed.set(event_target_value(&event))/>
                </div>
                <button class="button button--secondary">{say(words::CLOCK_SET)}</button>
                <button type="button" class="button button--secondary"
                    on:click=move |_| set.run(next_opening(portal.now_now()))>
                    {say(words::CLOCK_NEXT_DAY)}
                </button>
            </form>
            {move || failed.get().map(|failure| view! { <FailureNotice failure/> })}
        </section>
    }
}

fn move_to(portal: Portal, now: Moment, typed: RwSignal<String>, failed: RwSignal<Option<Failure>>) {
    leptos::task::spawn_local(async move {
        let answer: api::Answer<ClockView> = api::write("PUT", paths::DEMO_CLOCK, &ClockView { now }).await;
        if let Ok(clock) = &answer {
            typed.try_set(local(clock.now));
            portal.refresh();
        }
        failed.try_set(answer.err());
    });
}

/// When the offices open on the next working day.
fn next_opening(now: Moment) -> Moment {
    let calendar = Calendar::kazakhstan();
    let day = calendar.next_working_day(Week::Five, now.date());
    SCH_A.add_working_minutes(&calendar, Moment::at(day, jiff::civil::Time::midnight()), 1)
}

/// As `<input type="datetime-local">` has it: `2026-11-23T09:01`.
fn local(moment: Moment) -> String {
    moment.to_string().chars().take(16).collect()
}
