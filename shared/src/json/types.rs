//! Which types the browser reads and writes, member by member. One that is missing here does not compile there.

use super::{FromJson, ToJson, member, object};
use crate::{
    api::{
        AccountView, AgainWrite, ApplicationFiled, ApplicationWrite, AttachmentView, AuditPage, BaseCase,
        CalendarDayWrite, CalendarView, CaseFile, CaseSummary, CaseView, Challenge, ChecklistWrite,
        ClockView, CounterWrite, DemoPerson, DeputiesWrite, DeputyView, DraftSaved, DraftSummary, DraftView,
        DraftWrite, EnvelopeView, EnvelopeWrite, Expected, FilingModeView, FilingModeWrite, FreshUntil,
        HearingItem, InForce, KnownFact, LetterWrite, LookUpView, LookUpWrite, LooksPage, MyData,
        ObjectionWrite, OfferState, OfficeView, OfficeWrite, OfficialSaved, OfficialView, OfficialWrite,
        OtpConfirm, OtpSent, OtpWrite, OutboxEntry, PasswordChange, PasswordNew, PasswordSignIn, PersonView,
        Prefill, Prepared, ProblemDocument, QueueView, ReassignWrite, RegistryList, RegistryView, RoleAt,
        RulesChangeView, RulesChangeWrite, RunWrite, ScanTaken, ScanWrite, ScheduleView, ScheduleWrite,
        SessionItem, SessionLeft, SessionView, SignOffer, SignOfferView, SignOfferWrite, SignedChallenge,
        SignedPaper, SittingList, SittingSet, SittingView, SittingWrite, Statistics, StepTaken, StepWrite,
        WithdrawWrite, WorkList,
    },
    booking::Place as Booked,
    calendar::{Moment, parse_date},
    checklist::Checklist,
    directory::Entry,
    envelope::{AuthChallenge, Envelope, EnvelopeAttachment},
    form::{Answers, Change, Params, Problem},
    official::{Capacity, Principal, Role},
    procedure::{MinutesWrite, State},
};
use jiff::civil::Date;
use serde_json::Value;
use std::borrow::Cow;

/// The name of a member: that of the field, or another one.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

/// Objects that are read.
macro_rules! read {
    ($($type:ident { $($field:ident $($name:literal)?),+ $(,)? })+) => {$(
        impl FromJson for $type {
            fn from_json(value: Value) -> Option<Self> {
                let mut object = object(value)?;
                Some(Self { $($field: member(&mut object, name!($field $($name)?))?),+ })
            }
        }
    )+};
}

/// Objects that are written.
macro_rules! write {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {$(
        impl ToJson for $type {
            fn to_json(&self) -> Value {
                // One by one: collecting would take the code of sorting along.
                let mut members = Answers::new();
                $(members.insert(stringify!($field).to_owned(), self.$field.to_json());)+
                Value::Object(members)
            }
        }
    )+};
}

read! {
    SessionView { now, demo, edited, closed, person, by_key, roles, expires_at }
    PersonView { iin, surname, name, patronymic }
    Capacity { office, role, instead_of }
    Principal { iin, name }
    OtpSent { id, resend_after, expires_in }
    Challenge { id, content }
    AuthChallenge { format, origin, challenge, at }
    Prefill { facts, found, cases }
    BaseCase { case, service, state, filed_at, answers, fixed }
    KnownFact { field, value, source, as_of }
    DraftSummary { service, saved_at }
    DraftView { service, form, revision, saved_at, answers, attachments }
    DraftSaved { revision, saved_at }
    AttachmentView { id, document, subject, name, mime, size, sha256 }
    EnvelopeView { id, content, expires_at, by_code }
    Envelope { format, service, version, form, applicant, answers, attachments, challenge, at }
    EnvelopeAttachment { document, subject, name, size, sha256 }
    ApplicationFiled { case, filed_at, registered_on, result_due_on, calendar_entered, state }
    SessionLeft { seconds, at_most }
    SignOffer { id, link, qr_size, qr_path, expires_in }
    SignOfferView { state, signature }
    DemoPerson { id, iin, name, phone, story, key_file, key_password, roles }
    RoleAt { office, role }
    OutboxEntry { at, channel, to, text }
    ProblemDocument { kind "type", title, status, code, errors, draft, retry_after }
    Problem { field, code, params }
    Change { field, old, new }
}

write! {
    Change { field, old, new }
    OtpWrite { iin }
    OtpConfirm { id, code }
    SignedChallenge { id, signature }
    AuthChallenge { format, origin, challenge, at }
    SignOfferWrite { content }
    PasswordSignIn { iin, password }
    PasswordNew { id, code, password }
    DraftWrite { form, base, answers }
    EnvelopeWrite { service, revision }
    Envelope { format, service, version, form, applicant, answers, attachments, challenge, at }
    EnvelopeAttachment { document, subject, name, size, sha256 }
    ApplicationWrite { envelope, signature, code }
}

