//! Leptos' prelude with a `view!` of one type, and signals and stored values of one type.

pub use crate::signals::{Effect, Memo, RwSignal};
pub use crate::stored::{LocalValue, StoredValue};
pub use leptos::prelude::*;

/// Leptos' own `view!`, but every view has the one type [`AnyView`]: whatever is made of views (lists, options,
/// closures) is compiled once, not once for each shape of a view.
macro_rules! any_view {
    ($($tokens:tt)*) => {
        leptos::prelude::IntoAny::into_any(leptos::prelude::View::into_inner(leptos::prelude::view! { $($tokens)* }))
    };
}
pub(crate) use any_view as view;

/// A view that is drawn anew whenever something it reads changes. Any closure would do, but what draws it anew would be
/// compiled for each; this is compiled once.
pub fn live<V: IntoAny>(mut draw: impl FnMut() -> V + Send + 'static) -> AnyView {
    drawn(Box::new(move || draw().into_any()))
}

fn drawn(mut draw: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    (move || draw()).into_any()
}
