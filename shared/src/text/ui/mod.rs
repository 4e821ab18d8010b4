//! The portal's own words, one file per room.

pub mod account;
pub mod admin;
pub mod apply;
pub mod assistance;
pub mod case;
pub mod catalogue;
pub mod common;
pub mod compare;
pub mod counter;
pub mod courier;
pub mod demo;
pub mod directory;
pub mod eligibility;
pub mod fresh;
pub mod guide;
pub mod my_data;
pub mod notices;
pub mod offices;
pub mod paper;
pub mod service;
pub mod sign;
pub mod sign_in;
pub mod signing;
pub mod sitting;
pub mod work;
pub mod work_overview;
