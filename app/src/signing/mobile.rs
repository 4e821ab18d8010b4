//! Signing with the mobile application of the state: the server offers the text for a short time, the person scans the code
//! or follows the link, and the page hears of the signature by server-sent events: it asks for nothing in between.

use super::{
    dialog::Signing,
    trouble::Trouble,
    ways::{Way, is_phone},
    worker::holder,
};
use crate::{
    api, browser,
    components::say,
    live::{Heard, follow},
    portal::{Portal, portal},
    prelude::*,
};
use shared::{
    api::{OfferState, SignOffer, SignOfferView, SignOfferWrite, paths},
    text::{
        Text,
        ui::{mobile as words, sign_in, signing as ways},
    },
};

/// What is offered now. Copy it into closures.
#[derive(Clone, Copy)]
struct Offered {
    signing: Signing,
    offer: RwSignal<Option<SignOffer>>,
    /// The document was handed out.
    taken: RwSignal<bool>,
}

/// Offers the text, once the person has pressed the button.
#[component]
pub fn Mobile(signing: Signing) -> impl IntoView {
    let portal = portal();
    let offered = Offered {
        signing,
        offer: RwSignal::new(None),
        taken: RwSignal::new(false),
    };
    view! {
        <section class="key-file stack" aria-label=move || portal.say(ways::MOBILE)>
            <dl class="facts">
                <div><dt>{say(sign_in::KEY_PURPOSE)}</dt><dd>{say(signing.purpose)}</dd></div>
            </dl>
            <ol>
                <li>{say(words::OPEN)}</li>
                <li>{say(words::COMPARE)}</li>
                <li>{say(words::RETURN)}</li>
            </ol>
            <p role="status">{move || status(portal, offered)}</p>
            {live(move || match offered.offer.get() {
                Some(offer) => view! { <Code offered offer/> },
                None => view! {
                    <button
                        type="button" class="button" id="mobile-sign"
                        aria-disabled=move || (signing.working.get() || signing.busy.get()).then_some("true")
                        on:click=move |_| offered.ask()
                    >
                        {say(words::SHOW)}
                    </button>
                },
            })}
        </section>
    }
}

fn status(portal: Portal, offered: Offered) -> &'static str {
    if offered.offer.with(Option::is_none) {
        ""
    } else if offered.taken.get() {
        portal.say(words::TAKEN)
    } else {
        portal.say(words::WAITS)
    }
}

/// The code, while it is good; on a phone the link that opens the application first.
#[component]
fn Code(offered: Offered, offer: SignOffer) -> impl IntoView {
    let portal = portal();
    let (id, path) = (StoredValue::new(offer.id.clone()), offer.qr_path);
    let address = Memo::new(move |_| paths::at(paths::SIGN_OFFER_STREAM, &id.get_value()));
    let look = Callback::new(move |()| offered.look(id.get_value()));
    let hear = Callback::new(move |heard: Heard| match heard {
        Heard::Last(number) => offered.stands(id.get_value(), OfferState::of(number)),
        Heard::Edited | Heard::Something => look.run(()),
    });
    follow(address, hear, look);
    let milliseconds = i32::try_from(offer.expires_in)
        .unwrap_or(i32::MAX)
        .saturating_mul(1000);
    browser::after(milliseconds, move || offered.over(id.try_get_value()));
    // Four modules of white on each side, which scanners need.
    let side = (offer.qr_size + 8).to_string();
    let frame = ["-4 -4 ", &side, " ", &side].concat();
    view! {
        {is_phone().then(|| view! {
            <p><a class="button" id="mobile-link" href=offer.link>{say(words::LINK)}</a></p>
        })}
        {live(move || (!offered.taken.get()).then(|| view! {
            <svg
                class="qr" id="mobile-code" viewBox=frame.clone() role="img" focusable="false"
                aria-label=move || portal.say(words::CODE)
            >
                <path d=path.clone()/>
            </svg>
        }))}
        <div>
            <button type="button" class="button button--secondary" on:click=move |_| offered.stop()>
                {say(ways::STOP)}
            </button>
        </div>
    }
}

impl Offered {
    fn ask(self) {
        if !self.signing.begin() {
            return;
        }
        self.taken.set(false);
        leptos::task::spawn_local(async move {
            let Some(content) = self.signing.content.get().await else {
                return self.signing.stop();
            };
            let asked = api::write("POST", paths::SIGN_OFFERS, &SignOfferWrite { content }).await;
            match asked {
                Ok(offer) => {
                    self.offer.try_set(Some(offer));
                }
                Err(_) => self.signing.fail(trouble(words::NOT_OFFERED)),
            }
        });
    }

    /// Whether this is still what is offered.
    fn is(self, id: &str) -> bool {
        let same = |offer: &Option<SignOffer>| offer.as_ref().is_some_and(|offer| offer.id == id);
        self.offer.try_with_untracked(same) == Some(true)
    }

    fn stands(self, id: String, state: Option<OfferState>) {
        match state {
            Some(OfferState::Taken) => {
                self.taken.try_set(true);
            }
            Some(OfferState::Signed) => self.look(id),
            Some(OfferState::Void) => self.fail(&id, words::VOID),
            Some(OfferState::Open) | None => {}
        }
    }

    /// Asks how it stands, and for the signature.
    fn look(self, id: String) {
        leptos::task::spawn_local(async move {
            let answer: api::Answer<SignOfferView> =
                api::read("GET", &paths::at(paths::SIGN_OFFER, &id)).await;
            // A connection that is lost for a while changes nothing.
            let Ok(view) = answer else { return };
            if view.state != OfferState::Signed {
                return self.stands(id, Some(view.state));
            }
            let facts = holder(&view.signature).await;
            if self.is(&id) {
                self.offer.try_set(None);
                self.signing.done(Way::Mobile, view.signature, facts);
            }
        });
    }

    fn over(self, id: Option<String>) {
        if let Some(id) = id {
            self.fail(&id, words::OVER);
        }
    }

    fn fail(self, id: &str, what: Text) {
        if self.is(id) {
            self.offer.try_set(None);
            self.signing.fail(trouble(what));
        }
    }

    fn stop(self) {
        self.offer.set(None);
        self.signing.stop();
        browser::focus_soon("mobile-sign");
    }
}

fn trouble(what: Text) -> Trouble {
    Trouble::error(what, vec![(ways::AGAIN_DO, None)])
}
