//! The office of Pavlodar with its housing commission, and a case that waits for it.

use super::{Client, PDF, Portal, Reply, moment, official};
use serde_json::{Value, json};
use server::{clock::Clock as _, demo};

/// The service that a commission decides in.
pub const SERVICE: &str = "privatisation-pavlodar-2019";
/// A Monday.
pub const MONDAY: &str = "2026-11-23T10:00:00+05:00";
/// When the sitting is set for: the Friday of that week.
pub const FRIDAY: &str = "2026-11-27T10:00:00+05:00";

/// The members of the commission.
pub const MEMBERS: [&str; 3] = ["pavlodar-chair", "pavlodar-secretary", "pavlodar-member"];

/// The office and the people around it.
pub struct Pavlodar<'a> {
    /// The portal.
    pub portal: &'a Portal,
    /// The responsible executor.
    pub executor: Client<'a>,
    /// The head.
    pub head: Client<'a>,
    /// Who signs for the akimat.
    pub akimat: Client<'a>,
    /// The commission: chair, secretary, member.
    pub members: [Client<'a>; 3],
}

/// A case of the office, as its applicant has it.
pub struct Filed<'a> {
    /// The applicant.
    pub applicant: Client<'a>,
    /// The number.
    pub number: String,
}

impl<'a> Pavlodar<'a> {
    /// Everybody is signed in.
    pub async fn open(portal: &'a Portal) -> Self {
        Self {
            portal,
            executor: official(portal, "pavlodar-executor").await,
            head: official(portal, "pavlodar-head").await,
            akimat: official(portal, "pavlodar-akimat").await,
            members: [
                official(portal, MEMBERS[0]).await,
                official(portal, MEMBERS[1]).await,
                official(portal, MEMBERS[2]).await,
            ],
        }
    }

    /// Moves the portal's clock.
    pub fn at(&self, at: &str) {
        self.portal.clock.set(moment(at));
    }

