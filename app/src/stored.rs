//! Leptos' stored values with what they hold behind one pointer, as its signals are (`signals.rs`): compiled once and not for
//! each thing that is kept. What stays on one thread is kept by [`LocalValue`], Leptos' own.

use crate::signals::{Held, read};
use leptos::prelude;
use std::{marker::PhantomData, mem, sync::Arc};

pub use leptos::prelude::StoredValue as LocalValue;

/// A value that nobody follows. Copy it into closures.
pub struct StoredValue<T> {
    inner: prelude::StoredValue<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for StoredValue<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StoredValue<T> {}

impl<T: Send + Sync + 'static> StoredValue<T> {
    /// A first value.
    pub fn new(value: T) -> Self {
        Self {
            inner: stored(Arc::new(value)),
            of: PhantomData,
        }
    }

    /// Reads the value; `None` if it is gone.
    pub fn try_with_value<R>(self, look: impl FnOnce(&T) -> R) -> Option<R> {
        held(self.inner).map(|held| read(&held, look))
    }

    /// Reads the value.
    pub fn with_value<R>(self, look: impl FnOnce(&T) -> R) -> R {
        match self.try_with_value(look) {
            Some(found) => found,
            None => unreachable!(),
        }
    }

    /// Another value, if it is not gone.
    pub fn try_set_value(self, value: T) {
        keep(self.inner, Arc::new(value));
    }

    /// Another value.
    pub fn set_value(self, value: T) {
        self.try_set_value(value);
    }

    /// Changes the value; `None` if it is gone.
    pub fn try_update_value<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut held = take(self.inner)?;
        let changed = Arc::get_mut(&mut held)
            .and_then(|value| value.downcast_mut())
            .map(change);
        keep(self.inner, held);
        changed
    }

    /// Changes the value.
    pub fn update_value(self, change: impl FnOnce(&mut T)) {
        self.try_update_value(change);
    }
}

impl<T: Clone + Send + Sync + 'static> StoredValue<T> {
    /// The value.
    pub fn get_value(self) -> T {
        self.with_value(T::clone)
    }

    /// The value; `None` if it is gone.
    pub fn try_get_value(self) -> Option<T> {
        self.try_with_value(T::clone)
    }
}

// What follows is compiled once.

fn stored(value: Held) -> prelude::StoredValue<Held> {
    prelude::StoredValue::new(value)
}

fn held(value: prelude::StoredValue<Held>) -> Option<Held> {
    prelude::GetValue::try_get_value(&value)
}

fn keep(stored: prelude::StoredValue<Held>, value: Held) {
    prelude::SetValue::try_set_value(&stored, value);
}

/// Takes out what is held, to be changed; `None` if it is gone.
fn take(stored: prelude::StoredValue<Held>) -> Option<Held> {
    prelude::UpdateValue::try_update_value(&stored, |held| mem::replace(held, Arc::new(())))
}
