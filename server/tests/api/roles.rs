//! Every endpoint by every role: each is really called, and the table of `access.rs` is what comes of it. Its lists of
//! roles may only shrink.

use super::{
    access::{TABLE, request},
    harness::{Client, Portal},
};
use shared::official::Role;
use std::fmt::Write as _;

/// Who plays every role.
const PLAYER: &str = "talgar-executor";

/// Gives the player one role, or none.
async fn play(portal: &Portal, role: Role) {
    let pool = portal.app.db.pool();
    let iin = Portal::official(PLAYER);
    sqlx::query("delete from official_role where iin = $1")
        .bind(&iin)
        .execute(pool)
        .await
        .unwrap();
    if let Some(of_office) = role.is_of_office() {
        sqlx::query("insert into official_role (iin, office, role) values ($1, $2, $3)")
            .bind(&iin)
            .bind(if of_office { "talgar" } else { "" })
            .bind(role.code())
            .execute(pool)
            .await
            .unwrap();
    }
}

/// An address of the table with names that lead somewhere.
fn concrete(path: &str) -> String {
    path.replace("/people/{id}", "/people/aigul")
        .replace("{number}", "000-000-0000")
        .replace("{id}", "housing-queue")
        .replace("{service}", "housing-queue")
        .replace("{iin}", &Portal::official("talgar-executor-2"))
        .replace("{year}", "2026")
        .replace("{date}", "2026-11-23")
        .replace("{code}", "SCH-A")
        .replace("{addressee}", "providers")
}

/// What an endpoint says of who is asking: 401, 403, or anything else.
async fn verdict(client: &Client<'_>, method: &str, path: &str) -> u16 {
    let reply = client.send(request(method, &concrete(path))).await;
    let status = reply.status.as_u16();
    if status == 401 {
        reply.refused(401, "not_signed_in");
    } else if status == 403 {
        reply.refused(403, "forbidden");
    }
    status
}

#[tokio::test]
async fn every_endpoint_by_every_role() {
    let portal = Portal::new().await;
    let official = portal.with_key(PLAYER).await;
    let visitor = portal.visitor();
    let mut printed = String::new();
    for role in Role::ALL.iter().filter(|role| **role != Role::System) {
        play(&portal, *role).await;
        // R01 is nobody; R02 and R03 are people with a key file and without an office.
        let client = if *role == Role::Guest { &visitor } else { &official };
        for (method, path, who) in TABLE {
            // Would sign the player out; `session.rs` has it.
            if (*method, *path) == ("delete", "/api/v1/session") {
                continue;
            }
            let status = verdict(client, method, path).await;
            let expected = match *who {
                "anyone" | "demo" => None,
                _ if *role == Role::Guest => Some(401),
                // The key signed in just now.
                "signed in" | "fresh" => None,
                roles if roles.split(' ').any(|code| code == role.code()) => None,
                _ => Some(403),
            };
            let found = Some(status).filter(|status| matches!(status, 401 | 403));
            assert_eq!(found, expected, "{method} {path} as {}", role.code());
            let may = if found.is_none() { "may" } else { "-" };
            writeln!(printed, "{} {may:<4}{method:<7}{path}", role.code()).unwrap();
        }
    }
    println!("{printed}");
}

/// A session that did not begin with a key file is no official's, whoever it is.
#[tokio::test]
async fn officials_sign_in_by_key_file() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let aigul = super::harness::AIGUL;
    let body = serde_json::json!({
        "surname": "Оспанова", "name": "Айгүл", "active": true, "roles": [{ "role": "R18" }],
    });
    administrator
        .put(&format!("/api/v1/officials/{aigul}"), &body)
        .await
        .ok();
    let by_sms = portal.signed_in(aigul).await;
    let other = portal.signed_in(super::harness::SERIK).await;
    for (method, path, who) in TABLE.iter().filter(|(.., who)| who.starts_with('R')) {
        for client in [&by_sms, &other] {
            let reply = client.send(request(method, &concrete(path))).await;
            assert_eq!(reply.json()["code"], "eds_required", "{method} {path} {who}");
            reply.refused(403, "eds_required");
        }
    }
    let session = by_sms.get("/api/v1/session").await.ok().json();
    assert!(session.get("roles").is_none());
    let by_key = portal.visitor().sign_in_by_key("aigul").await;
    assert_eq!(
        by_key["roles"],
        serde_json::json!([{ "office": "", "role": "R18" }])
    );
}
