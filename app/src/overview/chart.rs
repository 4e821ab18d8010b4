//! Parts of a chart: its frame with the table behind it, the legend, bars that lie.
//!
//! Every part of a bar has a shade and a pattern of its own, so that colour is not the only carrier (WCAG 1.4.1), and an
//! edge that stands out from the ground (1.4.11). A chart is one image with a label that says its figure; whoever wants
//! the numbers opens its table (1.1.1).

use crate::{admin::table::table, components::say, prelude::*};
use shared::text::{Text, numbers::count, ui::work_overview as words};

/// How a part of a bar is filled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Whole.
    Plain,
    /// Slanted lines.
    Lines,
    /// Dots.
    Dots,
}

impl Fill {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "bar bar--plain",
            Self::Lines => "bar bar--lines",
            Self::Dots => "bar bar--dots",
        }
    }

    const fn paint(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Lines => Some("url(#chart-lines)"),
            Self::Dots => Some("url(#chart-dots)"),
        }
    }
}

/// The patterns; once on a page.
pub fn patterns() -> AnyView {
    view! {
        <svg class="chart__patterns" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="chart-lines" patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
                    <rect class="bar__ground" width="7" height="7"/>
                    <rect class="bar__line" width="3" height="7"/>
                </pattern>
                <pattern id="chart-dots" patternUnits="userSpaceOnUse" width="7" height="7">
                    <rect class="bar__ground" width="7" height="7"/>
                    <circle class="bar__dot" cx="3.5" cy="3.5" r="1.6"/>
                </pattern>
            </defs>
        </svg>
    }
}

/// A rectangle of a chart: left and width in percent, top and height in pixels.
pub fn bar(fill: Fill, left: f64, width: f64, top: f64, height: f64) -> AnyView {
    view! {
        <rect class=fill.class() fill=fill.paint() x=percent(left) width=percent(width) y=pixels(top)
            height=pixels(height)/>
    }
}

/// `12.5%`
pub fn percent(part: f64) -> String {
    format!("{part:.2}%")
}

fn pixels(length: f64) -> String {
    format!("{length:.1}")
}

/// A share in percent; of nothing, nothing.
pub fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    100.0 * f64::from(part) / f64::from(whole)
}

/// What the fills mean.
pub fn legend(parts: &[(Fill, Text)]) -> AnyView {
    let part = |(fill, name): &(Fill, Text)| {
        view! {
            <li>
                <svg class="legend__swatch" width="20" height="14" aria-hidden="true" focusable="false">
                    {bar(*fill, 5.0, 90.0, 1.0, 12.0)}
                </svg>
                {say(*name)}
            </li>
        }
    };
    let parts = parts.iter().map(part).collect_view();
    view! { <ul class="legend plain-list" aria-hidden="true">{parts}</ul> }
}

/// What a chart has around it.
pub struct Figure {
    /// Its id.
    pub id: &'static str,
    /// Its heading.
    pub heading: Text,
    /// What it says, for those who do not see it.
    pub said: Signal<String>,
    /// The drawing.
    pub drawing: AnyView,
    /// Columns of the table behind it.
    pub head: Vec<Text>,
    /// Rows of it.
    pub rows: Vec<Vec<AnyView>>,
}

/// A chart with its table.
pub fn figure(figure: Figure) -> AnyView {
    let Figure {
        id,
        heading,
        said,
        drawing,
        head,
        rows,
    } = figure;
    let caption = view! { <span>{say(heading)}</span> };
    let class = if head.len() < 4 {
        "chart chart--few card"
    } else {
        "chart card"
    };
    view! {
        <section class=class aria-labelledby=id>
            <h3 id=id>{say(heading)}</h3>
            <div role="img" aria-label=said>{drawing}</div>
            <details class="chart__table">
                <summary>{say(words::TABLE)}<span class="visually-hidden">": "{say(heading)}</span></summary>
                {table(caption, &head, rows)}
            </details>
        </section>
    }
}

/// In place of a chart.
pub fn nothing(id: &'static str, heading: Text, why: Text) -> AnyView {
    view! {
        <section class="chart card" aria-labelledby=id>
            <h3 id=id>{say(heading)}</h3>
            <p class="work-none">{say(why)}</p>
        </section>
    }
}

/// Bars that lie, under what they are of.
pub struct Lying {
    /// What they are of.
    pub name: AnyView,
    /// One bar or more, each of its parts, one after the other.
    pub bars: Vec<Vec<(Fill, u32)>>,
}

/// Bars that lie, each with its numbers; as long as their share of the longest.
pub fn lying(all: Vec<Lying>) -> AnyView {
    let total = |parts: &Vec<(Fill, u32)>| parts.iter().map(|(_, count)| *count).sum::<u32>();
    let longest = all.iter().flat_map(|lying| &lying.bars).map(total).max();
    let longest = longest.unwrap_or_default();
    let one = |lying: Lying| {
        let bars = lying.bars.into_iter().map(|parts| one_bar(parts, longest));
        view! {
            <div class="lying">
                <div class="lying__name">{lying.name}</div>
                {bars.collect_view()}
            </div>
        }
    };
    all.into_iter().map(one).collect_view().into_any()
}

fn one_bar(parts: Vec<(Fill, u32)>, longest: u32) -> AnyView {
    let mut left = 0.0;
    let numbers: Vec<String> = parts.iter().map(|(_, number)| count(*number)).collect();
    let parts = parts.into_iter().map(|(fill, number)| {
        let (width, start) = (share(number, longest), left);
        left += width;
        (number > 0).then(|| bar(fill, start, width, 1.0, 16.0))
    });
    view! {
        <svg class="lying__bar" width="100%" height="18" aria-hidden="true" focusable="false">{parts.collect_view()}</svg>
        <div class="lying__numbers numeric">{numbers.join(" + ")}</div>
    }
}

/// A number for a cell.
pub fn number(number: u32) -> AnyView {
    view! { <span class="numeric">{count(number)}</span> }
}
