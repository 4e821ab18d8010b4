//! Words of filling in, attaching, checking and signing an application.
