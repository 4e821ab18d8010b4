//! A document that an official signs, as people read it; it prints on a page (`spec.md` 8.1, 8.2).

use crate::{
    components::{ActBadge, say, spoken},
    form::{capitalised, shown},
    in_force::{self, office_name},
    prelude::*,
};
use shared::{
    api::PaperView,
    calendar::Moment,
    form::{Answers, Field},
    person::Iin,
    procedure::{Decision, Opens},
    service::{FilingMode, Service, find},
    text::{
        Text,
        dates::{long_date, long_moment},
        limits, states,
        told::missing,
        ui::{assistance, paper as words},
    },
};
use std::sync::Arc;

/// A signature under a document: whose, and when.
pub type Signature = (String, Moment);

/// The signatures under a document among those of its case: both parties sign the very same one.
pub fn signatures(papers: &[PaperView], content: &str) -> Vec<Signature> {
    let same = papers.iter().filter(|paper| paper.content == content);
    same.map(|paper| (paper.signer.clone(), paper.at)).collect()
}

/// Whether nobody signed the very same document after that: a contract is one document with two signatures.
pub fn is_last(papers: &[PaperView], paper: &PaperView) -> bool {
    let mut later = papers.iter().filter(|other| other.seq > paper.seq);
    later.all(|other| other.content != paper.content)
}

/// The document, with the signatures under it; none before it is signed.
pub fn decision_view(decision: Decision, signed: Vec<Signature>) -> AnyView {
    let signed_at = signed.first().map(|(_, at)| *at);
    let service = find(&decision.service);
    let decision = Arc::new(decision);
    let template = decision.template.clone();
    let name = spoken(move |lang| {
        words::name(&template).map_or_else(|| template.clone(), |name| capitalised(name.get(lang)))
    });
    let heading = if signed_at.is_some() {
        view! { <h2 class="paper__name">{name}</h2> }
    } else {
        view! { <p class="paper__name">{name}</p> }
    };
    let office = decision.office.clone();
    let office = (!office.is_empty()).then(|| spoken(move |lang| office_name(&office, lang)));
    let training = decision.mode == FilingMode::Training;
    let act = service.map(|service| &service.act).filter(|act| !act.in_force());
    let contract = service.is_some_and(|service| is_contract(service, &decision.step));
    let at = signed_at.unwrap_or(decision.at);
    view! {
        <article class="paper">
            {office.map(|office| view! { <p class="paper__office">{office}</p> })}
            {heading}
            {act.map(|act| view! { <ActBadge act/> })}
            {training.then(|| view! { <p class="badge badge--repealed">{say(words::TRAINING)}</p> })}
            {sentence(&decision)}
            <dl class="paper__rows">
                {contract.then(|| row(words::PROVIDER, office_row(&decision)))}
                {row(
                    if contract { words::RECIPIENT } else { words::ADDRESSEE },
                    person(&decision.applicant.name, &decision.applicant.iin),
                )}
                {row(words::CASE, number(&decision))}
                {service.map(|service| row(words::SERVICE, say(service.short).into_any()))}
                {outcome(&decision, service)}
                {place(&decision, service)}
                {stated(service, &decision.answers)}
                {stated(service, &decision.input.data)}
                {terms(&decision, service)}
                {minutes(&decision)}
                {grounds(&decision, service)}
                {hearing(&decision, service)}
                {given(&decision, service)}
                {row(words::DATE, spoken(move |lang| long_moment(at, lang)).into_any())}
                {if contract {
                    (!signed.is_empty()).then(|| row(words::SIGNATURES, both(signed)))
                } else {
                    Some(row(words::SIGNER, signer(&decision)))
                }}
                {prepared_by(&decision)}
            </dl>
        </article>
    }
}

/// What a paper says in the act's own sentence: the notice of annex 3 [004 A3].
fn sentence(decision: &Decision) -> Option<AnyView> {
    let office = (decision.template == "N-E3").then(|| decision.office.clone())?;
    let said = spoken(move |lang| in_force::offices(|offices| assistance::notice(offices, &office, lang)));
    Some(view! { <p class="paper__sentence">{said}</p> })
}

