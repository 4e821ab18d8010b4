//! Signing with the mobile application, which is played here by its protocol (eds.md 5.3).

use super::harness::{AIGUL, Client, Portal, next, proof::SIGN_IN};
use axum::{body::Body, http::Request};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

const OFFERS: &str = "/api/v1/sign-offers";

/// The mobile application in somebody's hand: no browser, no session.
struct Application<'a> {
    portal: &'a Portal,
    /// Whose key it holds.
    key: &'static str,
}

/// What the code led it to.
struct Invited {
    document: String,
    token: String,
}

/// The path of an address of the portal's.
fn path(address: &str) -> String {
    address[address.find("/api/").unwrap()..].to_owned()
}

/// What an offer's link leads to, as the code has it too.
fn scanned(offer: &Value) -> String {
    let link = offer["link"].as_str().unwrap();
    let query = link.split_once('?').unwrap().1;
    let (_, address) = form(query).into_iter().find(|(name, _)| name == "link").unwrap();
    path(&address)
}

fn form(query: &str) -> Vec<(String, String)> {
    let bytes = query.replace("%3A", ":").replace("%2F", "/");
    bytes
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

impl<'a> Application<'a> {
    fn of(portal: &'a Portal, key: &'static str) -> Self {
        Self { portal, key }
    }

    async fn scan(&self, code: &str) -> Invited {
        let invitation = self.portal.visitor().get(code).await.ok().json();
        let document = &invitation["document"];
        assert_eq!(document["auth_type"], "Token");
        Invited {
            document: path(document["uri"].as_str().unwrap()),
            token: document["auth_token"].as_str().unwrap().to_owned(),
        }
    }

    fn request(method: &str, invited: &Invited, body: Body) -> Request<Body> {
        Request::builder()
            .method(method)
            .uri(&invited.document)
            .header("authorization", ["Bearer ", &invited.token].concat())
            .header("content-type", "application/json")
            .header("accept-language", "ru")
            .body(body)
            .unwrap()
    }

    async fn fetch(&self, invited: &Invited) -> Value {
        let request = Self::request("GET", invited, Body::empty());
        self.portal.visitor().send(request).await.ok().json()
    }

    /// Puts the signature in the place of the content.
    fn sign(&self, documents: &Value) -> Value {
        let mut signed = documents.clone();
        let data = &mut signed["documentsToSign"][0]["document"]["file"]["data"];
        let content = String::from_utf8(STANDARD.decode(data.as_str().unwrap()).unwrap()).unwrap();
        *data = json!(self.portal.sign(self.key, &content));
        signed
    }

    async fn bring(&self, invited: &Invited, documents: &Value) -> super::harness::Reply {
        let request = Self::request("PUT", invited, Body::from(documents.to_string()));
        self.portal.visitor().send(request).await
    }

    /// From the code to the signature.
    async fn sign_what_is_scanned(&self, offer: &Value) {
        let invited = self.scan(&scanned(offer)).await;
        let documents = self.fetch(&invited).await;
        self.bring(&invited, &self.sign(&documents)).await.ok();
    }
}

async fn offer(client: &Client<'_>, content: &str) -> Value {
    let offered = client.post(OFFERS, &json!({ "content": content })).await;
    assert_eq!(offered.status, 201, "{}", offered.text());
    offered.json()
}

fn at(offer: &Value) -> String {
    format!("{OFFERS}/{}", offer["id"].as_str().unwrap())
}

#[tokio::test]
async fn an_application_is_signed_on_the_phone_and_filed_here() {
    let portal = Portal::new().await;
    let owner = portal.signed_in(AIGUL).await;
    let (envelope, content) = owner.freeze(owner.draft("aigul").await).await;
    let offer = offer(&owner, &content).await;
    let stream = [&at(&offer), "/stream"].concat();
    let mut stream = owner
        .open(Request::get(stream).body(Body::empty()).unwrap())
        .await;
    assert_eq!(next(&mut stream).await.unwrap(), "1");

    let phone = Application::of(&portal, "aigul");
    let invited = phone.scan(&scanned(&offer)).await;
    let documents = phone.fetch(&invited).await;
    assert_eq!(next(&mut stream).await.unwrap(), "2");
    assert_eq!(
        (&documents["signMethod"], &documents["version"]),
        (&json!("CMS_SIGN_ONLY"), &json!(1))
    );
    let document = &documents["documentsToSign"][0];
    let data = document["document"]["file"]["data"].as_str().unwrap();
    assert_eq!(
        STANDARD.decode(data).unwrap(),
        content.as_bytes(),
        "the very bytes"
    );
    for name in ["nameRu", "nameKz", "nameEn"] {
        assert!(!document[name].as_str().unwrap().is_empty());
    }
    phone.bring(&invited, &phone.sign(&documents)).await.ok();
    assert_eq!(next(&mut stream).await.unwrap(), "3");

    let signed = owner.get(&at(&offer)).await.ok().json();
    assert_eq!(signed["state"], "signed");
    let filed = owner
        .file("key-1", &envelope, signed["signature"].as_str().unwrap())
        .await;
    assert_eq!(filed.status, 201, "{}", filed.text());
}

#[tokio::test]
async fn somebody_signs_in_with_the_phone() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let (id, content) = visitor.challenge(SIGN_IN).await;
    let offer = offer(&visitor, &content).await;
    Application::of(&portal, "aigul-auth")
        .sign_what_is_scanned(&offer)
        .await;
    let signature = visitor.get(&at(&offer)).await.ok().json()["signature"].clone();
    let answer = visitor
        .post(SIGN_IN, &json!({ "id": id, "signature": signature }))
        .await;
    assert_eq!(answer.ok().json()["person"]["iin"], AIGUL);
}

