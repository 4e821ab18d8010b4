//! What is wrong with a field of these pages, and the field of an IIN.

use super::text_input::TextInput;
use crate::{api::Failure, components::spoken, form, prelude::*};
use shared::{
    form::Problem,
    person::Iin,
    text::{Lang, Text, ui::sign_in as words},
};

/// The id of the IIN's field.
pub const IIN: &str = "iin";

/// What is wrong with a field.
#[derive(Clone, PartialEq)]
pub enum Wrong {
    /// Found here.
    Text(Text),
    /// Found by the rules of both sides.
    Problem(Problem),
    /// Why the server did not do it.
    Failure(Failure),
}

impl Wrong {
    fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::Text(text) => text.get(lang).to_owned(),
            Self::Problem(problem) => form::sentence(problem, lang),
            Self::Failure(failure) => failure.sentence(lang),
        }
    }

    /// What a refusal says of this field; `None` if it is about something else.
    pub fn at(field: &str, failure: &Failure) -> Option<Self> {
        let Failure::Problem(document) = failure else {
            return None;
        };
        let found = document.errors.iter().find(|problem| problem.field == field);
        found.cloned().map(Self::Problem)
    }
}

/// The sentence beside the field.
pub fn field_error(wrong: RwSignal<Option<Wrong>>) -> Signal<String> {
    spoken(move |lang| {
        wrong.with(|wrong| {
            wrong
                .as_ref()
                .map(|wrong| wrong.sentence(lang))
                .unwrap_or_default()
        })
    })
}

/// What is wrong with an IIN as typed.
pub fn iin_problem(typed: &str) -> Option<Wrong> {
    if typed.trim().is_empty() {
        return Some(Wrong::Text(words::IIN_MISSING));
    }
    Iin::parse(typed)
        .is_err()
        .then_some(Wrong::Text(words::IIN_WRONG))
}

/// The IIN.
#[component]
pub fn IinInput(
    /// What is typed.
    iin: RwSignal<String>,
    /// What is wrong with it.
    wrong: RwSignal<Option<Wrong>>,
) -> impl IntoView {
    let on_leave = Callback::new(move |()| {
        let typed = iin.get_untracked();
        wrong.set(if typed.trim().is_empty() {
            None
        } else {
            iin_problem(&typed)
        });
    });
    // The error goes while the person types: were it to go on leaving the field, the button would move away from
    // under the finger that presses it.
    Effect::new(move || {
        let right = iin.with(|typed| iin_problem(typed).is_none());
        if right && wrong.with_untracked(Option::is_some) {
            wrong.set(None);
        }
    });
    view! {
        <TextInput
            id=IIN label=words::IIN hint=words::IIN_HINT value=iin error=field_error(wrong)
            autocomplete="username" keyboard="numeric" class="input numeric" on_leave
        />
    }
}
