//! Leptos' prelude with a `view!` of one type, and signals of one type.

pub use crate::signals::{Effect, Memo, RwSignal};
pub use leptos::prelude::*;

/// Leptos' own `view!`, but every view has the one type [`AnyView`]: whatever is made of views (lists, options,
/// closures) is compiled once, not once for each shape of a view.
macro_rules! any_view {
    ($($tokens:tt)*) => {
        leptos::prelude::IntoAny::into_any(leptos::prelude::View::into_inner(leptos::prelude::view! { $($tokens)* }))
    };
}
pub(crate) use any_view as view;
