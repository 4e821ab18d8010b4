//! The states of a case.

use serde::{Deserialize, Serialize};

macro_rules! states {
    ($($(#[$doc:meta])+ $state:ident $code:literal;)+) => {
        /// The states of `spec.md` 4.13 that a case can be in so far as this house has steps that lead there. `DRAFT` and
        /// `SIGNED` lie before the case.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub enum State {
            $($(#[$doc])+ #[serde(rename = $code)] $state,)+
        }

        impl State {
            /// Every state.
            pub const ALL: &'static [Self] = &[$(Self::$state),+];

            /// Its name in the contract: `AWAITING_REGISTRATION`.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$state => $code,)+
                }
            }
        }
    };
}

states! {
    /// Filed after hours: will be registered on the next working day.
    AwaitingRegistration "AWAITING_REGISTRATION";
    /// Received.
    Registered "REGISTERED";
    /// An employee looks whether every document is there.
    CompletenessCheck "COMPLETENESS_CHECK";
    /// The data are being checked.
    UnderReview "UNDER_REVIEW";
    /// The applicant was asked to update data.
    AwaitingDataUpdate "AWAITING_DATA_UPDATE";
    /// The housing commission is to decide on it.
    AtCommission "AT_COMMISSION";
    /// The second stage runs.
    Stage2 "STAGE_2";
    /// The akimat is to decide on it.
    AtAkimat "AT_AKIMAT";
    /// The third stage runs.
    Stage3 "STAGE_3";
    /// The applicant was told of the preliminary decision and of the hearing.
    HearingNotice "HEARING_NOTICE";
    /// The hearing took place, or its time passed without the applicant.
    HearingDone "HEARING_DONE";
    /// The result lies with whoever signs it.
    Signing "SIGNING";
    /// The answer is positive.
    Approved "APPROVED";
    /// The contract is concluded; its price is to be paid.
    AwaitingPayment "AWAITING_PAYMENT";
    /// The term of payment has passed.
    PaymentOverdue "PAYMENT_OVERDUE";
    /// It was paid.
    Paid "PAID";
    /// The answer is a refusal.
    Refused "REFUSED";
    /// The papers are on their way between a public service centre and the provider.
    InTransit "IN_TRANSIT";
    /// The result can be collected at the centre.
    ReadyAtPsc "READY_AT_PSC";
    /// Nobody collected it in time; the centre keeps it.
    Stored "STORED";
    /// Nobody collected it at all.
    ReturnedToProvider "RETURNED_TO_PROVIDER";
    /// The papers were given back because some are missing.
    ReturnedIncomplete "RETURNED_INCOMPLETE";
    /// The counter did not accept the application: documents are missing.
    NotAccepted "NOT_ACCEPTED";
    /// The result was given.
    Issued "ISSUED";
    /// Nothing more happens.
    Closed "CLOSED";
}

impl State {
    /// Reads a code: `UNDER_REVIEW`.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.code() == code)
    }

    /// Whether something is still to come: a term runs, or has passed without it.
    pub const fn is_pending(self) -> bool {
        !matches!(
            self,
            Self::Approved
                | Self::Paid
                | Self::Refused
                | Self::ReadyAtPsc
                | Self::Stored
                | Self::ReturnedToProvider
                | Self::ReturnedIncomplete
                | Self::NotAccepted
                | Self::Issued
                | Self::Closed
        )
    }

    /// Whether the result lies at a counter: the applicant is waited for, and somebody there has still to act.
    pub const fn is_at_counter(self) -> bool {
        matches!(self, Self::ReadyAtPsc | Self::Stored)
    }

    /// Whether the applicant may still add to the application or take it back: before it lies with the signer, and not
    /// while its papers are on the road.
    pub const fn is_open_to_applicant(self) -> bool {
        let bound = matches!(
            self,
            Self::Signing | Self::InTransit | Self::AwaitingPayment | Self::PaymentOverdue
        );
        self.is_pending() && !bound
    }
}
