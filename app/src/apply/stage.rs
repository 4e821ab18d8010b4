//! What stands around every page of an application: the heading, the badge of the act, what is saved.

use super::{
    draft::{Draft, Phase},
    drafts::{Visitor, drafts},
    save_state::SaveBar,
};
use crate::{
    address::address,
    components::{ActBadge, FailureNotice, Loading, NotFound, Notice, Page, say, sign_in_address},
    form::Pen,
    portal::portal,
    prelude::*,
    router::address_part,
};
use shared::{
    form::Problem,
    text::{
        Lang,
        ui::{apply as words, common},
    },
};

/// One page of an application.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    /// The heading.
    pub title: fn(&Leaf, Lang) -> String,
    /// Where "Back" leads.
    pub back: fn(&Leaf) -> String,
    /// Whether it is drawn anew when the language changes. A page that holds more than the draft does (an open key) is
    /// not: its texts follow by themselves.
    pub redrawn: bool,
    /// The page, drawn anew when other answers come.
    pub content: fn(&Leaf, Lang) -> AnyView,
}

/// A page at its place.
#[derive(Clone)]
pub(super) struct Leaf {
    pub draft: Draft,
    /// The section in the address.
    pub section: String,
    /// Whether the person came from "check your answers" to change something.
    pub from_check: bool,
    /// What the error summary shows.
    pub errors: RwSignal<Vec<Problem>>,
}

impl Leaf {
    /// Answers and language, for drawing.
    pub fn pen(&self, lang: Lang) -> Pen {
        Pen {
            sheet: self.draft.sheet,
            lang,
        }
    }
}

/// Draws a page for the service in the address.
pub(super) fn stage(stage: Stage) -> AnyView {
    let (service, section, address) = (address_part(1), address_part(2), address());
    let place = Memo::new(move |_| {
        let (from, practice) = (address.query("from"), address.query("practice"));
        (service.get(), section.get(), from.is_some(), practice.is_some())
    });
    let drafts = drafts();
    live(move || {
        let (service, section, from_check, practice) = place.get();
        let Some(draft) = drafts.of(&service) else {
            return view! { <NotFound/> };
        };
        Effect::new(move || {
            let visitor = drafts.visitor(draft.service);
            untrack(|| draft.visit(&visitor, practice));
        });
        on_cleanup(move || draft.save());
        page(
            stage,
            Leaf {
                draft,
                section,
                from_check,
                errors: RwSignal::new(Vec::new()),
            },
        )
    })
}

fn page(stage: Stage, leaf: Leaf) -> AnyView {
    let (portal, draft, errors) = (portal(), leaf.draft, leaf.errors);
    let title = {
        let leaf = leaf.clone();
        Signal::derive(move || (stage.title)(&leaf, portal.lang()))
    };
    let back = {
        let leaf = leaf.clone();
        Signal::derive(move || (stage.back)(&leaf))
    };
    let error = Signal::derive(move || errors.with(|errors| !errors.is_empty()));
    let repealed = !draft.service.act.in_force();
    let body = live(move || match draft.phase.get() {
        Phase::Ready => {
            draft.sheet.track_drawn();
            let lang = if stage.redrawn {
                portal.lang()
            } else {
                portal.lang_now()
            };
            (stage.content)(&leaf, lang)
        }
        Phase::Failed(failure) => {
            let again = Callback::new(move |()| {
                if let Visitor::Person(person) = untrack(|| drafts().visitor(draft.service)) {
                    draft.load(&person);
                }
            });
            view! { <FailureNotice failure retry=again/> }
        }
        Phase::Closed => closed(draft),
        Phase::New => match portal.unreached() {
            Some(failure) => {
                let again = Callback::new(move |()| portal.refresh());
                view! { <FailureNotice failure retry=again/> }
            }
            None => view! { <Loading/> },
        },
        Phase::Loading => view! { <Loading/> },
    });
    view! {
        <Page title back error>
            <p class="apply__service">{say(draft.service.short)}</p>
            {repealed.then(|| view! { <ActBadge act=&draft.service.act brief=true/> })}
            <SaveBar draft/>
            {body}
        </Page>
    }
}

/// The session ended, and everything typed is on the server.
fn closed(draft: Draft) -> AnyView {
    view! {
        <Notice>
            <p>{say(words::CLOSED)}</p>
            <p><a class="button" href=sign_in_address()>{say(common::SIGN_IN)}</a></p>
            <button type="button" class="button button--link" on:click=move |_| draft.start_practice()>
                {say(words::PRACTISE)}
            </button>
        </Notice>
    }
}
