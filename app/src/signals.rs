//! Leptos' signals with what they hold behind one pointer: one type of signal, memo and effect for the whole app, compiled once
//! and not for each thing that changes. Used like Leptos' own, which they shadow in the prelude.

use leptos::prelude::{
    self, Set as _, Track as _, Update as _, UpdateUntracked as _, With as _, WithUntracked as _,
};
use std::{any::Any, marker::PhantomData, mem, sync::Arc};

/// What a signal or memo holds. It is handed out, not lent to a closure: that is less code for each that reads.
pub type Held = Arc<dyn Any + Send + Sync>;

/// Reads what is held; it is what its signal was made with.
pub fn read<T: 'static, R>(held: &Held, look: impl FnOnce(&T) -> R) -> R {
    match held.downcast_ref() {
        Some(value) => look(value),
        None => unreachable!(),
    }
}

/// A value that others follow. Copy it into closures.
pub struct RwSignal<T> {
    inner: prelude::RwSignal<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal with its first value.
    pub fn new(value: T) -> Self {
        Self {
            inner: signal(Arc::new(value)),
            of: PhantomData,
        }
    }

    /// Reads the value (tracked).
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        read(&tracked(self.inner), look)
    }

    /// Reads the value (not tracked).
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        read(&untracked(self.inner), look)
    }

    /// Reads the value (not tracked); `None` if the signal is gone.
    pub fn try_with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> Option<R> {
        if prelude::IsDisposed::is_disposed(&self.inner) {
            return None;
        }
        Some(self.with_untracked(look))
    }

    /// Follows it without reading.
    pub fn track(self) {
        self.inner.track();
    }

    /// Another value.
    pub fn set(self, value: T) {
        set(self.inner, Arc::new(value));
    }

    /// The same, if the signal is still there.
    pub fn try_set(self, value: T) {
        try_set(self.inner, Arc::new(value));
    }

    /// Changes the value.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.try_update(change);
    }

    /// Changes the value; `None` if the signal is gone.
    pub fn try_update<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut held = take(self.inner)?;
        let changed = Arc::get_mut(&mut held)
            .and_then(|value| value.downcast_mut())
            .map(change);
        give_back(self.inner, held, changed.is_some());
        changed
    }
}

impl<T: Clone + Send + Sync + 'static> RwSignal<T> {
    /// The value (tracked).
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value (not tracked).
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// The value (not tracked); `None` if the signal is gone.
    pub fn try_get_untracked(self) -> Option<T> {
        self.try_with_untracked(T::clone)
    }
}

// What follows is compiled once.

fn signal(value: Held) -> prelude::RwSignal<Held> {
    prelude::RwSignal::new(value)
}

fn tracked(signal: prelude::RwSignal<Held>) -> Held {
    signal.with(Arc::clone)
}

fn untracked(signal: prelude::RwSignal<Held>) -> Held {
    signal.with_untracked(Arc::clone)
}

fn set(signal: prelude::RwSignal<Held>, value: Held) {
    signal.set(value);
}

fn try_set(signal: prelude::RwSignal<Held>, value: Held) {
    signal.try_set(value);
}

/// Takes out what is held, to be changed; `None` if the signal is gone.
fn take(signal: prelude::RwSignal<Held>) -> Option<Held> {
    signal.try_update_untracked(|held| mem::replace(held, Arc::new(())))
}

/// Puts it in again, and tells those who follow if it has changed.
fn give_back(signal: prelude::RwSignal<Held>, value: Held, changed: bool) {
    let put = |held: &mut Held| *held = value;
    if changed {
        signal.try_update(put);
    } else {
        signal.try_update_untracked(put);
    }
}

/// What a memo found, and how it is compared with what it finds next.
struct Found {
    value: Held,
    same: fn(&Held, &Held) -> bool,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(&self.value, &other.value)
    }
}

fn same<T: PartialEq + 'static>(one: &Held, other: &Held) -> bool {
    one.downcast_ref::<T>() == other.downcast_ref::<T>()
}

/// A value made of others, that tells of itself only when it becomes another one. Copy it into closures.
pub struct Memo<T> {
    inner: prelude::Memo<Found>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// Finds the value again whenever something that `find` reads (tracked) changes.
    pub fn new(find: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let find = move || Found {
            value: Arc::new(find(None)),
            same: same::<T>,
        };
        Self {
            inner: memo(Box::new(find)),
            of: PhantomData,
        }
    }
}

impl<T: Send + Sync + 'static> Memo<T> {
    /// The same for what is not compared: every value is another one.
    pub fn of_any(find: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let find = move || Found {
            value: Arc::new(find()),
            same: |_, _| false,
        };
        Self {
            inner: memo(Box::new(find)),
            of: PhantomData,
        }
    }

    /// Reads the value (not tracked).
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        prelude::untrack(|| self.with(look))
    }
    /// Reads the value (tracked).
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        read(&found(self.inner), look)
    }
}

impl<T: Clone + Send + Sync + 'static> Memo<T> {
    /// The value (not tracked); `None` if the memo is gone.
    pub fn try_get_untracked(self) -> Option<T> {
        prelude::untrack(|| self.inner.try_with(|_| ()))?;
        Some(self.get_untracked())
    }

    /// The value (tracked).
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value (not tracked).
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

fn memo(find: Box<dyn Fn() -> Found + Send + Sync>) -> prelude::Memo<Found> {
    prelude::Memo::new(move |_| find())
}

fn found(memo: prelude::Memo<Found>) -> Held {
    memo.with(|found| Arc::clone(&found.value))
}

/// What is done again whenever something that it reads (tracked) changes.
pub struct Effect;

impl Effect {
    /// Does it, soon and then again and again.
    pub fn new(work: impl FnMut() + 'static) -> Self {
        effect(Box::new(work));
        Self
    }

    /// The same, given what it gave the time before.
    pub fn following<T: 'static>(mut work: impl FnMut(Option<T>) -> T + 'static) -> Self {
        let mut before = None;
        Self::new(move || before = Some(work(before.take())))
    }
}

fn effect(work: Box<dyn FnMut()>) {
    prelude::Effect::new(work);
}
