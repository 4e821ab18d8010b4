//! Services: unknown, closed, and asked for a moment that is none.

use super::harness::{AIGUL, NOON, PDF, Portal, SERVICE};
use serde_json::json;

#[tokio::test]
async fn an_unknown_service() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    for path in ["", "/deadlines", "/prefill"] {
        client
            .get(&format!("/api/v1/services/no-such{path}"))
            .await
            .refused(404, "not_found");
    }
    client
        .post("/api/v1/services/no-such/check", &json!({ "answers": {} }))
        .await
        .refused(404, "not_found");
    client
        .get("/api/v1/drafts/no-such")
        .await
        .refused(404, "not_found");
    let body = json!({ "form": "1", "base": 0, "answers": {} });
    client
        .put("/api/v1/drafts/no-such", &body)
        .await
        .refused(404, "not_found");
    client
        .post(
            "/api/v1/envelopes",
            &json!({ "service": "no-such", "revision": 1 }),
        )
        .await
        .refused(404, "not_found");
    client
        .get("/api/v1/services/%ff")
        .await
        .refused(400, "bad_request");
}

#[tokio::test]
async fn a_moment_that_is_none() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    for wrong in [
        "noon",
        "2026-11-20",
        "2026-11-20T18:30:00",
        "2026-02-30T00:00:00Z",
    ] {
        let address = format!("/api/v1/services/housing-queue/deadlines?filed_at={wrong}");
        visitor.get(&address).await.refused(400, "moment_format");
    }
    let now = visitor
        .get("/api/v1/services/housing-queue/deadlines")
        .await
        .ok()
        .json();
    assert_eq!(now["filed_at"], NOON);
    let blank = visitor
        .get("/api/v1/services/housing-queue/deadlines?filed_at=2026-11-20T18:30:00+05:00")
        .await
        .ok();
    assert_eq!(blank.json()["registered_on"], "2026-11-23");
}

#[tokio::test]
async fn a_closed_service_takes_nothing_and_stays_readable() {
    let modes = Some("housing-queue=closed".to_owned());
    let portal = Portal::with(NOON, |settings| settings.filing_modes = modes).await;
    let client = portal.signed_in(AIGUL).await;
    client.save(0, &json!({})).await.refused(403, "PROC_CLOSED");
    client
        .attach("DA-2", "", "a.pdf", PDF)
        .await
        .refused(403, "PROC_CLOSED");
    let body = json!({ "service": SERVICE, "revision": 1 });
    client
        .post("/api/v1/envelopes", &body)
        .await
        .refused(403, "PROC_CLOSED");
    let service = client.get("/api/v1/services/housing-queue").await.ok().json();
    assert_eq!(
        (&service["mode"], &service["available"]),
        (&json!("closed"), &json!(false))
    );
    // The app asks nobody to apply where nothing is taken.
    let session = portal.visitor().get("/api/v1/session").await.ok().json();
    assert_eq!(session["closed"], json!(["housing-queue"]));
    assert_eq!((portal.count("draft").await, portal.files()), (0, 0));
    assert_eq!(
        (portal.count("envelope").await, portal.count("cases").await),
        (0, 0)
    );
}

/// AS-03: nothing is created of a closed service, not even of one that could never be filed here, and its card stays.
#[tokio::test]
async fn as_03_a_closed_act_takes_no_application() {
    const ALMATY: &str = "housing-queue-almaty-2014";
    let closed = Some(format!("{ALMATY}=closed"));
    let portal = Portal::with(NOON, |settings| settings.filing_modes = closed).await;
    let client = portal.signed_in(AIGUL).await;
    let form = shared::service::find(ALMATY).unwrap().form.unwrap().version;
    let draft = json!({ "form": form, "base": 0, "answers": {} });
    let envelope = json!({ "service": ALMATY, "revision": 1 });
    let refused = [
        client.put(&format!("/api/v1/drafts/{ALMATY}"), &draft).await,
        client.post("/api/v1/envelopes", &envelope).await,
    ];
    for reply in refused {
        reply.refused(403, "PROC_CLOSED");
    }
    for table in ["cases", "draft", "envelope"] {
        assert_eq!(portal.count(table).await, 0, "{table}");
    }
    assert_eq!(portal.files(), 0);
    let card = portal.visitor().get(&format!("/api/v1/services/{ALMATY}")).await;
    let card = card.ok().json();
    assert_eq!(
        (&card["mode"], &card["available"], &card["in_force"]),
        (&json!("closed"), &json!(false), &json!(false))
    );
    assert!(card["facts"].as_array().is_some_and(|facts| !facts.is_empty()));
    let listed = portal.visitor().get("/api/v1/services").await.ok().json();
    let listed = listed.as_array().unwrap().iter();
    assert_eq!(listed.filter(|service| service["id"] == ALMATY).count(), 1);
    // In the training mode, which is the default, the same is taken.
    let open = Portal::new().await;
    let client = open.signed_in(AIGUL).await;
    client.put(&format!("/api/v1/drafts/{ALMATY}"), &draft).await.ok();
    assert_eq!(open.count("draft").await, 1);
}
