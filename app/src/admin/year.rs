//! Twelve months; what is no ordinary day is marked by shape and sign, and said in words.

use super::calendar::{Year, holiday_name, open};
use crate::{
    components::{say, spoken},
    portal::portal,
    prelude::*,
};
use jiff::civil::Date;
use shared::{
    api::{CalendarDayView, CalendarView},
    calendar::{DayKind, plus_days, plus_months},
    text::{Lang, Text, dates::day_and_weekday, ui::admin as words},
};

/// The name of a kind.
pub const fn name(kind: DayKind) -> Text {
    match kind {
        DayKind::Working => words::WORKING,
        DayKind::Weekend => words::WEEKEND,
        DayKind::Holiday => words::HOLIDAY,
        DayKind::Moved => words::MOVED,
        DayKind::ExtraOff => words::EXTRA_OFF,
        DayKind::ExtraWorking => words::EXTRA_WORKING,
    }
}

const fn class(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "day",
        DayKind::Weekend => "day day--weekend",
        DayKind::Holiday => "day day--holiday",
        DayKind::Moved => "day day--moved",
        DayKind::ExtraOff => "day day--off",
        DayKind::ExtraWorking => "day day--worked",
    }
}

/// What a day is in a five-day week.
pub fn kind(day: Option<&CalendarDayView>, date: Date) -> DayKind {
    match day {
        Some(day) => or_holiday(day, day.five),
        None if date.weekday().to_monday_zero_offset() >= 5 => DayKind::Weekend,
        None => DayKind::Working,
    }
}

/// A holiday that falls on a weekend is one all the same.
fn or_holiday(day: &CalendarDayView, kind: DayKind) -> DayKind {
    if kind == DayKind::Weekend && holiday_name(&day.note).is_some() {
        DayKind::Holiday
    } else {
        kind
    }
}

/// What a day is, in words; and what it is in a six-day week where that differs.
pub fn what(day: Option<&CalendarDayView>, date: Date) -> AnyView {
    let (five, six) = (kind(day, date), day.map(|day| or_holiday(day, day.six)));
    // Any Saturday differs; that needs no words.
    let saturday = five == DayKind::Weekend && six == Some(DayKind::Working);
    let other = six.filter(|six| *six != five && !saturday).map(|six| {
        let six = spoken(move |lang| words::SIX.fill(lang, &[("kind", name(six).get(lang))]));
        view! { <span class="muted">" ("{six}")"</span> }
    });
    view! { <span>{say(name(five))}{other}</span> }
}

/// What the marks mean.
pub fn legend() -> AnyView {
    const KINDS: [DayKind; 5] = [
        DayKind::Weekend,
        DayKind::Holiday,
        DayKind::Moved,
        DayKind::ExtraOff,
        DayKind::ExtraWorking,
    ];
    let mark = |kind: DayKind| {
        view! { <li><span class=class(kind) aria-hidden="true">"7"</span>{say(name(kind))}</li> }
    };
    view! {
        <section class="legend-of-days" aria-label=say(words::LEGEND)>
            <ul class="plain-list">
                {KINDS.map(mark).into_iter().collect_view()}
                <li><span class="day day--edited" aria-hidden="true">"7"</span>{say(words::EDITED)}</li>
            </ul>
        </section>
    }
}

/// The months.
pub fn months(page: Year, calendar: &CalendarView) -> AnyView {
    let first = Date::new(calendar.year, 1, 1).unwrap_or_default();
    let months = (0..12).map(|index| month(page, calendar, plus_months(first, index)));
    view! { <div class="year">{months.collect_view()}</div> }
}

fn month(page: Year, calendar: &CalendarView, first: Date) -> AnyView {
    let number = usize::from(first.month().unsigned_abs()) - 1;
    let caption = words::MONTHS.get(number).map(|name| say(*name));
    let names = words::SHORT_WEEKDAYS
        .map(|name| view! { <th scope="col">{say(name)}</th> })
        .into_iter()
        .collect_view();
    let start = plus_days(first, -i32::from(first.weekday().to_monday_zero_offset()));
    let week = |index: i32| {
        let monday = plus_days(start, 7 * index);
        let days = (0..7).map(|offset| plus_days(monday, offset)).map(|date| {
            if date.month() == first.month() && date.year() == first.year() {
                view! { <td>{cell(page, calendar, date)}</td> }
            } else {
                view! { <td></td> }
            }
        });
        let within = plus_days(first, i32::from(first.days_in_month()) - 1) >= monday;
        within.then(|| view! { <tr>{days.collect_view()}</tr> })
    };
    view! {
        <table class="month">
            <caption>{caption}</caption>
            <thead><tr>{names}</tr></thead>
            <tbody>{(0..6).filter_map(week).collect_view()}</tbody>
        </table>
    }
}

fn cell(page: Year, calendar: &CalendarView, date: Date) -> AnyView {
    let day = calendar.days.iter().find(|day| day.date == date);
    let edited = calendar.edits.iter().any(|edit| edit.date == date);
    let kind = kind(day, date);
    let class = [class(kind), if edited { " day--edited" } else { "" }].concat();
    let number = date.day().to_string();
    let plain = matches!(kind, DayKind::Working | DayKind::Weekend) && !edited;
    if !page.edits {
        let said = (!plain).then(|| {
            let said = said(calendar, date);
            view! { <span class="visually-hidden">{said}</span> }
        });
        return view! { <span class=class>{number}{said}</span> };
    }
    let said = said(calendar, date);
    let today = portal().now_now().date() == date;
    view! {
        <button type="button" class=class aria-label=said aria-current=today.then_some("date")
            aria-pressed=move || if page.day.get() == Some(date) { "true" } else { "false" }
            on:click=move |_| open(page, date)>
            {number}
        </button>
    }
}

/// "27 May, Wednesday: public holiday, Kurban Ait, edited".
fn said(calendar: &CalendarView, date: Date) -> Signal<String> {
    let day = calendar.days.iter().find(|day| day.date == date);
    let edited = calendar.edits.iter().any(|edit| edit.date == date);
    let (kind, note) = (
        kind(day, date),
        day.map(|day| day.note.clone()).unwrap_or_default(),
    );
    spoken(move |lang: Lang| {
        let mut said = [&day_and_weekday(date, lang), ": ", name(kind).get(lang)].concat();
        let note = holiday_name(&note).map_or(note.as_str(), |name| name.get(lang));
        for more in [note, if edited { words::EDITED.get(lang) } else { "" }] {
            if !more.is_empty() {
                said.push_str(", ");
                said.push_str(more);
            }
        }
        said
    })
}
