//! The directory of offices.

use super::harness::Portal;
use axum::{body::Body, http::Request};
use serde_json::{Value, json};

const OFFICES: &str = "/api/v1/offices";

/// AS-74 over the contract: the words of a row hold what is typed on a Kazakh keyboard, though the source has a Latin
/// letter there.
#[tokio::test]
async fn as_74_the_directory_is_for_everybody() {
    let portal = Portal::new().await;
    let offices = portal.visitor().get(OFFICES).await.ok();
    assert_eq!(offices.header("cache-control"), "public, max-age=3600");
    let offices = offices.json();
    let offices = offices.as_array().unwrap();
    assert_eq!(offices.len(), 61);
    let row = |id: &str| offices.iter().find(|office| office["id"] == id).unwrap();
    let ile = row("004-1-7");
    let name = ile["name_kk"].as_str().unwrap();
    assert!(name.starts_with("Iле") && ile["name_kk_norm"].as_str().unwrap().starts_with("Іле"));
    assert_eq!(
        (&ile["place"], &ile["schedule"], &ile["service"]),
        (
            &json!("ile"),
            &json!("SCH-E"),
            &json!("housing-assistance-almaty-region-2012")
        )
    );
    assert_eq!(ile["tel"], json!(["+77275224751"]));
    assert_eq!(ile["mailto"], "Ili-sobes@mail.ru");
    assert_eq!(row("004-1-10")["same_as"], "004-1-6");
    assert_eq!(row("004-1-6")["mailto"], Value::Null);
    assert_eq!(row("001-1-1")["contact"]["cite"], "001 §12(5)");
}

/// It is long, and a phone asks for it: it goes out packed.
#[tokio::test]
async fn the_directory_is_packed() {
    let portal = Portal::new().await;
    let request = Request::get(OFFICES).header("accept-encoding", "br, gzip");
    let packed = portal.visitor().send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(packed.ok().header("content-encoding"), "br");
    // What is about somebody never is.
    let request = Request::get("/api/v1/session").header("accept-encoding", "br, gzip");
    let session = portal.visitor().send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(session.ok().header("content-encoding"), "");
}
