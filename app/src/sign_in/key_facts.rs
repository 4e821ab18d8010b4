//! What the open key says: whose it is, until when it is good, what it is about to be used for.

use crate::{
    components::{Notice, NoticeKind, say, spoken},
    portal::portal,
    prelude::*,
    signer::KeyFacts,
};
use shared::{
    calendar::Moment,
    person::Iin,
    text::{Lang, Text, dates::long_date, ui::sign_in as words},
};

/// The heading, where the focus goes when the key is open.
pub const HEADING: &str = "key-opened";

/// The facts of the open key, and the button that uses it.
#[component]
pub fn KeyFactsView(
    facts: KeyFacts,
    expected_iin: Option<String>,
    button: Text,
    purpose: Option<Text>,
    busy: RwSignal<bool>,
    on_ready: Callback<KeyFacts>,
    another: Callback<()>,
) -> impl IntoView {
    let someone_elses = expected_iin.is_some_and(|iin| facts.iin.as_ref() != Some(&iin));
    let name = full_name(&facts);
    let iin = facts.iin.as_deref().map(Iin::group).unwrap_or_default();
    let (from, until) = (facts.not_before, facts.not_after);
    let span = spoken(move |lang| {
        words::KEY_VALID_SPAN.fill(lang, &[("from", date(from, lang)), ("until", date(until, lang))])
    });
    let concern = concern(&facts, someone_elses);
    let issuer = facts.issuer.clone();
    let use_key = move |_| {
        if !busy.get_untracked() {
            on_ready.run(facts.clone());
        }
    };
    view! {
        <section class="key-file stack" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{say(words::KEY_OPENED)}</h2>
            <dl class="facts">
                <div><dt>{say(words::KEY_HOLDER)}</dt><dd>{name}</dd></div>
                <div><dt>{say(words::IIN)}</dt><dd class="numeric">{iin}</dd></div>
                <div><dt>{say(words::KEY_VALID)}</dt><dd>{span}</dd></div>
                <div><dt>{say(words::KEY_ISSUER)}</dt><dd>{issuer}</dd></div>
                {purpose.map(|purpose| view! {
                    <div><dt>{say(words::KEY_PURPOSE)}</dt><dd>{say(purpose)}</dd></div>
                })}
            </dl>
            {concern.map(|text| {
                let kind = if someone_elses { NoticeKind::Error } else { NoticeKind::Warning };
                view! { <Notice kind><p>{text}</p></Notice> }
            })}
            <div class="cluster">
                {(!someone_elses).then(|| view! {
                    <button
                        type="button" class="button"
                        aria-disabled=move || busy.get().then_some("true") on:click=use_key
                    >
                        {say(button)}
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
fn concern(facts: &KeyFacts, someone_elses: bool) -> Option<Signal<String>> {
    let now = portal().now_now().unix();
    let (from, until) = (facts.not_before, facts.not_after);
    if someone_elses {
        let (name, iin) = (
            full_name(facts),
            facts.iin.as_deref().map(Iin::group).unwrap_or_default(),
        );
        return Some(spoken(move |lang| {
            words::KEY_SOMEONE_ELSES.fill(lang, &[("name", name.as_str()), ("iin", iin.as_str())])
        }));
    }
    if now > until {
        return Some(spoken(move |lang| {
            words::KEY_EXPIRED.fill(lang, &[("date", date(until, lang))])
        }));
    }
    (now < from).then(|| spoken(move |lang| words::KEY_NOT_YET.fill(lang, &[("date", date(from, lang))])))
}

fn full_name(facts: &KeyFacts) -> String {
    match &facts.patronymic {
        Some(patronymic) => [&facts.common_name, " ", patronymic].concat(),
        None => facts.common_name.clone(),
    }
}

fn date(unix: i64, lang: Lang) -> String {
    Moment::from_unix(unix)
        .map(|moment| long_date(moment.date(), lang))
        .unwrap_or_default()
}
