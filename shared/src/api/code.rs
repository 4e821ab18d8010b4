//! The problem codes that a client acts on, beyond showing their sentence; all codes: `text::problems`.

/// Nobody is signed in, or no longer.
pub const NOT_SIGNED_IN: &str = "not_signed_in";
/// The service wants a sign-in by EDS (AU-3).
pub const AUTH_EDS_REQUIRED: &str = "AUTH_EDS_REQUIRED";
/// The one-time password is wrong, used, or too old (AU-4).
pub const AUTH_OTP_WRONG: &str = "AUTH_OTP_WRONG";
/// Whoever has a password signs in with it: a code alone is not enough.
pub const AUTH_PASSWORD_REQUIRED: &str = "AUTH_PASSWORD_REQUIRED";
/// What matters asks to sign in again first, in place.
pub const FRESH_REQUIRED: &str = "fresh_required";
/// There is no such thing, or it is not yours.
pub const NOT_FOUND: &str = "not_found";
/// There is a draft already; it is written over only if that is asked for.
pub const DRAFT_EXISTS: &str = "draft_exists";
/// The case has moved on since it was looked at.
pub const CASE_CHANGED: &str = "case_changed";
/// The sitting has changed since it was looked at.
pub const SITTING_CHANGED: &str = "sitting_changed";
/// Somebody saved the draft in the meantime; the document holds what the server has.
pub const DRAFT_CONFLICT: &str = "draft_conflict";
