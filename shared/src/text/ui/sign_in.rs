//! Words of signing in and of the key file dialog.
