//! The contract's JSON as the browser reads and writes it: over [`Value`]s, without `serde`'s code for each type.
//!
//! The server uses `serde`, whose derived readers are a good part of a small wasm; a test holds both to the same
//! JSON. Numbers with a fraction occur nowhere in the contract; what reads and prints them would weigh 6 KB.

mod parse;
mod types;
mod write;

pub use parse::parse;
pub use write::{digits, write, write_text};

use serde_json::{Map, Value};

/// What can be read from JSON.
pub trait FromJson: Sized {
    /// The value; `None` for JSON of another shape. What is absent is read as `null`.
    fn from_json(value: Value) -> Option<Self>;
}

/// What can be written as JSON.
pub trait ToJson {
    /// As a value.
    fn to_json(&self) -> Value;
}

/// The object that a value is.
pub fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

/// A member of an object, which loses it.
pub fn member<T: FromJson>(object: &mut Map<String, Value>, name: &str) -> Option<T> {
    T::from_json(object.get_mut(name).map(Value::take).unwrap_or_default())
}
