//! A draft: what a person has answered and attached so far, for one service.
//!
//! It lives above the router: no change of page, no lost connection and no ended session takes away what is typed.

use super::{attach::Sending, drafts::Visitor};
use crate::{
    api::{self, Answer, Failure},
    form::Sheet,
    portal::{Portal, portal},
    prelude::*,
};
use shared::{
    api::{AttachmentView, DraftView, Prefill},
    calendar::Moment,
    form::{Answers, Form, Kind, Section, When, keep, set},
    service::{Attached, DocumentStatus, Service, required_documents},
};

/// Where the draft is.
#[derive(Clone, PartialEq)]
pub enum Phase {
    /// Nobody has opened it yet.
    New,
    /// On its way from the server.
    Loading,
    /// It did not come.
    Failed(Failure),
    /// It can be worked on.
    Ready,
    /// The session ended; everything is on the server, nothing here.
    Closed,
}

/// What is known of the copy on the server.
#[derive(Clone, PartialEq)]
pub enum SaveState {
    /// Nobody is signed in: nothing is kept.
    Practice,
    /// Nothing was typed yet.
    Untouched,
    /// Saved at this moment.
    Saved(Moment),
    /// Typed, not sent yet, or on its way.
    Unsaved,
    /// It could not be saved; it is tried again.
    NotSaved(Failure),
    /// Another device saved something else meanwhile: this.
    Conflict(Box<DraftView>),
    /// The session ended before it could be saved.
    SignedOut,
    /// The server has no such draft any more: another device filed it or deleted it.
    Gone,
}

/// A draft. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Of which service.
    pub service: &'static Service,
    /// Its questions.
    pub form: &'static Form,
    /// The answers.
    pub sheet: Sheet,
    pub(super) portal: Portal,
    pub(super) phase: RwSignal<Phase>,
    pub(super) state: RwSignal<SaveState>,
    pub(super) attachments: RwSignal<Vec<AttachmentView>>,
    pub(super) sending: RwSignal<Vec<Sending>>,
    pub(super) found: RwSignal<Vec<String>>,
    pub(super) book: StoredValue<Book>,
}

/// What the saving has to remember.
#[derive(Clone, Default)]
pub(super) struct Book {
    /// IIN of the person whose draft it is.
    pub owner: Option<String>,
    /// The revision on the server.
    pub revision: i64,
    /// The change that was saved last.
    pub saved: u32,
    /// Whether a save is on its way.
    pub sending: bool,
    /// Saves that failed in a row.
    pub failures: u32,
    /// Grows when the draft is loaded anew or forgotten: an answer to an earlier call is dropped.
    pub turn: u32,
    /// The person is signed in, and practises all the same.
    pub practice_chosen: bool,
    pub draft: Option<Answer<Option<DraftView>>>,
    pub prefill: Option<Answer<Prefill>>,
    /// What was typed before the person signed in.
    pub typed: Option<Answers>,
}

impl Draft {
    pub(super) fn new(service: &'static Service, form: &'static Form) -> Self {
        let draft = Self {
            service,
            form,
            sheet: Sheet::new(service, form),
            portal: portal(),
            phase: RwSignal::new(Phase::New),
            state: RwSignal::new(SaveState::Untouched),
            attachments: RwSignal::new(Vec::new()),
            sending: RwSignal::new(Vec::new()),
            found: RwSignal::new(Vec::new()),
            book: StoredValue::new(Book::default()),
        };
        draft.watch();
        draft
    }

    /// The address of one of its pages: "" for the task list.
    pub fn address(self, page: &str) -> String {
        let slash = if page.is_empty() { "" } else { "/" };
        ["/apply/", self.service.id, slash, page].concat()
    }

    /// Whether nobody is signed in and nothing is kept (tracked).
    pub fn practice(self) -> bool {
        self.sheet.practice()
    }

    /// The files as the rules see them (tracked).
    pub fn attached(self) -> Vec<Attached> {
        self.attachments
            .with(|files| files.iter().map(AttachmentView::attached).collect())
    }

    /// The documents that these answers require, and the others that have files (tracked).
    pub fn documents(self) -> Vec<DocumentStatus> {
        let attached = self.attached();
        self.found.with(|found| {
            self.sheet.read(|answers| {
                self.sheet.base(|base| {
                    let base = base.map(|base| base.answers);
                    required_documents(self.service, answers, &attached, found, base)
                })
            })
        })
    }

    /// Somebody opens the draft, signs in, or is signed out.
    pub(super) fn visit(self, visitor: &Visitor, practice: bool) {
        if practice {
            self.book.update_value(|book| book.practice_chosen = true);
        }
        let (owner, chosen) = self
            .book
            .with_value(|book| (book.owner.clone(), book.practice_chosen));
        match (owner.as_deref(), visitor) {
            (_, Visitor::Unknown) => {}
            (None, Visitor::Person(_)) if chosen => self.practise(),
            (None, Visitor::Nobody) => self.practise(),
            (Some(_), Visitor::Nobody) => self.lose_session(),
            (Some(owner), Visitor::Person(person)) if owner == person => self.resume(),
            (_, Visitor::Person(person)) => self.load(person),
        }
    }

    /// Begins to practise, unless that is under way or the draft waits for its owner.
    fn practise(self) {
        if self.phase.get_untracked() == Phase::New {
            self.start_practice();
        }
    }

