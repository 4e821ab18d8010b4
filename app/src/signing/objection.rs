//! What speaks against a key before anything is signed with it.

use super::worker::{KeyFacts, Kind};
use shared::{
    person::Iin,
    text::{
        Lang,
        ui::{sign_in, signing as words},
    },
};

/// Why no signature with this key is taken, whoever asks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Objection {
    /// It is somebody else's.
    SomeoneElses,
    /// It is a company's: here people sign for themselves, officials too.
    Company,
    /// It signs in, and signs nothing.
    SignInOnly,
    /// It is for something else.
    OtherUse,
}

/// What makes this key unfit. `holder`: whose signature it must be, by IIN; absent to sign in, where a key for authentication
/// is as good.
pub fn unfit(facts: &KeyFacts, holder: Option<&str>) -> Option<Objection> {
    match facts.kind {
        Kind::Company => Some(Objection::Company),
        _ if holder.is_some_and(|iin| facts.iin.as_deref() != Some(iin)) => Some(Objection::SomeoneElses),
        Kind::Authentication if holder.is_some() => Some(Objection::SignInOnly),
        Kind::Other => Some(Objection::OtherUse),
        Kind::Signing | Kind::Authentication => None,
    }
}

/// In words. `signed`: there was a signature, which was not sent.
pub fn objection_text(
    objection: Objection,
    facts: &KeyFacts,
    signed: bool,
) -> impl Fn(Lang) -> String + use<> {
    let name = match (objection, &facts.organisation) {
        (Objection::Company, Some(organisation)) => organisation.clone(),
        _ => facts.full_name(),
    };
    let iin = facts.iin.as_deref().map(Iin::group).unwrap_or_default();
    let text = match objection {
        Objection::SomeoneElses if signed => words::SOMEONE_ELSES,
        Objection::SomeoneElses => sign_in::KEY_SOMEONE_ELSES,
        Objection::Company => words::COMPANYS,
        Objection::SignInOnly => words::SIGN_IN_ONLY,
        Objection::OtherUse => words::OTHER_USE,
    };
    move |lang| text.fill(lang, &[("name", name.as_str()), ("iin", iin.as_str())])
}
