//! A place in a public service centre's electronic queue: mine, and the times of a day to choose from (BP-0) [001 §16].

use crate::{
    api::{Answer, Failure, nothing, read, write},
    components::{
        FailureNotice, Fetched, Notice, NoticeKind, Page, SignedInOnly, fetched, say, spoken, title,
    },
    entry::{Entry, Spot, controls},
    in_force::office_name,
    portal::portal,
    prelude::*,
};
use shared::{
    api::{QueueView, Slot, paths},
    booking::{AHEAD, Place},
    calendar::{format_date, plus_days},
    text::{
        dates::{long_date, long_moment},
        ui::case::booking as words,
    },
};

/// The page.
#[component]
pub fn BookingPage() -> impl IntoView {
    view! {
        <Page title=title(words::TITLE)>
            <SignedInOnly><Contents/></SignedInOnly>
        </Page>
    }
}

/// The times of one day in one centre, and my place.
#[derive(Clone)]
struct Day {
    office: String,
    date: String,
    view: QueueView,
}

/// The page. Copy it into closures.
#[derive(Clone, Copy)]
struct Booking {
    entry: Entry,
    queue: Fetched<Day>,
    failed: RwSignal<Option<Failure>>,
}

async fn look(office: String, day: String) -> Answer<Day> {
    let asked = [paths::QUEUE, "?office=", &office, "&day=", &day].concat();
    let view = read("GET", &asked).await?;
    Ok(Day {
        office,
        date: day,
        view,
    })
}

#[component]
fn Contents() -> impl IntoView {
    let today = untrack(|| portal().now_now()).date();
    let first = [("day", format_date(today))];
    let entry = Entry::new("booking", "", first);
    let queue = fetched(move || {
        let (office, day) = (entry.follow("office"), entry.follow("day"));
        look(office, day)
    });
    let page = Booking {
        entry,
        queue,
        failed: RwSignal::new(None),
    };
    let days = (0..=AHEAD).map(|ahead| {
        let day = plus_days(today, ahead);
        (format_date(day), spoken(move |lang| long_date(day, lang)))
    });
    let days = controls::select(
        &Spot::new(entry, "day", words::DAY),
        words::CHOOSE,
        days.collect(),
    );
    let known = RwSignal::new(Vec::<String>::new());
    Effect::new(move || {
        if let Some(day) = queue.there() {
            known.update(|known| {
                if known.is_empty() {
                    *known = day.view.centres;
                }
            });
        }
    });
    let centres = live(move || {
        let centres = known.get();
        let options = centres.into_iter().map(|code| {
            let name = code.clone();
            (code, spoken(move |lang| office_name(&name, lang)))
        });
        let options = options.collect::<Vec<_>>();
        untrack(|| controls::select(&Spot::new(entry, "office", words::CENTRE), words::CHOOSE, options))
    });
    view! {
        <p class="page__lead">{say(words::LEAD)}</p>
        {move || page.failed.get().map(|failure| view! { <FailureNotice failure/> })}
        <div class="stack booking">
            {centres}
            {days}
        </div>
        {queue.view(move |day| shown(page, day))}
    }
}

impl Booking {
    /// What was asked for is answered.
    fn done<T>(self, answer: Answer<T>) {
        self.failed.try_set(answer.err());
        self.queue.again();
    }
}

fn shown(page: Booking, day: Day) -> AnyView {
    let mine = day.view.mine.clone().map(|place| mine(page, place));
    // The times of another day are no longer there to be pressed while those of the chosen one are on their way.
    let slots = live(move || {
        let chosen = page.entry.follow("office") == day.office && page.entry.follow("day") == day.date;
        chosen.then(|| times(page, &day))
    });
    view! { {mine}{slots} }
}

/// The times of the day that is chosen.
fn times(page: Booking, day: &Day) -> AnyView {
    let none = !day.office.is_empty() && day.view.slots.is_empty();
    let slots = day
        .view
        .slots
        .iter()
        .map(|slot| slot_view(page, slot))
        .collect_view();
    view! {
        {none.then(|| view! { <p>{say(words::NO_SLOTS)}</p> })}
        <ul class="booking__slots plain-list cluster">{slots}</ul>
    }
}

/// The place that I have, and the way to give it up.
fn mine(page: Booking, place: Place) -> AnyView {
    let said = spoken(move |lang| {
        let at = long_moment(place.at, lang);
        words::MINE.fill(lang, &[("at", at), ("office", office_name(&place.office, lang))])
    });
    let give_up = move |_| {
        leptos::task::spawn_local(async move {
            page.done(nothing("DELETE", paths::QUEUE_MINE).await);
        });
    };
    view! {
        <Notice kind=NoticeKind::Success>
            <p>{said}</p>
            <p><button type="button" class="button button--secondary" on:click=give_up>{say(words::GIVE_UP)}</button></p>
        </Notice>
    }
}

fn slot_view(page: Booking, slot: &Slot) -> AnyView {
    let place = Place {
        office: page.entry.text("office"),
        at: slot.at,
    };
    let time = slot.at.time();
    let time = [two(time.hour()), ":".to_owned(), two(time.minute())].concat();
    let full = slot.free == 0;
    let free = slot.free.to_string();
    let free = spoken(move |lang| words::FREE.fill(lang, &[("n", free.as_str())]));
    let book = move |_| {
        let place = place.clone();
        leptos::task::spawn_local(async move {
            let answer: Answer<Place> = write("PUT", paths::QUEUE_MINE, &place).await;
            page.done(answer);
        });
    };
    view! {
        <li>
            <button type="button" class="button button--secondary" aria-disabled=full.then_some("true") on:click=book>
                <span class="numeric">{time}</span>" "<span class="small">{free}</span>
            </button>
        </li>
    }
}

fn two(number: i8) -> String {
    let text = number.to_string();
    if text.len() == 1 {
        ["0", &text].concat()
    } else {
        text
    }
}
