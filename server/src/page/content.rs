//! What a page says before the app arrives: from the same data, in plain HTML.

use super::html::Html;
use crate::state::App;
use shared::{
    calendar::parse_date,
    guide::{Fit, Place, address, walk},
    procedure::deadlines,
    service::{CATALOGUE, Service, find},
    text::{
        Lang, Text,
        dates::{day_and_weekday, due_date, long_date},
        ui::{catalogue, common, compare, directory, service as words},
    },
};

/// Title and main content of a page.
#[derive(Clone, Debug)]
pub struct Content {
    /// Of the document.
    pub title: String,
    /// What stands in it.
    pub main: Html,
    /// Whether there is such a page.
    pub found: bool,
}

/// The content for an address. Pages that only the app knows have its name, and say that they are loading.
pub fn of(app: &App, path: &str, lang: Lang) -> Content {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    match (parts.next(), parts.next(), parts.next()) {
        (None, ..) => catalogue(lang),
        (Some("guide"), ..) => guide(path, lang),
        (Some("compare"), None, None) => named(compare::TITLE, compare::LEAD, lang),
        (Some("offices"), None, None) => named(common::OFFICES, directory::LEAD, lang),
        (Some("contradictions"), Some(id), None) if find(id).is_some() => {
            named(common::CONTRADICTIONS, compare::HOW_RESOLVED, lang)
        }
        (Some("services"), Some(id), None) => match find(id) {
            Some(known) => service(app, known, lang),
            None => nothing(lang),
        },
        _ => loading(lang),
    }
}

fn page(title: &str, body: impl IntoIterator<Item = Html>, lang: Lang, found: bool) -> Content {
    let portal = common::QONYS.get(lang);
    let title = if title == portal {
        portal.to_owned()
    } else {
        format!("{title} – {portal}")
    };
    Content {
        title,
        main: Html::element("main", &[("id", "main")], &Html::join(body)),
        found,
    }
}

fn catalogue(lang: Lang) -> Content {
    let items = CATALOGUE.into_iter().map(|service| {
        let address = format!("/services/{}", service.id);
        let link = Html::element("a", &[("href", &address)], &Html::text(service.short.get(lang)));
        let body = [
            Html::element("h2", &[], &link),
            badge(service, lang),
            Html::of("p", service.summary.get(lang)),
        ];
        Html::element("li", &[], &Html::join(body))
    });
    let list = Html::element("ul", &[("class", "catalogue")], &Html::join(items));
    let heading = catalogue::CATALOGUE.get(lang);
    page(
        heading,
        [
            Html::of("h1", heading),
            Html::of("p", catalogue::CATALOGUE_INTRO.get(lang)),
            list,
        ],
        lang,
        true,
    )
}

fn service(app: &App, service: &'static Service, lang: Lang) -> Content {
    let mut body = vec![
        Html::of("h1", service.short.get(lang)),
        badge(service, lang),
        Html::of("p", service.summary.get(lang)),
    ];
    let (calendar, now) = (app.calendar(), app.clock.now());
    let routes = service.routes.0.iter();
    let dates: Vec<_> = routes
        .map(|procedure| (procedure.route.name, deadlines(procedure, &calendar, now)))
        .collect();
    if let Some((_, first)) = dates.first() {
        let day = (
            words::RECEIVED_ON.get(lang).to_owned(),
            day_and_weekday(first.registered_on, lang),
        );
        let due = dates.iter().map(|(name, dates)| {
            let label = words::ANSWER_BY.get(lang);
            let label = match service.routes.0 {
                [_] => label.to_owned(),
                _ => [label, ". ", name.get(lang)].concat(),
            };
            (label, due_date(dates.result_due_on, lang))
        });
        let all: Vec<(String, String)> = std::iter::once(day).chain(due).collect();
        body.push(Html::of("h2", words::IF_NOW.get(lang)));
        body.push(terms(
            all.iter().map(|(label, value)| (label.as_str(), value.as_str())),
        ));
        if !first.calendar_entered {
            body.push(Html::of("p", words::CALENDAR_PLAN.get(lang)));
        }
    }
    body.push(terms(
        service
            .facts
            .iter()
            .map(|fact| (fact.label.get(lang), fact.value.get(lang))),
    ));
    page(service.short.get(lang), body, lang, true)
}

