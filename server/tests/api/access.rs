//! Who may call what: this table against the router's. A route that is not here fails the test.

use super::harness::{AIGUL, Portal, SERIK, keys};
use axum::{body::Body, http::Request};
use server::{
    config::{Config, Mode, Settings},
    router::{Access, ROUTES},
};
use shared::official::{Permission, Role};

/// The roles that may read an application of their office.
const READERS: &str = "R04 R05 R07 R08 R09 R10 R11 R12 R13 R14 R19";

/// Method, path, who may call it: `anyone`, `signed in`, `fresh` (who proved just now who they are), `demo`, or the roles of the officials who may.
pub const TABLE: &[(&str, &str, &str)] = &[
    ("get", "/health/live", "anyone"),
    ("get", "/health/ready", "anyone"),
    ("get", "/metrics", "anyone"),
    ("get", "/api/v1/openapi.json", "anyone"),
    ("get", "/api/v1/services", "anyone"),
    ("get", "/api/v1/services/{id}", "anyone"),
    ("get", "/api/v1/in-force", "anyone"),
    ("get", "/api/v1/offices", "anyone"),
    ("get", "/api/v1/services/{id}/deadlines", "anyone"),
    ("post", "/api/v1/services/{id}/check", "anyone"),
    ("get", "/api/v1/services/{id}/prefill", "signed in"),
    ("post", "/api/v1/sign-in/otp", "anyone"),
    ("post", "/api/v1/sign-in/otp/confirm", "anyone"),
    ("post", "/api/v1/sign-in/password", "anyone"),
    ("post", "/api/v1/sign-in/password/code", "anyone"),
    ("post", "/api/v1/sign-in/password/new", "anyone"),
    ("post", "/api/v1/sign-in/eds/challenge", "anyone"),
    ("post", "/api/v1/sign-in/eds", "anyone"),
    ("post", "/api/v1/sign-offers", "anyone"),
    ("get", "/api/v1/sign-offers/{id}", "anyone"),
    ("get", "/api/v1/sign-offers/{id}/stream", "anyone"),
    ("get", "/api/v1/mobile/{id}", "anyone"),
    ("get", "/api/v1/mobile/{id}/document", "anyone"),
    ("put", "/api/v1/mobile/{id}/document", "anyone"),
    ("get", "/api/v1/session", "anyone"),
    ("delete", "/api/v1/session", "anyone"),
    ("get", "/api/v1/session/left", "anyone"),
    ("get", "/api/v1/sessions", "signed in"),
    ("delete", "/api/v1/sessions", "signed in"),
    ("delete", "/api/v1/sessions/{id}", "signed in"),
    ("get", "/api/v1/account", "signed in"),
    ("put", "/api/v1/account/password", "signed in"),
    ("post", "/api/v1/account/phone/code", "fresh"),
    ("put", "/api/v1/account/phone", "fresh"),
    ("get", "/api/v1/drafts", "signed in"),
    ("get", "/api/v1/drafts/{service}", "signed in"),
    ("put", "/api/v1/drafts/{service}", "signed in"),
    ("delete", "/api/v1/drafts/{service}", "signed in"),
    ("post", "/api/v1/attachments", "signed in"),
    ("get", "/api/v1/attachments/{id}", "signed in"),
    ("delete", "/api/v1/attachments/{id}", "signed in"),
    ("post", "/api/v1/envelopes", "signed in"),
    ("post", "/api/v1/envelopes/{id}/code", "signed in"),
    ("post", "/api/v1/applications", "signed in"),
    ("get", "/api/v1/cases", "signed in"),
    ("get", "/api/v1/cases/{number}", "signed in"),
    ("get", "/api/v1/cases/{number}/events", "signed in"),
    ("get", "/api/v1/cases/{number}/documents/{id}", "signed in"),
    ("get", "/api/v1/cases/{number}/papers/{seq}", "signed in"),
    ("get", "/api/v1/cases/{number}/stream", "signed in"),
    ("post", "/api/v1/cases/{number}/steps/{step}", "signed in"),
    ("post", "/api/v1/cases/{number}/steps/{step}/prepare", "signed in"),
    ("post", "/api/v1/cases/{number}/withdrawal", "fresh"),
    ("post", "/api/v1/cases/{number}/objections", "signed in"),
    ("post", "/api/v1/cases/{number}/draft", "signed in"),
    (
        "post",
        "/api/v1/cases/{number}/consents/{consent}/withdrawal",
        "fresh",
    ),
    ("get", "/api/v1/my-data", "signed in"),
    ("get", "/api/v1/my-data/looks", "signed in"),
    ("get", "/api/v1/my-data/export", "fresh"),
    ("get", "/api/v1/fresh", "signed in"),
    ("post", "/api/v1/fresh/otp", "signed in"),
    ("post", "/api/v1/fresh/otp/confirm", "signed in"),
    ("post", "/api/v1/fresh/eds/challenge", "signed in"),
    ("post", "/api/v1/fresh/eds", "signed in"),
    ("get", "/api/v1/work", READERS),
    ("get", "/api/v1/work/stream", READERS),
    ("get", "/api/v1/work/hearings", "R09 R13 R19"),
    ("get", "/api/v1/work/statistics", "R10 R19"),
    ("get", "/api/v1/work/statistics.csv", "R10 R19"),
    ("get", "/api/v1/work/{number}", READERS),
    ("get", "/api/v1/work/{number}/stream", READERS),
    (
        "get",
        "/api/v1/work/{number}/status",
        "R04 R05 R06 R07 R08 R09 R10 R11 R12 R13 R14 R16 R19",
    ),
    ("get", "/api/v1/work/{number}/documents/{id}", READERS),
    ("post", "/api/v1/work/{number}/checks", "R04 R09 R14"),
    ("post", "/api/v1/work/{number}/executor", "R10"),
    ("get", "/api/v1/work/sittings", "R09 R10 R11 R19"),
    ("post", "/api/v1/work/sittings", "R11"),
    ("get", "/api/v1/work/sittings/{id}", "R09 R10 R11 R19"),
    ("put", "/api/v1/work/sittings/{id}", "R11"),
    ("delete", "/api/v1/work/sittings/{id}", "R11"),
    ("post", "/api/v1/work/sittings/{id}/minutes", "R11"),
    ("post", "/api/v1/work/sittings/{id}/signatures", "R11"),
    ("post", "/api/v1/work/scans", "R04 R05 R06 R07 R08"),
    ("get", "/api/v1/work/registries", "R04 R05 R06 R07 R08"),
    ("get", "/api/v1/work/registries/{id}", "R04 R05 R06 R07 R08"),
    ("post", "/api/v1/work/registries/{id}/runs", "R04 R05 R06 R07 R08"),
    ("get", "/api/v1/queue", "signed in"),
    ("put", "/api/v1/queue/mine", "signed in"),
    ("delete", "/api/v1/queue/mine", "signed in"),
    ("get", "/api/v1/counter/queue", "R04"),
    ("post", "/api/v1/counter/look-up", "R04 R07"),
    ("post", "/api/v1/counter/refusals", "R04"),
    ("post", "/api/v1/counter/applications", "R04 R07"),
    ("get", "/api/v1/officials", "R10 R18 R19"),
    ("put", "/api/v1/officials/{iin}", "R18"),
    ("get", "/api/v1/officials/{iin}/deputies", "R10 R18 R19"),
    ("put", "/api/v1/officials/{iin}/deputies", "R10 R18"),
    ("get", "/api/v1/admin/calendar/{year}", "R18 R19"),
    ("put", "/api/v1/admin/calendar/{year}/{date}", "R18"),
    ("get", "/api/v1/admin/schedules", "R18 R19"),
    ("put", "/api/v1/admin/schedules/{code}", "R18"),
    ("get", "/api/v1/admin/offices", "R18 R19"),
    ("post", "/api/v1/admin/offices", "R18"),
    ("put", "/api/v1/admin/offices/{code}", "R18"),
    ("get", "/api/v1/admin/filing-modes", "R18 R19"),
    ("put", "/api/v1/admin/filing-modes/{service}", "R18"),
    ("put", "/api/v1/admin/checklists/{service}", "R18"),
    ("get", "/api/v1/admin/audit", "R19"),
    ("get", "/api/v1/rules-changes", "R15 R19"),
    ("post", "/api/v1/rules-changes", "R15"),
    ("post", "/api/v1/rules-changes/{id}/letters/{addressee}", "R15"),
    ("get", "/api/v1/demo/people", "demo"),
    ("get", "/api/v1/demo/people/{id}/key.p12", "demo"),
    ("get", "/api/v1/demo/outbox", "demo"),
    ("get", "/api/v1/demo/clock", "demo"),
    ("put", "/api/v1/demo/clock", "demo"),
    ("get", "/api/v1/demo/examples/{service}", "demo"),
];