/// Who signs by hand signs here; whom to ask stands below [004 A3].
fn prepared_by(decision: &Decision) -> Option<AnyView> {
    let by = decision.prepared_by.clone()?;
    let signature = if decision.template == "N-E3" {
        let head = decision.official.name.clone();
        view! { {say(assistance::HEAD)}" ______________ "{head}" ("{say(assistance::SIGNATURE)}")" }
    } else {
        "______________".into_any()
    };
    Some(view! {
        {row(words::SIGNATURE, signature)}
        {row(assistance::EXECUTOR, view! { {by.name}", "<span class="numeric">{by.phone}</span> })}
    })
}

fn row(label: Text, value: AnyView) -> AnyView {
    view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> }
}

fn person(name: &str, iin: &str) -> AnyView {
    let (name, iin) = (name.to_owned(), Iin::group(iin));
    let iin = spoken(move |lang| words::IIN.fill(lang, &[("iin", iin.as_str())]));
    view! { {name}", "<span class="numeric">{iin}</span> }
}

fn number(decision: &Arc<Decision>) -> AnyView {
    let decision = Arc::clone(decision);
    spoken(move |lang| {
        let date = long_date(decision.registered_on, lang);
        words::CASE_OF.fill(lang, &[("no", decision.case.as_str()), ("date", &date)])
    })
    .into_any()
}

fn signer(decision: &Decision) -> AnyView {
    let (name, role) = (
        decision.official.name.clone(),
        states::role(decision.official.role),
    );
    view! { {name}", "{say(role)} }
}

/// How a hearing went: the outcome that its protocol is of.
fn outcome(decision: &Decision, service: Option<&'static Service>) -> Option<AnyView> {
    let (_, outcome) = service?.routes.outcome(&decision.step, &decision.outcome)?;
    (outcome.opens == Opens::AtHearing).then_some(())?;
    Some(row(words::DECISION, say(outcome.label).into_any()))
}

/// The serial number, and in which list.
fn place(decision: &Decision, service: Option<&'static Service>) -> Option<AnyView> {
    let place = decision.queue.clone()?;
    let list = service.and_then(|service| service.list(&place.list));
    let list = list.map_or_else(
        || place.list.into_any(),
        |list| spoken(move |lang| capitalised(list.get(lang))).into_any(),
    );
    Some(view! {
        {row(words::QUEUE, view! { <strong class="paper__number">{place.number}</strong> })}
        {row(words::LIST, list)}
    })
}

/// Whether two parties sign what is signed in this step.
fn is_contract(service: &'static Service, step: &str) -> bool {
    let steps = service.routes.0.iter().flat_map(|procedure| procedure.steps);
    let mut outcomes = steps.flat_map(|step| step.outcomes);
    outcomes.any(|outcome| outcome.countersigns == Some(step))
}

fn office_row(decision: &Decision) -> AnyView {
    let office = decision.office.clone();
    spoken(move |lang| office_name(&office, lang)).into_any()
}

/// Who has signed, and when; and that one side alone concludes nothing.
fn both(signed: Vec<Signature>) -> AnyView {
    let one_sided = signed.len() < 2;
    let lines = signed.into_iter().map(|(name, at)| {
        view! { <p>{name}", "{spoken(move |lang| long_moment(at, lang))}</p> }
    });
    view! {
        {lines.collect_view()}
        {one_sided.then(|| view! { <p class="mark">{say(words::ONE_SIDED)}</p> })}
    }
}

/// The terms that the document sets, each for its step.
fn terms(decision: &Decision, service: Option<&'static Service>) -> Vec<AnyView> {
    let set = decision.terms.iter().filter_map(|set| {
        let step = service?.routes.step(&set.step)?;
        let limit = set.limit;
        let stages = service?.routes.0.iter().flat_map(|procedure| procedure.stages);
        let mut stages = stages.filter(|stage| stage.from == step.code);
        let title = stages.next().map_or(step.title, |stage| stage.title);
        Some(row(
            words::TERM,
            view! { {say(title)}", "{spoken(move |lang| limits::limit(limit, lang))} },
        ))
    });
    set.collect()
}