fn terms<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str)>) -> Html {
    let rows = rows
        .into_iter()
        .flat_map(|(term, value)| [Html::of("dt", term), Html::of("dd", value)]);
    Html::element("dl", &[], &Html::join(rows))
}

/// In force, or repealed and by what: never a page without it (DR-03). The app's `ActBadge` says the same.
fn badge(service: &Service, lang: Lang) -> Html {
    let mark = |text: Text| Html::element("strong", &[("class", "badge__mark")], &Html::text(text.get(lang)));
    let line = |text: &str| Html::element("span", &[("class", "badge__act")], &Html::text(text));
    let act = &service.act;
    let (class, parts) = if let Some(by) = act.repealed_by {
        let by = format!("{}: {}", common::REPEALED_BY.get(lang), by.get(lang));
        let base = act.base_order.map(|text| line(text.get(lang)));
        (
            "badge badge--repealed",
            [Some(mark(common::REPEALED_BADGE)), Some(line(&by)), base],
        )
    } else {
        let since = parse_date(act.in_force_from)
            .map(|date| line(&common::IN_FORCE_SINCE.fill(lang, &[("date", long_date(date, lang))])));
        (
            "badge badge--in-force",
            [Some(mark(common::IN_FORCE_BADGE)), since, None],
        )
    };
    Html::element("p", &[("class", class)], &Html::join(parts.into_iter().flatten()))
}

/// A page that the app draws: its heading, and what is on it.
fn named(heading: Text, lead: Text, lang: Lang) -> Content {
    let heading = heading.get(lang);
    let body = [
        Html::of("h1", heading),
        Html::of("p", lead.get(lang)),
        Html::of("p", common::LOADING.get(lang)),
    ];
    page(heading, body, lang, true)
}

/// The guide: it can be gone through without the app, as every answer is a link.
fn guide(path: &str, lang: Lang) -> Content {
    let codes = || path.split('/').filter(|code| !code.is_empty()).skip(1);
    let link = |to: &str, text: &str| {
        let link = Html::element("a", &[("href", to)], &Html::text(text));
        Html::element("li", &[], &link)
    };
    let (heading, list) = match walk(codes()).map(|walk| walk.place) {
        Some(Place::Question(question)) => {
            let answers = question.answers.iter().map(|answer| {
                let to = address(codes().chain([answer.code]));
                link(&to, answer.label.get(lang))
            });
            (question.ask, Html::join(answers))
        }
        Some(Place::Advice(advice)) => (
            advice.heading,
            Html::join(advice.fits.iter().map(|fit| advised(fit, lang))),
        ),
        None => return nothing(lang),
    };
    let heading = heading.get(lang);
    let list = Html::element("ul", &[], &list);
    page(heading, [Html::of("h1", heading), list], lang, true)
}

/// A service that the guide names, below its badge.
fn advised(fit: &Fit, lang: Lang) -> Html {
    let Some(service) = find(fit.service) else {
        return Html::default();
    };
    let address = format!("/services/{}", service.id);
    let link = Html::element("a", &[("href", &address)], &Html::text(service.short.get(lang)));
    let body = [link, badge(service, lang), Html::of("p", fit.why.text.get(lang))];
    Html::element("li", &[], &Html::join(body))
}

fn loading(lang: Lang) -> Content {
    let portal: Text = common::QONYS;
    let body = [
        Html::of("h1", portal.get(lang)),
        Html::of("p", common::LOADING.get(lang)),
    ];
    page(portal.get(lang), body, lang, true)
}

fn nothing(lang: Lang) -> Content {
    let heading = common::NOT_FOUND.get(lang);
    page(
        heading,
        [
            Html::of("h1", heading),
            Html::of("p", common::NOT_FOUND_HELP.get(lang)),
        ],
        lang,
        false,
    )
}
