//! An office with a filed application, and the people around it.

use super::{AIGUL, Client, Portal, Reply, moment};
use serde_json::{Value, json};
use server::clock::Clock as _;

/// A Monday, and the family of five has filed: registered on the same day, answer by 14 December.
pub const MONDAY: &str = "2026-11-23T10:00:00+05:00";

/// A portal with a filed application, and the people around it.
pub struct Office<'a> {
    /// The portal.
    pub portal: &'a Portal,
    /// The mother of the family.
    pub applicant: Client<'a>,
    /// An executor of the office.
    pub executor: Client<'a>,
    /// Its authorised person.
    pub signer: Client<'a>,
    /// The case.
    pub number: String,
}

/// An official who is signed in by key file.
pub async fn official<'a>(portal: &'a Portal, id: &str) -> Client<'a> {
    let mut client = portal.visitor();
    client.sign_in_by_key(id).await;
    client
}

impl<'a> Office<'a> {
    /// Has the family of five file.
    pub async fn open(portal: &'a Portal) -> Self {
        let applicant = portal.signed_in(AIGUL).await;
        let filed = applicant.file_example("aigul").await;
        Self {
            portal,
            applicant,
            executor: official(portal, "talgar-executor").await,
            signer: official(portal, "talgar-signer").await,
            number: filed["case"].as_str().unwrap().to_owned(),
        }
    }

    /// The case as its applicant sees it.
    pub async fn case(&self) -> Value {
        self.applicant
            .get(&format!("/api/v1/cases/{}", self.number))
            .await
            .ok()
            .json()
    }

    /// The number of its last event.
    pub async fn seen(&self) -> u64 {
        self.case().await["events"].as_array().unwrap().len() as u64
    }

    /// Tries a step.
    pub async fn try_step(&self, who: &Client<'_>, step: &str, outcome: &str, input: Value) -> Reply {
        let body = json!({ "outcome": outcome, "seen": self.seen().await, "input": input });
        who.post(&format!("/api/v1/cases/{}/steps/{step}", self.number), &body)
            .await
    }

    /// Takes a step.
    pub async fn step(&self, who: &Client<'_>, step: &str, outcome: &str, input: Value) -> Value {
        self.try_step(who, step, outcome, input).await.ok().json()
    }

    /// The document to sign with a step, and the request.
    pub async fn prepare(
        &self,
        who: &Client<'_>,
        step: &str,
        outcome: &str,
        input: Value,
    ) -> (String, Value) {
        let body = json!({ "outcome": outcome, "seen": self.seen().await, "input": input });
        let path = format!("/api/v1/cases/{}/steps/{step}/prepare", self.number);
        let prepared = who.post(&path, &body).await.ok().json();
        (prepared["content"].as_str().unwrap().to_owned(), body)
    }

    /// Tries a step that makes a document, signed with the key of this person.
    pub async fn try_sign(
        &self,
        who: &Client<'_>,
        key: &str,
        step: &str,
        outcome: &str,
        input: Value,
    ) -> Reply {
        let (content, mut body) = self.prepare(who, step, outcome, input).await;
        body["signed"] = json!({ "content": content, "signature": self.portal.sign(key, &content) });
        who.post(&format!("/api/v1/cases/{}/steps/{step}", self.number), &body)
            .await
    }

    /// Takes a step that makes a document.
    pub async fn sign(&self, who: &Client<'_>, key: &str, step: &str, outcome: &str, input: Value) -> Value {
        self.try_sign(who, key, step, outcome, input).await.ok().json()
    }

    /// Moves the portal's clock.
    pub fn at(&self, moment_: &str) {
        self.portal.clock.set(moment(moment_));
    }

    /// The executor takes the case up.
    pub async fn take_up(&self) {
        let executor = json!({ "iin": Portal::official("talgar-executor"), "name": "Жақсыбеков Нұрлан" });
        let file = self
            .executor
            .get(&format!("/api/v1/work/{}", self.number))
            .await
            .ok()
            .json();
        let known = file["executors"].as_array().unwrap();
        let full = known
            .iter()
            .find(|known| known["iin"] == executor["iin"])
            .unwrap();
        let taken = self
            .step(&self.executor, "A-05", "taken_up", json!({ "executor": full }))
            .await;
        assert_eq!(taken["state"], "COMPLETENESS_CHECK");
    }

    /// The executor asks the state's systems.
    pub async fn ask_systems(&self) {
        self.executor
            .post(&format!("/api/v1/work/{}/checks", self.number), &json!({}))
            .await
            .ok();
    }

    /// Up to the notice of the preliminary decision on 4 December, with the hearing on the 8th at 11.
    pub async fn up_to_notice(&self) {
        self.take_up().await;
        self.step(&self.executor, "A-05", "complete", json!({})).await;
        self.ask_systems().await;
        self.at("2026-12-04T12:00:00+05:00");
        let grounds = json!([{ "code": "RA-2", "facts": "Табыс расталмады" }]);
        self.step(
            &self.executor,
            "A-06",
            "grounds_found",
            json!({ "grounds": grounds, "reason": "Құжат бойынша" }),
        )
        .await;
        let hearing =
            json!({ "at": "2026-12-08T11:00:00+05:00", "place": "Талғар, Қонаев көшесі 65, 12-бөлме" });
        let notified = self
            .step(
                &self.executor,
                "A-08",
                "notified",
                json!({ "grounds": grounds, "hearing": hearing, "reason": "Құжат бойынша" }),
            )
            .await;
        assert_eq!(notified["state"], "HEARING_NOTICE");
    }

    /// Up to the signed refusal on 10 December, after a hearing to which nobody came.
    pub async fn up_to_refusal(&self) {
        self.up_to_notice().await;
        // Not before its time.
        let early = self.try_step(&self.executor, "A-09", "absent", json!({})).await;
        early.refused(409, "step_not_yet");
        self.at("2026-12-08T11:30:00+05:00");
        let absent = self
            .sign(&self.executor, "talgar-executor", "A-09", "absent", json!({}))
            .await;
        assert_eq!(absent["state"], "HEARING_DONE");
        let given = json!({ "grounds": [{ "code": "RA-2", "facts": "Табыс расталмады" }], "reason": "-" });
        self.step(&self.executor, "A-11", "sent", given).await;
        self.at("2026-12-10T10:00:00+05:00");
        let signed = self
            .sign(&self.signer, "talgar-signer", "A-11", "signed", json!({}))
            .await;
        assert_eq!(signed["state"], "REFUSED");
    }
}