    /// The application of a demo person.
    pub async fn file(&self, person: &str) -> Filed<'a> {
        let everybody = demo::everybody().unwrap();
        let known = everybody.iter().find(|known| known.id == person).unwrap();
        let example = known.services[SERVICE].example.clone();
        let applicant = self.portal.signed_in(known.iin.as_str()).await;
        let form = shared::service::find(SERVICE).unwrap().form.unwrap().version;
        let body = json!({ "form": form, "base": 0, "answers": example.answers });
        let saved = applicant
            .put(&["/api/v1/drafts/", SERVICE].concat(), &body)
            .await
            .ok()
            .json();
        for file in &example.attachments {
            let fields = [
                ("service", SERVICE),
                ("document", &file.document),
                ("subject", ""),
            ];
            applicant.upload(&fields, "a.pdf", PDF).await.ok();
        }
        let body = json!({ "service": SERVICE, "revision": saved["revision"] });
        let frozen = applicant.post("/api/v1/envelopes", &body).await.ok().json();
        let signature = self.portal.sign(person, frozen["content"].as_str().unwrap());
        let filed = applicant
            .file("key-1", frozen["id"].as_str().unwrap(), &signature)
            .await;
        let number = filed.ok().json()["case"].as_str().unwrap().to_owned();
        Filed { applicant, number }
    }

    /// Tries a step.
    pub async fn try_step(
        &self,
        who: &Client<'_>,
        case: &Filed<'_>,
        step: &str,
        outcome: &str,
        input: Value,
    ) -> Reply {
        let body = json!({ "outcome": outcome, "seen": case.seen().await, "input": input });
        who.post(&format!("/api/v1/cases/{}/steps/{step}", case.number), &body)
            .await
    }

    /// Takes a step: the state that it leads to.
    pub async fn step(&self, who: &Client<'_>, case: &Filed<'_>, way: (&str, &str), input: Value) -> String {
        let taken = self.try_step(who, case, way.0, way.1, input).await.ok().json();
        taken["state"].as_str().unwrap().to_owned()
    }

    /// Takes a step that makes a document, signed with the key of this official: the state and the document.
    pub async fn sign(
        &self,
        who: (&Client<'_>, &str),
        case: &Filed<'_>,
        way: (&str, &str),
        input: Value,
    ) -> (String, Value) {
        let mut body = json!({ "outcome": way.1, "seen": case.seen().await, "input": input });
        let path = format!("/api/v1/cases/{}/steps/{}", case.number, way.0);
        let prepared = who.0.post(&[&path, "/prepare"].concat(), &body).await.ok().json();
        let content = prepared["content"].as_str().unwrap();
        body["signed"] = json!({ "content": content, "signature": self.portal.sign(who.1, content) });
        let taken = who.0.post(&path, &body).await.ok().json();
        let document = serde_json::from_str(content).unwrap();
        (taken["state"].as_str().unwrap().to_owned(), document)
    }

    /// Whoever works on the case.
    pub fn executor_input() -> Value {
        let name = "Нұрпейісов Асқар Маратұлы";
        json!({ "executor": { "iin": Portal::official("pavlodar-executor"), "name": name }, "text": "Орындауға" })
    }

    /// Files, accepts, resolves and sends to the commission.
    pub async fn before_the_commission(&self, person: &str) -> Filed<'a> {
        let given = json!({ "fund_holder": "COMMUNAL", "acquisition_kind": "PAID" });
        self.sent(person, given).await
    }

    /// The same; the provider finds that the home is given like this.
    pub async fn sent(&self, person: &str, given: Value) -> Filed<'a> {
        let case = self.file(person).await;
        let executor = Self::executor_input();
        self.step(
            &self.executor,
            &case,
            ("D1-1", "taken_up"),
            json!({ "executor": executor["executor"] }),
        )
        .await;
        let by = (&self.executor, "pavlodar-executor");
        // One of his documents has expired: the system proposes to refuse.
        let accepted = match person {
            "berik" => json!({ "reason": "Жаңасы тіркелген" }),
            _ => json!({}),
        };
        let (state, document) = self.sign(by, &case, ("D1-1", "accepted"), accepted).await;
        assert_eq!(
            (state.as_str(), &document["template"]),
            ("COMPLETENESS_CHECK", &json!("ACCEPTANCE"))
        );
        let state = self.step(&self.head, &case, ("D1-2", "resolved"), executor).await;
        assert_eq!(state, "UNDER_REVIEW");
        let state = self
            .step(&self.executor, &case, ("D1-3", "sent"), json!({ "data": given }))
            .await;
        assert_eq!(state, "AT_COMMISSION");
        case
    }

    /// A sitting to set: on Friday, with this agenda.
    pub fn sitting(agenda: &[&str]) -> Value {
        json!({
            "revision": 0, "office": "pavlodar", "at": FRIDAY, "place": "Павлодар, 204-бөлме",
            "chair": Portal::official(MEMBERS[0]), "secretary": Portal::official(MEMBERS[1]), "agenda": agenda,
        })
    }

    /// The secretary sets it: its address.
    pub async fn set(&self, agenda: &[&str]) -> String {
        let set = self.members[1]
            .post("/api/v1/work/sittings", &Self::sitting(agenda))
            .await;
        ["/api/v1/work/sittings/", set.ok().json()["id"].as_str().unwrap()].concat()
    }

    /// The sitting as a member sees it.
    pub async fn look(&self, path: &str) -> Value {
        self.members[1].get(path).await.ok().json()
    }

    /// What the secretary writes: these members were there, and voted so on each case of the agenda.
    pub async fn minutes(&self, path: &str, present: &[&str], votes: &[(u32, u32)]) -> Value {
        let sitting = self.look(path).await;
        let agenda = sitting["agenda"].as_array().unwrap();
        let items = agenda.iter().zip(votes).map(|(item, votes)| {
            let conclusion = "Құжаттар қаралды";
            let (votes_for, votes_against) = votes;
            json!({
                "case": item["case"], "put_off": false, "votes_for": votes_for, "votes_against": votes_against,
                "conclusion": conclusion,
            })
        });
        let present: Vec<String> = present.iter().map(|id| Portal::official(id)).collect();
        json!({
            "revision": sitting["revision"], "number": "7", "present": present, "items": items.collect::<Vec<_>>(),
        })
    }

    /// Writes them.
    pub async fn write(&self, path: &str, present: &[&str], votes: &[(u32, u32)]) -> Reply {
        let body = self.minutes(path, present, votes).await;
        self.members[1].post(&[path, "/minutes"].concat(), &body).await
    }

    /// A member signs what the sitting holds, with this key.
    pub async fn put_signature(&self, path: &str, who: &Client<'_>, key: &str) -> Reply {
        let content = self.look(path).await["minutes"].as_str().unwrap().to_owned();
        let body = json!({ "content": content, "signature": self.portal.sign(key, &content) });
        who.post(&[path, "/signatures"].concat(), &body).await
    }

    /// Everybody signs.
    pub async fn all_sign(&self, path: &str) -> Value {
        let mut last = Value::Null;
        for (who, key) in self.members.iter().zip(MEMBERS) {
            last = self.put_signature(path, who, key).await.ok().json();
        }
        last
    }
}

