//! eds