    /// Begins to practise.
    pub(super) fn start_practice(self) {
        self.sheet.set_practice(true);
        self.state.set(SaveState::Practice);
        self.phase.set(Phase::Ready);
    }

    /// Ends the practice of a person who is signed in, and takes the answers along.
    pub(super) fn end_practice(self, person: &str) {
        self.book.update_value(|book| book.practice_chosen = false);
        self.load(person);
    }

    /// Fetches the draft and what the state knows of the person, both at once.
    pub(super) fn load(self, person: &str) {
        let practised = self.sheet.practice_now() && self.sheet.changes_now() > 0;
        let typed = practised.then(|| self.sheet.peek(Clone::clone));
        let turn = self.forget();
        self.phase.set(Phase::Loading);
        self.book.update_value(|book| {
            book.owner = Some(person.to_owned());
            book.typed = typed;
        });
        leptos::task::spawn_local(async move {
            let draft = api::draft(self.service.id).await;
            self.arrived(turn, |book| book.draft = Some(draft));
        });
        leptos::task::spawn_local(async move {
            let prefill = api::prefill(self.service.id).await;
            self.arrived(turn, |book| book.prefill = Some(prefill));
        });
    }

    /// Forgets everything here; the server keeps its copy.
    pub(super) fn forget(self) -> u32 {
        self.book.update_value(|book| {
            *book = Book {
                turn: book.turn.wrapping_add(1),
                ..Book::default()
            }
        });
        self.attachments.set(Vec::new());
        self.sending.set(Vec::new());
        self.found.set(Vec::new());
        self.sheet.set_known(Vec::new());
        self.sheet.set_cases(Vec::new());
        self.sheet.set_practice(false);
        self.sheet.replace(Answers::new());
        self.settle_changes();
        self.state.set(SaveState::Untouched);
        self.phase.set(Phase::New);
        self.book.with_value(|book| book.turn)
    }

    fn arrived(self, turn: u32, keep: impl FnOnce(&mut Book)) {
        if self.book.with_value(|book| book.turn) != turn {
            return;
        }
        self.book.update_value(keep);
        let (draft, prefill) = self
            .book
            .with_value(|book| (book.draft.clone(), book.prefill.clone()));
        let (Some(draft), Some(prefill)) = (draft, prefill) else {
            return;
        };
        match (draft, prefill) {
            (Err(failure), _) | (_, Err(failure)) => self.phase.set(Phase::Failed(failure)),
            (Ok(draft), Ok(prefill)) => self.open(draft, prefill),
        }
    }

    fn open(self, draft: Option<DraftView>, prefill: Prefill) {
        let typed = self.book.with_value(|book| book.typed.clone());
        self.found.set(prefill.found.clone());
        self.sheet.set_known(prefill.facts.clone());
        self.sheet.set_cases(prefill.cases.clone());
        match (draft, typed) {
            (Some(draft), None) => self.accept(draft),
            (Some(draft), Some(typed)) => {
                self.sheet.replace(self.with_known(typed));
                self.sheet.edit(|_| {});
                self.state.set(SaveState::Conflict(Box::new(draft)));
            }
            (None, typed) => {
                let mut answers = Answers::new();
                for fact in prefill.facts {
                    set(&mut answers, &fact.field, fact.value);
                }
                if let [case] = prefill.cases.as_slice() {
                    answers = self.sheet.with_case(answers, &case.case);
                }
                let carried = typed.is_some();
                answers.extend(typed.unwrap_or_default());
                self.sheet.replace(self.with_known(answers));
                if carried {
                    self.sheet.edit(|_| {});
                }
            }
        }
        self.phase.set(Phase::Ready);
    }

    /// Takes over a draft of the server.
    pub(super) fn accept(self, draft: DraftView) {
        let mut answers = draft.answers;
        // A question that a later version of the form no longer asks.
        keep(&mut answers, |code| {
            self.form
                .field(code)
                .is_some_and(|(_, field)| field.kind.is_asked())
        });
        self.sheet.replace(self.with_known(answers));
        self.attachments.set(draft.attachments);
        self.book.update_value(|book| book.revision = draft.revision);
        self.settle_changes();
        self.state.set(SaveState::Saved(draft.saved_at));
        if draft.form != self.form.version {
            // Saved again before it is signed: now they are answers to this version.
            self.sheet.edit(|_| {});
        }
    }

    /// The answers with those facts that are the state's to give.
    fn with_known(self, mut answers: Answers) -> Answers {
        let known = self
            .form
            .sections
            .iter()
            .flat_map(|section| section.fields)
            .filter(|field| field.known);
        for field in known {
            if let Some(fact) = self.sheet.fact(field.code) {
                set(&mut answers, field.code, fact.value);
            }
        }
        answers
    }

    /// What is on the screen is what is saved.
    pub(super) fn settle_changes(self) {
        let changes = self.sheet.changes_now();
        self.book.update_value(|book| book.saved = changes);
    }

    /// Whether anything is answered in a section (tracked).
    pub fn has_answers(self, section: &'static Section) -> bool {
        self.sheet.read(|answers| {
            section.fields.iter().any(|field| match field.kind {
                Kind::Changes => !self.sheet.difference().is_empty(),
                _ => When::Filled(field.code).holds(answers, answers),
            })
        })
    }
}