pub fn request(method: &str, path: &str) -> Request<Body> {
    let request = Request::builder()
        .method(method.to_uppercase().as_str())
        .uri(path);
    request
        .header("content-type", "application/json")
        .body(Body::from(body(path)))
        .unwrap()
}

/// What can be read of a body at all, so that the answer is about the right to call.
fn body(path: &str) -> &'static str {
    let last = path.rsplit('/').next().unwrap_or_default();
    match last {
        _ if path.contains("/steps/") => r#"{"outcome": "complete", "seen": 0}"#,
        "objections" => r#"{"check": "CHK-1", "text": "-"}"#,
        "executor" => r#"{"iin": "850412400012", "reason": "-", "seen": 0}"#,
        "scans" => r#"{"barcode": "1"}"#,
        "runs" => r#"{"entries": 0}"#,
        _ => "{}",
    }
}

#[test]
fn every_route_is_in_the_table() {
    let known: Vec<_> = ROUTES
        .iter()
        .map(|route| {
            let who = match route.access {
                Access::Anyone => "anyone".to_owned(),
                Access::SignedIn => "signed in".to_owned(),
                Access::Fresh => "fresh".to_owned(),
                Access::Official(permissions) => roles(permissions),
                Access::Demo => "demo".to_owned(),
            };
            (route.method, route.path, who)
        })
        .collect();
    let table: Vec<_> = TABLE
        .iter()
        .map(|(method, path, who)| (*method, *path, (*who).to_owned()))
        .collect();
    assert_eq!(known, table);
}

