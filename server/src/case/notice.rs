//! Notices: in the cabinet as events, to the phone and the e-mail address through the outbox (`spec.md` 8.3, 8.4).

use super::store::CaseRow;
use crate::{
    db::Tx,
    error::Refusal,
    outbox::{self, Message},
    state::App,
};
use shared::{
    api::NoticeView,
    person::Money,
    procedure::{Case, Channel, Event, Fact, Procedure, State, fold},
    service::{AMOUNT_DUE, RefusalGround, find},
    text::{
        Lang, Text,
        dates::{long_date, long_moment},
        told,
        ui::notices::{
            AFTER_HOURS, AFTER_HOURS_NO_TERM, CALENDAR_PLAN, CONSENT_WITHDRAWN, LETTER, N_A1, N_A1_NO_TERM,
            N_A2, N_A3, N_A3_SMS, N_A4, N_A6, N_B7, N_C1, N_C2, N_D1, N_D3, N_D5, N_D5_FREE, N_D6,
            N_D6_NO_TERM, N_D7, NO_ANSWER,
        },
    },
};

/// The word that the registration has to wait; the source gives it no code.
pub const AFTER_HOURS_CODE: &str = "AFTER_HOURS";
/// The word that a consent was withdrawn; the source gives it no code.
pub const CONSENT_CODE: &str = "CONSENT_WITHDRAWN";

/// What a notice says by its way, of a result with or without a term, of something to pay or not; `None` for a template
/// without a text.
fn template(code: &str, channel: &str, case: &Case, pays: bool) -> Option<Text> {
    let term = case.result_due_on.is_some();
    // Neither a phone's screen nor a mail server is the applicant's alone (DR-63).
    let hint = channel != Channel::Cabinet.code();
    Some(match code {
        "N-A1" if term => N_A1,
        "N-A1" => N_A1_NO_TERM,
        "N-A2" => N_A2,
        "N-A3" if hint => N_A3_SMS,
        "N-A3" => N_A3,
        "N-A4" | "N-A5" | "N-B3" => N_A4,
        "N-C1" => N_C1,
        "N-C3" if case.state == State::Refused => N_A6,
        "N-C2" | "N-C3" => N_C2,
        "N-A6" | "N-B4" | "N-C4" | "N-D2" | "N-D4" => N_A6,
        "N-B0" => N_A1,
        "N-B7" => N_B7,
        "N-D1" => N_D1,
        "N-D3" => N_D3,
        "N-D5" if pays => N_D5,
        "N-D5" => N_D5_FREE,
        "N-D6" if pays => N_D6,
        "N-D6" => N_D6_NO_TERM,
        "N-D7" => N_D7,
        CONSENT_CODE => CONSENT_WITHDRAWN,
        AFTER_HOURS_CODE if term => AFTER_HOURS,
        AFTER_HOURS_CODE => AFTER_HOURS_NO_TERM,
        _ => return None,
    })
}

/// The text of a notice, from the case as it stood then: what was told stands.
fn text(row: &CaseRow, case: &Case, code: &str, channel: &str, lang: Lang) -> Option<String> {
    let grounds = find(&row.service).map_or(&[] as &[_], |service| service.grounds);
    let named = case
        .grounds
        .iter()
        .filter_map(|given| ground(grounds, &given.code, lang));
    let named: Vec<&str> = named.collect();
    let (at, place) = case.hearing.as_ref().map_or_else(Default::default, |hearing| {
        (long_moment(hearing.at, lang), hearing.place.clone())
    });
    let amount = case.data.get(AMOUNT_DUE).and_then(serde_json::Value::as_i64);
    let amount = amount.and_then(|amount| Money::new(amount).ok());
    // Of the contract the state tells whether a term of payment runs.
    let pays = amount.is_some() && (code != "N-D6" || case.state == State::AwaitingPayment);
    let mut text = template(code, channel, case, pays)?.fill(
        lang,
        &[
            ("filed", long_date(case.filed_at.date(), lang)),
            (
                "decided",
                case.decided_at
                    .map(|at| long_date(at.date(), lang))
                    .unwrap_or_default(),
            ),
            ("date", long_date(case.registered_on, lang)),
            (
                "due",
                case.result_due_on
                    .map(|due_on| long_date(due_on, lang))
                    .unwrap_or_default(),
            ),
            ("no", row.number.clone()),
            ("hearing", at),
            ("place", place),
            (
                "minutes",
                case.minutes
                    .as_ref()
                    .map(|minutes| told::named(minutes, lang))
                    .unwrap_or_default(),
            ),
            ("ground", named.join("; ")),
            ("amount", amount.map(Money::grouped).unwrap_or_default()),
            (
                "queue",
                case.queue
                    .as_ref()
                    .map(|(_, number)| number.to_string())
                    .unwrap_or_default(),
            ),
        ],
    );
    if !case.calendar_entered && matches!(code, "N-A1" | "N-B0" | "N-C1" | "N-D1" | AFTER_HOURS_CODE) {
        text.push(' ');
        text.push_str(CALENDAR_PLAN.get(lang));
    }
    Some(text)
}

fn ground(grounds: &[RefusalGround], code: &str, lang: Lang) -> Option<&'static str> {
    let known = grounds.iter().find(|ground| ground.code == code)?;
    Some(known.text.get(lang))
}

/// What lies in the cabinet.
pub fn cabinet(row: &CaseRow, procedure: &Procedure, events: &[Event], lang: Lang) -> Vec<NoticeView> {
    told(row, procedure, events, 0, Channel::Cabinet, lang)
        .map(|(_, notice)| notice)
        .collect()
}

/// The notices of one way among the events from `first` on, each with the number of its event.
fn told<'a>(
    row: &'a CaseRow,
    procedure: &'a Procedure,
    events: &'a [Event],
    first: usize,
    way: Channel,
    lang: Lang,
) -> impl Iterator<Item = (u32, NoticeView)> + 'a {
    let notices = events.iter().enumerate().skip(first);
    notices.filter_map(move |(at, event)| {
        let Fact::NoticeSent { template, channel } = &event.fact else {
            return None;
        };
        if channel != way.code() {
            return None;
        }
        let case = fold(procedure, events.get(..=at)?).ok()?;
        let notice = NoticeView {
            template: template.clone(),
            at: event.at,
            text: text(row, &case, template, channel, lang)?,
        };
        Some((event.seq, notice))
    })
}

/// Writes the messages among the events from `first` on, in the language of the filing: one for each notice and way.
pub async fn send(
    tx: &mut Tx,
    app: &App,
    row: &CaseRow,
    procedure: &Procedure,
    events: &[Event],
    first: usize,
) -> Result<(), Refusal> {
    for (channel, to) in [(Channel::Sms, &row.mobile), (Channel::Email, &row.email)] {
        if to.is_empty() {
            continue;
        }
        for (seq, notice) in told(row, procedure, events, first, channel, row.lang) {
            let message = Message {
                at: notice.at,
                channel,
                to,
                text: &if channel == Channel::Email {
                    letter(app, row, &notice.text)
                } else {
                    notice.text
                },
                good_until: None,
                event: Some((&row.number, seq)),
            };
            outbox::write(tx, app.rng.as_ref(), message).await?;
        }
    }
    Ok(())
}

/// A notice as a letter: with the address of the case, whose page asks who is there.
fn letter(app: &App, row: &CaseRow, notice: &str) -> String {
    let link = format!("{}/cases/{}", app.config.http.origin, row.number);
    let more = LETTER.fill(row.lang, &[("link", link.as_str())]);
    format!("{notice}\n\n{more}\n{}\n", NO_ANSWER.get(row.lang))
}
