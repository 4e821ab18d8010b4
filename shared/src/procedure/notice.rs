//! The notices that go out with an outcome, and their ways.

use serde::Serialize;

/// A notice and its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Notice {
    /// The template of `spec.md` 8.1: `N-A3`.
    pub template: &'static str,
    /// By which way.
    pub channel: Channel,
    /// Only to a phone that is tied to the applicant's account on the portal [002 §16], DV-5.
    pub linked: bool,
}

impl Notice {
    /// One that lies in the cabinet.
    pub const fn cabinet(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Cabinet,
            linked: false,
        }
    }

    /// One that goes to the phone if that is tied to the applicant's account [002 §16].
    pub const fn linked_sms(template: &'static str) -> Self {
        Self {
            linked: true,
            ..Self::sms(template)
        }
    }

    /// One that goes to the e-mail address, where the applicant named one (DV-3).
    pub const fn email(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Email,
            linked: false,
        }
    }

    /// One that is handed over on paper.
    pub const fn paper(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Paper,
            linked: false,
        }
    }

    /// One that goes to the phone.
    pub const fn sms(template: &'static str) -> Self {
        Self {
            template,
            channel: Channel::Sms,
            linked: false,
        }
    }
}

/// The ways of a notice (`spec.md` 8.1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// It lies in the applicant's cabinet.
    Cabinet,
    /// To the phone.
    Sms,
    /// To the e-mail address, where the applicant named one: the same words as to the phone.
    Email,
    /// On paper, over the counter.
    Paper,
}

impl Channel {
    /// Its name in events: `cabinet`, `sms`, `email`, `paper`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cabinet => "cabinet",
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Paper => "paper",
        }
    }

    /// The ways that a notice of this one takes: what goes to the phone goes to the e-mail address too, if there is one
    /// (DR-66). What lies in the cabinet alone, as a refusal does, goes nowhere else [000 §12(2)].
    pub const fn ways(self, by_email: bool) -> &'static [Self] {
        match self {
            Self::Cabinet => &[Self::Cabinet],
            Self::Sms if by_email => &[Self::Sms, Self::Email],
            Self::Sms => &[Self::Sms],
            Self::Email if by_email => &[Self::Email],
            Self::Email => &[],
            Self::Paper => &[Self::Paper],
        }
    }
}
