//! What may be done now by me: each action with the law's paragraph, its due date and its form.

use super::{
    desk::{Desk, Matter},
    left,
    take::form,
};
use crate::{
    components::{Notice, say, spoken},
    portal::portal,
    prelude::*,
    service::readable,
};
use shared::{
    official::{Permission, Role},
    procedure::{Action, Ask, Input, StepProblem},
    text::{
        dates::long_moment,
        states,
        ui::{sitting as sitting_words, work as words},
    },
};
use std::sync::Arc;

/// An action that is mine.
#[derive(Clone, Copy)]
struct Mine {
    action: Action,
    /// Whether the state's systems must be asked first.
    checks_first: bool,
}

/// The heading, where the focus goes.
const HEADING: &str = "to-do";

/// What may be done now.
pub fn actions(desk: Desk, matter: &Arc<Matter>) -> AnyView {
    let calendar = crate::in_force::calendar();
    let mut outlook = matter.case.outlook(matter.procedure, &calendar, matter.now);
    // What the system does by itself is nobody's to do.
    outlook.actions.retain(|action| !action.outcome.is_automatic());
    let (mut mine, mut against) = (Vec::new(), None);
    let (in_a_sitting, alone): (Vec<&Action>, Vec<&Action>) = outlook
        .actions
        .iter()
        .partition(|action| action.outcome.asks.contains(&Ask::Minutes));
    for action in alone {
        let nothing = Input::default();
        let (step, outcome) = (action.step.code, action.outcome.code);
        let checks_first = match matter.against(step, outcome, &nothing, matter.now) {
            None | Some(StepProblem::Input(_) | StepProblem::NotYet(_)) => false,
            Some(StepProblem::ChecksRequired) => true,
            Some(problem) => {
                against = against.or(Some(problem));
                continue;
            }
        };
        mine.push(Mine {
            action: *action,
            checks_first,
        });
    }
    if let ([only], None) = (mine.as_slice(), desk.open.get_untracked())
        && only.action.opens_at.is_none()
        && !only.checks_first
    {
        desk.open.set(Some(key(&only.action)));
    }
    let body = if let Some(action) = in_a_sitting.first().filter(|_| mine.is_empty()) {
        sitting(matter, action)
    } else if mine.is_empty() {
        nothing(matter, &outlook.actions, against.as_ref())
    } else {
        let cards = mine
            .into_iter()
            .map(|mine| card(desk, matter, mine))
            .collect_view();
        view! { <div class="actions">{cards}</div> }
    };
    view! {
        <section aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{say(words::TO_DO)}</h2>
            {instead(matter)}
            {body}
        </section>
    }
}

/// What a collegial body decides: the way to its sittings.
fn sitting(matter: &Matter, action: &Action) -> AnyView {
    let due = left::due(matter.procedure.schedule, action.due_at, matter.now);
    let way = portal().may(Permission::ReadCommission).then(|| {
        view! { <p><a class="button button--secondary" href="/work/sittings">{say(sitting_words::TO_SITTINGS)}</a></p> }
    });
    view! {
        <article class="card action">
            <p>{say(sitting_words::IN_A_SITTING)}</p>
            {due}
            {way}
        </article>
    }
}

/// Whom I stand in for here.
fn instead(matter: &Matter) -> AnyView {
    let mut names: Vec<String> = Vec::new();
    for principal in matter
        .capacities
        .iter()
        .filter_map(|capacity| capacity.instead_of.as_ref())
    {
        if !names.contains(&principal.name) {
            names.push(principal.name.clone());
        }
    }
    if names.is_empty() {
        return ().into_any();
    }
    let names = names.join(", ");
    let text = spoken(move |lang| words::INSTEAD_OF.fill(lang, &[("name", names.as_str())]));
    view! { <p class="small muted">{text}</p> }
}

/// Why there is nothing for me.
fn nothing(matter: &Matter, actions: &[Action], against: Option<&StepProblem>) -> AnyView {
    let text = match against {
        Some(StepProblem::SignerIsExecutor) => words::SIGNER_IS_EXECUTOR,
        Some(StepProblem::OwnCase) => words::OWN_CASE,
        _ if actions.is_empty() => words::NOTHING_TO_DO,
        _ => {
            let who = turn(matter, actions);
            let text = spoken(move |lang| {
                let who: Vec<String> = who.iter().map(|who| who(lang)).collect();
                words::OTHERS_TURN.fill(lang, &[("who", who.join(", "))])
            });
            return view! { <Notice><p>{text}</p></Notice> };
        }
    };
    view! { <Notice><p>{say(text)}</p></Notice> }
}

type Named = Box<dyn Fn(shared::text::Lang) -> String + Send + Sync>;

/// Whose turn it is: roles, the executor by name.
fn turn(matter: &Matter, actions: &[Action]) -> Vec<Named> {
    let mut roles: Vec<Role> = Vec::new();
    for role in actions.iter().flat_map(|action| action.outcome.by) {
        if !roles.contains(role) {
            roles.push(*role);
        }
    }
    let named = roles.into_iter().map(|role| {
        let executor = matter.case.executor.clone().filter(|_| role == Role::Executor);
        let named = move |lang| {
            let role = states::role(role).get(lang);
            match &executor {
                Some(executor) => [role, " (", &executor.name, ")"].concat(),
                None => role.to_owned(),
            }
        };
        Box::new(named) as Named
    });
    named.collect()
}

/// Names an action within a case.
pub fn key(action: &Action) -> String {
    [action.step.code, "/", action.outcome.code].concat()
}

fn card(desk: Desk, matter: &Arc<Matter>, mine: Mine) -> AnyView {
    let (action, key) = (mine.action, key(&mine.action));
    let id = ["action-", &key.replace('/', "-")].concat();
    let cite = action.step.cite;
    let law = spoken(move |lang| readable(cite, lang));
    let pending = matter.case.state.is_pending();
    let due = pending.then(|| left::due(matter.procedure.schedule, action.due_at, matter.now));
    let closed = if let Some(at) = action.opens_at {
        let opens = spoken(move |lang| words::OPENS_AT.fill(lang, &[("at", long_moment(at, lang))]));
        Some(view! { <p class="action__closed">{opens}</p> })
    } else {
        mine.checks_first
            .then(|| view! { <p class="action__closed">{say(words::CHECKS_FIRST)}</p> })
    };
    if let Some(closed) = closed {
        return view! {
            <article class="card action action--closed">
                <h3 class="action__name">{say(action.outcome.label)}</h3>
                {closed}
                <p class="action__law">{law}</p>
            </article>
        };
    }
    let open = {
        let key = key.clone();
        Memo::new(move |_| desk.open.with(|open| open.as_ref() == Some(&key)))
    };
    let toggle = move |_| {
        let now = !open.get_untracked();
        desk.done.set(None);
        desk.open.set(now.then(|| key.clone()));
    };
    let (matter, body) = (Arc::clone(matter), id.clone());
    let controls = id.clone();
    view! {
        <article class="card action">
            <h3 class="action__name">
                <button type="button" class="action__toggle" aria-expanded=move || if open.get() { "true" } else { "false" }
                    aria-controls=controls on:click=toggle>
                    {say(action.outcome.label)}
                </button>
            </h3>
            {due}
            <p class="action__law">{law}</p>
            <div id=body>
                {move || open.get().then(|| untrack(|| form(desk, &matter, action)))}
            </div>
        </article>
    }
}
