//! "If you apply now": the dates that the regulation gives, computed in the browser.

use crate::{
    components::{say, spoken},
    in_force::calendar,
    portal::portal,
    prelude::*,
};
use shared::{
    procedure::{Deadlines, Procedure, deadlines},
    service::Service,
    text::{
        dates::{day_and_weekday, due_date},
        ui::service as words,
    },
};

/// The dates of an application filed at the portal's time; they follow its clock.
pub fn dates_now(procedure: &'static Procedure) -> Memo<Deadlines> {
    let portal = portal();
    Memo::new(move |_| deadlines(procedure, &calendar(), portal.now()))
}

/// When it would count as received and until when the answer would be due.
#[component]
pub fn IfNow(
    /// The service: where it has several routes, each has a term of its own.
    service: &'static Service,
    /// The dates of the usual route.
    dates: Memo<Deadlines>,
) -> impl IntoView {
    let received = spoken(move |lang| dates.with(|dates| day_and_weekday(dates.registered_on, lang)));
    let routes = service.routes.0;
    let due = |procedure: &&'static Procedure| {
        let dates = dates_now(procedure);
        let due = spoken(move |lang| dates.with(|dates| due_date(dates.result_due_on, lang)));
        let route = (routes.len() > 1).then(|| view! { <br/>{say(procedure.route.name)} });
        view! { <div class="dates__pair"><dt>{say(words::ANSWER_BY)}{route}</dt><dd>{due}</dd></div> }
    };
    let later = move || dates.with(|dates| dates.registered_on != dates.filed_at.date());
    let plan = move || dates.with(|dates| !dates.calendar_entered);
    let portal = portal();
    view! {
        <dl class="dates" class:dates--unsettled=move || !portal.settled()>
            <div class="dates__pair">
                <dt>{say(words::RECEIVED_ON)}</dt>
                <dd>{received}</dd>
            </div>
            {routes.iter().map(due).collect_view()}
        </dl>
        {move || later().then(|| view! { <p class="small muted">{say(words::AFTER_HOURS)}</p> })}
        {move || plan().then(|| view! { <p class="small muted">{say(words::CALENDAR_PLAN)}</p> })}
    }
}
