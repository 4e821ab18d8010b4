//! `GET /api/v1/openapi.json`: the API's description, made from the one table of routes, so that it never lags behind.

use crate::{
    error::Code,
    router::{Access, ROUTES, Route},
    state::App,
};
use axum::{Json, extract::State};
use serde_json::{Map, Value, json};
use shared::api::paths;

/// `OpenAPI` 3.1 of what this portal answers.
pub async fn handler(State(app): State<App>) -> Json<Value> {
    Json(describe(app.config.is_demo()))
}

fn describe(demo: bool) -> Value {
    let mut all = Map::new();
    for route in ROUTES.iter().filter(|route| demo || route.access != Access::Demo) {
        let path = all.entry(route.path).or_insert_with(|| json!({}));
        path[route.method] = operation(route);
    }
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Qonys", "version": env!("CARGO_PKG_VERSION"), "license": { "name": "Apache-2.0" } },
        "paths": all,
        "components": {
            "securitySchemes": {
                "session": { "type": "apiKey", "in": "cookie", "name": "__Host-qonys" },
            },
            "schemas": {
                "Problem": {
                    "type": "object",
                    "required": ["type", "title", "status", "code"],
                    "properties": {
                        "type": { "type": "string" },
                        "title": { "type": "string" },
                        "status": { "type": "integer" },
                        "code": { "type": "string", "enum": codes },
                        "errors": { "type": "array", "items": { "$ref": "#/components/schemas/FieldError" } },
                        "retry_after": { "type": "integer" },
                    },
                },
                "FieldError": {
                    "type": "object",
                    "required": ["field", "code"],
                    "properties": {
                        "field": { "type": "string" },
                        "code": { "type": "string" },
                        "params": { "type": "object", "additionalProperties": { "type": "string" } },
                    },
                },
            },
        },
    })
}

fn operation(route: &Route) -> Value {
    let parameters: Vec<Value> = route
        .path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .chain(headers(route.path))
        .collect();
    let mut operation = json!({
        "parameters": parameters,
        "responses": {
            "2XX": { "description": "Done." },
            "default": {
                "description": "Refused.",
                "content": {
                    "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } },
                },
            },
        },
    });
    if matches!(
        route.access,
        Access::SignedIn | Access::Fresh | Access::Official(_)
    ) {
        operation["security"] = json!([{ "session": [] }]);
    }
    if matches!(route.method, "post" | "put") && route.path != paths::EDS_CHALLENGE {
        let kind = if route.path == paths::ATTACHMENTS {
            "multipart/form-data"
        } else {
            "application/json"
        };
        operation["requestBody"] =
            json!({ "required": true, "content": { kind: { "schema": { "type": "object" } } } });
    }
    operation
}

/// Parameters that stand in no path.
fn headers(path: &str) -> Option<Value> {
    let schema = json!({ "type": "string", "minLength": 1, "maxLength": 128 });
    (path == paths::APPLICATIONS)
        .then(|| json!({ "name": "Idempotency-Key", "in": "header", "required": true, "schema": schema }))
}

#[cfg(test)]
mod tests {
    use super::describe;

    #[test]
    fn describes_every_route_and_hides_the_demo() {
        let all = describe(true);
        assert_eq!(
            all["paths"]["/api/v1/drafts/{service}"]["put"]["parameters"][0]["name"],
            "service"
        );
        assert!(all["paths"]["/api/v1/demo/clock"].is_object());
        assert!(describe(false)["paths"]["/api/v1/demo/clock"].is_null());
    }
}
