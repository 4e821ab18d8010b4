//! The API, in process, on a fresh database.
