//! Why there is no signature, and what to do next.

use super::{
    objection::{Objection, objection_text},
    worker::KeyFacts,
};
use crate::{
    components::{Notice, NoticeKind, say, spoken},
    prelude::*,
};
use shared::{
    ncalayer::{self, DOWNLOAD, PAGE},
    text::{
        Text,
        ui::{sign_in, signing as words},
    },
};

/// Why.
#[derive(Clone, PartialEq)]
pub enum Trouble {
    /// The module that opens key files broke.
    Module,
    /// What NCALayer's conversation ended with.
    NcaLayer(ncalayer::Trouble),
    /// What the offer to the mobile application ended with.
    Mobile(Mobile),
    /// It was signed with a key that will not do: nothing was sent.
    Unfit(Objection, KeyFacts),
}

/// Why the mobile application has not signed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mobile {
    /// The server did not offer it.
    NotOffered,
    /// The time was over.
    Over,
    /// What it brought back was refused.
    Void,
}

/// Where the focus goes.
pub const TROUBLE: &str = "sign-trouble";

/// What happened, and what to do next.
pub fn trouble_view(trouble: &Trouble) -> AnyView {
    let (what, next) = match trouble {
        Trouble::Module => (say(sign_in::KEY_MODULE).into_any(), Vec::new()),
        Trouble::Unfit(objection, facts) => (objection_text(*objection, facts, true).into_any(), Vec::new()),
        Trouble::Mobile(how) => {
            let what = match how {
                Mobile::NotOffered => words::MOBILE_NOT_OFFERED,
                Mobile::Over => words::MOBILE_OVER,
                Mobile::Void => words::MOBILE_VOID,
            };
            (say(what).into_any(), vec![step(words::AGAIN_DO)])
        }
        Trouble::NcaLayer(ncalayer::Trouble::Refused(code)) => {
            let code = code.clone();
            let text = spoken(move |lang| words::REFUSED.fill(lang, &[("code", code.as_str())]));
            (text.into_any(), vec![step(words::REFUSED_DO), download()])
        }
        Trouble::NcaLayer(trouble) => {
            let (what, next) = ncalayer(trouble);
            (say(what).into_any(), next)
        }
    };
    let kind = match trouble {
        // The person's own doing is no error.
        Trouble::NcaLayer(ncalayer::Trouble::Cancelled) => NoticeKind::Info,
        _ => NoticeKind::Error,
    };
    view! {
        <div id=TROUBLE tabindex="-1">
            <Notice kind>
                <p>{what}</p>
                {(!next.is_empty()).then(|| view! { <ul>{next.into_iter().collect_view()}</ul> })}
            </Notice>
        </div>
    }
}

fn ncalayer(trouble: &ncalayer::Trouble) -> (Text, Vec<AnyView>) {
    use ncalayer::Trouble as T;
    match trouble {
        T::Unreachable => {
            let trust = view! { <li>{say(words::TRUST_DO)}" "{link(PAGE)}</li> };
            let next = vec![step(words::START_DO), trust, step(words::ALLOW_DO), download()];
            (words::UNREACHABLE, next)
        }
        T::Denied => (words::DENIED, vec![step(words::ALLOW_DO)]),
        T::NotNcaLayer => (words::NOT_NCALAYER, vec![step(words::RESTART_DO)]),
        T::Outdated => (words::OUTDATED, vec![download()]),
        T::Closed => (words::CLOSED, vec![step(words::START_DO)]),
        T::TimedOut => (words::TIMED_OUT, vec![step(words::AGAIN_DO)]),
        T::Unreadable | T::Refused(_) => (words::UNREADABLE, vec![step(words::AGAIN_DO), download()]),
        T::Cancelled => (words::CANCELLED, Vec::new()),
    }
}

fn step(text: Text) -> AnyView {
    view! { <li>{say(text)}</li> }
}

fn download() -> AnyView {
    view! { <li>{say(words::DOWNLOAD_DO)}" "{link(DOWNLOAD)}</li> }
}

fn link(address: &'static str) -> AnyView {
    let shown = address.trim_start_matches("https://").trim_end_matches('/');
    view! { <a href=address target="_blank" rel="noreferrer">{shown}" "{say(sign_in::NEW_TAB)}</a> }
}
