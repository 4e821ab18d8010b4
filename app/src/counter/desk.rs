//! The application on the counter: the form of the service as the paper has it, and what the counter must have seen.

use super::{
    calls,
    extras::{documents, representative, visitor},
    refuse::refuse,
};
use crate::{
    address::address,
    api::{Answer, Failure},
    browser,
    components::{ActBadge, FailureNotice, say},
    entry::{Entry, Spot, controls},
    form::{Pen, Sheet, fields_view, id_of, linked_summary, problem_line},
    in_force,
    portal::{Portal, portal},
    prelude::*,
};
use leptos::ev;
use shared::{
    api::{CounterWrite, LookUpView, LookUpWrite},
    counter::{Representative, Shown, counter_problems, is_visitor},
    form::{Form, Problem},
    procedure::Intake,
    service::{Attached, CHANNEL, Service, required_documents},
    text::{Lang, ui::counter as words},
};

/// The counter with an application before it. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The language, the session, the time.
    pub portal: Portal,
    /// The service.
    pub service: &'static Service,
    /// Whether applications can be refused here: at a centre.
    pub in_centre: bool,
    /// The answers.
    pub sheet: Sheet,
    /// What the counter itself records.
    pub entry: Entry,
    /// Counts how often the state's systems filled something in: the fields are drawn anew then.
    filled: RwSignal<u32>,
    form: &'static Form,
    office: StoredValue<String>,
    /// One key for one application, however often it is sent.
    key: StoredValue<String>,
    /// What must be put right: the ids of the controls, each with its line.
    wrong: RwSignal<Vec<(String, String)>>,
}

/// The summary of errors.
const SUMMARY: &str = "error-summary";

impl Desk {
    /// An empty one; `None` for a service without a form.
    pub fn new(office: String, intake: Intake, service: &'static Service) -> Option<Self> {
        let form = service.form?;
        let sheet = Sheet::new(service, form);
        // The visitor is unknown to the portal: everything is typed from the paper.
        sheet.set_practice(true);
        // Which way it comes in, and to which body a chancery takes it, is known where one stands.
        let procedure = service.routes.by(intake)?;
        if form.field(CHANNEL).is_some() {
            sheet.put(CHANNEL, procedure.route.code.into());
        }
        if let (Intake::Chancery, Some(path)) = (intake, procedure.office.field()) {
            sheet.put(path, office.as_str().into());
        }
        let mut first = vec![("lang".to_owned(), "kk".to_owned())];
        first.extend(rows(service));
        Some(Self {
            portal: portal(),
            service,
            in_centre: intake == Intake::Centre,
            sheet,
            entry: Entry::new("counter", service.id, first),
            filled: RwSignal::new(0),
            form,
            office: StoredValue::new(office),
            key: StoredValue::new(browser::random_id()),
            wrong: RwSignal::new(Vec::new()),
        })
    }

    /// Whether the form itself asks for the language of the request.
    pub fn asks_language(self) -> bool {
        self.form.field("language").is_some()
    }