impl<'a> Pavlodar<'a> {
    /// The first stage has ended at this moment in favour, and the next one begins with this outcome of D1-7.
    pub async fn decided(&self, person: &str, given: Value, at: &str, outcome: &str) -> Filed<'a> {
        let case = self.sent(person, given).await;
        let path = self.set(&[&case.number]).await;
        self.at("2026-11-27T12:00:00+05:00");
        self.write(&path, &MEMBERS, &[(3, 0)]).await.ok();
        self.all_sign(&path).await;
        let nothing = || json!({});
        self.step(&self.executor, &case, ("D1-5", "decision_drafted"), nothing())
            .await;
        let head = (&self.head, "pavlodar-head");
        self.sign(head, &case, ("D1-6", "decision_signed"), nothing())
            .await;
        self.at(at);
        self.step(&self.executor, &case, ("D1-7", outcome), nothing())
            .await;
        case
    }

    /// The contract lies before the recipient.
    pub async fn drafted(&self, case: &Filed<'_>, contract: Value) {
        let by = (&self.executor, "pavlodar-executor");
        self.sign(by, case, ("D3-1", "accepted"), json!({})).await;
        self.step(&self.head, case, ("D3-2", "resolved"), Self::executor_input())
            .await;
        let input = json!({ "data": contract });
        let state = self.step(&self.executor, case, ("D3-3", "drafted"), input).await;
        assert_eq!(state, "SIGNING");
    }

    /// Both sides sign it: the two documents, which are one.
    pub async fn both_sign(&self, case: &Filed<'_>, person: &str, at: &str) -> [Value; 2] {
        let by = (&case.applicant, person);
        let (_, first) = self
            .sign(by, case, ("D3-6", "signed_by_recipient"), json!({}))
            .await;
        self.at(at);
        let head = (&self.head, "pavlodar-head");
        let (_, second) = self.sign(head, case, ("D3-4", "signed_by_head"), json!({})).await;
        [first, second]
    }
}

impl Filed<'_> {
    /// As its applicant sees it.
    pub async fn view(&self) -> Value {
        let path = ["/api/v1/cases/", &self.number].concat();
        self.applicant.get(&path).await.ok().json()
    }

    /// Where it stands.
    pub async fn state(&self) -> String {
        self.view().await["state"].as_str().unwrap().to_owned()
    }

    async fn seen(&self) -> usize {
        self.view().await["events"].as_array().unwrap().len()
    }
}
