//! Who may be here, and what stands around every page of the workplace.

use super::menu::menu;
use crate::{
    components::{FailureNotice, Loading, Notice, say, sign_in_address},
    portal::portal,
    prelude::*,
    styles,
};
use shared::{
    official::Permission,
    text::ui::{admin, work as words},
};

/// Shows its content to officials who signed in by key file and may see this page, and to anybody else the way to sign
/// in or to their own pages. The workplace's own style sheet comes first.
#[component]
pub fn Door(
    /// What one must be permitted.
    #[prop(default = Permission::ReadApplication)]
    permission: Permission,
    /// What they see.
    children: ChildrenFn,
) -> impl IntoView {
    let portal = portal();
    let styled = sheet();
    // Roles, calendar and offices may have changed since the page before.
    if untrack(|| portal.session()).is_some() {
        portal.refresh();
    }
    let inside = Memo::new(move |_| (portal.is_official(), portal.may(permission)));
    move || {
        let (official, may) = inside.get();
        if !official {
            return outside();
        }
        if !styled.get() {
            return view! { <Loading/> };
        }
        if !may {
            return view! {
                <div class="work">
                    {menu()}
                    <Notice><p>{say(admin::NOT_YOURS)}</p></Notice>
                </div>
            };
        }
        view! {
            <div class="work">
                {menu()}
                {children()}
            </div>
        }
    }
}

fn outside() -> AnyView {
    let portal = portal();
    let address = sign_in_address();
    (move || match (portal.session().is_some(), portal.unreached()) {
        (false, None) => view! { <Loading/> },
        (false, Some(failure)) => {
            let retry = Callback::new(move |()| portal.refresh());
            view! { <FailureNotice failure retry/> }
        }
        (true, _) => {
            let address = address.clone();
            view! {
                <Notice>
                    <p>{say(words::NOT_HERE)}</p>
                    <p><a class="button" href=address>{say(words::SIGN_IN_BY_KEY)}</a></p>
                </Notice>
            }
        }
    })
    .into_any()
}

/// Whether the style sheet is there; one that does not come keeps nobody from working.
fn sheet() -> RwSignal<bool> {
    const SHEET: &str = "work.css";
    let asked = styles::is_asked(SHEET);
    let there = RwSignal::new(asked);
    // Said once more it would draw the page anew, which asks for a case, and notes a look at it, twice.
    if !asked {
        leptos::task::spawn_local(async move {
            styles::load(SHEET).await;
            there.try_set(true);
        });
    }
    there
}
