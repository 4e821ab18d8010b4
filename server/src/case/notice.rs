//! Notices: in the cabinet as events, to the phone through the outbox (`spec.md` 8.3, 8.4).

use crate::{
    db::Tx,
    error::Refusal,
    outbox::{self, Message},
    state::App,
};
use shared::{
    api::NoticeView,
    procedure::{Case, Event, Fact},
    text::{
        Lang,
        dates::long_date,
        ui::notices::{AFTER_HOURS, CALENDAR_PLAN, N_A1},
    },
};

/// The word that the registration has to wait; the source gives it no code.
pub const AFTER_HOURS_CODE: &str = "AFTER_HOURS";

/// The text of a notice, from the dates that were told at the filing. `None` for a template without one.
fn text(template: &str, number: &str, case: &Case, lang: Lang) -> Option<String> {
    let text = match template {
        "N-A1" => N_A1,
        AFTER_HOURS_CODE => AFTER_HOURS,
        _ => return None,
    };
    let (date, due) = (
        long_date(case.registered_on, lang),
        long_date(case.result_due_on, lang),
    );
    let mut text = text.fill(lang, &[("date", date.as_str()), ("no", number), ("due", &due)]);
    if !case.calendar_entered {
        text.push(' ');
        text.push_str(CALENDAR_PLAN.get(lang));
    }
    Some(text)
}

/// What lies in the cabinet.
pub fn cabinet(number: &str, case: &Case, events: &[Event], lang: Lang) -> Vec<NoticeView> {
    let notices = events.iter().filter_map(|event| match &event.fact {
        Fact::NoticeSent { template, channel } if channel == "cabinet" => Some(NoticeView {
            template: template.clone(),
            at: event.at,
            text: text(template, number, case, lang)?,
        }),
        _ => None,
    });
    notices.collect()
}

/// To whom notices of a case go.
#[derive(Clone, Copy, Debug)]
pub struct Addressee<'a> {
    /// The case.
    pub number: &'a str,
    /// The language of the filing.
    pub lang: Lang,
    /// The phone.
    pub mobile: &'a str,
}

/// Sends the new notices to the phone as well, in the language of the filing.
pub async fn send(
    tx: &mut Tx,
    app: &App,
    to: Addressee<'_>,
    case: &Case,
    new: &[Event],
) -> Result<(), Refusal> {
    if to.mobile.is_empty() {
        return Ok(());
    }
    for notice in cabinet(to.number, case, new, to.lang) {
        let message = Message {
            at: notice.at,
            to: to.mobile,
            text: &notice.text,
            good_until: None,
        };
        outbox::write(tx, app.rng.as_ref(), message).await?;
    }
    Ok(())
}
