//! Scanning: a field that a keyboard scanner types into, one barcode after the other, and the phone's camera where the
//! browser reads barcodes.

use super::{calls, camera};
use crate::{
    api::Failure,
    browser,
    components::{Page, say, spoken, title},
    in_force::office_name,
    prelude::*,
    work::Door,
};
use leptos::ev;
use shared::{
    api::ScanTaken,
    calendar::Moment,
    official::Permission,
    procedure::Direction,
    text::{Lang, dates::long_moment, ui::courier as words},
};

/// The id of the field.
const FIELD: &str = "barcode";

/// What was scanned, and what became of it.
#[derive(Clone)]
struct Result {
    key: u32,
    barcode: String,
    found: std::result::Result<ScanTaken, Failure>,
}

/// The page.
#[component]
pub fn ScanPage() -> impl IntoView {
    view! {
        <Page title=title(words::SCAN)>
            <Door permission=Permission::Courier><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let (typed, results) = (RwSignal::new(String::new()), RwSignal::new(Vec::<Result>::new()));
    let empty = RwSignal::new(false);
    // One after the other, and none is lost: a scanner does not wait for the network.
    let scan = Callback::new(move |barcode: String| {
        leptos::task::spawn_local(async move {
            let found = calls::scan(barcode.clone()).await;
            let _ = results.try_update(|all| {
                let key = u32::try_from(all.len()).unwrap_or(u32::MAX);
                all.insert(0, Result { key, barcode, found });
            });
        });
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let barcode = typed.get_untracked().trim().to_owned();
        empty.set(barcode.is_empty());
        if !barcode.is_empty() {
            typed.set(String::new());
            scan.run(barcode);
        }
        browser::focus_quietly(FIELD);
    };
    browser::after(0, || browser::focus_quietly(FIELD));
    let wrong = move || {
        empty
            .get()
            .then(|| view! { <p class="error" id="barcode-error">{say(words::EMPTY)}</p> })
    };
    view! {
        <form class="card stack scan" novalidate on:submit=submit>
            <p>{say(words::SCAN_LEAD)}</p>
            <div class="field">
                <label class="label" for=FIELD>{say(words::BARCODE)}</label>
                <p class="hint" id="barcode-hint">{say(words::BARCODE_HINT)}</p>
                {wrong}
                <div class="filters__row">
                    <input class="input" id=FIELD type="text" inputmode="numeric" autocomplete="off" spellcheck="false"
                        maxlength="40" aria-describedby="barcode-hint barcode-error"
                        aria-invalid=move || empty.get().then_some("true")
                        prop:value=move || typed.get() on:input=move |event| typed.set(event_target_value(&event))/>
                    <button class="button">{say(words::ENTER)}</button>
                </div>
            </div>
        </form>
        {camera::camera(scan)}
        <div class="scan__last" role="status" aria-live="polite" aria-atomic="true">
            {move || results.with(|all| all.first().map(|last| shown(last, true)))}
        </div>
        {move || results.with(|all| (all.len() > 1).then(|| {
            let before = all.iter().skip(1).map(|one| view! { <li>{shown(one, false)}</li> }).collect_view();
            view! { <h2>{say(words::SCANNED)}</h2><ol class="plain-list case__list scan__before">{before}</ol> }
        }))}
    }
}

fn shown(result: &Result, last: bool) -> AnyView {
    let (class, said) = match &result.found {
        Ok(taken) => {
            let taken = taken.clone();
            ("notice notice--success", spoken(move |lang| done(&taken, lang)))
        }
        Err(failure) => {
            let (failure, barcode) = (failure.clone(), result.barcode.clone());
            (
                "notice notice--error",
                spoken(move |lang| refused(&failure, &barcode, lang)),
            )
        }
    };
    let class = if last { class } else { "scan__one" };
    let key = result.key.to_string();
    view! { <div class=class data-scan=key><p>{said}</p></div> }
}

/// What was handed over.
fn done(taken: &ScanTaken, lang: Lang) -> String {
    let name = |office: &str| office_name(office, lang);
    let mut said = match taken.direction {
        Direction::Out => words::GONE_OUT.fill(lang, &[("no", taken.case.clone()), ("to", name(&taken.to))]),
        Direction::In => {
            words::COME_IN.fill(lang, &[("no", taken.case.clone()), ("from", name(&taken.from))])
        }
    };
    if taken.position > 0 {
        let place = taken.position.to_string();
        said.push_str(", ");
        said.push_str(&words::IN_REGISTRY.fill(lang, &[("place", place.as_str())]));
    }
    said
}

/// Why nothing was, with the time of the first scan or the place where the package belongs.
fn refused(failure: &Failure, barcode: &str, lang: Lang) -> String {
    let mut said = [barcode, ": ", &failure.sentence(lang)].concat();
    let Failure::Problem(problem) = failure else {
        return said;
    };
    for error in &problem.errors {
        for (name, value) in error.params.iter() {
            let more = match name {
                "at" => Moment::parse(value)
                    .ok()
                    .map(|at| words::SCANNED_AT.fill(lang, &[("at", long_moment(at, lang))])),
                "office" if !value.is_empty() => {
                    Some(words::BELONGS.fill(lang, &[("office", office_name(value, lang))]))
                }
                _ => None,
            };
            if let Some(more) = more {
                said.push(' ');
                said.push_str(&more);
                said.push('.');
            }
        }
    }
    said
}
