//! When and where a sitting is held, and who leads it: the form.

use crate::{
    api::{Answer, Failure},
    components::spoken,
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
    work::left,
};
use leptos::ev;
use shared::{
    api::{CommissionView, SittingView, SittingWrite},
    calendar::{DayTime, Moment, format_date, parse_date},
    form::Problem,
    procedure::Executor,
    text::{Text, dates::clock, ui::sitting as words},
};
use std::future::Future;

/// What the form begins with.
#[derive(Clone)]
pub struct Draft {
    /// Names what the form is about.
    pub about: String,
    /// The office.
    pub office: String,
    /// The members to choose from.
    pub members: Vec<Executor>,
    /// The cases of the agenda as they are.
    pub agenda: Vec<String>,
    /// The revision that is changed; 0 for a new one.
    pub revision: u32,
    first: Vec<(&'static str, String)>,
}

impl Draft {
    /// A new sitting: I keep its minutes, unless I say otherwise.
    pub fn of(commission: &CommissionView) -> Self {
        let me = untrack(|| portal().session()).and_then(|session| session.person);
        let me = me.map(|person| person.iin).unwrap_or_default();
        Self {
            about: commission.office.clone(),
            office: commission.office.clone(),
            members: commission.members.clone(),
            agenda: Vec::new(),
            revision: 0,
            first: vec![("secretary", me)],
        }
    }

    /// A sitting that is there.
    pub fn over(sitting: &SittingView) -> Self {
        let at = sitting.at;
        Self {
            about: [&sitting.id, "/", &sitting.revision.to_string()].concat(),
            office: sitting.office.clone(),
            members: sitting.members.clone(),
            agenda: sitting.agenda.iter().map(|item| item.case.clone()).collect(),
            revision: sitting.revision,
            first: vec![
                ("at", format_date(at.date())),
                ("time", clock(at.time())),
                ("place", sitting.place.clone()),
                ("chair", sitting.chair.clone()),
                ("secretary", sitting.secretary.clone()),
            ],
        }
    }
}

/// The form; `send` takes it to the server, `then` goes on.
pub fn form<T: 'static, F: Future<Output = Answer<T>> + 'static>(
    draft: Draft,
    button: Text,
    send: impl Fn(SittingWrite) -> F + Send + Sync + 'static,
    then: impl Fn(T) + Clone + Send + Sync + 'static,
) -> AnyView {
    let entry = Entry::new("sitting", &draft.about, draft.first.clone());
    let (members, office) = (draft.members.clone(), draft.office.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        match written(entry, &draft) {
            Ok(write) => entry.send(send(write), then.clone()),
            Err(problems) => entry.refuse(problems),
        }
    };
    let member = |path, label| {
        let options = members.iter().map(|member| {
            let name = member.name.clone();
            (member.iin.clone(), spoken(move |_| name.clone()))
        });
        controls::select(&Spot::new(entry, path, label), words::CHOOSE, options.collect())
    };
    let office = left::office(&office);
    view! {
        <form class="stack office-form" novalidate on:submit=submit>
            <p class="muted">{office}</p>
            {entry.summary()}
            {controls::date(&Spot::new(entry, "at", words::DAY))}
            {controls::line(&Spot::new(entry, "time", words::TIME).hint(words::TIME_HINT), "input input--narrow")}
            {controls::line(&Spot::new(entry, "place", words::PLACE), "input")}
            {member("chair", words::CHAIR)}
            {member("secretary", words::SECRETARY)}
            {controls::submit(entry, button, "button")}
        </form>
    }
}

/// What is typed, or what can't be sent.
fn written(entry: Entry, draft: &Draft) -> Result<SittingWrite, Vec<Problem>> {
    let (day, time) = (entry.text("at"), entry.text("time").trim().to_owned());
    // `9:30` is written as people write it.
    let time = if time.len() == 4 {
        ["0", &time].concat()
    } else {
        time
    };
    let mut problems = Vec::new();
    for (path, text, right, code) in [
        ("at", day.as_str(), parse_date(&day).is_some(), "date_format"),
        (
            "time",
            time.as_str(),
            DayTime::parse(&time).is_some(),
            "time_format",
        ),
    ] {
        if text.is_empty() {
            problems.push(Problem::new(path, "required"));
        } else if !right {
            problems.push(Problem::new(path, code));
        }
    }
    let at = Moment::parse(&[&day, "T", &time, ":00+05:00"].concat());
    match at {
        Ok(at) if problems.is_empty() => Ok(SittingWrite {
            revision: draft.revision,
            office: draft.office.clone(),
            at,
            place: entry.text("place"),
            chair: entry.text("chair"),
            secretary: entry.text("secretary"),
            agenda: draft.agenda.clone(),
        }),
        _ => {
            for path in ["place", "chair", "secretary"] {
                if entry.text(path).trim().is_empty() {
                    problems.push(Problem::new(path, "required"));
                }
            }
            Err(problems)
        }
    }
}

/// Why nothing was changed, with what is wrong in particular.
pub fn said(failure: &Failure) -> Signal<String> {
    let failure = failure.clone();
    spoken(move |lang| {
        let mut text = failure.sentence(lang);
        if let Failure::Problem(problem) = &failure {
            for error in &problem.errors {
                text.push(' ');
                text.push_str(&crate::form::sentence(error, lang));
            }
        }
        text
    })
}
