//! Pages, files, headers.

use super::harness::{NOON, Portal, Reply};
use axum::{body::Body, http::Request};
use std::fs;

const INDEX: &str = "<html lang=\"{{lang}}\"><title>{{title}}</title><div id=\"app\">{{main}}</div></html>";

/// A portal with a built application.
async fn built() -> Portal {
    Portal::with(NOON, |settings| {
        let folder = settings.assets.join("pkg/0123");
        fs::create_dir_all(&folder).unwrap();
        fs::write(settings.assets.join("index.html"), INDEX).unwrap();
        fs::write(settings.assets.join("robots.txt"), "User-agent: *").unwrap();
        fs::write(folder.join("app.js"), "let plain;").unwrap();
        fs::write(folder.join("app.js.br"), "brotli").unwrap();
        fs::write(folder.join("app.js.gz"), "gzip").unwrap();
    })
    .await
}

async fn page(portal: &Portal, path: &str, headers: &[(&'static str, &str)]) -> Reply {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    portal.visitor().send(request.body(Body::empty()).unwrap()).await
}

const HTML: (&str, &str) = ("accept", "text/html,*/*;q=0.8");

#[tokio::test]
async fn a_page_can_be_read_before_the_app_arrives() {
    let portal = built().await;
    let home = page(&portal, "/", &[HTML]).await.ok();
    assert_eq!(home.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(home.header("cache-control"), "no-cache");
    assert!(
        home.text().contains("<html lang=\"kk\">")
            && home.text().contains("href=\"/services/housing-queue\"")
    );
    assert_eq!(home.text().matches("<h2>").count(), 7);
    let service = page(&portal, "/services/housing-queue?lang=ru", &[HTML])
        .await
        .ok();
    assert!(service.text().contains("lang=\"ru\"") && service.text().contains("Утративший силу акт"));
    assert!(
        service.text().contains("11 декабря 2026 года"),
        "{}",
        service.text()
    );
    // A year whose holidays nobody has entered yet is marked so.
    let plan = "Праздничный календарь следующего года";
    assert!(!service.text().contains(plan));
    portal.clock.advance(30 * 24 * 60 * 60);
    let next_year = page(&portal, "/services/housing-queue?lang=ru", &[HTML])
        .await
        .ok();
    assert!(next_year.text().contains(plan), "{}", next_year.text());
    let english = page(&portal, "/sign-in", &[HTML, ("cookie", "lang=en")])
        .await
        .ok();
    assert!(english.text().contains("Loading"));
    let unknown = page(&portal, "/services/no-such", &[HTML]).await;
    assert_eq!(
        (unknown.status.as_u16(), unknown.header("content-type")),
        (404, "text/html; charset=utf-8")
    );
    assert!(!home.text().contains("{{"));
}

#[tokio::test]
async fn nothing_in_an_address_gets_into_the_page() {
    let portal = built().await;
    for path in [
        "/services/%3Cscript%3E",
        "/x%22onload=%22?lang=%3Cb%3E",
        "/{{main}}",
    ] {
        let text = page(&portal, &path.replace(['{', '}'], "%7B"), &[HTML])
            .await
            .text();
        assert!(
            !text.contains("<script>") && !text.contains("onload") && !text.contains("{{"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn built_files_last_for_ever_and_missing_ones_are_missing() {
    let portal = built().await;
    let script = page(&portal, "/pkg/0123/app.js", &[("accept-encoding", "gzip, br")])
        .await
        .ok();
    assert_eq!(
        (script.text().as_str(), script.header("content-encoding")),
        ("brotli", "br")
    );
    assert_eq!(
        script.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(
        page(&portal, "/pkg/0123/app.js", &[("accept-encoding", "gzip")])
            .await
            .text(),
        "gzip"
    );
    assert_eq!(page(&portal, "/pkg/0123/app.js", &[]).await.text(), "let plain;");
    assert_eq!(
        page(&portal, "/robots.txt", &[]).await.ok().text(),
        "User-agent: *"
    );
    for missing in [
        "/pkg/0123/none.js",
        "/pkg/none",
        "/pkg/",
        "/favicon.ico",
        "/index.html",
        "/pkg/../index.html",
    ] {
        page(&portal, missing, &[HTML]).await.refused(404, "not_found");
    }
    for outside in [
        "/pkg/..%2f..%2fsecret.txt",
        "/..%2fdemo/authority.pem",
        "/pkg/%2e%2e/%2e%2e/demo/secret",
    ] {
        assert!(
            !page(&portal, outside, &[]).await.status.is_success(),
            "{outside}"
        );
    }
}

#[tokio::test]
async fn the_page_is_compressed_and_starts_without_an_app() {
    let portal = built().await;
    let home = page(&portal, "/", &[HTML, ("accept-encoding", "br")]).await.ok();
    assert_eq!(home.header("content-encoding"), "br");
    let bare = Portal::new().await;
    assert!(
        page(&bare, "/", &[HTML])
            .await
            .ok()
            .text()
            .contains("<main id=\"main\">")
    );
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let portal = built().await;
    for path in [
        "/",
        "/api/v1/session",
        "/api/v1/nope",
        "/pkg/0123/app.js",
        "/health/ready",
    ] {
        let reply = page(&portal, path, &[HTML]).await;
        let csp = reply.header("content-security-policy");
        assert!(
            csp.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
            "{path}"
        );
        assert!(!csp.contains("unsafe-inline") && !csp.contains("'unsafe-eval'"));
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.header("referrer-policy"), "no-referrer");
        assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(reply.headers.get_all("x-request-id").iter().count(), 1);
        let caching = reply.header("cache-control");
        assert_eq!(
            caching == "no-store",
            path.starts_with("/api") || path.starts_with("/health"),
            "{path}: {caching}"
        );
    }
}

#[tokio::test]
async fn an_address_of_the_api_is_never_a_page() {
    let portal = built().await;
    page(&portal, "/api/v1/nope", &[HTML])
        .await
        .refused(404, "not_found");
    page(&portal, "/api/v1/session/", &[HTML])
        .await
        .refused(404, "not_found");
    let allowed = portal
        .visitor()
        .delete("/api/v1/services")
        .await
        .refused(405, "method_not_allowed");
    assert!(allowed.header("allow").contains("GET"));
    portal
        .visitor()
        .delete("/somewhere")
        .await
        .refused(404, "not_found");
    let russian = page(&portal, "/api/v1/nope", &[("accept-language", "ru-KZ")]).await;
    assert_eq!(russian.header("content-language"), "ru");
}

#[tokio::test]
async fn health_and_metrics() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    assert_eq!(visitor.get("/health/live").await.ok().json()["status"], "live");
    assert_eq!(visitor.get("/health/ready").await.ok().json()["status"], "ready");
    assert!(
        visitor
            .get("/metrics")
            .await
            .ok()
            .text()
            .contains("qonys_requests_total 2")
    );
}

/// The guide can be gone through before the app arrives: every answer is a link, and the act in force has its badge.
#[tokio::test]
async fn the_guide_can_be_read_without_the_app() {
    let portal = built().await;
    let mut address = "/guide".to_owned();
    for answer in ["home", "kandas", "none", "no"] {
        let question = page(&portal, &address, &[HTML]).await.ok();
        address = format!("{address}/{answer}");
        let link = format!("href=\"{address}\"");
        assert!(question.text().contains(&link), "{}", question.text());
    }
    let advice = page(&portal, &format!("{address}?lang=ru"), &[HTML]).await.ok();
    let text = advice.text();
    let [centre, queue] = ["/services/housing-centre", "/services/housing-queue\""];
    let [centre, queue] = [centre, queue].map(|service| text.find(service).unwrap());
    assert!(centre < queue, "the law in force comes first");
    assert!(text.contains("Действует") && text.contains("Утративший силу акт"));
    for wrong in ["/guide/atlantis", "/guide/home/citizen/none/no/no"] {
        assert_eq!(page(&portal, wrong, &[HTML]).await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn pages_of_the_app_have_their_titles() {
    let portal = built().await;
    for (address, title) in [
        ("/guide?lang=ru", "Что вам нужно? – Қоныс"),
        ("/compare?lang=ru", "Как менялись акты: 2014, 2022, 2026 – Қоныс"),
        (
            "/offices?lang=ru&service=housing-assistance-almaty-region-2012",
            "Адреса учреждений – Қоныс",
        ),
    ] {
        let page = page(&portal, address, &[HTML]).await.ok();
        assert!(
            page.text().contains(&format!("<title>{title}</title>")),
            "{}",
            page.text()
        );
    }
}