    /// The documents of the list that can be shown at a counter.
    pub fn documents(self) -> impl Iterator<Item = &'static shared::service::Document> {
        self.service.documents.iter().filter(|document| !document.is_form)
    }

    fn shown(self) -> Vec<Shown> {
        let first = self.documents().next().map_or("", |document| document.code);
        let rows = untrack(|| self.entry.rows("documents"));
        let one = |row: String| {
            let text = |field: &str| self.entry.text(&["documents/", &row, "/", field].concat());
            let document = text("document");
            Shown {
                document: if document.is_empty() {
                    first.to_owned()
                } else {
                    document
                },
                subject: None,
                name: text("name").trim().to_owned(),
                compared: !text("compared").is_empty(),
            }
        };
        rows.into_iter().map(one).collect()
    }

    fn representative(self) -> Option<Representative> {
        let text = |field: &str| {
            self.entry
                .text(&["representative/", field].concat())
                .trim()
                .to_owned()
        };
        (!self.entry.text("represented").is_empty()).then(|| Representative {
            iin: text("iin"),
            surname: text("surname"),
            name: text("name"),
            patronymic: text("patronymic"),
            proxy: text("proxy"),
        })
    }

    /// About whom the state's systems are asked.
    pub fn look_up(self) -> LookUpWrite {
        LookUpWrite {
            office: self.office.get_value(),
            service: self.service.id.to_owned(),
            iin: self.entry.text("visitor").trim().to_owned(),
        }
    }

    /// Fills in what is still empty: of the applicant, or of who acts for the applicant, as the visitor is.
    pub fn fill_in(self, view: &LookUpView) {
        let names = view.person.iter().flat_map(|person| {
            [
                ("surname", &person.surname),
                ("name", &person.name),
                ("patronymic", &person.patronymic),
                ("iin", &person.iin),
            ]
        });
        if !self.entry.text("represented").is_empty() {
            for (field, text) in names {
                let path = ["representative/", field].concat();
                if self.entry.text(&path).trim().is_empty() {
                    self.entry.put(&path, text.clone());
                }
            }
            return;
        }
        let names = names.map(|(field, text)| (["applicant_", field].concat(), text.as_str().into()));
        let facts = view
            .facts
            .iter()
            .map(|fact| (fact.field.clone(), fact.value.clone()));
        for (path, value) in names.chain(facts) {
            if !self.sheet.is_there(&path) && self.form.field(&path).is_some() && value != "" {
                self.sheet.put(&path, value);
            }
        }
        self.filled.update(|filled| *filled += 1);
    }

    /// The request, as typed now.
    pub fn write(self) -> CounterWrite {
        CounterWrite {
            service: self.service.id.to_owned(),
            form: self.form.version.to_owned(),
            office: self.office.get_value(),
            visitor: self.entry.text("visitor").trim().to_owned(),
            lang: self.entry.text("lang"),
            answers: self.sheet.peek(Clone::clone),
            documents: self.shown(),
            representative: self.representative(),
            paper_held: !self.entry.text("paper_held").is_empty(),
            missing: Vec::new(),
        }
    }

    /// What stands in the way, as the server would say it.
    fn problems(self, write: &CounterWrite) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !is_visitor(&write.visitor, &write.answers, write.representative.as_ref()) {
            problems.push(Problem::new("visitor", "visitor_mismatch"));
        }
        problems.extend(self.sheet.check());
        let shown: Vec<Attached> = write.documents.iter().map(Shown::attached).collect();
        let statuses = required_documents(self.service, &write.answers, &shown, &[], None);
        for status in statuses
            .iter()
            .filter(|status| status.required && !status.present)
        {
            problems.push(Problem::new(
                ["attachments/", &status.document].concat(),
                "document_missing",
            ));
        }
        problems.extend(counter_problems(
            &write.documents,
            write.representative.as_ref(),
            write.paper_held,
        ));
        problems
    }

    /// Says what is wrong, where it is: the form's problems at the form, the counter's own at its controls.
    pub fn refuse(self, problems: Vec<Problem>) {
        let lang = self.portal.lang_now();
        let pen = Pen {
            sheet: self.sheet,
            lang,
        };
        let (form, own): (Vec<_>, Vec<_>) = problems
            .into_iter()
            .partition(|problem| self.form.field(&problem.field).is_some());
        let line = |problem: &Problem| (id_of(&problem.field), problem_line(pen, problem));
        let mut lines: Vec<_> = form.iter().map(line).collect();
        self.sheet.refuse(form);
        lines.extend(self.entry.mark(own, lang));
        self.wrong.set(lines);
        browser::focus_soon(SUMMARY);
    }

    /// Sends it, once at a time.
    pub fn send(self, write: CounterWrite, accepted: bool) {
        if !self.entry.begin() {
            return;
        }
        self.wrong.set(Vec::new());
        let address = address();
        leptos::task::spawn_local(async move {
            let key = self.key.get_value();
            let answer = if accepted {
                calls::take_in(&write, &key).await
            } else {
                calls::refuse(&write, &key).await
            };
            self.entry.busy.try_set(false);
            if let Some(filed) = self.answered(answer) {
                self.entry.forget();
                address.go(&["/work/", &filed.case, "/receipt"].concat());
            }
        });
    }

    /// What the server answered; what it refuses stands at its fields, or over the form.
    pub fn answered<T>(self, answer: Answer<T>) -> Option<T> {
        match answer {
            Ok(value) => return Some(value),
            Err(Failure::Problem(problem)) if !problem.errors.is_empty() => {
                self.refuse(problem.errors.clone());
            }
            Err(failure) => {
                self.entry.failed.try_set(Some(failure));
            }
        }
        None
    }
}

