//! Step-up: before what matters the person proves again that it is them, in one dialog that every page uses.
//!
//! A page puts [`FreshDialog`] somewhere and runs what matters by [`Fresh::before`]: at once if the server knows that it was
//! proved just now, else after the dialog. The server guards it in any case (`server/src/fresh`).

mod calls;
mod dialog;
mod key;

pub use dialog::FreshDialog;

use crate::{api::Failure, portal::portal, prelude::*};

/// So many seconds before its end a proof counts no more: what matters takes its time too.
const TOO_SHORT: i64 = 15;

/// What waits for the proof. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Fresh {
    /// The dialog is there.
    open: RwSignal<bool>,
    /// Why the server could not be asked.
    pub failed: RwSignal<Option<Failure>>,
    waiting: StoredValue<Option<Callback<()>>>,
}

/// Nothing waits.
pub fn fresh() -> Fresh {
    Fresh {
        open: RwSignal::new(false),
        failed: RwSignal::new(None),
        waiting: StoredValue::new(None),
    }
}

impl Fresh {
    /// Runs this once it is proved who is there.
    pub fn before(self, what: Callback<()>) {
        let portal = portal();
        self.failed.set(None);
        leptos::task::spawn_local(async move {
            match calls::until().await {
                Ok(known) => {
                    let now = portal.now_now().unix();
                    if known.until.is_some_and(|until| until.unix() - now > TOO_SHORT) {
                        what.try_run(());
                    } else {
                        self.waiting.try_set_value(Some(what));
                        self.open.try_set(true);
                    }
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure));
                }
            }
        });
    }

    /// It is proved.
    fn done(self) {
        let what = self.waiting.try_get_value().flatten();
        self.open.try_set(false);
        if let Some(what) = what {
            what.try_run(());
        }
    }
}
