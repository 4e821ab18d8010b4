//! Who stands behind which counter, and whether it takes such an application in.

use crate::{
    error::{Code, Refusal},
    session::Official,
    state::App,
};
use shared::{
    api::CounterWrite,
    calendar::Moment,
    counter::{Record, is_visitor},
    form::{Answers, text_at},
    official::{Capacity, Permission},
    procedure::{self, Intake, Procedure},
    service::{FilingMode, Service, find},
};

/// A counter with an application before it.
pub struct Counter<'a> {
    /// The service.
    pub service: &'static Service,
    /// The route that it takes.
    pub procedure: &'static Procedure,
    /// In which capacity it is taken in.
    pub capacity: &'a Capacity,
    /// How the service takes applications now.
    pub mode: FilingMode,
}

impl<'a> Counter<'a> {
    /// Refusals: `forbidden` (not my counter, or not one for this office's applications), `not_found`,
    /// `CHANNEL_NOT_ALLOWED` (the act knows no such intake), `PROC_CLOSED`, `COUNTER_CLOSED`.
    pub fn open(
        app: &App,
        official: &'a Official,
        write: &CounterWrite,
        answers: &Answers,
        now: Moment,
    ) -> Result<Self, Refusal> {
        let (intake, capacity) = behind(official, &write.office)?;
        let service = find(&write.service).ok_or(Code::NotFound)?;
        let procedure = service.routes.of(intake, answers);
        let procedure = procedure.ok_or(Code::ChannelNotAllowed)?;
        // A chancery takes in what goes to its own office.
        let elsewhere = intake == Intake::Chancery && procedure.office.of(answers) != write.office;
        if elsewhere || !procedure.may_serve(&write.office) {
            return Err(Code::Forbidden.into());
        }
        let mode = app.mode(service);
        if mode == FilingMode::Closed {
            return Err(Code::ProcClosed.into());
        }
        if !procedure.counter().is_open(&app.calendar(), now) {
            return Err(Code::CounterClosed.into());
        }
        Ok(Self {
            service,
            procedure,
            capacity,
            mode,
        })
    }

    /// What is recorded of it.
    pub fn record(&self, official: &Official, write: &CounterWrite, answers: Answers, now: Moment) -> Record {
        Record {
            format: Record::FORMAT.to_owned(),
            service: self.service.id.to_owned(),
            version: self.service.version.to_owned(),
            route: self.procedure.route.code.to_owned(),
            form: write.form.clone(),
            office: write.office.clone(),
            inspector: procedure::Official {
                iin: official.iin.clone(),
                name: official.name.clone(),
                role: self.capacity.role,
            },
            applicant: text_at(&answers, "applicant_iin").to_owned(),
            representative: write.representative.clone(),
            // A fact has one owner: where the form asks for the language, its answer counts.
            lang: Some(text_at(&answers, "language"))
                .filter(|lang| !lang.is_empty())
                .unwrap_or(&write.lang)
                .to_owned(),
            answers,
            documents: write.documents.clone(),
            missing: Vec::new(),
            paper_held: write.paper_held,
            at: now,
        }
    }
}

/// Which counter of an office the official stands behind. Refusal: `forbidden`.
pub(super) fn behind<'a>(official: &'a Official, office: &str) -> Result<(Intake, &'a Capacity), Refusal> {
    let centre = official.acting(Permission::CreateAtCentre, office);
    let centre = centre.map(|capacity| (Intake::Centre, capacity));
    centre.or_else(|_| {
        let chancery = official.acting(Permission::CreateAtChancery, office)?;
        Ok((Intake::Chancery, chancery))
    })
}

/// Nobody takes in an application of their own, or one that a stranger brings. Refusals: `own_case`, `visitor_mismatch`.
pub fn not_own(official: &Official, write: &CounterWrite, answers: &Answers) -> Result<(), Refusal> {
    let representative = write.representative.as_ref();
    let own = |iin: &str| iin == official.iin;
    if own(text_at(answers, "applicant_iin")) || representative.is_some_and(|one| own(&one.iin)) {
        return Err(Code::OwnCase.into());
    }
    if !is_visitor(&write.visitor, answers, representative) {
        return Err(Code::VisitorMismatch.into());
    }
    Ok(())
}
