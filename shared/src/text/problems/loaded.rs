//! The sentences of the parts that the browser has loaded: each brings its own (`app/src/part.rs`).

use super::Sentences;
use std::cell::RefCell;

thread_local! {
    static TABLES: RefCell<Vec<Sentences>> = const { RefCell::new(Vec::new()) };
}

/// Takes in the sentences of a part.
pub fn install(tables: &[Sentences]) {
    TABLES.with_borrow_mut(|known| {
        for table in tables {
            if !known.iter().any(|known| known.as_ptr() == table.as_ptr()) {
                known.push(table);
            }
        }
    });
}

/// Those that are there.
pub(super) fn tables() -> Vec<Sentences> {
    TABLES.with_borrow(Clone::clone)
}
