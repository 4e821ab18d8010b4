//! What the open key says: whose it is, until when it is good, what it is about to be used for.

use super::{
    dialog::Signing,
    objection::{objection_text, unfit},
    worker::{KeyFacts, Kind},
};
use crate::{
    components::{Notice, NoticeKind, say, spoken},
    portal::portal,
    prelude::*,
};
use shared::{
    calendar::Moment,
    person::Iin,
    text::{
        Lang, Text,
        dates::long_date,
        ui::{sign_in as words, signing as kinds},
    },
};

/// The heading, where the focus goes when the key is open.
pub const HEADING: &str = "key-opened";

/// Whose it is, until when it is good, what it is for.
pub fn facts_list(facts: &KeyFacts, purpose: Text) -> AnyView {
    let (name, issuer) = (facts.full_name(), facts.issuer.clone());
    let iin = facts.iin.as_deref().map(Iin::group).unwrap_or_default();
    let kind = match facts.kind {
        Kind::Signing => kinds::KIND_SIGNING,
        Kind::Authentication => kinds::KIND_AUTHENTICATION,
        Kind::Company => kinds::KIND_COMPANY,
        Kind::Other => kinds::KIND_OTHER,
    };
    let (from, until) = (facts.not_before, facts.not_after);
    let span = spoken(move |lang| {
        words::KEY_VALID_SPAN.fill(lang, &[("from", date(from, lang)), ("until", date(until, lang))])
    });
    view! {
        <dl class="facts">
            <div><dt>{say(words::KEY_HOLDER)}</dt><dd>{name}</dd></div>
            <div><dt>{say(words::IIN)}</dt><dd class="numeric">{iin}</dd></div>
            <div><dt>{say(words::KEY_VALID)}</dt><dd>{span}</dd></div>
            <div><dt>{say(kinds::KIND)}</dt><dd>{say(kind)}</dd></div>
            {facts.organisation.clone().map(|organisation| view! {
                <div><dt>{say(kinds::ORGANISATION)}</dt><dd>{organisation}</dd></div>
            })}
            <div><dt>{say(words::KEY_ISSUER)}</dt><dd>{issuer}</dd></div>
            <div><dt>{say(words::KEY_PURPOSE)}</dt><dd>{say(purpose)}</dd></div>
        </dl>
    }
}

/// The facts of the open key, and the button that uses it.
#[component]
pub fn KeyFactsView(
    signing: Signing,
    facts: KeyFacts,
    /// Signs with it.
    use_key: Callback<KeyFacts>,
    another: Callback<()>,
) -> impl IntoView {
    let unfit = unfit(&facts, signing.holder.get_value().as_deref());
    let concern = match unfit {
        Some(objection) => Some(spoken(objection_text(objection, &facts, false))),
        None => concern(&facts),
    };
    let list = facts_list(&facts, signing.purpose);
    let waits = move || signing.working.get() || signing.busy.get();
    view! {
        <section class="key-file stack" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{say(words::KEY_OPENED)}</h2>
            {list}
            {concern.map(|text| {
                let kind = if unfit.is_some() { NoticeKind::Error } else { NoticeKind::Warning };
                view! { <Notice kind><p>{text}</p></Notice> }
            })}
            <div class="cluster">
                {unfit.is_none().then(|| view! {
                    <button
                        type="button" class="button"
                        aria-disabled=move || waits().then_some("true") on:click=move |_| use_key.run(facts.clone())
                    >
                        {say(signing.button)}
                    </button>
                })}
                <button type="button" class="button button--secondary" on:click=move |_| another.run(())>
                    {say(words::KEY_OTHER)}
                </button>
            </div>
        </section>
    }
}

/// What speaks against this key. An outdated one may still be tried: the server judges and records it (AS-25).
fn concern(facts: &KeyFacts) -> Option<Signal<String>> {
    let now = portal().now_now().unix();
    let (from, until) = (facts.not_before, facts.not_after);
    if now > until {
        return Some(spoken(move |lang| {
            words::KEY_EXPIRED.fill(lang, &[("date", date(until, lang))])
        }));
    }
    (now < from).then(|| spoken(move |lang| words::KEY_NOT_YET.fill(lang, &[("date", date(from, lang))])))
}

fn date(unix: i64, lang: Lang) -> String {
    Moment::from_unix(unix)
        .map(|moment| long_date(moment.date(), lang))
        .unwrap_or_default()
}
