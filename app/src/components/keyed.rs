//! Lists whose entries come and go.

use crate::{browser, prelude::*};
use leptos::{reactive::owner::WeakOwner, tachys::view::any_view::AnyViewState};
use std::{
    mem,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use web_sys::{Element, Node};

type Keys = Arc<dyn Fn() -> Vec<String> + Send + Sync>;
type Draw = Arc<dyn Fn(&str) -> AnyView + Send + Sync>;

/// A list that follows its keys: an entry that stays keeps its place on the page and what is typed in it. Each entry is
/// one element.
pub fn keyed(
    keys: impl Fn() -> Vec<String> + Send + Sync + 'static,
    draw: impl Fn(&str) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    list(Arc::new(keys), Arc::new(draw))
}

/// Numbers the lists, whose ends are found by it.
static LISTS: AtomicU32 = AtomicU32::new(0);

/// The entries stand before an element that nobody sees. In the place of Leptos' `For`, which can more and weighs more.
fn list(keys: Keys, draw: Draw) -> AnyView {
    let id = ["list-", &LISTS.fetch_add(1, Ordering::Relaxed).to_string()].concat();
    let (end, owner) = (id.clone(), Owner::current().map(|owner| owner.downgrade()));
    let mut entries = Vec::new();
    Effect::new(move || {
        let keys = keys();
        let owner = owner.as_ref().and_then(WeakOwner::upgrade);
        if let Some((end, owner)) = browser::element(&end).zip(owner) {
            untrack(|| follow(&mut entries, keys, &end, |key| Entry::new(key, &owner, &draw)));
        }
    });
    view! { <template id=id></template> }
}

/// What stands on the page for a key.
struct Entry {
    key: String,
    owner: Owner,
    state: AnyViewState,
}

impl Entry {
    fn new(key: String, parent: &Owner, draw: &Draw) -> Self {
        let owner = parent.child();
        let state = owner.with(|| draw(&key).build());
        Self { key, owner, state }
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.state.unmount();
        self.owner.cleanup();
    }
}

/// Makes the entries those of the keys, in their order. Only what is new or has moved is touched.
fn follow(entries: &mut Vec<Entry>, keys: Vec<String>, end: &Element, new: impl Fn(String) -> Entry) {
    let Some(parent) = end.parent_element() else {
        return;
    };
    let mut before = mem::take(entries);
    for key in keys {
        let known = before.iter().position(|entry| entry.key == key);
        entries.push(known.map_or_else(|| new(key), |at| before.swap_remove(at)));
    }
    drop(before);
    let mut next: Node = end.clone().into();
    for entry in entries.iter_mut().rev() {
        let first = entry.state.elements().into_iter().next();
        if first.as_ref().and_then(|first| first.next_sibling()).as_ref() != Some(&next) {
            entry.state.mount(&parent, Some(&next));
        }
        next = first.map_or(next, Node::from);
    }
}
