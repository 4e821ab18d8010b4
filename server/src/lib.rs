//! The server of Qonys: HTTP, storage and ports around the rules of `shared`.
//!
//! **Invariant**: no rule lives here. What an application must hold, when it is due and what the provider's system
//! does by itself is decided by `shared`; this crate asks, stores and answers.
//! **Invariant**: time comes from [`clock::Clock`] and chance from [`rng::Rng`], nowhere else.

pub mod account;
pub mod admin;
pub mod application;
pub mod attachment;
pub mod audit;
pub mod booking;
pub mod case;
pub mod clock;
pub mod command;
pub mod config;
pub mod counter;
pub mod courier;
pub mod db;
pub mod demo;
pub mod directory;
pub mod draft;
pub mod edits;
pub mod envelope;
pub mod error;
pub mod evidence;
pub mod fresh;
pub mod health;
pub mod http;
pub mod looks;
pub mod mobile;
pub mod my_data;
pub mod official;
pub mod openapi;
pub mod outbox;
pub mod page;
pub mod ports;
pub mod rng;
pub mod router;
pub mod rules_change;
mod sealed;
pub mod service;
pub mod session;
pub mod sign_in;
pub mod sitting;
pub mod state;
pub mod step;
pub mod update;
pub mod work;
