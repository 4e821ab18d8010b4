//! Saving a draft: a moment after the last change, at once on leaving a page, again and again without a connection.

use super::draft::{Draft, Phase, SaveState};
use crate::{
    api::{self, Failure},
    browser,
    prelude::*,
};
use shared::api::{DraftSaved, DraftView, DraftWrite, code};

/// The pause after the last change, in milliseconds.
const PAUSE: i32 = 1000;
/// The longest pause between two tries, in milliseconds.
const LONGEST: i32 = 60_000;

impl Draft {
    /// Saves a moment after each change.
    pub(super) fn watch(self) {
        Effect::new(move || {
            let now = self.sheet.changes();
            if !self.may_save() || !self.unsaved() {
                return;
            }
            self.state.set(SaveState::Unsaved);
            browser::after(PAUSE, move || {
                if self.sheet.changes_now() == now {
                    self.save();
                }
            });
        });
    }

    /// Whether something is typed that the server does not have.
    pub(super) fn unsaved(self) -> bool {
        let changes = self.sheet.changes_now();
        !self.sheet.practice_now() && self.book.with_value(|book| book.saved != changes)
    }

    fn may_save(self) -> bool {
        let blocked = self.state.with_untracked(|state| {
            matches!(
                state,
                SaveState::Practice | SaveState::Conflict(_) | SaveState::SignedOut | SaveState::Gone
            )
        });
        !blocked
            && self.phase.get_untracked() == Phase::Ready
            && self.book.with_value(|book| book.owner.is_some())
    }

    /// Saves now if there is anything to save.
    pub(super) fn save(self) {
        if self.may_save() && self.unsaved() && !self.book.with_value(|book| book.sending) {
            leptos::task::spawn_local(self.send());
        }
    }

    /// Saves and waits for it. True if the server has everything.
    pub(super) async fn flush(self) -> bool {
        while self.book.with_value(|book| book.sending) {
            browser::sleep(50).await;
        }
        let stored = self.book.with_value(|book| book.revision) > 0;
        if stored && !self.unsaved() {
            return true;
        }
        if !self.may_save() {
            return false;
        }
        self.send().await;
        !self.unsaved()
    }

    async fn send(self) {
        let upto = self.sheet.changes_now();
        let (turn, base) = self.book.with_value(|book| (book.turn, book.revision));
        let answers = self.sheet.peek(Clone::clone);
        let write = DraftWrite {
            form: self.form.version.to_owned(),
            base,
            answers,
        };
        self.book.update_value(|book| book.sending = true);
        self.state.set(SaveState::Unsaved);
        let outcome = api::save_draft(self.service.id, &write).await;
        if self.book.with_value(|book| book.turn) != turn {
            return;
        }
        self.book.update_value(|book| book.sending = false);
        match outcome {
            Ok(saved) => self.kept(saved, upto),
            Err(failure) => self.not_kept(failure, &write, upto),
        }
    }

    fn kept(self, saved: DraftSaved, upto: u32) {
        self.book.update_value(|book| {
            book.revision = saved.revision;
            book.saved = upto;
            book.failures = 0;
        });
        if self.unsaved() {
            browser::after(PAUSE, move || self.save());
        } else {
            self.state.set(SaveState::Saved(saved.saved_at));
        }
    }

    fn not_kept(self, failure: Failure, write: &DraftWrite, upto: u32) {
        let theirs = match &failure {
            Failure::Problem(problem) => problem.draft.clone(),
            Failure::Offline => None,
        };
        match (failure.code(), theirs) {
            // The answer to an earlier try was lost on the way: the server has these very answers.
            (code::DRAFT_CONFLICT, Some(theirs)) if theirs.answers == write.answers => {
                self.kept(
                    DraftSaved {
                        revision: theirs.revision,
                        saved_at: theirs.saved_at,
                    },
                    upto,
                );
            }
            (code::DRAFT_CONFLICT, Some(theirs)) => self.state.set(SaveState::Conflict(theirs)),
            (code::DRAFT_CONFLICT, None) => self.state.set(SaveState::Gone),
            (code::NOT_SIGNED_IN, _) => {
                self.state.set(SaveState::SignedOut);
                self.portal.refresh();
            }
            _ => self.try_again(failure),
        }
    }

    fn try_again(self, failure: Failure) {
        self.book
            .update_value(|book| book.failures = book.failures.saturating_add(1));
        let failures = self.book.with_value(|book| book.failures);
        let wait = match &failure {
            Failure::Problem(problem) => problem
                .retry_after
                .and_then(|seconds| i32::try_from(seconds).ok()),
            Failure::Offline => None,
        };
        let wait = wait.map_or(PAUSE << failures.min(6), |seconds| seconds.saturating_mul(1000));
        self.state.set(SaveState::NotSaved(failure));
        browser::after(wait.clamp(PAUSE, LONGEST), move || {
            if self.book.with_value(|book| book.failures) == failures {
                self.save();
            }
        });
    }

    /// Nobody is signed in any more. What the server does not have stays here, for this person only; all else goes.
    pub(super) fn lose_session(self) {
        if self.phase.get_untracked() == Phase::Ready && self.unsaved() {
            self.state.set(SaveState::SignedOut);
        } else {
            self.forget();
            self.phase.set(Phase::Closed);
        }
    }

    /// Its owner is there again.
    pub(super) fn resume(self) {
        if self.state.with_untracked(|state| *state == SaveState::SignedOut) {
            self.state.set(SaveState::Unsaved);
            self.save();
        }
    }

    /// The person decides: the answers here replace those of the other device.
    pub(super) fn keep_mine(self, theirs: &DraftView) {
        self.book.update_value(|book| {
            book.revision = theirs.revision;
            book.saved = self.sheet.changes_now().wrapping_sub(1);
        });
        self.attachments.set(theirs.attachments.clone());
        self.state.set(SaveState::Unsaved);
        self.save();
    }

    /// The person decides: what stands here is a new draft.
    pub(super) fn keep_as_new(self) {
        self.book.update_value(|book| book.revision = 0);
        self.attachments.set(Vec::new());
        self.state.set(SaveState::Unsaved);
        self.save();
    }

    /// Throws the draft away, here and on the server.
    pub(super) async fn discard(self) -> Result<(), Failure> {
        let stored = self.book.with_value(|book| book.revision) > 0;
        let owner = self.book.with_value(|book| book.owner.clone());
        if stored {
            api::delete_draft(self.service.id).await?;
        }
        self.forget();
        match owner {
            Some(owner) => self.load(&owner),
            None => self.start_practice(),
        }
        Ok(())
    }
}