/// The roles with one of these permissions: `R15 R19`.
fn roles(permissions: &[Permission]) -> String {
    let may = Role::ALL
        .iter()
        .filter(|role| role.is_of_office().is_some())
        .filter(|role| permissions.iter().any(|permission| role.may(*permission)));
    may.map(|role| role.code()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn only_the_signed_in_get_through() {
    let portal = Portal::new().await;
    let owner = portal.signed_in(SERIK).await;
    let filed = owner.file_example("serik").await;
    let number = filed["case"].as_str().unwrap().to_owned();
    let case = owner.get(&format!("/api/v1/cases/{number}")).await.ok().json();
    let file = case["documents"][0]["id"].as_str().unwrap().to_owned();
    let other = portal.signed_in(AIGUL).await;

    for (method, path, who) in TABLE {
        let attachment = path.contains("attachments/{id}");
        let concrete = path
            .replace("/people/{id}", "/people/aigul")
            .replace("{number}", &number)
            .replace("/documents/{id}", &format!("/documents/{file}"))
            .replace("/attachments/{id}", &format!("/attachments/{file}"))
            .replace("{id}", "housing-queue")
            .replace("{service}", "housing-queue");
        let anonymous = portal.visitor().send(request(method, &concrete)).await;
        if *who != "anyone" && *who != "demo" {
            anonymous.refused(401, "not_signed_in");
        } else {
            assert_ne!(anonymous.status.as_u16(), 401, "{method} {path}");
            assert_ne!(anonymous.status.as_u16(), 404, "{method} {path}");
        }
        // Whose they are comes first: nothing is told of a case before.
        if *who == "fresh" {
            for signed_in in [&owner, &other] {
                let refused = signed_in.send(request(method, &concrete)).await;
                refused.refused(403, "fresh_required");
            }
        }
        // Somebody else's case or file is as unknown as none.
        if *who == "signed in" && (path.contains("{number}") || attachment) {
            other
                .send(request(method, &concrete))
                .await
                .refused(404, "not_found");
            if *method == "get" && !path.ends_with("/stream") && !path.ends_with("{seq}") {
                owner.send(request(method, &concrete)).await.ok();
            }
        }
    }
}

/// The router of production, with real anchors' place taken by the demo's: the settings would not let it start.
#[tokio::test]
async fn production_knows_nothing_of_the_demo() {
    let portal = Portal::in_production().await;
    for (method, path, who) in TABLE {
        let concrete = path
            .replace("{id}", "aigul")
            .replace("{service}", "housing-queue");
        if *who == "demo" {
            portal
                .visitor()
                .send(request(method, &concrete))
                .await
                .refused(404, "not_found");
        }
    }
    portal.visitor().get("/metrics").await.refused(404, "not_found");
    let session = portal.visitor().get("/api/v1/session").await.ok();
    assert_eq!(session.json()["demo"], false);
    assert!(
        session
            .header("strict-transport-security")
            .starts_with("max-age=31536000")
    );
    let service = portal
        .visitor()
        .get("/api/v1/services/housing-queue")
        .await
        .ok()
        .json();
    assert_eq!(service["mode"], "closed");
}

#[test]
fn production_does_not_start_on_the_demos_anchors() {
    let settings = Settings {
        mode: Mode::Production,
        origin: Some("https://qonys.example".into()),
        secret: Some("0123456789abcdef".repeat(4)),
        trust: Some(keys().join("demo/trust")),
        trust_pins: Some("0".repeat(64)),
        ..Settings::default()
    };
    let mut problems: Vec<_> = Config::resolve(&settings)
        .unwrap_err()
        .into_iter()
        .map(|problem| problem.setting)
        .collect();
    // Every one of the certificates.
    problems.dedup();
    assert_eq!(problems, ["QONYS_TRUST"]);
}