/// Answers of the applicant, and of officials, each under its own label.
fn stated(service: Option<&'static Service>, answers: &Answers) -> Vec<AnyView> {
    let answers = Arc::new(answers.clone());
    let steps = service
        .into_iter()
        .flat_map(|service| service.routes.0.iter().flat_map(|procedure| procedure.steps));
    let outcomes = steps.flat_map(|step| step.outcomes);
    let forms = service.and_then(|service| service.form).into_iter();
    let forms = forms.chain(outcomes.filter_map(|outcome| outcome.form));
    let fields = forms
        .flat_map(|form| form.sections)
        .flat_map(|section| section.fields);
    let mut known: Vec<&'static Field> = Vec::new();
    for field in fields.filter(|field| answers.contains_key(field.code)) {
        if known.iter().all(|other| other.code != field.code) {
            known.push(field);
        }
    }
    let one = |field: &'static Field| {
        let answers = Arc::clone(&answers);
        let said = spoken(move |lang| {
            let inner = field.kind.fields();
            let whole = if inner.is_empty() {
                std::slice::from_ref(field)
            } else {
                inner
            };
            let path = |part: &Field| {
                if inner.is_empty() {
                    part.code.to_owned()
                } else {
                    [field.code, "/", part.code].concat()
                }
            };
            let parts = whole
                .iter()
                .map(|part| shown(part, &path(part), &answers, lang))
                .filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(", ")
        });
        let label = spoken(move |lang| capitalised(field.label.get(lang)));
        view! { <div><dt>{label}</dt><dd>{said}</dd></div> }
    };
    known.into_iter().map(one).collect()
}

/// Number and date of the minutes, and what they conclude.
fn minutes(decision: &Decision) -> Option<AnyView> {
    let minutes = decision.minutes.clone()?;
    let (number, held_at) = (minutes.number, minutes.held_at.date());
    let named = spoken(move |lang| ["№ ", &number, ", ", &long_date(held_at, lang)].concat());
    Some(row(
        words::MINUTES,
        view! { <p>{named}</p><p class="lines">{minutes.conclusion}</p> },
    ))
}

/// The act's words, where they stand, the facts.
fn grounds(decision: &Decision, service: Option<&'static Service>) -> Option<AnyView> {
    let given = if decision.grounds.is_empty() {
        &decision.input.grounds
    } else {
        &decision.grounds
    };
    let items = given
        .iter()
        .map(|given| {
            let mut known = service.into_iter().flat_map(|service| service.grounds);
            let known = known.find(|known| known.code == given.code);
            let facts = given.facts.clone();
            let facts = spoken(move |lang| words::FACTS.fill(lang, &[("facts", facts.as_str())]));
            view! {
                <li>
                    <p>
                        <span class="ground__code">{given.code.clone()}</span>" "
                        {known.map(|known| say(known.text))}
                        {known.map(|known| view! {
                            " ("{spoken(move |lang| crate::service::readable(known.cite, lang))}")"
                        })}
                    </p>
                    <p class="lines">{facts}</p>
                </li>
            }
        })
        .collect_view();
    (!given.is_empty()).then(|| row(words::GROUNDS, view! { <ul class="plain-list">{items}</ul> }))
}

/// When and where, and how it went.
fn hearing(decision: &Decision, service: Option<&'static Service>) -> Option<AnyView> {
    let hearing = decision.hearing.clone()?;
    let heard = decision.heard.as_ref().and_then(|code| {
        let steps = service?.routes.0.iter().flat_map(|procedure| procedure.steps);
        let mut outcomes = steps.flat_map(|step| step.outcomes);
        outcomes.find(|known| known.code == code && known.opens == Opens::AtHearing)
    });
    let at = spoken(move |lang| long_moment(hearing.at, lang));
    let heard = heard.map(|heard| view! { <p>{say(heard.label)}</p> });
    Some(row(
        words::HEARING,
        view! { <p>{at}", "{hearing.place}</p>{heard} },
    ))
}

/// Words, missing documents, a reason.
fn given(decision: &Decision, service: Option<&'static Service>) -> AnyView {
    let input = decision.input.clone();
    let lacks = (!input.missing.is_empty()).then(|| {
        let (codes, service) = (input.missing, service);
        let names = spoken(move |lang| {
            service.map_or_else(|| codes.join("; "), |service| missing(service, &codes, lang))
        });
        row(words::TEXT, names.into_any())
    });
    let lines = |label: Text, text: String| {
        (!text.is_empty()).then(|| row(label, view! { <p class="lines">{text}</p> }))
    };
    view! {
        {lacks}
        {lines(words::TEXT, input.text)}
        {lines(words::REASON, input.reason)}
    }
}
