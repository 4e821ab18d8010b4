//! Lists whose entries come and go.

use crate::prelude::*;
use std::sync::Arc;

type Keys = Arc<dyn Fn() -> Vec<String> + Send + Sync>;
type Draw = Arc<dyn Fn(&str) -> AnyView + Send + Sync>;

/// A list that follows its keys: an entry that stays keeps its place on the page and what is typed in it.
/// Every list of the app is of this one type.
pub fn keyed(
    keys: impl Fn() -> Vec<String> + Send + Sync + 'static,
    draw: impl Fn(&str) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    list(Arc::new(keys), Arc::new(draw))
}

fn list(keys: Keys, draw: Draw) -> AnyView {
    view! { <For each=move || keys() key=String::clone let:key>{draw(&key)}</For> }
}
