//! Attached files.

use super::harness::{AIGUL, PDF, Portal, SERIK};
use shared::api::MAX_FILES;

#[tokio::test]
async fn content_must_be_what_the_name_says() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let png: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR....\0\0\0\0IEND\xaeB`\x82";
    for (name, content) in [
        ("a.png", PDF),
        ("a.pdf", png),
        ("a.pdf", &b"MZ\x90\0"[..]),
        ("a.exe", PDF),
        ("a", PDF),
        ("a.svg", b"<svg onload=alert(1)>"),
        ("a.pdf", b"%PDF-1.7 broken off"),
        ("a.jpg", &[0xff, 0xd8, 0xff, 0xe0]),
        ("a.jpg", b"MZ\x90\0\xff\xd8\xff\xe0\xff\xd9"),
        // A program that begins and ends as a picture does.
        ("a.jpg", b"\xff\xd8\xff\xe0MZ\x90\0\xff\xd9"),
    ] {
        client
            .attach("DA-2", "", name, content)
            .await
            .refused(422, "file_type");
    }
    client
        .attach("DA-2", "", "a.pdf", b"")
        .await
        .refused(422, "file_empty");
    client
        .attach("DA-99", "", "a.pdf", PDF)
        .await
        .refused(422, "document_unknown");
    client
        .attach("DA-1", "", "a.pdf", PDF)
        .await
        .refused(422, "document_unknown");
    client
        .attach("DA-8", "850412400019", "a.pdf", PDF)
        .await
        .refused(422, "answers_invalid");
    assert_eq!((portal.count("attachment").await, portal.files()), (0, 0));
    assert_eq!(
        client.attach("DA-2", "", "a.PNG", png).await.ok().json()["mime"],
        "image/png"
    );
}

#[tokio::test]
async fn a_motion_photo_has_a_film_behind_the_picture() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let picture: &[u8] = b"\xff\xd8\xff\xc0\0\x04\x01\x02\xff\xda\0\x03\x01\x07\x07\xff\xd9";
    let photo = [picture, &vec![0; 20_000]].concat();
    for content in [picture, &photo] {
        let attached = client.attach("DA-2", "", "a.jpg", content).await.ok().json();
        assert_eq!(attached["mime"], "image/jpeg");
    }
}

#[tokio::test]
async fn a_file_is_kept_once_shown_safely_and_forgotten() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let one = client
        .attach("DA-2", "", "..\u{202e}/Анықтама.pdf", PDF)
        .await
        .ok()
        .json();
    let other = client.attach("DA-3", "", "b.pdf", PDF).await.ok().json();
    assert_eq!(one["name"], "Анықтама.pdf");
    assert_eq!(one["sha256"], other["sha256"]);
    assert_eq!(portal.files(), 1);

    let address = |file: &serde_json::Value| format!("/api/v1/attachments/{}", file["id"].as_str().unwrap());
    let shown = client.get(&address(&one)).await.ok();
    assert_eq!(shown.body, PDF);
    assert_eq!(shown.header("content-type"), "application/pdf");
    assert!(
        shown
            .header("content-disposition")
            .starts_with("inline; filename*=UTF-8''%D0%90")
    );
    assert!(
        shown
            .header("content-security-policy")
            .starts_with("sandbox; default-src 'none'")
    );
    assert_eq!(shown.header("x-content-type-options"), "nosniff");

    let stranger = portal.signed_in(SERIK).await;
    stranger.get(&address(&one)).await.refused(404, "not_found");
    stranger.delete(&address(&one)).await.refused(404, "not_found");

    client.delete(&address(&one)).await.ok();
    assert_eq!(portal.files(), 1);
    client.get(&address(&one)).await.refused(404, "not_found");
    client.delete(&address(&other)).await.ok();
    assert_eq!(portal.files(), 0);
}

#[tokio::test]
async fn as_many_files_as_an_application_can_need_and_no_more() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    for _ in 0..MAX_FILES {
        client.attach("DA-2", "", "a.pdf", PDF).await.ok();
    }
    client
        .attach("DA-2", "", "a.pdf", PDF)
        .await
        .refused(422, "too_many_files");
    assert_eq!(usize::try_from(portal.count("attachment").await), Ok(MAX_FILES));
    client.delete("/api/v1/drafts/housing-queue").await.ok();
    assert_eq!((portal.count("attachment").await, portal.files()), (0, 0));
}