#[tokio::test]
async fn the_document_is_handed_out_once_and_only_to_whoever_was_invited() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let offer = offer(&visitor, &visitor.challenge(SIGN_IN).await.1).await;
    let phone = Application::of(&portal, "aigul");
    let invited = phone.scan(&scanned(&offer)).await;
    let uninvited = Invited {
        document: invited.document.clone(),
        token: "0".repeat(64),
    };
    for method in ["GET", "PUT"] {
        let body = Body::from(r#"{"documentsToSign": []}"#);
        let request = Application::request(method, &uninvited, body);
        portal.visitor().send(request).await.refused(410, "offer_gone");
    }
    phone.fetch(&invited).await;
    let again = Application::request("GET", &invited, Body::empty());
    portal.visitor().send(again).await.refused(410, "offer_gone");
    // Nor does the code invite anybody else.
    portal
        .visitor()
        .get(&scanned(&offer))
        .await
        .refused(410, "offer_gone");
    assert_eq!(
        visitor.get(&at(&offer)).await.ok().json(),
        json!({ "state": "taken", "signature": "" })
    );
}

#[tokio::test]
async fn it_is_offered_for_a_short_time() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let offer = offer(&visitor, &visitor.challenge(SIGN_IN).await.1).await;
    let phone = Application::of(&portal, "aigul");
    let invited = phone.scan(&scanned(&offer)).await;
    let documents = phone.fetch(&invited).await;
    portal.clock.advance(offer["expires_in"].as_i64().unwrap());
    phone
        .bring(&invited, &phone.sign(&documents))
        .await
        .refused(410, "offer_gone");
    visitor.get(&at(&offer)).await.refused(410, "offer_gone");
    portal
        .visitor()
        .get(&scanned(&offer))
        .await
        .refused(410, "offer_gone");
}

#[tokio::test]
async fn a_signature_that_does_not_hold_is_refused_as_the_protocol_has_it() {
    let portal = Portal::new().await;
    let owner = portal.signed_in(AIGUL).await;
    let (_, content) = owner.freeze(owner.draft("aigul").await).await;
    let offer = offer(&owner, &content).await;
    let invited = Application::of(&portal, "aigul").scan(&scanned(&offer)).await;
    let documents = Application::of(&portal, "aigul").fetch(&invited).await;
    // Somebody else scanned the code; a key that only signs in; one that ran out.
    for (key, code) in [
        ("serik", "EDS_IIN_MISMATCH"),
        ("aigul-auth", "EDS_NOT_AUTHENTIC"),
        ("ainur", "EDS_EXPIRED"),
    ] {
        let phone = Application::of(&portal, key);
        let refused = phone.bring(&invited, &phone.sign(&documents)).await;
        assert_eq!(
            (refused.status.as_u16(), &refused.json()["code"]),
            (403, &json!(code)),
            "{key}"
        );
        assert!(!refused.json()["message"].as_str().unwrap().is_empty());
    }
    // So many tries and no more, not even with the right key.
    assert_eq!(owner.get(&at(&offer)).await.ok().json()["state"], "void");
    let phone = Application::of(&portal, "aigul");
    phone
        .bring(&invited, &phone.sign(&documents))
        .await
        .refused(410, "offer_gone");
    assert_eq!(portal.count("evidence").await, 0);
}

#[tokio::test]
async fn nobody_offers_what_is_none_of_the_portals() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let offer = json!({ "content": r#"{"format":"qonys-application/1"}"# });
    visitor.post(OFFERS, &offer).await.refused(401, "not_signed_in");
    let owner = portal.signed_in(AIGUL).await;
    for content in ["", "I owe you a million", r#"{"b":1,"a":2}"#, "[1]"] {
        let offer = json!({ "content": content });
        owner.post(OFFERS, &offer).await.refused(422, "answers_invalid");
    }
    // A challenge that was used, or whose time is over, is none.
    let (_, content) = visitor.challenge(SIGN_IN).await;
    portal.clock.advance(5 * 60);
    visitor
        .post(OFFERS, &json!({ "content": content }))
        .await
        .refused(401, "not_signed_in");
}