/// What only parts say that are loaded later: there `serde`'s readers do no harm.
macro_rules! read_by_serde {
    ($($type:ty),+ $(,)?) => {$(
        impl FromJson for $type {
            fn from_json(value: Value) -> Option<Self> {
                serde_json::from_value(value).ok()
            }
        }
    )+};
}

read_by_serde!(
    AccountView,
    SessionItem,
    QueueView,
    Expected,
    Booked,
    ClockView,
    Entry,
    InForce,
    CaseSummary,
    CaseView,
    CaseFile,
    HearingItem,
    MyData,
    LooksPage,
    FreshUntil,
    SittingList,
    SittingSet,
    SittingView,
    Prepared,
    StepTaken,
    WorkList,
    Statistics,
    OfficeView,
    OfficialView,
    DeputyView,
    CalendarView,
    ScheduleView,
    FilingModeView,
    Checklist,
    LookUpView,
    AuditPage,
    RulesChangeView,
    OfficialSaved,
    RegistryList,
    RegistryView,
    ScanTaken,
);

/// The same for what is written.
macro_rules! write_by_serde {
    ($($type:ty),+ $(,)?) => {$(
        impl ToJson for $type {
            fn to_json(&self) -> Value {
                serde_json::to_value(self).unwrap_or_default()
            }
        }
    )+};
}

write_by_serde!(
    PasswordChange,
    Booked,
    CounterWrite,
    ClockView,
    ReassignWrite,
    StepWrite,
    ObjectionWrite,
    WithdrawWrite,
    AgainWrite,
    OfficeWrite,
    OfficialWrite,
    DeputiesWrite,
    CalendarDayWrite,
    ScheduleWrite,
    FilingModeWrite,
    ChecklistWrite,
    LookUpWrite,
    RulesChangeWrite,
    LetterWrite,
    SittingWrite,
    MinutesWrite,
    SignedPaper,
    RunWrite,
    ScanWrite,
);

impl FromJson for Value {
    fn from_json(value: Value) -> Option<Self> {
        Some(value)
    }
}

impl FromJson for Answers {
    fn from_json(value: Value) -> Option<Self> {
        object(value)
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

impl FromJson for Cow<'static, str> {
    fn from_json(value: Value) -> Option<Self> {
        String::from_json(value).map(Cow::Owned)
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Option<Self> {
        value.as_bool()
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value) -> Option<Self> {
        if value.is_null() {
            return Some(None);
        }
        T::from_json(value).map(Some)
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(value: Value) -> Option<Self> {
        T::from_json(value).map(Self::new)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::Null => Some(Self::new()),
            Value::Array(items) => items.into_iter().map(T::from_json).collect(),
            _ => None,
        }
    }
}

impl FromJson for Params {
    fn from_json(value: Value) -> Option<Self> {
        let mut params = Self::default();
        if value.is_null() {
            return Some(params);
        }
        for (name, value) in object(value)? {
            params.put(name, String::from_json(value)?);
        }
        Some(params)
    }
}

/// Whole numbers.
macro_rules! whole {
    ($($type:ty),+) => {$(
        impl FromJson for $type {
            fn from_json(value: Value) -> Option<Self> {
                value.as_i64()?.try_into().ok()
            }
        }
    )+};
}
whole!(i64, u64, u32, u16);

/// What is a text in JSON, by what reads it.
macro_rules! texts {
    ($($type:ty: $read:expr;)+) => {$(
        impl FromJson for $type {
            fn from_json(value: Value) -> Option<Self> {
                let read: fn(&str) -> Option<Self> = $read;
                read(value.as_str()?)
            }
        }
    )+};
}
texts! {
    Moment: |text| Moment::parse(text).ok();
    Date: parse_date;
    Role: Role::parse;
    OfferState: OfferState::parse;
    State: |code| State::ALL.iter().copied().find(|state| state.code() == code);
}

impl ToJson for Value {
    fn to_json(&self) -> Self {
        self.clone()
    }
}

impl ToJson for () {
    fn to_json(&self) -> Value {
        Value::Null
    }
}

impl ToJson for String {
    fn to_json(&self) -> Value {
        Value::String(self.clone())
    }
}

impl ToJson for i64 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl ToJson for u64 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl ToJson for Answers {
    fn to_json(&self) -> Value {
        Value::Object(self.clone())
    }
}

impl ToJson for Moment {
    fn to_json(&self) -> Value {
        Value::String(self.to_string())
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_json)
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        self.iter().map(T::to_json).collect()
    }
}

#[cfg(test)]
mod tests;