/// The rows of documents to begin with: one for each that the administrator lists (DR-25), or an empty one.
fn rows(service: &Service) -> Vec<(String, String)> {
    let lang = portal().lang_now();
    let listed = untrack(|| {
        let lists = service
            .documents
            .iter()
            .map(|document| (document.code, in_force::checklist(document.code, lang)));
        let named = lists.flat_map(|(code, names)| names.into_iter().map(move |name| (code, name)));
        named.collect::<Vec<_>>()
    });
    let keys: Vec<String> = (0..listed.len().max(1)).map(|row| row.to_string()).collect();
    let mut first = vec![("documents".to_owned(), keys.join(" "))];
    for (row, (code, name)) in listed.into_iter().enumerate() {
        let path = |field: &str| ["documents/", &row.to_string(), "/", field].concat();
        first.push((path("document"), code.to_owned()));
        first.push((path("name"), name));
    }
    first
}

/// The page of it; drawn anew in another language, with what was typed.
pub fn form(desk: Desk) -> AnyView {
    live(move || {
        let lang = desk.portal.lang();
        untrack(|| drawn(desk, lang))
    })
}

fn drawn(desk: Desk, lang: Lang) -> AnyView {
    let pen = Pen {
        sheet: desk.sheet,
        lang,
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let write = desk.write();
        let problems = desk.problems(&write);
        if problems.is_empty() {
            desk.send(write, true);
        } else {
            desk.refuse(problems);
        }
    };
    let asked = move || {
        let sections = desk.form.sections.iter();
        let asked = |section: &&shared::form::Section| {
            let own = section.fields.iter().all(|field| field.code == CHANNEL);
            !own && desk.sheet.read(|answers| section.when.holds(answers, answers))
        };
        sections
            .filter(asked)
            .map(|section| section.code)
            .collect::<Vec<_>>()
    };
    let asked = Memo::new(move |_| asked());
    let sections = live(move || {
        let asked = asked.get();
        desk.filled.track();
        let sections = desk.form.sections.iter();
        untrack(|| {
            sections
                .filter(|section| asked.contains(&section.code))
                .map(|section| {
                    view! {
                        <h3>{section.title.get(lang)}</h3>
                        {fields_view(pen, section.fields, "")}
                    }
                })
                .collect_view()
        })
    });
    view! {
        <ActBadge act=&desk.service.act/>
        {move || desk.wrong.with(|lines| (!lines.is_empty()).then(|| linked_summary(lines.clone(), lang)))}
        {move || desk.entry.failed.get().map(|failure| view! { <FailureNotice failure/> })}
        <form class="counter stack" novalidate on:submit=submit>
            <h2>{say(words::VISITOR)}</h2>
            {visitor(desk)}
            {representative(desk)}
            <h2>{say(words::APPLICATION)}</h2>
            {sections}
            <h2>{say(words::DOCUMENTS)}</h2>
            {documents(desk)}
            {controls::tick(&Spot::new(desk.entry, "paper_held", words::PAPER_HELD))}
            {controls::submit(desk.entry, words::TAKE_IN, "button")}
        </form>
        {desk.in_centre.then(|| refuse(desk))}
    }
}
