//! The card that an application starts from.

use super::dates::IfNow;
use crate::{
    components::{Notice, say},
    portal::portal,
    prelude::*,
};
use shared::{
    procedure::{Deadlines, Intake},
    service::Service,
    text::ui::service as words,
};

/// When the answer would be due, and the ways to start.
#[component]
pub fn Start(
    /// The service.
    service: &'static Service,
    /// The dates of an application filed now, if the service has a procedure.
    dates: Option<Memo<Deadlines>>,
) -> impl IntoView {
    view! {
        <section class="card start stack" aria-labelledby="start">
            <h2 id="start">{say(words::IF_NOW)}</h2>
            {dates.map(|dates| view! { <IfNow service dates/> })}
            {ways(service)}
        </section>
    }
}

fn ways(service: &'static Service) -> AnyView {
    if service.form.is_none() {
        return view! { <Notice><p>{say(words::NOT_HERE)}</p></Notice> };
    }
    // The act lets nobody apply on the portal: the form is the counter's.
    if service.routes.by(Intake::Portal).is_none() {
        return view! { <Notice><p>{say(words::ON_PAPER)}</p></Notice> };
    }
    live(move || {
        if portal().closed(service.id) {
            view! { <Notice><p>{say(words::CLOSED)}</p></Notice> }
        } else {
            buttons(service)
        }
    })
}

fn buttons(service: &'static Service) -> AnyView {
    let portal = portal();
    let form = ["/apply/", service.id].concat();
    let practice = [&form, "?practice=1"].concat();
    let (address, label) = (
        move || {
            if portal.admitted(service.eds_only) {
                form.clone()
            } else {
                ["/sign-in?next=", &form].concat()
            }
        },
        move || {
            portal.say(if portal.admitted(service.eds_only) {
                words::APPLY
            } else {
                words::SIGN_IN_APPLY
            })
        },
    );
    view! {
        <div class="cluster">
            <a class="button" href=address>{label}</a>
            {move || (!portal.admitted(service.eds_only)).then(|| view! {
                <a class="button button--secondary" href=practice.clone()>{say(words::PRACTISE)}</a>
            })}
        </div>
        {live(move || {
            (!portal.admitted(service.eds_only)).then(|| view! { <p class="small muted">{say(words::PRACTISE_HINT)}</p> })
        })}
    }
}
