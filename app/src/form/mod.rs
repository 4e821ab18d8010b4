//! The one renderer of the form language.
